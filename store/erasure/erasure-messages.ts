import { sql, type Transaction } from 'kysely'
import { atLeastOne } from '../engine/at-least-one.ts'
import type { OutboxTable, ShownCardTable } from '../schema/conversation-schema.ts'
import { mentioning } from '../customers/mentioned.ts'
import type { Database } from '../schema/schema.ts'
import { ERASED } from '../messages/statements.ts'

/** Selects cards and messages: about these records (of cards or entitlements), or about the customer. */
export interface About {
  readonly tenant: string
  readonly records: readonly string[]
  /** The keys of all names of the customer. None: the customer stays, and only the records select. */
  readonly customerKeys: readonly string[]
  /** The customer selects cards and messages in these conversations only; undefined: in all. */
  readonly only?: readonly string[]
  /** The customer selects nothing in these conversations, and no cards of these records. */
  readonly except?: { readonly conversations: readonly string[]; readonly records: readonly string[] }
}

/** The place of a card that has to be replaced. */
export type CardPlace = Pick<ShownCardTable, 'tenant' | 'conversation' | 'activity_id' | 'reference'>

/** Erases what was said about a customer or a person: messages that wait to be sent, and cards that are shown. */
export interface ErasureOfMessages {
  /** Ids of the records of a tenant's cards and messages, waiting or shown, that end with `end`. */
  recordsEnding(tenant: string, end: string): Promise<string[]>
  countMessages(about: About): Promise<number>
  /** @param question the record of the card that asks for the erasure, which is not counted */
  countCards(about: About, question?: string): Promise<number>
  /**
   * Removes messages from the outbox, and all messages of the tenant that failed for good. A message that is being sent
   * at this moment stays, with other content. Once the original has arrived, that content replaces it.
   * @param instead makes the replacing activity for a conversation reference
   */
  removeMessages(about: About, instead: (reference: string) => string): Promise<{ removed: number; cards: CardPlace[] }>
  /** Deletes the notes of where cards are shown, and returns these places, each once. */
  removeCards(about: About): Promise<CardPlace[]>
  /**
   * Removes all messages and cards of a person's chats with the bot. A message that is being sent at this moment stays
   * with other content, as in `removeMessages`.
   */
  emptyChats(tenant: string, person: string, instead: (reference: string) => string): Promise<void>
}

/** The operations on messages and cards in one transaction. */
export function erasureOfMessages(tx: Transaction<Database>): ErasureOfMessages {
  const cards = ({ tenant, records, ...about }: About) =>
    tx
      .selectFrom('shown_card')
      .where('tenant', '=', tenant)
      .where((eb) => eb.or([eb('record', 'in', atLeastOne(records)), ...like(about)]))
  const messages = ({ tenant, records, ...about }: About) =>
    tx
      .selectFrom('outbox')
      .where('tenant', '=', tenant)
      .where((eb) =>
        eb.or([
          eb('record', 'in', atLeastOne(records)),
          ...records.map((id) => sql<boolean>`activity like ${`%"${id}"%`}`),
          ...like(about),
        ]),
      )
  return {
    async recordsEnding(tenant, end) {
      const ending = (table: 'shown_card' | 'outbox') =>
        tx
          .selectFrom(table)
          .select('record')
          .where('tenant', '=', tenant)
          .where(sql<boolean>`record like ${`%${end.replace(/[\\%_]/g, '\\$&')}`} escape '\\'`)
      const rows = await ending('shown_card').union(ending('outbox')).execute()
      return rows.flatMap(({ record }) => record ?? [])
    },

    async countMessages(about) {
      const { n } = await messages(about)
        .where('failed', '=', 0)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
      return Number(n)
    },

    async countCards(about, question) {
      const { n } = await cards(about)
        .$if(question !== undefined, (all) => all.where('record', '<>', question!))
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
      return Number(n)
    },

    async removeMessages(about, instead) {
      const rows = await messages(about)
        .select(['id', 'tenant', 'conversation', 'reference', 'target', 'failed'])
        .orderBy('id')
        .execute()
      await takeOut(tx, rows, instead)
      // Nobody will send failed messages. Deleting all of them saves finding out whom each was about.
      await tx.deleteFrom('outbox').where('tenant', '=', about.tenant).where('failed', '=', 1).execute()
      return { removed: rows.filter(({ failed }) => failed === 0).length, cards: rows.flatMap(targetOf) }
    },

    async removeCards({ tenant, records, ...about }) {
      const rows = await tx
        .deleteFrom('shown_card')
        .where('tenant', '=', tenant)
        .where((eb) => eb.or([eb('record', 'in', atLeastOne(records)), ...like(about)]))
        .returning(['tenant', 'conversation', 'record', 'activity_id', 'reference'])
        .execute()
      // The database returns deleted rows in any order.
      const place = ({ conversation, record }: (typeof rows)[number]): string => `${conversation}\n${record}`
      return rows.sort((a, b) => (place(a) < place(b) ? -1 : 1))
    },

    async emptyChats(tenant, person, instead) {
      const chats = tx
        .selectFrom('place')
        .select('conversation')
        .where('tenant', '=', tenant)
        .where('kind', '=', 'personal')
        .where('person', '=', person)
      const there = tx.selectFrom('outbox').where('tenant', '=', tenant).where('conversation', 'in', chats)
      await takeOut(tx, await there.select(['id', 'reference']).orderBy('id').execute(), instead)
      const failed = tx.deleteFrom('outbox').where('tenant', '=', tenant).where('conversation', 'in', chats)
      await failed.where('failed', '=', 1).execute()
      await tx.deleteFrom('shown_card').where('tenant', '=', tenant).where('conversation', 'in', chats).execute()
    },
  }
}

/**
 * Deletes rows that wait. A row that is being sent gets the content that will replace it. Rows that were sent are shown
 * cards by now.
 */
async function takeOut(
  tx: Transaction<Database>,
  rows: readonly Pick<OutboxTable, 'id' | 'reference'>[],
  instead: (reference: string) => string,
): Promise<void> {
  // Another instance may start sending a row after it was read. The deletion itself decides, and holds the row until
  // the end.
  const waiting = tx.deleteFrom('outbox').where('begun', '=', 0)
  const ids = atLeastOne(rows.map(({ id }) => id))
  const gone = new Set((await waiting.where('id', 'in', ids).returning('id').execute()).map(({ id }) => id))
  for (const { id, reference } of rows) {
    if (gone.has(id)) continue
    const other = { activity: instead(reference), shareable: null, customers: null, record: null, begun: ERASED }
    await tx.updateTable('outbox').set(other).where('id', '=', id).execute()
  }
}

function like({ customerKeys, only, except }: Omit<About, 'tenant' | 'records'>) {
  const among = (column: string, values: readonly string[]) =>
    sql<boolean>`coalesce(${sql.ref(column)}, '') in (${sql.join(atLeastOne(values))})`
  const here = only ? sql<boolean>`and ${among('conversation', only)}` : sql``
  const notThere = except
    ? sql`and not ${among('conversation', except.conversations)} and not ${among('record', except.records)}`
    : sql``
  return customerKeys.map((key) => {
    const mentions = sql<boolean>`customers like ${mentioning(key)} escape '\\'`
    return sql<boolean>`(${mentions} ${here} ${notThere})`
  })
}

function targetOf(row: Pick<OutboxTable, 'tenant' | 'conversation' | 'reference' | 'target'>): CardPlace[] {
  const { tenant, conversation, reference, target } = row
  return target === null ? [] : [{ tenant, conversation, activity_id: target, reference }]
}
