import type { Chat } from './chat.ts'
import { AGREED, CONTACT, DETAILS } from './referral-story.ts'

/** What a person does with one referral, in a chat with a real service. */
export async function keepBlocked(chat: Chat, customer: string): Promise<void> {
  await chat.type(`${customer} Teams: nobody is trained and there is no champion, they won’t go live`)
  await chat.press('Keep this status', chat.asked({ dateUnknown: 'true', customer, workload: 'teams' }))
}

/** Up to the question for consent, on the way by the account team. */
export async function request(chat: Chat, customer: string, details = DETAILS): Promise<void> {
  await chat.type(`referral ${customer}`)
  await chat.press('No partner')
  await chat.press('Yes, an account team')
  await chat.press('Save', details)
}

/** From the question for consent up to the e-mail. */
export async function prepare(chat: Chat, agreed = AGREED, contact = CONTACT): Promise<void> {
  await chat.press('They agreed', agreed)
  await chat.press('Save', contact)
  await chat.press('Save', { fee: 'true', days: 'true' })
}
