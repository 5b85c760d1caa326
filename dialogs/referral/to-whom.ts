import { capitalised } from '../../playbook/names/words/capitalised.ts'
import type { Recipient } from '../../playbook/referral/consent.ts'
import { momentInWords, type WithDays } from '../days-in-words.ts'
import type { Attempt, Referral } from './model.ts'
import { recipientOf } from './state.ts'

const TO_WHOM = {
  partner: 'the partner',
  'account-team': 'the account team and the partners that it proposes',
  quickleads: 'the partners that QuickLeads finds',
} as const

/** The recipient of contact data in the FM's words. */
export function toWhom({ via, partner }: Recipient): string {
  return partner === null ? TO_WHOM[via] : `the partner ${partner}`
}

/** An earlier request without success, as a sentence. */
export function attemptInWords({ via, partner, sentAt, outcome, reason }: Attempt, days: WithDays): string {
  const who = capitalised(toWhom({ via, partner }))
  const what = outcome === 'declined' ? `declined: ${reason}` : 'no answer'
  return `Closed – ${what}. ${who}, asked on ${momentInWords(days, sentAt)}.`
}

/** What was sent, to whom and when. */
export function sentInWords({ attempts, ...referral }: Referral, days: WithDays): string[] {
  const now = referral.sentAt ? [{ sentAt: referral.sentAt, ...recipientOf({ attempts, ...referral })! }] : []
  const sent = [...attempts, ...now]
  if (sent.length === 0) return ['Nothing had gone out yet.']
  return sent.map(({ sentAt, via, partner }) => {
    return `It had gone out on ${momentInWords(days, sentAt)} to ${toWhom({ via, partner })}: ask them to erase it.`
  })
}
