import { aside, button, card, spoken, type AdaptiveCard } from './elements.ts'
import { stepOutButton } from './who-is-in-card.ts'

export interface NoAccessView {
  /** The card's own id, so that the answer replaces it. */
  readonly record: string
  /** The customer's id and name. */
  readonly customer: string
  readonly name: string
  readonly workload: string | undefined
  readonly text: string
  /** There is somebody to ask. */
  readonly canAsk: boolean
  /** They see something of it that is not theirs, and may leave it. */
  readonly mayStepOut?: boolean
}

/** Says whose a customer is, and offers to ask them. */
export function noAccessCard(view: NoAccessView): AdaptiveCard {
  const { record, customer, name, workload, text, canAsk, mayStepOut = false } = view
  const of = workload ? { workload } : {}
  return card(
    [spoken([{ text: name, subtle: true }]), spoken([text])],
    [
      ...(canAsk
        ? [button('Ask to be let in', { verb: 'ask-let-in', record, customer, ...of }, { primary: true })]
        : []),
      ...(mayStepOut ? [stepOutButton(record, customer)] : []),
    ],
  )
}

export interface AskedView {
  readonly record: string
  readonly customer: string
  readonly name: string
  readonly workload: string | undefined
  /** The person who asks. */
  readonly person: string
  readonly personName: string
  /** The person who is asked shares more than statuses. */
  readonly isIn: boolean
}

/** In characters: phones cut off longer titles. */
const MAX_NAME = 24

/** Asks somebody to give a colleague access. */
export function askedToLetInCard({
  record,
  customer,
  name,
  workload,
  person,
  personName,
  isIn,
}: AskedView): AdaptiveCard {
  const short = personName.length > MAX_NAME ? `${personName.slice(0, MAX_NAME - 1)}…` : personName
  const shares = isIn
    ? 'They then see and change what you do: statuses, ACM conversation, stakeholders, the partner request with its contact.'
    : 'They then see and change the statuses of this customer that you do.'
  return card(
    [
      spoken([{ text: [name, workload].filter(Boolean).join(' · '), subtle: true }]),
      spoken([{ text: personName, bold: true }, ' asks to be let in.']),
      aside(`${shares} Do nothing if that is not right.`),
    ],
    [button(`Let ${short} in`, { verb: 'let-in', record, customer, person }, { primary: true })],
  )
}
