import { nameCapitals } from '../../../playbook/names/words/capitalised.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { listedNames } from '../../../playbook/names/several/listed-names.ts'
import { headingName, type HeadingName } from '../../../playbook/names/place/heading-names.ts'
import { knownInName, type KnownInName } from '../../../playbook/names/known/known-in-name.ts'
import { knownAround } from '../../../playbook/names/known/known-around.ts'
import { isNamedLate } from '../../../playbook/names/several/named-late.ts'
import { beforeName, isSaidInHaste, saidNames } from '../../../playbook/names/known/said-names.ts'
import { withoutProduct } from '../../../playbook/names/place/product-behind.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { slipsBetween } from '../../../playbook/reading/text/slips.ts'
import { readNames } from '../assessment.ts'
import { knownCustomers, shortOf } from './known-customers.ts'
import { knownCustomersIn } from '../../../playbook/names/known/known-in-text.ts'
import type { Assessment } from '../model.ts'
import { once } from '../../../playbook/once.ts'
import { byFirst } from '../../../playbook/rules.ts'
import { MAX_ASKED, type Names } from './names.ts'

/** The names in a text: the first rule that holds decides. */
export function namesIn(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): Names {
  return namesBy(saidIn(env, state, current, said))!
}

type Said = ReturnType<typeof saidIn>

/** What the rules look at. What takes long to find out is so when the first of them asks for it. */
function saidIn(env: DialogEnv, state: ConversationState, current: Assessment | undefined, said: string) {
  const known = knownCustomers(env, state)
  const read = readNames(env, said)
  const headed = wholeName(env, known, current, read.customer, said)
  const typed: Names = headed?.isSure ? { ...read, customer: headed.name, customerGuessed: false } : read
  const key = customerKey(typed.customer ?? '')
  const own = customerKey(current?.customer ?? '')
  const isOwnSaid = once(() => own !== '' && isSaidInHaste(saidNames(said), own))
  const inName = once(() => (known.has(key) ? undefined : knownIn(env, known, typed.customer, said)))
  /** With the known customer who is meant by a part of the name. */
  const names = once((): Names => {
    const within = inName()
    // The text may be about the open customer and only mention the other one.
    const isMeant = within?.as === 'meant' && (!isOwnSaid() || typed.customerGuessed !== true || within.key === own)
    return isMeant ? { ...typed, customer: known.get(within.key)!, customerGuessed: false } : typed
  })
  return {
    env,
    current,
    said,
    /** Where a text is short enough to ask about it. */
    mayAsk: said.length <= MAX_ASKED,
    known,
    /** The names as they were read, and the whole name that heads the text. */
    read,
    headed,
    typed,
    /** Of the typed customer. */
    key,
    isKnown: known.has(key),
    /** Of the open customer; empty if there is none. */
    own,
    /** The text names the open customer. */
    isOwnSaid,
    inName,
    names,
    called: once(() => customerKey(names().customer ?? '')),
    /** The known customers that the text names. */
    found: once(() => knownCustomersIn(env.prepared, known, said, current?.customer)),
  }
}

