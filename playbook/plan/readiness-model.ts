/** The five building blocks of change readiness, in the order in which they are worked on. */
export type BlockId = 'project-team' | 'scope-and-goals' | 'people' | 'awareness-training-support' | 'execution-plan'

/** What the status records know that a question asks for. */
export type KnownField = 'successOwner' | 'targetDate' | 'dueDate'

/** Days are YYYY-MM-DD; undefined: not known. */
export type KnownFacts = Readonly<Partial<Record<KnownField, string>>>

/** Question id → what was answered. Lines are separated by a line feed; a tick is "true". Empty: cleared on purpose. */
export type ReadinessAnswers = Readonly<Record<string, string>>

export interface ReadinessQuestion {
  readonly id: string
  readonly kind: 'text' | 'lines' | 'date' | 'percent' | 'tick'
  readonly ask: string
  /** The evidence that is accepted, as it is listed while it is missing. */
  readonly evidence: string
  /** The same for the customer's eyes, after "To be agreed:". */
  readonly toAgree: string
  /** What to do while it is missing. */
  readonly next: string
  /** `lines`: so many make it evidence; 1 unless said otherwise. */
  readonly atLeast?: number
  /** Good to know, and no evidence. */
  readonly optional?: true
  /** Asked for voice workloads only. */
  readonly voiceOnly?: true
  /** Worded otherwise for voice workloads. */
  readonly voice?: Partial<Pick<ReadinessQuestion, 'ask' | 'evidence' | 'next'>>
  /** Filled in from the status records. */
  readonly known?: { readonly field: KnownField; readonly says: string }
  /** Filled in from the answer to another question, until it is answered itself. */
  readonly like?: string
}

export interface ReadinessBlock {
  readonly id: BlockId
  readonly title: string
  /** What the block is for, in a sentence. */
  readonly aim: string
  /** Said besides, for voice workloads. */
  readonly voice?: string
  readonly questions: readonly ReadinessQuestion[]
  /** What the plan does while the block is not ready. `offset`: days from go-live. */
  readonly action: {
    readonly activity: string
    readonly owner: OwnerRole
    readonly audience: string
    readonly channel: string
    readonly measure: string
    readonly offset: number
  }
}

/** A decision that the customer has to take; answered by a question of a block or of the last card. */
export interface DecisionPoint {
  readonly id: string
  readonly title: string
  readonly question: string
}

/** What readiness asks for, besides the blocks: decisions, and the steps that follow. */
export interface ReadinessContent {
  readonly blocks: readonly ReadinessBlock[]
  readonly decisions: readonly DecisionPoint[]
  /** Asked on the last card: how the strategy is carried out, and the next steps. */
  readonly closing: readonly ReadinessQuestion[]
  readonly intro: { readonly general: string; readonly voice: string }
}

/** Who does what, as roles; names stand in the answers of readiness. */
export type OwnerRole =
  'adoption-lead' | 'sponsor' | 'it' | 'communications' | 'training' | 'support' | 'fm' | 'customer-success'
