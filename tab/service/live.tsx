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
  /** Also notices changes of the work with a customer, until what it returns is called. */
  readonly watch: (customer: string) => () => void
}

const LiveContext = createContext<Live>({ stamp: '', look: () => {}, watch: () => () => {} })
export const useLive = (): Live => useContext(LiveContext)

/** Notices changes that others make. A page out of sight asks nothing; coming back, it asks at once. */
export function LiveProvider({ client, children }: { readonly client: Client; readonly children: ReactNode }) {
  const [stamp, setStamp] = useState('')
  const known = useRef('')
  const watched = useRef<string>(undefined)
  const look = useCallback(() => {
    if (document.hidden) return
    const customer = watched.current
    client.get<Stamp>(customer === undefined ? '/stamp' : `/stamp?customer=${encodeURIComponent(customer)}`).then(
      (answer) => {
        // Meanwhile another view is shown, and its own stamp counts.
        if (watched.current !== customer) return
        // The first stamp says nothing new: what is shown was asked for at the same moment.
        if (known.current !== '' && known.current !== answer.stamp) setStamp(answer.stamp)
        known.current = answer.stamp
      },
      () => {
        // The next look may succeed; what the views themselves ask for tells what is wrong.
      },
    )
  }, [client])
  const watch = useCallback(
    (customer: string) => {
      const begin = (next: string | undefined): void => {
        watched.current = next
        known.current = ''
        look()
      }
      begin(customer)
      return () => begin(undefined)
    },
    [look],
  )
  useEffect(() => {
    look()
    const timer = setInterval(look, EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [look])
  const live = useMemo(() => ({ stamp, look, watch }), [stamp, look, watch])
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>
}
