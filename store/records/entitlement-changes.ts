import type { CustomerTable, EntitlementTable } from '../schema/schema.ts'

/** The columns of an entitlement that a change may set. */
export type EntitlementChanges = Partial<
  Pick<
    EntitlementTable,
    | 'seats'
    | 'due_date'
    | 'intent'
    | 'business_reason'
    | 'success_owner'
    | 'owner_id'
    | 'owner_name'
    | 'owner_key'
    | 'owner_is_in'
    | 'status'
    | 'target_date'
    | 'unblock_date'
    | 'date_unknown'
    | 'attempts'
    | 'note'
  >
>

export interface NewEntitlement {
  readonly id: string
  readonly tenant: string
  /** Taken when the tenant has no customer of this key yet. */
  readonly customer: Pick<CustomerTable, 'id' | 'name' | 'name_key' | 'customer_tenant_id'>
  readonly workload: string
  readonly set: EntitlementChanges & Pick<EntitlementTable, 'status' | 'note'>
}
