import { Temporal } from 'temporal-polyfill'
import type { Holidays } from '../../playbook/dates/work-calendar.ts'
import type { SentClock } from '../../domain/referral/model.ts'
import { businessDaysLeft, clockOf } from '../../playbook/dates/business-days.ts'
import { countryOf } from '../../playbook/dates/country.ts'
import type { PersonRow } from '../../store/work/reminders.ts'
import { localDay } from './digest-time.ts'
import { workCalendar } from './work-calendar.ts'
import type { ReferralSettings } from '../config/referral-config.ts'

/**
 * By when a partner is to call and when the FM is reminded, when a request is sent at a moment: counted in days of the
 * FM's time zone, with the holidays of the place's country; the reminder comes at the time of the daily digest.
 * @param at ISO 8601, UTC
 * @param location as people write it
 */
export function sentClock(
  settings: Pick<ReferralSettings, 'businessDays' | 'country'>,
  at: string,
  person: Pick<PersonRow, 'time_zone' | 'hour' | 'minute'>,
  location: string,
  holidays: Holidays,
): SentClock {
  const country = countryOf(location) ?? settings.country
  const { time_zone: timeZone, hour, minute } = person
  const { callBy, remindOn } = clockOf(
    localDay(new Date(at), timeZone),
    settings.businessDays,
    workCalendar(country, holidays),
  )
  const moment = Temporal.PlainDate.from(remindOn).toZonedDateTime({ timeZone, plainTime: { hour, minute } })
  return { callBy, remindOn, remindAt: new Date(moment.epochMilliseconds).toISOString(), country }
}

/**
 * How many business days have passed since a partner was to call, in days of the FM's time zone and of the country whose
 * holidays were counted; undefined while that day has not passed.
 * @param at ISO 8601, UTC
 */
export function businessDaysOver(
  { callBy, country }: Pick<SentClock, 'callBy' | 'country'>,
  at: string,
  { time_zone: timeZone }: Pick<PersonRow, 'time_zone'>,
  holidays: Holidays,
): number | undefined {
  const today = localDay(new Date(at), timeZone)
  return today > callBy ? 0 - businessDaysLeft(today, callBy, workCalendar(country, holidays)) : undefined
}
