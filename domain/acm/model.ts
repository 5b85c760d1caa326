import type { WithDays } from '../days-in-words.ts'
import type { AcmFacts, AcmState } from '../../playbook/acm/acm.ts'

/** The Adoption & Change Management conversation with one customer; of version 0 when it was never begun. */
export interface Acm extends WithDays {
  readonly id: string
  /** Grows with every change; a card of another version is stale. */
  readonly version: number
  readonly customerId: string
  readonly customer: string
  readonly state: AcmState
  /** Derived from the records now. */
  readonly facts: AcmFacts
  /** All that is kept of the customer is Duplicate/Invalid. */
  readonly isVoid?: true
  readonly changed: Author | undefined
  /** Who completed it, and when. */
  readonly ended: Author | undefined
}

interface Author {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** One entry of the append-only log. */
export interface AcmLogEntry {
  readonly kind: 'begin' | 'done' | 'not-applicable' | 'open' | 'answer' | 'text' | 'complete' | 'reopen'
  /** The item, question or text that changed. */
  readonly item: string | null
  /** Remark, reason, answer or text, as typed. */
  readonly text: string
}

/** Stores a change of a conversation, or begins it. */
export interface SaveAcm {
  readonly kind: 'saveAcm'
  readonly tenant: string
  readonly id: string
  readonly customer: string
  /** The version before the change; 0 begins the conversation. */
  readonly seen: number
  readonly state: AcmState
  /** Undefined: unchanged. */
  readonly ended: boolean | undefined
  readonly log: readonly AcmLogEntry[]
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}
