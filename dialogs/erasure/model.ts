import type { WorkloadId } from '../../playbook/model.ts'
import type { ErasableCustomer } from '../../domain/erasure/model.ts'
import type { Assessment } from '../assessment/model.ts'

/** What a turn about erasing has to read. */
export type ErasureNeed =
  | {
      readonly kind: 'customer-erasure'
      /** The key. */
      readonly customer: string
      /** As it was typed. */
      readonly name: string
      /** Its words can be a name by themselves, also of a customer whom nobody has assessed. */
      readonly isName: boolean
      /** It was chosen: customers whose name begins so are not meant. */
      readonly isExact: boolean
      /** The record of the card that asks for the erasure: it is not counted among the cards about the customer. */
      readonly question?: string
    }
  | { readonly kind: 'own-data' }

/** What was found of a customer, for the person who may erase it. */
interface FoundOfCustomer {
  /** Of the entitlements. */
  readonly workloads: readonly WorkloadId[]
  /** The person's own. */
  readonly assessments: readonly Assessment[]
  /** How many assessments are other people's; what they say is theirs. */
  readonly ofOthers: number
}

/** What erasing a customer would take away, with what is said of it. */
export interface CustomerErasure extends ErasableCustomer {
  /** As the records spell it. */
  readonly name: string
  /** Entitlements of others that stay. */
  readonly stays: readonly { readonly workload: WorkloadId; readonly owner: string }[]
  /** Administrators whose names are known. */
  readonly administrators: readonly string[]
  readonly found: FoundOfCustomer
  /** Customers of the person whose name begins so, where none is kept of exactly that name and none was chosen. */
  readonly longer: readonly string[]
}
