import type {
  CustomerErasure,
  ErasureCounts,
  ErasureNeed,
  EraseCustomer,
  ForgetPerson,
  TextsMeant,
} from '../../dialogs/erasure/model.ts'
import type { Person } from '../../dialogs/incoming.ts'
import type { Records } from '../../dialogs/records.ts'
import { postingOf } from '../../dialogs/records/posted.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import type { About, CardPlace } from '../../store/erasure-messages.ts'
import { VersionConflict, type StoreTransaction } from '../../store/store.ts'
import { isAdministrator, type Administrators } from '../administrators.ts'
import type { ConversationReference } from '../channel/connector.ts'
import { NOTHING, remembered, textsMeant } from './customer-memory.ts'
import { eraseViews } from './erase-views.ts'
import { waitsFrom } from './outgoing.ts'
import { erasedCard, invokeResponse } from '../channel/say.ts'

/** What was erased, for the log: no names, no ids of people. */
export interface Erased {
  /** `withdrawn`: contact data alone, of a customer that stays. */
  readonly reason: 'request' | 'expired' | 'withdrawn'
  /** Of the customer's key; null when no whole customer was erased. */
  readonly hash: string | null
  readonly counts: Readonly<Record<string, number>>
}

export interface ErasingParts {
  readonly newId: () => string
}

/** What takes the place of cards about what was erased. */
const ERASED = { request: 'Erased on request.', expired: 'Erased: it was kept as long as it may be.' }

/** Reads what an answer about kept data needs, and whether the person may erase. */
export async function readErasure(
  tx: StoreTransaction,
  administrators: Administrators,
  who: Person,
  need: ErasureNeed,
): Promise<Records> {
  if (need.kind === 'own-data') return { ownData: await tx.person.counts(who.tenant, who.id, who.name) }
  const found = await tx.erasure.customer(who.tenant, need.customer)
  const scope = { tenant: who.tenant, customer: need.customer, by: who.id }
  const texts = found ? 'everybody' : await textsMeant(tx, who.tenant, need)
  const memory = await remembered(tx, { ...scope, texts })
  const records = [...memory.records, ...(found?.referrals ?? [])]
  const about = aboutCustomer(who.tenant, need.customer, ids(found?.entitlements), records)
  const entitlements = found?.entitlements ?? []
  const others = entitlements.filter((each) => each.owner_id !== who.id)
  // Where no records are, it is about what people have said: everybody may take back their own.
  const ownsAll = entitlements.length > 0 ? others.length === 0 : [...memory.people].every((id) => id === who.id)
  const hasPart = others.length < entitlements.length
  const erasure: CustomerErasure = {
    customer: need.customer,
    name: found?.name ?? need.name,
    version: found?.version ?? 0,
    may: isAdministrator(administrators, who) || (ownsAll && (entitlements.length > 0 || memory.people.size > 0)),
    otherOwners: hasPart ? [...new Set(others.map((each) => each.owner_name ?? 'nobody'))].sort() : [],
    administrators: await namesOf(tx, administrators, who.tenant),
    counts: {
      entitlements: entitlements.length,
      history: found?.history ?? 0,
      postings: found?.postings ?? 0,
      shared: found?.shared ?? 0,
      acm: found?.acm ?? 0,
      engagements: found?.engagements ?? 0,
      referrals: found?.referrals.length ?? 0,
      assessments: memory.records.length,
      cards: await tx.erasure.countCards(about),
      messages: await tx.erasure.countMessages(about),
    },
    texts,
    found: {
      workloads: entitlements.map(({ workload }) => workload as WorkloadId),
      assessments: memory.own,
      ofOthers: memory.records.length - memory.own.length,
    },
    longer: found || need.isExact ? [] : await longerNames(tx, who, need.customer),
  }
  return { erasure }
}

/**
 * Erases a customer of a tenant, and puts a notice in the place of every card about it.
 * @throws VersionConflict when something was added since the turn read it; the turn is done again then
 */
export async function eraseCustomer(
  tx: StoreTransaction,
  parts: ErasingParts,
  { tenant, customer, version, texts, byId, byName, at }: EraseCustomer,
): Promise<Erased> {
  const found = await tx.erasure.customer(tenant, customer)
  if ((found?.version ?? 0) !== version) throw new VersionConflict('The customer was changed meanwhile.')
  return erase(tx, parts, {
    tenant,
    customer,
    entitlements: ids(found?.entitlements),
    shared: found?.shared ?? 0,
    acm: found?.acm ?? 0,
    referrals: found?.referrals ?? [],
    texts,
    reason: 'request',
    by: { id: byId, name: byName },
    at,
  })
}

export interface ToErase {
  readonly tenant: string
  /** The key of a customer that goes as a whole; undefined when it has other entitlements, which stay. */
  readonly customer: string | undefined
  readonly entitlements: readonly string[]
  /** Links that were shared with a customer that goes as a whole: they go with it. */
  readonly shared: number
  /** ACM conversations that go with the customer. */
  readonly acm: number
  /** Requests for partners, which go with their customer. */
  readonly referrals: readonly string[]
  /** Whose texts are about the customer when they say its name; `own`: those of `by`. */
  readonly texts: TextsMeant
  readonly reason: keyof typeof ERASED
  readonly by: { readonly id: string; readonly name: string } | undefined
  readonly at: string
}

