import { Button, SearchBox } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { PortfolioQuery, PortfolioSummary } from '../../api/wire.ts'
import { writeRoute } from '../app/routes.ts'
import type { ServiceProblem } from '../service/problem.ts'
import { filtersSet, withoutFilters, writeQuery } from '../service/query.ts'
import { useLoaded } from '../service/use-loaded.ts'
import { onDemand } from '../shared/on-demand.tsx'
import { useDebounced } from '../shared/use-debounced.ts'
import { NARROW, useMedia } from '../shared/use-media.ts'
import { ExportMenu } from './export-menu.tsx'
import { FilterFields } from './filter-fields.tsx'
import css from './portfolio.module.css'
import { portfolioStrings as text } from './strings.ts'
import { ViewsMenu } from './views-menu.tsx'

const FilterDrawer = onDemand(async () => (await import('./filter-drawer.tsx')).FilterDrawer)
const SEARCH_AFTER_MS = 250

/** Search, filters, saved views and files, and how many entitlements there are. */
export function Toolbar(props: {
  readonly query: PortfolioQuery
  readonly onQuery: (query: PortfolioQuery) => void
  readonly onProblem: (problem: ServiceProblem | undefined) => void
}) {
  const { query, onQuery, onProblem } = props
  const narrow = useMedia(NARROW)
  const [open, setOpen] = useState(false)
  const address = writeQuery(query).toString()
  const { value: summary, current } = useLoaded<PortfolioSummary>(`/portfolio/summary?${address}`, true)
  const set = filtersSet(query)
  const owners = summary?.owners ?? []
  // Without entitlements there is nothing to search, filter or save: the list says how to begin.
  if (current && summary?.total === 0 && set === 0 && !query.search) return null
  return (
    <div className={css.toolbar}>
      <div className={css.tools}>
        <Search query={query} onQuery={onQuery} />
        {narrow ? (
          <Button size="small" appearance={set > 0 ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
            {set > 0 ? text.filtersSet(set) : text.filters}
          </Button>
        ) : (
          <FilterFields owners={owners} query={query} onQuery={onQuery} />
        )}
        {!narrow && set > 0 && (
          <Button size="small" appearance="subtle" onClick={() => onQuery(withoutFilters(query))}>
            {text.clear}
          </Button>
        )}
        <ViewsMenu query={query} onQuery={onQuery} onProblem={onProblem} />
        <ExportMenu query={address} onProblem={onProblem} />
      </div>
      <p className={css.summary} role="status">
        {summary ? text.summary(summary.total, summary.customers, summary.due.any) : '\u00a0'}
        {summary && summary.blockedWithoutDate > 0 && (
          <>
            {' · '}
            <Undated count={summary.blockedWithoutDate} query={query} />
          </>
        )}
      </p>
      {narrow && open && (
        <FilterDrawer owners={owners} query={query} onQuery={onQuery} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}

/** How many are blocked without a date, with the way to them; only the words where the list is of these already. */
function Undated({ count, query }: { readonly count: number; readonly query: PortfolioQuery }) {
  const says = text.blockedUndated(count)
  if (query.undated) return says
  return <a href={writeRoute({ view: 'portfolio', pane: 'list', query: { ...query, undated: true } })}>{says}</a>
}

/** Searches once the typing pauses. When the search in the address changes otherwise, it replaces the typed text. */
function Search({
  query,
  onQuery,
}: {
  readonly query: PortfolioQuery
  readonly onQuery: (query: PortfolioQuery) => void
}) {
  const asked = query.search ?? ''
  const [typed, setTyped] = useState(asked)
  const settled = useDebounced(typed, SEARCH_AFTER_MS)
  useEffect(() => setTyped((now) => (now.trim() === asked ? now : asked)), [asked])
  useEffect(() => {
    const { search: _, ...rest } = query
    const wanted = settled.trim()
    if (wanted !== asked && settled === typed) onQuery(wanted ? { ...rest, search: wanted } : rest)
    // Only when the typing has settled: a changed query is no reason to search again.
  }, [settled])
  return (
    <SearchBox
      size="small"
      className={css.search}
      aria-label={text.search}
      placeholder={text.searchHint}
      value={typed}
      maxLength={100}
      onChange={(_, data) => setTyped(data.value)}
    />
  )
}
