import { useState } from 'react'
import type { Contrast, Status, StatusId } from '../../playbook/model.ts'
import { l1Color, shortName } from '../shared/statuses.ts'
import { NARROW, useMedia } from '../shared/use-media.ts'
import css from './neighbour-map.module.css'
import { NeighbourList } from './neighbour-list.tsx'
import { neighboursOf } from './read.ts'
import { playbookStrings as text } from './strings.ts'

const ROW = 30
const WIDTH = 220

/**
 * The statuses below each other, with an arc from the chosen status to each of its neighbours; all arcs at once would
 * be a tangle. A phone has no room for arcs: there the neighbours are listed below the pressed name.
 */
export function NeighbourMap(props: { readonly statuses: readonly Status[]; readonly contrasts: readonly Contrast[] }) {
  const { statuses, contrasts } = props
  const [chosen, setChosen] = useState<StatusId>()
  const narrow = useMedia(NARROW)
  const own = contrasts.filter(({ between }) => chosen !== undefined && between.includes(chosen))
  const yOf = (id: StatusId): number => (statuses.findIndex((status) => status.id === id) + 0.5) * ROW
  const height = statuses.length * ROW
  const reach = (WIDTH - 8) / (statuses.length * ROW)
  const told = chosen && (
    <>
      <h3>{text.contrastOf(shortName(chosen))}</h3>
      <NeighbourList neighbours={neighboursOf(chosen, contrasts)} />
    </>
  )
  return (
    <>
      <div className={css.arcs}>
        <ul>
          {statuses.map(({ id, l1 }) => (
            <li key={id} style={{ ['--dot' as string]: l1Color(l1), ...(narrow ? {} : { height: ROW }) }}>
              <button
                type="button"
                aria-pressed={id === chosen}
                onClick={() => setChosen(id === chosen ? undefined : id)}
              >
                {shortName(id)}
              </button>
              {narrow && id === chosen && told}
            </li>
          ))}
        </ul>
        {!narrow && (
          <svg height={height} viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden="true">
            {own.map(({ between: [one, other] }) => {
              const [from, to] = [yOf(one), yOf(other)]
              const far = Math.abs(to - from) * reach * 1.33 + 6
              return <path key={`${one} ${other}`} d={`M2 ${from} C ${far} ${from}, ${far} ${to}, 2 ${to}`} />
            })}
          </svg>
        )}
      </div>
      <div aria-live="polite">{!narrow && told}</div>
    </>
  )
}
