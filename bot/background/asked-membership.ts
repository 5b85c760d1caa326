import type { DueDigest } from '../../store/reminders.ts'
import type { Store } from '../../store/store.ts'
import type { ConversationReference } from '../channel/connector.ts'
import type { Rosters } from '../channel/roster.ts'
import { nameKeyOf } from '../effects/viewer.ts'

export interface MembershipParts {
  readonly store: Store
  readonly rosters: Pick<Rosters, 'inOwnChat'>
}

/**
 * A person with what Teams says of them. It is asked of whom it has said nothing yet, as of everybody after an upgrade,
 * and to whose name a list gave something: to a guest of that name nothing is sent. What it says is kept, so that it is
 * asked once; while it says nothing the person stays as they are, and it is asked again before their next digest.
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
  const membership = await rosters.inOwnChat(tenant, JSON.parse(chat.reference) as ConversationReference, [id])
  if (membership === 'unknown') return person
  const news = { membership, membership_at: at }
  await store.transaction((tx) => tx.reminders.changePerson(tenant, id, news))
  return { ...person, ...news }
}
