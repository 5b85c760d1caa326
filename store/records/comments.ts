import type { Transaction } from 'kysely'
import { isOf } from '../engine/is-of.ts'
import type { Database, HistoryTable } from '../schema/schema.ts'
import { isStanding } from './taken-back.ts'

/** What somebody said of an entitlement. */
export type CommentRow = Pick<HistoryTable, 'by_name' | 'at'> & { readonly comment: string }

/**
 * The newest comment of each entitlement that has any, by its id: left alone, or with a date that was moved. A change
 * without words is none, nor is one of what was taken back.
 * @param notSaid what stands in place of a comment where nobody said anything
 */
export async function newestComments(
  tx: Transaction<Database>,
  tenant: string,
  entitlements: readonly string[],
  notSaid: string,
): Promise<Map<string, CommentRow>> {
  if (entitlements.length === 0) return new Map()
  const comments = tx
    .selectFrom('history as s')
    .where('tenant', '=', tenant)
    .where('entitlement_id', 'in', entitlements)
    .where('kind', 'in', ['comment', 'date'])
    .where('comment', 'is not', null)
    .where('comment', '<>', notSaid)
    .where(isStanding('s'))
  const newest = comments
    .select((eb) => ['entitlement_id', eb.fn.max('version').as('version')])
    .groupBy('entitlement_id')
  const rows = await tx
    .selectFrom(newest.as('n'))
    .innerJoin('history as h', (join) =>
      join
        .onRef('h.entitlement_id', '=', 'n.entitlement_id')
        .onRef('h.version', '=', 'n.version')
        .on(isOf('h.tenant', tenant)),
    )
    .select(['h.entitlement_id', 'h.comment', 'h.by_name', 'h.at'])
    .execute()
  return new Map(rows.map(({ entitlement_id, comment, ...by }) => [entitlement_id, { comment: comment ?? '', ...by }]))
}
