import { Button, SearchBox } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { PortfolioQuery, PortfolioSummary } from '../../api/wire.ts'
import { writeRoute } from '../app/routes.ts'
import type { ServiceProblem } from '../service/problem.ts'
import { DUES, filtersSet, withoutFilters, writeQuery } from '../service/query.ts'
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
        {/* Always there: what stands beside it does not move under the pointer, and the focus stays. */}
        {!narrow && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={set === 0}
            onClick={() => onQuery(withoutFilters(query))}
          >
            {text.clear}
          </Button>
        )}
        <ViewsMenu query={query} onQuery={onQuery} onProblem={onProblem} />
        <ExportMenu query={address} onProblem={onProblem} />
      </div>
      <p className={css.summary} role="status">
        {summary ? <Figures summary={summary} query={query} /> : '\u00a0'}
      </p>
      {narrow && open && (
        <FilterDrawer owners={owners} query={query} onQuery={onQuery} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}

/** How many there are, and how many of them need a look; each figure that a filter can show leads to it. */
function Figures({ summary, query }: { readonly summary: PortfolioSummary; readonly query: PortfolioQuery }) {
  const { total, customers, due, blockedWithoutDate } = summary
  const isAsked = (query.due?.length ?? 0) > 0
  return (
    <>
      {text.summary(total, customers)}
      {' · '}
      <Figure says={text.overdue(due.any)} leads={due.any > 0 && !isAsked && { ...query, due: DUES }} />
      {blockedWithoutDate > 0 && (
        <>
          {' · '}
          <Figure
            says={text.blockedUndated(blockedWithoutDate)}
            leads={!query.undated && { ...query, undated: true }}
          />
        </>
      )}
    </>
  )
}

/** @param props.leads false where the list is of these already, or there are none: then only the words */
function Figure({ says, leads }: { readonly says: string; readonly leads: PortfolioQuery | false }) {
  return leads ? <a href={writeRoute({ view: 'portfolio', pane: 'list', query: leads })}>{says}</a> : says
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
