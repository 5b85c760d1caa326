import { askedRecord } from '../../dialogs/access/model.ts'
import { calledOtherwise } from '../../dialogs/other-name/called-otherwise.ts'
import type { OtherNameNeed } from '../../dialogs/other-name/model.ts'
import type {
  Joined,
  MergeCustomers,
  NamedCustomer,
  OfOthers,
  RenameCustomer,
} from '../../domain/customer-name/model.ts'
import type { Records } from '../../dialogs/records.ts'
import { postingOf } from '../../dialogs/records/posted.ts'
import { joined, pairsOf, type Pair } from '../../domain/customer-name/joined.ts'
import { openTo } from '../../domain/customer-name/open-to.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { newerOf } from '../../store/customers/join-entitlements.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { Keeper, SeenCustomer } from '../../store/rights/rights.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { conversations } from './customer-memory.ts'
import { tellInChat } from './in-chat.ts'
import type { Outgoing } from './outgoing.ts'
import {
  readConcerned,
  readToPost,
  showNewest,
  tellConcerned,
  type Cause,
  type PostingParts,
  type Postings,
} from './postings/posted-cards.ts'
import { entitlementFromRow } from './read/record-rows.ts'
import { replaceCards } from './erasure/replaced-cards.ts'
import { nameKeyOf } from './viewer.ts'
import { historyChanges } from './read/columns.ts'

/** So many customers are offered where a part of a name was typed. */
const MOST_MEANT = 5
/** Of the entitlements that hold the words. */
const LOOKED_AT = 100

/** Reads what another name for a customer needs, and whether all of it is open to the person. */
export async function readOtherName(
  tx: StoreTransaction,
  viewer: Viewer,
  need: OtherNameNeed,
): Promise<Pick<Records, 'otherName'>> {
  const found = await customersMeant(tx, viewer, need)
  const meant = found.map(({ id, name }) => ({ id, name }))
  const [only, ...others] = found
  const asked = { meant, name: need.name }
  if (!only || others.length > 0) return { otherName: asked }
  const into = await otherOf(tx, viewer, need, only)
  const read = {
    customer: await readCustomer(tx, viewer, only),
    into: into && (await readCustomer(tx, viewer, into)),
  }
  const ofOthers = Object.values(read).find((each) => each !== undefined && 'workload' in each)
  if (ofOthers) return { otherName: { ...asked, ofOthers } }
  const { customer, into: other } = read as { readonly customer: NamedCustomer; readonly into?: NamedCustomer }
  if (!other) return { otherName: { ...asked, customer } }
  const obstacles = await tx.renaming.obstacles(viewer.tenant, customer.id, other.id)
  const joined = await joinedOf(tx, viewer.tenant, customer, other)
  return { otherName: { ...asked, name: other.name, customer, into: other, obstacles, joined } }
}

/**
 * Another customer who is called so as the one is to be called; of those who are to be one, also the only one of the
 * person's whose name holds the words.
 */
async function otherOf(
  tx: StoreTransaction,
  viewer: Viewer,
  need: OtherNameNeed,
  { id }: SeenCustomer,
): Promise<SeenCustomer | undefined> {
  const key = customerKey(need.name)
  const called = await tx.rights.customer(viewer.tenant, { key })
  const exact = called && (await isKept(tx, viewer.tenant, called)) ? called : undefined
  // A former name is free: whoever is called so is so from now on.
  if (exact && (exact.name_key === key || need.joins)) return exact.id === id ? undefined : exact
  if (!need.joins) return undefined
  const [only, ...more] = (await holding(tx, viewer, key)).filter((each) => each.id !== id)
  return more.length === 0 ? only : undefined
}

/** False where all that was kept of a customer was taken back: nobody is told that there was one of the name. */
async function isKept(tx: StoreTransaction, tenant: string, { id }: Pick<SeenCustomer, 'id'>): Promise<boolean> {
  return (await tx.renaming.entitlements(tenant, id)).length > 0
}

