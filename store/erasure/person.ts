import { sql, type Transaction } from 'kysely'
import { forgetPerson, type Nobody } from './forget-person.ts'
import { namesOf } from './person-names.ts'
import type { Database } from '../schema/schema.ts'

/** How much is stored about a person, by kind. */
interface PersonCounts {
  readonly conversations: number
  /** Entitlements that they own, including those that a list gave to their name. */
  readonly entitlements: number
  readonly history: number
  readonly postings: number
  /** Links that the person shared. */
  readonly shared: number
  /** What they did in ACM conversations. */
  readonly acm: number
  /** Requests for partners that the person made, and consents that they asked for. */
  readonly referrals: number
  /** Places where the bot can write to the person, and where the person has posted. */
  readonly places: number
  /** Name, time zone, time of reminders, marks on single reminders, and the views saved in the tab. */
  readonly settings: number
  /** Changes of readiness, plans and stakeholder maps. */
  readonly planning: number
  /** Unused links to files. */
  readonly files: number
}

/** Counts and deletes what is stored about one of the bot's users, inside a transaction. */
export interface PersonOperations {
  /**
   * How much is stored about a person. `version` grows with everything that the person does.
   * @param name the present name in the channel; earlier ones are found in the records
   */
  counts(tenant: string, person: string, name: string): Promise<PersonCounts & { readonly version: number }>
  /**
   * The folded names of a person in the records. Call it before the person is forgotten.
   * @param name the present name in the channel
   */
  names(tenant: string, person: string, name: string): Promise<ReadonlySet<string>>
  /**
   * Ids of posted entitlements whose card shows the person: as the owner, as the one who set the status, or as somebody
   * who has changed or commented on it since. Call it before the person is forgotten.
   * @param name the present name in the channel
   */
  postedWithName(tenant: string, person: string, name: string): Promise<string[]>
  /**
   * Deletes the person's conversations, places and uses, and puts `nobody` in the person's place wherever a change says
   * who made it. The person's entitlements stay, without an owner.
   * @param name the present name in the channel; earlier ones are found in the records
   */
  forget(tenant: string, person: string, name: string, nobody: Nobody): Promise<void>
}

/** Counts each request once, even if it has several consents. */
async function countReferrals(tx: Transaction<Database>, tenant: string, person: string): Promise<number> {
  const consents = tx
    .selectFrom('consent')
    .select('referral_id')
    .where('tenant', '=', tenant)
    .where('asked_by_id', '=', person)
  const { n } = await tx
    .selectFrom('referral')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('tenant', '=', tenant)
    .where((eb) => eb.or([eb('owner_id', '=', person), eb('id', 'in', consents)]))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Counts the entitlements that the person owns by id, and those that a list gave to one of the names. */
async function countOwned(tx: Transaction<Database>, tenant: string, person: string, name: string): Promise<number> {
  const { own } = await namesOf(tx, tenant, person, name)
  const owned = tx
    .selectFrom('entitlement')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('tenant', '=', tenant)
  const byId = await owned.where('owner_id', '=', person).executeTakeFirstOrThrow()
  // An entitlement whose owner is known by id has no such key, so none is counted twice.
  const byName = await owned.where('owner_key', 'in', [...own]).executeTakeFirstOrThrow()
  return Number(byId.n) + Number(byName.n)
}

/** The operations in one transaction. */
export function personOperations(tx: Transaction<Database>): PersonOperations {
  return {
    async counts(tenant, person, name) {
      const conversations = await tx
        .selectFrom('conversation')
        .select((eb) => [eb.fn.countAll().as('n'), eb.fn.sum('version').as('versions')])
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .executeTakeFirstOrThrow()
      const count = async (
        table:
          | 'history'
          | 'posting'
          | 'referral'
          | 'consent'
          | 'place'
          | 'place_use'
          | 'person'
          | 'reminder_mark'
          | 'shared_resource'
          | 'acm_log'
          | 'engagement_log'
          | 'visitor'
          | 'file_ticket',
        column: string,
      ): Promise<number> => {
        const { rows } = await sql<{ n: number | string }>`
          select count(*) as n from ${sql.table(table)}
          where tenant = ${tenant} and ${sql.ref(column)} = ${person}`.execute(tx)
        return Number(rows[0]!.n)
      }
      const history = await count('history', 'by_id')
      const shared = await count('shared_resource', 'by_id')
      const acm = await count('acm_log', 'by_id')
      const planning = await count('engagement_log', 'by_id')
      const referralSteps = (await count('referral', 'owner_id')) + (await count('consent', 'asked_by_id'))
      return {
        conversations: Number(conversations.n),
        entitlements: await countOwned(tx, tenant, person, name),
        history,
        postings: await count('posting', 'by_id'),
        shared,
        acm,
        referrals: await countReferrals(tx, tenant, person),
        places: (await count('place', 'person')) + (await count('place_use', 'person')),
        settings:
          (await count('person', 'person')) +
          (await count('reminder_mark', 'person')) +
          (await count('visitor', 'person')),
        planning,
        files: await count('file_ticket', 'person'),
        version: Number(conversations.versions ?? 0) + history + shared + acm + planning + referralSteps,
      }
    },

    names: async (tenant, person, name) => (await namesOf(tx, tenant, person, name)).all,

    async postedWithName(tenant, person, name) {
      const { own } = await namesOf(tx, tenant, person, name)
      const rows = await tx
        .selectFrom('posting as g')
        .innerJoin('entitlement as e', 'e.id', 'g.entitlement_id')
        .select('e.id')
        .distinct()
        .where('g.tenant', '=', tenant)
        .where((eb) =>
          eb.or([
            eb('e.owner_id', '=', person),
            eb('e.owner_key', 'in', [...own]),
            eb('e.updated_by_id', '=', person),
            eb.exists(
              eb
                .selectFrom('history as h')
                .select('h.id')
                .whereRef('h.entitlement_id', '=', 'e.id')
                .where('h.by_id', '=', person)
                // The person who set the status, and everybody whose comment on it the card may show.
                .whereRef('h.version', '>=', 'e.status_version'),
            ),
          ]),
        )
        .orderBy('e.id')
        .execute()
      return rows.map(({ id }) => id)
    },

    forget: (tenant, person, name, nobody) => forgetPerson(tx, tenant, person, name, nobody),
  }
}
