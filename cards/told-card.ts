import { card, spoken, type AdaptiveCard } from './elements.ts'

/** Tells what somebody said, where a message's text would not do: some clients read markup in that. */
export function toldCard(text: string): AdaptiveCard {
  return card([spoken([text])])
}
