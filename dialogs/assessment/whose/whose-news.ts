import { FIRST_NAMES } from '../../../playbook/content/words/first-names.ts'
import { nameCapitals } from '../../../playbook/names/words/capitalised.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { listedNames } from '../../../playbook/names/several/listed-names.ts'
import { headingName, type HeadingName } from '../../../playbook/names/place/heading-names.ts'
import { knownInName, type KnownInName } from '../../../playbook/names/known/known-in-name.ts'
import { knownAround } from '../../../playbook/names/known/known-around.ts'
import { isNamedLate } from '../../../playbook/names/several/named-late.ts'
import { speaksBehind } from '../../../playbook/names/words/person-tells.ts'
import { beforeName, isSaidInHaste, saidNames } from '../../../playbook/names/known/said-names.ts'
import { withoutProduct, workloadBehind } from '../../../playbook/names/place/product-behind.ts'
import { headedProduct } from '../../../playbook/reading/workload/headed-product.ts'
import { isNamedToo } from '../../../playbook/reading/workload/named-too.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { slipsBetween } from '../../../playbook/reading/text/slips.ts'
import { readNames } from '../assessment.ts'
import { isKeptLikeProduct, workloadBesides } from './called-like-product.ts'
import { keptWorkloadIn } from './kept-customers.ts'
import { knownCustomers, shortOf } from './known-customers.ts'
import { knownCustomersIn } from '../../../playbook/names/known/known-in-text.ts'
import type { Assessment } from '../model.ts'
import { onlyKept } from './only-kept.ts'

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
}

/** For a longer text the bot does not ask whose news it is: it does not fit into a button. In characters. */
export const MAX_ASKED = 500

/**
 * Finds out whose news a text is: a customer that is kept or was named before, also by a short form, or a name in the
 * text. A sure name is taken as written, together with a similar known customer.
 */
export function whoseNews(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): Names {
  const names = perhapsPerson(current, withOwnWorkload(env, namesIn(env, state, current, said), said), said)
  const headed = headedProduct(said, [names.customer, current?.customer])
  if (headed) {
    const { workload: _, ...whose } = names
    return { ...whose, product: headed.name, ...(headed.isSure ? {} : { isProductUnsure: true }) }
  }
  const customer = names.customer ?? current?.customer
  if (names.workload !== undefined)
    return current && current.workload === undefined && isNamedToo(env.prepared, said)
      ? { ...names, isNamedToo: true }
      : names
  if (customer === undefined) return names
  const workload =
    (names.customer === undefined ? undefined : keptWorkloadIn(env, customer, said)) ?? workloadBehind(said, customer)
  if (workload !== undefined) return { ...names, workload }
  const isSure = names.customer !== undefined && names.customerGuessed === false && names.isBeside !== true
  const only = isSure && !names.among ? onlyKept(env, state, customer, said) : undefined
  return only === undefined ? names : { ...names, workload: only, isOnlyKept: true }
}

/** "Quillavey says the pilot is fine": a stranger, or somebody at the open customer. */
function perhapsPerson(current: Assessment | undefined, names: Names, said: string): Names {
  const { customer, customerGuessed, workload, among } = names
  const isOpen = current?.customer !== undefined && !isSameName(current, names)
  const isUnsure = customerGuessed === true && workload === undefined && among === undefined
  if (!isOpen || !isUnsure || customer === undefined || said.length > MAX_ASKED) return names
  return speaksBehind(customer, said) ? { ...names, among: [customer] } : names
}

/** "Exchange Bank: nobody is trained for Teams": a word of the name is no workload. */
function withOwnWorkload(env: DialogEnv, names: Names, said: string): Names {
  if (names.customer === undefined || !isKeptLikeProduct(env, names.customer)) return names
  const { workload: _, ...rest } = names
  const workload = workloadBesides(env, said, names.customer)
  return workload === undefined ? rest : { ...rest, workload }
}

