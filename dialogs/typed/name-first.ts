import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { functionWords } from '../../playbook/content/note-rules.ts'
import { nameCapitals } from '../../playbook/names/words/capitalised.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { readWhoIsInCommand } from '../access/commands.ts'
import { readAcmCommand } from '../acm/commands.ts'
import { customersNamed } from '../assessment/whose/kept-customers.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import { isFilter, isSentence, namesCustomer } from '../commands/command-status.ts'
import { commandIn } from '../commands/spoken-of.ts'
import { readNameFirst } from '../commands/name-first.ts'
import type { Heard, Meaning } from '../dialog.ts'
import { readEngagementCommand } from '../engagement/requests.ts'
import type { DialogEnv } from '../model.ts'
import { readReferralRequest } from '../referral/requests.ts'

/**
 * "Contoso plan" means "plan contoso", if the name is a customer's or there are records under it; "rollout plan" stays
 * news.
 * @param meaningsOf what a message means when the command is typed first
 */
export function meantNameFirst(heard: Heard, meaningsOf: (heard: Heard) => readonly Meaning[]): readonly Meaning[] {
  const { prepared, state, incoming } = heard
  const typed = incoming.what.kind === 'text' ? readNameFirst(incoming.what.text) : undefined
  if (!typed || !mayBeName(typed.name)) return []
  const isSurely = namesCustomer(prepared, typed.name)
  // Words in lower case are written as a name.
  const text = typed.command.replace('NAME', () => (isSurely ? typed.name : nameCapitals(typed.name)))
  if (!isCommand(heard, text)) return []
  const all = meaningsOf({ ...heard, incoming: { ...incoming, what: { kind: 'text', text } } })
  // If it is no command after all, the last dialog would take the changed words as news, so it is left out.
  const meanings = all.length > 1 && commandIn(prepared, state, text) === undefined ? all.slice(0, -1) : all
  if (isSurely) return meanings
  const named = customersNamed(heard, typed.name)
  const isKnown = (env: DialogEnv): boolean =>
    knownCustomers(env, state).has(customerKey(customerOf(heard, typed.name)))
  return [{ needs: { records: named }, perhaps: true, answer: (env) => (isKnown(env) ? { meanings } : undefined) }]
}

/** Small words that occur in names. */
const OF_NAMES = new Set('of and for the'.split(' '))

/** "Contoso cancelled the" is no name, nor is "no adoption". */
function mayBeName(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  const isOfNames = (word: string, i: number): boolean => OF_NAMES.has(word) && i < words.length - 1
  return isFilter(text) && !isSentence(text) && words.every((word, i) => !functionWords.has(word) || isOfNames(word, i))
}

/** True if the text is a command; otherwise it would be taken as news with its words in another order. */
function isCommand({ prepared, state }: Heard, text: string): boolean {
  return (
    commandIn(prepared, state, text) !== undefined ||
    readEngagementCommand(prepared, text) !== undefined ||
    readAcmCommand(text) !== undefined ||
    isWhoIsIn(prepared, text) ||
    readReferralRequest({ kind: 'text', text })?.kind === 'typed'
  )
}

/** Not what is one only where a customer is called exactly so. */
function isWhoIsIn(prepared: PreparedPlaybook, text: string): boolean {
  const command = readWhoIsInCommand(prepared, text)
  return command !== undefined && !command.whole
}

/** The name without a workload at its end. */
function customerOf({ prepared }: Heard, name: string): string {
  const workload = prepared.workloads.find(tokenize(name)).at(-1)
  const tokens = tokenize(name)
  return workload?.to === tokens.length && workload.from > 0 ? name.slice(0, tokens[workload.from]!.start).trim() : name
}
