import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Stamp } from '../../api/wire.ts'
import { ProblemMessage } from '../shared/problem-message.tsx'
import type { Client } from './client.ts'
import { asProblem, type ServiceProblem } from './problem.ts'

/** How often the service is asked whether something changed, while the page is in sight. */
const EVERY_MS = 5000
/** One look may fail on the way; after so many in a row it is said. */
const FAILED_LOOKS = 2

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

/**
 * Notices changes that others make, and that the day is another. A page out of sight asks nothing; coming back, it asks at
 * once. When nothing can be noticed any more, it says so until it can.
 */
export function LiveProvider(props: {
  readonly client: Client
  /** Told the day where the person is (YYYY-MM-DD) when it is not `today` any more. */
  readonly onToday: (today: string) => void
  readonly today: string
  readonly children: ReactNode
}) {
  const { client, onToday, today, children } = props
  const [stamp, setStamp] = useState('')
  const news = useRef(0)
  const watched = useRef<string>(undefined)
  const day = useRef(today)
  const failed = useRef(0)
  const [problem, setProblem] = useState<ServiceProblem>()
  const look = useCallback(() => {
    if (document.hidden) return
    const customer = watched.current
    client.get<Stamp>(customer === undefined ? '/stamp' : `/stamp?customer=${encodeURIComponent(customer)}`).then(
      (answer) => {
        failed.current = 0
        setProblem(undefined)
        const isOtherDay = day.current !== answer.today
        if (isOtherDay) onToday(answer.today)
        day.current = answer.today
        if (client.stamps.looked(answer.parts) || isOtherDay) setStamp(String(++news.current))
      },
      (error: unknown) => {
        if (++failed.current >= FAILED_LOOKS) setProblem(asProblem(error))
      },
    )
  }, [client, onToday])
  const watch = useCallback(
    (customer: string) => {
      const begin = (next: string | undefined): void => {
        watched.current = next
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
  return (
    <LiveContext.Provider value={live}>
      <ProblemMessage problem={problem} stale retry={look} />
      {children}
    </LiveContext.Provider>
  )
}
