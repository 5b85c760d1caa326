import { aside, button, card, heading, notice, spoken, words, type AdaptiveCard, type CardElement } from './elements.ts'

export interface ErasurePromptView {
  /** The card's own id, so that the answer replaces it. */
  readonly record: string
  /** A number for the state from which the figures were drawn. */
  readonly version: number
  /** The customer's key. */
  readonly customer: string
  readonly name: string
  /** "3 entitlements" and so on. */
  readonly lines: readonly string[]
  /** What they are; may contain text from people. */
  readonly found: readonly string[]
  readonly remark: string | undefined
}

/** Asks before a customer is erased, with everything that will be erased. */
export function erasurePromptCard(view: ErasurePromptView): AdaptiveCard {
  const { record, version, customer, name } = view
  return card(
    [
      heading('Erase this customer?'),
      ...remarked(view.remark),
      spoken([{ text: view.name, bold: true }]),
      ...listed(view.lines),
      ...view.found.map((line) => spoken([{ text: line, subtle: true }], { spacing: 'Small' })),
      aside('For everybody in your organisation. Cards that were sent are replaced. It cannot be undone.'),
    ],
    [
      button('Erase everything', { verb: 'forget-customer', record, version, customer, name }, { destructive: true }),
      button('Keep everything', { verb: 'keep-all', record }),
    ],
  )
}

export interface ChooseErasedView {
  readonly record: string
  /** Customers whose name begins with what was typed. */
  readonly longer: readonly string[]
  /** What was typed, if something is found under exactly that name as well. */
  readonly typed: string | undefined
}

/** Asks which customer is meant by a part of a name. */
export function chooseErasedCard({ record, longer, typed }: ChooseErasedView): AdaptiveCard {
  const [only] = longer
  const ask = (title: string, customer: string) => button(title, { verb: 'ask-forget-customer', record, customer })
  return card(
    [
      longer.length === 1 ? spoken([`Do you mean ${only}?`]) : words('Whom do you mean?'),
      aside('Nothing is kept of a customer of exactly that name. Nothing was erased.'),
    ],
    [
      ...longer.map((name) => ask(shortTitle(name), name)),
      ...(typed === undefined ? [] : [ask(shortTitle(`Only “${typed}”`), typed)]),
      button('Keep everything', { verb: 'keep-all', record }),
    ],
  )
}

/** In characters: phones cut off longer titles. */
const MAX_TITLE = 40

function shortTitle(title: string): string {
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title
}

export type ForgetMeView = Pick<ErasurePromptView, 'record' | 'version' | 'lines' | 'remark'>

/** Asks before a person's data are erased. */
export function forgetMePromptCard(view: ForgetMeView): AdaptiveCard {
  const { record, version } = view
  return card(
    [
      heading('Forget you?'),
      ...remarked(view.remark),
      ...listed(view.lines),
      aside(
        'Conversations are erased. In the history and on posted cards, “former FM” takes the place of your name; what colleagues were told in their chats stays. Your entitlements stay with your organisation, without an owner. It cannot be undone.',
      ),
    ],
    [
      button('Forget me', { verb: 'forget-me', record, version }, { destructive: true }),
      button('Keep everything', { verb: 'keep-all', record }),
    ],
  )
}

/** What is stored about the person, by kind. */
export function myDataCard(view: Pick<ErasurePromptView, 'record' | 'lines'>): AdaptiveCard {
  return card(
    [
      heading('What I keep about you'),
      ...(view.lines.length > 0 ? listed(view.lines) : [words('Nothing but this conversation.')]),
      aside('With your name and your id in Microsoft Entra. Nothing else, and it stays in the service you run.'),
    ],
    view.lines.length > 0 ? [button('Forget me…', { verb: 'ask-forget-me', record: view.record })] : [],
  )
}

/** One line that may contain names of people. */
export function literalCard(text: string): AdaptiveCard {
  return card([spoken([text])])
}

function listed(lines: readonly string[]): CardElement[] {
  return lines.map((line) => words(line, { spacing: 'Small' }))
}

function remarked(remark: string | undefined): CardElement[] {
  return remark === undefined ? [] : [notice(remark)]
}
