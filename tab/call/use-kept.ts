import { useEffect, useState } from 'react'
import type { LiveRecommendation } from '../../api/recommend-wire.ts'
import type { PortfolioPage, PortfolioRow } from '../../api/wire.ts'
import { windowPath } from '../portfolio/row-windows.ts'
import { useServices } from '../service/context.tsx'
import { writeQuery } from '../service/query.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'

/** At most so many entitlements of a customer are searched. */
const MOST = 20

/** The saved entitlement of the customer and workload that the sentence names; undefined when there is none. Looked up anew when the guide is shown again. */
export function useKept(recommendation: LiveRecommendation | undefined, isShown: boolean): PortfolioRow | undefined {
  const { client } = useServices()
  const { customer, workload } = recommendation ?? {}
  const [kept, setKept] = useState<PortfolioRow>()
  useEffect(() => {
    setKept(undefined)
    if (!customer || !workload || !isShown) return
    const abort = new AbortController()
    const path = windowPath(writeQuery({ search: customer, workloads: [workload] }).toString(), 0, MOST)
    client.get<PortfolioPage>(path, abort.signal).then(
      ({ rows }) =>
        // The search also finds names that only contain this one: they belong to other customers.
        setKept(rows.find((row) => customerKey(row.customer) === customerKey(customer))),
      // It is only a hint: without it the recommendation is still shown.
      () => undefined,
    )
    return () => abort.abort()
  }, [client, customer, workload, isShown])
  return kept
}