/** The workloads that both have, and which of the two stays. */
async function joinedOf(
  tx: StoreTransaction,
  tenant: string,
  customer: NamedCustomer,
  into: NamedCustomer,
): Promise<Joined[]> {
  const all: Joined[] = []
  for (const pair of pairsOf(customer, into)) {
    const owners = new Map<string, string | null>()
    for (const { id } of pair) owners.set(id, (await tx.records.find(tenant, id))?.owner_id ?? null)
    all.push(joined(pair, newerIn(pair), (id) => owners.get(id) ?? null))
  }
  return all
}

/** Whose status was set last, as the store joins them. */
function newerIn([from, into]: Pair): Entitlement {
  const row = (entitlement: Entitlement) => ({ entitlement, status_at: entitlement.statusAt })
  return newerOf(row(from), row(into)).entitlement
}

/** The customers of whom the person sees something: who is called exactly so, or all whose name holds the words. */
async function customersMeant(
  tx: StoreTransaction,
  viewer: Viewer,
  need: OtherNameNeed,
): Promise<readonly SeenCustomer[]> {
  const key = need.kind === 'other-name' ? customerKey(need.old) : ''
  const by = need.kind === 'other-name' ? { key } : { id: need.customer }
  const exact = await tx.rights.customer(viewer.tenant, by)
  if (exact && (await tx.records.ofCustomer(viewer, exact.name_key)).length > 0) return [exact]
  if (need.kind === 'other-name-of') return []
  return (await holding(tx, viewer, key)).slice(0, MOST_MEANT)
}

/** Customers of the person whose names hold all words of a key, by name. */
async function holding(tx: StoreTransaction, viewer: Viewer, key: string): Promise<SeenCustomer[]> {
  const filter = { customer: key.split(' '), workloads: [], statuses: [] }
  const { rows } = await tx.records.list(viewer, filter, { offset: 0, limit: LOOKED_AT })
  const customers = new Map(
    rows.map(({ customer_id: id, customer_name: name, customer_key: name_key }) => [id, { id, name, name_key }]),
  )
  return [...customers.values()].sort((a, b) => a.name.localeCompare(b.name))
}

/** A customer with all that is kept of it; where some of it is not open to the person, only who can let them in. */
async function readCustomer(
  tx: StoreTransaction,
  viewer: Viewer,
  { id, name, name_key }: SeenCustomer,
): Promise<NamedCustomer | OfOthers> {
  const { tenant } = viewer
  const rows = await tx.renaming.entitlements(tenant, id)
  const isViewer = (keeper: Keeper): boolean =>
    keeper.id === null ? viewer.key !== null && nameKeyOf(keeper.name) === viewer.key : keeper.id === viewer.id
  const open = openTo({
    id,
    name,
    entitlements: rows.map(entitlementFromRow),
    seen: new Set((await tx.records.ofCustomer(viewer, name_key)).map((row) => row.id)),
    keepers: (await tx.rights.keepers(tenant, id)).map((each) => ({ name: each.name, isPerson: isViewer(each) })),
    isIn: await tx.rights.wouldBeIn(viewer, id),
  })
  return 'workload' in open ? open : { ...open, version: (await tx.erasure.customer(tenant, name_key))!.version }
}

/**
 * Gives a customer another name; the conversations of who sees something of it follow.
 * @throws VersionConflict when something of it was changed since the turn read it; the turn is done again then
 */
export async function renameCustomer(
  tx: StoreTransaction,
  { newId }: { readonly newId: () => string },
  { tenant, customer: id, from, name, version, byId, byName, at }: RenameCustomer,
): Promise<void> {
  // Conversations first, as in every turn: who writes at the same time waits or is told, and nobody waits in a circle.
  await followName(tx, tenant, id, from, name)
  const named = { name, name_key: customerKey(name) }
  const by = { id: byId, name: byName, at, newId }
  const seen = { id, version: await withTakenBack(tx, tenant, { id, version }, { ...named, from }, by) }
  await tx.renaming.rename(tenant, seen, named, by)
}

/**
 * Gives a customer the histories of the one who had its new name, of whom all was taken back: the name is free then.
 * @returns the version of the customer afterwards
 */
