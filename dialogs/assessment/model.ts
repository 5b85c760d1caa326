import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { WayOn } from '../../cards/notice-card.ts'
import type { StatusId, WorkloadId } from '../../playbook/model.ts'

import type { Answers } from '../../playbook/recommendation/answers.ts'
import type { LeftOver } from '../../playbook/names/several/gathered.ts'
import type { WorkloadPart } from '../../playbook/recommendation/split-workloads.ts'

/** The fields of the form of DIBS for which something was said, as its inputs hold them. */
export type SaidDibs = Partial<Record<'dueDate' | 'intent' | 'businessReason' | 'successOwner' | 'seats', string>>

/** What a person filled into the recommendation card; stored so that nothing typed is lost. */
export interface Draft {
  readonly date?: string
  readonly dateUnknown?: boolean
  /** The words of the text from which the date was read; removed once somebody sets the date. */
  readonly dateSaid?: string
  /** Words of earlier dates in the text that are no longer valid: another date was typed later, or set on the card. */
  readonly datesBefore?: readonly string[]
  /** Words of dates in the text that were never about the current date: they are dates of something else. */
  readonly datesLeft?: readonly string[]
  readonly attempts?: string
  readonly attemptsSaid?: string
  /** Why another status than the recommended one is being chosen. */
  readonly overrideReason?: string
  readonly overrideStatus?: StatusId
  /**
   * Set once the FM edited the note, empty if it was cleared. Until then the note is drafted from the answers each
   * time.
   */
  readonly note?: string
  /** Sentences that the FM put behind the drafted note. */
  readonly noteBehind?: string
  /** A poor note that the FM was warned about; it is kept as it is if the FM presses again. */
  readonly notePoor?: string
  /** What was said of DIBS: it is no part of the text, and is offered to be saved once the status is kept. */
  readonly dibs?: SaidDibs
  /** The same before the last text was added. */
  readonly dibsBefore?: SaidDibs
  /** Choices that were picked on a card but not sent as an answer: question id → choice id. */
  readonly picked?: Readonly<Record<string, string>>
}

/**
 * One assessment. Its position is not stored: it is derived from text, answers and view. So going back, changing one
 * answer, and a new version of the playbook in between need no migration.
 */
export interface Assessment {
  readonly id: string
  /** Grows with every change; a card of another version is stale. */
  readonly version: number
  readonly contentVersion: string
  /** The time of its first sentence or question, ISO 8601 in UTC; missing for assessments begun with older releases. */
  readonly begunAt?: string
  /** The same as a day in the person's time zone, YYYY-MM-DD. */
  readonly begunOn?: string
  readonly text: string
  readonly customer?: string
  /** The customer was read from the text and is not confirmed. */
  readonly customerGuessed?: boolean
  readonly workload?: WorkloadId
  /** Question ids in the order in which they were asked. */
  readonly asked: readonly string[]
  readonly answers: Answers
  readonly view: View
  readonly draft: Draft
  /** The FM's own choice; it stays, whatever is added later, until the FM follows the recommendation. */
  readonly chosen?: { readonly status: StatusId; readonly reason: string }
  /** The version of the entitlement that the FM has seen; a newer one is shown before it is replaced. */
  readonly seen?: { readonly entitlement: string; readonly version: number }
  /** Length of the text before the last sentence was added: "undo" goes back to it. In UTF-16 units. */
  readonly textBefore?: number
  /**
   * The answers before that sentence, if it answered a question: "undo" takes back both. Used only beside `textBefore`.
   */
  readonly textAnswered?: Pick<Assessment, 'answers' | 'asked'>
  /** The two reasons between which the FM chose, in the words of the text. */
  readonly choseOf?: readonly [string, string]
  /** The answer that it is neither of two reasons, but a third one. `insteadOf`: the text that gave the two. */
  readonly third?: { readonly question: string; readonly choice: string; readonly insteadOf: string }
  /** The draft before a date was typed: "undo" goes back to it as long as nothing else was done. */
  readonly beforeDate?: { readonly version: number; readonly draft: Draft }
  /** The version whose card was pressed to be kept when something was missing: a second press says that again. */
  readonly notKeptOn?: number
  /** The other workload of the same text, assessed after this one. */
  readonly followedBy?: { readonly record: string; readonly workload: WorkloadId }
  /** Other workloads in the text, each to be assessed after this one, with the part of the text about it. */
  readonly alsoNamed?: readonly WorkloadPart[]
  /** A text about no workload, typed while the bot asks how to take the text apart: the next typed workload gets it. */
  readonly unplaced?: string
  /** Set once kept. */
  readonly kept?: StatusRecord
  /** The kept status that is being corrected; it stays kept, whatever happens to the correction. */
  readonly correcting?: StatusRecord
  /** Cancelled by the FM; can be opened again. */
  readonly cancelled?: boolean
}

/**
 * What the person asked to see.
 * - `auto`: whatever is needed next. `situation`: the start of the guided way. `split`: the text names several
 * workloads.
 * - `status`: the recommendation even though it is open; `judged`: with the playbook's verdict on a drafted note.
 * - `more`: one more question even though the recommendation is clear. `from`: where "Back" leads.
 * - `question`: this one; `isNeither`: because neither of two reasons was it.
 */
export type View =
  | { readonly kind: 'auto' | 'split' }
  | { readonly kind: 'status'; readonly judged?: true }
  | { readonly kind: 'situation' | 'more' | 'answers' | 'choose' | 'names'; readonly from?: View }
  | { readonly kind: 'question'; readonly question: string; readonly isNeither?: true; readonly from?: View }

/** Remarks on the card that is shown: a hint, or what is missing. */
export interface Remarks {
  readonly notice?: string
  readonly problems?: readonly string[]
  /** A text was just added that may be about another customer. */
  readonly added?: boolean
  /** A known customer that may have been meant by the name. */
  readonly meant?: string
  /** Texts that were not taken, because they are about another customer or about none; a button takes each of them. */
  readonly besides?: readonly (LeftOver & {
    readonly workload?: string
    readonly setAside?: string
    readonly saysNothing?: true
  })[]
  /** Other workloads were named: the card says which come next, and what was read for each. */
  readonly others?: boolean
  /** What was kept for another customer by mistake is all that is kept of it: leads to that. */
  readonly forget?: WayOn | undefined
}

/** A text that the bot could not assign, so it asked whose news it is. */
export interface WhoseAsked {
  readonly text: string
  /** The customers that were offered, beside the open one. */
  readonly among: readonly string[]
  /** What was shown of the first of them: its news is of that workload, unless it names another. */
  readonly workload?: WorkloadId
  /** All of `among` as the name of one customer, if that was offered as well. */
  readonly asOne?: string
  /** Nobody of the offered name is known: the button says that it makes a new customer. */
  readonly asNew?: true
  /** Something else was typed since: a name alone is no longer an answer; "resume" asks again. */
  readonly isPast?: true
}

/** A text that was not taken and is too long for a button. The button contains its id. */
export interface SetAside {
  readonly id: string
  readonly text: string
  /** A list that may be read in. */
  readonly isList?: true
}
