import { createHash } from 'node:crypto'
import { askedRecord } from '../../dialogs/access/model.ts'
import type { AccessNeed, WhoIsInRead } from '../../dialogs/access/model.ts'
import type { CustomerOwner, LetInPerson, TakeOut, WhoIsIn } from '../../domain/access/model.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { SeenCustomer } from '../../store/rights/rights.ts'
import { VersionConflict, type StoreTransaction } from '../../store/store.ts'
import type { CustomerPeople, Involved, OwnedEntitlement } from '../../store/rights/who-is-in.ts'
import { NAMELESS } from '../channel/teams.ts'
import { closedOf, readIfClosed } from './access.ts'
import { tellInChat } from './in-chat.ts'
import type { Outgoing } from './outgoing.ts'
import { replaceCards } from './erasure/replaced-cards.ts'
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
  const people = await tx.rights.people(tenant, customer.id)
  const owns = ownersOf(people, viewer)
  const self = people.involved.find((each) => each.id === id)
  if (!(await tx.rights.isIn(viewer, customer.id))) {
    // Who sees nothing of it is told nothing of it by its id, not even its name.
    const isSeen = self !== undefined || owns({ id, name: null, membership: null })
    if (!isSeen) return undefined
    const mayStepOut = self !== undefined && !owns(self)
    return { meant: [], closed: { ...(await closedOf(tx, tenant, customer)), mayStepOut } }
  }
  const referral = await tx.referrals.newest(tenant, { id: customer.id })
  const openReferral = referral?.status === 'closed' ? null : (referral?.owner_id ?? null)
  const letIn = people.involved
    .filter((each) => !owns(each))
    .map((each) => letInPerson(each, people, openReferral))
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
  const heirs = people.entitlements.filter(({ owner_id, owner_is_in }) => owner_id !== null && owner_is_in === 1)
  const [heir] = heirs.toSorted((a, b) => (a.owner_name ?? '').localeCompare(b.owner_name ?? ''))
  const keepers = await tx.rights.keepers(tenant, customer.id)
  const of: WhoIsIn = {
    customer: customer.id,
    name: customer.name,
    owners: groupedByOwner(people, viewer),
    letIn,
    isOwner: await isOwner(tx, viewer, people),
    // Else nobody could let anybody in again.
    mayStepOut: self !== undefined && !owns(self) && keepers.some((each) => each.id !== id),
    heir: heir ? { id: heir.owner_id!, name: heir.owner_name ?? '' } : null,
    hasChat: person !== undefined && (await tx.places.personalChat(tenant, person)) !== undefined,
    personOwns: person !== undefined && owns(people.involved.find((each) => each.id === person) ?? nobodyOf(person)),
  }
  return { meant: [{ customer: customer.id, name: customer.name }], of }
}

type Whose = Pick<Involved, 'id' | 'name' | 'membership'>

const nobodyOf = (id: string): Whose => ({ id, name: null, membership: null })

/** Who owns something: by id, or by the name that a list gave, which opens it to every member who is called so. */
function ownersOf({ entitlements }: CustomerPeople, viewer: Viewer): (person: Whose) => boolean {
  const ids = new Set(entitlements.map(({ owner_id }) => owner_id))
  const keys = new Set(entitlements.map(({ owner_key }) => owner_key).filter((key) => key !== null))
  return ({ id, name, membership }) => {
    if (ids.has(id)) return true
    const key = id === viewer.id ? viewer.key : name === null || membership === 'guest' ? null : nameKeyOf(name)
    return key !== null && keys.has(key)
  }
}

/** By id, or by a list's name that nobody else has: of two of one name neither owns it. */
async function isOwner(tx: StoreTransaction, viewer: Viewer, { entitlements }: CustomerPeople): Promise<boolean> {
  if (entitlements.some(({ owner_id }) => owner_id === viewer.id)) return true
  const isNamed = viewer.key !== null && entitlements.some(({ owner_key }) => owner_key === viewer.key)
  return isNamed && (await tx.rights.isOnlyOfName(viewer))
}

function letInPerson(
  { id, name, entitlements: seen, isIn }: Involved,
  { entitlements }: CustomerPeople,
  referral: string | null,
): LetInPerson {
  const sees = new Set(seen)
  const stamp = createHash('sha256').update(JSON.stringify([seen, isIn]))
  return {
    id,
    name: name ?? NAMELESS,
    workloads: workloadsOf(entitlements.filter((each) => sees.has(each.id))),
    without: workloadsOf(entitlements.filter((each) => !sees.has(each.id))),
    isIn,
    hasReferral: referral === id,
    stamp: stamp.digest('base64url').slice(0, 22),
  }
}

function groupedByOwner({ entitlements, involved }: CustomerPeople, viewer: Viewer): CustomerOwner[] {
  const isLetIn = new Set(involved.filter(({ isIn }) => isIn).map(({ id }) => id))
  const owners = new Map<string, OwnedEntitlement[]>()
  for (const each of entitlements) {
    const owner = each.owner_id ?? each.owner_key ?? ''
    owners.set(owner, [...(owners.get(owner) ?? []), each])
  }
  const grouped = [...owners.values()].map((theirs): CustomerOwner => {
    const { owner_id: id, owner_key: key, owner_name } = theirs[0]!
    return {
      name: id === null && key === null ? null : owner_name,
      workloads: workloadsOf(theirs),
      isIn: theirs.some(({ owner_is_in }) => owner_is_in === 1) || (id !== null && isLetIn.has(id)),
      isReader: id === viewer.id || (id === null && key !== null && key === viewer.key),
    }
  })
  // What nobody owns stands last.
  return grouped.toSorted(
    (a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''),
  )
}

function workloadsOf(entitlements: readonly OwnedEntitlement[]): WorkloadId[] {
  return entitlements.map(({ workload }) => workload as WorkloadId)
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
