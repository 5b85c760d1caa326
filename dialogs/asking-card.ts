import type { WayOn } from '../cards/notice-card.ts'
import { customerKey } from '../playbook/names/customer-key.ts'
import type { AskingCard, ConversationState, ShownSince } from './model.ts'

/** Remembers that this card was shown last and asks for answers, so that the next message can answer it. */
export function askingOn(
  state: ConversationState,
  customer: string,
  command: AskingCard['command'],
  offered?: AskingCard['offered'],
): ConversationState {
  return { ...state, asking: { customer, command, ...(offered ? { offered } : {}) } }
}

/** Forgets the card that asks, unless this turn has shown one: a turn about something else ends it. */
export function withoutPastAsking(before: ConversationState, after: ConversationState): ConversationState {
  if (after.asking === undefined || after.asking !== before.asking) return after
  const { asking: _, ...rest } = after
  return rest
}

/**
 * True if the card that asks is about this customer.
 * @param key of the customer
 */
export function isAskingOf({ asking }: ConversationState, key: string): boolean {
  return asking !== undefined && customerKey(asking.customer) === key
}

const OPENS: Readonly<Record<ShownSince['command'], string>> = {
  referral: 'Open the request',
  acm: 'Open the conversation',
  stakeholders: 'Open the map',
  readiness: 'Open readiness',
  plan: 'Open the plan',
  'hand over': 'Open the hand-over',
  status: 'Open the status',
}

/** The button that shows such a card again. Without a customer the command asks for one. */
export function wayToCard({ command, customer }: { command: ShownSince['command']; customer?: string }): WayOn {
  return { title: OPENS[command], verb: 'command', text: customer === undefined ? command : `${command} ${customer}` }
}
