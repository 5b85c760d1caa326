import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutEndMarks } from '../../playbook/reading/text/end-marks.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import type { ConversationState } from '../model.ts'
import type { ChangeCommand } from './change-commands.ts'
import { dateIn } from './keep-orders.ts'

/** In characters. */
const MAX_LENGTH = 140

/**
 * Reads “Orange: 12 March”, “Fabrikam Teams 3 May”: a customer of this conversation, perhaps a workload, and a day. The
 * day is theirs, whoever is open, also where the name is an ordinary word.
 */
export function readDateOfNamed(
  prepared: PreparedPlaybook,
  { assessments, shownSince }: ConversationState,
  message: string,
): ChangeCommand | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = withoutEndMarks(message.trim(), '.!')
  const names = assessments.map(({ customer, kept }) => kept?.customer ?? customer)
  // The longer name first: “Fabrikam Residences” is not Fabrikam.
  const all = [...new Set([...names, shownSince?.customer])].filter((name) => name !== undefined)
  const name = all.sort((a, b) => b.length - a.length).find((each) => begins(text, each))
  if (name === undefined) return undefined
  const behind = text.slice(name.length).replace(/^['’]s\b/i, '')
  const tokens = tokenize(behind)
  const workload = prepared.workloads.find(tokens).find(({ from }) => from === 0)
  const value = dateIn(workload ? behind.slice(tokens[workload.to - 1]!.end) : behind)
  if (value === undefined) return undefined
  const of = workload ? ` ${behind.slice(tokens[0]!.start, tokens[workload.to - 1]!.end)}` : ''
  return { kind: 'change', what: 'date', filter: `${name}${of}`, value, told: true }
}

function begins(text: string, name: string): boolean {
  return text.toLowerCase().startsWith(name.toLowerCase()) && /^[^\p{L}\p{N}]/u.test(text.slice(name.length))
}
