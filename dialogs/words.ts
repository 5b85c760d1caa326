import { dayInWords } from '../playbook/dates/days.ts'
import type { Status } from '../playbook/model.ts'
import type { Recommendation } from '../playbook/recommendation/recommend.ts'
import type { DialogEnv } from './model.ts'
import type { Assessment } from './assessment/model.ts'
import { unlistedProduct } from '../playbook/reading/unlisted-product.ts'

export { dayInWords }

/** "20 Nov", with its year where that is not this one: for lists, where a line has little room. */
export function dayInShort(iso: string, today = ''): string {
  const day = dayInWords(iso)
  return iso.slice(0, 4) === today.slice(0, 4) ? day.replace(/ \d{4}$/, '') : day
}

/** The day of the turn's person at a moment (ISO 8601, UTC), YYYY-MM-DD; missing where their time zone is not known. */
export interface WithDays {
  readonly dayOf?: ((moment: string) => string) | undefined
}

/** "20 Nov 2026" for a moment (ISO 8601, UTC): the day where the person is, as far as that is known, else in UTC. */
export function momentInWords({ dayOf }: WithDays, moment: string): string {
  return dayInWords(dayOf ? dayOf(moment) : moment)
}

/** The same without its year where that is this one. @param env with today, YYYY-MM-DD */
export function momentInShort({ dayOf, today }: WithDays & Pick<DialogEnv, 'today'>, moment: string): string {
  return dayInShort(dayOf ? dayOf(moment) : moment, today)
}

/** "Megan Bowen changed this on 2 Mar 2026". @param at ISO 8601 */
export function changedInWords(env: WithDays, who: string, at: string): string {
  return `${who} changed this on ${momentInWords(env, at)}`
}

/** "Blocked › Adoption Readiness"; Duplicate/Invalid has no L2. */
export function fullName(status: Status): string {
  return status.l2 ? `${status.l1} › ${status.l2}` : status.l1
}

/** "Adoption Readiness", or the L1 where there is no L2. */
export function shortName(status: Status): string {
  return status.l2 || status.l1
}

/** The strength as an FM reads it. */
export function strengthInWords(recommendation: Recommendation): string {
  switch (recommendation.strength) {
    case 'clear':
      return 'Clear from what you said'
    case 'likely':
      return 'Likely – check the neighbour below'
    case 'open':
      return `Open between ${shortName(recommendation.ranked[0]!.status)} and ${shortName(recommendation.ranked[1]!.status)}`
  }
}

/** The name of an assessment's workload, when it is known. */
export function workloadName(env: DialogEnv, { workload }: Assessment): string | undefined {
  return workload && env.prepared.workload.get(workload)?.name
}

/** The product that an assessment without a workload is about, where it is none of the playbook's list: "Windows 365". */
export function unlistedIn({ workload, text }: Assessment): string | undefined {
  return workload === undefined && text !== '' ? unlistedProduct(text) : undefined
}
