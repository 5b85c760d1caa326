import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Stamp } from '../../api/wire.ts'
import type { Client } from './client.ts'

/** How often the service is asked whether something changed, while the page is in sight. */
const EVERY_MS = 5000

interface Live {
  /** Changes whenever what is shown may be out of date. */
  readonly stamp: string
  /** Asks at once: something was changed from here. */
  readonly look: () => void
}

const LiveContext = createContext<Live>({ stamp: '', look: () => {} })
export const useLive = (): Live => useContext(LiveContext)

/** Notices changes that others make. A page out of sight asks nothing; coming back, it asks at once. */
export function LiveProvider({ client, children }: { readonly client: Client; readonly children: ReactNode }) {
  const [stamp, setStamp] = useState('')
  const known = useRef('')
  const look = useCallback(() => {
    if (document.hidden) return
    client.get<Stamp>('/stamp').then(
      (answer) => {
        // The first stamp says nothing new: what is shown was asked for at the same moment.
        if (known.current !== '' && known.current !== answer.stamp) setStamp(answer.stamp)
        known.current = answer.stamp
      },
      () => {
        // The next look may succeed; what the views themselves ask for tells what is wrong.
      },
    )
  }, [client])
  useEffect(() => {
    look()
    const timer = setInterval(look, EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [look])
  const live = useMemo(() => ({ stamp, look }), [stamp, look])
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>
}