async function withTakenBack(
  tx: StoreTransaction,
  tenant: string,
  seen: { readonly id: string; readonly version: number },
  { name_key: key, from }: { readonly name_key: string; readonly from: string },
  by: Parameters<StoreTransaction['renaming']['rename']>[3],
): Promise<number> {
  const other = await tx.rights.customer(tenant, { key })
  if (!other || other.id === seen.id || other.name_key !== key || (await isKept(tx, tenant, other))) return seen.version
  const { version } = (await tx.erasure.customer(tenant, key))!
  await tx.renaming.merge(tenant, { id: other.id, version }, seen, by, postingOf)
  return (await tx.erasure.customer(tenant, customerKey(from)))!.version
}

/**
 * Makes two customers one; the conversations of who sees something of the first follow.
 * @throws VersionConflict when something of both was changed since the turn read it; the turn is done again then
 */
export async function mergeCustomers(
  tx: StoreTransaction,
  { newId }: { readonly newId: () => string },
  effect: MergeCustomers,
): Promise<void> {
  const { tenant, customer, from, into, name, version, intoVersion, byId, byName, at } = effect
  await followName(tx, tenant, customer, from, name)
  const by = { id: byId, name: byName, at, newId }
  const [one, other] = [
    { id: customer, version },
    { id: into, version: intoVersion },
  ] as const
  const doubled = await tx.renaming.merge(tenant, one, other, by, postingOf)
  await replaceCards(tx, newId, doubled, 'merged', at)
}

async function followName(tx: StoreTransaction, tenant: string, id: string, from: string, name: string): Promise<void> {
  const people = await tx.renaming.people(tenant, id)
  for await (const { row, state } of conversations(tx, tenant)) {
    if (!state || !people.has(row.person)) continue
    const next = calledOtherwise(state, customerKey(from), name)
    if (next !== state) await tx.erasure.replaceState(row, JSON.stringify(next))
  }
}

/** Shows the new name wherever something of the customer is posted, and tells whom it concerns, each person once. */
export async function tellRenamed(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  cause: Cause,
  effect: RenameCustomer | MergeCustomers,
): Promise<void> {
  const isMerge = effect.kind === 'mergeCustomers'
  const changed: Postings[] = []
  for (const { id, version } of await tx.renaming.entitlements(cause.tenant, isMerge ? effect.into : effect.customer)) {
    // What was there already stays as it was.
    if (isMerge && !(await wasMoved(tx, cause.tenant, id, version, effect.at))) continue
    const told = await readConcerned(tx, cause, id)
    if (told) await showNewest(tx, parts, outgoing, cause, told)
    if (told) changed.push(told)
    const owners = isMerge ? effect.formerOwners.filter(({ entitlement }) => entitlement === id) : []
    for (const { owner } of owners) {
      const read = await readToPost(tx, cause.tenant, id)
      if (read) changed.push({ ...read, owner, postings: [] })
    }
  }
  await tellConcerned(tx, parts, outgoing, cause, changed)
  if (isMerge) await askAgain(tx, parts, outgoing, effect)
}

/** Questions to be let into a customer who is part of another now cannot be answered: who asked is told to ask again. */
async function askAgain(
  tx: StoreTransaction,
  { newId }: PostingParts,
  outgoing: Outgoing,
  { tenant, customer, from, at }: MergeCustomers,
): Promise<void> {
  const beginning = askedRecord(customer, '')
  const { records, shown } = await tx.renaming.takeCards(tenant, beginning)
  await replaceCards(tx, newId, shown, 'asked', at)
  for (const person of new Set(records.map((record) => record.slice(beginning.length)))) {
    // They may see nothing of the other one: its name is not told.
    const text = `${from} is one with another customer now, and nobody has let you in yet. Type “status ${customerKey(from)}” to ask again.`
    await tellInChat(tx, newId, outgoing, { tenant, person, text, at })
  }
}

/** Whether the newest change of an entitlement is that its customer, or it, was merged at that moment. */
async function wasMoved(
  tx: StoreTransaction,
  tenant: string,
  id: string,
  version: number,
  at: string,
): Promise<boolean> {
  const newest = await tx.records.historyAt(tenant, id, version)
  return newest?.at === at && 'merged_name' in historyChanges.read(newest.changes)
}
