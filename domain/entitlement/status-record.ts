import type { StatusId, WorkloadId } from '../../playbook/model.ts'
import type { Strength } from '../../playbook/recommendation/recommend.ts'
import type { KeptReason } from './model.ts'
import type { Answers } from '../../playbook/recommendation/answers.ts'

/** A status that an FM kept. Append-only: a correction is a new record of the same entitlement. */
export interface StatusRecord {
  readonly id: string
  readonly entitlement: string
  /** The version of the entitlement before this record; null for the entitlement's first one. */
  readonly seen: number | null
  /** What was kept before had been taken back: this is the first one again. */
  readonly afresh?: true
  readonly tenant: string
  readonly customer: string
  readonly workload: WorkloadId
  readonly status: StatusId
  /** The recommended status; differs from `status` if the FM chose another one. Null if nothing was assessed. */
  readonly recommended: StatusId | null
  readonly strength: Strength | null
  /** The reasons that spoke for the status. */
  readonly reasons: readonly KeptReason[]
  /** Why the FM chose another status. */
  readonly overrideReason: string | null
  readonly note: string
  /** In Progress: YYYY-MM-DD. */
  readonly targetDate: string | null
  /** Blocked: YYYY-MM-DD, or null for an explicit "not known". */
  readonly unblockDate: string | null
  readonly dateUnknown: boolean
  readonly attempts: string | null
  readonly situation: string
  readonly answers: Answers
  /** The number of answered questions, and the seconds since the assessment began; missing if nothing was assessed. */
  readonly questions?: number
  readonly seconds?: number
  readonly playbookVersion: string
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}
