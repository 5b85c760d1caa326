import type { WayOn } from '../../cards/notice-card.ts'
import type { StatusId, WorkloadId } from '../../playbook/model.ts'
import type { Strength } from '../../playbook/recommendation/recommend.ts'
import type { KeptReason } from '../records/model.ts'
import type { Answers } from '../../playbook/recommendation/answers.ts'
import type { LeftOver } from '../../playbook/names/gathered.ts'
import type { WorkloadPart } from '../../playbook/recommendation/split-workloads.ts'

/** A status that an FM kept. Append-only: a correction is a new record of the same entitlement. */
export interface StatusRecord {
  readonly id: string
  readonly entitlement: string
  /** The version of the entitlement that it follows; null when it is the entitlement's first. */
  readonly seen: number | null
  readonly tenant: string
  readonly customer: string
  readonly workload: WorkloadId
  readonly status: StatusId
  /** What was recommended; differs from `status` when the FM chose otherwise. Null when nothing was asked. */
  readonly recommended: StatusId | null
  readonly strength: Strength | null
  /** The reasons that spoke for the status. */
  readonly reasons: readonly KeptReason[]
  /** Why the FM chose otherwise. */
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
  /** How many questions were answered, and seconds from the beginning of the assessment; of what was assessed. */
  readonly questions?: number
  readonly seconds?: number
  readonly playbookVersion: string
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** What a person filled into the recommendation card, kept so that nothing typed is lost. */
export interface Draft {
  readonly date?: string
  readonly dateUnknown?: boolean
  /** The words of the text that the date was read from; gone once somebody set the date. */
  readonly dateSaid?: string
  /** The words of dates that the text names, and that hold no more: another was said later, or set on the card. */
  readonly datesBefore?: readonly string[]
  /** The same of dates of something else than what the date of now is of: it never was said of that. */
  readonly datesLeft?: readonly string[]
  readonly attempts?: string
  readonly attemptsSaid?: string
  /** Why another status than the recommended one, while it is being chosen. */
  readonly overrideReason?: string
  readonly overrideStatus?: StatusId
  /** Set once the FM edited the note, empty when it was cleared; until then it is drafted anew from the answers. */
  readonly note?: string
  /** A note that was said to be poor, and is kept as it is when the FM presses again. */
  readonly notePoor?: string
  /** Choices picked on a card and not sent as an answer: question id → choice id. */
  readonly picked?: Readonly<Record<string, string>>
}

/**
 * One assessment. The position is not stored: it is derived from text, answers and view by replay, so that going
 * back, changing one answer and a new version of the playbook in between need no migration.
 */
export interface Assessment {
  readonly id: string
  /** Grows with every change; a card of another version is stale. */
  readonly version: number
  readonly contentVersion: string
  /** The moment of its first sentence or question, ISO 8601 in UTC; unknown of those begun with older versions. */
  readonly begunAt?: string
  /** The same as the day where the person was, YYYY-MM-DD. */
  readonly begunOn?: string
  readonly text: string
  readonly customer?: string
  /** The customer was read from the text and not confirmed. */
  readonly customerGuessed?: boolean
  readonly workload?: WorkloadId
  /** Question ids in the order of asking. */
  readonly asked: readonly string[]
  readonly answers: Answers
  readonly view: View
  readonly draft: Draft
  /** The FM's own choice; stays, whatever is said or answered later, until the FM follows the recommendation. */
  readonly chosen?: { readonly status: StatusId; readonly reason: string }
  /** The version of the entitlement that the FM was shown; a newer one is shown before it is followed. */
  readonly seen?: { readonly entitlement: string; readonly version: number }
  /** Length of the text before the last sentence was added to it: what "undo" goes back to. In UTF-16 units. */
  readonly textBefore?: number
  /** The answers before that sentence, where it gave one: "undo" takes back both. Counts only beside `textBefore`. */
  readonly textAnswered?: Pick<Assessment, 'answers' | 'asked'>
  /** What stood in the fields before a date was typed: what "undo" goes back to, as long as nothing else was done. */
  readonly beforeDate?: { readonly version: number; readonly draft: Draft }
  /** The version whose card was last pressed to be kept, when something was missing: pressing it twice says that again. */
  readonly notKeptOn?: number
  /** The other workload of the same sentence, assessed after this one. */
  readonly followedBy?: { readonly record: string; readonly workload: WorkloadId }
  /** Other workloads that the text is about, each to be assessed after this one, with what the text says about it. */
  readonly alsoNamed?: readonly WorkloadPart[]
  /** Said while it is asked how to take the text apart, and of no workload: the name that is typed next takes it. */
  readonly unplaced?: string
  /** Set once kept. */
  readonly kept?: StatusRecord
  /** What was kept and is being corrected; it stays kept whatever becomes of the correction. */
  readonly correcting?: StatusRecord
  /** Put away by the FM; can be taken up again. */
  readonly cancelled?: boolean
}

/**
 * What the person asked to see. `auto`: whatever is needed next. `situation`: start of the guided way.
 * `status`: the recommendation even though it is open; `judged`: with what the playbook says of a drafted note, too. `more`: one more question even though it is clear. `split`: the
 * text names several workloads. `from`: where one goes back to.
 */
export type View =
  | { readonly kind: 'auto' | 'split' }
  | { readonly kind: 'status'; readonly judged?: true }
  | { readonly kind: 'situation' | 'more' | 'answers' | 'choose' | 'names'; readonly from?: View }
  | { readonly kind: 'question'; readonly question: string; readonly from?: View }

/** What has to be said about the card that is shown: a hint, or what is missing. */
export interface Remarks {
  readonly notice?: string
  readonly problems?: readonly string[]
  /** Something was just added to it, which may be about another customer. */
  readonly added?: boolean
  /** A customer who is known, and for whom the name may have been meant. */
  readonly meant?: string
  /** Words of which nothing was taken: another customer's, or nobody's; one press takes them. */
  readonly besides?: readonly (LeftOver & { readonly workload?: string; readonly setAside?: string })[]
  /** Other workloads were named: it is said which come next, and what was read of each. */
  readonly others?: boolean
  /** What was kept for another customer by mistake is all that is kept of it: leads to that. */
  readonly forget?: WayOn | undefined
}

/** A text of which it was asked whose news it is. */
export interface WhoseAsked {
  readonly text: string
  /** Who was offered, beside what is open. */
  readonly among: readonly string[]
  /** All of `among` as one customer's name, which was offered as well. */
  readonly asOne?: string
  /** Something else was typed since: a name alone is no answer any more, “resume” asks again. */
  readonly isPast?: true
}

/** Words that were taken for nobody and are too long for a button, which names them by their id. */
export interface SetAside {
  readonly id: string
  readonly text: string
}
