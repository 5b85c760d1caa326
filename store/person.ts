import { sql, type Transaction } from 'kysely'
import { foldName } from '../playbook/names/customer-key.ts'
import { forgetInAcm } from './acm.ts'
import type { Database } from './schema.ts'

/** How much is kept about a person, by kind. */
export interface PersonCounts {
  readonly conversations: number
  readonly entitlements: number
  readonly history: number
  readonly postings: number
  /** Links that the person shared. */
  readonly shared: number
  /** What was done in ACM conversations. */
  readonly acm: number
  /** Requests for partners that the person made, and consents that they asked for. */
  readonly referrals: number
  /** Where the bot can write to the person, and where the person has posted. */
  readonly places: number
  /** Name, time zone, when to be reminded, what was said about single reminders, and the views saved in the tab. */
  readonly settings: number
  /** Changes of readiness, plans and stakeholder maps. */
  readonly planning: number
  /** Links to files that were not used yet. */
  readonly files: number
}

/** Whom a person becomes who wants to be forgotten. */
export interface Nobody {
  readonly id: string
  readonly name: string
}

/** What is kept about one of the bot's users, inside a transaction. */
export interface PersonOperations {
  /** `version` grows with everything that the person does. */
  counts(tenant: string, person: string): Promise<PersonCounts & { readonly version: number }>
  /**
   * Removes conversations, places and uses, and puts `nobody` in the person's place wherever a change says who made it.
   * What the person owned stays, without an owner.
   * @param name as the channel says it now; earlier ones are found in the records
   */
  forget(tenant: string, person: string, name: string, nobody: Nobody): Promise<void>
}

/** Each once, also with several consents. */
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

/** The operations on persons in one transaction. */
export function personOperations(tx: Transaction<Database>): PersonOperations {
  return {
    async counts(tenant, person) {
      const conversations = await tx
        .selectFrom('conversation')
        .select((eb) => [eb.fn.countAll().as('n'), eb.fn.sum('version').as('versions')])
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .executeTakeFirstOrThrow()
      const count = async (
        table:
          | 'entitlement'
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
        entitlements: await count('entitlement', 'owner_id'),
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

    async forget(tenant, person, name, nobody) {
      const names = await namesOf(tx, tenant, person, name)
      await forgetConversations(tx, tenant, person)
      await forgetOwner(tx, tenant, person, foldName(name))
      await forgetAuthor(tx, tenant, person, nobody)
      await forgetInAcm(tx, tenant, person, nobody)
      await forgetInHistory(tx, tenant, names, nobody.name)
      await forgetInEngagements(tx, tenant, names, nobody.name)
      await forgetInReferrals(tx, tenant, person, nobody)
    },
  }
}

/** All names under which the person is known, folded. */
async function namesOf(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  name: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('history')
    .select('by_name as name')
    .where('tenant', '=', tenant)
    .where('by_id', '=', person)
    .union(
      tx
        .selectFrom('entitlement')
        .select('owner_name as name')
        .where('tenant', '=', tenant)
        .where('owner_id', '=', person)
        .where('owner_name', 'is not', null)
        .$castTo<{ name: string }>(),
    )
    .execute()
  return new Set([name, ...rows.map((row) => row.name)].map(foldName))
}

async function forgetConversations(tx: Transaction<Database>, tenant: string, person: string): Promise<void> {
  // The person's chat with the bot: cards and messages in it were for nobody else.
  const chats = tx
    .selectFrom('place')
    .select('conversation')
    .where('tenant', '=', tenant)
    .where('kind', '=', 'personal')
    .where('person', '=', person)
  for (const table of ['shown_card', 'outbox'] as const) {
    await tx.deleteFrom(table).where('tenant', '=', tenant).where('conversation', 'in', chats).execute()
  }
  for (const table of [
    'conversation',
    'place',
    'place_use',
    'person',
    'reminder_mark',
    'visitor',
    'file_ticket',
    'involvement',
  ] as const) {
    await tx.deleteFrom(table).where('tenant', '=', tenant).where('person', '=', person).execute()
  }
}

async function forgetOwner(tx: Transaction<Database>, tenant: string, person: string, key: string): Promise<void> {
  await tx
    .updateTable('entitlement')
    .set({ owner_id: null, owner_name: null, owner_key: null })
    .where('tenant', '=', tenant)
    .where((eb) => eb.or([eb('owner_id', '=', person), eb('owner_key', '=', key)]))
    .execute()
}

async function forgetAuthor(tx: Transaction<Database>, tenant: string, person: string, nobody: Nobody): Promise<void> {
  // Before the history changes: it is what tells whose name stands there.
  await tx
    .updateTable('entitlement')
    .set({ status_by_name: nobody.name })
    .where('tenant', '=', tenant)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('history as h')
          .select('h.id')
          .where('h.tenant', '=', tenant)
          .where('h.by_id', '=', person)
          .whereRef('h.entitlement_id', '=', 'entitlement.id')
          .whereRef('h.version', '=', 'entitlement.status_version'),
      ),
    )
    .execute()
  for (const table of ['entitlement', 'engagement', 'referral'] as const) {
    await tx
      .updateTable(table)
      .set({ updated_by_id: nobody.id, updated_by_name: nobody.name })
      .where('tenant', '=', tenant)
      .where('updated_by_id', '=', person)
      .execute()
  }
  for (const table of ['history', 'posting', 'erasure', 'shared_resource', 'engagement_log'] as const) {
    await tx
      .updateTable(table)
      .set({ by_id: nobody.id, by_name: nobody.name })
      .where('tenant', '=', tenant)
      .where('by_id', '=', person)
      .execute()
  }
  await tx
    .updateTable('customer')
    .set({ created_by: nobody.id })
    .where('tenant', '=', tenant)
    .where('created_by', '=', person)
    .execute()
}

