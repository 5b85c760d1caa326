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

/** So much of a customer's key is looked for; shorter words begin no name that is told by itself. In letters. */
const BEGINNING = 3
/** A pasted mail has more words than names: its first ones name the customer, and so do those of its lines. */
const MOST = 80
/** The beginning of a line. In UTF-16 units. */
const HEAD = 24

/** How the customers that a text may name begin: for the records, see `RecordsNeed`. */
function beginningsIn(text: string): readonly string[] {
  const heads = text.split('\n', MOST).map((line) => line.slice(0, HEAD))
  const words = foldName(`${heads.join(' ')} ${text}`).split(' ')
  const found = words.filter((word) => word.length >= BEGINNING && !functionWords.has(word))
  return [...new Set(found.map((word) => word.slice(0, BEGINNING)))].slice(0, MOST)
}

/**
 * What is kept of whom a text may name, and of who is spoken of; where others read along, nothing is told of it.
 * @param current the assessment that the text is about; without one, what was kept last: “same for SharePoint” is about that
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

/** True when the person keeps any entitlement of the customer of an assessment, as far as it was read. */
export function isAnythingKeptOf({ records }: DialogEnv, { customer }: Assessment): boolean {
  if (customer === undefined) return false
  const key = customerKey(customer)
  return [...(records.ofCustomers ?? []), ...(records.others ?? [])].some((each) => customerKey(each.customer) === key)
}

/** "Exchange" without its capital may be anything; of a customer who has Exchange Online it is that. Undefined where neither is said. */
export function keptWorkloadIn({ records }: DialogEnv, customer: string, said: string): WorkloadId | undefined {
  const key = customerKey(customer)
  const theirs = (records.ofCustomers ?? []).filter((each) => customerKey(each.customer) === key)
  if (theirs.length === 0) return undefined
  const may = perhapsNamed(tokenize(said))
  return theirs.find(({ workload }) => may.has(workload))?.workload
}

/** What the person keeps of the customer and workload of an assessment; undefined when nothing, or it was not read. */
function keptOf({ records, beforeOthers }: DialogEnv, { customer, workload }: Assessment): Entitlement | undefined {
  if (beforeOthers || customer === undefined || workload === undefined) return undefined
  const key = customerKey(customer)
  const theirs = [...(records.ofCustomers ?? []), ...(records.others ?? [])]
  return theirs.find((each) => each.workload === workload && customerKey(each.customer) === key)
}

/** "In Progress › Migration, 30 Nov 2026"; undefined when nothing is kept yet. */
export function keptInWords(env: DialogEnv, assessment: Assessment): string | undefined {
  const kept = keptOf(env, assessment)
  const status = kept && env.prepared.status.get(kept.status)
  if (!status) return undefined
  const date = kept.targetDate ?? kept.unblockDate
  const day = date === null ? (kept.dateUnknown ? 'date not known' : undefined) : dayInWords(date)
  return day === undefined ? fullName(status) : `${fullName(status)}, ${day}`
}
