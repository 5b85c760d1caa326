import type { ReactNode } from 'react'
import type { Status } from '../../playbook/model.ts'
import { pageTitle } from '../../playbook/page-title.ts'
import { writeRoute } from '../app/routes.ts'
import { StatusName } from '../shared/status-badge.tsx'
import { shortName } from '../shared/statuses.ts'
import { contrasts, questions, whom } from './content.ts'
import css from './playbook.module.css'
import { NeighbourList } from './neighbour-list.tsx'
import { neighboursOf } from './read.ts'
import { playbookStrings as text } from './strings.ts'

/** What a status means: definition, examples, questions, neighbours. */
export function StatusPage({ status }: { readonly status: Status }) {
  const tips = questions.filter(({ tipOf }) => tipOf === status.id)
  const neighbours = neighboursOf(status.id, contrasts)
  const is = status.examples.filter(({ belongsTo }) => !belongsTo)
  const isNot = status.examples.filter(({ belongsTo }) => belongsTo)
  return (
    <article aria-labelledby="status-title" className={css.status}>
      <h2 id="status-title">
        <StatusName status={status.id} />
      </h2>
      <p className={css.definition}>{status.definition}</p>
      <Part title={text.because}>
        <p>{status.because}</p>
      </Part>
      <Part title={text.notFor}>
        <p>{status.notFor}</p>
      </Part>
      {status.requires.length > 0 && (
        <Part title={text.setWith}>
          <ul>
            {status.requires.map((each) => (
              <li key={each}>{text.requires[each]}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={text.engage}>
        <p>{status.engage}</p>
      </Part>
      <Part title={text.whom}>
        <p>{whom[status.id]}</p>
      </Part>
      {is.length > 0 && (
        <Part title={text.is}>
          <ul>
            {is.map((each) => (
              <li key={each.text}>{each.text}</li>
            ))}
          </ul>
        </Part>
      )}
      {isNot.length > 0 && (
        <Part title={text.isNot}>
          <ul>
            {isNot.map((each) => (
              <li key={each.text}>
                {each.text}{' '}
                <a href={writeRoute({ view: 'playbook', status: each.belongsTo! })}>
                  {text.belongsTo(shortName(each.belongsTo!))}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {tips.length > 0 && (
        <Part title={text.ask}>
          <ul>
            {tips.map((tip) => (
              <li key={tip.id}>
                {tip.text}
                <span className={css.choices}>{tip.choices.map(({ label }) => label).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {neighbours.length > 0 && (
        <Part title={text.neighbours}>
          <NeighbourList neighbours={neighbours} />
        </Part>
      )}
      <p className={css.source}>{text.page(pageTitle(status))}</p>
    </article>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
