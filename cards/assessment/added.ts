import { ActionSet } from '@microsoft/teams.cards'
import { button, notice, spoken, type CardElement } from '../elements.ts'
import type { AssessmentData } from '../presses/assessment.ts'

/** A workload that comes after this one, and the status that was read for it. */
export interface WaitingView {
  readonly name: string
  readonly read: string
}

/** Text that was not taken. */
export interface BesidesView {
  /** The customer that it names; undefined if none. */
  readonly customer?: string
  /** The name of the workload that it is about, if it is another one of the same customer. */
  readonly workload?: string
  readonly text: string
  /** The id of the whole stored text, if it is too long for a button. */
  readonly setAside?: string
  /** It was not taken because its words speak for no status. */
  readonly saysNothing?: true
}

interface BesideRemark {
  /** A known customer that may have been meant: a button takes it. */
  readonly meant?: string | undefined
  /**
   * Texts that were not taken. A button begins an assessment with the text, or adds it here if it names no customer.
   */
  readonly besides?: readonly BesidesView[] | undefined
  /** The other workloads of the same text, one per line. */
  readonly waiting?: readonly WaitingView[] | undefined
}

/**
 * A remark, and a button to take apart again what was just added, if it was about another customer.
 * @param added true if something was just added
 */
export function remarked(
  remark: string | undefined,
  added: boolean | undefined,
  data: AssessmentData,
  { meant, besides = [], waiting = [] }: BesideRemark,
): CardElement[] {
  const ways = [
    ...(added ? [button('It is about another customer', { verb: 'apart', ...data })] : []),
    ...(meant === undefined ? [] : [button(`It is ${meant}`, { verb: 'meant', ...data, name: meant })]),
    ...besides.map(besidesButton),
  ]
  return [
    ...(remark ? [notice(remark)] : []),
    ...waiting.map(({ name, read }) => spoken([{ text: `${name}: `, bold: true }, read], { spacing: 'None' })),
    ...(meant === undefined ? [] : [notice(`Do you mean ${meant}, who is known already?`)]),
    ...besides.map((each) => spoken([besidesSays(each)])),
    ...(ways.length > 0 ? [new ActionSet(...ways).withOptions({ spacing: 'Small' })] : []),
  ]
}

/** How much of a text the card quotes. In characters. */
const MAX_QUOTED = 120

function besidesSays({ customer, workload, text, saysNothing }: BesidesView): string {
  const quote = `“${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)} …` : text}”`
  if (saysNothing) return `Says nothing about the status, so it was not added: ${quote}. “add to note: …” notes it.`
  if (workload !== undefined) return `${workload} is named as well; nothing was taken for it: ${quote}`
  return customer === undefined
    ? `Taken for nobody, because no customer is named: ${quote}`
    : `${customer} is named as well; nothing was taken for them: ${quote}`
}

function besidesButton({ customer, workload, text, setAside }: BesidesView) {
  // A card has little room: a stored text is sent by its id.
  const said = setAside === undefined ? { text } : { text: text.slice(0, MAX_QUOTED), rest: setAside }
  const whose = customer === undefined ? {} : { customer }
  if (workload !== undefined) return button(`Begin ${workload}`, { verb: 'whose', ...said, ...whose })
  return customer === undefined
    ? button('Add it here', { verb: 'whose', ...said })
    : button(`Begin ${customer}`, { verb: 'whose', ...said, customer })
}
