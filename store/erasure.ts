import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { VersionConflict } from './conflict.ts'
import { isForeignKeyFault } from './faults.ts'
import { expired, type Expired } from './expired.ts'
import { mentioning } from './mentioned.ts'
import type { ConversationTable, OutboxTable, ShownCardTable } from './conversation-schema.ts'
import type { Database, EntitlementTable, ErasureTable } from './schema.ts'
import { ERASED } from './statements.ts'

export type ConversationRow = ConversationTable
export type ShownCardRow = ShownCardTable
export type ErasureRow = ErasureTable

/** What is kept about a customer in the records. */
export interface CustomerRecords {
  readonly name: string
  readonly entitlements: readonly Pick<EntitlementTable, 'id' | 'owner_id' | 'owner_name'>[]
  readonly history: number
  readonly postings: number
  /** Links that were shared with it. */
  readonly shared: number
  /** ACM conversations. */
  readonly acm: number
  /** Readiness, plans and stakeholder maps. */
  readonly engagements: number
  /** Ids of its requests for partners. */
  readonly referrals: readonly string[]
  /** Grows with every change of any of it. */
  readonly version: number
}

/** Whose cards and messages: about these records (of cards or entitlements), or about the customer. */
export interface About {
  readonly tenant: string
  readonly records: readonly string[]
  /** Undefined: the customer stays, only the records count. */
  readonly customerKey: string | undefined
}

/** Where a card is that has to be replaced. */
export type CardPlace = Pick<ShownCardTable, 'tenant' | 'conversation' | 'activity_id' | 'reference'>

/** Erasing inside a transaction. Nothing of another tenant is touched, save answers to presses. */
export interface ErasureOperations {
  customer(tenant: string, customerKey: string): Promise<CustomerRecords | undefined>
  /** What is remembered of conversations, in the order of conversation and person, after a row. */
  conversations(tenant: string, after: ConversationRow | undefined, limit: number): Promise<ConversationRow[]>
  /**
   * Puts a state in place without touching when it was last used.
   * @throws VersionConflict when the conversation went on meanwhile
   */
  replaceState(row: ConversationRow, state: string): Promise<void>
  countMessages(about: About): Promise<number>
  countCards(about: About): Promise<number>
  /**
   * Takes messages out of the outbox, and all that failed for good. What is being sent at this moment stays, as a
   * message that says something else: it takes the place of the first once that has arrived.
   * @param instead the activity, for a conversation reference
   */
  removeMessages(about: About, instead: (reference: string) => string): Promise<{ removed: number; cards: CardPlace[] }>
  /** Forgets where cards are shown; returns where they are, once each. */
  removeCards(about: About): Promise<CardPlace[]>
  /**
   * Removes entitlements with history, postings and engagements, and customers that have none left, with their requests
   * for partners.
   * @throws VersionConflict when something was added to them meanwhile
   */
  removeEntitlements(
    tenant: string,
    ids: readonly string[],
  ): Promise<{ history: number; postings: number; engagements: number }>
  /** Puts another answer in place of those that are kept for redelivered presses, whoever got them. */
  replaceAnswers(answer: string): Promise<void>
  /** Of a customer's key, with the salt of this database. */
  hash(tenant: string, customerKey: string): Promise<string>
  note(row: ErasureRow): Promise<void>
  /** True when anything was erased since a moment, in any tenant. */
  anySince(at: string): Promise<boolean>
  /** When a customer was last erased; undefined when it never was. */
  erasedOn(tenant: string, customerKey: string): Promise<string | undefined>
  /** Entitlements that nobody has changed since a moment, oldest first, of any tenant. */
  expired(before: string, limit: number): Promise<Expired[]>
}

