import { Temporal } from 'temporal-polyfill'
import { Recent } from '../../playbook/recent.ts'

/** The longest names of zones have 32 characters. */
const MAX_NAME = 60

/**
 * The time zone of the person, as an activity tells it: the IANA name of `localTimezone`, else the offset of
 * `localTimestamp` ("+05:30"); undefined when it tells neither. Clients send all sorts of things; what is no zone is
 * ignored.
 */
export function timeZoneOf(activity: { readonly [field: string]: unknown }): string | undefined {
  const stamp = activity['localTimestamp']
  const offset = typeof stamp === 'string' ? /T.*?(Z|[+-]\d{2}:\d{2})$/.exec(stamp)?.[1] : undefined
  return zoneCalled(activity['localTimezone']) ?? zoneCalled(offset && (/^Z$|00:00$/.test(offset) ? 'UTC' : offset))
}

/**
 * The zone to keep of a person: what an activity tells, except that an offset does not take the place of a name that
 * has this offset now, because only the name knows when it changes.
 */
export function zoneToKeep(known: string, told: string | undefined, now: string): string {
  if (told === undefined || told === known) return known
  const isOffset = told === 'UTC' || /^[+-]/.test(told)
  return isOffset && at(now, known).offsetNanoseconds === at(now, told).offsetNanoseconds ? known : told
}

/** The calendar day at a moment in a zone that somebody told, YYYY-MM-DD; in UTC when it is no zone. */
export function dayIn(now: Date, told: string | undefined): string {
  const moment = now.toISOString()
  return dayOf(moment, partedDay(moment.slice(0, 10), zoneCalled(told) ?? 'UTC'))
}

/** The first moment of a calendar day (YYYY-MM-DD) in a zone that somebody told, ISO 8601 in UTC; in UTC when it is no zone. */
export function beginOfDay(day: string, told: string | undefined): string {
  return isoOf(Temporal.PlainDate.from(day), zoneCalled(told) ?? 'UTC', 0)
}

/** The last one. */
export function endOfDay(day: string, told: string | undefined): string {
  return isoOf(Temporal.PlainDate.from(day).add({ days: 1 }), zoneCalled(told) ?? 'UTC', -1)
}

/**
 * Tells the calendar day of a moment (ISO 8601, UTC) in a zone, YYYY-MM-DD; undefined when the zone is not known. A board
 * of ten thousand entitlements asks for each of them twice: where a day of UTC is parted is looked up once.
 */
export function daysIn(told: string | undefined): ((moment: string) => string) | undefined {
  if (told === undefined) return undefined
  const zone = zoneCalled(told) ?? 'UTC'
  const known = new Map<string, PartedDay>()
  return (moment) => {
    const day = moment.slice(0, 10)
    let parted = known.get(day)
    if (!parted) known.set(day, (parted = partedDay(day, zone)))
    return dayOf(moment, parted)
  }
}

/** A day of UTC holds the end of one day of a zone and the beginning of the next. */
interface PartedDay {
  readonly at: string
  readonly before: string
  readonly from: string
}

function dayOf(moment: string, { at: parted, before, from }: PartedDay): string {
  return moment < parted ? before : from
}

/** Many activities do not tell their day themselves, and nearly all of them come on the same day from a few zones. */
const partedDays = new Recent<PartedDay>(1000)

function partedDay(day: string, zone: string): PartedDay {
  return partedDays.get(`${day} ${zone}`, () => partAnew(day, zone))
}

function partAnew(day: string, zone: string): PartedDay {
  const before = at(`${day}T00:00:00Z`, zone).toPlainDate()
  const from = at(`${day}T23:59:59.999Z`, zone).toPlainDate()
  return { at: isoOf(from, zone, 0), before: before.toString(), from: from.toString() }
}

/** When a day begins, so many milliseconds later. */
function isoOf(day: Temporal.PlainDate, zone: string, later: number): string {
  return new Date(day.toZonedDateTime(zone).epochMilliseconds + later).toISOString()
}

function at(now: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone)
}

/** The zone's own name; undefined when there is no such zone. */
function zoneCalled(name: unknown): string | undefined {
  if (typeof name !== 'string' || name.length > MAX_NAME) return undefined
  return zones.get(name, () => ({ called: lookUp(name) })).called
}

/** Every activity tells a zone, and there are some hundred of them. */
const zones = new Recent<{ readonly called: string | undefined }>(1000)

function lookUp(name: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    return undefined
  }
}
