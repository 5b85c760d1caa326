import type { Transaction } from 'kysely'
import { foldName } from '../../playbook/names/customer-key.ts'
import { forgetInAcm } from '../work/acm.ts'
import { forgetNames } from './forget-names.ts'
import { namesOf } from './person-names.ts'
import type { Database } from '../schema/schema.ts'

/** Whom a person becomes who wants to be forgotten. */
export interface Nobody {
  readonly id: string
  readonly name: string
}

/**
 * Removes what is the person's alone, and puts `nobody` in the person's place everywhere else. What was said in the person's
 * chats goes before, with `emptyChats`: afterwards nobody knows which they were.
 * @param name as the channel says it now; earlier ones are found in the records
 */
export async function forgetPerson(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  name: string,
  nobody: Nobody,
): Promise<void> {
  // Before the history changes: it is what tells the names, and who wrote what.
  const names = await namesOf(tx, tenant, person, name)
  // A file may name owners by id as well.
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
  // One after the other: each is found by its own index.
  await tx.updateTable('entitlement').set(nobody).where('tenant', '=', tenant).where('owner_id', '=', person).execute()
  await tx.updateTable('entitlement').set(nobody).where('tenant', '=', tenant).where('owner_key', 'in', keys).execute()
}

async function forgetAuthor(tx: Transaction<Database>, tenant: string, person: string, nobody: Nobody): Promise<void> {
  // By the history: who was taken out of a customer (`store/rights/who-is-in.ts`) is not involved any more in what they wrote.
  const written = tx
    .selectFrom('history as i')
    .select('i.entitlement_id')
    .where('i.tenant', '=', tenant)
    .where('i.by_id', '=', person)
  // Before the history changes: it is what tells whose name stands there.
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
    // The request may be a colleague's, or nobody's, by now.
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
