import type { StatusId, WorkloadId } from '../../playbook/model.ts'

/** What the buttons of an assessment's cards send, and those that begin or resume one. */
export type AssessmentPress =
  | { readonly verb: 'start' }
  /** Takes the text as news. */
  | { readonly verb: 'try'; readonly text: string }
  | WhosePress
  | { readonly verb: 'define'; readonly status: StatusId }
  /** In the tab: which of two reasons it is, or an answer that was given with the text. */
  | { readonly verb: 'pick'; readonly question: string; readonly choice: string }
  | OnAssessment<
      | 'resume'
      | 'describe'
      | 'describe-again'
      | 'join'
      | 'apart'
      | 'next-named'
      | 'ask'
      | 'leave'
      | 'answers'
      | 'confirm'
      | 'choose'
      | 'chosen'
      | 'unchoose'
      | 'names'
      | 'named'
      | 'redraft'
      | 'check-note'
      | 'keep'
      | 'keep-and-post'
      | 'keep-and-prepare'
      | 'keep-and-refer'
      | 'reopen'
      | 'take-back'
      | 'restart'
    >
  | (OnAssessment<'answer' | 'back' | 'change'> & { readonly question: string })
  | (OnAssessment<'skip' | 'cancel'> & { readonly question?: string })
  | (OnAssessment<'other-reason'> & { readonly question: string; readonly choice: string })
  | (OnAssessment<'split'> & { readonly only?: WorkloadId })
  | (OnAssessment<'meant'> & { readonly name: string })

/** Says whose news a text is. */
interface WhosePress {
  readonly verb: 'whose'
  readonly text: string
  /** The id under which the whole of a longer text is stored. */
  readonly rest?: string
  /** The customer whose news it is; that of the open assessment if missing. */
  readonly customer?: string
  /** Further customers whose news it is, one a line. */
  readonly also?: string
  /** The workload that it is news of, where the text names none. */
  readonly workload?: WorkloadId
  /** The id of the assessment whose news it is, which may be another than the one that is open when it is pressed. */
  readonly of?: string
}

/** On an assessment, in the version for which its card was drawn. */
type OnAssessment<Verb extends string> = Verb extends string ? { readonly verb: Verb } & AssessmentData : never

/** What every button of an assessment's card sends. */
export interface AssessmentData {
  readonly record: string
  readonly version: number
  /** What the inputs showed, see `cards/drawn.ts`. */
  readonly was?: string
}

/** What the buttons of the list of unfinished assessments send. */
export interface UnfinishedPress {
  readonly verb: 'unfinished'
  readonly record: string
  readonly filter: string
  readonly offset: number
  /** Ids to cancel first. */
  readonly away?: string
}
