/** The five building blocks of change readiness, in their order of work. */
export type BlockId = 'project-team' | 'scope-and-goals' | 'people' | 'awareness-training-support' | 'execution-plan'

/** Answers that the status records have. */
type KnownField = 'successOwner' | 'targetDate' | 'dueDate'

/** Days are YYYY-MM-DD; undefined where not known. */
export type KnownFacts = Readonly<Partial<Record<KnownField, string>>>

/** Question id → answer. Lines are separated by a line feed; a tick is "true". Empty: cleared on purpose. */
export type ReadinessAnswers = Readonly<Record<string, string>>

export interface ReadinessQuestion {
  readonly id: string
  readonly kind: 'text' | 'lines' | 'date' | 'percent' | 'tick'
  readonly ask: string
  /** The accepted evidence, as it is listed while it is missing. */
  readonly evidence: string
  /** The same in words for the customer, after "To be agreed:". */
  readonly toAgree: string
  /** What to do while it is missing. */
  readonly next: string
  /** For `lines`: so many are needed as evidence; 1 by default. */
  readonly atLeast?: number
  /** Good to know, but no evidence. */
  readonly optional?: true
  /** Asked for voice workloads only. */
  readonly voiceOnly?: true
  /** Other words for voice workloads. */
  readonly voice?: Partial<Pick<ReadinessQuestion, 'ask' | 'evidence' | 'next'>>
  /** Filled in from the status records. */
  readonly known?: { readonly field: KnownField; readonly says: string }
  /** Filled in from the answer to this other question, until it has an answer of its own. */
  readonly like?: string
}

export interface ReadinessBlock {
  readonly id: BlockId
  readonly title: string
  /** The purpose of the block, in a sentence. */
  readonly aim: string
  /** An additional sentence for voice workloads. */
  readonly voice?: string
  readonly questions: readonly ReadinessQuestion[]
  /** The plan's action while the block is not ready. `offset`: days from go-live. */
  readonly action: {
    readonly activity: string
    readonly owner: OwnerRole
    readonly audience: string
    readonly channel: string
    readonly measure: string
    readonly offset: number
  }
}

/** A decision that the customer has to take. A question of a block or of the last card answers it. */
interface DecisionPoint {
  readonly id: string
  readonly title: string
  readonly question: string
}

/** The blocks, the decisions, and the steps that follow. */
export interface ReadinessContent {
  readonly blocks: readonly ReadinessBlock[]
  readonly decisions: readonly DecisionPoint[]
  /** Questions of the last card: how the strategy is carried out, and the next steps. */
  readonly closing: readonly ReadinessQuestion[]
  readonly intro: { readonly general: string; readonly voice: string }
}

/** Roles that own actions. The names are in the answers of readiness. */
export type OwnerRole =
  'adoption-lead' | 'sponsor' | 'it' | 'communications' | 'training' | 'support' | 'fm' | 'customer-success'
