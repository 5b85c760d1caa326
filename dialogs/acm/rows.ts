import { isListed } from '../../domain/acm/checklist.ts'
import type { AcmRow } from '../../cards/acm/part-card.ts'
import type { AcmMark } from '../../playbook/acm/acm.ts'
import type { AcmStanding } from '../../playbook/acm/standing.ts'
import { isTickable } from './actions.ts'
import { linkOf } from '../../domain/acm/links.ts'
import { momentInWords, type WithDays } from '../../domain/days-in-words.ts'

/** True for an item of which the FM may say that it does not apply. */
export function mayNotApply({ item, derived }: Pick<AcmStanding, 'item' | 'derived'>): boolean {
  return item.canBeSkipped === true && isTickable(item) && !derived
}

/** An item as a line of the checklist; none where it is not listed, or asked otherwise. */
export function rowOf({ item, status, derived, says, mark }: AcmStanding, me: string, days: WithDays): AcmRow[] {
  // The way is chosen above, decisions are written below.
  if (item.source.from === 'decisions' || !isListed({ item, status, derived })) return []
  if (status === 'not-applicable' && mark) {
    return [{ kind: 'line', sign: '–', words: item.words, says: `${byWhom(mark, me, days)}not applicable: ${says}` }]
  }
  const link = linkOf(item)
  if (derived || !isTickable(item)) {
    return [
      {
        kind: 'line',
        sign: status === 'done' ? '✓' : '•',
        words: item.words,
        says,
        lacksDibs: item.source.from === 'dibs' && status !== 'done',
        link,
      },
    ]
  }
  const who = mark ? `${byWhom(mark, me, days)}${says}` : ''
  return [{ kind: 'toggle', id: item.id, words: item.words, on: status === 'done', says: who.replace(/: $/, ''), link }]
}

/** "Megan Bowen, 3 Mar 2026: "; nothing for one's own. */
function byWhom({ by, byId, at }: Omit<AcmMark, 'how' | 'remark'>, me: string, days: WithDays): string {
  return byId === me ? '' : `${by}, ${momentInWords(days, at)}: `
}
