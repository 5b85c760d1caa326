import type { Transaction } from 'kysely'
import { foldName } from '../../playbook/names/customer-key.ts'
import { forgetInAcm } from '../work/acm.ts'
import { forgetNames } from './forget-names.ts'
import { namesOf } from './person-names.ts'
import type { Database } from '../schema/schema.ts'

/** The id and name that replace those of a forgotten person. */
export interface Nobody {
  readonly id: string
  readonly name: string
}

/**
 * Deletes what belongs to the person alone, and puts `nobody` in the person's place everywhere else. Call `emptyChats`
 * first: afterwards nobody knows which chats were the person's.
 * @param name the present name in the channel; earlier ones are found in the records
 */
export async function forgetPerson(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  name: string,
  nobody: Nobody,
): Promise<void> {
  // Before the history changes, because it tells the names, and who wrote what.
  const names = await namesOf(tx, tenant, person, name)
  // A list may name owners by id as well.
  await forgetNames(tx, tenant, person, new Set([...names.all, foldName(person)]), nobody.name)
  await forgetOwner(tx, tenant, person, [...names.own])
  await forgetAuthor(tx, tenant, person, nobody)
  await forgetInAcm(tx, tenant, person, nobody)
  await forgetInReferrals(tx, tenant, person, nobody)
  await forgetConversations(tx, tenant, person)
}

async function forgetConversations(tx: Transaction<Database>, tenant: string, person: string): Promise<void> {
  for (const table of [
    'conversation',
    'place',
    'place_use',
    'person',
    'reminder_mark',
    'visitor',
    'file_ticket',
    'involvement',
    'taken_out',
  ] as const) {
    await tx.deleteFrom(table).where('tenant', '=', tenant).where('person', '=', person).execute()
  }
}

async function forgetOwner(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  keys: readonly string[],
): Promise<void> {
  const nobody = { owner_id: null, owner_name: null, owner_key: null, owner_is_in: 0 }
  // Two statements, so that each uses its own index.
  await tx.updateTable('entitlement').set(nobody).where('tenant', '=', tenant).where('owner_id', '=', person).execute()
  await tx.updateTable('entitlement').set(nobody).where('tenant', '=', tenant).where('owner_key', 'in', keys).execute()
}

async function forgetAuthor(tx: Transaction<Database>, tenant: string, person: string, nobody: Nobody): Promise<void> {
  // Found by the history: a person who was taken out of a customer (`store/rights/who-is-in.ts`) is no longer involved
  // in what they wrote.
  const written = tx
    .selectFrom('history as i')
    .select('i.entitlement_id')
    .where('i.tenant', '=', tenant)
    .where('i.by_id', '=', person)
  // Before the history changes, because it tells whose name this is.
  await tx
    .updateTable('entitlement')
    .set({ status_by_name: nobody.name })
    .where('id', 'in', written)
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
  const updatedBy = { updated_by_id: nobody.id, updated_by_name: nobody.name }
  await tx
    .updateTable('entitlement')
    .set(updatedBy)
    .where('id', 'in', written)
    .where('updated_by_id', '=', person)
    .execute()
  for (const table of ['engagement', 'referral'] as const) {
    await tx
      .updateTable(table)
      .set(updatedBy)
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

/** Requests and consents stay, because they belong to the customer. The e-mails that the person wrote are deleted. */
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
    // By now the request may belong to a colleague, or to nobody.
    .where((eb) => eb.or([eb('referral_id', 'in', own), eb('by_id', '=', person)]))
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
