import { unblockedFormCard } from '../../cards/records/unblocked-form.ts'
import { print } from '../../cards/drawn.ts'
import type { Judged } from '../../cards/judgement.ts'
import type { Status } from '../../playbook/model.ts'
import { settledFacts, statusProblems } from '../../playbook/status-rules.ts'
import { judgedNote } from './entitlement-change.ts'
import { subjectOf } from './entitlement-view.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { alsoChangesInWords } from './entitlement-forms.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { Incoming } from '../incoming.ts'
import { placeOf, type EntitlementAction } from './record-actions.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { statusByHand } from './status-by-hand.ts'
import { fullName, shortName } from '../../playbook/status-names.ts'

export type UnblockAction = Extract<EntitlementAction, { verb: 'save-unblocked' }>

export type Unblocked =
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | { readonly kind: 'unblocked'; readonly record: StatusRecord; readonly entitlement: Entitlement }

interface UnblockedRemarks {
  readonly problems?: readonly string[]
  readonly notice?: string
  /** Of a note that is poor. */
  readonly judged?: Judged
}

/** What a blocked entitlement can go on with. */
function waysOn(env: DialogEnv): Status[] {
  return env.prepared.playbook.statuses.filter(({ l1 }) => l1 === 'In Progress')
}

/** The form that asks how an entitlement goes on that is no longer blocked, as far as it was filled in. */
export function unblockedForm(
  env: DialogEnv,
  entitlement: Entitlement,
  on: Pick<UnblockAction, 'record' | 'filter' | 'offset' | 'acm'>,
  filled: Partial<Pick<UnblockAction, 'status' | 'date' | 'note'>>,
  { problems = [], notice, judged }: UnblockedRemarks = {},
): Reply {
  const { record } = on
  const { status = '', date = '', note = '' } = filled
  const card = unblockedFormCard({
    ...subjectOf(env, entitlement, record, placeOf(on)),
    problems,
    notice,
    alsoChanges: alsoChangesInWords(env.records.posted),
    statuses: waysOn(env).map((each) => ({ id: each.id, name: shortName(each) })),
    chosen: status,
    date,
    note,
    today: env.today,
    judged,
  })
  return { kind: 'card', summary: 'Unblocked', record, card }
}

/** What the playbook says of a poor note, once before it is kept; undefined for any other. */
export function poorNoteOf(
  env: DialogEnv,
  entitlement: Entitlement,
  { note, told }: UnblockAction,
): Judged | undefined {
  const says = judgedNote(env, entitlement, note.trim())
  return says.verdict === 'poor' && told !== print(note) ? says : undefined
}

/** Makes the status of it, by the playbook's rules. Nothing was recommended, so nothing was overridden. */
export function unblock(
  env: DialogEnv,
  entitlement: Entitlement,
  action: UnblockAction,
  incoming: Incoming,
): Unblocked {
  const { who, at, today } = incoming
  const status = waysOn(env).find(({ id }) => id === action.status)
  if (!status) return { kind: 'problems', problems: ['Choose how it goes on.'] }
  const note = action.note.trim()
  const facts = { date: action.date.trim(), note }
  const problems = statusProblems(status, facts, today)
  if (problems.length > 0) return { kind: 'problems', problems }
  const settled = settledFacts(status, facts)
  const before = fullName(env.prepared.status.get(entitlement.status)!)
  const says = `no longer ${before}`
  const record = statusByHand(env, entitlement, incoming, {
    status: status.id,
    note,
    ...settled,
    says,
    situation: note,
  })
  return {
    kind: 'unblocked',
    record,
    entitlement: {
      ...entitlement,
      ...settled,
      status: status.id,
      note,
      version: entitlement.version + 1,
      statusVersion: entitlement.version + 1,
      statusAt: at,
      statusBy: who.name,
      updatedAt: at,
      updatedBy: who.name,
      updatedById: who.id,
    },
  }
}
