import { customerKey } from '../../playbook/names/customer-key.ts'
import { headedProduct } from '../../playbook/reading/headed-product.ts'
import type { ConversationState } from '../model.ts'
import { unlistedIn } from '../words.ts'
import { hasContent } from './assessment.ts'
import type { Assessment } from './model.ts'
import { isPromised } from './promised.ts'
import { unfinishedOf } from './shelf.ts'
import { isAnotherCustomer, type Names } from './whose-news.ts'

/** Another customer, or another workload or product of the same customer, is another entitlement. */
export function isAnotherCase(current: Assessment, names: Names, said: string): boolean {
  if (isAnotherCustomer(current, names, said)) return true
  const own = productOf(current)
  // What is told of one of those that are asked about was taken before.
  const isOpenFor = current.view.kind === 'split'
  if (names.product !== undefined) return own === undefined ? hasSubject(current) : own !== names.product
  if (names.workload === undefined) return false
  if (isOpenFor) return true
  // What was told before a workload was named “too” is of another one.
  if (current.workload === undefined) return own !== undefined || (names.isNamedToo === true && hasContent(current))
  return names.workload !== current.workload
}

/** The product, none of the playbook's workloads, that an assessment is about, whatever it is counted under. */
export function productOf(assessment: Assessment): string | undefined {
  const { workload, text, customer } = assessment
  return workload === undefined ? unlistedIn(assessment) : headedProduct(text, [customer])?.name
}

function hasSubject({ workload, view }: Assessment): boolean {
  return workload !== undefined || view.kind === 'split'
}

/** The one assessment of the customer that was left open, which news of theirs belongs to, when it names no other workload or product. */
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
  // It may as well be about what was kept of them.
  if (product === undefined && workload === undefined && isPromised(state, left!)) return undefined
  return product !== undefined || workload === undefined || workload === left!.workload ? left : undefined
}
