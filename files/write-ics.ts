import { ICalCalendar, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import type { CalendarEntry } from '../playbook/plan/hand-over.ts'

/**
 * A plan as calendar entries of whole days, which block nobody's time.
 * @param scope keeps the ids of entries the same, so that a newer file moves them instead of duplicating them
 * @param stamp when it was written, ISO 8601 in UTC
 */
export function writeIcs(name: string, scope: string, entries: readonly CalendarEntry[], stamp: string): string {
  const calendar = new ICalCalendar({ name: oneLine(name), prodId: { company: 'FastTrack', product: 'Playbook Bot' } })
  for (const { id, date, title, details } of entries) {
    calendar.createEvent({
      id: `${scope}-${id}@fasttrack-playbook-bot`,
      // The writer takes the day in UTC, whatever time zone this runs in.
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      stamp: new Date(stamp),
      summary: lines(title),
      description: lines(details),
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

/** A calendar's name is written as it is: a line break in it would begin a line of the file. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** Line breaks are escaped by the writer and stay; all other control characters are removed. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '')
}
