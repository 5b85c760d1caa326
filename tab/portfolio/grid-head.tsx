import { useEffect, useRef } from 'react'
import type { PortfolioQuery, PortfolioSort } from '../../api/wire.ts'
import css from './grid.module.css'
import { MOST_SELECTED } from './selection.ts'
import { portfolioStrings as text } from './strings.ts'

/** The columns after the one with the tick boxes. */
export const COLUMNS: readonly PortfolioSort[] = ['customer', 'workload', 'status', 'date', 'changed', 'owner', 'due']

/** The query after a press on a column's head: sorted by this column, or the other way round if it was already. */
function nextSort(query: PortfolioQuery, column: PortfolioSort): PortfolioQuery {
  const { descending: _, ...rest } = query
  const again = (query.sort ?? 'due') === column
  return { ...rest, sort: column, ...(again && !query.descending ? { descending: true } : {}) }
}

interface Props {
  readonly query: PortfolioQuery
  readonly onSort: (query: PortfolioQuery) => void
  /** How much is selected: a press selects all, and clears the selection when all is. */
  readonly selected: 'none' | 'some' | 'all'
  readonly onSelectAll: (on: boolean) => void
}

export function GridHead({ query, onSort, selected, onSelectAll }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // No attribute says it, and a press takes it away.
    if (box.current) box.current.indeterminate = selected === 'some'
  })
  const order = query.descending ? 'descending' : 'ascending'
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" aria-rowindex={1} className={css.row}>
        <span role="columnheader" aria-colindex={1} className={css.check}>
          <label>
            <input
              ref={box}
              type="checkbox"
              aria-label={text.selectAll(MOST_SELECTED)}
              checked={selected === 'all'}
              onChange={() => onSelectAll(selected !== 'all')}
            />
          </label>
        </span>
        {COLUMNS.map((column, at) => {
          const sorted = (query.sort ?? 'due') === column
          return (
            <span
              key={column}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={sorted ? order : 'none'}
              className={css[column]}
            >
              <button type="button" onClick={() => onSort(nextSort(query, column))}>
                {text.sorts[column]}
                <span aria-hidden="true">{sorted ? (query.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </span>
          )
        })}
      </div>
    </div>
  )
}
