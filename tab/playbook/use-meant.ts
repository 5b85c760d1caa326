import { useEffect, useState } from 'react'
import type { MeantRequest, MeantStatuses } from '../../api/recommend-wire.ts'
import type { Status } from '../../playbook/model.ts'
import { useServices } from '../service/context.tsx'
import { statusOf } from '../shared/statuses.ts'
import { useDebounced } from '../shared/use-debounced.ts'

const AFTER_MS = 200
const NONE: readonly Status[] = []

/** What the words would be as news of a customer, the most probable first; empty while that is not known. */
export function useMeant(search: string): readonly Status[] {
  const { client } = useServices()
  const words = useDebounced(search.trim(), AFTER_MS)
  const [meant, setMeant] = useState<{ readonly words: string; readonly statuses: readonly Status[] }>()
  useEffect(() => {
    if (!words) return
    const abort = new AbortController()
    const request: MeantRequest = { words }
    client.send<MeantStatuses>('POST', '/meant', request, abort.signal).then(
      ({ statuses }) => setMeant({ words, statuses: statuses.flatMap((id) => statusOf(id) ?? []) }),
      // The pages are searched without the service; that it cannot be reached is told elsewhere.
      () => undefined,
    )
    return () => abort.abort()
  }, [client, words])
  return meant?.words === words ? meant.statuses : NONE
}
