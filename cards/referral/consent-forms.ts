import { Choice, ChoiceSetInput } from '@microsoft/teams.cards'
import type { SharedId } from '../../playbook/referral/shared-data.ts'
import { aside, button, card, spoken, words, type AdaptiveCard } from '../elements.ts'
import { later, required, save, text, top, type ReferralFormView } from './form-parts.ts'

export interface ConsentFormView extends ReferralFormView {
  /** The question, word for word. */
  readonly words: string
  readonly wordsVersion: string
  /** What of a contact may be shared, to choose from. */
  readonly data: readonly { readonly id: string; readonly name: string }[]
  /** Ids of what they agreed to share, separated by commas. */
  readonly chosen: string
  /** The only partner that they agreed to, where one was said; else empty. */
  readonly onlyTo: string
  /** Who agreed, where it was said. */
  readonly agreed?: { readonly agreedBy: string; readonly agreedRole: string }
}

/** Asks for consent; this form has no field for contact data. */
export function consentFormCard(view: ConsentFormView): AdaptiveCard {
  const { record, version } = view
  // A client may leave out a list in which nothing is chosen: “asks” says that there was one.
  const data = { record, version, words: view.wordsVersion }
  return card(
    [
      ...top(view, 'Ask for consent first', 'consent'),
      words('Ask the customer, word for word:', { spacing: 'Small' }),
      spoken([{ text: `“${view.words}”`, italic: true }]),
      required('agreedBy', 'Who agreed?', 'Say who agreed.', view.agreed?.agreedBy),
      required('agreedRole', 'Their role', 'Say in what role.', view.agreed?.agreedRole),
      new ChoiceSetInput(...view.data.map(({ id, name }) => new Choice({ title: name, value: id }))).withOptions({
        id: 'data',
        label: 'They agree to share, with the company’s name',
        isMultiSelect: true,
        wrap: true,
        ...(view.chosen ? { value: view.chosen } : {}),
      }),
      ...(view.onlyTo ? [text('onlyTo', 'Only with this partner', view.onlyTo, 100)] : []),
      aside(
        'Spoken consent is enough. This wording, your name and the time are kept with it. Without e-mail address and phone number nothing can be sent: partners call directly.',
      ),
    ],
    [
      button('They agreed', { verb: 'referral-consent', ...data, given: 'yes', asks: 'data' }, { primary: true }),
      button('They did not agree', { verb: 'referral-consent', ...data, given: 'no' }, { ignoresInputs: true }),
      later(view),
    ],
  )
}

export interface ContactFormView extends ReferralFormView {
  readonly recipient: string
  /** What the customer agreed to share: nothing else is asked. */
  readonly asks: readonly SharedId[]
  /** Says what they did not agree to; empty if there is nothing. */
  readonly withheld: string
  readonly filled: { readonly name: string; readonly role: string; readonly email: string; readonly phone: string }
}

/** The form for the customer's contact. Drawn only while consent is in force. */
export function contactFormCard(view: ContactFormView): AdaptiveCard {
  const { filled } = view
  const asks = (id: SharedId): boolean => view.asks.includes(id)
  return card(
    [
      ...top(view, 'Whom shall they call?', 'contact'),
      ...(asks('name') ? [text('contactName', 'Name (required)', filled.name, 100)] : []),
      ...(asks('title') ? [text('contactRole', 'Job title', filled.role, 100)] : []),
      ...(asks('email') ? [text('contactEmail', 'E-mail address (required)', filled.email, 200)] : []),
      ...(asks('phone')
        ? [text('contactPhone', asks('email') ? 'Phone number' : 'Phone number (required)', filled.phone, 40)]
        : []),
      ...(view.withheld ? [words(view.withheld, { spacing: 'Small' })] : []),
      spoken([{ text: `Goes only to ${view.recipient}. It is kept encrypted.`, subtle: true }], { spacing: 'Small' }),
    ],
    [save(view, 'referral-contact'), later(view)],
  )
}
