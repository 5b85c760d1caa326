import { functionWords } from '../../playbook/content/note-rules.ts'
import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { perhapsNamed } from '../../playbook/reading/loose-names.ts'
import { tokenize } from '../../playbook/reading/text.ts'
import { dayInWords } from '../days-in-words.ts'
import type { Incoming } from '../incoming.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import type { RecordsNeed } from '../records.ts'
import type { Entitlement } from '../records/model.ts'
import { fullName } from '../words.ts'
import type { Assessment } from './model.ts'
import { currentOf } from './shelf.ts'

/** Customers are searched by so much of their key. A shorter word cannot be a customer's name alone. In letters. */
const BEGINNING = 3
/**
 * The most words to search for. Those at the beginning of lines come first: in a pasted mail they name the customer.
 */
const MOST = 80
/** How much of a line is its beginning. In UTF-16 units. */
const HEAD = 24

/** The beginnings of all customers' names that a text may contain, for reading records, see `RecordsNeed`. */
function beginningsIn(text: string): readonly string[] {
  const heads = text.split('\n', MOST).map((line) => line.slice(0, HEAD))
  const words = foldName(`${heads.join(' ')} ${text}`).split(' ')
  const found = words.filter((word) => word.length >= BEGINNING && !functionWords.has(word))
  return [...new Set(found.map((word) => word.slice(0, BEGINNING)))].slice(0, MOST)
}

/**
 * The records to read for customers that a text may name, and for the current customer. None in a channel or group
 * chat.
 * @param current the assessment that the text is about; without one, the one kept last: "same for SharePoint" is about
 * that
 */
export function customersNamed(
  { where }: Incoming,
  state: ConversationState,
  text: string,
  current = currentOf(state),
): RecordsNeed | undefined {
  if (where.kind !== 'personal') return undefined
  const own = (current ?? state.assessments[0])?.customer ?? ''
  const beginnings = beginningsIn(`${text} ${own}`)
  return beginnings.length > 0 ? { kind: 'customers', beginnings } : undefined
}

/** True if the person keeps any entitlement of the assessment's customer, among those that were read. */
export function isAnythingKeptOf({ records }: DialogEnv, { customer }: Assessment): boolean {
  if (customer === undefined) return false
  const key = customerKey(customer)
  return [...(records.ofCustomers ?? []), ...(records.others ?? [])].some((each) => customerKey(each.customer) === key)
}

/**
 * "exchange" in lower case may be anything; for a customer with Exchange Online it is that. Undefined if the text names
 * no kept workload, or the customer has none.
 */
export function keptWorkloadIn({ records }: DialogEnv, customer: string, said: string): WorkloadId | undefined {
  const key = customerKey(customer)
  const theirs = (records.ofCustomers ?? []).filter((each) => customerKey(each.customer) === key)
  if (theirs.length === 0) return undefined
  const may = perhapsNamed(tokenize(said))
  return theirs.find(({ workload }) => may.has(workload))?.workload
}

/**
 * The person's entitlement for the customer and workload of an assessment; undefined if there is none, or it was not
 * read.
 */
function keptOf({ records, beforeOthers }: DialogEnv, { customer, workload }: Assessment): Entitlement | undefined {
  if (beforeOthers || customer === undefined || workload === undefined) return undefined
  const key = customerKey(customer)
  const theirs = [...(records.ofCustomers ?? []), ...(records.others ?? [])]
  return theirs.find((each) => each.workload === workload && customerKey(each.customer) === key)
}

/** "In Progress › Migration, 30 Nov 2026"; undefined if nothing is kept yet. */
export function keptInWords(env: DialogEnv, assessment: Assessment): string | undefined {
  const kept = keptOf(env, assessment)
  const status = kept && env.prepared.status.get(kept.status)
  if (!status) return undefined
  const date = kept.targetDate ?? kept.unblockDate
  const day = date === null ? (kept.dateUnknown ? 'date not known' : undefined) : dayInWords(date)
  return day === undefined ? fullName(status) : `${fullName(status)}, ${day}`
}
