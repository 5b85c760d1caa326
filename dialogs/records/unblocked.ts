import { unblockedFormCard } from '../../cards/records/unblocked-form.ts'
import { print } from '../../cards/drawn.ts'
import type { Judged } from '../../cards/judgement.ts'
import { waysOn } from '../../domain/entitlement/unblock.ts'
import { judgedNote } from './entitlement-change.ts'
import { subjectOf } from './entitlement-view.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { alsoChangesInWords } from './entitlement-forms.ts'
import { placeOf, type EntitlementAction } from './record-actions.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { shortName } from '../../playbook/status-names.ts'

export type UnblockAction = Extract<EntitlementAction, { verb: 'save-unblocked' }>

interface UnblockedRemarks {
  readonly problems?: readonly string[]
  readonly notice?: string
  /** Of a note that is poor. */
  readonly judged?: Judged
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
    statuses: waysOn(env.prepared).map((each) => ({ id: each.id, name: shortName(each) })),
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
