import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { RecordOperations } from '../store/records/records.ts'
import type { TenantContext } from './customer-tenant.ts'

/** What is needed to store a row, in one transaction. */
export interface RowContext extends TenantContext {
  readonly prepared: PreparedPlaybook
  readonly records: RecordOperations
  /** The note is in a column of remarks. */
  readonly noteIsRemark: boolean
  /** The id of the only known person with this name. */
  readonly personCalled: (name: string) => string | undefined
  /** The name of the person with this id, if known. */
  readonly nameOf: (id: string) => string | undefined
}
