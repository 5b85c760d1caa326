import type { StatusId, WorkloadId } from '../../playbook/model.ts'

/** One customer's right to one workload, with its newest status, as the FM sees it. Days are YYYY-MM-DD. */
export interface Entitlement {
  readonly id: string
  /** Grows with every change; a card of another version is stale. */
  readonly version: number
  readonly customer: string
  readonly workload: WorkloadId
  readonly seats: number | null
  readonly dibs: Dibs
  /** The FM's name. */
  readonly owner: string | null
  readonly status: StatusId
  /** In Progress. */
  readonly targetDate: string | null
  /** Blocked; null with `dateUnknown` when it was said to be not known. */
  readonly unblockDate: string | null
  readonly dateUnknown: boolean
  readonly attempts: string | null
  readonly note: string
  /** The version that set the status. */
  readonly statusVersion: number
  /** ISO 8601, UTC. */
  readonly statusAt: string
  readonly statusBy: string
  readonly updatedAt: string
  readonly updatedBy: string
  readonly updatedById: string
  /** The last change came with a list that who runs the bot has read in. */
  readonly isFromList?: true
}

/** What an FM must know of every entitlement: due date, intent, business reason, success owner. */
export interface Dibs {
  readonly dueDate: string | null
  readonly intent: string | null
  readonly businessReason: string | null
  readonly successOwner: string | null
}

/** A reason that was shown with a status: words of the text, or an answer. */
export interface KeptReason {
  readonly says: string
  /** The words as they stood in the text. */
  readonly quote?: string
}

/** One change of an entitlement. */
export interface HistoryEntry {
  /** `value`: a value-add discussion was held; `sme`: one was requested, assigned or unassigned; `owner`: it was given to another FM; `taken-back`: nothing is kept since. */
  readonly kind: 'status' | 'date' | 'comment' | 'note' | 'dibs' | 'import' | 'value' | 'sme' | 'owner' | 'taken-back'
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The version of the entitlement that it made. */
  readonly version: number
  readonly changes: readonly HistoryChange[]
  readonly status: StatusId
  readonly recommended: StatusId | null
  readonly overrideReason: string | null
  readonly reasons: readonly KeptReason[]
  readonly note: string
  readonly comment: string | null
}

/** What somebody said of an entitlement. */
export interface Said {
  readonly text: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

export type ChangedField =
  | 'customer'
  | 'merged'
  | 'status'
  | 'targetDate'
  | 'unblockDate'
  | 'dateUnknown'
  | 'attempts'
  | 'note'
  | 'seats'
  | 'dueDate'
  | 'intent'
  | 'businessReason'
  | 'successOwner'
  | 'owner'

/** Empty means that there was, or is, no value. */
export interface HistoryChange {
  readonly field: ChangedField
  readonly before: string
  readonly after: string
}

/** A status that the FM chose against the recommendation. */
export interface Override {
  readonly id: string
  readonly customer: string
  readonly workload: WorkloadId
  readonly recommended: StatusId
  readonly status: StatusId
  readonly reason: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Which entitlements; all of it must hold, an empty list asks nothing. */
export interface ListFilter {
  /** Parts of the customer's name, folded. */
  readonly customer: readonly string[]
  /** The same of several customers, of whom any will do. */
  readonly anyCustomer?: readonly (readonly string[])[]
  readonly workloads: readonly WorkloadId[]
  readonly statuses: readonly StatusId[]
}

/** Takes the first status of an entitlement back: nothing is kept of it then. */
export interface TakeBack {
  readonly kind: 'takeBack'
  /** Of the change in the history. */
  readonly id: string
  readonly tenant: string
  readonly entitlement: string
  /** The version that the person saw. */
  readonly seen: number
  /** As the history has it. */
  readonly why: string | null
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** An entitlement whose first status the person took back, and of which nothing is kept now. */
export interface NothingKept extends Pick<Entitlement, 'id' | 'version' | 'customer' | 'workload'> {
  /** When. ISO 8601, UTC. */
  readonly at: string
}

/** A status with what is set with it. */
export type FormerStatus = Pick<
  Entitlement,
  'status' | 'targetDate' | 'unblockDate' | 'dateUnknown' | 'attempts' | 'note'
>

/** A change of an entitlement that is no status: only what is given is set. */
export interface EntitlementChange {
  readonly entitlement: string
  /** The version that the person saw. */
  readonly seen: number
  readonly historyId: string
  readonly kind: 'date' | 'comment' | 'note' | 'dibs' | 'value' | 'sme'
  readonly set: Partial<Pick<Entitlement, 'targetDate' | 'unblockDate' | 'dateUnknown' | 'seats' | 'note'> & Dibs>
  readonly comment: string | null
  readonly byId: string
  readonly byName: string
  readonly tenant: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** An entitlement for which a status was kept that belongs to another one. */
export interface Mistaken {
  readonly entitlement: Entitlement
  /** What it was before that; undefined when that status was its first. */
  readonly former: FormerStatus | undefined
  /** The person sees nothing else of its customer. */
  readonly isOnly: boolean
  /** What keeps its first status from being taken back; empty where there was one before. */
  readonly obstacles: readonly TakeBackObstacle[]
}

/**
 * Why a first status stays: somebody else changed it, or owns it now; readiness or a plan began of it; or something that the
 * customer's FMs share, where nobody would be left who is in.
 */
export type TakeBackObstacle = 'others' | 'owner' | 'plan' | 'acm' | 'referral' | 'stakeholders' | 'shared'
