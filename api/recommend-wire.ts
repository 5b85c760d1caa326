import type { StatusId, WorkloadId } from '../playbook/model.ts'

/** POST /meant: which statuses words would mean as news of a customer, the most probable first. Nothing is stored. */
export interface MeantRequest {
  readonly words: string
}

export interface MeantStatuses {
  readonly statuses: readonly StatusId[]
}

/** POST /recommend: nothing is stored. */
export interface RecommendRequest {
  readonly text: string
  /** Question id → choice id. */
  readonly answers: Readonly<Record<string, string>>
  readonly workload?: WorkloadId
  readonly customer?: string
  /** A question about two reasons to which it was answered that it is neither, and then with a choice of the whole one. */
  readonly neither?: string
}

export interface LiveRecommendation {
  /** The three most probable, best first. */
  readonly ranked: readonly {
    readonly status: StatusId
    readonly probability: number
  }[]
  /** Why it is the first of them: words of the text and what they show, or what was answered. */
  readonly why: readonly { readonly says: string; readonly quote?: string }[]
  /** How sure it is; `none`: the text says nothing yet. */
  readonly strength: 'clear' | 'likely' | 'open' | 'none'
  /** Why the text was ignored: it is not English, or says too little; null if it was read. */
  readonly unread: 'foreign' | 'too-little' | null
  /** Why it is the first and not the second. */
  readonly contrast: {
    readonly firstWhen: string
    readonly secondWhen: string
    readonly second: StatusId
    /** Something in the text speaks for the second. */
    readonly isSaid: boolean
  } | null
  /** A second reason in the text, what it would be alone, and the answer that chooses it. It is not to be denied. */
  readonly also: {
    readonly quote: string
    /** The words of the reason for the first. */
    readonly beside: string
    readonly status: StatusId
    readonly answer: { readonly question: string; readonly choice: string } | null
    /** What else was said, each with the status that it would be alone, where it shows one. */
    readonly more: readonly { readonly quote: string; readonly status: StatusId | null }[]
  } | null
  /** The one answer that would change the recommendation. */
  readonly flip: { readonly question: string; readonly choice: string; readonly to: StatusId } | null
  readonly next: {
    readonly id: string
    readonly text: string
    readonly choices: readonly { readonly id: string; readonly text: string }[]
    /** Where it asks which of two reasons it is: the words for neither, which lead to the whole question. */
    readonly neither: string | null
  } | null
  readonly customer: string | null
  readonly workload: WorkloadId | null
  /** Names of other workloads and customers in the text; what it says of them is ignored here. */
  readonly others: readonly string[]
  /** A draft of the entitlement note. */
  readonly note: string
}
