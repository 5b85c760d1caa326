import type { DueDigest } from '../../store/work/reminders.ts'
import type { Store } from '../../store/store.ts'
import type { Rosters } from '../channel/roster.ts'
import { nameKeyOf } from '../effects/viewer.ts'
import { referenceOf } from '../channel/reference.ts'

export interface MembershipParts {
  readonly store: Store
  readonly rosters: Pick<Rosters, 'inOwnChat'>
}

/**
 * The person, with whether Teams knows them as a member or a guest. Teams is asked if that is unknown (as it is for everybody after an
 * upgrade) and a list assigned entitlements to their name: guests get no digest. The answer is kept; without one the person
 * stays as they are, and Teams is asked again before their next digest.
 * @param at ISO 8601, UTC
 */
export async function withMembership(
  { store, rosters }: MembershipParts,
  person: DueDigest,
  at: string,
): Promise<DueDigest> {
  const { tenant, person: id, name } = person
  const key = nameKeyOf(name)
  if (person.membership !== null || key === null) return person
  const chat = await store.transaction(async (tx) =>
    (await tx.reminders.ownsByName(tenant, key)) ? tx.places.personalChat(tenant, id) : undefined,
  )
  if (!chat) return person
  // Outside of the transaction, which others may share.
  const membership = await rosters.inOwnChat(tenant, referenceOf(chat), [id])
  if (membership === 'unknown') return person
  const news = { membership, membership_at: at }
  await store.transaction((tx) => tx.reminders.changePerson(tenant, id, news))
  return { ...person, ...news }
}
