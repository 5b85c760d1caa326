import type { ListOperations } from '../store/records/lists.ts'
import type { CustomerOperations } from '../store/customers/known-customer.ts'
import type { RightOperations } from '../store/rights/rights.ts'
import type { ImportOptions } from './import-options.ts'
import { otherTenant } from './other-tenant.ts'
import type { EntitlementInFile } from './read-entitlement.ts'
import { isTenantId } from './tenant-id.ts'

/** What a row does to the tenant id of an existing customer. */
export type TenantOutcome =
  | { readonly kind: 'stays' }
  | { readonly kind: 'set'; readonly before: string | undefined }
  | { readonly kind: 'bad'; readonly problem: string }

export interface TenantContext {
  readonly records: CustomerOperations & ListOperations
  readonly rights: RightOperations
  readonly options: ImportOptions
  /** The tenant ids that the file has for customers with this key. */
  readonly tenantsOf: (customerKey: string) => ReadonlySet<string>
}

/**
 * Decides whether the row's tenant id becomes the customer's; writes nothing. A colleague's list sets none for a
 * customer whose shared data they have no access to. A stored id is replaced only by a list of the bot's operator, or
 * of a person who has access and owns all the customer's entitlements; and never if the file itself has two tenant ids
 * under the customer's current or former names.
 */
export async function tenantOutcome(
  { records, rights, options, tenantsOf }: TenantContext,
  row: EntitlementInFile,
  customer: { readonly id: string; readonly name: string; readonly tenantId: string | null },
): Promise<TenantOutcome> {
  const { tenantId } = row
  // Older releases stored any text of the cell.
  const before = isTenantId(customer.tenantId ?? '') ? customer.tenantId! : undefined
  if (tenantId === undefined || tenantId === before) return { kind: 'stays' }
  const isOperator = options.mayChange === undefined
  const viewer = { tenant: options.tenant, id: options.by.id, key: options.nameKey ?? null, place: undefined }
  if (before === undefined) {
    return isOperator || (await rights.wouldBeIn(viewer, customer.id)) ? { kind: 'set', before } : { kind: 'stays' }
  }
  // All its names in the file mean this customer: two ids would replace each other in turn.
  const keys = await records.keysOf(options.tenant, customer.id)
  const named = new Set(keys.flatMap((key) => [...tenantsOf(key)]))
  const mayReplace =
    named.size < 2 &&
    (isOperator || ((await rights.wouldBeIn(viewer, customer.id)) && (await records.ownsAll(viewer, customer.id))))
  if (mayReplace) return { kind: 'set', before }
  return { kind: 'bad', problem: otherTenant(tenantId, { name: customer.name, tenantId: before }, isOperator)! }
}

/** A customer whose tenant id was replaced. */
export interface ReplacedTenantId {
  /** The customer's current name. */
  readonly customer: string
  readonly before: string
  readonly after: string
}
