import { Temporal } from 'temporal-polyfill'

/** What decides when a person gets their digest. */
export interface DigestPlan {
  /** IANA name or offset. */
  readonly timeZone: string
  /** 0 to 23. */
  readonly hour: number
  /** 0 to 59. */
  readonly minute: number
  /** The last day on which a digest was due, YYYY-MM-DD. */
  readonly lastDay: string | null
}

const FRIDAY = 5

/**
 * Whether a digest is due at a moment: it is a working day there, the time has come, and that day has had none. So a
 * digest that was missed comes later the same day, and of many missed days there is one. A time that the clocks skip
 * is as much later as they skip; one that comes twice counts once, because a day does.
 * @returns the day to be claimed; undefined when none is due
 */
export function digestDay(now: Date, plan: DigestPlan): string | undefined {
  const { timeZone, lastDay } = plan
  const day = dayAt(now, timeZone)
  if (day.dayOfWeek > FRIDAY || momentOf(day, plan) > now.getTime()) return undefined
  return lastDay !== null && day.toString() <= lastDay ? undefined : day.toString()
}

/** The first moment after `now` at which a digest is due, ISO 8601 in UTC. */
export function nextDigest(now: Date, plan: DigestPlan): string {
  let day = dayAt(now, plan.timeZone)
  while (!isToCome(day, now, plan)) day = day.add({ days: 1 })
  return new Date(momentOf(day, plan)).toISOString()
}

function isToCome(day: Temporal.PlainDate, now: Date, plan: DigestPlan): boolean {
  const { lastDay } = plan
  if (day.dayOfWeek > FRIDAY || (lastDay !== null && day.toString() <= lastDay)) return false
  return momentOf(day, plan) > now.getTime()
}

/** The calendar day at a moment in a time zone, YYYY-MM-DD. */
export function localDay(now: Date, timeZone: string): string {
  return dayAt(now, timeZone).toString()
}

function dayAt(now: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
}

/** In milliseconds since 1970. */
function momentOf(day: Temporal.PlainDate, { timeZone, hour, minute }: DigestPlan): number {
  return day.toZonedDateTime({ timeZone, plainTime: { hour, minute } }).epochMilliseconds
}