function namesIn(env: DialogEnv, state: ConversationState, current: Assessment | undefined, said: string): Names {
  const known = knownCustomers(env, state)
  const read = readNames(env, said)
  const headed = wholeName(env, known, current, read.customer, said)
  if (headed?.isSure === false) return ofAny(read, [headed.name, read.customer!])
  const typed = headed ? { ...read, customer: headed.name, customerGuessed: false } : read
  const key = customerKey(typed.customer ?? '')
  const whole = withProduct(env, known, typed.customer, said)
  if (whole !== undefined) {
    const theirs = readNames(env, said, whole)
    return known.has(key) ? ofAny(theirs, [whole, known.get(key)!]) : ofKnown(theirs, whole, said)
  }
  const around = typed.customer === undefined ? undefined : knownAround(known, typed.customer, said)
  if (around !== undefined) return ofKnown(readNames(env, said, around), around, said)
  const own = customerKey(current?.customer ?? '')
  if (typed.customer !== undefined && !known.has(key) && own.startsWith(`${key} `))
    return { ...typed, customer: current!.customer!, customerGuessed: false }
  const listed = listedIn(known, key)
  // The name may be the end of a longer list.
  if (listed) return ofAny(typed, [...new Set([...knownCustomersIn(env.prepared, known, said, undefined), ...listed])])
  const isOwnSaid = own !== '' && isSaidInHaste(saidNames(said), own)
  const apart = known.has(key) ? undefined : listedNames(env.prepared, typed.customer ?? '', known, said)
  if (apart && !isOwnSaid && said.length <= MAX_ASKED) return { ...ofAny(typed, apart), asOne: typed.customer! }
  const inName = known.has(key) ? undefined : knownIn(env, known, typed.customer, said)
  // The text may be about the open customer and only mention the other one.
  const isMeant = inName?.as === 'meant' && (!isOwnSaid || typed.customerGuessed !== true || inName.key === own)
  const names = isMeant ? { ...typed, customer: known.get(inName.key)!, customerGuessed: false } : typed
  const called = customerKey(names.customer ?? '')
  if (names.customer !== undefined && names.customerGuessed !== true)
    return known.has(called) ? { ...names, isBeside: isBeside(names.customer, said) } : orMeant(names, called, known)
  const found = knownCustomersIn(env.prepared, known, said, current?.customer)
  // A guess that is a known customer is certain.
  const isHeading = names.heads ?? said.toLowerCase().startsWith(names.customer?.toLowerCase() ?? ' ')
  if (known.has(called) && !isOwnSaid && (found.length < 2 || isHeading))
    return ofKnown(names, known.get(called)!, said)
  // "Wingtip SharePoint - bought by Contoso" is about Wingtip.
  const isOther = names.heads === true && !found.some((each) => `${customerKey(each)} `.startsWith(`${called} `))
  const [only, ...others] = found
  if (isOther || only === undefined) return orMeant(names, called, known)
  if (others.length > 0) return said.length <= MAX_ASKED ? ofAny(names, found) : orMeant(names, called, known)
  // "Training is booked. adatum pilot went fine": its first part may be news of the open customer.
  const isLate =
    own !== '' && said.length <= MAX_ASKED && !isBeside(only, said) && isNamedLate(env.prepared, only, said)
  if (isLate) return ofAny(names, [only])
  const isDoubtful = inName?.as === 'doubtful' && inName.key === customerKey(only) && said.length <= MAX_ASKED
  return isDoubtful ? ofAny(names, [only, names.customer!]) : ofKnown(names, only, said)
}

/** The whole name of a stranger that heads a text, where less was read. Undefined where the person cannot be asked, or one is known. */
function wholeName(
  { prepared }: DialogEnv,
  known: ReadonlyMap<string, string>,
  current: Assessment | undefined,
  read: string | undefined,
  said: string,
): HeadingName | undefined {
  const headed = read === undefined ? undefined : headingName(prepared, said, read)
  if (!headed || (!headed.isSure && said.length > MAX_ASKED)) return undefined
  const own = customerKey(current?.customer ?? '')
  const isKnown = [headed.name, read!].map(customerKey).some((key) => known.has(key) || key === own)
  return isKnown ? undefined : headed
}

/** "Contoso and Fabrikam", both known: this is a list and not one name. */
function listedIn(known: ReadonlyMap<string, string>, key: string): readonly string[] | undefined {
  if (key === '' || known.has(key)) return undefined
  let rest = ` ${key} `
  const listed: string[] = []
  for (const each of [...known.keys()].toSorted((a, b) => b.length - a.length)) {
    if (!rest.includes(` ${each} `)) continue
    rest = rest.replace(` ${each} `, '  ')
    listed.push(each)
  }
  if (listed.length < 2 || rest.split(' ').some((word) => word !== '' && word !== 'and')) return undefined
  return listed.toSorted((a, b) => key.indexOf(a) - key.indexOf(b)).map((each) => known.get(each)!)
}

/**
 * A known customer whose name ends with a product: "Contoso Apps". The product after the read name then belongs to the
 * name.
 */
