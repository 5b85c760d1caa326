import type { WorkloadId } from '../../../playbook/model.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { changed, hasContent } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import { show } from '../show.ts'

/** Words between the names of a list, and before it: “for exchange, teams and sharepoint”. */
const BETWEEN = /^(?:and|plus|also|both|for|about|it|its|is|the|all|two|three|four|workloads?)$/
/** In characters: a longer message says more than names. */
const MAX_LENGTH = 120
const ALL =
  /^(?:it(?:['’]?s| is) )?(?:(?:the )?same )?(?:for )?(?:(?:all|every|each)(?: of)?(?: (?:the|their|its))? (?:workloads?|services?|products?|entitlements?)|(?:the )?(?:whole|entire) tenant)[.! ]*$/i
const WHICH =
  'Nothing was added: each entitlement has its own status, so name the workloads, such as “exchange, teams and sharepoint”.'

/**
 * A list of workloads as the answer to which one it is: “teams and intune”. The first is assessed, and the others wait
 * with the same words. Of “all workloads” is asked which ones. Undefined for everything else.
 */
export function workloadsListed(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): Turn | undefined {
  if (!current || !hasContent(current) || current.view.kind === 'split' || said.length > MAX_LENGTH) return undefined
  if (ALL.test(said)) return show(env, state, current, { notice: WHICH })
  if (current.workload !== undefined || current.text === '') return undefined
  const [workload, ...others] = listOf(env, said)
  if (workload === undefined || others.length === 0) return undefined
  const alsoNamed = others.map((other) => ({ workload: other, text: current.text }))
  return show(env, state, changed({ ...current, workload, alsoNamed }, {}), { others: true })
}

/** The workloads of a text that names nothing else. */
function listOf({ prepared }: DialogEnv, said: string): readonly WorkloadId[] {
  const tokens = tokenize(said)
  const found = prepared.workloads.find(tokens)
  const isName = (at: number): boolean => found.some(({ from, to }) => at >= from && at < to)
  if (!tokens.every(({ word }, at) => isName(at) || BETWEEN.test(word))) return []
  return [...new Set(found.map(({ meaning }) => meaning as WorkloadId))]
}
