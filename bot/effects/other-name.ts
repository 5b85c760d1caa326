import { calledOtherwise } from '../../dialogs/other-name/called-otherwise.ts'
import type {
  NamedCustomer,
  OfOthers,
  OtherName,
  OtherNameNeed,
  RenameCustomer,
} from '../../dialogs/other-name/model.ts'
import type { Records } from '../../dialogs/records.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { Viewer } from '../../store/records.ts'
import type { SeenCustomer } from '../../store/rights.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { conversations } from './customer-memory.ts'
import type { Outgoing } from './outgoing.ts'
import {
  readOfOthers,
  readPostings,
  showNewest,
  tellConcerned,
  type Cause,
  type PostingParts,
  type Postings,
} from './posted-cards.ts'
import { entitlementFromRow } from './record-rows.ts'

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
  const other = await tx.rights.customer(viewer.tenant, { key: customerKey(need.name) })
  const into = other && other.id !== only.id && other.name_key === customerKey(need.name) ? other : undefined
  const read: Record<'customer' | 'into', NamedCustomer | OfOthers | undefined> = {
    customer: await readCustomer(tx, viewer, only),
    into: into && (await readCustomer(tx, viewer, into)),
  }
  const ofOthers = Object.values(read).find((each) => each !== undefined && 'keepers' in each)
  if (ofOthers) return { otherName: { ...asked, ofOthers } }
  const open = read as Pick<OtherName, 'customer' | 'into'>
  return {
    otherName: {
      ...asked,
      ...(open.customer ? { customer: open.customer } : {}),
      ...(open.into ? { into: open.into } : {}),
    },
  }
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
  const filter = { customer: key.split(' '), workloads: [], statuses: [] }
  const { rows } = await tx.records.list(viewer, filter, { offset: 0, limit: LOOKED_AT })
  const customers = new Map(
    rows.map(({ customer_id: id, customer_name: name, customer_key: name_key }) => [id, { id, name, name_key }]),
  )
  return [...customers.values()].sort((a, b) => a.name.localeCompare(b.name)).slice(0, MOST_MEANT)
}

/** A customer with all that is kept of it; where some of it is not open to the person, only who can let them in. */
async function readCustomer(
  tx: StoreTransaction,
  viewer: Viewer,
  { id, name, name_key }: SeenCustomer,
): Promise<NamedCustomer | OfOthers> {
  const { tenant } = viewer
  const rows = await tx.renaming.entitlements(tenant, id)
  const seen = new Set((await tx.records.ofCustomer(viewer, name_key)).map((row) => row.id))
  const keepers = await tx.rights.keepers(tenant, id)
  // What nobody keeps is there for whoever takes it up.
  const hidden = rows.filter((row) => !seen.has(row.id) && (row.owner_name !== null || keepers.length > 0))
  const isIn = await tx.rights.wouldBeIn(viewer, id)
  if (!isIn || hidden.length > 0) {
    const names = [...keepers.map((keeper) => keeper.name), ...hidden.flatMap(({ owner_name }) => owner_name ?? [])]
    return { id, name, keepers: [...new Set(names)], workload: isIn ? hidden[0]!.workload : undefined }
  }
  const { version } = (await tx.erasure.customer(tenant, name_key))!
  return { id, name, version, entitlements: rows.map(entitlementFromRow) }
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
  await tx.renaming.rename(tenant, { id, version }, named, { id: byId, name: byName, at, newId })
}

async function followName(tx: StoreTransaction, tenant: string, id: string, from: string, name: string): Promise<void> {
  const people = await tx.renaming.people(tenant, id)
  for await (const { row, state } of conversations(tx, tenant)) {
    if (!people.has(row.person)) continue
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
  customer: string,
): Promise<void> {
  const changed: Postings[] = []
  for (const { id } of await tx.renaming.entitlements(cause.tenant, customer)) {
    const posted = await readPostings(tx, cause.tenant, id)
    if (posted) await showNewest(tx, parts, outgoing, cause, posted)
    const told = posted ?? (await readOfOthers(tx, cause, id))
    if (told) changed.push(told)
  }
  await tellConcerned(tx, parts, outgoing, cause, changed)
}
