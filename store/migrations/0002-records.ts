import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { customerKey } from '../../playbook/names/customer-key.ts'

/** How many rows are written with one statement. */
const AT_ONCE = 200

/**
 * Customers, entitlements with their newest status, and the history of each. The status records of the first version
 * become history; the newest of each entitlement becomes its status.
 */
export const records: Migration = {
  async up(db: Kysely<unknown>) {
    await createTables(db)
    await moveStatusRecords(db)
    await db.schema.dropTable('status_record').execute()
  },
}

async function createTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('customer')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('customer_tenant_id', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addUniqueConstraint('customer_name', ['tenant', 'name_key'])
    .execute()
  await db.schema
    .createTable('entitlement')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('workload', 'text', (column) => column.notNull())
    .addColumn('seats', 'integer')
    .addColumn('due_date', 'text')
    .addColumn('intent', 'text')
    .addColumn('business_reason', 'text')
    .addColumn('success_owner', 'text')
    .addColumn('owner_id', 'text')
    .addColumn('owner_name', 'text')
    .addColumn('owner_key', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('target_date', 'text')
    .addColumn('unblock_date', 'text')
    .addColumn('date_unknown', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'text')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('status_version', 'integer', (column) => column.notNull())
    .addColumn('status_at', 'text', (column) => column.notNull())
    .addColumn('status_by_name', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('updated_by_id', 'text', (column) => column.notNull())
    .addColumn('updated_by_name', 'text', (column) => column.notNull())
    .addUniqueConstraint('entitlement_pair', ['tenant', 'customer_id', 'workload'])
    .execute()
  await db.schema.createIndex('entitlement_owner').on('entitlement').columns(['tenant', 'owner_id', 'id']).execute()
  await db.schema
    .createIndex('entitlement_named_owner')
    .on('entitlement')
    .columns(['tenant', 'owner_key', 'id'])
    .where(sql.ref('owner_key'), 'is not', null)
    .execute()
  await db.schema
    .createTable('history')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('entitlement_id', 'text', (column) => column.notNull().references('entitlement.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('changes', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('target_date', 'text')
    .addColumn('unblock_date', 'text')
    .addColumn('attempts', 'text')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('recommended', 'text')
    .addColumn('strength', 'text')
    .addColumn('override_reason', 'text')
    .addColumn('answers', 'text')
    .addColumn('evidence', 'text')
    .addColumn('comment', 'text')
    .addColumn('situation', 'text')
    .addColumn('playbook_version', 'text')
    .addUniqueConstraint('history_version', ['tenant', 'entitlement_id', 'version'])
    .execute()
  await db.schema.createIndex('history_person').on('history').columns(['tenant', 'by_id', 'entitlement_id']).execute()
  await db.schema
    .createIndex('history_override')
    .on('history')
    .columns(['tenant', 'by_id', 'id'])
    .where(sql.ref('override_reason'), 'is not', null)
    .execute()
}

/** The L2s of Blocked when this migration was written: without an unblock date it had been said to be not known. */
const BLOCKED = new Set([
  'it-infrastructure',
  'it-change-management',
  'legal-regulatory',
  'security-privacy',
  'adoption-readiness',
  'product-feature',
  'service-reliability',
  'app-compatibility',
  'partner-engagement',
  'billing-licensing',
])

/** Ids are taken from the first record of a customer or an entitlement: no record belongs to two. */
async function moveStatusRecords(db: Kysely<Tables>): Promise<void> {
  const old = await db.selectFrom('status_record').selectAll().orderBy('id').execute()
  const customers = new Map<string, Row>()
  const entitlements = new Map<string, Row & { version: number }>()
  const history: Row[] = []
  for (const record of old) {
    const name_key = customerKey(record.customer)
    const customerAt = JSON.stringify([record.tenant, name_key])
    const customer = customers.get(customerAt) ?? {
      id: record.id,
      tenant: record.tenant,
      name: record.customer,
      name_key,
      customer_tenant_id: null,
      created_at: record.at,
      created_by: record.by_id,
    }
    customers.set(customerAt, customer)
    const entitlementAt = JSON.stringify([record.tenant, name_key, record.workload])
    const before = entitlements.get(entitlementAt)
    const set = statusOf(record)
    const version = (before?.version ?? 0) + 1
    const entitlement = {
      id: before?.['id'] ?? record.id,
      tenant: record.tenant,
      customer_id: customer['id'],
      workload: record.workload,
      seats: null,
      due_date: null,
      intent: null,
      business_reason: null,
      success_owner: null,
      owner_id: before?.['owner_id'] ?? record.by_id,
      owner_name: before?.['owner_name'] ?? record.by_name,
      owner_key: null,
      version,
      ...set,
      status_version: version,
      status_at: record.at,
      status_by_name: record.by_name,
      updated_at: record.at,
      updated_by_id: record.by_id,
      updated_by_name: record.by_name,
    }
    entitlements.set(entitlementAt, entitlement)
    const { date_unknown: _, ...kept } = set
    history.push({
      id: record.id,
      tenant: record.tenant,
      entitlement_id: entitlement.id,
      kind: 'status',
      by_id: record.by_id,
      by_name: record.by_name,
      at: record.at,
      version,
      changes: JSON.stringify(differences(before, set)),
      ...kept,
      recommended: record.recommended,
      strength: null,
      override_reason: record.override_reason,
      answers: record.answers,
      evidence: null,
      comment: null,
      situation: record.situation,
      playbook_version: record.playbook_version,
    })
  }
  await insertAll(db, 'customer', [...customers.values()])
  await insertAll(db, 'entitlement', [...entitlements.values()])
  await insertAll(db, 'history', history)
}

function statusOf(record: OldRecord) {
  return {
    status: record.status,
    target_date: record.target_date,
    unblock_date: record.unblock_date,
    date_unknown: BLOCKED.has(record.status) && record.unblock_date === null ? 1 : 0,
    attempts: record.attempts,
    note: record.note,
  }
}

function differences(before: Row | undefined, after: Row): Record<string, [unknown, unknown]> {
  return Object.fromEntries(
    Object.entries(after)
      .map(([column, value]) => [column, [before?.[column] ?? (column === 'date_unknown' ? 0 : null), value]] as const)
      .filter(([, [old, now]]) => old !== now)
      .map(([column, [old, now]]) => [column, [old, now]]),
  )
}

async function insertAll(
  db: Kysely<Tables>,
  table: 'customer' | 'entitlement' | 'history',
  rows: readonly Row[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    await db
      .insertInto(table)
      .values(rows.slice(i, i + AT_ONCE))
      .execute()
  }
}

/** The tables as they were then: a migration must not follow later changes of the schema. */
type Row = Record<string, unknown>
interface Tables {
  status_record: OldRecord
  customer: Row
  entitlement: Row
  history: Row
}
interface OldRecord {
  id: string
  tenant: string
  customer: string
  workload: string
  status: string
  recommended: string
  override_reason: string | null
  note: string
  target_date: string | null
  unblock_date: string | null
  attempts: string | null
  situation: string
  answers: string
  playbook_version: string
  by_id: string
  by_name: string
  at: string
}
