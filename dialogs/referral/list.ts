import { openReferralsCard } from '../../cards/referral/open-referrals-card.ts'
import type { Reply } from '../model.ts'
import { withoutOpening } from '../commands/around-commands.ts'
import type { Referrals } from './model.ts'
import { standingInShort, summaryOf } from './view.ts'

/** Open requests per card. */
export const OPEN_LISTED = 10

const REQUESTS = '(?:referrals?|partner requests?|requests? for (?:an? )?partners?)'
const LATE = '(?:overdue|late|open|pending|due|waiting|outstanding|running|missing)'
const ASKS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:(?:are there|do i have|have i) )?any|how many) (?:of my )?(?:(?:open|${LATE}) )*${REQUESTS}(?: do i have| are there| are open)?$`,
    'i',
  ),
  new RegExp(
    `^(?:show (?:me )?|list )?(?:(?:my|the|all) )*(?:partner )?${REQUESTS} (?:status(?:es)?|overview|list)$`,
    'i',
  ),
  new RegExp(`^(?:show (?:me )?|list )?(?:(?:my|the) )*(?:all|${LATE}) (?:(?:my|the) )?(?:${REQUESTS}|partners)$`, 'i'),
  new RegExp(`^(?:show (?:me )?|list )?(?:my |the )?(?:partner requests|requests for partners)$`, 'i'),
  new RegExp(`^(?:show (?:me )?|what is )?(?:the )?status of (?:(?:my|the|all) )*(?:${REQUESTS}|partners)$`, 'i'),
  new RegExp(
    `^(?:which|what|any|are (?:there )?any|do i have any)(?: of)?(?: my| the)? (?:${REQUESTS}|partners?|requests)(?: is| are| has| have| did| do| were)?(?: still)? (?:${LATE}|(?:not|never) (?:yet )?call(?:ed)?)(?: yet| now| back)?$`,
    'i',
  ),
]

/**
 * True for a question for open requests: "referral status", "which partners are overdue?"
 * @param text on one line, without a mark at its end
 */
export function asksForOpenReferrals(text: string): boolean {
  const asked = withoutOpening(text)
  return ASKS.some((pattern) => pattern.test(asked))
}

/** Lists the open requests of the person's customers, late ones first. */
export function showOpenReferrals(read: Referrals): Reply {
  const { rows, total } = read.open ?? { rows: [], total: 0 }
  const lines = rows
    .map((referral) => ({ referral, ...standingInShort(referral, read) }))
    .toSorted((a, b) => Number(b.isLate) - Number(a.isLate))
  const late = lines.filter(({ isLate }) => isLate).length
  const many = total === 1 ? '1 open request for a partner' : `${total} open requests for a partner`
  const heading =
    total === 0
      ? 'No request for a partner is open'
      : late === 0
        ? many
        : `${many}, ${late} ${late === 1 ? 'is' : 'are'} late`
  const card = openReferralsCard({
    heading,
    more: total - rows.length,
    rows: lines.map(({ referral, says, isLate }) => ({
      record: referral.id,
      version: referral.version,
      customer: referral.customer,
      what: summaryOf(referral),
      says,
      isLate,
    })),
  })
  return { kind: 'card', summary: heading, card }
}
