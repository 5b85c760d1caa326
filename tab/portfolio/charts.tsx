import type { PortfolioQuery, PortfolioSummary, PortfolioTrend } from '../../api/wire.ts'
import { BLOCKED_FIRST, writeQuery } from '../service/query.ts'
import { useLoaded } from '../service/use-loaded.ts'
import { writeRoute } from '../app/routes.ts'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { l1Color, l1Of, shortName } from '../shared/statuses.ts'
import { count } from '../shared/times.ts'
import css from './charts.module.css'
import { isNarrowed, nothingMatches } from './filters-in-words.ts'
import { StackedColumns } from './stacked-columns.tsx'
import { chartStrings as text } from './strings.ts'
import { stacked } from './trend.ts'

const COLOURS = 5

/** How many entitlements have which status, how blockers developed, and which customers have the most blockers. */
export function Charts({ query }: { readonly query: PortfolioQuery }) {
  const summary = useLoaded<PortfolioSummary>(`/portfolio/summary?${writeQuery(query)}`, true)
  const trend = useLoaded<PortfolioTrend>('/portfolio/trend?weeks=12')
  const series = trend.value && stacked(trend.value, (status) => l1Of(status) === 'Blocked', COLOURS)
  return (
    <div className={css.charts}>
      <section className={css.chart} aria-labelledby="chart-now">
        <h2 id="chart-now">{text.now}</h2>
        <p>{text.nowHelp}</p>
        <ProblemMessage problem={summary.problem} retry={summary.retry} />
        {summary.value && <Distribution summary={summary.value} query={query} />}
      </section>
      <div className={css.column}>
        <section className={css.chart} aria-labelledby="chart-trend">
          <h2 id="chart-trend">{text.trend}</h2>
          <p>{isNarrowed(query) ? text.trendOfAll : text.trendHelp}</p>
          <ProblemMessage problem={trend.problem} retry={trend.retry} />
          {trend.value && series && series.length > 0 && <StackedColumns days={trend.value.days} series={series} />}
          {series?.length === 0 && <p>{text.trendNone}</p>}
        </section>
        <section className={css.chart} aria-labelledby="chart-customers">
          <h2 id="chart-customers">{text.customers}</h2>
          {summary.value && <BlockedCustomers summary={summary.value} query={query} />}
        </section>
      </div>
    </div>
  )
}

/** A bar for each L2, grouped by L1. A press on one shows these entitlements. */
function Distribution(props: { readonly summary: PortfolioSummary; readonly query: PortfolioQuery }) {
  const { summary, query } = props
  if (summary.total === 0) return <p>{isNarrowed(query) ? nothingMatches(query) : text.empty}</p>
  const most = Math.max(...summary.statuses.map((each) => each.count))
  return (
    <ul className={css.bars}>
      {BLOCKED_FIRST.map((l1) => {
        const own = summary.statuses.filter(({ status }) => l1Of(status) === l1)
        const total = own.reduce((sum, each) => sum + each.count, 0)
        if (total === 0) return null
        const list = (change: PortfolioQuery): string =>
          writeRoute({ view: 'portfolio', pane: 'list', query: { ...query, ...change } })
        return (
          <li key={l1}>
            <a href={list({ l1: [l1] })} className={css.l1}>
              <span>{l1}</span> <b>{count(total)}</b>
            </a>
            <ul>
              {own.map(({ status, count: value }) => (
                <li key={status}>
                  <a href={list({ statuses: [status] })} className={css.bar}>
                    <span className={css.name}>{shortName(status)}</span>
                    <span className={css.track}>
                      <span
                        className={css.fill}
                        style={{ width: `${(value / most) * 100}%`, background: l1Color(l1) }}
                      />
                    </span>
                    <span className={css.value}>{count(value)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function BlockedCustomers(props: { readonly summary: PortfolioSummary; readonly query: PortfolioQuery }) {
  const { summary, query } = props
  const rows = summary.blockedCustomers.map((row) => ({
    ...row,
    total: row.statuses.reduce((sum, each) => sum + each.count, 0),
  }))
  if (rows.length === 0) {
    if (!isNarrowed(query)) return <p>{text.customersNone}</p>
    return <p>{summary.total === 0 ? nothingMatches(query) : text.customersNoneOf}</p>
  }
  const most = Math.max(...rows.map(({ total }) => total))
  return (
    <ul className={css.bars}>
      {rows.map(({ customerId, customer, statuses, total }) => (
        <li key={customerId}>
          <a href={writeRoute({ view: 'customer', id: customerId })} className={css.bar}>
            <span className={css.name}>{customer}</span>
            <span className={css.track}>
              <span
                className={css.fill}
                style={{ width: `${(total / most) * 100}%`, background: 'var(--l1-blocked)' }}
              />
            </span>
            <span className={css.value}>{count(total)}</span>
            <span className={css.which}>
              {statuses
                .map(({ status, count: value }) => (value > 1 ? `${shortName(status)} (${value})` : shortName(status)))
                .join(', ')}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
