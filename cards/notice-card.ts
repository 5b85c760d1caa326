import { button, card, spoken, words, type AdaptiveCard } from './elements.ts'
import type { Press } from './presses/press.ts'

/** A button on a notice card: its title, and what it sends. */
export type WayOn = { readonly title: string } & Press

/** One line, with the way on. For what was cancelled, has moved, or may not be done. `quoted`: what people wrote, or names; also alone. */
export function noticeCard(
  text: string,
  options: { about?: string; quoted?: string; next?: WayOn; others?: readonly WayOn[] } = {},
): AdaptiveCard {
  const { about, quoted, next, others = [] } = options
  return card(
    [
      ...(about ? [spoken([{ text: about, subtle: true }])] : []),
      ...(text ? [words(text)] : []),
      ...(quoted ? [spoken([quoted], { spacing: 'Small' })] : []),
    ],
    // Beside others, what is most likely wanted stands out.
    [...(next ? [next] : []), ...others].map((way) => wayButton(way, { primary: way === next && others.length > 0 })),
  )
}

/** A way on as a button. */
export function wayButton(way: WayOn, options: Parameters<typeof button>[2] = {}): ReturnType<typeof button> {
  const { title, ...press } = way
  return button(title, press, options)
}
