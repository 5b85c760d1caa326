import { card, notice, type AdaptiveCard } from './elements.ts'

/** The same card with a line below its first one. The line is shown literally, so text from people is safe in it. */
export function withNotice(of: AdaptiveCard, text: string): AdaptiveCard {
  const [first, ...rest] = of.body
  return card([...(first ? [first] : []), notice(text), ...rest], of.actions)
}
