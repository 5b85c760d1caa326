import { MAX_NOTE } from '../../playbook/limits.ts'
import type { Status } from '../../playbook/model.ts'
import { settledFacts, statusProblems, type StatusFacts } from '../../playbook/status-rules.ts'
import type { By, ChangeEnv } from '../change.ts'
import type { Entitlement } from './model.ts'
import type { StatusRecord } from './status-record.ts'

/** A status that was chosen for a customer's workload, and how that came. */
export interface StatusChoice extends Pick<
  StatusRecord,
  | 'customer'
  | 'workload'
  | 'recommended'
  | 'strength'
  | 'reasons'
  | 'overrideReason'
  | 'situation'
  | 'answers'
  | 'questions'
  | 'seconds'
> {
  readonly status: Status
  readonly facts: StatusFacts
}

/** What keeps a status from being kept, by the playbook's rules, each as a sentence with the way out. */
export function keepProblems(status: Status, facts: StatusFacts, today: string): string[] {
  return [
    ...statusProblems(status, facts, today),
    ...(facts.note.length > MAX_NOTE ? [tooLongInWords(facts.note)] : []),
  ]
}

/** The same words as in the forms of a kept entitlement and in the import of a file. */
function tooLongInWords(note: string): string {
  const [has, may] = [note.length, MAX_NOTE].map((count) => count.toLocaleString('en-US'))
  return `The note has ${has} characters, and ${may} are kept. Shorten it.`
}

/** What is kept of the pair now, or was until it was taken back; nothing of a new one. */
export interface KeptBefore {
  readonly entitlement?: Pick<Entitlement, 'id' | 'version'> | undefined
  readonly again?: { readonly entitlement: string; readonly version: number } | undefined
}

/** The record of a status that may be kept, see `keepProblems`. */
export function keepStatus(
  env: ChangeEnv,
  { entitlement, again }: KeptBefore,
  { status, facts, ...choice }: StatusChoice,
  { who, at }: By,
): StatusRecord {
  return {
    id: env.newId(),
    ...(entitlement
      ? { entitlement: entitlement.id, seen: entitlement.version }
      : again
        ? { entitlement: again.entitlement, seen: again.version, afresh: true as const }
        : { entitlement: env.newId(), seen: null }),
    tenant: who.tenant,
    ...choice,
    status: status.id,
    note: facts.note,
    ...settledFacts(status, facts),
    playbookVersion: env.prepared.playbook.version,
    byId: who.id,
    byName: who.name,
    at,
  }
}
