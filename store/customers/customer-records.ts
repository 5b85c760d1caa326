import type { ExpressionBuilder, Transaction } from 'kysely'
import { atLeastOne } from '../engine/at-least-one.ts'
import { currentKey, keysIn } from './former-names.ts'
import { NOTHING_KEPT, type Database, type EntitlementTable } from '../schema/schema.ts'

/** What is kept about a customer in the records. */
export interface CustomerRecords {
  readonly id: string
  readonly name: string
  /** Of its name, and of those that it had before. */
  readonly keys: readonly [string, ...string[]]
  /**
   * `owner_is_in`: 1 also for an owner whom a colleague let in. `taken_back_by`: who took the first status back; null where
   * one is kept.
   */
  readonly entitlements: readonly (Pick<
    EntitlementTable,
    'id' | 'workload' | 'owner_id' | 'owner_name' | 'owner_key' | 'owner_is_in'
  > & { readonly taken_back_by: string | null })[]
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

/** A part of it: some of its entitlements, with or without what its FMs share. */
export interface CustomerPart {
  readonly ids: readonly string[]
  readonly shared: boolean
}

/**
 * @param part whose figures are told; the version is that of all
 * @returns undefined when nothing is kept about a customer of that key
 */
export async function customerRecords(
  tx: Transaction<Database>,
  tenant: string,
  customerKey: string,
  part?: CustomerPart,
): Promise<CustomerRecords | undefined> {
  const found = await tx
    .selectFrom('customer')
    .select(['id', 'name', 'name_key', 'former_keys'])
    .where('tenant', '=', tenant)
    .where('name_key', '=', await currentKey(tx, tenant, customerKey))
    .executeTakeFirst()
  if (!found) return undefined
  const entitlements = await tx
    .selectFrom('entitlement as e')
    .select(['e.id', 'e.workload', 'e.owner_id', 'e.owner_name', 'e.owner_key'])
    .select((eb) =>
      eb
        .case()
        .when(eb.or([eb('e.owner_is_in', '=', 1), isOwnerLetIn(eb)]))
        .then(1)
        .else(0)
        .end()
        .as('owner_is_in'),
    )
    .select((eb) =>
      eb.case().when('e.status_version', '=', NOTHING_KEPT).then(eb.ref('e.updated_by_id')).end().as('taken_back_by'),
    )
    .where('e.tenant', '=', tenant)
    .where('e.customer_id', '=', found.id)
    .orderBy('e.id')
    .execute()
  const all = entitlements.map(({ id }) => id)
  const count = async (table: 'history' | 'posting', ids: readonly string[] = part?.ids ?? all): Promise<number> => {
    const of = atLeastOne(ids)
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
  const history = await count('history', all)
  const referrals = await tx
    .selectFrom('referral')
    .select(['id', 'version'])
    .where('tenant', '=', tenant)
    .where('customer_id', '=', found.id)
    .orderBy('id')
    .execute()
  const requested = referrals.reduce((sum, { version }) => sum + version, 0)
  const isShared = part?.shared !== false
  return {
    id: found.id,
    name: found.name,
    keys: [found.name_key, ...keysIn(found.former_keys)],
    entitlements,
    history: part ? await count('history') : history,
    postings: await count('posting'),
    shared: isShared ? Number(shared.n) : 0,
    acm: isShared ? acm.count : 0,
    engagements: part ? await engagementsOf(tx, found.id, part) : engagements.count,
    referrals: isShared ? referrals.map(({ id }) => id) : [],
    version: history + Number(shared.n) + acm.changes + engagements.changes + requested,
  }
}

/** True where a colleague has let the owner into what the customer's FMs share. */
function isOwnerLetIn(eb: ExpressionBuilder<Database & { e: Database['entitlement'] }, 'e'>) {
  return eb.exists(
    eb
      .selectFrom('involvement as i')
      .innerJoin('entitlement as o', 'o.id', 'i.entitlement_id')
      .select('i.person')
      .whereRef('i.tenant', '=', 'e.tenant')
      .whereRef('i.person', '=', 'e.owner_id')
      .where('i.is_in', '=', 1)
      .whereRef('o.customer_id', '=', 'e.customer_id'),
  )
}

/** How much of readiness, plans and maps goes with a part. */
async function engagementsOf(
  tx: Transaction<Database>,
  customer: string,
  { ids, shared }: CustomerPart,
): Promise<number> {
  const { n } = await tx
    .selectFrom('engagement')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('customer_id', '=', customer)
    .where((eb) =>
      eb.or([
        eb('entitlement_id', 'in', atLeastOne(ids)),
        ...(shared ? [eb('kind', '=', 'stakeholders' as const)] : []),
      ]),
    )
    .executeTakeFirstOrThrow()
  return Number(n)
}
