import type { WorkloadId } from '../../playbook/model.ts'
import type { CustomerOwner, LetInPerson, WhoIsIn } from './model.ts'

/** Somebody who may own something: by id, or by the name that a list gave. */
export interface MaybeOwner {
  readonly id: string
  /** Their name, folded; null where it opens nothing: of guests, and where it is not known. */
  readonly key: string | null
}

/** An entitlement, and whose it is: nobody's where neither id nor name is known. */
export interface OwnedEntitlement {
  readonly id: string
  readonly workload: WorkloadId
  readonly ownerId: string | null
  /** The name that a list gave, folded. */
  readonly ownerKey: string | null
  readonly ownerName: string | null
  /** What is shared is open to the owner with it. */
  readonly ownerIsIn: boolean
}

/** Somebody who was let into a customer, or has changed something of it. */
export interface Involved extends MaybeOwner {
  readonly name: string
  /** Ids of what they see. */
  readonly entitlements: readonly string[]
  /** What is shared is open to them. */
  readonly isIn: boolean
}

/** Everybody who has to do with a customer. */
export interface CustomerPeople {
  readonly entitlements: readonly OwnedEntitlement[]
  readonly involved: readonly Involved[]
}

/** True for who owns something: by id, or by the name that a list gave, which opens it to every member who is called so. */
export function ownsSome({ entitlements }: Pick<CustomerPeople, 'entitlements'>): (person: MaybeOwner) => boolean {
  const ids = new Set(entitlements.map(({ ownerId }) => ownerId))
  const keys = new Set(entitlements.map(({ ownerKey }) => ownerKey).filter((key) => key !== null))
  return ({ id, key }) => ids.has(id) || (key !== null && keys.has(key))
}

/** What makes somebody an owner who may take others out. By name only where nobody else has it: of two, neither is the owner. */
export function ownerBy(
  { entitlements }: Pick<CustomerPeople, 'entitlements'>,
  { id, key }: MaybeOwner,
): 'id' | 'name' | undefined {
  if (entitlements.some(({ ownerId }) => ownerId === id)) return 'id'
  return key !== null && entitlements.some(({ ownerKey }) => ownerKey === key) ? 'name' : undefined
}

/** Whether somebody who is not in may give up what they see: what they own stays theirs. */
export function mayLeave(people: CustomerPeople, { id }: MaybeOwner): boolean {
  const self = people.involved.find((each) => each.id === id)
  return self !== undefined && !ownsSome(people)(self)
}

/** What is read of a customer besides, for somebody who is in. */
export interface WhoIsInFacts {
  readonly customer: string
  readonly name: string
  readonly reader: MaybeOwner
  readonly isOwner: boolean
  /** Ids of who can let others in; null: known by name only. */
  readonly keepers: readonly (string | null)[]
  /** Whose the open request for a partner is. */
  readonly referralOf: string | null
  /** Who is to be taken out. */
  readonly person: string | undefined
  /** They have a chat with the bot. */
  readonly hasChat: boolean
  /** Something short that changes with what is given. */
  readonly stampOf: (what: unknown) => string
}

/** Who sees a customer: its owners, and those who are let in and own nothing. */
export function whoIsIn(people: CustomerPeople, facts: WhoIsInFacts): WhoIsIn {
  const { customer, name, reader, isOwner, keepers, person, hasChat } = facts
  const owns = ownsSome(people)
  const heirs = people.entitlements.filter(({ ownerId, ownerIsIn }) => ownerId !== null && ownerIsIn)
  const [heir] = heirs.toSorted((a, b) => (a.ownerName ?? '').localeCompare(b.ownerName ?? ''))
  return {
    customer,
    name,
    owners: groupedByOwner(people, reader),
    letIn: people.involved
      .filter((each) => !owns(each))
      .map((each) => letInPerson(each, people, facts))
      .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)),
    isOwner,
    // Else nobody could let anybody in again.
    mayStepOut: mayLeave(people, reader) && keepers.some((each) => each !== reader.id),
    heir: heir ? { id: heir.ownerId!, name: heir.ownerName ?? '' } : null,
    hasChat,
    personOwns:
      person !== undefined &&
      owns(people.involved.find(({ id }) => id === person) ?? { id: person, key: keyOf(reader, person) }),
  }
}

/** Of who has nothing to do with it, only the reader's own name is known. */
function keyOf(reader: MaybeOwner, id: string): string | null {
  return reader.id === id ? reader.key : null
}

function letInPerson(
  { id, name, entitlements: seen, isIn }: Involved,
  { entitlements }: CustomerPeople,
  { referralOf, stampOf }: WhoIsInFacts,
): LetInPerson {
  const sees = new Set(seen)
  return {
    id,
    name,
    workloads: workloadsOf(entitlements.filter((each) => sees.has(each.id))),
    without: workloadsOf(entitlements.filter((each) => !sees.has(each.id))),
    isIn,
    hasReferral: referralOf === id,
    stamp: stampOf([seen, isIn]),
  }
}

function groupedByOwner({ entitlements, involved }: CustomerPeople, reader: MaybeOwner): CustomerOwner[] {
  const isLetIn = new Set(involved.filter(({ isIn }) => isIn).map(({ id }) => id))
  const owners = new Map<string, OwnedEntitlement[]>()
  for (const each of entitlements) {
    const owner = each.ownerId ?? each.ownerKey ?? ''
    owners.set(owner, [...(owners.get(owner) ?? []), each])
  }
  const grouped = [...owners.values()].map((theirs): CustomerOwner => {
    const { ownerId: id, ownerKey: key, ownerName } = theirs[0]!
    return {
      name: id === null && key === null ? null : ownerName,
      workloads: workloadsOf(theirs),
      isIn: theirs.some(({ ownerIsIn }) => ownerIsIn) || (id !== null && isLetIn.has(id)),
      isReader: id === reader.id || (id === null && key !== null && key === reader.key),
    }
  })
  // What nobody owns stands last.
  return grouped.toSorted(
    (a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''),
  )
}

function workloadsOf(entitlements: readonly OwnedEntitlement[]): WorkloadId[] {
  return entitlements.map(({ workload }) => workload)
}
