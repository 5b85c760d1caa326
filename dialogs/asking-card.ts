import { customerKey } from '../playbook/names/customer-key.ts'
import type { AskingCard, ConversationState } from './model.ts'

/** Remembers the card that was just shown and asks for answers, so that what is typed next may be one. */
export function askingOn(
  state: ConversationState,
  customer: string,
  command: AskingCard['command'],
): ConversationState {
  return { ...state, asking: { customer, command } }
}

/** The card that asks, where it is still the newest: forgotten with the first turn that is about something else. */
export function withoutPastAsking(before: ConversationState, after: ConversationState): ConversationState {
  if (after.asking === undefined || after.asking !== before.asking) return after
  const { asking: _, ...rest } = after
  return rest
}

/** True for a card about this customer. @param key of the customer */
export function isAskingOf({ asking }: ConversationState, key: string): boolean {
  return asking !== undefined && customerKey(asking.customer) === key
}
