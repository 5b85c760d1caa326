import type { ExpressionBuilder, Transaction } from 'kysely'
import { atLeastOne } from '../engine/at-least-one.ts'
import { VersionConflict } from '../engine/conflict.ts'
import { erasedHash } from './erased-names.ts'
import { isForeignKeyFault } from '../engine/faults.ts'
import { expired, type Expired } from './expired.ts'
import type { ConversationTable } from '../schema/conversation-schema.ts'
import { customerRecords, type CustomerPart, type CustomerRecords } from '../customers/customer-records.ts'
import { erasureOfMessages, type ErasureOfMessages } from './erasure-messages.ts'
import { lockCustomers, type SeenVersion } from '../customers/rename.ts'
import type { Database, ErasureTable } from '../schema/schema.ts'

export type ConversationRow = ConversationTable
export type ConversationStamp = Omit<ConversationTable, 'state'>
type ErasureRow = ErasureTable

/** Erases inside a transaction. Touches nothing of other tenants, except stored answers to presses. */
export interface ErasureOperations extends ErasureOfMessages {
  /** What is kept of a customer. @param part limits the figures to a part of it */
  customer(tenant: string, customerKey: string, part?: CustomerPart): Promise<CustomerRecords | undefined>
  /**
   * Locks a customer until the transaction ends, so that nobody else can keep something of it, rename or merge it.
   * @throws VersionConflict if the customer is gone, or anything of it has changed since it was seen
   */
  hold(tenant: string, customer: SeenVersion): Promise<void>
  /** Conversations with their state, ordered by conversation and person, after a row. */
  conversations(tenant: string, after: ConversationRow | undefined, limit: number): Promise<ConversationRow[]>
  /** The same rows without their state. The state has changed if the version or the time of writing has. */
  conversationStamps(tenant: string, after: ConversationStamp | undefined, limit: number): Promise<ConversationStamp[]>
  /** Some conversations with their state, each of one person. */
  conversationsOf(stamps: readonly ConversationStamp[]): Promise<ConversationRow[]>
  /**
   * Replaces the state of a conversation and leaves the time of its last use as it is.
   * @throws VersionConflict if the conversation has continued in the meantime
   */
  replaceState(row: ConversationRow, state: string): Promise<void>
  /**
   * Deletes entitlements with their history, postings and engagements. Also deletes customers that have no entitlement
   * left, with their requests for partners.
   * @param customerKey a customer to delete even if it had no entitlement
   * @throws VersionConflict if something was added to them in the meantime
   */
  removeEntitlements(
    tenant: string,
    ids: readonly string[],
    customerKey?: string,
  ): Promise<{ history: number; postings: number; engagements: number }>
  /**
   * Deletes the shared data of a customer that stays. Afterwards, everybody who keeps something of the customer is in.
   */
  removeShared(tenant: string, customer: string): Promise<void>
  /** Replaces all answers that are stored for redelivered presses, of all people and tenants. */
  replaceAnswers(answer: string): Promise<void>
  /** The hash of a customer's key, with the salt of this database. */
  hash(tenant: string, customerKey: string): Promise<string>
  note(row: ErasureRow): Promise<void>
  /** True if anything was erased since a moment, in any tenant. */
  anySince(at: string): Promise<boolean>
  /** Entitlements of all tenants that nobody has changed since a moment, oldest first. */
  expired(before: string, limit: number, without?: readonly string[]): Promise<Expired[]>
}

