import type { StatusId } from '../../playbook/model.ts'

/** Statuses that end when users are ready: readiness and plan are offered with them. */
const PREPARED: ReadonlySet<StatusId> = new Set(['adoption-readiness', 'user-adoption'])

/** True where users have to be prepared or won. */
export function wantsPreparation(status: StatusId): boolean {
  return PREPARED.has(status)
}
