import { nameCapitals } from '../playbook/names/capitalised.ts'
import { customerKey } from '../playbook/names/customer-key.ts'
import { tokenize } from '../playbook/reading/text.ts'
import { customersNamed } from './assessment/kept-customers.ts'
import { knownCustomers } from './assessment/known-customers.ts'
import { isFilter, isSentence, namesCustomer } from './commands/command-status.ts'
import { readNameFirst } from './commands/name-first.ts'
import type { Heard, Meaning } from './dialog.ts'
import type { DialogEnv } from './model.ts'

/**
 * “Contoso plan” means “plan contoso”: of a name that is a customer's, or of whom something is kept; “rollout plan” goes on to
 * be news.
 * @param meaningsOf what a message means when the command is typed first
 */
export function meantNameFirst(heard: Heard, meaningsOf: (heard: Heard) => readonly Meaning[]): readonly Meaning[] {
  const { prepared, state, incoming } = heard
  const typed = incoming.what.kind === 'text' ? readNameFirst(incoming.what.text) : undefined
  if (!typed || !isFilter(typed.name) || isSentence(typed.name)) return []
  const isSurely = namesCustomer(prepared, typed.name)
  // Small words are a name where they are written as one.
  const text = typed.command.replace('NAME', () => (isSurely ? typed.name : nameCapitals(typed.name)))
  const meanings = meaningsOf({ ...heard, incoming: { ...incoming, what: { kind: 'text', text } } })
  if (isSurely) return meanings
  const named = customersNamed(incoming, state, typed.name)
  const isKnown = (env: DialogEnv): boolean =>
    knownCustomers(env, state).has(customerKey(customerOf(heard, typed.name)))
  return [
    // Whether somebody is called so is read with the rest.
    ...(named ? [{ needs: { records: named }, perhaps: true, answer: () => undefined } as const] : []),
    ...meanings.map(({ needs, answer }): Meaning => ({
      ...(needs ? { needs } : {}),
      perhaps: true,
      answer: (env) => (isKnown(env) ? answer(env) : undefined),
    })),
  ]
}

/** A name without the workload behind it. */
function customerOf({ prepared }: Heard, name: string): string {
  const workload = prepared.workloads.find(tokenize(name)).at(-1)
  const tokens = tokenize(name)
  return workload?.to === tokens.length && workload.from > 0 ? name.slice(0, tokens[workload.from]!.start).trim() : name
}
