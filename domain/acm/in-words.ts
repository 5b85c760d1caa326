import type { AcmItem, AcmPart, AcmPartId } from '../../playbook/acm/acm.ts'
import { missing, progressOf } from '../../playbook/acm/progress.ts'
import { standings, type AcmCase, type AcmStanding } from '../../playbook/acm/standing.ts'
import { acmContent } from '../../playbook/content/acm.ts'
import type { Acm } from './model.ts'
import { momentInWords } from '../days-in-words.ts'

/** What decides how the items of a conversation stand. */
export function caseOf({ state, facts, dayOf }: Acm): AcmCase {
  return { content: acmContent, state, facts, dayOf }
}

/** "2 Conduct" */
export function partTitle({ id, name }: AcmPart): string {
  return `${acmContent.parts.findIndex((part) => part.id === id) + 1} ${name}`
}

/** The progress of a part in a few words. */
export function progressInWords(rows: readonly AcmStanding[], part: AcmPartId): string {
  const { done, of } = progressOf(rows, part)
  if (part === 'value-add' && done === 0) return 'only if a value discussion is offered'
  if (of > 0) return `${done} of ${of}`
  const waits = rows.some(({ item, status }) => item.part === part && status === 'waits')
  return waits ? 'after skills and bandwidth' : 'not needed'
}

/** Up to so many missing items are named; more are counted. */
const NAMED = 2

/** What a conversation lacks. */
export interface Missing {
  /** What prevents completion, a line for each part. */
  readonly blocks: readonly string[]
  /** Everything that is missing, a line for each part. */
  readonly all: readonly string[]
  /** The part in which the first item that prevents completion is filled in. */
  readonly first: AcmPart
  /**
   * The first part, before the last one, with anything missing, if completion is prevented by something to fill in
   * before the last part.
   */
  readonly goOn: AcmPart | undefined
}

/** What is missing, part by part. */
export function missingInWords(acm: Acm): Missing {
  const { blocks, open } = missing(standings(caseOf(acm)))
  const last = acmContent.parts.at(-1)!
  const lines = (rows: readonly AcmStanding[], each: (rows: readonly AcmStanding[]) => string): string[] =>
    acmContent.parts.flatMap((part) => {
      const of = rows.filter(({ item }) => item.part === part.id)
      return of.length === 0 ? [] : [`${partTitle(part)}: ${each(of)}`]
    })
  return {
    blocks: lines(blocks, (of) => of.map(nameOf).join(' · ')),
    all: lines([...blocks, ...open], (of) => (of.length <= NAMED ? of.map(nameOf).join(' · ') : `${of.length} open`)),
    first: acmContent.parts.find(({ id }) => blocks.some(({ item }) => saidIn(item) === id)) ?? acmContent.parts[0]!,
    goOn: blocks.some(({ item }) => saidIn(item) !== last.id)
      ? acmContent.parts.find(
          ({ id }) => id !== last.id && [...blocks, ...open].some(({ item }) => saidIn(item) === id),
        )
      : undefined,
  }
}

/** An item's name in the list; for alternatives, what they decide. */
export function nameOf({ item }: AcmStanding): string {
  return item.oneOf ? 'The way to a partner' : item.words
}

/** The part in which the FM fills in what is missing. */
function saidIn({ part, source }: AcmItem): AcmPartId {
  if (source.from === 'ability') return 'conduct'
  return source.from === 'partner-settled' ? 'partner' : part
}

/** Who changed or completed it last, and when; empty when it is not begun. */
export function aboutAcm({ ended, changed, ...days }: Acm): string {
  if (ended) return `Completed by ${ended.by}, ${momentInWords(days, ended.at)}`
  return changed ? `Last changed by ${changed.by}, ${momentInWords(days, changed.at)}` : ''
}

/** The first part with something to do; the last part if there is nothing. */
export function nextPart(rows: readonly AcmStanding[]): AcmPart {
  const open = acmContent.parts.find(({ id }) => {
    const { done, of } = progressOf(rows, id)
    return done < of && !(id === 'value-add' && done === 0)
  })
  return open ?? acmContent.parts.at(-1)!
}
