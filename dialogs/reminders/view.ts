import { remindersCard } from '../../cards/reminders-card.ts'
import { daysBetween } from '../../playbook/dates/days.ts'
import type { DueReminder } from '../../playbook/reminders.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import type { DatedEntitlement } from '../../domain/entitlement/coming.ts'
import type { Reminders, ReminderSetting } from '../../domain/reminders/model.ts'
import { dayInWords } from '../../domain/days-in-words.ts'
import { fullName } from '../../playbook/status-names.ts'
import { timeInWords } from './time-of-day.ts'

/** Entitlements on one card; with three buttons each, more would be two screens of a phone. */
export const REMINDERS_PAGE = 5
/** Of a longer name as many characters; whole it stands on the entitlement's own card. */
const MAX_NAME = 100

/** Where the person has only used the tab. */
export const NO_CHAT = 'Reminders come to our chat, as soon as you have written to me there.'

/** What the card says besides what is due. */
export interface ReminderRemarks {
  readonly notice?: string
  /** Offers to take back what was said about this entitlement. */
  readonly undo?: Entitlement
  /** Offers to take back what was done, as “undo” does. */
  readonly undoTyped?: true
  /** Only what is due of this name is told, as it was typed. */
  readonly whose?: string
  /** What was typed, where it may be news of a customer. */
  readonly typed?: string
}

/**
 * What is due, most overdue first, with the setting: the daily digest, and the answer to "reminders" and "status
 * overdue".
 * @param record the card's id: that of the pressed card, or a new one
 * @param today where the person is, YYYY-MM-DD
 */
export function showReminders(
  env: Pick<DialogEnv, 'prepared'>,
  record: string,
  { rows, total, setting, next }: Reminders,
  offset: number,
  today: string,
  { notice, undo, undoTyped, whose, typed }: ReminderRemarks = {},
): Reply {
  const headingOf = (of: string): string =>
    total === 0
      ? `Nothing is due${of}`
      : total === 1
        ? `1 status${of} needs a look`
        : `${total} statuses${of} need a look`
  return {
    kind: 'card',
    summary: headingOf(''),
    record,
    card: remindersCard({
      record,
      heading: headingOf(whose === undefined ? '' : ` of “${whose}”`),
      isOfSomebody: whose !== undefined,
      notice,
      undo: undo && { entitlement: undo.id, version: undo.version },
      undoTyped: undoTyped === true,
      rows: rows.map(({ entitlement, due }) => ({
        entitlement: entitlement.id,
        version: entitlement.version,
        about: aboutOf(env, entitlement),
        status: fullName(env.prepared.status.get(entitlement.status)!),
        due: due.map((each) => dueInWords(each, today)).join(' · '),
      })),
      offset,
      total,
      next: total > 0 || whose !== undefined ? undefined : nextInWords(env, next, today),
      filter: overdueFilter(whose),
      typed,
      on: setting?.on,
      setting: setting ? settingInWords(setting) : NO_CHAT,
    }),
  }
}

const WHAT = { target: 'Target date', unblock: 'Unblock date', due: 'Due date (DIBS)' } as const

/** "Target date 12 Mar 2026, in 3 days" */
export function dateInWords({ what, day }: DatedEntitlement['date'], today: string): string {
  return `${WHAT[what]} ${dayInWords(day)}, ${inDays(daysBetween(today, day))}`
}

function inDays(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`
}

/** Where nothing is due: what comes next, or that nothing can. */
export function nextInWords(
  env: Pick<DialogEnv, 'prepared'>,
  next: DatedEntitlement | undefined,
  today: string,
): string {
  if (!next) return 'No date to come is set on any status.'
  return `Next: ${aboutOf(env, next.entitlement)}. ${dateInWords(next.date, today)}.`
}

/** As the buttons of lists send it back: "overdue", "overdue at contoso". */
export function overdueFilter(whose: string | undefined): string {
  return whose === undefined ? 'overdue' : `overdue at ${whose}`
}

/** "Contoso · Microsoft Teams" */
export function aboutOf(env: Pick<DialogEnv, 'prepared'>, { customer, workload }: Entitlement): string {
  const name = customer.length > MAX_NAME ? `${customer.slice(0, MAX_NAME)}…` : customer
  return `${name} · ${env.prepared.workload.get(workload)?.name ?? workload}`
}

/** "Reminders come on working days at 9:00, Europe/Berlin time."; that they are off, or that the zone is not known yet. */
export function settingInWords({ on, timeZone, ...time }: ReminderSetting): string {
  if (!on) return 'Reminders are off.'
  // Before a message told it, it is this one.
  const zone = timeZone === 'UTC' ? ' UTC, until a message tells me your time zone' : `, ${timeZone} time`
  return `Reminders come on working days at ${timeInWords(time)}${zone}.`
}

function dueInWords({ reason, day }: DueReminder, today: string): string {
  const days = daysBetween(day, today)
  const span = days === 1 ? '1 day' : `${days} days`
  switch (reason) {
    case 'target-passed':
      return `Target date ${dayInWords(day)} passed ${span} ago`
    case 'unblock-passed':
      return `Unblock date ${dayInWords(day)} passed ${span} ago`
    case 'unknown':
      return `Status unknown for ${span}`
    case 'untouched':
      return `Untouched for ${span}`
  }
}
