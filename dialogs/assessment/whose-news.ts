import { FIRST_NAMES } from '../../playbook/content/words/first-names.ts'
import { nameCapitals } from '../../playbook/names/capitalised.ts'
import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import { slipsBetween } from '../slips.ts'
import { readNames } from './assessment.ts'
import { knownCustomerIn, knownCustomers, shortOf } from './known-customers.ts'
import type { Assessment } from './model.ts'

/** Whose news a text is, as far as it says so. */
export interface Names extends ReturnType<typeof readNames> {
  /** The text calls the customer so, in short. */
  readonly calledShort?: string
  /** The text speaks of somebody else before it names the customer: “they were bought by Fabrikam”. */
  readonly isBeside?: boolean
  /** A customer who is known, and for whom the name may have been meant. */
  readonly meant?: string
}

/**
 * Whose news it is: of somebody who is kept or was spoken of before, also in short, or whom the text names by itself. What
 * is surely a name is taken as it is written, with whom it may have been meant for.
 */
export function whoseNews(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): Names {
  const names = readNames(env, said)
  const known = knownCustomers(env, state)
  const read = customerKey(names.customer ?? '')
  const own = customerKey(current?.customer ?? '')
  if (names.customer !== undefined && !known.has(read) && own.startsWith(`${read} `))
    return { ...names, customer: current!.customer!, customerGuessed: false }
  if (names.customer !== undefined && names.customerGuessed !== true)
    return known.has(read) ? { ...names, isBeside: isBeside(names.customer, said) } : orMeant(names, read, known)
  const found = knownCustomerIn(env.prepared, known, said, current?.customer)
  if (found === undefined) return orMeant(names, read, known)
  // "Wingtip SharePoint - bought by Contoso" is about Wingtip.
  const key = customerKey(found)
  const isOther = names.heads === true && read !== key && !key.startsWith(`${read} `)
  if (isOther) return orMeant(names, read, known)
  const short = shortOf(key, said)
  return {
    ...names,
    customer: found,
    customerGuessed: false,
    heads: true,
    isBeside: isBeside(found, said),
    ...(short === undefined ? {} : { calledShort: nameCapitals(short) }),
  }
}

/** Who is spoken of so was named before. */
const SPOKEN_OF = /\b(?:they|them|their|theirs|he|she|his|her)\b/

function isBeside(customer: string, said: string): boolean {
  const text = ` ${foldName(said)} `
  const [first] = customerKey(customer).split(' ')
  return SPOKEN_OF.test(text.slice(0, Math.max(0, text.indexOf(` ${first} `))))
}

/** With whom the name may have been meant for: who alone begins with it, or is a slip away from it. */
function orMeant(names: Names, read: string, known: ReadonlyMap<string, string>): Names {
  if (names.customer === undefined || known.has(read)) return names
  const longer = [...known].filter(([key]) => key.startsWith(`${read} `))
  const [first, ...others] = longer.length > 0 ? longer : [...known].filter(([key]) => isSlipOf(read, key))
  return first && others.length === 0 ? { ...names, meant: first[1] } : names
}

/** Shorter names are a slip away from others. In letters. */
const SHORTEST = 5

/** "Fabricam" of Fabrikam, "Norhtwind" of Northwind Traders. */
function isSlipOf(read: string, key: string): boolean {
  const begins = key.split(' ').slice(0, read.split(' ').length).join(' ')
  if (read.length < SHORTEST || read[0] !== key[0]) return false
  return slipsBetween(read, begins) === 1 || slipsBetween(read, key) === 1
}

/** A name that heads the message, or is surely one, and is not the customer so far, begins another case. */
export function isAnotherCustomer(current: Assessment, names: Names, said: string): boolean {
  if (names.customer === undefined || isSameName(current, names)) return false
  return names.customerGuessed !== true || (names.heads ?? said.startsWith(names.customer))
}

function isSameName({ customer }: Assessment, names: Names): boolean {
  return customer !== undefined && names.customer !== undefined && customerKey(names.customer) === customerKey(customer)
}

/**
 * The name of somebody else that a text seems to hold, and that it may merely speak of: whose news it is has to be asked. One
 * word alone may be anything, a person's name as well.
 */
export function perhapsOf(current: Assessment, names: Names, said: string): string | undefined {
  const { customer } = names
  if (customer === undefined || current.customer === undefined || isSameName(current, names)) return undefined
  if (names.isBeside === true) return customer
  if (` ${foldName(said)} `.includes(` ${customerKey(current.customer)} `)) return undefined
  const [first, ...others] = customerKey(customer).split(' ')
  if (FIRST_NAMES.has(first!) || !others.some((word) => /^\p{L}{2}/u.test(word))) return undefined
  return isAnotherCustomer(current, names, said) ? undefined : customer
}
