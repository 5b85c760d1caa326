import { aside, button, card, heading, spoken, words, type AdaptiveCard } from '../elements.ts'

export interface ImportView {
  /** The card's own id, so that the list takes its place. */
  readonly record: string
  readonly name: string
  readonly outcome:
    | { readonly kind: 'unreadable'; readonly problem: string }
    | {
        readonly kind: 'imported'
        readonly added: number
        readonly changed: number
        readonly unchanged: number
        /** The first of the rows that were not taken, of `badRows`. */
        readonly bad: readonly { readonly line: number; readonly reason: string }[]
        readonly badRows: number
        readonly ignored: readonly string[]
      }
}

/** Bad rows on one card. */
const MAX_BAD = 8
/** How much of a reason or a name is shown: reasons quote the file. In characters. */
const MAX_TEXT = 300

/** What came of a file that was dropped into the chat. */
export function importCard({ record, name, outcome }: ImportView): AdaptiveCard {
  const file = spoken([{ text: cut(name), subtle: true }])
  if (outcome.kind === 'unreadable') {
    return card([heading('Nothing was read'), file, spoken([cut(outcome.problem)])])
  }
  const { added, changed, unchanged, bad, badRows, ignored } = outcome
  const more = badRows - Math.min(bad.length, MAX_BAD)
  return card(
    [
      heading(badRows === 0 ? 'Read in' : `Read in, except ${badRows} ${badRows === 1 ? 'row' : 'rows'}`),
      file,
      words(`${added} new, ${changed} changed, ${unchanged} unchanged`),
      ...bad
        .slice(0, MAX_BAD)
        .map(({ line, reason }) => spoken([{ text: `Line ${line}: `, bold: true }, cut(reason)], { spacing: 'Small' })),
      ...(more > 0 ? [aside(`and ${more} more`)] : []),
      ...(ignored.length > 0
        ? [spoken([{ text: cut(`Not read: ${ignored.join(', ')}`), subtle: true }], { spacing: 'Small' })]
        : []),
      ...(badRows > 0 ? [aside('Mend these rows and drop the file again: what was read stays as it is.')] : []),
    ],
    [button('Your statuses', { verb: 'list', record, filter: '', offset: 0 })],
  )
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text
}