/** The operations of erasing in one transaction. */
export function erasureOperations(tx: Transaction<Database>): ErasureOperations {
  const cards = ({ tenant, records, customerKey }: About) =>
    tx
      .selectFrom('shown_card')
      .where('tenant', '=', tenant)
      .where((eb) => eb.or([eb('record', 'in', atLeastOne(records)), ...like(customerKey)]))
  const messages = ({ tenant, records, customerKey }: About) =>
    tx
      .selectFrom('outbox')
      .where('tenant', '=', tenant)
      .where((eb) =>
        eb.or([
          eb('record', 'in', atLeastOne(records)),
          ...records.map((id) => sql<boolean>`activity like ${`%"${id}"%`}`),
          ...like(customerKey),
        ]),
      )
  const operations: ErasureOperations = {
    async customer(tenant, customerKey) {
      const found = await tx
        .selectFrom('customer')
        .select(['id', 'name'])
        .where('tenant', '=', tenant)
        .where('name_key', '=', customerKey)
        .executeTakeFirst()
      if (!found) return undefined
      const entitlements = await tx
        .selectFrom('entitlement')
        .select(['id', 'owner_id', 'owner_name'])
        .where('tenant', '=', tenant)
        .where('customer_id', '=', found.id)
        .orderBy('id')
        .execute()
      const of = atLeastOne(entitlements.map(({ id }) => id))
      const count = async (table: 'history' | 'posting'): Promise<number> => {
        const { n } = await tx
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as('n'))
          .where('tenant', '=', tenant)
          .where('entitlement_id', 'in', of)
          .executeTakeFirstOrThrow()
        return Number(n)
      }
      const shared = await tx
        .selectFrom('shared_resource')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('customer_id', '=', found.id)
        .executeTakeFirstOrThrow()
      const versioned = async (table: 'acm' | 'engagement') => {
        const { n, versions } = await tx
          .selectFrom(table)
          .select((eb) => [eb.fn.countAll().as('n'), eb.fn.sum('version').as('versions')])
          .where('tenant', '=', tenant)
          .where('customer_id', '=', found.id)
          .executeTakeFirstOrThrow()
        return { count: Number(n), changes: Number(versions ?? 0) }
      }
      const acm = await versioned('acm')
      const engagements = await versioned('engagement')
      const history = await count('history')
      const referrals = await tx
        .selectFrom('referral')
        .select(['id', 'version'])
        .where('tenant', '=', tenant)
        .where('customer_id', '=', found.id)
        .orderBy('id')
        .execute()
      const requested = referrals.reduce((sum, { version }) => sum + version, 0)
      return {
        name: found.name,
        entitlements,
        history,
        postings: await count('posting'),
        shared: Number(shared.n),
        acm: acm.count,
        engagements: engagements.count,
        referrals: referrals.map(({ id }) => id),
        version: history + Number(shared.n) + acm.changes + engagements.changes + requested,
      }
    },

    conversations(tenant, after, limit) {
      let query = tx.selectFrom('conversation').selectAll().where('tenant', '=', tenant)
      if (after) {
        query = query.where((eb) =>
          eb.or([
            eb('conversation', '>', after.conversation),
            eb.and([eb('conversation', '=', after.conversation), eb('person', '>', after.person)]),
          ]),
        )
      }
      return query.orderBy('conversation').orderBy('person').limit(limit).execute()
    },

    async replaceState({ tenant, conversation, person, version }, state) {
      const updated = await tx
        .updateTable('conversation')
        .set({ state, version: version + 1 })
        .where('tenant', '=', tenant)
        .where('conversation', '=', conversation)
        .where('person', '=', person)
        .where('version', '=', version)
        .executeTakeFirst()
      if (updated.numUpdatedRows !== 1n) throw new VersionConflict('The conversation went on meanwhile.')
    },

    async countMessages(about) {
      const { n } = await messages(about)
        .where('failed', '=', 0)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
      return Number(n)
    },

    async countCards(about) {
      const { n } = await cards(about)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
      return Number(n)
    },

    async removeMessages(about, instead) {
      const rows = await messages(about)
        .select(['id', 'tenant', 'conversation', 'reference', 'target', 'failed', 'begun'])
        .orderBy('id')
        .execute()
      const ids = rows.filter(({ begun }) => begun === 0).map(({ id }) => id)
      await tx.deleteFrom('outbox').where('id', 'in', atLeastOne(ids)).execute()
      for (const { id, reference, begun } of rows) {
        if (begun === 0) continue
        const other = { activity: instead(reference), shareable: null, customers: null, record: null, begun: ERASED }
        await tx.updateTable('outbox').set(other).where('id', '=', id).execute()
      }
      // Nobody will send those; which of them were about whom need not be known then.
      await tx.deleteFrom('outbox').where('tenant', '=', about.tenant).where('failed', '=', 1).execute()
      return { removed: rows.filter(({ failed }) => failed === 0).length, cards: rows.flatMap(targetOf) }
    },

    async removeCards(about) {
      const rows = await cards(about).selectAll().orderBy('conversation').orderBy('record').execute()
      for (const { tenant, conversation, record } of rows) {
        await tx
          .deleteFrom('shown_card')
          .where('tenant', '=', tenant)
          .where('conversation', '=', conversation)
          .where('record', '=', record)
          .execute()
      }
      return rows
    },

    async removeEntitlements(tenant, ids) {
      try {
        const of = atLeastOne(ids)
        const gone = async (table: 'history' | 'posting'): Promise<number> => {
          const { numDeletedRows } = await tx
            .deleteFrom(table)
            .where('tenant', '=', tenant)
            .where('entitlement_id', 'in', of)
            .executeTakeFirst()
          return Number(numDeletedRows)
        }
        const engagements = async (): Promise<number> => {
          const { n } = await tx
            .selectFrom('engagement')
            .select((eb) => eb.fn.countAll().as('n'))
            .where('tenant', '=', tenant)
            .executeTakeFirstOrThrow()
          return Number(n)
        }
        const before = await engagements()
        const history = await gone('history')
        const postings = await gone('posting')
        await tx.deleteFrom('entitlement').where('tenant', '=', tenant).where('id', 'in', of).execute()
        await tx
          .deleteFrom('customer')
          .where('tenant', '=', tenant)
          .where((eb) =>
            eb.not(
              eb.exists(eb.selectFrom('entitlement as e').select('e.id').whereRef('e.customer_id', '=', 'customer.id')),
            ),
          )
          .execute()
        // They went along with what they belong to.
        return { history, postings, engagements: before - (await engagements()) }
      } catch (error) {
        // Another instance has added to what was read: its row holds the deleted one.
        if (isForeignKeyFault(error)) throw new VersionConflict('Something was added meanwhile.')
        throw error
      }
    },

    async replaceAnswers(answer) {
      await tx.updateTable('inbox').set({ response: answer }).where('response', 'is not', null).execute()
    },

    async hash(tenant, customerKey) {
      const { value } = await tx
        .selectFrom('secret')
        .select('value')
        .where('name', '=', 'erasure')
        .executeTakeFirstOrThrow()
      return createHash('sha256').update([value, tenant, customerKey].join('\n')).digest('hex')
    },

    async note(row) {
      await tx.insertInto('erasure').values(row).execute()
    },

    async anySince(at) {
      const row = await tx.selectFrom('erasure').select('id').where('at', '>=', at).limit(1).executeTakeFirst()
      return row !== undefined
    },

    async erasedOn(tenant, customerKey) {
      const row = await tx
        .selectFrom('erasure')
        .select('at')
        .where('tenant', '=', tenant)
        .where('hash', '=', await operations.hash(tenant, customerKey))
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row?.at
    },

    expired: (before, limit) => expired(tx, before, limit),
  }
  return operations
}

/** An empty list after `in` is no SQL. */
function atLeastOne(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [''] : ids
}

function like(customerKey: string | undefined) {
  return customerKey === undefined ? [] : [sql<boolean>`customers like ${mentioning(customerKey)} escape '\\'`]
}

function targetOf(row: Pick<OutboxTable, 'tenant' | 'conversation' | 'reference' | 'target'>): CardPlace[] {
  const { tenant, conversation, reference, target } = row
  return target === null ? [] : [{ tenant, conversation, activity_id: target, reference }]
}
