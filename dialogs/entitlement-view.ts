import { entitlementCard, type EntitlementSubject, type EntitlementView, type Fact } from '../cards/entitlement-card.ts'
import type { ListPlace } from '../cards/status-list-card.ts'
import { dateFact } from './assessment-view.ts'
import type { DialogEnv, Reply } from './model.ts'
import type { Entitlement } from './records.ts'
import { dayInWords, fullName } from './words.ts'

const MAX_WHY = 2

/** Which entitlement a card is about, drawn for its present version. */
export function subjectOf(
  env: DialogEnv,
  entitlement: Entitlement,
  record: string,
  place: ListPlace,
): EntitlementSubject {
  return {
    record,
    place,
    entitlement: entitlement.id,
    version: entitlement.version,
    customer: entitlement.customer,
    workload: env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload,
    status: fullName(env.prepared.status.get(entitlement.status)!),
  }
}

/** One entitlement with all that is kept of it. */
export function showEntitlement(
  env: DialogEnv,
  entitlement: Entitlement,
  record: string,
  place: ListPlace,
  notice?: string,
): Reply {
  const status = env.prepared.status.get(entitlement.status)!
  const date = dateFact(entitlement, status.requires)
  const { dibs, missing } = dibsOf(entitlement)
  const view: EntitlementView = {
    ...subjectOf(env, entitlement, record, place),
    notice,
    why: (env.records.setBy?.reasons ?? []).slice(0, MAX_WHY),
    note: entitlement.note,
    setWithIt: [
      ...(entitlement.attempts ? [{ label: 'Attempts', value: entitlement.attempts }] : []),
      ...(date ? [date] : []),
    ],
    dibs,
    missing,
    about: [
      `Set by ${entitlement.statusBy}, ${dayInWords(entitlement.statusAt)}` +
        (entitlement.version === entitlement.statusVersion
          ? ''
          : ` · changed by ${entitlement.updatedBy}, ${dayInWords(entitlement.updatedAt)}`),
      ...(entitlement.owner ? [`Owner: ${entitlement.owner}`] : []),
    ],
    canMoveDate: date !== undefined,
  }
  return { kind: 'card', summary: view.status, record, card: entitlementCard(view) }
}

function dibsOf({ dibs, seats }: Entitlement): { dibs: Fact[]; missing: string[] } {
  const parts: readonly (readonly [string, string | null])[] = [
    ['Due date', dibs.dueDate && dayInWords(dibs.dueDate)],
    ['Intent', dibs.intent],
    ['Business reason', dibs.businessReason],
    ['Success owner', dibs.successOwner],
    ['Seats', seats === null ? null : String(seats)],
  ]
  return {
    dibs: parts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    missing: parts.filter(([, value]) => !value).map(([label]) => label.toLowerCase()),
  }
}
