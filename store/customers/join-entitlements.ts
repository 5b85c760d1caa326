import type { Transaction } from 'kysely'
import { VersionConflict } from '../engine/conflict.ts'
import type { EntitlementRow } from '../records/entitlement-rows.ts'
import type { CardPlace } from '../erasure/erasure-messages.ts'
import { moveEntitlement, type RenamedBy } from './rename.ts'
import { isTakenBack } from '../records/history-row.ts'
import { NOTHING_KEPT, type Database, type EntitlementTable, type HistoryTable } from '../schema/schema.ts'

/** Whose status was set last; that of the second where both were at once. What was taken back is older than what is kept. */
export function newerOf<Row extends Pick<EntitlementTable, 'status_at'> & { readonly status_version?: number }>(
  from: Row,
  into: Row,
): Row {
  const [isFrom, isInto] = [from, into].map((row) => row.status_version !== NOTHING_KEPT)
  if (isFrom !== isInto) return isFrom ? from : into
  return from.status_at > into.status_at ? from : into
}

/**
 * Makes two entitlements of a workload one: the newer status stays, with dates, note and owner; what it lacks of DIBS, seats
 * and owner the other gives. Changed last is when either was. The histories are one in the order of time, and who owned or changed either goes on to see it.
 * @returns posted cards of the first in places where the second is posted as well
 * @throws VersionConflict when somebody changed one of them meanwhile
 */
export async function joinEntitlements(
  tx: Transaction<Database>,
  from: EntitlementRow,
  into: EntitlementRow,
  by: RenamedBy,
  recordOf: (entitlement: string) => string,
): Promise<CardPlace[]> {
  for (const { id, version } of [from, into]) {
    const held = tx.updateTable('entitlement').set({ version }).where('id', '=', id).where('version', '=', version)
    if ((await held.executeTakeFirst()).numUpdatedRows !== 1n) throw new VersionConflict('It was changed meanwhile.')
  }
  const newer = newerOf(from, into)
  const older = newer === from ? into : from
  const versions = await joinHistories(tx, from, into)
  const replaced = await movePostings(tx, from, into, recordOf)
  await joinInvolvement(tx, older, from, into)
  await joinMarks(tx, newer, older, into.id, versions.size)
  const plans = tx.updateTable('engagement').where('kind', '=', 'workload').where('subject', '=', from.id)
  await plans.set({ subject: into.id, entitlement_id: into.id }).execute()
  await tx.updateTable('file_ticket').set({ entitlement_id: into.id }).where('entitlement_id', '=', from.id).execute()
  await tx.deleteFrom('entitlement').where('id', '=', from.id).execute()
  const version = versions.size
  await tx.updateTable('entitlement').set({ version }).where('id', '=', into.id).execute()
  const isKept = newer.status_version !== NOTHING_KEPT
  const status_version = isKept ? (versions.get(`${newer.id} ${newer.status_version}`) ?? version) : NOTHING_KEPT
  const worked =
    isKept && older.status_version === NOTHING_KEPT ? newer : from.updated_at > into.updated_at ? from : into
  const { updated_at, updated_by_id, updated_by_name } = worked
  const set = {
    ...joined(newer, older),
    updated_at,
    updated_by_id,
    updated_by_name,
    status_version,
    customer_name: into.customer_name,
    customer_key: into.customer_key,
  }
  await moveEntitlement(tx, { ...into, version }, set, by, 'merged_name', from.customer_name)
  return replaced
}

/** The newer one's values, and of the other what the newer one lacks. */
function joined(newer: EntitlementTable, older: EntitlementTable): Partial<EntitlementTable> {
  const owner = newer.owner_name === null ? older : newer
  return {
    status: newer.status,
    target_date: newer.target_date,
    unblock_date: newer.unblock_date,
    date_unknown: newer.date_unknown,
    attempts: newer.attempts,
    note: newer.note,
    status_at: newer.status_at,
    status_by_name: newer.status_by_name,
    seats: newer.seats ?? older.seats,
    due_date: newer.due_date ?? older.due_date,
    intent: newer.intent ?? older.intent,
    business_reason: newer.business_reason ?? older.business_reason,
    success_owner: newer.success_owner ?? older.success_owner,
    owner_id: owner.owner_id,
    owner_name: owner.owner_name,
    owner_key: owner.owner_key,
    owner_is_in: owner.owner_is_in,
  }
}

/**
 * Numbers the changes of both anew, in the order of time; those of each stay in their own order. What was taken back of either
 * comes first: it makes void what stands before it.
 * @returns the new versions by "entitlement version"
 */
