import type { AdaptiveCard } from '../cards/elements.ts'
import type { DayOrder } from '../playbook/dates/numeric-days.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { AccessEffect } from './access/model.ts'
import type { AssignEntitlements } from './assign/model.ts'
import type { AcmEffect } from './acm/model.ts'
import type { SaveEngagement } from './engagement/model.ts'
import type { EraseCustomer, ForgetPerson } from './erasure/model.ts'
import type { FileLink, OfferFile } from './file-link.ts'
import type { MergeCustomers, RenameCustomer } from './other-name/model.ts'
import type { Records } from './records.ts'
import type { EntitlementChange } from './records/model.ts'
import type { OpenForm } from './records/record-actions.ts'
import type { ShareResources } from './resources/model.ts'
import type { SaveReferral, Referrals } from './referral/model.ts'
import type { ReminderEffect, Reminders } from './reminders/model.ts'
import type { Assessment, SetAside, StatusRecord, WhoseAsked } from './assessment/model.ts'
import type { WithDays } from './days-in-words.ts'

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
      /** The card is a form of what is kept, which “save” saves as it was drawn. */
      readonly form?: OpenForm
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

/** All that is remembered of one person in one conversation. */
export interface ConversationState {
  readonly schema: 1
  readonly welcomed: boolean
  /** The current one first, then earlier unfinished ones and the last kept ones; at most `MAX_ASSESSMENTS`. */
  readonly assessments: readonly Assessment[]
  /** The entitlement that was changed last, and the version that this made; gone once an assessment is gone on with. */
  readonly edited?: LastEdit
  /** The entitlement whose readiness or plan was shown last: whose “go live is 1 February” then is. Gone once an assessment is gone on with. */
  readonly planned?: string
  /** The form that was shown last. Gone once it is saved or left, or an assessment is gone on with. */
  readonly form?: OpenForm
  /** The customer whom a message named that said nothing else: what comes next is about them. Gone once an assessment is gone on with. */
  readonly named?: string
  /** The card that was shown last, where it asks for answers. Gone with the next turn that is about something else. */
  readonly asking?: AskingCard
  /** What was said of nobody and offered to be taken, where it is too long for a button; the newest last. */
  readonly setAside?: readonly SetAside[]
  /** What was asked whether to keep it, as it then stood. Gone with the next turn: “yes” keeps only right behind the question. */
  readonly keepAsked?: { readonly record: string; readonly version: number }
  /** Whose news was asked last, and not told yet. */
  readonly whose?: WhoseAsked
}

/** A card of a request for a partner, a conversation, a map or a plan. */
export interface AskingCard {
  readonly customer: string
  /** With the customer's name behind it, it shows the card again. */
  readonly command: 'referral' | 'acm' | 'readiness' | 'stakeholders' | 'plan' | 'hand over'
}

/** What “undo” is about. */
export interface LastEdit {
  readonly entitlement: string
  readonly version: number
  /** It was its readiness, stakeholders or plan; of a plan that was moved the day of go-live before, YYYY-MM-DD. */
  readonly engagement?: { readonly goLiveBefore?: string }
  /** It was snoozed or looked at, perhaps with others of the same message: the ids of all. */
  readonly marked?: readonly string[]
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
export interface DialogEnv extends WithDays {
  readonly prepared: PreparedPlaybook
  readonly newId: () => string
  /** What `Needs` asked for. */
  readonly records: Records
  /** The day of the turn, YYYY-MM-DD; without it no date is read out of a text. */
  readonly today?: string
  /** The order of day and month where the person is at home, when the client told it. */
  readonly dayOrder?: DayOrder
  /** The moment of the turn, ISO 8601 in UTC. */
  readonly at?: string
  /** The name of who takes the turn. */
  readonly reader?: string
  /** Others read what is said: a channel or group chat. What is for the person alone is neither offered nor shown. */
  readonly beforeOthers?: boolean
  /** Where the person may post, the last used first; looked up when `placesNeeded` says so. */
  readonly places?: readonly Place[]
  /** What `Needs` asked for. */
  readonly reminders?: Reminders | undefined
  /** The public holidays of a country (ISO 3166 code) in a year, YYYY-MM-DD; undefined for a country that is not known. */
  readonly holidays?: Holidays | undefined
  /** What `Needs` asked for. */
  readonly referrals?: Referrals | undefined
  /** Makes an address for a file, each time another one; undefined: nobody knows where people's browsers reach this service. */
  readonly newFileLink?: (() => FileLink) | undefined
}

export type Holidays = (country: string, year: number) => readonly string[] | undefined

export const NEW_CONVERSATION: ConversationState = { schema: 1, welcomed: false, assessments: [] }

/** A channel or group chat that the person may post to. */
export interface Place {
  readonly conversation: string
  readonly name: string
  /** People from outside the tenant are there, or nobody could say that none are. */
  readonly outsiders: boolean
}
