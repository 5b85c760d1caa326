import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { PortfolioRow, PortfolioQuery } from '../../api/wire.ts'
import { goTo } from '../app/use-route.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { MEDIUM, NARROW, PAGED, SLIM, useMedia } from '../shared/use-media.ts'
import { GridHead, COLUMNS } from './grid-head.tsx'
import { extended, rowAfterKey } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import css from './grid.module.css'
import type { ListPlace } from './list-place.ts'
import { howMuch, MOST_SELECTED, type Selection } from './selection.ts'
import { portfolioStrings as text } from './strings.ts'

const ROW_HEIGHT = 44
/** For three lines, where columns are narrow. */
const HIGH_ROW_HEIGHT = 64
/** Three lines, of which the name may take two. */
const CARD_HEIGHT = 76
/** Four lines: workload and reason have one each. */
const SLIM_CARD_HEIGHT = 94
/** What is said of the selection stands above the rows. */
const SELECTION_HEIGHT = 60

interface Props {
  readonly place: ListPlace
  /** Rows of another query are loading. */
  readonly busy: boolean
  readonly total: number
  /** Grows when rows were loaded or changed. */
  readonly version: number
  readonly query: PortfolioQuery
  readonly today: string
  readonly selection: Selection
  readonly onSelect: (rows: readonly PortfolioRow[], on: boolean) => void
  readonly onSelectAll: (on: boolean) => void
  readonly onSort: (sort: PortfolioQuery) => void
}

/**
 * The list as a grid; only the rows in sight are in the page. The Tab key reaches the grid as a whole; arrow keys move
 * within it.
 */
export function Grid(props: Props) {
  const { place, busy, total, version, query, today, selection, onSelect, onSelectAll, onSort } = props
  const { rows } = place
  const announce = useAnnounce()
  const narrow = useMedia(NARROW)
  const medium = useMedia(MEDIUM)
  const slim = useMedia(SLIM)
  const paged = useMedia(PAGED)
  const rowHeight = slim ? SLIM_CARD_HEIGHT : narrow ? CARD_HEIGHT : medium ? HIGH_ROW_HEIGHT : ROW_HEIGHT
  const grid = useRef<HTMLDivElement>(null)
  // The list scrolls by itself. Where it would be only a few rows high, it scrolls with the whole page.
  const scroller = useCallback(() => (paged ? (grid.current?.closest('main') ?? null) : grid.current), [paged])
  const [above, setAbove] = useState(0)
  useLayoutEffect(() => setAbove(paged ? (grid.current?.offsetTop ?? 0) : 0))
  const [active, setActive] = useState(0)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: scroller,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: above,
    scrollPaddingStart: narrow ? (selection.size > 0 ? SELECTION_HEIGHT : 0) : ROW_HEIGHT,
    // The lines below the list cover the end of the page.
    ...(paged ? { scrollPaddingEnd: ROW_HEIGHT } : {}),
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight, above])

  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => rows.need(first, last), [rows, first, last, version])
  // One owner for all rows hides the owner column, but not while the list is sorted by it.
  const oneOwner = useMemo(() => query.sort !== 'owner' && rows.haveOneOwner(), [query.sort, rows, version])

  const selected = useMemo(
    () => howMuch(selection, total, (index) => rows.row(index)),
    [selection, total, rows, version],
  )

  useEffect(() => {
    // A new query begins at its top, a list that was left before at its old position.
    setActive(Math.max(0, place.activeId === undefined ? 0 : place.rows.indexOf(place.activeId)))
    scroller()?.scrollTo({ top: place.scrollTop })
  }, [place, scroller])
  // A layout effect, so that the listener is gone before another view replaces the list: its scrolling must not count.
  useLayoutEffect(() => {
    const element = scroller()
    const keep = (): void => {
      if (!busy && element) place.scrollTop = element.scrollTop
    }
    element?.addEventListener('scroll', keep)
    return () => element?.removeEventListener('scroll', keep)
  }, [scroller, place, busy])
  useEffect(() => {
    // After a change the active row may be at another position.
    const index = place.activeId === undefined ? -1 : rows.indexOf(place.activeId)
    if (index >= 0) setActive(index)
    else if (total > 0) setActive((now) => Math.min(now, total - 1))
  }, [place, rows, version, total])

  const activate = useCallback(
    (index: number) => {
      setActive(index)
      place.activeId = rows.row(index)?.id
    },
    [place, rows],
  )
  // The row that was selected last: with Shift the selection goes from it.
  const anchorId = useRef<string>(undefined)
  const anchor = useCallback(() => {
    const index = anchorId.current === undefined ? -1 : rows.indexOf(anchorId.current)
    return index < 0 ? active : index
  }, [rows, active])
  /** The rows between two may never have been in sight. */
  const selectRange = useCallback(
    async ([from, to]: readonly [number, number], on: boolean) => {
      const chosen = await rows.range(from, Math.min(to, from + MOST_SELECTED - 1))
      if (chosen) onSelect(chosen, on)
      // A problem is shown above the list.
      else if (!rows.snapshot().problem) announce(text.notSelected)
    },
    [rows, onSelect, announce],
  )
  const toggle = useCallback(
    (index: number, range: boolean) => {
      const row = rows.row(index)
      if (!row) return
      if (range) void selectRange([Math.min(anchor(), index), Math.max(anchor(), index)], true)
      else {
        onSelect([row], !selection.has(row.id))
        anchorId.current = row.id
      }
      activate(index)
      // The grid handles the keys, but a box that was ticked with the mouse has the focus.
      grid.current?.focus({ preventScroll: true })
    },
    [rows, anchor, selection, onSelect, selectRange, activate],
  )

  function extendTo(next: number): void {
    const here = rows.row(active)
    // Away from what was selected last a new range begins.
    if (here && !selection.has(here.id)) anchorId.current = here.id
    const { on, off } = extended(anchor(), active, next)
    // Given up first: as many more can be selected then.
    if (off) void selectRange(off, false)
    void selectRange(on, true)
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    // Buttons in the head handle their own keys.
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const page = Math.max(1, Math.floor((scroller()?.clientHeight ?? 0) / rowHeight) - 2)
    const next = rowAfterKey(event.key, active, total, page)
    if (next !== undefined) {
      if (event.shiftKey) extendTo(next)
      activate(next)
      virtual.scrollToIndex(next)
    } else if (event.key === ' ') toggle(active, event.shiftKey)
    else if (event.key === 'Enter') {
      const row = rows.row(active)
      if (row) goTo({ view: 'customer', id: row.customerId })
    } else return
    event.preventDefault()
  }

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={text.grid}
      aria-description={text.gridHelp}
      aria-rowcount={total + 1}
      aria-colcount={COLUMNS.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={items.some(({ index }) => index === active) ? `row-${active}` : undefined}
      tabIndex={0}
      aria-busy={busy}
      className={`${css.grid} ${oneOwner ? css.oneOwner : ''}`}
      onKeyDown={onKeyDown}
    >
      <GridHead query={query} onSort={onSort} selected={selected} onSelectAll={onSelectAll} />
      <div role="rowgroup" className={css.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, size }) => {
          const row = rows.row(index)
          return (
            <GridRow
              key={index}
              index={index}
              start={start - above}
              size={size}
              row={row}
              today={today}
              active={index === active}
              selected={row !== undefined && selection.has(row.id)}
              onToggle={toggle}
              onActivate={activate}
            />
          )
        })}
      </div>
    </div>
  )
}
