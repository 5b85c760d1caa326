import type { readNames } from '../assessment.ts'

/** Customer, workload and product of a text, and how sure they are. */
export interface Names extends ReturnType<typeof readNames> {
  /** The short form by which the text calls the customer. */
  readonly calledShort?: string
  /** The text is about somebody else before it names the customer: "they were bought by Fabrikam". */
  readonly isBeside?: boolean
  /** A known customer that may have been meant by the name. */
  readonly meant?: string
  /** The news may be of any of these customers; `customer` is the first. */
  readonly among?: readonly string[]
  /** The product at the beginning of the text, if it is no workload of the playbook: a different subject. */
  readonly product?: string
  /** The product may instead be what the open workload waits for. */
  readonly isProductUnsure?: true
  /** The workload is named in addition to another one: "also Intune, they start in June". */
  readonly isNamedToo?: true
  /** The text names no workload: the customer's only kept one is assumed. */
  readonly isOnlyKept?: true
  /** What looks like a customer's name is a person's, who wrote or was there. */
  readonly isPersons?: true
  /** All of `among` as the name of one customer, which is possible as well. */
  readonly asOne?: string
  /** Nobody of the name is known: who chooses it, makes a new customer. */
  readonly asNew?: true
}

/** For a longer text the bot does not ask whose news it is: it does not fit into a button. In characters. */
export const MAX_ASKED = 500
