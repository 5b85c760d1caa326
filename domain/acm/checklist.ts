import { type AcmStanding, standings } from '../../playbook/acm/standing.ts'
import { missing, progressOf } from '../../playbook/acm/progress.ts'
import { acmContent } from '../../playbook/content/acm.ts'
import { helpOf } from './links.ts'
import { dayInUtc } from '../days-in-words.ts'
import type { Acm } from './model.ts'
import { aboutAcm, caseOf, missingInWords, nameOf, nextPart, partTitle, progressInWords } from './in-words.ts'

/** A line of the checklist. */
export interface ChecklistLine {
  readonly id: string
  readonly words: string
  readonly status: 'done' | 'open' | 'not-applicable'
  readonly says: string
  readonly by: { readonly name: string; readonly on: string } | null
}

/** The whole checklist of a conversation, part by part, for reading only. */
export function checklistOf(acm: Acm) {
  const all = standings(caseOf(acm))
  const next = nextPart(all)
  // Of the alternative ways to a partner only one is missing, not each.
  const alternatives = missing(all)
    .open.concat(missing(all).blocks)
    .filter(({ item }) => item.oneOf)
  return {
    begun: acm.version > 0,
    about: aboutAcm(acm),
    completed: acm.ended !== undefined,
    parts: acmContent.parts.map((part) => ({
      id: part.id,
      title: partTitle(part),
      says: part.says,
      ...helpOf(caseOf(acm), part),
      progress: progressInWords(all, part.id),
      ...progressOf(all, part.id),
      next: !acm.ended && part.id === next.id,
      items: all
        .filter((row) => row.item.part === part.id && (isListed(row) || alternatives.includes(row)))
        .map((row) => lineOf(acm, row)),
    })),
    missing: acm.ended ? [] : missingInWords(acm).blocks,
  }
}

function lineOf({ dayOf = dayInUtc }: Acm, row: AcmStanding): ChecklistLine {
  const { item, status, says, mark } = row
  return {
    id: item.id,
    words: status === 'done' ? item.words : nameOf(row),
    status: status === 'waits' ? 'open' : status,
    says,
    by: mark ? { name: mark.by, on: dayOf(mark.at) } : null,
  }
}

/** True if the checklist shows an item: not if it is not asked for, nor a way that was not chosen. */
export function isListed({ item, status, derived }: Pick<AcmStanding, 'item' | 'status' | 'derived'>): boolean {
  if (item.oneOf && status !== 'done') return false
  return status !== 'waits' && !(derived && status === 'not-applicable')
}
