import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components'
import type { PortfolioQuery, PortfolioSort, PortfolioSummary } from '../../api/wire.ts'
import { SORTS, withoutFilters } from '../service/query.ts'
import { useModal } from '../shared/use-modal.tsx'
import { FilterFields } from './filter-fields.tsx'
import css from './portfolio.module.css'
import { portfolioStrings as text } from './strings.ts'

/** Filters and order for a phone, where they have no room above the list. */
export function FilterDrawer(props: {
  readonly owners: PortfolioSummary['owners']
  readonly query: PortfolioQuery
  readonly onQuery: (query: PortfolioQuery) => void
  readonly onClose: () => void
}) {
  const { owners, query, onQuery, onClose } = props
  const { descending, ...ascending } = query
  const modal = useModal(onClose)
  return (
    <OverlayDrawer open={modal.open} position="bottom" size="large" onOpenChange={modal.close}>
      <DrawerHeader>
        <DrawerHeaderTitle>{text.filters}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <div className={css.drawer}>
          <FilterFields owners={owners} query={query} onQuery={onQuery} />
          <label className={css.field}>
            {text.sortBy}
            <select
              value={query.sort ?? 'due'}
              onChange={(event) => onQuery({ ...query, sort: event.target.value as PortfolioSort })}
            >
              {SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {text.sorts[sort]}
                </option>
              ))}
            </select>
          </label>
          <label className={css.tick}>
            <input
              type="checkbox"
              checked={descending ?? false}
              onChange={(event) => onQuery(event.target.checked ? { ...query, descending: true } : ascending)}
            />
            {text.descending}
          </label>
        </div>
        {modal.end}
      </DrawerBody>
      <DrawerFooter>
        <Button appearance="primary" onClick={modal.close}>
          {text.done}
        </Button>
        <Button onClick={() => onQuery(withoutFilters(query))}>{text.clear}</Button>
      </DrawerFooter>
    </OverlayDrawer>
  )
}
