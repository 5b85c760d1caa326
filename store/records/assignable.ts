import type { Transaction } from 'kysely'
import { holding } from '../engine/like.ts'
import { onlyOnesOfNames } from '../rights/named-owners.ts'
import { letsIn } from '../rights/rights.ts'
import { NOTHING_KEPT, type Database, type EntitlementTable } from '../schema/schema.ts'
import { customersOpenTo, isOwnedOrChangedBy, postedIn, type Viewer } from '../rights/viewer.ts'

/** Which entitlements are asked for. `named`: all parts stand in the customer's key. */
export type AssignedScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly parts: readonly string[]; readonly workloads: readonly string[] }
  | { readonly kind: 'customer'; readonly customer: string; readonly workloads: readonly string[] }
  | { readonly kind: 'entitlement'; readonly id: string }

/**
 * Whether somebody may give an entitlement away, and whether who gets it is let in with it. `owner`: whose it is by id, also
 * where a list gave it to their name; null where nobody is known by id.
 */
export type AssignableRow = Pick<
  EntitlementTable,
  | 'id'
  | 'version'
  | 'customer_id'
  | 'customer_name'
  | 'customer_key'
  | 'workload'
  | 'owner_id'
  | 'owner_name'
  | 'owner_key'
> & { readonly owner: string | null; readonly may: boolean; readonly is_in: 0 | 1 }

/**
 * What is asked for of what the person sees, by customer and workload. Who owns it may give it away; what nobody owns,
 * who is let in or would be by keeping it. With it goes being let in, never more than the old owner or the giver has.
 * @param isAdministrator sees and may give what anybody owns, and lets in, as a list of who runs the bot does, but not themselves
 * @param to the id of who would get it, as far as that is known
 */
export async function assignable(
  tx: Transaction<Database>,
  viewer: Viewer,
  scope: AssignedScope,
  isAdministrator: boolean,
  to?: string,
): Promise<AssignableRow[]> {
  const rows = await asked(tx, viewer, scope, isAdministrator)
  const named = await namedOwners(tx, viewer, rows)
  const open = new Set((await customersOpenTo(tx, viewer).execute()).map(({ id }) => id))
  const wouldBeIn = new Map<string, boolean>()
  const found: AssignableRow[] = []
  for (const { owner_is_in, ...row } of rows) {
    const owner = ownerOf(row, named)
    const mine = owner === viewer.id
    const isNobodys = row.owner_id === null && row.owner_key === null
    let isOpen = open.has(row.customer_id)
    if (isNobodys && !isOpen) {
      isOpen = wouldBeIn.get(row.customer_id) ?? (await letsIn(tx, viewer, row.customer_id))
      wouldBeIn.set(row.customer_id, isOpen)
    }
    const asAdministrator = isAdministrator && !mine && scope.kind !== 'all'
    found.push({
      ...row,
      owner,
      may: mine || asAdministrator || (isNobodys && isOpen),
      is_in: (asAdministrator && to !== viewer.id) || isOpen || (mine && owner_is_in === 1) ? 1 : 0,
    })
  }
  return scope.kind === 'all' ? found.filter(({ may }) => may) : found
}

type Asked = Omit<AssignableRow, 'owner' | 'may' | 'is_in'> & Pick<EntitlementTable, 'owner_is_in'>

function asked(
  tx: Transaction<Database>,
  viewer: Viewer,
  scope: AssignedScope,
  isAdministrator: boolean,
): Promise<Asked[]> {
  let query = tx
    .selectFrom('entitlement as e')
    .select(['e.id', 'e.version', 'e.customer_id', 'e.customer_name', 'e.customer_key', 'e.workload'])
    .select(['e.owner_id', 'e.owner_name', 'e.owner_key', 'e.owner_is_in'])
    .where('e.tenant', '=', viewer.tenant)
    .where('e.status_version', '<>', NOTHING_KEPT)
  if (scope.kind === 'all') {
    query = query.where((eb) => eb.or([eb('e.owner_id', '=', viewer.id), eb('e.owner_key', '=', viewer.key)]))
  } else if (viewer.place !== undefined) {
    query = query.where('e.id', 'in', postedIn(tx, viewer.tenant, viewer.place))
  } else if (!isAdministrator) {
    query = query.where((eb) => isOwnedOrChangedBy(eb, viewer))
  }
  if (scope.kind === 'entitlement') query = query.where('e.id', '=', scope.id)
  if (scope.kind === 'customer') query = query.where('e.customer_id', '=', scope.customer)
  if (scope.kind === 'named')
    for (const part of scope.parts) query = query.where('e.customer_key', 'like', holding(part))
  if ('workloads' in scope && scope.workloads.length > 0) query = query.where('e.workload', 'in', scope.workloads)
  return query.orderBy('e.customer_name').orderBy('e.customer_id').orderBy('e.workload').execute()
}

type Named = Pick<EntitlementTable, 'owner_id' | 'owner_key'>

/** To whom lists gave what of it has an owner by name, see `store/rights/named-owners.ts`. */
export function namedOwners(
  tx: Transaction<Database>,
  viewer: Viewer,
  rows: readonly Named[],
): Promise<ReadonlyMap<string, string>> {
  const keys = rows.flatMap(({ owner_id, owner_key }) => (owner_id === null && owner_key !== null ? [owner_key] : []))
  return onlyOnesOfNames(tx, viewer, new Set(keys))
}

/** Whose it is: an id, also where a list gave it to a name that only one has; null where nobody is known by id. */
export function ownerOf({ owner_id, owner_key }: Named, named: ReadonlyMap<string, string>): string | null {
  return owner_id ?? (owner_key === null ? null : (named.get(owner_key) ?? null))
}
