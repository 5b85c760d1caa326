import type { ListOperations } from '../store/lists.ts'
import type { CustomerOperations } from '../store/known-customer.ts'
import type { RightOperations } from '../store/rights.ts'
import type { ImportOptions } from './import-options.ts'
import { otherTenant } from './other-tenant.ts'
import type { EntitlementInFile } from './read-entitlement.ts'
import { isTenantId } from './tenant-id.ts'

/** What a row does to the tenant id of a customer who is there already. */
export type TenantOutcome =
  | { readonly kind: 'stays' }
  | { readonly kind: 'set'; readonly before: string | undefined }
  | { readonly kind: 'bad'; readonly problem: string }

export interface TenantContext {
  readonly records: CustomerOperations & ListOperations
  readonly rights: RightOperations
  readonly options: ImportOptions
  /** The tenants that the file names for customers of that key. */
  readonly tenantsOf: (customerKey: string) => ReadonlySet<string>
}

/**
 * Whether the row's tenant id becomes the customer's; nothing is written. A colleague's list names none of a customer into
 * whom they are not let. One that is kept is replaced by who runs the bot, and by who is in and owns all that is kept of
 * the customer, unless the file itself has two tenants under its names, of today or former ones.
 */
export async function tenantOutcome(
  { records, rights, options, tenantsOf }: TenantContext,
  row: EntitlementInFile,
  customer: { readonly id: string; readonly name: string; readonly tenantId: string | null },
): Promise<TenantOutcome> {
  const { tenantId } = row
  // The version before kept whatever stood in the cell.
  const before = isTenantId(customer.tenantId ?? '') ? customer.tenantId! : undefined
  if (tenantId === undefined || tenantId === before) return { kind: 'stays' }
  const isOperator = options.mayChange === undefined
  const viewer = { tenant: options.tenant, id: options.by.id, key: options.nameKey ?? null, place: undefined }
  if (before === undefined) {
    return isOperator || (await rights.wouldBeIn(viewer, customer.id)) ? { kind: 'set', before } : { kind: 'stays' }
  }
  // Each of its names in the file leads to this customer: two would take turns.
  const keys = await records.keysOf(options.tenant, customer.id)
  const named = new Set(keys.flatMap((key) => [...tenantsOf(key)]))
  const mayReplace =
    named.size < 2 &&
    (isOperator || ((await rights.wouldBeIn(viewer, customer.id)) && (await records.ownsAll(viewer, customer.id))))
  if (mayReplace) return { kind: 'set', before }
  return { kind: 'bad', problem: otherTenant(tenantId, { name: customer.name, tenantId: before }, isOperator)! }
}

/** A customer's tenant id that took the place of another. */
export interface ReplacedTenantId {
  /** As the customer is called. */
  readonly customer: string
  readonly before: string
  readonly after: string
}
