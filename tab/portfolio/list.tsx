import { Button } from '@fluentui/react-components'
import { useCallback, useEffect, useState } from 'react'
import type { PortfolioPage, PortfolioQuery, PortfolioRow } from '../../api/wire.ts'
import { writeRoute } from '../app/routes.ts'
import { useServices } from '../service/context.tsx'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { filtersSet, withoutFilters, withoutSearch, writeQuery } from '../service/query.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { Empty } from '../shared/empty.tsx'
import { onDemand } from '../shared/on-demand.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { isNarrowed, nothingMatches } from './filters-in-words.ts'
import { Grid } from './grid.tsx'
import css from './portfolio.module.css'
import { left } from './list-place.ts'
import { windowPath } from './row-windows.ts'
import { MOST_SELECTED, renewed, select, type Selection } from './selection.ts'
import { portfolioStrings as text } from './strings.ts'
import { useList } from './use-list.ts'

const MoveDates = onDemand(async () => (await import('./move-dates.tsx')).MoveDates)

/** The list, the selection in it, and what can be done with the selection. */
export function List(props: { readonly query: PortfolioQuery; readonly onQuery: (query: PortfolioQuery) => void }) {
  const { query, onQuery } = props
  const { session, client } = useServices()
  const announce = useAnnounce()
  const address = writeQuery(query).toString()
  const { place, state, busy } = useList(address)
  const { rows } = place
  const { total, nearest, problem, version } = state
  const [selection, setSelection] = useState<Selection>(left.selection)
  const [selectProblem, setSelectProblem] = useState<ServiceProblem>()
  useEffect(() => {
    left.selection = selection
  }, [selection])
  const [moving, setMoving] = useState(false)
  const onSelect = useCallback((some: readonly PortfolioRow[], on: boolean) => {
    setSelection((now) => select(now, some, on))
  }, [])
  useEffect(() => {
    setSelection((now) =>
      renewed(now, (id) => {
        const index = rows.indexOf(id)
        return index < 0 ? undefined : rows.row(index)
      }),
    )
  }, [rows, version])
  const results = total === undefined ? undefined : text.results(total, nearest)
  useEffect(() => {
    if (results !== undefined) announce(results)
  }, [announce, rows, results])

  async function selectAll(): Promise<void> {
    try {
      const page = await client.get<PortfolioPage>(windowPath(address, 0, MOST_SELECTED))
      setSelectProblem(undefined)
      setSelection((now) => select(now, page.rows, true))
    } catch (error) {
      setSelectProblem(asProblem(error))
    }
  }
  const retry = (): void => rows.refresh()
  if (total === undefined) {
    return problem ? (
      <ProblemMessage problem={problem} retry={retry} />
    ) : (
      <div className={css.skeleton} aria-busy="true" aria-label={text.loadingRow} role="img" />
    )
  }
  if (total === 0) return <Nothing query={query} nearest={nearest} onQuery={onQuery} />
  return (
    <>
      <ProblemMessage problem={problem} stale retry={retry} />
      <ProblemMessage problem={selectProblem} retry={() => void selectAll()} />
      {selection.size > 0 && (
        <div className={css.bulk} role="region" aria-label={text.selected(selection.size)}>
          <span role="status">
            {text.selected(selection.size)}
            {selection.size >= MOST_SELECTED && ` – ${text.tooMany(MOST_SELECTED)}`}
          </span>
          <Button size="small" appearance="primary" onClick={() => setMoving(true)}>
            {text.moveDates}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setSelection(new Map())}>
            {text.clearSelection}
          </Button>
        </div>
      )}
      <Grid
        place={place}
        busy={busy}
        total={total}
        version={version}
        query={query}
        today={session.today}
        selection={selection}
        onSelect={onSelect}
        onSelectAll={(on) => (on ? void selectAll() : setSelection(new Map()))}
        onSort={onQuery}
      />
      {moving && (
        <MoveDates
          selection={selection}
          onMoved={(ids) => setSelection((now) => new Map([...now].filter(([id]) => !ids.includes(id))))}
          onClose={() => setMoving(false)}
        />
      )}
    </>
  )
}

function Nothing(props: {
  readonly query: PortfolioQuery
  readonly nearest: readonly string[]
  readonly onQuery: (query: PortfolioQuery) => void
}) {
  const { query, nearest, onQuery } = props
  if (!isNarrowed(query)) {
    return (
      <Empty title={text.nothing}>
        <p>{text.nothingHow}</p>
        <Button as="a" appearance="primary" href={writeRoute({ view: 'call' })}>
          {text.toCall}
        </Button>
      </Empty>
    )
  }
  const isFiltered = filtersSet(query) > 0
  return (
    <Empty title={nothingMatches(query)}>
      {query.search && <p>{text.searchedIn}</p>}
      {nearest.length > 0 && (
        <p>
          {text.didYouMean}{' '}
          {nearest.map((search, i) => (
            <span key={search}>
              {i > 0 && ` ${text.or} `}
              <a href={writeRoute({ view: 'portfolio', pane: 'list', query: { ...query, search } })}>{search}</a>
            </span>
          ))}
          ?
        </p>
      )}
      <div className={css.clears}>
        {isFiltered && <Button onClick={() => onQuery(withoutFilters(query))}>{text.clear}</Button>}
        {query.search && <Button onClick={() => onQuery(withoutSearch(query))}>{text.clearSearch}</Button>}
        {isFiltered && query.search && (
          <Button onClick={() => onQuery(withoutSearch(withoutFilters(query)))}>{text.clearBoth}</Button>
        )}
      </div>
    </Empty>
  )
}
