import { createHash } from 'node:crypto'
import { askedRecord, type AccessNeed, type WhoIsInRead } from '../../dialogs/access/model.ts'
import type { TakeOut } from '../../domain/access/model.ts'
import {
  mayLeave,
  ownerBy,
  ownsSome,
  whoIsIn,
  type CustomerPeople,
  type MaybeOwner,
} from '../../domain/access/who-is-in.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { SeenCustomer } from '../../store/rights/rights.ts'
import type { CustomerPeople as CustomerPeopleRows } from '../../store/rights/who-is-in.ts'
import { VersionConflict, type StoreTransaction } from '../../store/store.ts'
import { NAMELESS } from '../channel/teams.ts'
import { closedOf, readIfClosed } from './access.ts'
import { replaceCards } from './erasure/replaced-cards.ts'
import { tellInChat } from './in-chat.ts'
import type { Outgoing } from './outgoing.ts'
import { nameKeyOf } from './viewer.ts'

/** Customers that a part of a name may mean, and that are offered. */
const MOST_MEANT = 5

type Need = Extract<AccessNeed, { kind: 'who-is-in' | 'who-is-in-of' }>

/** Reads who is in: for somebody who is, by name; for others whose the customer is. */
export async function readWhoIsIn(tx: StoreTransaction, viewer: Viewer, need: Need): Promise<WhoIsInRead | undefined> {
  // What is between the bot and a member is not read for others to see.
  if (viewer.place !== undefined) return undefined
  if (need.kind === 'who-is-in-of') {
    const found = await tx.rights.customer(viewer.tenant, { id: need.customer })
    return found && (await readFound(tx, viewer, found, need.person))
  }
  for (const parts of need.ways) {
    const read = await readCalled(tx, viewer, parts)
    if (read) return read
  }
  return readSeveral(tx, viewer, need.several)
}

/** Of several that are named those that the viewer sees, to be chosen from; or the one of them that anything is known of. */
async function readSeveral(tx: StoreTransaction, viewer: Viewer, several: readonly (readonly string[])[]) {
  const found: WhoIsInRead[] = []
  for (const parts of several.slice(0, MOST_MEANT)) {
    const read = await readCalled(tx, viewer, parts)
    if (read) found.push(read)
  }
  const meant = new Map(found.flatMap((each) => each.meant.map((one) => [one.customer, one] as const)))
  if (meant.size > 1) return { meant: [...meant.values()].slice(0, MOST_MEANT) }
  return found.find(({ of }) => of !== undefined) ?? found[0]
}

async function readCalled(tx: StoreTransaction, viewer: Viewer, parts: readonly string[]) {
  const key = parts.join(' ')
  const exact = await tx.rights.customer(viewer.tenant, { key })
  if (exact && (await tx.rights.isIn(viewer, exact.id))) return readFound(tx, viewer, exact, undefined)
  const open = await tx.referrals.customers(viewer, parts, MOST_MEANT)
  if (open.length > 1) return { meant: open.map(({ id: customer, name }) => ({ customer, name })) }
  if (open[0]) return readFound(tx, viewer, open[0], undefined)
  const [seen] = exact ? [exact] : await tx.rights.closed(viewer, parts, 1)
  const found = seen && (await readFound(tx, viewer, seen, undefined))
  if (found) return found
  // Of who sees nothing of it, the name has to be all of it.
  const closed = await readIfClosed(tx, viewer, key)
  return closed && { meant: [], closed: { ...closed, mayStepOut: false } }
}

async function readFound(
  tx: StoreTransaction,
  viewer: Viewer,
  customer: SeenCustomer,
  person: string | undefined,
): Promise<WhoIsInRead | undefined> {
  const { tenant, id } = viewer
  const reader = { id, key: viewer.key }
  const people = peopleFromRows(await tx.rights.people(tenant, customer.id), reader)
  if (!(await tx.rights.isIn(viewer, customer.id))) {
    // Who sees nothing of it is told nothing of it by its id, not even its name.
    const isSeen = people.involved.some((each) => each.id === id) || ownsSome(people)(reader)
    if (!isSeen) return undefined
    const mayStepOut = mayLeave(people, reader)
    return { meant: [], closed: { ...(await closedOf(tx, tenant, customer)), mayStepOut } }
  }
  const referral = await tx.referrals.newest(tenant, { id: customer.id })
  const owner = ownerBy(people, reader)
  const of = whoIsIn(people, {
    customer: customer.id,
    name: customer.name,
    reader,
    isOwner: owner === 'id' || (owner === 'name' && (await tx.rights.isOnlyOfName(viewer))),
    keepers: (await tx.rights.keepers(tenant, customer.id)).map((each) => each.id),
    referralOf: referral?.status === 'closed' ? null : (referral?.owner_id ?? null),
    person,
    hasChat: person !== undefined && (await tx.places.personalChat(tenant, person)) !== undefined,
    stampOf,
  })
  return { meant: [{ customer: customer.id, name: customer.name }], of }
}

/** The same people as the rules know them. */
function peopleFromRows({ entitlements, involved }: CustomerPeopleRows, reader: MaybeOwner): CustomerPeople {
  return {
    entitlements: entitlements.map(({ id, workload, owner_id, owner_key, owner_name, owner_is_in }) => ({
      id,
      workload: workload as WorkloadId,
      ownerId: owner_id,
      ownerKey: owner_key,
      ownerName: owner_name,
      ownerIsIn: owner_is_in === 1,
    })),
    involved: involved.map(({ id, name, membership, ...seen }) => ({
      id,
      name: name ?? NAMELESS,
      key: id === reader.id ? reader.key : name === null || membership === 'guest' ? null : nameKeyOf(name),
      ...seen,
    })),
  }
}

function stampOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 22)
}

/**
 * Takes somebody out, with a note of when, by whom and of how much; neither whom nor of which customer stands in it.
 * @throws VersionConflict when nothing is open to them any more, or they own something; the turn is done again then
 */
export async function takeOut(
  tx: StoreTransaction,
  newId: () => string,
  { tenant, customer, person, heir, byId, byName, at }: TakeOut,
): Promise<void> {
  const by = { id: byId, name: byName }
  const letIn = await tx.rights.takeOut({ tenant, customer, person, by, heir, at })
  if (letIn === 0) throw new VersionConflict('They were taken out meanwhile, or own something.')
  const noted = { tenant, at, reason: 'request', by_id: byId, by_name: byName } as const
  await tx.erasure.note({ id: newId(), ...noted, hash: null, counts: JSON.stringify({ letIn }) })
}

/** Tells who was taken out, or who got their request for a partner; and questions to let them in are over. */
export async function tellTakenOut(
  tx: StoreTransaction,
  newId: () => string,
  outgoing: Outgoing,
  { tenant, customer: id, person, heir, hasReferral, byId, byName, at }: TakeOut,
): Promise<void> {
  const customer = await tx.rights.customer(tenant, { id })
  if (!customer) return
  const { name } = customer
  const told =
    person === byId
      ? hasReferral &&
        heir && { person: heir.id, text: `${byName} is out of ${name}, and the open partner request is yours now.` }
      : {
          person,
          text: `${byName} took you out of ${name}: you no longer see it; “who is in ${customerKey(name)}” shows whom to ask.`,
        }
  if (told) await tellInChat(tx, newId, outgoing, { tenant, ...told, at })
  const asked = await tx.erasure.removeCards({ tenant, records: [askedRecord(id, person)], customerKeys: [] })
  await replaceCards(tx, newId, asked, 'taken-out', at)
}
