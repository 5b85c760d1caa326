import { STAMPS } from '../../api/headers.ts'
import { WORK_PART } from '../../api/wire.ts'
import type { TurnParts } from '../turn-parts.ts'
import { viewerOf, type Boards } from './board.ts'
import { workStamp } from './customer-work.ts'
import type { Handler, Route } from './route.ts'
import type { TabUser } from './sign-in.ts'

/** Stamps by what they are of. */
type Parts = Readonly<Record<string, string>>

/**
 * What differs whenever something changed that the person may see.
 * @param customer of which the work counts as well; undefined: of none
 */
export async function stampsOf(
  parts: TurnParts,
  boards: Boards,
  user: TabUser,
  customer: string | undefined,
): Promise<Parts> {
  const board = await boards.stamp(user)
  if (customer === undefined) return { board }
  return { board, [`${WORK_PART}${customer}`]: await workStamp(parts, user, customer) }
}

/** The same routes; their answers say under which stamps they were read: of before, so that a change meanwhile is another one. */
export function stamped(parts: TurnParts, boards: Boards, routes: readonly Route[]): readonly Route[] {
  return routes.map(([method, path, handler]) => {
    const read: Handler = async (asked) => {
      const customer = await customerOf(parts, path, asked)
      const stamps = await stampsOf(parts, boards, asked.user, customer)
      asked.response.setHeader(STAMPS, new URLSearchParams(stamps).toString())
      return handler(asked)
    }
    return method === 'get' ? [method, path, read] : [method, path, handler]
  })
}

/** Whose work a route reads; undefined when it reads none, or something that the person does not see. */
async function customerOf(
  { store }: TurnParts,
  path: string,
  { user, request }: Parameters<Handler>[0],
): Promise<string | undefined> {
  const { id } = request.params as { id?: string }
  if (id === undefined || id.includes('\0')) return undefined
  if (path === '/customers/:id/work') return id
  if (path !== '/entitlements/:id/preparation') return undefined
  return store.transaction(async ({ records }) => (await records.visible(viewerOf(user), id))?.customer_id)
}
