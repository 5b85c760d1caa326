import type { Due, PortfolioQuery, PortfolioSort } from '../../api/wire.ts'
import { statuses } from '../../playbook/content/statuses/all.ts'
import { workloads } from '../../playbook/content/workloads.ts'
import { L1S, type L1 } from '../../playbook/model.ts'

/** The L1s in the tab's order: first the one where an FM can do most. */
export const BLOCKED_FIRST: readonly L1[] = ['Blocked', ...L1S.filter((l1) => l1 !== 'Blocked')]
export const DUES: readonly Due[] = ['target-passed', 'unblock-passed', 'unknown', 'untouched']
export const SORTS: readonly PortfolioSort[] = ['due', 'customer', 'workload', 'status', 'date', 'changed', 'owner']

const STATUS_IDS = statuses.map((status) => status.id)
const WORKLOAD_IDS = workloads.map((workload) => workload.id)

/** The service's own limits. */
const LONGEST_OWNER = 200
const MOST_OWNERS = 100

/** A query in the form of an address. Empty filters and the standard order are left out. */
export function writeQuery(query: PortfolioQuery): URLSearchParams {
  const params = new URLSearchParams()
  const search = query.search?.trim()
  if (search) params.set('search', search)
  for (const key of ['l1', 'statuses', 'workloads', 'due', 'owners'] as const) {
    const values = query[key]
    if (values && values.length > 0) params.set(key, values.join(','))
  }
  if (query.undated) params.set('undated', 'true')
  if (query.sort && query.sort !== 'due') params.set('sort', query.sort)
  if (query.descending) params.set('descending', 'true')
  return params
}

/** Reads a query from an address. Values that the playbook does not have are left out. */
export function readQuery(params: URLSearchParams): PortfolioQuery {
  const search = params.get('search')?.trim()
  const sort = SORTS.find((each) => each === params.get('sort'))
  return {
    ...(search ? { search } : {}),
    ...listed('l1', params, BLOCKED_FIRST),
    ...listed('statuses', params, STATUS_IDS),
    ...listed('workloads', params, WORKLOAD_IDS),
    ...listed('due', params, DUES),
    ...(params.get('undated') === 'true' ? { undated: true } : {}),
    ...owners(params),
    ...(sort && sort !== 'due' ? { sort } : {}),
    ...(params.get('descending') === 'true' ? { descending: true } : {}),
  }
}

function listed<K extends string, T extends string>(
  key: K,
  params: URLSearchParams,
  known: readonly T[],
): Partial<Record<K, T[]>> {
  const wanted = (params.get(key) ?? '').split(',')
  const values = known.filter((each) => wanted.includes(each))
  return values.length > 0 ? ({ [key]: values } as Record<K, T[]>) : {}
}

/** Only the service knows the owners, so any key is accepted. */
function owners(params: URLSearchParams): Pick<PortfolioQuery, 'owners'> {
  const wanted = new Set((params.get('owners') ?? '').split(',').filter(Boolean))
  const values = [...wanted].filter((key) => key.length <= LONGEST_OWNER).slice(0, MOST_OWNERS)
  return values.length > 0 ? { owners: values } : {}
}

/** How many filters are set. The order and the search are not counted; the search is always in sight. */
export function filtersSet(query: PortfolioQuery): number {
  const all = [query.l1, query.statuses, query.workloads, query.due, query.owners]
  return all.reduce((sum, values) => sum + (values?.length ?? 0), query.undated ? 1 : 0)
}

/** The same search and order, of everything. */
export function withoutFilters({ search, sort, descending }: PortfolioQuery): PortfolioQuery {
  return { ...(search ? { search } : {}), ...(sort ? { sort } : {}), ...(descending ? { descending } : {}) }
}

/** The same filters and order, of all customers. */
export function withoutSearch(query: PortfolioQuery): PortfolioQuery {
  const { search: _, ...rest } = query
  return rest
}
