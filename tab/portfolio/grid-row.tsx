import { memo, type MouseEvent } from 'react'
import type { PortfolioRow } from '../../api/wire.ts'
import { writeRoute } from '../app/routes.ts'
import { goTo } from '../app/use-route.ts'
import { DueBadge } from '../shared/due-badge.tsx'
import { dueShown } from '../shared/due-words.ts'
import { StatusName } from '../shared/status-badge.tsx'
import { isUndated, statusName, workloadName } from '../shared/statuses.ts'
import { ageText, dayText, momentText } from '../shared/times.ts'
import css from './grid.module.css'
import { portfolioStrings as text } from './strings.ts'

interface Props {
  readonly index: number
  /** Pixels from the top of the list. */
  readonly start: number
  readonly size: number
  /** undefined while it is loading. */
  readonly row: PortfolioRow | undefined
  readonly today: string
  readonly active: boolean
  readonly selected: boolean
  readonly onToggle: (index: number, range: boolean) => void
  readonly onActivate: (index: number) => void
}

/** One entitlement: a line where there is room, a card of three lines on a phone. */
export const GridRow = memo(function GridRow(props: Props) {
  const { index, start, size, row, today, active, selected, onToggle, onActivate } = props
  const isDated = row !== undefined && (row.date !== null || row.dateUnknown)
  const place = {
    id: `row-${index}`,
    role: 'row',
    'aria-rowindex': index + 2,
    style: { transform: `translateY(${start}px)`, height: size },
    className: [css.row, css.item, active && css.active, selected && css.selected, isDated && css.dated]
      .filter(Boolean)
      .join(' '),
  }
  if (!row) {
    return (
      <div {...place}>
        <span role="gridcell" aria-colindex={2} className={css.customer}>
          {text.loadingRow}
        </span>
      </div>
    )
  }
  const open = (event: MouseEvent): void => {
    // No press: text is marked to be copied, or a link opens a new window.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || window.getSelection()?.toString()) return
    onActivate(index)
    goTo({ view: 'customer', id: row.customerId })
  }
  const what = `${row.customer}, ${workloadName(row.workload)}`
  const due = dueShown({ ...row, isUndated: isUndated(row) }, today)
  const changed = text.lastChange(row.changedBy, momentText(row.changedAt))
  return (
    <div {...place} aria-selected={selected} onClick={open}>
      <span role="gridcell" aria-colindex={1} className={css.check} onClick={(event) => event.stopPropagation()}>
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={text.select(what)}
            checked={selected}
            onChange={(event) => onToggle(index, (event.nativeEvent as { shiftKey?: boolean }).shiftKey === true)}
          />
        </label>
      </span>
      <span role="gridcell" aria-colindex={2} className={css.customer} title={row.customer}>
        <a href={writeRoute({ view: 'customer', id: row.customerId })} tabIndex={-1}>
          {row.customer}
        </a>
      </span>
      <span role="gridcell" aria-colindex={3} className={css.workload} title={workloadName(row.workload)}>
        {workloadName(row.workload)}
      </span>
      <span
        role="gridcell"
        aria-colindex={4}
        className={css.status}
        title={[statusName(row.status), row.note].filter(Boolean).join(': ')}
      >
        <StatusName status={row.status} />
      </span>
      <span role="gridcell" aria-colindex={5} className={`${css.date} ${due?.passed ? css.passed : ''}`}>
        {row.date ? dayText(row.date) : row.dateUnknown ? text.notKnown : text.noDate}
      </span>
      <span role="gridcell" aria-colindex={6} className={css.changed} title={changed}>
        {ageText(row.changedAt, today)}
      </span>
      <span role="gridcell" aria-colindex={7} className={css.owner} title={row.owner ?? ''}>
        {row.owner ?? text.noDate}
      </span>
      <span role="gridcell" aria-colindex={8} className={css.due}>
        {due && <DueBadge due={due} />}
      </span>
    </div>
  )
})
