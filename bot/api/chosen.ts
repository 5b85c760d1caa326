import type { PortfolioQuery } from '../../api/wire.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { BoardDetails } from '../../store/records/board.ts'
import type { Store } from '../../store/store.ts'
import type { BoardEntry } from './board.ts'
import { corrections, type Correction } from './nearest.ts'
import { filter } from './portfolio.ts'
import { meaning, readSearch, wordsOf, type Search } from './search.ts'
import type { TabUser } from './sign-in.ts'

interface Parts {
  readonly store: Store
  readonly prepared: PreparedPlaybook
}

/** Those entries for which all of the query holds; a name that a customer had before finds it, too. */
export async function chosenOf(
  parts: Parts,
  user: TabUser,
  entries: readonly BoardEntry[],
  query: PortfolioQuery,
): Promise<BoardEntry[]> {
  const filtered = filter(entries, query)
  const search = readSearch(parts.prepared, query.search ?? '')
  if (search.length === 0) return filtered
  const isMeant = await meantBy(parts, user, search, entries)
  return isMeant ? filtered.filter(isMeant) : []
}

/**
 * What may have been meant by a search that finds nothing, whatever the filters: searches that find something under the
 * filters, written as the customer is, where one customer is all that they find.
 * @param entries all that the person sees
 * @returns undefined where something matches, or nothing is searched
 */
export async function nearestOf(
  parts: Parts,
  user: TabUser,
  entries: readonly BoardEntry[],
  query: PortfolioQuery,
): Promise<string[] | undefined> {
  const text = query.search ?? ''
  const search = readSearch(parts.prepared, text)
  if (search.length === 0) return undefined
  if (await meantBy(parts, user, search, entries)) return []
  const filtered = filter(entries, query)
  const found: string[] = []
  for (const correction of corrections(parts.prepared, text, search, entries)) {
    const isMeant = await meantBy(parts, user, readSearch(parts.prepared, correction.search), entries)
    const some = isMeant ? filtered.filter(isMeant) : []
    if (some.length > 0) found.push(await written(parts, user, correction, some))
  }
  return found
}

async function meantBy(
  { store, prepared }: Parts,
  { tenant, name }: TabUser,
  search: Search,
  entries: readonly BoardEntry[],
): Promise<((entry: BoardEntry) => boolean) | undefined> {
  const formerly = await store.transaction(({ board }) => board.formerNames(tenant, wordsOf(search)))
  return meaning(prepared, search, entries, formerly, name)
}

/** The correction as it is offered. */
async function written(
  { store }: Parts,
  user: TabUser,
  { pieces }: Correction,
  found: readonly BoardEntry[],
): Promise<string> {
  const named = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.of]))
  const details = await detailsById(store, user, [...named, found[0]!])
  const nameOf = ({ row }: BoardEntry): string => details.get(row.id)?.customer_name ?? ''
  const isAll = pieces.every((piece) => typeof piece !== 'string' || piece.trim() === '')
  const isOne = found.every(({ row }) => row.customer_id === found[0]!.row.customer_id)
  if (isAll && isOne && nameOf(found[0]!) !== '') return nameOf(found[0]!)
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : wordIn(nameOf(piece.of), piece.word)))
    .join('')
    .trim()
}

/** The word as the name has it. */
function wordIn(name: string, word: string): string {
  return name.split(/[\s,()]/).find((each) => foldName(each) === word) ?? word
}

/** What is shown of entries, by id. */
export async function detailsById(
  store: Store,
  { tenant }: TabUser,
  entries: readonly BoardEntry[],
): Promise<ReadonlyMap<string, BoardDetails>> {
  const ids = entries.map(({ row }) => row.id)
  const details = await store.transaction(({ board }) => board.boardDetails(tenant, ids))
  return new Map(details.map((each) => [each.id, each]))
}
