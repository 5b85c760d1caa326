import { customerKey } from '../../playbook/names/customer-key.ts'
import { formFor } from '../records/entitlement-forms.ts'
import { showList } from '../records/status-list.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { dibsOf } from '../../domain/acm/facts.ts'
import type { Acm } from '../../domain/acm/model.ts'
import { showPart } from './view.ts'

/** Entitlements on the card from which DIBS are filled in. */
export const DIBS_PAGE = 8

/**
 * The form of the only workload that lacks DIBS, or the question of which one. Both lead back to the checklist, which
 * stays where nothing can be filled in.
 */
export function showDibs(env: DialogEnv, acm: Acm, record: string, me: string): Reply {
  const place = { filter: acm.customer, offset: 0, acm: acm.customerId }
  const { rows, total } = env.records.list ?? { rows: [], total: 0 }
  if (total > rows.length) return showList(env, record, place, { verb: 'edit-dibs' })
  // The list has also customers whose name is longer.
  const key = customerKey(acm.customer)
  const lacking = rows.filter(
    (row) => customerKey(row.customer) === key && dibsOf([row]).some(({ missing }) => missing.length > 0),
  )
  const [first, ...others] = lacking
  if (!first) return showPart(acm, record, 'prepare', me, { notice: whyNoForm(acm) })
  const { id: entitlement, version } = first
  const form = formFor(env, first, { verb: 'edit-dibs', record, entitlement, version, ...place })
  if (form && others.length === 0) return form
  const list = { rows: lacking, total: lacking.length }
  return showList({ ...env, records: { ...env.records, list } }, record, place, { verb: 'edit-dibs' })
}

function whyNoForm({ facts }: Acm): string {
  const lacking = facts.dibs.filter(({ missing }) => missing.length > 0).map(({ workload }) => workload)
  return lacking.length > 0
    ? `What lacks is not yours to fill in: ${lacking.join(', ')}. Ask who keeps it.`
    : 'No workload that they want is kept: keep a status first.'
}
