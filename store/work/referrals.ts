import type { Transaction } from 'kysely'
import { VersionConflict } from '../engine/conflict.ts'
import { entitlementRows, type EntitlementRow } from '../records/entitlement-rows.ts'
import { isOf } from '../engine/is-of.ts'
import { holding } from '../engine/like.ts'
import type { ConsentTable, ContactKind, ContactTable, ReferralTable } from '../schema/referral-schema.ts'
import { NOTHING_KEPT, type CustomerTable, type Database } from '../schema/schema.ts'
import { mustBeKept } from '../records/taken-back.ts'
import { sealedOperations, type SealedOperations } from './sealed.ts'
import { customersOpenTo, ownedOrChangedBy, type Viewer } from '../rights/viewer.ts'

/** A referral with its customer's name and key. */
export type ReferralRow = ReferralTable & { readonly customer_name: string; readonly customer_key: string }
export type ConsentRow = ConsentTable
export type ContactRow = ContactTable
type CustomerRow = Pick<CustomerTable, 'id' | 'name' | 'name_key'>
export type DueReferral = ReferralRow & { readonly remind_at: string }

/** What changes a referral may make; the version and who made it are set besides. */
export type ReferralChanges = Partial<Omit<ReferralTable, 'id' | 'tenant' | 'customer_id' | 'version' | 'created_at'>>

/** Requests for partners inside a transaction. Where a tenant is named, nothing of another one is read or written. */
export interface ReferralOperations extends SealedOperations {
  /**
   * Customers into whose shared data the person is let, by name.
   * @param called the whole key, or parts that all stand in it
   */
  customers(viewer: Viewer, called: string | readonly string[], limit: number): Promise<CustomerRow[]>
  /** Those of them whose last word on a request is consent, if only to a part of what was asked, by name. */
  consented(viewer: Viewer, limit: number): Promise<CustomerRow[]>
  /** The entitlements that the person may see of a customer into whose shared data they are let; else none. */
  entitlements(viewer: Viewer, customer: string): Promise<EntitlementRow[]>
  /** All of a customer, whoever keeps them: not for showing to people. */
  allEntitlements(tenant: string, customer: string): Promise<EntitlementRow[]>
  /** The open referral of a customer, or the last one; undefined when there never was one. */
  newest(tenant: string, customer: { readonly id: string } | { readonly key: string }): Promise<ReferralRow | undefined>
  /** The referrals of a customer: the open one, then the others, newest first. @param customer its id */
  ofCustomer(tenant: string, customer: string, limit: number): Promise<ReferralRow[]>
  /** What is not closed, of customers into whom the person is let: by the day of the call, what is not sent last. */
  open(viewer: Viewer, limit: number): Promise<{ rows: ReferralRow[]; total: number }>
  find(tenant: string, id: string): Promise<ReferralRow | undefined>
  /**
   * @param customerKey of a customer that is there
   * @throws VersionConflict when the customer has an open one already
   */
  add(row: Omit<ReferralTable, 'customer_id'>, customerKey: string): Promise<void>
  /** @throws VersionConflict when the referral's version is not `seen` */
  change(tenant: string, id: string, seen: number, set: ReferralChanges): Promise<void>
  /** All consents of a referral, oldest first. */
  consents(tenant: string, referral: string): Promise<ConsentRow[]>
  addConsent(row: ConsentTable): Promise<void>
  contacts(tenant: string, referral: string): Promise<ContactRow[]>
  /** Takes the place of what was there. */
  putContact(row: ContactTable): Promise<void>
  /** Contact data, or only the edited e-mail; with all of it go the tickets for the e-mail. */
  removeContacts(tenant: string, referral: string, kind?: ContactKind): Promise<number>
  /** Referrals whose reminder is due, of all tenants, after one of them. */
  dueReminders(
    now: string,
    after: Pick<DueReferral, 'remind_at' | 'id'> | undefined,
    limit: number,
  ): Promise<DueReferral[]>
  /** Takes the reminder that was read; false when another instance was faster. */
  claimReminder(seen: DueReferral): Promise<boolean>
  /** Referrals of all tenants that hold contact data and were closed, or left unfinished, before a moment. */
  expiredContacts(before: string, limit: number): Promise<Pick<ReferralTable, 'id' | 'tenant'>[]>
  /** Erases who agreed, of a referral. */
  eraseAgreed(tenant: string, referral: string): Promise<void>
}