async function joinHistories(
  tx: Transaction<Database>,
  from: EntitlementTable,
  into: EntitlementTable,
): Promise<ReadonlyMap<string, number>> {
  const ofOne = (id: string) =>
    tx
      .selectFrom('history')
      .select(['id', 'entitlement_id', 'version', 'at', 'kind', 'evidence'])
      .where('entitlement_id', '=', id)
      .orderBy('version')
      .execute()
  const [a, b] = [await ofOne(from.id), await ofOne(into.id)]
  const voidOf = (rows: typeof a) => rows.splice(0, rows.findLastIndex(isTakenBack) + 1)
  const all = [...inOrder(voidOf(a), voidOf(b)), ...inOrder(a, b)]
  const versions = new Map(all.map((row, i) => [`${row.entitlement_id} ${row.version}`, i + 1]))
  // Below zero first: no number is taken twice meanwhile.
  for (const [i, { id }] of all.entries()) {
    const set = { entitlement_id: into.id, version: -(i + 1) }
    await tx.updateTable('history').set(set).where('id', '=', id).execute()
  }
  await tx
    .updateTable('history')
    .set((eb) => ({ version: eb('version', '*', -1) }))
    .where('entitlement_id', '=', into.id)
    .execute()
  return versions
}

/** By time; those of each stay in their own order. */
function inOrder<Row extends Pick<HistoryTable, 'at'>>(a: readonly Row[], b: readonly Row[]): Row[] {
  const all: Row[] = []
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    const isFirst = j === b.length || (i < a.length && a[i]!.at < b[j]!.at)
    all.push(isFirst ? a[i++]! : b[j++]!)
  }
  return all
}

async function movePostings(
  tx: Transaction<Database>,
  from: EntitlementTable,
  into: EntitlementTable,
  recordOf: (entitlement: string) => string,
): Promise<CardPlace[]> {
  const [old, record] = [recordOf(from.id), recordOf(into.id)]
  const postings = await tx
    .selectFrom('posting')
    .select(['conversation', 'entitlement_id'])
    .where('entitlement_id', 'in', [from.id, into.id])
    .execute()
  const taken = new Set(postings.flatMap((each) => (each.entitlement_id === into.id ? each.conversation : [])))
  const replaced: CardPlace[] = []
  for (const { conversation } of postings.filter(({ entitlement_id }) => entitlement_id === from.id)) {
    const here = { tenant: from.tenant, conversation }
    if (taken.has(conversation)) {
      const card = tx.deleteFrom('shown_card').where('tenant', '=', here.tenant).where('record', '=', old)
      const place = ['tenant', 'conversation', 'activity_id', 'reference'] as const
      replaced.push(...(await card.where('conversation', '=', conversation).returning(place).execute()))
      const gone = tx.deleteFrom('posting').where('entitlement_id', '=', from.id)
      await gone.where('conversation', '=', conversation).execute()
      continue
    }
    for (const table of ['shown_card', 'outbox'] as const) {
      const cards = tx.updateTable(table).set({ record }).where('tenant', '=', here.tenant)
      await cards.where('conversation', '=', conversation).where('record', '=', old).execute()
    }
  }
  await tx.updateTable('posting').set({ entitlement_id: into.id }).where('entitlement_id', '=', from.id).execute()
  return replaced
}

/** Who was let into either, has changed it, or owned the one whose owner does not stay. */
async function joinInvolvement(
  tx: Transaction<Database>,
  older: EntitlementTable,
  from: EntitlementTable,
  into: EntitlementTable,
): Promise<void> {
  const rows = await tx.selectFrom('involvement').selectAll().where('entitlement_id', '=', from.id).execute()
  const { tenant, owner_id, owner_is_in } = older
  const owner = owner_id === null ? [] : [{ tenant, person: owner_id, is_in: owner_is_in }]
  for (const { person, is_in } of [...rows, ...owner]) {
    await tx
      .insertInto('involvement')
      .values({ tenant, person, entitlement_id: into.id, is_in })
      .onConflict((conflict) =>
        is_in === 1
          ? conflict.columns(['tenant', 'person', 'entitlement_id']).doUpdateSet({ is_in })
          : conflict.doNothing(),
      )
      .execute()
  }
}

/** What people said of the reminders of the newer one holds; of the other what they put off. */
async function joinMarks(
  tx: Transaction<Database>,
  newer: EntitlementTable,
  older: EntitlementTable,
  into: string,
  version: number,
): Promise<void> {
  const both = [newer.id, older.id]
  const marks = await tx.selectFrom('reminder_mark').selectAll().where('entitlement_id', 'in', both).execute()
  await tx.deleteFrom('reminder_mark').where('entitlement_id', 'in', both).execute()
  const once = new Map<string, (typeof marks)[number]>()
  const isNewer = (mark: (typeof marks)[number]): number => Number(mark.entitlement_id === newer.id)
  for (const mark of [...marks].sort((a, b) => isNewer(a) - isNewer(b))) {
    const isOfNow = mark.entitlement_id === newer.id && mark.version === newer.version
    const { person, reason } = mark
    once.set(`${person} ${reason}`, { ...mark, entitlement_id: into, version: isOfNow ? version : 0 })
  }
  for (const mark of once.values()) await tx.insertInto('reminder_mark').values(mark).execute()
}
