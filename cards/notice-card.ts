import { button, card, spoken, words, type AdaptiveCard } from './elements.ts'

/** A button on a notice card. `text`: the typed command that it stands for, or the text that it takes as news. */
export interface WayOn {
  readonly title: string
  readonly verb: string
  readonly record?: string
  readonly version?: number
  readonly text?: string
  /** The customer whose news the text is. */
  readonly customer?: string
  /** Further customers whose news it is, one a line. */
  readonly also?: string
  readonly entitlement?: string
  /** The day that the plan's form is opened with, YYYY-MM-DD. */
  readonly goLive?: string
  /** For a list: its filter, and how many rows come before. */
  readonly filter?: string
  readonly offset?: number
  /** What the form that it opens is filled in with. */
  readonly fills?: Readonly<Record<string, string>>
  /** What it leads to is a card of its own; the pressed one stays. */
  readonly beside?: true
}

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
  const { title, verb, record, version, text, customer, also, entitlement, goLive, filter, offset, fills, beside } = way
  const data = {
    verb,
    ...(record ? { record } : {}),
    ...(version !== undefined ? { version } : {}),
    ...(entitlement ? { entitlement } : {}),
    ...(goLive ? { goLive } : {}),
    ...(text !== undefined ? { text } : {}),
    ...(customer !== undefined ? { customer } : {}),
    ...(also ? { also } : {}),
    ...(filter !== undefined && offset !== undefined ? { filter, offset } : {}),
    ...fills,
    ...(beside ? { beside } : {}),
  }
  return button(title, data, options)
}
