import type { Status } from '../playbook/model.ts'
import type { Recommendation } from '../playbook/recommend.ts'

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
      return 'Clear'
    case 'likely':
      return 'Likely – please check the neighbour below'
    case 'open':
      return `Open between ${shortName(recommendation.ranked[0]!.status)} and ${shortName(recommendation.ranked[1]!.status)}`
  }
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** "20 Nov 2026" for "2026-11-20" or an ISO moment. */
export function dayInWords(iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso)
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date)
}