const namesBy = byFirst<Said, Names>({
  /** More words at the head may belong to the name that was read. */
  oneOfTwoHeads: ({ read, headed }) =>
    headed?.isSure === false ? ofAny(read, [headed.name, read.customer!]) : undefined,
  /** "Contoso Apps: …", a customer whose name ends with a product. */
  nameWithProduct({ env, known, typed, isKnown, key, said }) {
    const whole = withProduct(env, known, typed.customer, said)
    if (whole === undefined) return undefined
    const theirs = readNames(env, said, whole)
    return isKnown ? ofAny(theirs, [whole, known.get(key)!]) : ofKnown(theirs, whole, said)
  },
  /** A known name that holds the read one: "Bed, Bath & Beyond". */
  knownAroundIt({ env, known, typed, said }) {
    const around = typed.customer === undefined ? undefined : knownAround(known, typed.customer, said)
    return around === undefined ? undefined : ofKnown(readNames(env, said, around), around, said)
  },
  /** "Northwind: …" while Northwind Traders is open. */
  shortOfOpen: ({ typed, isKnown, own, key, current }) =>
    typed.customer !== undefined && !isKnown && own.startsWith(`${key} `)
      ? { ...typed, customer: current!.customer!, customerGuessed: false }
      : undefined,
  /** "Contoso and Fabrikam", both known. The name may be the end of a longer list. */
  listOfKnown({ env, known, key, typed, said }) {
    const listed = listedIn(known, key)
    return listed && ofAny(typed, [...new Set([...knownCustomersIn(env.prepared, known, said, undefined), ...listed])])
  },
  /** "Alder and Birch", strangers: two, or one of that name. */
  listOfStrangers({ env, known, typed, isKnown, isOwnSaid, mayAsk, said }) {
    const apart = isKnown ? undefined : listedNames(env.prepared, typed.customer ?? '', known, said)
    return apart && !isOwnSaid() && mayAsk ? { ...ofAny(typed, apart), asOne: typed.customer! } : undefined
  },
  /** "Contoso Teams: …" */
  sure({ names, called, known, said }) {
    const read = names()
    if (read.customer === undefined || read.customerGuessed === true) return undefined
    return known.has(called()) ? { ...read, isBeside: isBeside(read.customer, said) } : orMeant(read, called(), known)
  },
  /** A guess that is a known customer is certain. */
  guessedAndKnown({ names, called, known, isOwnSaid, found, said }) {
    const { heads, customer } = names()
    const isHeading = heads ?? said.toLowerCase().startsWith(customer?.toLowerCase() ?? ' ')
    return known.has(called()) && !isOwnSaid() && (found().length < 2 || isHeading)
      ? ofKnown(names(), known.get(called())!, said)
      : undefined
  },
  /** "Wingtip SharePoint - bought by Contoso" is about Wingtip. */
  otherAtHead({ names, called, found, known }) {
    const isOther =
      names().heads === true && !found().some((each) => `${customerKey(each)} `.startsWith(`${called()} `))
    return isOther || found().length === 0 ? orMeant(names(), called(), known) : undefined
  },
  /** "contoso and adatum pilots went fine" */
  severalKnown({ names, called, found, known, mayAsk }) {
    if (found().length < 2) return undefined
    return mayAsk ? ofAny(names(), found()) : orMeant(names(), called(), known)
  },
  /** "Training is booked. adatum pilot went fine": its first part may be news of the open customer. */
  namedLate({ env, own, names, found, mayAsk, said }) {
    const only = found()[0]!
    const isLate = own !== '' && mayAsk && !isBeside(only, said) && isNamedLate(env.prepared, only, said)
    return isLate ? ofAny(names(), [only]) : undefined
  },
  /** A known name within a longer one that may be somebody else's. */
  doubtfulPart({ inName, names, found, mayAsk }) {
    const only = found()[0]!
    const isDoubtful = inName()?.as === 'doubtful' && inName()?.key === customerKey(only) && mayAsk
    return isDoubtful ? ofAny(names(), [only, names().customer!]) : undefined
  },
  onlyKnown: ({ names, found, said }) => ofKnown(names(), found()[0]!, said),
})

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

/**
 * With the known customer that is meant, the only one that begins with the name; or that may be meant, the only one that
 * differs by one letter.
 */
function orMeant(names: Names, read: string, known: ReadonlyMap<string, string>): Names {
  const { customer } = names
  if (customer === undefined || known.has(read)) return names
  const longer = [...known].filter(([key]) => key.startsWith(`${read} `))
  const [first, ...others] = longer.length > 0 ? longer : [...known].filter(([key]) => isSlipOf(read, key))
  if (!first || others.length > 0) return names
  const isSure = longer.length > 0 && (names.customerGuessed !== true || names.heads === true)
  return isSure
    ? { ...names, customer: first[1], customerGuessed: false, calledShort: nameCapitals(customer) }
    : { ...names, meant: first[1] }
}

/** Shorter names differ from others by one letter too often. In letters. */
const SHORTEST = 5

/** "Fabricam" for Fabrikam, "Norhtwind" for Northwind Traders. */
function isSlipOf(read: string, key: string): boolean {
  const begins = key.split(' ').slice(0, read.split(' ').length).join(' ')
  if (read.length < SHORTEST || read[0] !== key[0]) return false
  return slipsBetween(read, begins) === 1 || slipsBetween(read, key) === 1
}
