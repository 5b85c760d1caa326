import { foldName } from '../playbook/names/customer-key.ts'
import type { EntitlementChanges, EntitlementRow } from '../store/records.ts'
import type { ImportOptions } from './import-options.ts'
import type { EntitlementInFile } from './read-entitlement.ts'
import type { RowContext } from './row-context.ts'

/** Whether the row names another owner than the one that is kept; a name means who is called so today. */
export function namesAnother(
  { personCalled }: RowContext,
  { owner, ownerId }: EntitlementInFile,
  current: EntitlementRow,
): boolean {
  if (ownerId !== undefined) return ownerId !== current.owner_id
  if (owner === undefined) return false
  const called = personCalled(owner)
  // Who owns it may have been called so when they got it, and somebody else is today.
  if (called !== undefined && current.owner_id !== null) return called !== current.owner_id
  return foldName(owner) !== foldName(current.owner_name ?? '')
}

/**
 * Whether a list of who runs the bot lets the owner in, because it names whom the entitlement has already. A name that
 * two people have, or that the owner had once, may mean somebody else.
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

/** The owner by the id of the file or of the one person of that name, else by name until such a person comes. */
export function ownerColumns(
  { personCalled, nameOf }: RowContext,
  { owner, ownerId }: EntitlementInFile,
): EntitlementChanges | undefined {
  const name = owner ?? (ownerId === undefined ? undefined : nameOf(ownerId))
  if (name === undefined) return undefined
  const id = ownerId ?? personCalled(name)
  return { owner_id: id ?? null, owner_name: name, owner_key: id === undefined ? foldName(name) : null }
}

/** Who runs the bot may let in whom a list names; who drops a list into the chat, only where they are in themselves. */
export function asGiven<Set extends EntitlementChanges>({ mayChange }: ImportOptions, set: Set): Set {
  const getsOwner = 'owner_id' in set || 'owner_name' in set || 'owner_key' in set
  return mayChange || !getsOwner ? set : { ...set, owner_is_in: 1 }
}

/** The owner of new entitlements for which the row names nobody. */
export function givenOwner({ owner }: ImportOptions): EntitlementChanges {
  if (!owner) return {}
  return { owner_id: owner.id, owner_name: owner.name, owner_key: owner.id === null ? foldName(owner.name) : null }
}
