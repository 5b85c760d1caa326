import type { NewEntitlement, NewHistory } from '../../store/records/records.ts'

export const AT = '2026-03-02T10:00:00.000Z'

/** A new entitlement of Contoso for Teams in tenant t1; its customer's id follows its own. */
export function newEntitlement(
  id: string,
  more: Partial<Omit<NewEntitlement, 'customer' | 'set'>> & {
    customer?: Partial<NewEntitlement['customer']>
    set?: Partial<NewEntitlement['set']>
  } = {},
): NewEntitlement {
  return {
    id,
    tenant: 't1',
    workload: 'teams',
    ...more,
    customer: { id: `c-${id}`, name: 'Contoso', name_key: 'contoso', customer_tenant_id: null, ...more.customer },
    set: {
      status: 'migration',
      target_date: '2026-09-01',
      note: 'Note.',
      owner_id: 'p1',
      owner_name: 'P',
      ...more.set,
    },
  }
}

/** Who changes it: person p1, a status, unless said otherwise. */
export function change(id: string, more: Partial<NewHistory> = {}): NewHistory {
  return { id, kind: 'status', by_id: 'p1', by_name: 'P', at: AT, ...more }
}
