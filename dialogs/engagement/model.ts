import type { PlanSettings } from '../../playbook/plan/model.ts'
import type { ReadinessAnswers } from '../../playbook/plan/readiness-model.ts'
import type { StakeholderMap } from '../../playbook/plan/stakeholders.ts'
import type { Entitlement, ListFilter } from '../records/model.ts'

/** What is kept of the work on one entitlement; readiness and plan follow from it and from the status records. */
export interface WorkloadWork {
  readonly answers: ReadinessAnswers
  /** Missing until the plan is made. */
  readonly plan?: PlanSettings | undefined
}

/** A document with its newest change. */
export interface Stored<Body> {
  /** Grows with every change; a card of another version is stale. */
  readonly version: number
  readonly body: Body
  readonly updatedBy: string
  /** ISO 8601, UTC. */
  readonly updatedAt: string
}

/** What is worked on with a customer for one of its workloads. */
export interface Engagement {
  readonly work: Stored<WorkloadWork> | undefined
  /** Of the customer, for all its workloads. */
  readonly map: Stored<StakeholderMap> | undefined
  /** The names of people on the map are kept and cannot be opened now: their key is not there. */
  readonly namesLocked?: true
  /** An activation plan is made for another workload of the customer. */
  readonly otherPlan: boolean
  /** Of another plan of the customer, or of its request for a partner; ISO 3166. */
  readonly country?: string | undefined
  /** What was changed last in readiness and plan, newest first. */
  readonly log: readonly { readonly what: string; readonly by: string; readonly at: string }[]
}

/** Reads the one entitlement that a typed message means, or the list to choose from; or the one whose card was pressed. */
export type EngagementNeed =
  | {
      readonly kind: 'engagement'
      readonly filters: readonly ListFilter[]
      readonly limit: number
      /** Several entitlements of one customer are as good as one: the map is the customer's. */
      readonly anyOfCustomer: boolean
    }
  | { readonly kind: 'engagement'; readonly id: string }

/** Keeps one of the two documents. */
export interface SaveEngagement {
  readonly kind: 'saveEngagement'
  readonly tenant: string
  readonly document:
    | { readonly kind: 'workload'; readonly body: WorkloadWork }
    | { readonly kind: 'stakeholders'; readonly body: StakeholderMap }
  /** For a new one. */
  readonly id: string
  readonly entitlement: string
  /** The version that the person saw; 0: there was none. */
  readonly seen: number
  readonly logId: string
  /** In our own words, without text of people. */
  readonly what: string
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** What all dialogs about one entitlement's engagement are about. */
export interface Subject {
  readonly entitlement: Entitlement
  readonly engagement: Engagement
  /** The card's own id. */
  readonly record: string
}