/** Erases entitlements and, with its last one, all about their customer. */
export async function erase(tx: StoreTransaction, { newId }: ErasingParts, what: ToErase): Promise<Erased> {
  const { tenant, customer, entitlements, shared, referrals, reason, by, at } = what
  // Conversations first, as in every turn: who writes at the same time waits or is told, and nobody waits in a circle.
  const scope = { tenant, by: by?.id, texts: what.texts }
  const memory = customer === undefined ? NOTHING : await remembered(tx, { ...scope, customer }, 'remove')
  const about = aboutCustomer(tenant, customer, entitlements, [...memory.records, ...referrals])
  const messages = await tx.erasure.removeMessages(about, (reference) => erased(reference, null, reason))
  const cards = await tx.erasure.removeCards(about)
  // As with texts: a name that nobody has kept or assessed touches nothing of others.
  if (customer !== undefined && what.texts === 'everybody') {
    await eraseViews(tx, tenant, customer, at)
    await tx.places.eraseNames(tenant, customer)
  }
  const gone = await tx.erasure.removeEntitlements(tenant, entitlements, customer)
  // Whom they are about is not kept with them, and they are needed for minutes only.
  await tx.erasure.replaceAnswers(invokeResponse(undefined))
  const counts: ErasureCounts = {
    entitlements: entitlements.length,
    ...gone,
    shared,
    acm: what.acm,
    referrals: referrals.length,
    assessments: memory.records.length,
    cards: cards.length,
    messages: messages.removed,
  }
  const hash = customer === undefined ? null : await tx.erasure.hash(tenant, customer)
  await tx.erasure.note({
    id: newId(),
    tenant,
    at,
    reason,
    by_id: by?.id ?? null,
    by_name: by?.name ?? null,
    hash,
    counts: JSON.stringify(counts),
  })
  await replaceCards(tx, newId, [...cards, ...messages.cards], reason, at)
  return { reason, hash, counts: { ...counts } }
}

/** What stands where the name of a person was who is forgotten. */
export const FORMER = 'former FM'

/** Forgets a person; what was theirs stays with the tenant. */
export async function forgetPerson(
  tx: StoreTransaction,
  { newId }: ErasingParts,
  { tenant, person, name, at }: ForgetPerson,
): Promise<Erased> {
  const { version: _, ...counts } = await tx.person.counts(tenant, person, name)
  const nobody = { id: newId(), name: FORMER }
  await tx.person.forget(tenant, person, name, nobody)
  await tx.erasure.replaceAnswers(invokeResponse(undefined))
  await tx.erasure.note({
    id: newId(),
    tenant,
    at,
    reason: 'request',
    by_id: nobody.id,
    by_name: nobody.name,
    hash: null,
    counts: JSON.stringify(counts),
  })
  return { reason: 'request', hash: null, counts }
}

/** So many customers are offered where a part of a name was typed. */
const MAX_LONGER = 5
/** Of those that hold the words somewhere. */
const LONGER_LOOKED_AT = 100

/** The customers whom the person sees and whose name begins with a key, in the order of their names. */
async function longerNames(tx: StoreTransaction, who: Person, customer: string): Promise<string[]> {
  const viewer = { tenant: who.tenant, id: who.id, key: foldName(who.name), place: undefined }
  const filter = { customer: customer.split(' '), workloads: [], statuses: [] }
  const { rows } = await tx.records.list(viewer, filter, { offset: 0, limit: LONGER_LOOKED_AT })
  const names = rows.map((row) => row.customer_name).filter((name) => customerKey(name).startsWith(`${customer} `))
  return [...new Set(names)].sort().slice(0, MAX_LONGER)
}

/** The records whose cards and messages are about the customer: an entitlement’s own, and the one under which it is posted. */
function aboutCustomer(
  tenant: string,
  customerKey: string | undefined,
  entitlements: readonly string[],
  assessments: readonly string[],
): About {
  return { tenant, customerKey, records: [...assessments, ...entitlements, ...entitlements.map(postingOf)] }
}

/** Puts a notice in the place of cards, through the outbox; they wait there like what any other instance left. */
async function replaceCards(
  tx: StoreTransaction,
  newId: () => string,
  cards: readonly CardPlace[],
  reason: keyof typeof ERASED,
  at: string,
): Promise<void> {
  const once = new Map(cards.map((card) => [JSON.stringify([card.conversation, card.activity_id]), card]))
  for (const { tenant, conversation, activity_id: target, reference: known } of once.values()) {
    const reference = known ?? (await tx.places.find(tenant, conversation))?.reference
    // A card of a version that did not keep where it is, in a conversation that was never seen since.
    if (reference === undefined) continue
    const activity = erased(reference, target, reason)
    const update = { kind: 'update', activity, target, record: null, due_at: at } as const
    await tx.enqueue({ id: newId(), tenant, conversation, reference, ...update }, waitsFrom(at))
  }
}

/** @param reference as JSON */
function erased(reference: string, target: string | null, reason: keyof typeof ERASED): string {
  return erasedCard(JSON.parse(reference) as ConversationReference, target, ERASED[reason])
}

async function namesOf(tx: StoreTransaction, administrators: Administrators, tenant: string): Promise<string[]> {
  if (administrators === 'everybody') return []
  const people = await tx.records.people(tenant)
  return [...new Set(people.filter((person) => isAdministrator(administrators, person)).map(({ name }) => name))].sort()
}

function ids(entitlements: readonly { readonly id: string }[] = []): string[] {
  return entitlements.map(({ id }) => id)
}
