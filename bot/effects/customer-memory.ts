import type { Assessment } from '../../dialogs/assessment/model.ts'
import type { ErasureNeed } from '../../dialogs/erasure/model.ts'
import type { TextsMeant } from '../../domain/erasure/model.ts'
import { customersOf, withoutCustomer } from '../../dialogs/erasure/without-customer.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { readableState } from '../conversation.ts'
import type { NamesInConversations, Remembered } from './erasure/names-in-conversations.ts'
import type { ConversationRow } from '../../store/erasure/erasure.ts'
import { breathe } from '../../store/engine/breathe.ts'
import type { StoreTransaction } from '../../store/store.ts'

/** Conversations that are read at once. */
const PAGE = 200

/** What people remember of a customer. */
export interface Memory {
  /** Ids of the assessments about the customer. */
  readonly records: readonly string[]
  /** Whose they are. */
  readonly people: ReadonlySet<string>
  /** Those of who asks. */
  readonly own: readonly Assessment[]
}

export const NOTHING: Memory = { records: [], people: new Set(), own: [] }

export interface Scope {
  readonly tenant: string
  /** The keys of all its names. */
  readonly customers: readonly string[]
  readonly texts: TextsMeant
  /** Who asks; undefined for what happens by itself. */
  readonly by: string | undefined
  /** What others remember stays. */
  readonly ownOnly?: boolean
  /** Spares reading every conversation for each of many customers. */
  readonly names?: NamesInConversations | undefined
}

/**
 * Finds what all people of a tenant have said about a customer; removes it when told to.
 * @throws VersionConflict when a conversation went on while it was removed from it
 */
export async function remembered(
  tx: StoreTransaction,
  { tenant, customers, texts, by, ownOnly = false, names }: Scope,
  remove?: 'remove',
): Promise<Memory> {
  const records: string[] = []
  const people = new Set<string>()
  const own: Assessment[] = []
  for await (const { row, state } of names ? names.naming(tx, tenant, customers) : conversations(tx, tenant)) {
    if (ownOnly && row.person !== by) continue
    const isInTexts = texts === 'everybody' || (texts === 'own' && row.person === by)
    const removed: Assessment[] = []
    let rest = state
    for (const customer of customers) {
      const without = withoutCustomer(rest, customer, isInTexts)
      rest = without.state
      removed.push(...without.removed)
    }
    if (rest === state) continue
    records.push(...removed.map(({ id }) => id))
    if (removed.length > 0) people.add(row.person)
    if (row.person === by) own.push(...removed)
    if (remove) await tx.erasure.replaceState(row, JSON.stringify(rest))
  }
  return { records, people, own }
}

/** What is remembered of all conversations of a tenant, in their order. Whatever else waits in the process goes between. */
export async function* conversations(tx: StoreTransaction, tenant: string): AsyncGenerator<Remembered> {
  for (let page: ConversationRow[], last: ConversationRow | undefined; ; last = page.at(-1)) {
    page = await tx.erasure.conversations(tenant, last, PAGE)
    for (const row of page) yield { row, state: readableState(row.state) }
    if (page.length < PAGE) return
    await breathe()
  }
}

/**
 * Whose texts name a customer of whom no record is kept. Somebody has to have assessed a customer of that name; a guess
 * of ours counts only where the words can be nothing else than a name.
 */
export async function textsMeant(
  tx: StoreTransaction,
  tenant: string,
  { customer, isName }: Extract<ErasureNeed, { kind: 'customer-erasure' }>,
): Promise<TextsMeant> {
  for await (const { state } of conversations(tx, tenant)) {
    if (!state) continue
    const isKnown = state.assessments.some(
      (each) =>
        (isName || each.customerGuessed !== true) && customersOf(each).some((name) => customerKey(name) === customer),
    )
    if (isKnown) return 'everybody'
  }
  return isName ? 'own' : 'none'
}
