import type { Transaction } from 'kysely'
import type { PlaceTable, PostingTable } from '../schema/conversation-schema.ts'
import { namesCustomer, namesErased } from '../erasure/erased-names.ts'
import { keepPosting } from './keep-posting.ts'
import type { Database } from '../schema/schema.ts'
import type { Statements } from './statements.ts'

export type PlaceRow = PlaceTable
type PostingRow = PostingTable

/** Places that are read at once. */
const PAGE = 500

/** What can be done with places and postings inside a transaction. Nothing is read or written across tenants. */
export interface PlaceOperations {
  /**
   * Keeps where the bot can write; a name that is not given leaves the one that is known. One that names an erased customer
   * is kept as empty.
   */
  remember(place: PlaceRow): Promise<void>
  /** Empties the names of places and teams that name a customer. */
  eraseNames(tenant: string, customerKey: string): Promise<void>
  /** The bot was taken out of a conversation, or of a whole team: nothing can be posted there any more. */
  leave(place: Pick<PlaceRow, 'tenant' | 'conversation' | 'team_id' | 'updated_at'>): Promise<void>
  find(tenant: string, conversation: string): Promise<PlaceRow | undefined>
  /** The chat between the person and the bot; undefined when they have never met there. */
  personalChat(tenant: string, person: string): Promise<PlaceRow | undefined>
  /** Channels and group chats with the bot in it: those that the person used last first, then by name. */
  shared(tenant: string, person: string, limit: number, offset?: number): Promise<PlaceRow[]>
  use(tenant: string, person: string, conversation: string, at: string): Promise<void>
  /**
   * Notes that an entitlement is posted. What somebody has posted who is let into its customer stays theirs when somebody
   * posts it again who is not: by it the place tells how far the customer's ACM conversation is.
   * @param key the poster's folded name, by which a list may have let them in; null: their name opens nothing
   */
  post(posting: PostingRow, key?: string | null): Promise<void>
  /** Where an entitlement is posted. */
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
      // Asked for in this order, SQLite would read all postings of the tenant in it.
      return rows.sort((a, b) => (a.conversation < b.conversation ? -1 : 1))
    },
  }
}
