import { button, card, spoken, words, type AdaptiveCard } from './elements.ts'

/** One line, with the way on. For what was cancelled, has moved, or may not be done. */
export function noticeCard(
  text: string,
  options: { about?: string; next?: { title: string; verb: string; record?: string; version?: number } } = {},
): AdaptiveCard {
  return card(
    [...(options.about ? [spoken([{ text: options.about, subtle: true }])] : []), words(text)],
    options.next
      ? [
          button(options.next.title, {
            verb: options.next.verb,
            ...(options.next.record ? { record: options.next.record } : {}),
            ...(options.next.version !== undefined ? { version: options.next.version } : {}),
          }),
        ]
      : [],
  )
}
