import type { DialogEnv } from '../model.ts'
import type { StatusRecord } from '../assessment/model.ts'
import type { Incoming } from '../incoming.ts'
import type { Entitlement, EntitlementChange } from './model.ts'

/**
 * Takes seats and DIBS along to the entitlement for which a status was kept instead: nothing is kept of the other one, so they were
 * told of this one. What is known of this one already stays.
 * @param from the entitlement of which nothing is kept any more
 * @param to what is known of the right one before; undefined where it is new
 * @returns undefined where there is nothing to take along
 */
export function dibsCarried(
  env: DialogEnv,
  from: Entitlement,
  to: Entitlement | undefined,
  kept: StatusRecord,
  { who, at }: Incoming,
): EntitlementChange | undefined {
  const has = { ...to?.dibs, seats: to?.seats ?? null }
  const told = Object.entries({ ...from.dibs, seats: from.seats })
  const set = Object.fromEntries(
    told.filter(([field, value]) => value !== null && (has[field as keyof typeof has] ?? null) === null),
  ) as EntitlementChange['set']
  if (Object.keys(set).length === 0) return undefined
  return {
    entitlement: kept.entitlement,
    seen: (kept.seen ?? 0) + 1,
    historyId: env.newId(),
    kind: 'dibs',
    set,
    comment: null,
    byId: who.id,
    byName: who.name,
    tenant: who.tenant,
    at,
  }
}

/** True where seats or any of DIBS are known. */
export function hasDibs({ dibs, seats }: Entitlement): boolean {
  return seats !== null || Object.values(dibs).some((value) => value !== null)
}
