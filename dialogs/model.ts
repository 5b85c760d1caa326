import type { Holidays } from '../playbook/dates/work-calendar.ts'
import type { AdaptiveCard } from '../cards/elements.ts'
import type { DayOrder } from '../playbook/dates/numeric-days.ts'
import type { WorkloadId } from '../playbook/model.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { AccessEffect } from './access/model.ts'
import type { AssignEntitlements } from '../domain/assignment/model.ts'
import type { AcmEffect } from './acm/model.ts'
import type { SaveEngagement } from '../domain/engagement/model.ts'
import type { EraseCustomer, ForgetPerson } from '../domain/erasure/model.ts'
import type { FileLink, OfferFile } from './file-link.ts'
import type { MergeCustomers, RenameCustomer } from '../domain/customer-name/model.ts'
import type { Records } from './records.ts'
import type { EntitlementChange, TakeBack } from '../domain/entitlement/model.ts'
import type { OpenedEntitlement } from './records/model.ts'
import type { OpenForm } from './records/record-actions.ts'
import type { ShareResources } from './resources/model.ts'
import type { SaveReferral } from '../domain/referral/model.ts'
import type { Offered, Referrals } from './referral/model.ts'
import type { ReminderEffect, Reminders, Snooze } from '../domain/reminders/model.ts'
import type { Assessment, SetAside, WhoseAsked } from './assessment/model.ts'
import type { StatusRecord } from '../domain/entitlement/status-record.ts'
import type { WithDays } from '../domain/days-in-words.ts'

/** Something that the bot says. A card about a record replaces the record's previous card. */
export type Reply =
  | {
      readonly kind: 'card'
      readonly card: AdaptiveCard
      /** One line for notifications and screen readers. Never contains text from people. */
      readonly summary: string
      readonly record?: string
      /** Only for the person who pressed, if the client can do that; for everybody else the card stays as it was. */
      readonly onlyHere?: true
      /**
       * Shown instead of `card` as the direct answer to a press, and nowhere else: it contains contact data or the
       * secret of a link, which are never stored. A repeated delivery of the press, and a client that cannot be
       * answered directly, get `card`.
       */
      readonly revealed?: AdaptiveCard
      /** The card is a form of a stored entitlement; "save" saves the values with which it was drawn. */
      readonly form?: OpenForm
    }
  | { readonly kind: 'text'; readonly text: string }
  /** A remark to the person who pressed. If the client can, it is shown beside the card, and nobody else sees it. */
  | { readonly kind: 'hint'; readonly text: string }

/** Something to be done in the same transaction that stores the turn's state. */
export type Effect = RecordEffect | ReminderEffect | SaveReferral

export type RecordEffect =
  | { readonly kind: 'keepStatus'; readonly status: StatusRecord }
  | { readonly kind: 'changeEntitlement'; readonly change: EntitlementChange }
  | TakeBack
  | PostEffect
  | AcmEffect
  | EraseCustomer
  | ForgetPerson
  | ShareResources
  | SaveEngagement
  | OfferFile
  | AccessEffect
  | AssignEntitlements
  | RenameCustomer
  | MergeCustomers

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

/** Everything that is remembered of one person in one conversation. */
export interface ConversationState {
  readonly schema: 1
  readonly welcomed: boolean
  /** The current one first, then earlier unfinished ones and those kept last; at most `MAX_ASSESSMENTS`. */
  readonly assessments: readonly Assessment[]
  /**
   * The entitlement that was changed last, and the version that the change made. Forgotten once an assessment goes on.
   */
  readonly edited?: LastEdit
  /** The entitlement whose card was used last: what is typed next is about it. Forgotten once an assessment goes on. */
  readonly opened?: OpenedEntitlement
  /**
   * The entitlement whose readiness or plan was shown last: "go live is 1 February" is about it. Forgotten once an
   * assessment goes on.
   */
  readonly planned?: string
  /** The form that was shown last. Forgotten once it is saved or left, or once an assessment goes on. */
  readonly form?: OpenForm
  /**
   * The customer from a message that only named a customer: the next message is about them. Forgotten once an
   * assessment goes on.
   */
  readonly named?: string
  /** The card that was shown last, if it asks for answers. Forgotten with the next turn about something else. */
  readonly asking?: AskingCard
  /**
   * What was shown since the open assessment's card, and for whom: what is typed next may be about that. Forgotten once
   * an assessment goes on.
   */
  readonly shownSince?: ShownSince
  /** Consent that was told of a customer before a request asked for it, without contact data. Forgotten once it is answered there. */
  readonly consentTold?: { readonly customer: string; readonly message: string }
  /** Texts without a customer that the bot offered to take and that are too long for a button; the newest last. */
  readonly setAside?: readonly SetAside[]
  /**
   * The assessment that the bot asked whether to keep, and its version then. Forgotten with the next turn: "yes" keeps
   * it only right after the question.
   */
  readonly keepAsked?: { readonly record: string; readonly version: number }
  /** Who was taken out of which customer with the last turn, by their ids: “undo” offers to let them in right after it. */
  readonly tookOut?: { readonly customer: string; readonly person: string }
  /** A customer was renamed or merged with the last turn: “undo” right after it says how that is taken back. */
  readonly calledOtherwise?: { readonly how: 'renamed' | 'merged' }
  /** A customer was erased with the last turn: “undo” right after it says that it cannot be brought back. */
  readonly erased?: { readonly at: string }
  /** The last question about whose news a text is, if it is still open. */
  readonly whose?: WhoseAsked
}