/** The operations in one transaction. */
export function erasureOperations(tx: Transaction<Database>): ErasureOperations {
  return {
    ...erasureOfMessages(tx),

    customer: (tenant, customerKey, part) => customerRecords(tx, tenant, customerKey, part),

    async hold(tenant, customer) {
      await lockCustomers(tx, tenant, [customer])
    },

    async removeShared(tenant, customer) {
      for (const table of ['acm', 'referral', 'shared_resource'] as const) {
        await tx.deleteFrom(table).where('tenant', '=', tenant).where('customer_id', '=', customer).execute()
      }
      await tx
        .deleteFrom('engagement')
        .where('tenant', '=', tenant)
        .where('customer_id', '=', customer)
        .where('kind', '=', 'stakeholders')
        .execute()
      await tx
        .updateTable('entitlement')
        .set({ owner_is_in: 1 })
        .where('tenant', '=', tenant)
        .where('customer_id', '=', customer)
        .execute()
    },

    conversations: (tenant, after, limit) => conversationsAfter(tx, tenant, after, limit).selectAll().execute(),

    conversationStamps: (tenant, after, limit) =>
      conversationsAfter(tx, tenant, after, limit)
        .select(['tenant', 'conversation', 'person', 'version', 'updated_at'])
        .execute(),

    async conversationsOf(stamps) {
      if (stamps.length === 0) return []
      const isOneOf = (eb: ExpressionBuilder<Database, 'conversation'>) =>
        eb.or(
          stamps.map(({ tenant, conversation, person }) =>
            eb.and([eb('tenant', '=', tenant), eb('conversation', '=', conversation), eb('person', '=', person)]),
          ),
        )
      return tx.selectFrom('conversation').selectAll().where(isOneOf).execute()
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

    async removeEntitlements(tenant, ids, customerKey) {
      try {
        const of = atLeastOne(ids)
        const customers = atLeastOne(await customersOf(tx, tenant, of, customerKey))
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
            .where('customer_id', 'in', customers)
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
          .where('id', 'in', customers)
          .where((eb) =>
            eb.not(
              eb.exists(eb.selectFrom('entitlement as e').select('e.id').whereRef('e.customer_id', '=', 'customer.id')),
            ),
          )
          .execute()
        // The database deleted engagements together with their entitlement or customer.
        return { history, postings, engagements: before - (await engagements()) }
      } catch (error) {
        // Another instance has added a row that refers to a deleted one.
        if (isForeignKeyFault(error)) throw new VersionConflict('Something was added meanwhile.')
        throw error
      }
    },

    async replaceAnswers(answer) {
      await tx.updateTable('inbox').set({ response: answer }).where('response', 'is not', null).execute()
    },

    hash: (tenant, customerKey) => erasedHash(tx, tenant, customerKey),

    async note(row) {
      await tx.insertInto('erasure').values(row).execute()
    },

    async anySince(at) {
      const row = await tx.selectFrom('erasure').select('id').where('at', '>=', at).limit(1).executeTakeFirst()
      return row !== undefined
    },

    expired: (before, limit, without) => expired(tx, before, limit, without),
  }
}

/** Conversations of a tenant, ordered by conversation and person, after one of them. */
function conversationsAfter(
  tx: Transaction<Database>,
  tenant: string,
  after: ConversationStamp | undefined,
  limit: number,
) {
  const all = tx.selectFrom('conversation').where('tenant', '=', tenant)
  const rest = !after
    ? all
    : all.where((eb) =>
        eb.or([
          eb('conversation', '>', after.conversation),
          eb.and([eb('conversation', '=', after.conversation), eb('person', '>', after.person)]),
        ]),
      )
  return rest.orderBy('conversation').orderBy('person').limit(limit)
}

/** Ids of the customers of some entitlements, and of the customer with the key. */
async function customersOf(
  tx: Transaction<Database>,
  tenant: string,
  entitlements: readonly string[],
  customerKey: string | undefined,
): Promise<string[]> {
  const owners = await tx
    .selectFrom('entitlement')
    .select('customer_id as id')
    .distinct()
    .where('tenant', '=', tenant)
    .where('id', 'in', entitlements)
    .execute()
  if (customerKey === undefined) return owners.map(({ id }) => id)
  const named = tx.selectFrom('customer').select('id').where('tenant', '=', tenant)
  return [...owners, ...(await named.where('name_key', '=', customerKey).execute())].map(({ id }) => id)
}
