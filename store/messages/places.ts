import type { Transaction } from 'kysely'
import type { PlaceTable, PostingTable } from '../schema/conversation-schema.ts'
import { namesCustomer, namesErased } from '../erasure/erased-names.ts'
import { keepPosting } from './keep-posting.ts'
import type { Database } from '../schema/schema.ts'
import type { Statements } from './statements.ts'

export type PlaceRow = PlaceTable
type PostingRow = PostingTable

/** Places in one page. */
const PAGE = 500

/** Reads and writes places and postings inside a transaction, never across tenants. */
export interface PlaceOperations {
  /**
   * Stores a place where the bot can write. Without a name, the known name stays. A name that contains an erased
   * customer is stored as empty.
   */
  remember(place: PlaceRow): Promise<void>
  /** Empties the names of places and teams that contain a customer's name. */
  eraseNames(tenant: string, customerKey: string): Promise<void>
  /** Notes that the bot was removed from a conversation, or from a whole team. Nothing can be posted there any more. */
  leave(place: Pick<PlaceRow, 'tenant' | 'conversation' | 'team_id' | 'updated_at'>): Promise<void>
  find(tenant: string, conversation: string): Promise<PlaceRow | undefined>
  /** The chat between a person and the bot; undefined if there is none. */
  personalChat(tenant: string, person: string): Promise<PlaceRow | undefined>
  /** Channels and group chats that the bot belongs to: first those that the person used last, then by name. */
  shared(tenant: string, person: string, limit: number, offset?: number): Promise<PlaceRow[]>
  use(tenant: string, person: string, conversation: string, at: string): Promise<void>
  /**
   * Stores that an entitlement is posted, and by whom. If a person who is let in to its customer has posted it, and a
   * person who is not posts it again, the first person stays stored: the place shows the progress of the customer's ACM
   * conversation because of them.
   * @param key the poster's folded name, by which a list may have let them in; null: their name gives no access
   */
  post(posting: PostingRow, key?: string | null): Promise<void>
  /** The places where an entitlement is posted. */
  postings(
    tenant: string,
    entitlement: string,
  ): Promise<(PostingRow & Pick<PlaceRow, 'kind' | 'name' | 'team' | 'reference'>)[]>
}

/** The operations on places in one transaction. */
export function placeOperations(tx: Transaction<Database>, statements: Statements): PlaceOperations {
  return {
    async remember(given) {
      const place = { ...given, name: await toKeep(given.name), team: await toKeep(given.team) }
      async function toKeep(name: string | null): Promise<string | null> {
        return name && (await namesErased(tx, given.tenant, name)) ? '' : name
      }
      await statements.rememberPlace(tx, place)
    },

    async eraseNames(tenant, customerKey) {
      for (let after = ''; ;) {
        const page = await tx
          .selectFrom('place')
          .select(['conversation', 'name', 'team'])
          .where('tenant', '=', tenant)
          .where('conversation', '>', after)
          .orderBy('conversation')
          .limit(PAGE)
          .execute()
        for (const { conversation, ...names } of page) {
          const without = (name: string | null): string | null =>
            name !== null && namesCustomer(name, customerKey) ? '' : name
          const set = { name: without(names.name), team: without(names.team) }
          if (set.name === names.name && set.team === names.team) continue
          const here = tx.updateTable('place').set(set).where('tenant', '=', tenant)
          await here.where('conversation', '=', conversation).execute()
        }
        if (page.length < PAGE) return
        after = page.at(-1)!.conversation
      }
    },

    async leave({ tenant, conversation, team_id, updated_at }) {
      await tx
        .updateTable('place')
        .set({ installed: 0, updated_at })
        .where('tenant', '=', tenant)
        .where((eb) => eb.or([eb('conversation', '=', conversation), eb('team_id', '=', team_id)]))
        .execute()
    },

    find: (tenant, conversation) =>
      tx
        .selectFrom('place')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('conversation', '=', conversation)
        .executeTakeFirst(),

    personalChat: (tenant, person) =>
      tx
        .selectFrom('place')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .where('kind', '=', 'personal')
        .where('installed', '=', 1)
        .orderBy('updated_at', 'desc')
        .limit(1)
        .executeTakeFirst(),

    shared: (tenant, person, limit, offset = 0) =>
      tx
        .selectFrom('place as p')
        .leftJoin('place_use as u', (join) =>
          join
            .onRef('u.tenant', '=', 'p.tenant')
            .onRef('u.conversation', '=', 'p.conversation')
            .on('u.person', '=', person),
        )
        .selectAll('p')
        .where('p.tenant', '=', tenant)
        .where('p.kind', 'in', ['group', 'channel'])
        .where('p.installed', '=', 1)
        .orderBy((eb) => eb.fn.coalesce('u.used_at', eb.val('')), 'desc')
        .orderBy('p.name')
        .orderBy('p.conversation')
        .limit(limit)
        .offset(offset)
        .execute(),

    async use(tenant, person, conversation, at) {
      await tx
        .insertInto('place_use')
        .values({ tenant, person, conversation, used_at: at })
        .onConflict((conflict) => conflict.columns(['tenant', 'person', 'conversation']).doUpdateSet({ used_at: at }))
        .execute()
    },

    post: (posting, key = null) => keepPosting(tx, posting, key),

    async postings(tenant, entitlement) {
      const rows = await tx
        .selectFrom('posting as g')
        .innerJoin('place as p', (join) =>
          join.onRef('p.tenant', '=', 'g.tenant').onRef('p.conversation', '=', 'g.conversation'),
        )
        .selectAll('g')
        .select(['p.kind', 'p.name', 'p.team', 'p.reference'])
        .where('g.tenant', '=', tenant)
        .where('g.entitlement_id', '=', entitlement)
        .where('p.installed', '=', 1)
        .execute()
      // With this order in the query, SQLite would read all postings of the tenant.
      return rows.sort((a, b) => (a.conversation < b.conversation ? -1 : 1))
    },
  }
}
