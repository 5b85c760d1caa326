import { useCallback, useState } from 'react'
import type { PortfolioChanges, PortfolioQuery } from '../../api/wire.ts'
import type { PortfolioPane } from '../app/routes.ts'
import { writeRoute, PORTFOLIO_PANES } from '../app/routes.ts'
import { goTo } from '../app/use-route.ts'
import { useServices } from '../service/context.tsx'
import type { ServiceProblem } from '../service/problem.ts'
import { useLoaded } from '../service/use-loaded.ts'
import { onDemand } from '../shared/on-demand.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { momentText } from '../shared/times.ts'
import { changesPath } from './changes-path.ts'
import { List } from './list.tsx'
import css from './portfolio.module.css'
import { portfolioStrings as text } from './strings.ts'
import { Toolbar } from './toolbar.tsx'
import { Unfinished } from './unfinished.tsx'

const Charts = onDemand(async () => (await import('./charts.tsx')).Charts)
const Changes = onDemand(async () => (await import('./changes.tsx')).Changes)

/** All entitlements that the person sees, beginning with those that need a look. */
export function Portfolio({ pane, query }: { readonly pane: PortfolioPane; readonly query: PortfolioQuery }) {
  const { session } = useServices()
  const [problem, setProblem] = useState<ServiceProblem>()
  const since = session.lastVisit
  const changes = useLoaded<PortfolioChanges>(since === null ? null : changesPath(since))
  const others = changes.value?.changes.length ?? 0
  const onQuery = useCallback((next: PortfolioQuery) => goTo({ view: 'portfolio', pane, query: next }, true), [pane])
  return (
    <div className={pane === 'list' ? css.full : css.page}>
      <div className={css.top}>
        <h1 className={css.title}>{text.title}</h1>
        <nav className={css.panes} aria-label={text.title}>
          {PORTFOLIO_PANES.map((each) => (
            <a
              key={each}
              href={writeRoute({ view: 'portfolio', pane: each, query })}
              aria-current={each === pane ? 'page' : undefined}
            >
              {text.panes[each]}
              {each === 'changes' && others > 0 && (
                <span className={css.count}>{`${others}${changes.value?.more ? '+' : ''}`}</span>
              )}
            </a>
          ))}
        </nav>
      </div>
      {pane !== 'changes' && <Toolbar query={query} onQuery={onQuery} onProblem={setProblem} />}
      <ProblemMessage problem={problem} />
      {pane === 'list' ? (
        <List query={query} onQuery={onQuery} />
      ) : pane === 'charts' ? (
        <Charts query={query} />
      ) : (
        <Changes others={changes} />
      )}
      {/* Below the list: they are loaded later, and above it they would move the list under the finger. */}
      {pane === 'list' && (
        <div className={css.notices}>
          {others > 0 && since && (
            <p className={css.news}>
              {text.changesSince(others, changes.value?.more ?? false, momentText(since))}{' '}
              <a href={writeRoute({ view: 'portfolio', pane: 'changes', query })}>{text.showChanges}</a>
            </p>
          )}
          <Unfinished />
        </div>
      )}
    </div>
  )
}
