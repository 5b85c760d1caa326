import { noticeCard, type WayOn } from '../cards/notice-card.ts'
import { withoutContactData } from './referral/contact-data.ts'
import type { Reply } from './model.ts'

/**
 * The answer for a customer without records, and for one the person has no access to: it does not tell which of the
 * two.
 */
export const NOBODY_CALLED_SO = 'I keep no customer of that name that is yours.'
const REMEDY = 'Keep a first status, or ask who keeps it to let you in.'
/** The same answer for a pressed card. The card stays as it is. */
export const NOT_YOURS = `${NOBODY_CALLED_SO} ${REMEDY}`

/**
 * Answers a name that has no records for this person, and shows how to begin.
 * @param typed what was typed, if it may be news of a customer after all
 * @param and what was not done, in our own words; by default, how the customer becomes theirs
 */
export function nobodyCalledSo(typed = '', and = REMEDY): Reply {
  const text = withoutContactData(typed.trim())
  const others: WayOn[] = text === '' ? [] : [{ title: 'The customer said this', verb: 'try', text }]
  const next: WayOn = { title: 'Assess a customer', verb: 'start' }
  const card = noticeCard(`${NOBODY_CALLED_SO} ${and}`, { next, others })
  return { kind: 'card', summary: 'No customer of that name', card }
}
