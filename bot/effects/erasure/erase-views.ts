import type { SavedView } from '../../../api/wire.ts'
import { remembered } from '../../remembered.ts'
import { isStrange } from '../../../dialogs/commands/command-status.ts'
import { functionWords } from '../../../playbook/content/note-rules.ts'
import { FIRST_NAMES } from '../../../playbook/content/words/first-names.ts'
import { isOrdinary } from '../../../playbook/names/words/ordinary-words.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import { namesCustomer } from '../../../store/erasure/erased-names.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import type { SavedViewsRow } from '../../../store/visitors.ts'
import { savedViews } from '../read/columns.ts'

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
 * Takes the views out of everybody's that ask for what a person owns, name the person, or search for them, also by a part of
 * a name: that is how the search finds owners.
 * @param names of the person, folded
 * @param at now, ISO 8601
 * @throws VersionConflict when somebody saved views meanwhile
 */
export async function eraseViewsOfOwner(
  tx: StoreTransaction,
  prepared: PreparedPlaybook,
  tenant: string,
  names: ReadonlySet<string>,
  at: string,
): Promise<void> {
  const parts = [...new Set([...names].flatMap((name) => name.split(' ')))].filter((part) => isTelling(prepared, part))
  const isOfCustomer = remembered((part: string) => tx.visitors.isOfCustomer(tenant, part))
  const searchesPart = async (search: string): Promise<boolean> => {
    for (const part of parts) if (namesCustomer(search, part) && !(await isOfCustomer(part))) return true
    return false
  }
  const isGone = async (view: SavedView): Promise<boolean> =>
    (view.query.owners?.some((owner) => names.has(owner)) ?? false) ||
    [...names].some((name) => name !== '' && isAbout(view, name)) ||
    (await searchesPart(view.query.search ?? ''))
  return takeOut(tx, tenant, isGone, at)
}

/** True for a part of a name that says whose it is; not for an initial, nor for a word of daily life: May, Young. */
function isTelling(prepared: PreparedPlaybook, part: string): boolean {
  if (part.length < 2 || functionWords.has(part)) return false
  return FIRST_NAMES.has(part) || (isStrange(prepared, part) && !isOrdinary(part))
}

/** @param key of a customer, or the folded name of a person */
function isAbout({ name, query }: SavedView, key: string): boolean {
  return [name, query.search ?? ''].some((text) => namesCustomer(text, key))
}

async function takeOut(
  { visitors }: StoreTransaction,
  tenant: string,
  isGone: (view: SavedView) => boolean | Promise<boolean>,
  at: string,
): Promise<void> {
  for (let page: SavedViewsRow[], after = ''; ; after = page.at(-1)!.person) {
    page = await visitors.savedViews(tenant, after, PAGE)
    for (const row of page) {
      const views = savedViews.read(row.views)
      const others: SavedView[] = []
      for (const view of views) if (!(await isGone(view))) others.push(view)
      if (others.length < views.length) await visitors.saveViews(row, savedViews.write(others), row.views, at)
    }
    if (page.length < PAGE) return
  }
}
