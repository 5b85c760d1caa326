import { useEffect, useRef } from 'react'
import type { MovedDates } from '../../api/wire.ts'
import { workloadName } from '../shared/statuses.ts'
import css from './portfolio.module.css'
import type { Selection } from './selection.ts'
import { moveStrings as text } from './strings.ts'

/**
 * How many dates were moved, and why each other one was refused. The pressed button is gone, so the focus comes here.
 */
export function MoveResult(props: { readonly result: MovedDates; readonly selection: Selection }) {
  const { result, selection } = props
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div role="status" ref={place} tabIndex={-1}>
      {/* The title says that none was. */}
      {result.moved.length > 0 && <p>{text.moved(result.moved.length)}</p>}
      {result.refused.length > 0 && (
        <>
          <p>{text.refused(result.refused.length)}</p>
          <ul className={css.refused}>
            {result.refused.map(({ id, why }) => {
              const row = selection.get(id)
              return (
                <li key={id}>
                  {row && <b>{`${row.customer}, ${workloadName(row.workload)}: `}</b>}
                  {why}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}
