import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useServices } from '../service/context.tsx'
import { useLive } from '../service/live.tsx'
import { useBack } from '../service/use-back.ts'
import { left, ListPlace } from './list-place.ts'
import type { RowsState } from './row-windows.ts'

export interface ShownList {
  /** The place of the query. Until the first rows of the query are loaded, the place of the previous query. */
  readonly place: ListPlace
  readonly state: RowsState
  /** The rows of the query are loading. */
  readonly busy: boolean
}

/**
 * The list of a query, which is in the form of an address. It follows changes by others. A list that was left is shown
 * again as it was.
 */
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
    // A list that was left before may be out of date.
    if (wanted.rows.snapshot().total === undefined) wanted.rows.need(0, 0)
    else wanted.rows.refresh()
    return () => wanted.rows.stop()
  }, [wanted])
  useEffect(() => {
    if (stamp) wanted.rows.refresh()
  }, [wanted, stamp])
  useBack(state.problem, () => wanted.rows.refresh())
  return { place, state: place === wanted ? state : place.rows.snapshot(), busy: place !== wanted }
}
