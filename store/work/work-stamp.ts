import { sql, type Transaction } from 'kysely'
import type { Database } from '../schema/schema.ts'
import { isOf } from '../engine/is-of.ts'

/** What is kept of the work with customers, as a whole. */
export interface WorkOperations {
  /**
   * Differs whenever the ACM conversation, a request for a partner, readiness, a plan or the stakeholders of a customer
   * changed, or something was shared with it. Who may see it is asked before.
   */
  workStamp(tenant: string, customer: string): Promise<string>
  /** Differs whenever readiness or the plan of one of these entitlements changed. Who may see them is asked before. */
  preparedStamp(tenant: string, entitlements: readonly string[]): Promise<string>
}

/** The operations in one transaction. */
export function workOperations(tx: Transaction<Database>): WorkOperations {
  return {
    async workStamp(tenant, customer) {
      const kept = (table: 'acm' | 'engagement' | 'referral' | 'shared_resource') =>
        tx
          .selectFrom(table)
          .select((eb) => [sql.lit<string>(table).as('what'), eb.fn.countAll().as('count')])
          // What was shared has no versions: there is only more of it, or less.
          .select(table === 'shared_resource' ? sql`0`.as('versions') : sql`sum(version)`.as('versions'))
          .where(isOf('tenant', tenant))
          .where('customer_id', '=', customer)
      const rows = await kept('acm')
        .unionAll(kept('engagement'))
        .unionAll(kept('referral'))
        .unionAll(kept('shared_resource'))
        .orderBy('what')
        .execute()
      return rows.map(({ what, count, versions }) => `${what}:${count}:${String(versions)}`).join(' ')
    },

    async preparedStamp(tenant, entitlements) {
      if (entitlements.length === 0) return ''
      const rows = await tx
        .selectFrom('engagement')
        .select(['subject', 'version'])
        .where('tenant', '=', tenant)
        .where('kind', '=', 'workload')
        .where('subject', 'in', entitlements)
        .orderBy('subject')
        .execute()
      return rows.map(({ subject, version }) => `${subject}:${version}`).join(' ')
    },
  }
}
