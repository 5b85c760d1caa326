import { writeRoute } from '../app/routes.ts'
import { statusName } from '../shared/statuses.ts'
import css from './playbook.module.css'
import type { Neighbour } from './read.ts'
import { playbookStrings as text } from './strings.ts'

/** Neighbours, each with the rule that tells it apart. */
export function NeighbourList({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  return (
    <dl className={css.neighbours}>
      {neighbours.map(({ id, when, here }) => (
        <div key={id}>
          <dt>
            <a href={writeRoute({ view: 'playbook', status: id })}>{statusName(id)}</a>
          </dt>
          <dd>
            {text.when(when)} <span className={css.here}>{text.here(here)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
