import { NOTHING_KEPT, type EntitlementTable, type HistoryTable } from '../schema/schema.ts'

/** Who changed what kind of thing, when and why; the rest of the history row follows from the change. */
export type NewHistory = Pick<HistoryTable, 'id' | 'kind' | 'by_id' | 'by_name' | 'at'> &
  Partial<
    Pick<
      HistoryTable,
      | 'recommended'
      | 'strength'
      | 'override_reason'
      | 'answers'
      | 'evidence'
      | 'comment'
      | 'situation'
      | 'playbook_version'
      | 'questions'
      | 'seconds'
    >
  >

/**
 * The evidence of a change that is of the kind of imports and made by a person: they gave it to another owner. Like a list it
 * names anybody, and the version before, too, finds and erases the names in it as it does those of lists (ADR 30).
 */
export const ASSIGNED = '{"assigned":true}'

/**
 * The evidence of the change that took a first status back: since then nothing is kept. To the version before it is a status
 * with this reason.
 */
export const TAKEN_BACK = '[{"says":"taken back","takenBack":true}]'

/** True for the change that took all back that was kept before. */
export function isTakenBack({ kind, evidence }: Pick<HistoryTable, 'kind' | 'evidence'>): boolean {
  return kind === 'status' && evidence === TAKEN_BACK
}

/** True for a change that gave an entitlement to another owner, without a list. */
export function isAssigned({ kind, evidence }: Pick<HistoryTable, 'kind' | 'evidence'>): boolean {
  return kind === 'import' && evidence === ASSIGNED
}

/** A new entitlement has none of these. */
export const NO_VALUES = {
  seats: null,
  due_date: null,
  intent: null,
  business_reason: null,
  success_owner: null,
  owner_id: null,
  owner_name: null,
  owner_key: null,
  target_date: null,
  unblock_date: null,
  date_unknown: 0,
  attempts: null,
}

/** What a history row says was changed: all that people set. */
const COMPARED = [
  'status',
  'target_date',
  'unblock_date',
  'date_unknown',
  'attempts',
  'note',
  'seats',
  'due_date',
  'intent',
  'business_reason',
  'success_owner',
  'owner_name',
] as const satisfies readonly (keyof EntitlementTable)[]

/** The columns that a change of any kind sets. */
export function updatedBy({ at, by_id, by_name }: NewHistory) {
  return { updated_at: at, updated_by_id: by_id, updated_by_name: by_name }
}

/** The history row of a change: who and why, what differs, and the status as the change left it. */
export function historyOf(
  before: EntitlementTable | undefined,
  after: EntitlementTable,
  history: NewHistory,
): HistoryTable {
  return {
    recommended: null,
    strength: null,
    override_reason: null,
    answers: null,
    evidence: null,
    comment: null,
    situation: null,
    playbook_version: null,
    questions: null,
    seconds: null,
    ...history,
    tenant: after.tenant,
    entitlement_id: after.id,
    version: after.version,
    changes: JSON.stringify(differences(before, after)),
    status: after.status,
    target_date: after.target_date,
    unblock_date: after.unblock_date,
    attempts: after.attempts,
    note: after.note,
  }
}

/** Column → [before, after]. Where nothing is kept all is empty. */
function differences(
  before: EntitlementTable | undefined,
  after: EntitlementTable,
): Record<string, readonly unknown[]> {
  const valueOf = (row: EntitlementTable | undefined, column: (typeof COMPARED)[number]) =>
    row && row.status_version !== NOTHING_KEPT ? row[column] : column === 'date_unknown' ? 0 : null
  return Object.fromEntries(
    COMPARED.map((column) => [column, [valueOf(before, column), valueOf(after, column)]] as const).filter(
      ([, [old, now]]) => old !== now,
    ),
  )
}
