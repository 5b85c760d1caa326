import { useEffect, useState } from 'react'
import type { LiveRecommendation, PortfolioPage, PortfolioRow } from '../../api/wire.ts'
import { windowPath } from '../portfolio/row-windows.ts'
import { useServices } from '../service/context.tsx'
import { writeQuery } from '../service/query.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'

/** A customer's entitlements that are looked through. */
const MOST = 20

/** What is kept already of the customer and workload that the sentence names; undefined when nothing is. */
export function useKept(recommendation: LiveRecommendation | undefined): PortfolioRow | undefined {
  const { client } = useServices()
  const { customer, workload } = recommendation ?? {}
  const [kept, setKept] = useState<PortfolioRow>()
  useEffect(() => {
    setKept(undefined)
    if (!customer || !workload) return
    const abort = new AbortController()
    const path = windowPath(writeQuery({ search: customer, workloads: [workload] }).toString(), 0, MOST)
    client.get<PortfolioPage>(path, abort.signal).then(
      ({ rows }) =>
        // A name that only holds it is another customer's.
        setKept(rows.find((row) => customerKey(row.customer) === customerKey(customer))),
      // It is a hint besides: the recommendation stands without.
      () => undefined,
    )
    return () => abort.abort()
  }, [client, customer, workload])
  return kept
}
