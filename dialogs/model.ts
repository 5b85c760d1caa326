import type { AdaptiveCard } from '../cards/elements.ts'
import type { Answers } from '../playbook/recommendation/answers.ts'
import type { StatusId, WorkloadId } from '../playbook/model.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { Strength } from '../playbook/recommendation/recommend.ts'
import type { WorkloadPart } from '../playbook/recommendation/split-workloads.ts'
import type { AcmEffect } from './acm/model.ts'
import type { DroppedFile } from './dropped-file.ts'
import type { SaveEngagement } from './engagement/model.ts'
import type { EraseCustomer, ForgetPerson } from './erasure/model.ts'
import type { FileLink, OfferFile } from './file-link.ts'
import type { Place } from './records/post.ts'
import type { EntitlementChange, KeptReason, Records } from './records.ts'
import type { ShareResources } from './resources/model.ts'
import type { SaveReferral, Referrals } from './referral/model.ts'
import type { ReminderEffect, Reminders } from './reminders/model.ts'

/** Who wrote or pressed, as the channel vouches for it. */
export interface Person {
  readonly tenant: string
  /** Entra object id; in the local Playground the channel's user id. */
  readonly id: string
  readonly name: string
  /** Known to be a guest of the tenant; asked for only where that matters. */
  readonly guest?: true
}

/** Who a person is in a channel or group chat, as its roster says. `unknown`: it could not be read, or does not name them. */
export type Membership = 'member' | 'guest' | 'unknown'

/** What came in, freed of everything that is the channel's own. */
export interface Incoming {
  readonly who: Person
  readonly where: Where
  readonly what:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'action'; readonly data: unknown }
    | { readonly kind: 'installed' }
    | DroppedFile
    /** The bot was taken out of the conversation. */
    | { readonly kind: 'removed' }
  /** The moment, ISO 8601 in UTC. */
  readonly at: string
  /** The calendar day where the person is, YYYY-MM-DD. */
  readonly today: string
}

/** The conversation in which it came. */
export type Where =
  | { readonly kind: 'personal'; readonly conversation: string }
  | {
      readonly kind: 'group' | 'channel'
      /** Of a channel: with the thread. */
      readonly conversation: string
      /** Where cards are posted: of a channel, without the thread. */
      readonly place: string
      /** Who the person is there. */
      readonly membership: Membership
      /** People from outside the tenant read along, or nobody could say that none do. */
      readonly outsiders: boolean
    }

/** Something to be said. Cards about a record replace the record's previous card. */
export type Reply =
  | {
      readonly kind: 'card'
      readonly card: AdaptiveCard
      /** One line for notifications and screen readers. Never text from people. */
      readonly summary: string
      readonly record?: string
      /** Only for who pressed, where the client can; the card stays what it was for everybody else. */
      readonly onlyHere?: true
      /**
       * Shown instead as the direct answer to a press, and only there: it holds contact data or the secret of a link,
       * which stand in nothing that is kept. A press that is delivered again, and a client that cannot be answered directly, get `card`.
       */
      readonly revealed?: AdaptiveCard
    }
  | { readonly kind: 'text'; readonly text: string }
  /** A remark to the person who pressed; where the client can, beside the card and seen by nobody else. */
  | { readonly kind: 'hint'; readonly text: string }

/** Something to be done with the turn, in the same transaction as its state. */
export type Effect = RecordEffect | ReminderEffect | SaveReferral

export type RecordEffect =
  | { readonly kind: 'keepStatus'; readonly status: StatusRecord }
  | { readonly kind: 'changeEntitlement'; readonly change: EntitlementChange }
  | PostEffect
  | AcmEffect
  | EraseCustomer
  | ForgetPerson
  | ShareResources
  | SaveEngagement
  | OfferFile

/** Shows the status of an entitlement in a channel or group chat, where it is kept up to date. */
export interface PostEffect {
  readonly kind: 'post'
  readonly tenant: string
  readonly entitlement: string
  readonly conversation: string
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}

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
  /** The version whose card was last pressed to be kept, when something was missing: pressing it twice says that again. */
  readonly notKeptOn?: number
  /** The other workload of the same sentence, assessed after this one. */
  readonly followedBy?: { readonly record: string; readonly workload: WorkloadId }
  /** Other workloads that the text is about, each to be assessed after this one, with what the text says about it. */
  readonly alsoNamed?: readonly WorkloadPart[]
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

/** All that is remembered of one person in one conversation. */
export interface ConversationState {
  readonly schema: 1
  readonly welcomed: boolean
  /** The current one first, then earlier unfinished ones and the last kept ones; at most `MAX_ASSESSMENTS`. */
  readonly assessments: readonly Assessment[]
  /** The entitlement that was changed last, and the version that this made; gone once an assessment is gone on with. */
  readonly edited?: { readonly entitlement: string; readonly version: number }
}

/** More are forgotten, see `shelf.ts`; what was kept of them stays in the records. */
export const MAX_ASSESSMENTS = 40

/** The result of a turn. Nothing has been done yet: `bot/turn.ts` keeps and sends it all. */
export interface Turn {
  readonly state: ConversationState
  readonly replies: readonly Reply[]
  readonly effects: readonly Effect[]
}

/** What conversations need besides state and message. */
export interface DialogEnv {
  readonly prepared: PreparedPlaybook
  readonly newId: () => string
  /** What `recordsNeeded` asked for. */
  readonly records: Records
  /** The day of the turn, YYYY-MM-DD; without it no date is read out of a text. */
  readonly today?: string
  /** The moment of the turn, ISO 8601 in UTC. */
  readonly at?: string
  /** Where the person may post, the last used first; looked up when `placesNeeded` says so. */
  readonly places?: readonly Place[]
  /** What `remindersNeeded` asked for. */
  readonly reminders?: Reminders | undefined
  /** The public holidays of a country (ISO 3166 code) in a year, YYYY-MM-DD; undefined for a country that is not known. */
  readonly holidays?: Holidays | undefined
  /** What `referralsNeeded` asked for. */
  readonly referrals?: Referrals | undefined
  /** Makes an address for a file, each time another one; undefined: nobody knows where people's browsers reach this service. */
  readonly newFileLink?: (() => FileLink) | undefined
}

export type Holidays = (country: string, year: number) => readonly string[] | undefined

export const NEW_CONVERSATION: ConversationState = { schema: 1, welcomed: false, assessments: [] }
