import { noticeCard } from '../../cards/notice-card.ts'
import type { ReferralButton } from '../../cards/referral/referral-card.ts'
import type { Reply } from '../model.ts'
import type { Referrals } from './model.ts'
import { isQuestion } from './asked-of-partner.ts'
import { reasonIn, type PartnerAnswer } from './said-of-partner.ts'
import { showReferral } from './view.ts'

const ASKED = 'I take that for a question about the partner. Nothing was added to an assessment.'
const NOTICE = 'I take that for the partner’s answer. Nothing is noted before you press.'

/**
 * The request that waits for the partner of whom a message tells, with what it says first; undefined where none waits,
 * which makes it news of a customer. A question tells nothing: it is shown what the request can be opened with.
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
    const next = { title: 'Show the request', verb: 'referral-open', ...on }
    const others = [{ title: 'The customer said this', verb: 'try', text }]
    const card = noticeCard(ASKED, { about: read.customer, next, others })
    return { kind: 'card', summary: 'A question about the partner', card }
  }
  // That they accepted is no reason why they declined.
  const reason = answer === 'declined' ? reasonIn(text) : ''
  const said: readonly (readonly [PartnerAnswer, ReferralButton])[] = [
    // What waits goes on waiting: nothing has to be noted.
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
