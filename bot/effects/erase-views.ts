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
  return takeOut(tx, tenant, (view) => isAbout(view, key), at)
}

/**
 * Takes the views out of everybody's that ask for what a person owns, name the person, or search for them.
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
  const isGone = (view: SavedView): boolean =>
    (view.query.owners?.some((owner) => names.has(owner)) ?? false) ||
    [...names].some((name) => name !== '' && isAbout(view, name))
  return takeOut(tx, tenant, isGone, at)
}

/** @param key of a customer, or the folded name of a person */
function isAbout({ name, query }: SavedView, key: string): boolean {
  return [name, query.search ?? ''].some((text) => namesCustomer(text, key))
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
