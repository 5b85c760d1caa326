import type { By } from '../change.ts'
import type { AssignEntitlements, Assignment, Candidate } from './model.ts'

/** What comes of giving entitlements to a colleague. */
export type Assigned =
  | { readonly kind: 'assigned'; readonly change: AssignEntitlements; readonly to: Candidate }
  /** What would go is not what was shown any more. */
  | { readonly kind: 'changed' }
  /** Who would get it is nobody who is known, or not known as a member. */
  | { readonly kind: 'no-member' }

/** Gives what the person may give to who was chosen. Only members own entitlements. @param stamp what was shown */
export function assign(
  { stamp: current, called: [to], customers, entitlements }: Assignment,
  stamp: string,
  { who, at }: Omit<By, 'today'>,
): Assigned {
  if (stamp !== current) return { kind: 'changed' }
  if (to?.membership !== 'member') return { kind: 'no-member' }
  const by = { tenant: who.tenant, byId: who.id, byName: who.name, at }
  const change = { kind: 'assign', entitlements, customers, to: { id: to.id, name: to.name }, ...by } as const
  return { kind: 'assigned', change, to }
}

/** Ids of whom somebody else gave something away of: they are told. */
export function formerOwners({
  entitlements,
  byId,
  to,
}: Pick<AssignEntitlements, 'entitlements' | 'byId' | 'to'>): ReadonlySet<string> {
  const owners = entitlements.flatMap(({ owner }) => owner ?? [])
  return new Set(owners.filter((owner) => owner !== byId && owner !== to.id))
}
