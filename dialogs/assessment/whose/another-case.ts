import { customerKey } from '../../../playbook/names/customer-key.ts'
import { headedProduct } from '../../../playbook/reading/workload/headed-product.ts'
import type { ConversationState } from '../../model.ts'
import { unlistedIn } from '../../words.ts'
import { hasContent } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import { isPromised } from '../several/promised.ts'
import { unfinishedOf } from '../shelf.ts'
import type { Names } from './names.ts'
import { isAnotherCustomer } from './whose-news.ts'

/**
 * True if a message is about another entitlement: another customer, or another workload or product of the same
 * customer.
 */
export function isAnotherCase(current: Assessment, names: Names, said: string): boolean {
  if (isAnotherCustomer(current, names, said)) return true
  const own = productOf(current)
  // While the card for several workloads is open, a message about one of them was handled before.
  const isOpenFor = current.view.kind === 'split'
  if (names.product !== undefined) return own === undefined ? hasSubject(current) : own !== names.product
  if (names.workload === undefined) return false
  if (isOpenFor) return true
  // "Too" behind a workload means that the text before it was about another workload.
  if (current.workload === undefined) return own !== undefined || (names.isNamedToo === true && hasContent(current))
  return names.workload !== current.workload
}

/**
 * The product that an assessment is about, if it is none of the playbook's workloads; whatever workload it is counted
 * under.
 */
export function productOf(assessment: Assessment): string | undefined {
  const { workload, text, customer } = assessment
  return workload === undefined ? unlistedIn(assessment) : headedProduct(text, [customer])?.name
}

function hasSubject({ workload, view }: Assessment): boolean {
  return workload !== undefined || view.kind === 'split'
}

/** The customer's only unfinished assessment, if a message without another workload or product belongs to it. */
export function leftOpen(
  state: ConversationState,
  { customer, customerGuessed, workload, product }: Names,
): Assessment | undefined {
  if (customer === undefined || customerGuessed === true) return undefined
  const key = customerKey(customer)
  const theirs = unfinishedOf(state).filter((each) => each.customer !== undefined && customerKey(each.customer) === key)
  const own = product === undefined ? theirs : theirs.filter((each) => productOf(each) === product)
  const [left] = own
  if (own.length !== 1) return undefined
  // The message may as well be about a kept status of that customer.
  if (product === undefined && workload === undefined && isPromised(state, left!)) return undefined
  return product !== undefined || workload === undefined || workload === left!.workload ? left : undefined
}
