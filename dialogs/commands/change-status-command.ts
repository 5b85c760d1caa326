import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { Command } from './model.ts'
import { wholeTerm } from './terms.ts'

const CHANGE: readonly RegExp[] = [
  /^(?:change|set|switch|update|put|make|correct|move|turn|choose|pick|use) (?:(?:the|its|this|that|my) )?(?:status|l2|it|this|that)(?: status)? (?:to|as|into|on) (.+)$/,
  /^(?:make|call) (?:it|this|that) (.+)$/,
  /^(?:(?:it|this|that|the status|the l2) )(?:should|must) (?:be|have been) (.+)$/,
]
/** "It's legal, not adoption": two names of statuses, and nothing else. */
const RATHER = /^(?:it|this|that)(?:['’]?s| is) (?:rather )?([^,;]+?),? (?:and )?not ([^,;]+)$/
/** The button's name, and what one says for it. */
const CHOOSE =
  /^(?:(?:choose|pick|use|take|set|give it) )?(?:another|a different|a new) status$|^change (?:the )?status$|^choose (?:it )?myself$/
/** "Blocked › Legal", "blocked legal": the L2 is meant. */
const L1_BEFORE = /^(?:blocked|no intent|in progress|status unknown)(?: ?[›>:/–-] ?| )(?=\S)/

/**
 * "Change status to Adoption Readiness": of what is open, or was kept last; undefined for anything that names more than
 * a status.
 * @param lower in lower case, without marks at its end
 */
export function readChangeStatus(prepared: PreparedPlaybook, lower: string): Command | undefined {
  if (CHOOSE.test(lower)) return { kind: 'change-status' }
  const said = CHANGE.map((pattern) => pattern.exec(lower)?.[1]).find(Boolean)
  const [, now = '', not = ''] = RATHER.exec(lower) ?? []
  const rather = wholeTerm(prepared, now)
  if (rather && 'status' in rather && wholeTerm(prepared, not)) return { kind: 'change-status', status: rather.status }
  if (said === undefined) return undefined
  const term = wholeTerm(prepared, said.replace(L1_BEFORE, '')) ?? wholeTerm(prepared, said)
  if (!term) return undefined
  if ('status' in term) return { kind: 'change-status', status: term.status }
  const topic = prepared.playbook.topics.find(({ id }) => id === term.topic)
  // Of an L1 the L2 is chosen.
  return topic?.l1 !== undefined && topic.name === topic.l1 ? { kind: 'change-status' } : undefined
}
