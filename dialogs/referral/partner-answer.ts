import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import type { ReferralButton } from '../../cards/referral/referral-card.ts'
import type { Reply } from '../model.ts'
import type { Referrals } from './model.ts'
import { isQuestion } from './asked-of-partner.ts'
import { reasonIn, type PartnerAnswer } from './said-of-partner.ts'
import { showReferral } from './view.ts'

const ASKED = 'I take that for a question about the partner. Nothing was added to an assessment.'
const NOTICE = 'I take that for the partner’s answer. Nothing is noted before you press.'

/**
 * Shows the request that waits for the partner in a message, with the message's answer as the first button; undefined
 * if none waits: the message is then news. For a question, it only offers to open the request.
 */
export function showPartnerAnswer(
  read: Referrals | undefined,
  { message, answer }: { readonly message: string; readonly answer: PartnerAnswer },
): Reply | undefined {
  if (read?.customer === undefined || read.referral?.status !== 'new') return undefined
  const { id: record, version } = read.referral
  const on = { record, version }
  const text = message.trim()
  if (isQuestion(text)) {
    const next: WayOn = { title: 'Show the request', verb: 'referral-open', ...on }
    const others: WayOn[] = [{ title: 'The customer said this', verb: 'try', text }]
    const card = noticeCard(ASKED, { about: read.customer, next, others })
    return { kind: 'card', summary: 'A question about the partner', card }
  }
  // A text that they accepted is no reason why they declined.
  const reason = answer === 'declined' ? reasonIn(text) : ''
  const said: readonly (readonly [PartnerAnswer, ReferralButton])[] = [
    // A waiting request stays as it is: nothing needs to be noted.
    ['no-answer', { title: 'No answer yet', data: { verb: 'referral-open', ...on, said: text } }],
    ['accepted', { title: 'They accepted', data: { verb: 'referral-accepted', ...on, said: text } }],
    [
      'declined',
      {
        title: 'They declined',
        data: { verb: 'referral-edit', ...on, what: 'declined', reason, said: text },
      },
    ],
  ]
  const buttons = said.map(([, button]) => button)
  const first = said.find(([each]) => each === answer)![1]
  return showReferral(read.referral, { ...read, said: text }, NOTICE, [
    first,
    ...buttons.filter((button) => button !== first),
  ])
}
