import type { Transaction } from 'kysely'
import { entitlementRows, type EntitlementRow } from '../records/entitlement-rows.ts'
import type { Viewer } from '../rights/viewer.ts'
import type { Database, PersonTable, ReminderMarkTable } from '../schema/schema.ts'
import type { Statements } from '../messages/statements.ts'

export type PersonRow = PersonTable
type ReminderMarkRow = ReminderMarkTable

/** An entitlement with what one person has said about its reminders. */
type OwnedRow = EntitlementRow & { readonly marks: readonly ReminderMarkRow[] }

/** Whose entitlements. */
export type Owner = Pick<Viewer, 'tenant' | 'id' | 'key'>

/** Where a list of digests that are due goes on. */
export type DigestPlace = Pick<PersonRow, 'tenant' | 'person'> & { readonly next_digest_at: string }
export type DueDigest = PersonRow & DigestPlace

/** What can be done with reminders inside a transaction. Except `dueDigests`, nothing is read or written across tenants. */
export interface ReminderOperations {
  person(tenant: string, person: string): Promise<PersonRow | undefined>
  /** Adds a person; one who is known already stays as they are. */
  addPerson(person: PersonRow): Promise<void>
  /** `last_digest` is not among it: only a claimed digest sets it, so that no turn can bring a day back. */
  changePerson(
    tenant: string,
    person: string,
    set: Partial<Omit<PersonRow, 'tenant' | 'person' | 'last_digest'>>,
  ): Promise<void>
  /** People whose digest is due by a moment, of all tenants, after a place; read by index. */
  dueDigests(now: string, after: DigestPlace | undefined, limit: number): Promise<DueDigest[]>
  /**
   * Takes the digest that was read, together with what the transaction does besides.
   * @param set `last_digest`: the day that is claimed, which must be later than the last one
   * @returns false when another instance was faster, or the person has changed their mind meanwhile
   */
  claimDigest(seen: DueDigest, set: Partial<PersonRow>): Promise<boolean>
  /** True when Teams has refused a message for good, because the person blocked the bot or has left. */
  isRefused(outboxRow: string): Promise<boolean>
  /** Whether a list gave an entitlement to somebody of a name. @param key folded */
  ownsByName(tenant: string, key: string): Promise<boolean>
  /** A person's own entitlements in the order of their ids, after `after`. */
  owned(owner: Owner, after: string, limit: number): Promise<OwnedRow[]>
  /** Takes the place of what the person has said about that reminder before. */
  mark(mark: ReminderMarkRow): Promise<void>
  unmark(tenant: string, person: string, entitlement: string): Promise<void>
}

/** The codes with which Teams says that it will not take anything for this person any more. */
const REFUSED = ['http-403', 'http-404']

/** The operations on reminders in one transaction. */
export function reminderOperations(tx: Transaction<Database>, statements: Statements): ReminderOperations {
  return {
    person: async (tenant, person) => (await statements.person(tx, { tenant, person })).rows[0],

    async addPerson(person) {
      await statements.addPerson(tx, person)
    },

    async changePerson(tenant, person, set) {
      await tx.updateTable('person').set(set).where('tenant', '=', tenant).where('person', '=', person).execute()
    },

    dueDigests(now, after, limit) {
      let due = tx.selectFrom('person').selectAll().where('next_digest_at', '<=', now)
      if (after) {
        due = due.where((eb) =>
          eb(
            eb.refTuple('next_digest_at', 'tenant', 'person'),
            '>',
            eb.tuple(after.next_digest_at, after.tenant, after.person),
          ),
        )
      }
      return due
        .orderBy('next_digest_at')
        .orderBy('tenant')
        .orderBy('person')
        .limit(limit)
        .$narrowType<{ next_digest_at: string }>()
        .execute()
    },

    async claimDigest(seen, set) {
      let claim = tx
        .updateTable('person')
        .set(set)
        .where('tenant', '=', seen.tenant)
        .where('person', '=', seen.person)
        .where('next_digest_at', '=', seen.next_digest_at)
      const day = set.last_digest
      if (day) claim = claim.where((eb) => eb.or([eb('last_digest', 'is', null), eb('last_digest', '<', day)]))
      const claimed = await claim.executeTakeFirst()
      return claimed.numUpdatedRows === 1n
    },

    async isRefused(outboxRow) {
      const row = await tx
        .selectFrom('outbox')
        .select('last_error')
        .where('id', '=', outboxRow)
        .where('failed', '=', 1)
        .executeTakeFirst()
      return REFUSED.includes(row?.last_error ?? '')
    },

    async ownsByName(tenant, key) {
      const named = tx.selectFrom('entitlement').select('id').where('tenant', '=', tenant).where('owner_key', '=', key)
      return (await named.limit(1).executeTakeFirst()) !== undefined
    },

    async owned(owner, after, limit) {
      const ids = tx
        .selectFrom('entitlement as o')
        .select('o.id')
        .where('o.tenant', '=', owner.tenant)
        .where('o.owner_id', '=', owner.id)
        .where('o.id', '>', after)
        .orderBy('o.id')
        .limit(limit)
      const named = tx
        .selectFrom('entitlement as n')
        .select('n.id')
        .where('n.tenant', '=', owner.tenant)
        .where('n.owner_key', '=', owner.key)
        .where('n.id', '>', after)
        .orderBy('n.id')
        .limit(limit)
      // One after the other: each is read by its own index, and both are already in order.
      const both = [...(await ids.execute()), ...(await named.execute())].map(({ id }) => id)
      const page = [...new Set(both)].sort().slice(0, limit)
      if (page.length === 0) return []
      const rows = await entitlementRows(tx).where('e.id', 'in', page).orderBy('e.id').execute()
      const marks = await tx
        .selectFrom('reminder_mark')
        .selectAll()
        .where('tenant', '=', owner.tenant)
        .where('person', '=', owner.id)
        .where('entitlement_id', 'in', page)
        .execute()
      const marksOf = new Map<string, ReminderMarkRow[]>()
      for (const mark of marks) marksOf.set(mark.entitlement_id, [...(marksOf.get(mark.entitlement_id) ?? []), mark])
      return rows.map((row) => ({ ...row, marks: marksOf.get(row.id) ?? [] }))
    },

    async mark(mark) {
      const { version, done_on, snoozed_until } = mark
      await tx
        .insertInto('reminder_mark')
        .values(mark)
        .onConflict((conflict) =>
          conflict
            .columns(['tenant', 'person', 'entitlement_id', 'reason'])
            .doUpdateSet({ version, done_on, snoozed_until }),
        )
        .execute()
    },

    async unmark(tenant, person, entitlement) {
      await tx
        .deleteFrom('reminder_mark')
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .where('entitlement_id', '=', entitlement)
        .execute()
    },
  }
}
