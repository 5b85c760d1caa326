import { noticeCard, type WayOn } from '../cards/notice-card.ts'
import { withoutContactData } from './referral/contact-data.ts'
import type { Reply } from './model.ts'

/** Whatever was asked of a customer who is not kept, or not shared with the person: nothing tells which of both. */
export const NOBODY_CALLED_SO = 'I keep no customer of that name that is yours.'
const REMEDY = 'Keep a first status, or ask who keeps it to let you in.'
/** The same of a pressed card, which stays where it is. */
export const NOT_YOURS = `${NOBODY_CALLED_SO} ${REMEDY}`

/**
 * The one answer to a name that nothing is kept under, with the way to begin.
 * @param typed what was typed, where it may be news of a customer after all
 * @param and what did not come of it, in our own words; else how it becomes theirs
 */
export function nobodyCalledSo(typed = '', and = REMEDY): Reply {
  const text = withoutContactData(typed.trim())
  const others: WayOn[] = text === '' ? [] : [{ title: 'The customer said this', verb: 'try', text }]
  const next = { title: 'Assess a customer', verb: 'start' }
  const card = noticeCard(`${NOBODY_CALLED_SO} ${and}`, { next, others })
  return { kind: 'card', summary: 'No customer of that name', card }
}