/** The operations on referrals in one transaction. */
export function referralOperations(tx: Transaction<Database>): ReferralOperations {
  const referrals = () =>
    tx
      .selectFrom('referral as r')
      .innerJoin('customer as c', 'c.id', 'r.customer_id')
      .selectAll('r')
      .select(['c.name as customer_name', 'c.name_key as customer_key'])

  const ofCustomer = (tenant: string, customer: { readonly id: string } | { readonly key: string }) =>
    referrals()
      .where(isOf('r.tenant', tenant))
      .where('c.tenant', '=', tenant)
      .where((eb) => ('id' in customer ? eb('c.id', '=', customer.id) : eb('c.name_key', '=', customer.key)))
      // The open one, whatever the clocks of the instances say.
      .orderBy((eb) => eb.case().when('r.status', '=', 'closed').then(1).else(0).end())
      .orderBy('r.id', 'desc')

  const entitlements = (tenant: string, customer: string) =>
    entitlementRows(tx)
      .where('e.tenant', '=', tenant)
      .where('e.customer_id', '=', customer)
      .where('e.status_version', '<>', NOTHING_KEPT)
      .orderBy('e.workload')
  return {
    ...sealedOperations(tx),

    customers(viewer, called, limit) {
      let query = tx
        .selectFrom('customer as c')
        .select(['c.id', 'c.name', 'c.name_key'])
        .where('c.id', 'in', customersOpenTo(tx, viewer))
      if (typeof called === 'string') query = query.where('c.name_key', '=', called)
      else for (const part of called) query = query.where('c.name_key', 'like', holding(part))
      return query.orderBy('c.name').orderBy('c.id').limit(limit).execute()
    },

    async open(viewer, limit) {
      const customers = customersOpenTo(tx, viewer)
      const open = referrals()
        .where('r.tenant', '=', viewer.tenant)
        .where('r.status', '!=', 'closed')
        .where('r.customer_id', 'in', customers)
      const { total } = await open
        .clearSelect()
        .select((eb) => eb.fn.countAll().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await open
        .orderBy((eb) => eb.case().when('r.call_by', 'is', null).then(1).else(0).end())
        .orderBy('r.call_by')
        .orderBy('r.id')
        .limit(limit)
        .execute()
      return { rows, total: Number(total) }
    },

    consented: (viewer, limit) =>
      tx
        .selectFrom(customersOpenTo(tx, viewer).as('t'))
        .innerJoin('customer as c', 'c.id', 't.id')
        .innerJoin('referral as r', 'r.customer_id', 'c.id')
        .innerJoin('consent as s', 's.referral_id', 'r.id')
        .where('r.tenant', '=', viewer.tenant)
        .where('s.tenant', '=', viewer.tenant)
        .where((eb) => eb.or([eb('s.kind', '=', 'given'), eb('s.agreed_data', 'is not', null)]))
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('consent as n')
                .select('n.id')
                .whereRef('n.referral_id', '=', 's.referral_id')
                .whereRef('n.id', '>', 's.id'),
            ),
          ),
        )
        .select(['c.id', 'c.name', 'c.name_key'])
        .distinct()
        .orderBy('c.name')
        .orderBy('c.id')
        .limit(limit)
        .execute(),

    entitlements: (viewer, customer) =>
      entitlements(viewer.tenant, customer)
        .where('e.customer_id', 'in', customersOpenTo(tx, viewer))
        .where('e.id', 'in', ownedOrChangedBy(tx, viewer))
        .execute(),

    allEntitlements: (tenant, customer) => entitlements(tenant, customer).execute(),

    newest: (tenant, customer) => ofCustomer(tenant, customer).limit(1).executeTakeFirst(),

    ofCustomer: (tenant, id, limit) => ofCustomer(tenant, { id }).limit(limit).execute(),

    find: (tenant, id) => referrals().where('r.tenant', '=', tenant).where('r.id', '=', id).executeTakeFirst(),

    async add(row, customerKey) {
      const { id: customer_id } = await tx
        .selectFrom('customer')
        .select('id')
        .where('tenant', '=', row.tenant)
        .where('name_key', '=', customerKey)
        .executeTakeFirstOrThrow()
      const added = await tx
        .insertInto('referral')
        .values({ ...row, customer_id })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (added.numInsertedOrUpdatedRows !== 1n) throw new VersionConflict('The customer has an open referral already.')
      await mustBeKept(tx, row.tenant, customer_id)
    },

    async change(tenant, id, seen, set) {
      const changed = await tx
        .updateTable('referral')
        .set({ ...set, version: seen + 1 })
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .where('version', '=', seen)
        .executeTakeFirst()
      if (changed.numUpdatedRows !== 1n) throw new VersionConflict('The referral was changed meanwhile.')
    },

    consents: (tenant, referral) =>
      tx
        .selectFrom('consent')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('referral_id', '=', referral)
        .orderBy('id')
        .execute(),

    async addConsent(row) {
      await tx.insertInto('consent').values(row).execute()
    },

    contacts: (tenant, referral) =>
      tx.selectFrom('contact').selectAll().where('tenant', '=', tenant).where('referral_id', '=', referral).execute(),

    async putContact(row) {
      const { key_id, sealed, at, by_id } = row
      await tx
        .insertInto('contact')
        .values(row)
        .onConflict((conflict) => conflict.columns(['referral_id', 'kind']).doUpdateSet({ key_id, sealed, at, by_id }))
        .execute()
    },

    async removeContacts(tenant, referral, kind) {
      let removal = tx.deleteFrom('contact').where('tenant', '=', tenant).where('referral_id', '=', referral)
      if (kind !== undefined) removal = removal.where('kind', '=', kind)
      else await tx.deleteFrom('file_ticket').where('tenant', '=', tenant).where('referral_id', '=', referral).execute()
      const { numDeletedRows } = await removal.executeTakeFirst()
      return Number(numDeletedRows)
    },

    dueReminders(now, after, limit) {
      let due = referrals().where('r.remind_at', '<=', now)
      if (after) {
        due = due.where((eb) => eb(eb.refTuple('r.remind_at', 'r.id'), '>', eb.tuple(after.remind_at, after.id)))
      }
      return due.orderBy('r.remind_at').orderBy('r.id').limit(limit).$narrowType<{ remind_at: string }>().execute()
    },

    async claimReminder({ tenant, id, remind_at }) {
      const claimed = await tx
        .updateTable('referral')
        .set({ remind_at: null })
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .where('remind_at', '=', remind_at)
        .executeTakeFirst()
      return claimed.numUpdatedRows === 1n
    },

    expiredContacts: (before, limit) =>
      tx
        .selectFrom('referral as r')
        .select(['r.id', 'r.tenant'])
        .where((eb) =>
          eb.or([
            eb('r.closed_at', '<', before),
            eb.and([eb('r.status', '=', 'draft'), eb('r.updated_at', '<', before)]),
          ]),
        )
        .where((eb) =>
          eb.or([
            eb.exists(eb.selectFrom('contact as k').select('k.kind').whereRef('k.referral_id', '=', 'r.id')),
            eb.exists(
              eb
                .selectFrom('consent as s')
                .select('s.id')
                .whereRef('s.referral_id', '=', 'r.id')
                .where('s.agreed', 'is not', null),
            ),
          ]),
        )
        .orderBy('r.id')
        .limit(limit)
        .execute(),

    async eraseAgreed(tenant, referral) {
      await tx
        .updateTable('consent')
        .set({ agreed: null, key_id: null })
        .where('tenant', '=', tenant)
        .where('referral_id', '=', referral)
        .execute()
    },
  }
}
