import { dayInWords } from '../playbook/dates/days.ts'

export { dayInWords }

/** "20 Nov"; with its year if that is not this year. For lists, whose lines are short. */
export function dayInShort(iso: string, today: string): string {
  const day = dayInWords(iso)
  return iso.slice(0, 4) === today.slice(0, 4) ? day.replace(/ \d{4}$/, '') : day
}

/**
 * Gives the calendar day (YYYY-MM-DD) at the person for a moment (ISO 8601, UTC); missing if their time zone is not
 * known.
 */
export interface WithDays {
  readonly dayOf?: ((moment: string) => string) | undefined
}

/** Where nobody knows where the person is. @param moment ISO 8601, UTC */
export function dayInUtc(moment: string): string {
  return moment.slice(0, 10)
}

/** "20 Nov 2026" for a moment (ISO 8601, UTC): the day where the person is, as far as that is known, else in UTC. */
export function momentInWords({ dayOf }: WithDays, moment: string): string {
  return dayInWords(dayOf ? dayOf(moment) : moment)
}

/**
 * Like `momentInWords`, without the year if it is this year.
 * @param env with today, YYYY-MM-DD
 */
export function momentInShort({ dayOf, today }: WithDays & { readonly today: string }, moment: string): string {
  return dayInShort(dayOf ? dayOf(moment) : moment, today)
}

/** "Megan Bowen changed this on 2 Mar 2026". @param at ISO 8601 */
export function changedInWords(env: WithDays, who: string, at: string): string {
  return `${who} changed this on ${momentInWords(env, at)}`
}
