import { Choice, ChoiceSetInput, Container, TextInput, ToggleVisibilityAction } from '@microsoft/teams.cards'
import { button, card, heading, notice, spoken, words, type AdaptiveCard } from '../elements.ts'
import { placeChoices } from '../records/post-form.ts'
import { toRead } from '../text-to-copy.ts'

export interface ShareFormView {
  readonly record: string
  readonly query: string
  readonly resources: readonly { readonly id: string; readonly title: string }[]
  readonly chosen: readonly string[]
  /** The last used one first. */
  readonly places: readonly { readonly id: string; readonly name: string; readonly outsiders: boolean }[]
  readonly place: string
  readonly customer: string
  readonly problems: readonly string[]
  /** What is said first, if anything. */
  readonly told?: string | undefined
}

/** Asks what to share, where, and for which customer. Only customer-ready resources can be chosen. */
export function shareFormCard(view: ShareFormView): AdaptiveCard {
  const data = { record: view.record, query: view.query }
  // What goes to a customer goes nowhere by habit: the place is chosen on purpose.
  const chosen = view.places.find(({ id }) => id === view.place)
  const hasPlaces = view.places.length > 0
  return card(
    [
      heading('Share with the customer'),
      ...(view.told ? [notice(view.told)] : []),
      ...view.problems.map((problem) => notice(problem, 'problem')),
      new ChoiceSetInput(...view.resources.map(({ id, title }) => new Choice({ title, value: id }))).withOptions({
        id: 'resources',
        label: 'What?',
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        ...(view.chosen.length > 0 ? { value: view.chosen.join(',') } : {}),
      }),
      ...(hasPlaces
        ? [
            new ChoiceSetInput(...placeChoices(view.places)).withOptions({
              id: 'place',
              label: 'In which channel or group chat?',
              placeholder: 'Choose where to post',
              ...(chosen ? { value: chosen.id } : {}),
              style: view.places.length > 4 ? 'compact' : 'expanded',
              wrap: true,
            }),
          ]
        : [
            words(
              'I am in no channel or group chat with you, so I can only write the e-mail. To post, add me to one and say hello to me there.',
            ),
          ]),
      new TextInput({
        id: 'customer',
        label: 'Customer (optional): notes what they got',
        maxLength: 200,
        ...(view.customer ? { value: view.customer } : {}),
      }),
    ],
    [
      ...(hasPlaces ? [button('Share', { verb: 'share-to', ...data }, { primary: true })] : []),
      button('Text for an e-mail', { verb: 'share-mail', ...data }, { primary: !hasPlaces }),
      button('Back to the resources', { verb: 'resources', ...data }, { ignoresInputs: true }),
    ],
  )
}

export interface MailView {
  readonly record: string
  readonly query: string
  /** Ids, separated by commas. */
  readonly resources: string
  /** The customer for whom it can be noted; empty if none. */
  readonly customer: string
  readonly text: string
}

/** The text of an e-mail to copy; after sending, it can be noted. */
export function mailCard(view: MailView): AdaptiveCard {
  const { record, query, resources, customer } = view
  const data = { record, query, resources, customer }
  const readable = toRead(view.text)
  return card(
    [
      heading('Text for an e-mail'),
      ...(readable ? [new Container(...readable).withOptions({ id: 'read', style: 'emphasis' })] : []),
      new TextInput({ id: 'mail', label: 'Text to copy', isMultiline: true, value: view.text, isVisible: !readable }),
      ...(customer ? [spoken([{ text: `For ${customer}`, subtle: true }], { spacing: 'Small' })] : []),
    ],
    [
      ...(customer
        ? [button('I sent it: note that', { verb: 'share-sent', ...data }, { primary: true, ignoresInputs: true })]
        : []),
      ...(readable ? [new ToggleVisibilityAction({ title: 'Text to copy', targetElements: ['mail', 'read'] })] : []),
      button('Back', { verb: 'share', ...data }, { ignoresInputs: true }),
    ],
  )
}

/** What was shared, where, and for which customer it was noted, or why it was not. */
export function sharedDoneCard(view: {
  readonly record: string
  readonly text: string
  readonly titles: readonly string[]
  readonly customer: string | undefined
  /** It went to where the customer reads. */
  readonly reached: boolean
}): AdaptiveCard {
  const { customer, reached } = view
  const noted = reached ? `Noted for ${customer}.` : `Not noted for ${customer}: they did not get it.`
  return card(
    [
      words('✓ Shared', { color: 'Good', weight: 'Bolder' }),
      spoken([view.text]),
      ...view.titles.map((title) => words(`• ${title}`, { spacing: 'Small' })),
      ...(customer ? [spoken([{ text: noted, subtle: true }])] : []),
    ],
    [button('More resources', { verb: 'command', text: 'resources' })],
  )
}
