import { foldName } from '../playbook/names/customer-key.ts'
import type { EntitlementChanges, EntitlementRow } from '../store/records/records.ts'
import type { ImportOptions } from './import-options.ts'
import type { EntitlementInFile } from './read-entitlement.ts'
import type { RowContext } from './row-context.ts'

/** True if the row names another owner than the stored one; a name means the person who has it today. */
export function namesAnother(
  { personCalled }: RowContext,
  { owner, ownerId }: EntitlementInFile,
  current: EntitlementRow,
): boolean {
  if (ownerId !== undefined) return ownerId !== current.owner_id
  if (owner === undefined) return false
  const called = personCalled(owner)
  // The owner may have had this name earlier, and somebody else may have it today.
  if (called !== undefined && current.owner_id !== null) return called !== current.owner_id
  return foldName(owner) !== foldName(current.owner_name ?? '')
}

/**
 * True if a list of the bot's operator gives the owner access, because it names the current owner. Not by a name that
 * two people have, or that the owner had earlier: it may mean somebody else.
 */
export function isLetIn(
  { options, personCalled }: RowContext,
  { owner, ownerId }: EntitlementInFile,
  current: EntitlementRow,
): boolean {
  if (options.mayChange || current.owner_is_in === 1) return false
  if (ownerId !== undefined) return ownerId === current.owner_id
  if (owner === undefined) return false
  return current.owner_id === null ? foldName(owner) === current.owner_key : personCalled(owner) === current.owner_id
}

/**
 * The owner by the file's id, or by the id of the only person with this name; else by name until such a person appears.
 */
export function ownerColumns(
  { personCalled, nameOf }: RowContext,
  { owner, ownerId }: EntitlementInFile,
): EntitlementChanges | undefined {
  const name = owner ?? (ownerId === undefined ? undefined : nameOf(ownerId))
  if (name === undefined) return undefined
  const id = ownerId ?? personCalled(name)
  return { owner_id: id ?? null, owner_name: name, owner_key: id === undefined ? foldName(name) : null }
}

/**
 * With a list of the bot's operator, a new owner gets access to the customer's shared data. A list from the chat gives
 * only the access that its sender has.
 */
export function asGiven<Set extends EntitlementChanges>({ mayChange }: ImportOptions, set: Set): Set {
  const getsOwner = 'owner_id' in set || 'owner_name' in set || 'owner_key' in set
  return mayChange || !getsOwner ? set : { ...set, owner_is_in: 1 }
}

/** The owner of new entitlements for which the row names nobody. */
export function givenOwner({ owner }: ImportOptions): EntitlementChanges {
  if (!owner) return {}
  return { owner_id: owner.id, owner_name: owner.name, owner_key: owner.id === null ? foldName(owner.name) : null }
}
