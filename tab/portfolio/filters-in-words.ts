import type { PortfolioQuery } from '../../api/wire.ts'
import { filtersSet } from '../service/query.ts'
import { shortName, workloadName } from '../shared/statuses.ts'
import { portfolioStrings as text } from './strings.ts'

/** At most so many values of a filter can be read at a glance. */
const MOST_NAMED = 3

/** True when the query leaves something out: by filters, or by a search. */
export function isNarrowed(query: PortfolioQuery): boolean {
  return filtersSet(query) > 0 || Boolean(query.search)
}

/** Says that nothing is left, and what is set: the search and every filter. */
export function nothingMatches(query: PortfolioQuery): string {
  return text.noMatch(query.search, filtersInWords(query))
}

/** "L1: Blocked; Workload: Teams"; empty when no filter is set. */
function filtersInWords({ due = [], undated, l1 = [], statuses = [], workloads = [], owners = [] }: PortfolioQuery) {
  const looks = [...due.map((each) => text.due[each]), ...(undated ? [text.undated] : [])]
  return [
    named(text.dueFilter, looks),
    named(text.l1, l1),
    named(text.l2, statuses.map(shortName)),
    named(text.workload, workloads.map(workloadName)),
    // The query has keys of owners only, not their names.
    owners.length > 0 ? text.ownersChosen(owners.length) : '',
  ]
    .filter(Boolean)
    .join('; ')
}

function named(filter: string, values: readonly string[]): string {
  if (values.length === 0) return ''
  const more = values.length - MOST_NAMED
  return `${filter}: ${values.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` +${more}` : ''}`
}
