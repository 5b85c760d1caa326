import type { Transaction } from 'kysely'
import { atLeastOne } from './at-least-one.ts'
import type { Database, EntitlementTable } from './schema.ts'

/** What is kept about a customer in the records. */
export interface CustomerRecords {
  readonly name: string
  readonly entitlements: readonly Pick<EntitlementTable, 'id' | 'workload' | 'owner_id' | 'owner_name'>[]
  readonly history: number
  readonly postings: number
  /** Links that were shared with it. */
  readonly shared: number
  /** ACM conversations. */
  readonly acm: number
  /** Readiness, plans and stakeholder maps. */
  readonly engagements: number
  /** Ids of its requests for partners. */
  readonly referrals: readonly string[]
  /** Grows with every change of any of it. */
  readonly version: number
}

/** @returns undefined when nothing is kept about a customer of that key */
export async function customerRecords(
  tx: Transaction<Database>,
  tenant: string,
  customerKey: string,
): Promise<CustomerRecords | undefined> {
  const found = await tx
    .selectFrom('customer')
    .select(['id', 'name'])
    .where('tenant', '=', tenant)
    .where('name_key', '=', customerKey)
    .executeTakeFirst()
  if (!found) return undefined
  const entitlements = await tx
    .selectFrom('entitlement')
    .select(['id', 'workload', 'owner_id', 'owner_name'])
    .where('tenant', '=', tenant)
    .where('customer_id', '=', found.id)
    .orderBy('id')
    .execute()
  const of = atLeastOne(entitlements.map(({ id }) => id))
  const count = async (table: 'history' | 'posting'): Promise<number> => {
    const { n } = await tx
      .selectFrom(table)
      .select((eb) => eb.fn.countAll().as('n'))
      .where('tenant', '=', tenant)
      .where('entitlement_id', 'in', of)
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  const shared = await tx
    .selectFrom('shared_resource')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('customer_id', '=', found.id)
    .executeTakeFirstOrThrow()
  const versioned = async (table: 'acm' | 'engagement') => {
    const { n, versions } = await tx
      .selectFrom(table)
      .select((eb) => [eb.fn.countAll().as('n'), eb.fn.sum('version').as('versions')])
      .where('tenant', '=', tenant)
      .where('customer_id', '=', found.id)
      .executeTakeFirstOrThrow()
    return { count: Number(n), changes: Number(versions ?? 0) }
  }
  const acm = await versioned('acm')
  const engagements = await versioned('engagement')
  const history = await count('history')
  const referrals = await tx
    .selectFrom('referral')
    .select(['id', 'version'])
    .where('tenant', '=', tenant)
    .where('customer_id', '=', found.id)
    .orderBy('id')
    .execute()
  const requested = referrals.reduce((sum, { version }) => sum + version, 0)
  return {
    name: found.name,
    entitlements,
    history,
    postings: await count('posting'),
    shared: Number(shared.n),
    acm: acm.count,
    engagements: engagements.count,
    referrals: referrals.map(({ id }) => id),
    version: history + Number(shared.n) + acm.changes + engagements.changes + requested,
  }
}
