import { statuses } from '../../playbook/content/statuses/all.ts'
import { workloads } from '../../playbook/content/workloads.ts'
import type { L1, Status, StatusId, WorkloadId } from '../../playbook/model.ts'

const BY_ID = new Map<string, Status>(statuses.map((status) => [status.id, status]))
const WORKLOADS = new Map<string, string>(workloads.map(({ id, name }) => [id, name]))

export { statuses, workloads }

/** A status of the playbook; undefined for an id that only a newer service knows. */
export function statusOf(id: string): Status | undefined {
  return BY_ID.get(id)
}

/** The name as it is shown: L1 › L2. */
export function statusName(id: string): string {
  const status = BY_ID.get(id)
  if (!status) return id
  return status.l2 ? `${status.l1} › ${status.l2}` : status.l1
}

/** The L2, for places with little room; the L1 when there is no L2. */
export function shortName(id: string): string {
  const status = BY_ID.get(id)
  if (!status) return id
  return status.short ?? (status.l2 || status.l1)
}

export function l1Of(id: StatusId): L1 {
  return BY_ID.get(id)?.l1 ?? 'Status Unknown'
}

export function workloadName(id: WorkloadId): string {
  return WORKLOADS.get(id) ?? id
}

/** The variable of styles.css with an L1's colour. The name is always shown beside the colour. */
export function l1Color(l1: L1): string {
  return `var(--l1-${l1.toLowerCase().replace(/[^a-z]+/g, '-')})`
}

/** Blocked, and nobody has said until when; also when it was said that this is not known. */
export function isUndated({ status, date }: { readonly status: StatusId; readonly date: string | null }): boolean {
  return dateKind(status) === 'unblock' && date === null
}

/** Which date a status has; undefined when it has none. */
export function dateKind(id: StatusId): 'target' | 'unblock' | undefined {
  const requires = BY_ID.get(id)?.requires ?? []
  return requires.includes('target-date') ? 'target' : requires.includes('unblock-date') ? 'unblock' : undefined
}
