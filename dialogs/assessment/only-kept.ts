import { customerKey } from '../../playbook/names/customer-key.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { unlistedProduct } from '../../playbook/reading/unlisted-product.ts'
import { tokenize, type Token } from '../../playbook/reading/text.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import { hasDate } from '../records/entitlement-forms.ts'
import { unfinishedOf } from './shelf.ts'

/** What one says of something that was under way, or in the way, before: "is unblocked", "still waits". */
const GOES_ON = new Set(
  (
    'unblocked still slipped slips slipping delayed postponed resumed resumes continues continued continuing restarted progressing ' +
    'progressed advancing halfway halted paused stalled stuck'
  ).split(' '),
)
/** What begins something else, or is news of the company: "also wants …", "was bought by …". */
const BEGINS = new Set(
  (
    'also too another other second third want wants wanted buy buys bought acquired merged consider considers considering evaluate ' +
    'evaluates evaluating interested instead different something'
  ).split(' '),
)
/** A longer text may be about anything. In UTF-16 units. */
const LONGEST = 200

/**
 * The workload of the only entitlement that is kept of a customer, where a sentence goes on about it without naming it: "contoso is
 * unblocked, pilot starts 10 jan". It is shown and can be changed. Undefined where it may be about something else: a product is named,
 * more is kept or unfinished of them, or nothing of it is under way.
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
  if (!status || others.length > 0 || !hasDate(status) || unfinishedOf(state).some(isTheirs)) return undefined
  const tokens = tokenize(said)
  if (
    !tokens.some(({ word }, i) => GOES_ON.has(word) || isCount(tokens, i)) ||
    tokens.some(({ word }) => BEGINS.has(word))
  )
    return undefined
  if (env.prepared.products.find(tokens).length > 0 || unlistedProduct(said) !== undefined) return undefined
  return only.workload
}

/** "Is at 600", "now at 40 %". */
function isCount(tokens: readonly Token[], i: number): boolean {
  const [verb, at, count] = [tokens[i]!.word, tokens[i + 1]?.word, tokens[i + 2]?.word]
  return at === 'at' && /^(?:is|are|now)$/.test(verb) && /^\d/.test(count ?? '')
}
