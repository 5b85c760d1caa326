import type { CustomerErasure, ErasureNeed } from '../../../dialogs/erasure/model.ts'
import type { ErasureCounts, EraseCustomer, TextsMeant } from '../../../domain/erasure/model.ts'
import { isKept, isTheirs, partOf, type ErasableEntitlement } from '../../../domain/erasure/part.ts'
import type { Person } from '../../../domain/person.ts'
import type { Records } from '../../../dialogs/records.ts'
import { postingOf } from '../../../dialogs/records/posted.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { CustomerPart, CustomerRecords } from '../../../store/customers/customer-records.ts'
import type { About } from '../../../store/erasure/erasure-messages.ts'
import { VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { isAdministrator, type Administrators } from '../../config/administrators.ts'
import { NOTHING, remembered, textsMeant, type Memory } from '../customer-memory.ts'
import { entitlementsOf, eraserOf, limitsOf } from './erasure-part.ts'
import { eraseViews } from './erase-views.ts'
import type { NamesInConversations } from './names-in-conversations.ts'
import { erased, replaceCards, type ErasedFor } from './replaced-cards.ts'
import { viewerIn } from '../viewer.ts'
import { invokeResponse } from '../../channel/say.ts'

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

/** Reads what an answer about kept data needs, and whether the person may erase. */
export async function readErasure(
  tx: StoreTransaction,
  administrators: Administrators,
  who: Person,
  need: ErasureNeed,
): Promise<Records> {
  if (need.kind === 'own-data') return { ownData: await tx.person.counts(who.tenant, who.id, who.name) }
  const all = await tx.erasure.customer(who.tenant, need.customer)
  const isAdmin = isAdministrator(administrators, who)
  const viewer = viewerIn(who, { kind: 'personal', conversation: '' })
  const kept = entitlementsOf(all)
  const { scope, others, part } = partOf(kept, isAdmin ? undefined : await eraserOf(tx, viewer, all))
  const found = part ? await tx.erasure.customer(who.tenant, need.customer, part) : all
  const texts = !found ? await textsMeant(tx, who.tenant, need) : part ? 'own' : 'everybody'
  const ownOnly = part !== undefined
  // A customer that was renamed is found, and goes, by all its names.
  const customers = all?.keys ?? [need.customer]
  const memory = await remembered(tx, { tenant: who.tenant, customers, by: who.id, texts, ownOnly })
  const entitlements = kept.filter((each) => !others.includes(each))
  const records = [...memory.records, ...(found?.referrals ?? [])]
  const limits = part ? await limitsOf(tx, who.tenant, who.id, scope, others) : {}
  const about = { ...aboutCustomer(who.tenant, customers, ids(entitlements), records), ...limits }
  const waiting = {
    cards: await tx.erasure.countCards(about, need.question),
    messages: await tx.erasure.countMessages(about),
  }
  const isOwn = isTheirs(who.id, { entitlements, isKnown: all !== undefined, people: memory.people })
  const erasure: CustomerErasure = {
    customer: customers[0],
    name: found?.name ?? need.name,
    version: found?.version ?? 0,
    may: isAdmin || isOwn,
    scope,
    stays: others.filter(isKept).map(({ workload, ownerName }) => ({ workload, owner: ownerName ?? 'nobody’s' })),
    administrators: await namesOf(tx, administrators, who.tenant),
    counts: { ...countsOf(found, entitlements, memory), ...waiting },
    texts,
    found: {
      workloads: entitlements.map(({ workload }) => workload),
      assessments: memory.own,
      ofOthers: memory.records.length - memory.own.length,
    },
    longer: found || need.isExact ? [] : await longerNames(tx, who, need.customer),
  }
  return { erasure }
}

/** How much of a customer goes, besides cards and messages. @param found what is kept of it, undefined: nothing is */
function countsOf(
  found: CustomerRecords | undefined,
  entitlements: readonly ErasableEntitlement[],
  memory: Memory,
): Omit<ErasureCounts, 'cards' | 'messages'> {
  const { history = 0, postings = 0, shared = 0, acm = 0, engagements = 0, referrals = [] } = found ?? {}
  return {
    entitlements: entitlements.length,
    history,
    postings,
    shared,
    acm,
    engagements,
    referrals: referrals.length,
    assessments: memory.records.length,
  }
}

/**
 * Erases a customer of a tenant, and puts a notice in the place of every card about it.
 * @throws VersionConflict when something was added since the turn read it; the turn is done again then
 */
export async function eraseCustomer(
  tx: StoreTransaction,
  parts: ErasingParts,
  { tenant, customer, version, texts, scope, byId, byName, at }: EraseCustomer,
): Promise<Erased> {
  const found = await tx.erasure.customer(tenant, customer)
  if ((found?.version ?? 0) !== version) throw new VersionConflict('The customer was changed meanwhile.')
  // What a list gave to their name alone is theirs by id since a moment, see `bot/effects/named-owner.ts`.
  const { part, others } = partOf(entitlementsOf(found), scope === 'all' ? undefined : { id: byId, key: null })
  if (found && part) return erasePart(tx, parts, { tenant, customer, scope, byId, byName, at }, found, part, others)
  return erase(tx, parts, {
    tenant,
    customer,
    seen: found,
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

/** Erases what is the person's of a customer, and what is shared of it where nobody else is in. */
async function erasePart(
  tx: StoreTransaction,
  parts: ErasingParts,
  { tenant, customer, scope, byId, byName, at }: Omit<EraseCustomer, 'kind' | 'version' | 'texts'>,
  all: CustomerRecords,
  part: CustomerPart,
  others: readonly ErasableEntitlement[],
): Promise<Erased> {
  const found = await tx.erasure.customer(tenant, customer, part)
  const erased = await erase(tx, parts, {
    tenant,
    customer,
    seen: all,
    part: await limitsOf(tx, tenant, byId, scope, others),
    entitlements: part.ids,
    shared: found?.shared ?? 0,
    acm: found?.acm ?? 0,
    referrals: found?.referrals ?? [],
    texts: 'own',
    reason: 'request',
    by: { id: byId, name: byName },
    at,
  })
  if (part.shared) await tx.erasure.removeShared(tenant, all.id)
  return erased
}

export interface ToErase {
  readonly tenant: string
  /** The key of a customer that goes as a whole; undefined when it has other entitlements, which stay. */
  readonly customer: string | undefined
  /** The customer as it was read; undefined when nothing is kept of it. */
  readonly seen: Pick<CustomerRecords, 'id' | 'version'> | undefined
  /** Something of the customer is others' and stays: where its cards go. */
  readonly part?: Pick<About, 'only' | 'except'>
  readonly entitlements: readonly string[]
  /** Links that were shared with a customer that goes as a whole: they go with it. */
  readonly shared: number
  /** ACM conversations that go with the customer. */
  readonly acm: number
  /** Requests for partners, which go with their customer. */
  readonly referrals: readonly string[]
  /** Whose texts are about the customer when they say its name; `own`: those of `by`. */
  readonly texts: TextsMeant
  /** Where many customers are erased. */
  readonly names?: NamesInConversations
  readonly reason: ErasedFor
  readonly by: { readonly id: string; readonly name: string } | undefined
  readonly at: string
}

/**
 * Erases entitlements and, with its last one, all about their customer.
 * @throws VersionConflict when something of the customer was changed since it was read
 */
export async function erase(tx: StoreTransaction, { newId }: ErasingParts, what: ToErase): Promise<Erased> {
  const { tenant, customer, seen, part, entitlements, shared, referrals, reason, by, at } = what
  // Conversations first, as in every turn: who writes at the same time waits or is told, and nobody waits in a circle.
  const scope = { tenant, by: by?.id, texts: what.texts, ownOnly: part !== undefined, names: what.names }
  const keys = customer === undefined ? [] : ((await tx.erasure.customer(tenant, customer))?.keys ?? [customer])
  const memory = customer === undefined ? NOTHING : await remembered(tx, { ...scope, customers: keys }, 'remove')
  // Else what is merged into another customer at this moment would stay, under ids that nobody has read.
  if (seen) await tx.erasure.hold(tenant, seen)
  const about = { ...aboutCustomer(tenant, keys, entitlements, [...memory.records, ...referrals]), ...part }
  const messages = await tx.erasure.removeMessages(about, (reference) => erased(reference, null, reason))
  const cards = await tx.erasure.removeCards(about)
  // As with texts: a name that nobody has kept or assessed touches nothing of others.
  if (customer !== undefined && what.texts === 'everybody') {
    for (const key of keys) {
      await eraseViews(tx, tenant, key, at)
      await tx.places.eraseNames(tenant, key)
    }
  }
  const gone = await tx.erasure.removeEntitlements(tenant, entitlements, part ? undefined : customer)
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
  const noted = { tenant, at, reason, by_id: by?.id ?? null, by_name: by?.name ?? null }
  const hashes = part ? [] : await Promise.all(keys.map((key) => tx.erasure.hash(tenant, key)))
  const [hash = null, ...former] = hashes
  await tx.erasure.note({ id: newId(), ...noted, hash, counts: JSON.stringify(counts) })
  // A backup may know it by a former name.
  for (const each of former) await tx.erasure.note({ id: newId(), ...noted, hash: each, counts: '{}' })
  await replaceCards(tx, newId, [...cards, ...messages.cards], reason, at)
  return { reason, hash, counts: { ...counts } }
}

/** So many customers are offered where a part of a name was typed. */
const MAX_LONGER = 5
/** Of those that hold the words somewhere. */
const LONGER_LOOKED_AT = 100

/** The customers whom the person sees and whose name begins with a key, in the order of their names. */
async function longerNames(tx: StoreTransaction, who: Person, customer: string): Promise<string[]> {
  const viewer = viewerIn(who, { kind: 'personal', conversation: '' })
  const filter = { customer: customer.split(' '), workloads: [], statuses: [] }
  const { rows } = await tx.records.list(viewer, filter, { offset: 0, limit: LONGER_LOOKED_AT })
  const names = rows.map((row) => row.customer_name).filter((name) => customerKey(name).startsWith(`${customer} `))
  return [...new Set(names)].sort().slice(0, MAX_LONGER)
}

/** The records whose cards and messages are about the customer: an entitlement’s own, and the one under which it is posted. */
function aboutCustomer(
  tenant: string,
  customerKeys: readonly string[],
  entitlements: readonly string[],
  assessments: readonly string[],
): About {
  return { tenant, customerKeys, records: [...assessments, ...entitlements, ...entitlements.map(postingOf)] }
}

async function namesOf(tx: StoreTransaction, administrators: Administrators, tenant: string): Promise<string[]> {
  if (administrators === 'everybody') return []
  const people = await tx.records.people(tenant)
  return [...new Set(people.filter((person) => isAdministrator(administrators, person)).map(({ name }) => name))].sort()
}

function ids(entitlements: readonly { readonly id: string }[] = []): string[] {
  return entitlements.map(({ id }) => id)
}
