import { ICalCalendar, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import type { CalendarEntry } from '../playbook/plan/hand-over.ts'

/**
 * A plan for a calendar: entries of whole days, which do not block anybody's time.
 * @param scope makes the ids of entries the same each time, so that a newer file moves them instead of doubling them
 * @param stamp when it was written, ISO 8601 in UTC
 */
export function writeIcs(name: string, scope: string, entries: readonly CalendarEntry[], stamp: string): string {
  const calendar = new ICalCalendar({ name: oneLine(name), prodId: { company: 'FastTrack', product: 'Playbook Bot' } })
  for (const { id, date, title, details } of entries) {
    calendar.createEvent({
      id: `${scope}-${id}@fasttrack-playbook-bot`,
      // Read as a day of the local calendar, whatever zone this runs in.
      start: new Date(`${date}T00:00:00`),
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

/** The names of a calendar are written as they are: a line break in one would begin a line of the file. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** Line breaks are kept, they are written as signs; nothing else that cannot be seen is. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '')
}
