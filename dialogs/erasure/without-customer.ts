import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import { type ConversationState, NEW_CONVERSATION } from '../model.ts'
import type { Assessment } from '../assessment/model.ts'
import { isAskingOf } from '../asking-card.ts'
import { isGrammar } from './customer-words.ts'

/** What is remembered of a conversation without everything about a customer. */
export interface WithoutCustomer {
  /** The same object when nothing was about the customer. */
  readonly state: ConversationState
  readonly removed: readonly Assessment[]
}

/**
 * Takes a customer out of what is remembered: assessments and kept copies of any spelling of the name, and assessments
 * that have no customer yet and whose text names it.
 * @param state undefined: nobody can read it
 * @param customer the key
 * @param isInTexts whether a text that says these words names the customer; words of grammar never do
 */
export function withoutCustomer(
  state: ConversationState | undefined,
  customer: string,
  isInTexts: boolean,
): WithoutCustomer {
  // It may be about the customer.
  if (!state) return { state: NEW_CONVERSATION, removed: [] }
  const looksIntoTexts = isInTexts && !isGrammar(customer)
  const removed = state.assessments.filter(
    (assessment) => isOf(assessment, customer) || (looksIntoTexts && isNamedIn(assessment, customer)),
  )
  const { named, opened, setAside, form, whose, asking, shownSince, consentTold, ...rest } = state
  const isAsking = isAskingOf(state, customer)
  const isShown = shownSince !== undefined && customerKey(shownSince.customer) === customer
  const isTold =
    consentTold !== undefined &&
    (customerKey(consentTold.customer) === customer || saysName(consentTold.message, customer))
  const isForm = form !== undefined && customerKey(form.customer) === customer
  const isOpened = opened !== undefined && customerKey(opened.subject.customer) === customer
  const isNamed = named !== undefined && customerKey(named) === customer
  // It was offered and belongs to nobody: nothing is lost where it merely seems to name the customer.
  const offered = setAside?.filter(({ text }) => !saysName(text, customer))
  const isOffered = offered?.length !== setAside?.length
  const isAsked = whose !== undefined && [whose.text, ...whose.among].some((text) => saysName(text, customer))
  const others = [isNamed, isOpened, isOffered, isForm, isAsked, isAsking, isShown, isTold]
  if (removed.length === 0 && !others.includes(true)) return { state, removed }
  return {
    state: {
      ...rest,
      ...(named === undefined || isNamed ? {} : { named }),
      ...(opened === undefined || isOpened ? {} : { opened }),
      ...(form === undefined || isForm ? {} : { form }),
      ...(asking === undefined || isAsking ? {} : { asking }),
      ...(shownSince === undefined || isShown ? {} : { shownSince }),
      ...(consentTold === undefined || isTold ? {} : { consentTold }),
      ...(offered === undefined ? {} : { setAside: offered }),
      ...(whose === undefined || isAsked ? {} : { whose }),
      assessments: state.assessments.filter((each) => !removed.includes(each)),
    },
    removed,
  }
}

/** Whom a conversation may name, told once for many customers. */
export interface NamedThere {
  /** Of names. */
  readonly keys: ReadonlySet<string>
  /** Texts that may name anybody, folded. */
  readonly texts: readonly string[]
}

/** @returns undefined where every customer may be named, as nobody can read the state */
export function namedThere(state: ConversationState | undefined): NamedThere | undefined {
  if (!state) return undefined
  const { assessments, named, opened, form, asking, shownSince, consentTold, setAside = [], whose } = state
  const last = [named, opened?.subject.customer, form?.customer, asking?.customer]
  const beside = [...last, shownSince?.customer, consentTold?.customer]
  const names = [...assessments.flatMap(customersOf), ...beside]
  const texts = [
    ...assessments.filter((each) => customersOf(each).length === 0).flatMap(textsOf),
    ...setAside.map(({ text }) => text),
    ...(whose ? [whose.text, ...whose.among] : []),
    ...(consentTold ? [consentTold.message] : []),
  ]
  return {
    keys: new Set(names.flatMap((name) => (name === undefined ? [] : [customerKey(name)]))),
    texts: texts.map(foldName),
  }
}

/** False where `withoutCustomer` finds nothing of the customer, wherever it looks. @param customer the key */
export function mayName({ keys, texts }: NamedThere, customer: string): boolean {
  return keys.has(customer) || texts.some((text) => ` ${text} `.includes(` ${customer} `))
}

function isOf(assessment: Assessment, customer: string): boolean {
  return customersOf(assessment).some((name) => customerKey(name) === customer)
}

function isNamedIn(assessment: Assessment, customer: string): boolean {
  if (customersOf(assessment).length > 0) return false
  return textsOf(assessment).some((text) => saysName(text, customer))
}

function textsOf({ text, unplaced = '', alsoNamed = [] }: Assessment): string[] {
  return [text, unplaced, ...alsoNamed.map((each) => each.text)]
}

function saysName(text: string, customer: string): boolean {
  return ` ${foldName(text)} `.includes(` ${customer} `)
}

/** The customer of an assessment, and those of what was kept of it: they differ when it is being corrected. */
export function customersOf({ customer, kept, correcting }: Assessment): string[] {
  return [customer, kept?.customer, correcting?.customer].filter((name) => name !== undefined)
}
