import type { SavedView } from '../../api/wire.ts'
import { namesCustomer } from '../../store/erased-names.ts'
import type { StoreTransaction } from '../../store/store.ts'
import type { SavedViewsRow } from '../../store/visitors.ts'

/** People whose views are read at once. */
const PAGE = 200

/**
 * Takes the views out of everybody's that name a customer, or search for it.
 * @param key of the customer
 * @param at now, ISO 8601
 * @throws VersionConflict when somebody saved views meanwhile
 */
export function eraseViews(tx: StoreTransaction, tenant: string, key: string, at: string): Promise<void> {
  const isAbout = ({ name, query }: SavedView) => [name, query.search ?? ''].some((text) => namesCustomer(text, key))
  return takeOut(tx, tenant, isAbout, at)
}

/**
 * Takes the views out of everybody's that ask for what a person owns.
 * @param names of the person, folded
 * @param at now, ISO 8601
 * @throws VersionConflict when somebody saved views meanwhile
 */
export function eraseViewsOfOwner(
  tx: StoreTransaction,
  tenant: string,
  names: ReadonlySet<string>,
  at: string,
): Promise<void> {
  return takeOut(tx, tenant, ({ query }) => query.owners?.some((owner) => names.has(owner)) ?? false, at)
}

async function takeOut(
  { visitors }: StoreTransaction,
  tenant: string,
  isGone: (view: SavedView) => boolean,
  at: string,
): Promise<void> {
  for (let page: SavedViewsRow[], after = ''; ; after = page.at(-1)!.person) {
    page = await visitors.savedViews(tenant, after, PAGE)
    for (const row of page) {
      const views = JSON.parse(row.views) as SavedView[]
      const others = views.filter((view) => !isGone(view))
      if (others.length < views.length) await visitors.saveViews(row, JSON.stringify(others), row.views, at)
    }
    if (page.length < PAGE) return
  }
}
