import type { Entitlement } from '../entitlement/model.ts'
import type { PlanSettings } from '../../playbook/plan/model.ts'
import type { ReadinessAnswers } from '../../playbook/plan/readiness-model.ts'
import type { StakeholderMap } from '../../playbook/plan/stakeholders.ts'

/** The stored work on one entitlement; readiness and plan are derived from it and from the status records. */
export interface WorkloadWork {
  readonly answers: ReadinessAnswers
  /** Missing until the plan is made. */
  readonly plan?: PlanSettings | undefined
}

/** A stored document with its newest change. */
export interface Stored<Body> {
  /** Grows with every change; a card of another version is stale. */
  readonly version: number
  readonly body: Body
  readonly updatedBy: string
  /** ISO 8601, UTC. */
  readonly updatedAt: string
}

/** The work with a customer on one of its workloads. */
export interface Engagement {
  readonly work: Stored<WorkloadWork> | undefined
  /** The customer's map, for all its workloads. */
  readonly map: Stored<StakeholderMap> | undefined
  /** Names of people on the map are stored, but cannot be decrypted now because their key is missing. */
  readonly namesLocked?: true
  /** The customer has an activation plan for another workload. */
  readonly otherPlan: boolean
  /** ISO 3166; taken from another plan of the customer, or from its partner request. */
  readonly country?: string | undefined
  /** The latest changes of readiness and plan, newest first. */
  readonly log: readonly { readonly what: string; readonly by: string; readonly at: string }[]
}

/** Stores one of the two documents. */
export interface SaveEngagement {
  readonly kind: 'saveEngagement'
  readonly tenant: string
  readonly document:
    | { readonly kind: 'workload'; readonly body: WorkloadWork }
    | { readonly kind: 'stakeholders'; readonly body: StakeholderMap }
  /** The id for a new document. */
  readonly id: string
  readonly entitlement: string
  /** The version that the person has seen; 0 if there was none. */
  readonly seen: number
  readonly logId: string
  /** In our own words, without text from people. */
  readonly what: string
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** An entitlement with the work on it. */
export interface Engaged {
  readonly entitlement: Entitlement
  readonly engagement: Engagement
}
