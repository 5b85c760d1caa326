import type { StatusId } from '../../playbook/model.ts'

/** Statuses that end when users are ready: readiness and plan are offered with them. */
const PREPARED: ReadonlySet<StatusId> = new Set(['adoption-readiness', 'user-adoption'])
/** Statuses of a running implementation, which decides whether there will be adoption. */
const UNDER_WAY: ReadonlySet<StatusId> = new Set(['technical-onboarding', 'migration'])

/** True if users must be prepared or won. */
export function wantsPreparation(status: StatusId): boolean {
  return PREPARED.has(status)
}

/** True if users can be prepared already: readiness and plan are available. */
export function canBePrepared(status: StatusId): boolean {
  return wantsPreparation(status) || UNDER_WAY.has(status)
}