/** A card about a partner request, an ACM conversation, a stakeholder map, readiness or a plan. */
export interface AskingCard {
  readonly customer: string
  /** Together with the customer's name, this command shows the card again. */
  readonly command: 'referral' | 'acm' | 'readiness' | 'stakeholders' | 'plan' | 'hand over'
  /** What the request for a partner is for that the card offers to begin, and what was told for it. */
  readonly offered?: Offered
  /** No card was shown: the order was about a customer of whom nothing is kept. */
  readonly nobody?: true
}

/** A card of a customer that is none of an assessment. */
export interface ShownSince {
  readonly customer: string
  /** Set if the card is about one entitlement. */
  readonly workload?: WorkloadId
  readonly command: AskingCard['command'] | 'status'
}

/** The change that "undo" takes back. */
export interface LastEdit {
  readonly entitlement: string
  readonly version: number
  /**
   * Set if readiness, stakeholders or the plan were changed. For a plan that was moved: its go-live day before,
   * YYYY-MM-DD.
   */
  readonly engagement?: { readonly goLiveBefore?: string }
  /** It was snoozed or looked at, perhaps with others of the same message: the ids of all. */
  readonly marked?: readonly string[]
  /** It was snoozed, and not looked at. */
  readonly snoozed?: true
  /** Its snooze was ended, perhaps with others of the same message: how all were snoozed. */
  readonly woken?: readonly Snooze[]
}

/** Further ones are forgotten, see `shelf.ts`; their kept statuses stay in the records. */
export const MAX_ASSESSMENTS = 40

/** The result of a turn. Nothing has been done yet: `bot/conduct.ts` stores and sends all of it. */
export interface Turn {
  readonly state: ConversationState
  readonly replies: readonly Reply[]
  readonly effects: readonly Effect[]
  /** Who took the message, the outermost first: a dialog, then the readers of its tables. Codes, see `readers.ts`. */
  readonly by?: readonly string[]
}

/** What dialogs need besides the state and the message. */
export interface DialogEnv extends WithDays {
  readonly prepared: PreparedPlaybook
  readonly newId: () => string
  /** What `Needs` asked for. */
  readonly records: Records
  /** The day of the turn, YYYY-MM-DD. */
  readonly today: string
  /** The order of day and month where the person lives, if the client says it. */
  readonly dayOrder?: DayOrder
  /** The time of the turn, ISO 8601 in UTC. */
  readonly at: string
  /** The name of the person who takes the turn. */
  readonly reader: string
  /**
   * True in a channel or group chat, where others read along. What is for the person alone is neither offered nor
   * shown.
   */
  readonly beforeOthers: boolean
  /** Where the person may post, the last used first; none unless `askedFirst` says so. */
  readonly places: readonly Place[]
  /** What `Needs` asked for. */
  readonly reminders?: Reminders | undefined
  /** The public holidays of a country (ISO 3166 code) in a year, YYYY-MM-DD; undefined for an unknown country. */
  readonly holidays?: Holidays | undefined
  /** What `Needs` asked for. */
  readonly referrals?: Referrals | undefined
  /** Makes a new address for a file; missing if the public address of this service is not known. */
  readonly newFileLink?: (() => FileLink) | undefined
}

/** What is brought to a turn from outside: all but what its message says itself. */
export type ReadEnv = Omit<DialogEnv, 'today' | 'at' | 'reader' | 'beforeOthers' | 'dayOrder'>

export const NEW_CONVERSATION: ConversationState = { schema: 1, welcomed: false, assessments: [] }

/** A channel or group chat that the person may post to. */
export interface Place {
  readonly conversation: string
  readonly name: string
  /** People from outside the tenant are there, or this could not be checked. */
  readonly outsiders: boolean
}
