import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { PortfolioPage } from '../../api/wire.ts'
import { useServices } from '../service/context.tsx'
import { useLive } from '../service/live.tsx'
import { RowWindows, windowPath, type RowsState } from './row-windows.ts'

/** The rows of a query, as it stands in the address; they follow what others change. */
export function useRows(query: string): { readonly rows: RowWindows; readonly state: RowsState } {
  const { client } = useServices()
  const { stamp } = useLive()
  const rows = useMemo(
    () => new RowWindows((offset, signal) => client.get<PortfolioPage>(windowPath(query, offset), signal)),
    [client, query],
  )
  useEffect(() => {
    rows.need(0, 0)
    return () => rows.stop()
  }, [rows])
  useEffect(() => {
    if (stamp) rows.refresh()
  }, [rows, stamp])
  return { rows, state: useSyncExternalStore(rows.subscribe, rows.snapshot) }
}
