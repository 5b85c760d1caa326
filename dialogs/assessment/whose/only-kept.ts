import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { Status, WorkloadId } from '../../../playbook/model.ts'
import { unlistedProduct } from '../../../playbook/reading/workload/unlisted-product.ts'
import { tokenize, type Token } from '../../../playbook/reading/text/text.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { hasDate } from '../../../playbook/status-rules.ts'
import { unfinishedOf } from '../shelf.ts'

/** Words that begin another topic, or are news of the company: "also wants …", "was bought by …". */
const BEGINS = new Set(
  (
    'also other second third buy buys bought acquired merger merged takeover contracts projects consider considers considering ' +
    'evaluate evaluates evaluating interested instead different something everything'
  ).split(' '),
)
/**
 * Before some words these do not begin another topic: "wants to start again", "needs another month", "the line is too
 * slow".
 */
const BEGINS_UNLESS: ReadonlyMap<string, (next: Token | undefined) => boolean> = new Map([
  ...['want', 'wants', 'wanted'].map((word) => [word, goesOnWanting] as const),
  ['another', (next) => /^(?:day|week|fortnight|month|quarter|year|try|attempt|delay)s?$/.test(next?.word ?? '')],
  ['too', (next) => next !== undefined && !next.breakBefore],
])
/** A longer text may be about anything. In UTF-16 units. */
const LONGEST = 200

/**
 * The workload of a customer's only kept entitlement, for news that names no workload: "contoso found a champion". The
 * card shows it, and it can be changed. Undefined if the text may be about something else: it names a product, the
 * customer has more entitlements or an unfinished assessment, or they do not want the workload.
 */
export function onlyKept(
  env: DialogEnv,
  state: ConversationState,
  customer: string,
  said: string,
): WorkloadId | undefined {
  if (said.length > LONGEST || said.includes('\n') || said.trimEnd().endsWith('?')) return undefined
  const key = customerKey(customer)
  const isTheirs = (each: { readonly customer?: string }): boolean => customerKey(each.customer ?? '') === key
  const [only, ...others] = (env.records.ofCustomers ?? []).filter(isTheirs)
  const status = only && env.prepared.status.get(only.status)
  if (!status || others.length > 0 || !isOpenTo(status) || unfinishedOf(state).some(isTheirs)) return undefined
  const tokens = tokenize(said)
  if (tokens.some(({ word }, i) => BEGINS.has(word) || BEGINS_UNLESS.get(word)?.(tokens[i + 1]) === false))
    return undefined
  if (env.prepared.products.find(tokens).length > 0 || unlistedProduct(said) !== undefined) return undefined
  return only.workload
}

/** True if news about the status can be expected: it is wanted, or the intent is unknown. */
function isOpenTo(status: Status): boolean {
  return hasDate(status) || status.l1 === 'Status Unknown'
}

function goesOnWanting(next: Token | undefined): boolean {
  return /^(?:to|it|that|this|no)$/.test(next?.word ?? '')
}
