import type { WorkloadId } from '../playbook/model.ts'
import type { Access, AccessNeed, Closed, KeptByOthers } from './access/model.ts'
import type { Assignment, AssignNeed } from './assign/model.ts'
import type { AcmNeed, AcmRecords } from './acm/model.ts'
import type { Engagement, EngagementNeed } from './engagement/model.ts'
import type { CustomerErasure, ErasureNeed, OwnData } from './erasure/model.ts'
import type { OtherName, OtherNameNeed } from './other-name/model.ts'
import type { ResourceNeed, SharedResource, Sharing, ValueAdd } from './resources/model.ts'
import type { Entitlement, HistoryEntry, ListFilter, Mistaken, Override } from './records/model.ts'

/**
 * What a turn has to read before it can be decided. Only what the person owns, has changed or was let into is ever
 * read, and nothing of another tenant.
 */
export type RecordsNeed =
  /**
   * The first filter that finds something counts. `withHistory`, `withPlaces`: of the only one found. `changesSince`: what was changed
   * of each since that day, YYYY-MM-DD.
   */
  | {
      readonly kind: 'list'
      readonly filters: readonly ListFilter[]
      readonly offset: number
      readonly limit: number
      readonly withHistory: number
      readonly withPlaces?: true
      readonly changesSince?: string
    }
  /**
   * `history`: that many changes before version `before`. `seen`: the version on the card. `withOthers`: of the same customer.
   * `withPlaces`: where it is posted.
   */
  | {
      readonly kind: 'entitlement'
      readonly id: string
      readonly history: number
      readonly before?: number
      readonly seen?: number
      readonly withOthers?: true
      readonly withPlaces?: true
    }
  /** The entitlement that a status is to be kept for; of one that the person does not see, only whose it is. */
  | {
      readonly kind: 'pair'
      readonly customer: string
      readonly workload: WorkloadId
      readonly withEngagement?: true
      /** The customer's other entitlements as well, as far as the person may see them. */
      readonly withOthers?: true
      /** What the person keeps of the customers whose keys begin so, as well: whom the same message may name. */
      readonly naming?: readonly string[]
      /** What was kept before of this status for another customer or workload: its entitlement, and the version before. */
      readonly mistaken?: { readonly entitlement: string; readonly before: number | null }
    }
  /** What the person keeps of the customers whose keys begin so, as `keyBeginning` makes them. */
  | { readonly kind: 'customers'; readonly beginnings: readonly string[] }
  | { readonly kind: 'overrides'; readonly before?: string; readonly limit: number }
  | ErasureNeed
  | ResourceNeed
  | AcmNeed
  | EngagementNeed
  | AccessNeed
  | AssignNeed
  | OtherNameNeed

/** What was read. */
export interface Records {
  readonly list?: { readonly rows: readonly Entitlement[]; readonly total: number }
  /** By the id of an entitlement of the list, newest first. */
  readonly changes?: ReadonlyMap<string, readonly HistoryEntry[]>
  readonly entitlement?: Entitlement | undefined
  /** What the person keeps of the customers that a text may name. */
  readonly ofCustomers?: readonly Entitlement[]
  /** Entitlements of the same customer that the person may see; the one that was read may be among them. */
  readonly others?: readonly Entitlement[]
  /** In how many channels and group chats the entitlement is posted, and in which, where the person is told of changes there. */
  readonly posted?: { readonly count: number; readonly names: readonly string[] }
  /** The change that set the entitlement's status. */
  readonly setBy?: HistoryEntry | undefined
  /** Newest first. */
  readonly history?: { readonly entries: readonly HistoryEntry[]; readonly more: boolean }
  /** What was changed since the version on the card, newest first; missing where nothing was. */
  readonly since?: readonly HistoryEntry[]
  /** Newest first. */
  readonly overrides?: { readonly rows: readonly Override[]; readonly more: boolean }
  readonly erasure?: CustomerErasure
  readonly ownData?: OwnData
  readonly valueAdd?: ValueAdd
  readonly sharing?: Sharing
  readonly resourcesShared?: readonly SharedResource[]
  readonly acm?: AcmRecords
  readonly mistaken?: Mistaken | undefined
  /** Of the entitlement that was read. */
  readonly engagement?: Engagement
  /** Customers of others that were asked for: what is shared of them is not open to the person. */
  readonly closed?: readonly Closed[]
  /** The entitlement that a status is to be kept for is somebody else's, and not shared with the person. */
  readonly keptBy?: KeptByOthers
  readonly access?: Access
  readonly assignment?: Assignment
  readonly otherName?: OtherName
}
