import { ActionSet } from '@microsoft/teams.cards'
import { button, notice, spoken, type CardElement } from '../elements.ts'

interface Added {
  readonly record: string
  readonly version: number
  readonly was?: string
}

/** A workload that comes after this one, and what was read for it. */
export interface WaitingView {
  readonly name: string
  readonly read: string
}

/** Words that were taken for nobody. */
export interface BesidesView {
  /** Whom they name; undefined when nobody. */
  readonly customer?: string
  /** The workload of the same customer that they are about, in words. */
  readonly workload?: string
  readonly text: string
  /** Where all of them are kept, when they are too long for a button. */
  readonly setAside?: string
}

interface BesideRemark {
  /** A customer for whom the name may have been meant: one press takes it. */
  readonly meant?: string | undefined
  /** Words of which nothing was taken: one press begins with them for the customer whom they name, or adds them here. */
  readonly besides?: readonly BesidesView[] | undefined
  /** The other workloads of the same text, a line each. */
  readonly waiting?: readonly WaitingView[] | undefined
}

/**
 * A remark, and beside it the way to take apart again what was just added: it was about another customer.
 * @param added whether something was just added
 */
export function remarked(
  remark: string | undefined,
  added: boolean | undefined,
  data: Added,
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

/** The card quotes no more. In characters. */
const MAX_QUOTED = 120

function besidesSays({ customer, workload, text }: BesidesView): string {
  const quote = `“${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)} …` : text}”`
  if (workload !== undefined) return `${workload} is named as well; nothing was taken for it: ${quote}`
  return customer === undefined
    ? `Taken for nobody, because no customer is named: ${quote}`
    : `${customer} is named as well; nothing was taken for them: ${quote}`
}

function besidesButton({ customer, workload, text, setAside }: BesidesView) {
  // A card has room for little: what is set aside is brought by its id.
  const said = setAside === undefined ? { text } : { text: text.slice(0, MAX_QUOTED), rest: setAside }
  const whose = customer === undefined ? {} : { customer }
  if (workload !== undefined) return button(`Begin ${workload}`, { verb: 'whose', ...said, ...whose })
  return customer === undefined
    ? button('Add it here', { verb: 'whose', ...said })
    : button(`Begin ${customer}`, { verb: 'whose', ...said, customer })
}
