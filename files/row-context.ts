import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { RecordOperations } from '../store/records.ts'
import type { TenantContext } from './customer-tenant.ts'

/** What a row is read in with, in one transaction. */
export interface RowContext extends TenantContext {
  readonly prepared: PreparedPlaybook
  readonly records: RecordOperations
  /** The note stands in a column of remarks. */
  readonly noteIsRemark: boolean
  /** The id of the one person of that name who is known. */
  readonly personCalled: (name: string) => string | undefined
  /** The name of the person with that id, when they are known. */
  readonly nameOf: (id: string) => string | undefined
}