function withProduct(
  { prepared }: DialogEnv,
  known: ReadonlyMap<string, string>,
  name: string | undefined,
  said: string,
): string | undefined {
  const key = customerKey(name ?? '')
  if (key === '') return undefined
  const longer = [...known].filter(([each]) => each.startsWith(`${key} `) && isSaidInHaste(saidNames(said), each))
  return longer.find(([, each]) => customerKey(withoutProduct(prepared, each, each, true)) === key)?.[1]
}

/** A known customer within the name that was read; from "Levi's" the name was read without its end. */
function knownIn(
  { prepared }: DialogEnv,
  known: ReadonlyMap<string, string>,
  name: string | undefined,
  said: string,
): KnownInName | undefined {
  if (name === undefined) return undefined
  const whole = `${customerKey(name)}s`
  const isWhole = /['’`´]s$/i.test(known.get(whole) ?? '') && saidNames(said).written.includes(` ${whole} `)
  if (isWhole) return { key: whole, as: 'meant' }
  // "Fourth Coffee Planner" is about the product Planner at Fourth Coffee.
  const own = customerKey(withoutProduct(prepared, name, said, true))
  if (known.has(own)) return { key: own, as: 'meant' }
  return knownInName(prepared, known.keys(), name, !said.includes(name))
}

/** The names for a known customer, without doubt. */
function ofKnown(names: Names, customer: string, said: string): Names {
  const short = shortOf(customerKey(customer), said)
  return {
    ...names,
    customer,
    customerGuessed: false,
    heads: true,
    isBeside: isBeside(customer, said),
    ...(short === undefined ? {} : { calledShort: nameCapitals(short) }),
  }
}

/** The names for one of several customers; where the person cannot be asked, the first is guessed. */
function ofAny(names: Names, among: readonly string[]): Names {
  return { ...names, customer: among[0]!, customerGuessed: true, heads: true, among }
}

/** Pronouns for a customer who was named before. */
const SPOKEN_OF = /\b(?:they|them|their|theirs|he|she|his|her)\b/

function isBeside(customer: string, said: string): boolean {
  const [first] = customerKey(customer).split(' ')
  return SPOKEN_OF.test(beforeName(saidNames(said), first!))
}

/** Adds a known customer that may have been meant: the only one that begins with the name, or differs by one letter. */
function orMeant(names: Names, read: string, known: ReadonlyMap<string, string>): Names {
  if (names.customer === undefined || known.has(read)) return names
  const longer = [...known].filter(([key]) => key.startsWith(`${read} `))
  const [first, ...others] = longer.length > 0 ? longer : [...known].filter(([key]) => isSlipOf(read, key))
  return first && others.length === 0 ? { ...names, meant: first[1] } : names
}

/** Shorter names differ from others by one letter too often. In letters. */
const SHORTEST = 5

/** "Fabricam" for Fabrikam, "Norhtwind" for Northwind Traders. */
function isSlipOf(read: string, key: string): boolean {
  const begins = key.split(' ').slice(0, read.split(' ').length).join(' ')
  if (read.length < SHORTEST || read[0] !== key[0]) return false
  return slipsBetween(read, begins) === 1 || slipsBetween(read, key) === 1
}

/** True if the text begins with another customer's name, or surely contains one: that is another case. */
export function isAnotherCustomer(current: Assessment, names: Names, said: string): boolean {
  if (names.customer === undefined || isSameName(current, names)) return false
  return names.customerGuessed !== true || (names.heads ?? said.startsWith(names.customer))
}

function isSameName({ customer }: Assessment, names: Names): boolean {
  return customer !== undefined && names.customer !== undefined && customerKey(names.customer) === customerKey(customer)
}

/**
 * Another customer that the text seems to name and perhaps only mentions: the bot must ask. A single word may be
 * anything, also a person's name, unless an order or a verb belongs to it ("snooze Contoso", "Contoso resigned").
 */
export function perhapsOf(current: Assessment, names: Names, said: string): string | undefined {
  const { customer } = names
  if (customer === undefined || current.customer === undefined || isSameName(current, names)) return undefined
  if (names.isBeside === true) return customer
  if (isSaidInHaste(saidNames(said), customerKey(current.customer))) return undefined
  const [first, ...others] = customerKey(customer).split(' ')
  if (FIRST_NAMES.has(first!)) return undefined
  if (names.isActing !== true && !others.some((word) => /^\p{L}{2}/u.test(word))) return undefined
  return isAnotherCustomer(current, names, said) ? undefined : customer
}
