import { Choice, ChoiceSetInput, ToggleInput } from '@microsoft/teams.cards'
import { dayInputBeside } from '../day-input.ts'
import { aside, button, card, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import { later, save, text, top, type ReferralFormView } from './form-parts.ts'
import { newsButton, subjectData } from './referral-card.ts'

export interface RouteQuestionView extends ReferralFormView {
  readonly question: string
  /** Which question of the first step it is, from 1: how many there are, the answers decide. */
  readonly number: number
  readonly text: string
  readonly why: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  /** The partner's name as far as it was filled in; undefined if the question does not ask for one. */
  readonly partner: string | undefined
}

/** One question about partners, answered with a button. */
export function routeQuestionCard(view: RouteQuestionView): AdaptiveCard {
  const { question } = view
  return card(
    [
      ...top(view, view.text, 'way', view.number === 1 ? '' : `, question ${view.number}`),
      aside(view.why),
      ...(view.partner === undefined ? [] : [text('partner', 'Name of the partner (required)', view.partner, 100)]),
    ],
    [
      ...view.choices.map(({ id, label }) =>
        button(label, { verb: 'referral-answer', ...subjectData(view), question, choice: id }),
      ),
      later(view),
    ],
  )
}

export interface DetailsFormView extends ReferralFormView {
  /** YYYY-MM-DD */
  readonly today: string
  /** It was said whose holidays count where the place names no country: saved again, it is taken. */
  readonly takesAnyPlace: boolean
  readonly services: readonly { readonly id: string; readonly name: string; readonly includes: string }[]
  /** From the customer's entitlements. */
  readonly workloads: readonly { readonly id: string; readonly name: string }[]
  readonly filled: {
    readonly service: string
    readonly specialty: string
    readonly location: string
    readonly language: string
    readonly need: string
    readonly wantedBy: string
    /** Ids, separated by commas. */
    readonly workloads: string
  }
}

/** The form for what is requested of a partner. */
export function detailsFormCard(view: DetailsFormView): AdaptiveCard {
  const { filled } = view
  const anyPlace = view.takesAnyPlace ? ({ anyPlace: 'yes' } as const) : {}
  const data = { verb: 'referral-details', ...subjectData(view), ...anyPlace } as const
  return card(
    [
      ...top(view, 'What do they need?', 'request'),
      serviceOf(view),
      text('need', 'The need, in the customer’s words (required)', filled.need, 500, true),
      text('specialty', 'Specialty of the partner, like “Teams, frontline workers” (required)', filled.specialty, 100),
      text('location', 'Place and country, like “Paris, France” (required)', filled.location, 100),
      text('language', 'Language (required)', filled.language, 60),
      dayInputBeside(
        { id: 'wantedBy', label: 'Wanted by', value: filled.wantedBy },
        { min: view.today, refused: 'Choose today or a later day, or leave it empty.' },
      ),
      ...(view.workloads.length > 0
        ? [
            new ChoiceSetInput(
              ...view.workloads.map(({ id, name }) => new Choice({ title: name, value: id })),
            ).withOptions({
              id: 'workloads',
              label: 'Workloads',
              isMultiSelect: true,
              wrap: true,
              ...(filled.workloads ? { value: filled.workloads } : {}),
            }),
          ]
        : []),
      aside('No names, e-mail addresses or phone numbers here: they come after the customer’s consent.'),
    ],
    [button('Save', data, { primary: true }), later(view)],
  )
}

/** A single service is shown, several are offered as a choice. */
function serviceOf({ services, filled: { service } }: DetailsFormView): CardElement {
  const [only, ...others] = services
  if (only && others.length === 0) return words(`${only.name}, ${only.includes}`, { spacing: 'Small' })
  return new ChoiceSetInput(
    ...services.map(({ id, name, includes }) => new Choice({ title: `${name}: ${includes}`, value: id })),
  ).withOptions({
    id: 'service',
    label: 'Service (required)',
    style: 'expanded',
    wrap: true,
    ...(service ? { value: service } : {}),
  })
}

/** The form to name the partner that was found. */
export function partnerFormCard(
  view: ReferralFormView & { readonly title: string; readonly partner: string; readonly hint: string },
): AdaptiveCard {
  return card(
    [...top(view, view.title), text('partner', 'Name of the partner (required)', view.partner, 100), aside(view.hint)],
    [save(view, 'referral-partner'), later(view)],
  )
}

/** What the customer must be told before anything is sent. */
export function toldFormCard(
  view: ReferralFormView & {
    /** Who gets in touch by when, as what was told. */
    readonly awaited: string
    readonly fee: boolean
    readonly daysTold: boolean
  },
): AdaptiveCard {
  return card(
    [
      ...top(view, 'Tell the customer', 'told'),
      new ToggleInput('The partner’s services are for a fee: I told them', {
        id: 'fee',
        value: String(view.fee),
        wrap: true,
      }),
      new ToggleInput(view.awaited, {
        id: 'days',
        value: String(view.daysTold),
        wrap: true,
      }),
    ],
    [save(view, 'referral-told'), later(view)],
  )
}

/** The form for why the partner declined. */
export function declinedFormCard(
  view: ReferralFormView & { readonly reason: string; readonly said: string | undefined },
): AdaptiveCard {
  const { record, version, said } = view
  const data = { verb: 'referral-declined', record, version, ...(said ? { said } : {}) } as const
  return card(
    [...top(view, 'Why did they decline?'), text('reason', 'Reason (required)', view.reason, 300, true)],
    [button('Save', data, { primary: true }), later(view, said), ...newsButton(said)],
  )
}

/** The form to end the request with a reason; for an accepted one, also whether it helped. */
export function closeFormCard(
  view: ReferralFormView & {
    readonly reason: string
    readonly accepted: boolean
    readonly helped: boolean
    readonly days: number
  },
): AdaptiveCard {
  const { record, version } = view
  return card(
    [
      ...top(view, 'Close it?'),
      ...(view.accepted
        ? [new ToggleInput('The partner has helped', { id: 'helped', value: String(view.helped), wrap: true })]
        : []),
      text('reason', 'Reason (required)', view.reason, 300, true),
      aside(
        `Contact data is erased ${view.days === 1 ? '1 day' : `${view.days} days`} later, or at once when the customer takes consent back.`,
      ),
    ],
    [button('Close', { verb: 'referral-close', record, version }, { primary: true }), later(view)],
  )
}

/** Asks before consent is taken back. */
export function withdrawCard(
  view: ReferralFormView & { readonly sent: readonly string[]; readonly said: string | undefined },
): AdaptiveCard {
  const { record, version, said } = view
  return card(
    [
      ...top(view, 'They take it back?'),
      words('Contact data is erased at once, and nothing more is sent.'),
      ...view.sent.map((line) => spoken([line], { spacing: 'Small' })),
    ],
    [
      button('Erase contact data', { verb: 'referral-withdrawn', record, version }, { destructive: true }),
      button('Back', { verb: 'referral-open', record, version }, { ignoresInputs: true }),
      ...newsButton(said),
    ],
  )
}
