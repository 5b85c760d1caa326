import type { By } from '../change.ts'
import type { MergeCustomers, OtherName, RenameCustomer } from './model.ts'

/** What comes of a wish to call a customer otherwise. */
export type CalledOtherwise =
  | { readonly kind: 'renamed'; readonly change: RenameCustomer }
  /** Another customer has that name: both are one. */
  | { readonly kind: 'merged'; readonly change: MergeCustomers }
  /** Something of it is others' own, it is not there, or is called so already. */
  | { readonly kind: 'unchanged' }
  /** It is not what was shown any more, or something stands in the way. */
  | { readonly kind: 'changed' }

/**
 * Gives a customer its new name, or makes it one with the customer who has that name.
 * @param seen the versions that were shown; `intoVersion`: of the other customer, where two were to be one
 */
export function callOtherwise(
  { customer, into, name, joined = [], obstacles = [] }: OtherName,
  seen: { readonly version: number; readonly intoVersion: number | undefined },
  { who, at }: Omit<By, 'today'>,
): CalledOtherwise {
  if (!customer || customer.name === name) return { kind: 'unchanged' }
  const isSeen = customer.version === seen.version && seen.intoVersion === into?.version
  if (!isSeen || obstacles.length > 0) return { kind: 'changed' }
  const { id, name: from, version } = customer
  const by = { tenant: who.tenant, customer: id, from, name, version, byId: who.id, byName: who.name, at }
  if (!into) return { kind: 'renamed', change: { kind: 'renameCustomer', ...by } }
  const formerOwners = joined.flatMap(({ id: entitlement, formerOwner: owner }) =>
    owner === null ? [] : [{ entitlement, owner }],
  )
  const { id: intoId, version: intoVersion } = into
  return { kind: 'merged', change: { kind: 'mergeCustomers', into: intoId, intoVersion, formerOwners, ...by } }
}
