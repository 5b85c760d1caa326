import type { WorkloadId } from '../playbook/model.ts'
import type { AccessNeed, WhoIsInRead } from './access/model.ts'
import type { Access, Closed, KeptByOthers } from '../domain/access/model.ts'
import type { AssignNeed } from './assign/model.ts'
import type { Assignment } from '../domain/assignment/model.ts'
import type { AcmNeed, AcmRecords } from './acm/model.ts'
import type { Engagement } from '../domain/engagement/model.ts'
import type { EngagementNeed } from './engagement/model.ts'
import type { CustomerErasure, ErasureNeed } from './erasure/model.ts'
import type { OwnData } from '../domain/erasure/model.ts'
import type { OtherNameNeed } from './other-name/model.ts'
import type { OtherName } from '../domain/customer-name/model.ts'
import type { ResourceNeed, SharedResource, Sharing } from './resources/model.ts'
import type { ValueAdd } from '../domain/value-add/model.ts'
import type { AloneMeant } from './records/model.ts'
import type {
  Mistaken,
  Entitlement,
  HistoryEntry,
  ListFilter,
  NothingKept,
  Override,
  Said,
} from '../domain/entitlement/model.ts'

/**
 * What a turn must read before it can be decided. Only entitlements that the person owns, has changed or has access to
 * are ever read, and none of another tenant.
 */
export type RecordsNeed =
  /**
   * The first filter that finds something is used. `withHistory`, `withPlaces`: if exactly one is found, also its
   * history and places. `changesSince`: also the changes of each entitlement since that day, YYYY-MM-DD.
   */
  | {
      readonly kind: 'list'
      readonly filters: readonly ListFilter[]
      readonly offset: number
      readonly limit: number
      readonly withHistory: number
      readonly withPlaces?: true
      readonly changesSince?: string
      /** What has passed on this day comes first, YYYY-MM-DD. */
      readonly passedBefore?: string
      /** If nothing is found: also what the person keeps of customers whose keys begin so. */
      readonly near?: readonly string[]
      /** If nothing is found: also what the person took back of the customers that are named. */
      readonly withTakenBack?: true
    }
  /**
   * `history`: the number of changes to read before version `before`. `seen`: the version on the card. `withOthers`:
   * also the customer's other entitlements. `withPlaces`: also where it is posted.
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
  /** The entitlement for which a status is to be kept. If the person has no access to it, only its owner is read. */
  | {
      readonly kind: 'pair'
      readonly customer: string
      readonly workload: WorkloadId
      readonly withEngagement?: true
      /** Also the customer's other entitlements that the person may see. */
      readonly withOthers?: true
      /** Also the person's entitlements of customers whose keys begin so: the same message may name them. */
      readonly naming?: readonly string[]
      /**
       * This status was kept before for another customer or workload by mistake: that entitlement, and its version
       * before.
       */
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
  readonly list?: {
    readonly rows: readonly Entitlement[]
    readonly total: number
    readonly alone?: AloneMeant
  }
  /** By entitlement id, for the entitlements of the list; newest first. */
  readonly changes?: ReadonlyMap<string, readonly HistoryEntry[]>
  readonly entitlement?: Entitlement | undefined
  /** The person's entitlements of customers that a text may name. */
  readonly ofCustomers?: readonly Entitlement[]
  /** Entitlements of the same customer that the person may see; the one that was read may be among them. */
  readonly others?: readonly Entitlement[]
  /**
   * The number of channels and group chats where the entitlement is posted. Their names only if the person owns the
   * entitlement or has posted it; else `names` is empty.
   */
  readonly posted?: { readonly count: number; readonly names: readonly string[] }
  /** The change that set the entitlement's status. */
  readonly setBy?: HistoryEntry | undefined
  /** What was said of the entitlement last; only in a personal chat, where a person reads alone. */
  readonly said?: Said
  /** Newest first. */
  readonly history?: { readonly entries: readonly HistoryEntry[]; readonly more: boolean }
  /** Changes since the version on the card, newest first; missing if there are none. */
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
  /** Where nothing is kept of what was asked for: what the person took back of it, the last one first. */
  readonly takenBack?: readonly NothingKept[]
  /** Of the pair that was read nothing is kept, and a history goes on with what is kept now. */
  readonly again?: { readonly entitlement: string; readonly version: number }
  /** Of the entitlement that was read. */
  readonly engagement?: Engagement
  /** Customers that were asked for and belong to others: the person has no access to their shared data. */
  readonly closed?: readonly Closed[]
  /**
   * Set if the entitlement for which a status is to be kept belongs to somebody else and the person has no access to
   * it.
   */
  readonly keptBy?: KeptByOthers
  readonly access?: Access
  readonly whoIsIn?: WhoIsInRead
  readonly assignment?: Assignment
  readonly otherName?: OtherName
}
