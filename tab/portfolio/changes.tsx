import { useState } from 'react'
import type { PortfolioChanges } from '../../api/wire.ts'
import { writeRoute } from '../app/routes.ts'
import { useServices } from '../service/context.tsx'
import { useLoaded, type Loaded } from '../service/use-loaded.ts'
import { ChangeDetails } from '../shared/change-details.tsx'
import { Empty } from '../shared/empty.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { workloadName } from '../shared/statuses.ts'
import { momentText } from '../shared/times.ts'
import { changesPath } from './changes-path.ts'
import css from './changes.module.css'
import { changesStrings as text, portfolioStrings } from './strings.ts'

/**
 * The changes by others since the last visit, newest first; on request also the person's own changes.
 * @param others the changes by others
 */
export function Changes({ others }: { readonly others: Loaded<PortfolioChanges> }) {
  const { session } = useServices()
  const [own, setOwn] = useState(false)
  const all = useLoaded<PortfolioChanges>(own && session.lastVisit ? changesPath(session.lastVisit, true) : null)
  const { problem, retry } = own ? all : others
  const value = (own ? all.value : undefined) ?? others.value
  if (session.lastVisit === null) {
    return (
      <Empty title={text.first}>
        <p>{text.firstHow}</p>
      </Empty>
    )
  }
  if (!value) return <ProblemMessage problem={problem} retry={retry} />
  return (
    <section aria-labelledby="changes-title" className={css.changes}>
      <h2 id="changes-title">{text.title(momentText(session.lastVisit))}</h2>
      <ProblemMessage problem={problem} stale retry={retry} />
      <label className={css.own}>
        <input type="checkbox" checked={own} onChange={(event) => setOwn(event.target.checked)} /> {text.own}
      </label>
      {value.changes.length === 0 ? (
        <Empty title={own ? text.none : text.noneOfOthers}>
          <p>{own ? text.noneHow : text.noneOfOthersHow}</p>
        </Empty>
      ) : (
        <ol className={css.list}>
          {value.changes.map((change) => (
            <li key={change.id}>
              <div className={css.line}>
                <a href={writeRoute({ view: 'customer', id: change.customerId })}>
                  {change.customer} · {workloadName(change.workload)}
                </a>
                <span>
                  {change.own ? portfolioStrings.you : change.by} {portfolioStrings.did[change.kind]}
                </span>
                <time dateTime={change.at}>{momentText(change.at)}</time>
              </div>
              <ChangeDetails item={change} />
            </li>
          ))}
        </ol>
      )}
      {value.more && <p>{text.more}</p>}
    </section>
  )
}
