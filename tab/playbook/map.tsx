import { statuses } from '../shared/statuses.ts'
import { contrasts, questions } from './content.ts'
import css from './playbook.module.css'
import { NeighbourMap } from './neighbour-map.tsx'
import { wayOf } from './read.ts'
import { playbookStrings as text } from './strings.ts'
import { Way } from './way.tsx'

/** How the statuses are related: the questions that lead to each, and the neighbours. */
export function PlaybookMap() {
  return (
    <div className={css.maps}>
      <section aria-labelledby="map-way" className={css.map}>
        <h2 id="map-way">{text.way}</h2>
        <p>{text.wayHelp}</p>
        {wayOf(questions).map((question) => (
          <Way key={question.text} question={question} />
        ))}
      </section>
      <section aria-labelledby="map-neighbours" className={css.map}>
        <h2 id="map-neighbours">{text.contrasts}</h2>
        <p>{text.contrastsHelp}</p>
        <NeighbourMap statuses={statuses} contrasts={contrasts} />
      </section>
    </div>
  )
}
