import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useServices } from '../service/context.tsx'
import { useLive } from '../service/live.tsx'
import { left, ListPlace } from './list-place.ts'
import type { RowsState } from './row-windows.ts'

export interface ShownList {
  /** The place of the query; of the one before, until the first rows of the query are there. */
  readonly place: ListPlace
  readonly state: RowsState
  /** The rows of the query are on their way. */
  readonly busy: boolean
}

/** The list of a query, as it stands in the address. It follows what others change, and is found again as it was left. */
export function useList(query: string): ShownList {
  const { client } = useServices()
  const { stamp } = useLive()
  const wanted = useMemo(
    () => (left.place?.query === query ? left.place : new ListPlace(client, query)),
    [client, query],
  )
  const state = useSyncExternalStore(wanted.rows.subscribe, wanted.rows.snapshot)
  const shown = useRef(wanted)
  const ready = state.total !== undefined || state.problem !== undefined
  const place = ready ? wanted : shown.current
  useEffect(() => {
    if (ready) {
      shown.current = wanted
      left.place = wanted
    }
  }, [ready, wanted])
  useEffect(() => {
    // One that was left may be out of date.
    if (wanted.rows.snapshot().total === undefined) wanted.rows.need(0, 0)
    else wanted.rows.refresh()
    return () => wanted.rows.stop()
  }, [wanted])
  useEffect(() => {
    if (stamp) wanted.rows.refresh()
  }, [wanted, stamp])
  return { place, state: place === wanted ? state : place.rows.snapshot(), busy: place !== wanted }
}
