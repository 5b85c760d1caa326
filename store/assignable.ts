import type { Transaction } from 'kysely'
import { holding } from './like.ts'
import { isOnlyOfName } from './named-owners.ts'
import { letsIn } from './rights.ts'
import type { Database, EntitlementTable } from './schema.ts'
import { customersOpenTo, isOwnedOrChangedBy, postedIn, type Viewer } from './viewer.ts'

/** Which entitlements are asked for. `named`: all parts stand in the customer's key. */
export type AssignedScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly parts: readonly string[]; readonly workloads: readonly string[] }
  | { readonly kind: 'customer'; readonly customer: string; readonly workloads: readonly string[] }
  | { readonly kind: 'entitlement'; readonly id: string }

/** Whether somebody may give an entitlement away, and whether who gets it is let in with it. */
export type AssignableRow = Pick<
  EntitlementTable,
  'id' | 'version' | 'customer_id' | 'customer_name' | 'customer_key' | 'workload' | 'owner_id' | 'owner_name'
> & { readonly may: boolean; readonly is_in: 0 | 1 }

/**
 * What is asked for of what the person sees, by customer and workload. Who owns it may give it away; what nobody owns,
 * who is let in or would be by keeping it. With it goes being let in, never more than the old owner or the giver has.
 * @param isAdministrator sees and may give what anybody owns, and lets in, as a list of who runs the bot does
 */
export async function assignable(
  tx: Transaction<Database>,
  viewer: Viewer,
  scope: AssignedScope,
  isAdministrator: boolean,
): Promise<AssignableRow[]> {
  const rows = await asked(tx, viewer, scope, isAdministrator)
  const key = await ownKey(tx, viewer, rows)
  const open = new Set((await customersOpenTo(tx, viewer).execute()).map(({ id }) => id))
  const wouldBeIn = new Map<string, boolean>()
  const found: AssignableRow[] = []
  for (const { owner_key, owner_is_in, ...row } of rows) {
    const mine = ownerOf({ ...row, owner_key }, viewer, key) === viewer.id
    const isNobodys = row.owner_id === null && owner_key === null
    let isOpen = open.has(row.customer_id)
    if (isNobodys && !isOpen) {
      isOpen = wouldBeIn.get(row.customer_id) ?? (await letsIn(tx, viewer, row.customer_id))
      wouldBeIn.set(row.customer_id, isOpen)
    }
    const asAdministrator = isAdministrator && !mine && scope.kind !== 'all'
    found.push({
      ...row,
      may: mine || asAdministrator || (isNobodys && isOpen),
      is_in: asAdministrator || isOpen || (mine && owner_is_in === 1) ? 1 : 0,
    })
  }
  return scope.kind === 'all' ? found.filter(({ may }) => may) : found
}

type Asked = Omit<AssignableRow, 'may' | 'is_in'> & Pick<EntitlementTable, 'owner_key' | 'owner_is_in'>

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

/** The folded name of somebody to whose name lists gave something of it, where the name is theirs alone; else null. */
export async function ownKey(
  tx: Transaction<Database>,
  viewer: Viewer,
  rows: readonly Named[],
): Promise<string | null> {
  const isNamed =
    viewer.key !== null && rows.some(({ owner_id, owner_key }) => owner_id === null && owner_key === viewer.key)
  return isNamed && (await isOnlyOfName(tx, viewer)) ? viewer.key : null
}

/** Whose it is: an id, also where a list gave it to the name of who asks; null where nobody is known by id. */
export function ownerOf({ owner_id, owner_key }: Named, { id }: Pick<Viewer, 'id'>, key: string | null): string | null {
  return owner_id ?? (key !== null && owner_key === key ? id : null)
}
