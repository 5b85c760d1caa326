import type { ReferralButton } from '../../cards/referral/referral-card.ts'
import type { Reply } from '../model.ts'
import type { Referrals } from './model.ts'
import { reasonIn, type PartnerAnswer } from './said-of-partner.ts'
import { showReferral } from './view.ts'

const NOTICE = 'I take that for the partner’s answer. Nothing is noted before you press.'

/**
 * The request that waits for the partner of whom a message tells, with what it says first; undefined where none waits,
 * which makes it news of a customer.
 */
export function showPartnerAnswer(
  read: Referrals | undefined,
  { message, answer }: { readonly message: string; readonly answer: PartnerAnswer },
): Reply | undefined {
  if (read?.customer === undefined || read.referral?.status !== 'new') return undefined
  const { id: record, version } = read.referral
  const on = { record, version }
  const said: readonly (readonly [PartnerAnswer, ReferralButton])[] = [
    // What waits goes on waiting: nothing has to be noted.
    ['no-answer', { title: 'No answer yet', data: { verb: 'referral-open', ...on } }],
    ['accepted', { title: 'They accepted', data: { verb: 'referral-accepted', ...on } }],
    [
      'declined',
      {
        title: 'They declined',
        data: { verb: 'referral-edit', ...on, what: 'declined', reason: reasonIn(message) },
      },
    ],
  ]
  const buttons = said.map(([, button]) => button)
  const first = said.find(([each]) => each === answer)![1]
  return showReferral(read.referral, read, NOTICE, [
    first,
    ...buttons.filter((button) => button !== first),
    { title: 'That is news of the status', data: { verb: 'try', text: message.trim() } },
  ])
}
