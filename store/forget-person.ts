import type { Transaction } from 'kysely'
import { foldName } from '../playbook/names/customer-key.ts'
import { forgetInAcm } from './acm.ts'
import type { Database } from './schema.ts'

/** Whom a person becomes who wants to be forgotten. */
export interface Nobody {
  readonly id: string
  readonly name: string
}

/**
 * Removes what is the person's alone, and puts `nobody` in the person's place everywhere else.
 * @param name as the channel says it now; earlier ones are found in the records
 */
export async function forgetPerson(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  name: string,
  nobody: Nobody,
): Promise<void> {
  // Before the history changes: it is what tells the names.
  const names = await namesOf(tx, tenant, person, name)
  await forgetConversations(tx, tenant, person)
  await forgetOwner(tx, tenant, person, foldName(name))
  await forgetAuthor(tx, tenant, person, nobody)
  await forgetInAcm(tx, tenant, person, nobody)
  // A file may name owners by id as well.
  await forgetInHistory(tx, tenant, new Set([...names, foldName(person)]), nobody.name)
  await forgetInEngagements(tx, tenant, names, nobody.name)
  await forgetInReferrals(tx, tenant, person, nobody)
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
