import type { DaySpan } from '../../playbook/coming-dates.ts'
import type { DueReminder, PutOff, ReminderReason } from '../../playbook/reminders.ts'
import type { DatedEntitlement } from '../entitlement/coming.ts'
import type { Entitlement } from '../entitlement/model.ts'

/** A time by the clock of the person who says it. */
export interface TimeOfDay {
  /** 0 to 23. */
  readonly hour: number
  /** 0 to 59. */
  readonly minute: number
}

/** An entitlement of which something is due, longest first. */
export interface DueEntitlement {
  readonly entitlement: Entitlement
  readonly due: readonly DueReminder[]
}

/** An entitlement of which something would be due, had it not been snoozed, with what is due where nothing was said about it. */
export interface SnoozedEntitlement extends DueEntitlement {
  readonly snoozed: readonly PutOff[]
}

/** One page of the dates to come, soonest first. */
export interface ComingDates {
  readonly rows: readonly DatedEntitlement[]
  readonly total: number
}

/** When a person wants to be reminded: by the clock of their time zone. */
export interface ReminderSetting extends TimeOfDay {
  readonly on: boolean
  /** IANA name or offset. */
  readonly timeZone: string
}

/** Which part of what is due a turn needs. */
export interface RemindersNeed {
  readonly offset: number
  readonly limit: number
  /** An entitlement to be found wherever it stands; `unmarked`: as if nothing had been said about its reminders. */
  readonly pressed?: { readonly entitlement: string; readonly unmarked: boolean }
  /** Also what is snoozed. */
  readonly snoozed?: true
  /** The dates of these days as well: `offset` and `limit` are of them. */
  readonly coming?: DaySpan
}

/** What was read: one page of the person's own entitlements of which something is due, most overdue first. */
export interface Reminders {
  /** Undefined: the person has not written in the chat yet, where reminders come. */
  readonly setting: ReminderSetting | undefined
  readonly rows: readonly DueEntitlement[]
  readonly total: number
  /** The entitlement that was asked for, if something of it is due. */
  readonly pressed?: DueEntitlement | undefined
  /** When it was asked for. */
  readonly snoozed?: readonly SnoozedEntitlement[] | undefined
  /** When it was asked for. */
  readonly coming?: ComingDates | undefined
  /** The soonest date from today on, of all that is the person's; undefined: none is set. */
  readonly next: DatedEntitlement | undefined
}

/** What was snoozed of an entitlement until a day, so that it can be snoozed again. */
export interface Snooze {
  readonly entitlement: string
  readonly version: number
  readonly reasons: readonly ReminderReason[]
  readonly doneOn: null
  readonly snoozedUntil: string
}

/** Something to be kept about the reminders of the person who takes the turn, with its state. */
export type ReminderEffect =
  | {
      readonly kind: 'setReminders'
      readonly set: Partial<Pick<ReminderSetting, 'on' | 'hour' | 'minute'>>
      /** ISO 8601, UTC. */
      readonly at: string
    }
  /** Looked at, or not before a day (both YYYY-MM-DD); takes the place of earlier marks for these reasons. */
  | {
      readonly kind: 'markReminders'
      readonly entitlement: string
      readonly version: number
      readonly reasons: readonly ReminderReason[]
      readonly doneOn: string | null
      readonly snoozedUntil: string | null
    }
  | {
      readonly kind: 'unmarkReminders'
      readonly entitlement: string
    }