/** A change of the owner names owners, and so does the row of a file. */
async function forgetInHistory(
  tx: Transaction<Database>,
  tenant: string,
  names: ReadonlySet<string>,
  instead: string,
): Promise<void> {
  const rows = await tx
    .selectFrom('history')
    .select(['id', 'changes', 'evidence'])
    .where('tenant', '=', tenant)
    .where((eb) => eb.or([eb('changes', 'like', '%"owner_name"%'), eb('kind', '=', 'import')]))
    .execute()
  const without = withoutNames(names, instead)
  for (const { id, changes, evidence } of rows) {
    const now = { changes: without(changes), evidence: evidence === null ? null : without(evidence) }
    if (now.changes === changes && now.evidence === evidence) continue
    await tx.updateTable('history').set(now).where('id', '=', id).execute()
  }
}

/** Who looks after whom or does what may be one of the FMs. */
async function forgetInEngagements(
  tx: Transaction<Database>,
  tenant: string,
  names: ReadonlySet<string>,
  instead: string,
): Promise<void> {
  const rows = await tx.selectFrom('engagement').select(['id', 'body']).where('tenant', '=', tenant).execute()
  const without = withoutNames(names, instead)
  for (const { id, body } of rows) {
    const now = without(body)
    if (now !== body) await tx.updateTable('engagement').set({ body: now }).where('id', '=', id).execute()
  }
}

/** Puts another name wherever a value of some JSON is one of the names. */
function withoutNames(names: ReadonlySet<string>, instead: string): (json: string) => string {
  return (json) =>
    JSON.stringify(JSON.parse(json), (_, value: unknown) =>
      typeof value === 'string' && names.has(foldName(value)) ? instead : value,
    )
}

/** Requests and consents stay, because they are the customer's; what the person wrote in e-mails goes. */
async function forgetInReferrals(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  nobody: Nobody,
): Promise<void> {
  const own = tx.selectFrom('referral').select('id').where('tenant', '=', tenant).where('owner_id', '=', person)
  await tx
    .deleteFrom('contact')
    .where('tenant', '=', tenant)
    .where('kind', '=', 'email')
    .where('referral_id', 'in', own)
    .execute()
  await tx
    .updateTable('referral')
    .set({ owner_id: null, owner_name: null, remind_at: null })
    .where('tenant', '=', tenant)
    .where('owner_id', '=', person)
    .execute()
  await tx
    .updateTable('consent')
    .set({ asked_by_id: nobody.id, asked_by_name: nobody.name })
    .where('tenant', '=', tenant)
    .where('asked_by_id', '=', person)
    .execute()
}
