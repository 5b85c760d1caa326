import { aside, button, card, heading, notice, spoken, words, type AdaptiveCard } from './elements.ts'
import type { PressOf } from './presses/press.ts'

export interface OtherNameView {
  /** The card's own id, so that the answer replaces it. */
  readonly record: string
  readonly title: string
  readonly from: string
  readonly to: string
  readonly remark: string | undefined
  /** What will be renamed; may contain names. */
  readonly lines: readonly string[]
  /** What will happen, in our own words. */
  readonly after: string
  /** The title and data of the button that does it. */
  readonly press: string
  readonly data: PressOf<'rename-customer' | 'merge-customers'>
}

/** Asks before a customer is renamed or merged, with everything that changes. */
export function otherNameCard({
  record,
  title,
  from,
  to,
  remark,
  lines,
  after,
  press,
  data,
}: OtherNameView): AdaptiveCard {
  return card(
    [
      heading(title),
      ...(remark === undefined ? [] : [notice(remark)]),
      spoken([`${from} → `, { text: to, bold: true }]),
      ...lines.map((line) => spoken([{ text: line, subtle: true }], { spacing: 'Small' })),
      aside(after),
    ],
    [button(press, data, { primary: true }), button('Cancel', { verb: 'leave-names', record })],
  )
}

export interface ChooseRenamedView {
  readonly record: string
  readonly meant: readonly { readonly id: string; readonly name: string }[]
  /** The new name. */
  readonly name: string
  readonly joins: boolean
}

/** Asks which customer is meant by a part of a name. */
export function chooseRenamedCard({ record, meant, name, joins }: ChooseRenamedView): AdaptiveCard {
  return card(
    [words('Which customer do you mean?'), aside('Several hold that name. Nothing was changed.')],
    [
      ...meant.map(({ id, name: called }) =>
        button(short(called), { verb: 'ask-other-name', record, customer: id, name, joins: joins ? 1 : 0 }),
      ),
      button('Cancel', { verb: 'leave-names', record }),
    ],
  )
}

/** In characters: phones cut off longer titles. */
const MAX_TITLE = 40

function short(title: string): string {
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title
}
