import type { Status } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { fullName } from '../../playbook/status-names.ts'
import { settledFacts, statusProblems } from '../../playbook/status-rules.ts'
import { refused, type By, type ChangeEnv, type Refused } from '../change.ts'
import type { Entitlement } from './model.ts'
import { statusByHand } from './status-by-hand.ts'
import type { StatusRecord } from './status-record.ts'

/** How an entitlement goes on, and as what it is left. */
export type Unblocked =
  Refused | { readonly kind: 'unblocked'; readonly record: StatusRecord; readonly entitlement: Entitlement }

/** What a blocked entitlement can go on with. */
export function waysOn({ playbook }: PreparedPlaybook): Status[] {
  return playbook.statuses.filter(({ l1 }) => l1 === 'In Progress')
}

/** Makes the status of it, by the playbook's rules. Nothing was recommended, so nothing was overridden. */
export function unblock(
  env: ChangeEnv,
  before: Entitlement,
  chosen: { readonly status: string; readonly date: string; readonly note: string },
  by: By,
): Unblocked {
  const { who, at, today } = by
  const status = waysOn(env.prepared).find(({ id }) => id === chosen.status)
  if (!status) return refused('Choose how it goes on.')
  const note = chosen.note.trim()
  const facts = { date: chosen.date.trim(), note }
  const problems = statusProblems(status, facts, today)
  if (problems.length > 0) return refused(...problems)
  const settled = settledFacts(status, facts)
  const says = `no longer ${fullName(env.prepared.status.get(before.status)!)}`
  const record = statusByHand(env, before, { status: status.id, note, ...settled, says, situation: note }, by)
  return {
    kind: 'unblocked',
    record,
    entitlement: {
      ...before,
      ...settled,
      status: status.id,
      note,
      version: before.version + 1,
      statusVersion: before.version + 1,
      statusAt: at,
      statusBy: who.name,
      updatedAt: at,
      updatedBy: who.name,
      updatedById: who.id,
    },
  }
}
