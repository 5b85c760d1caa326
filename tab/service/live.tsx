import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Stamp } from '../../api/wire.ts'
import { ProblemMessage } from '../shared/problem-message.tsx'
import type { Client } from './client.ts'
import { asProblem, type ServiceProblem } from './problem.ts'

/** How often the service is asked for changes while the page is in sight. */
const EVERY_MS = 5000
/** One failed look is not reported; so many in a row are. */
const FAILED_LOOKS = 2

interface Live {
  /** Changes whenever the shown data may be out of date. */
  readonly stamp: string
  /** Asks at once, because this page changed something. */
  readonly look: () => void
  /** Also notices changes of the work with this customer, until the returned function is called. */
  readonly watch: (customer: string) => () => void
  /** Grows when the service answers again after a request to it has failed. */
  readonly back: number
  /** Says that the service could not be reached; once it can be, `back` grows. */
  readonly missed: () => void
}

const LiveContext = createContext<Live>({ stamp: '', look: () => {}, watch: () => () => {}, back: 0, missed: () => {} })
export const useLive = (): Live => useContext(LiveContext)

/**
 * Notices changes by others and the change of the day. While the page is out of sight it asks nothing; when the page is
 * seen again, it asks at once. While the service does not answer, it shows a message.
 */
export function LiveProvider(props: {
  readonly client: Client
  /** Called with the new day where the person is (YYYY-MM-DD) when it is no longer `today`. */
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
  const isMissed = useRef(false)
  const [back, setBack] = useState(0)
  const missed = useCallback(() => {
    isMissed.current = true
  }, [])
  const look = useCallback(() => {
    if (document.hidden) return
    const customer = watched.current
    client.get<Stamp>(customer === undefined ? '/stamp' : `/stamp?customer=${encodeURIComponent(customer)}`).then(
      (answer) => {
        if (failed.current > 0 || isMissed.current) setBack((count) => count + 1)
        failed.current = 0
        isMissed.current = false
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
  const live = useMemo(() => ({ stamp, look, watch, back, missed }), [stamp, look, watch, back, missed])
  return (
    <LiveContext.Provider value={live}>
      <ProblemMessage problem={problem} stale retry={look} />
      {children}
    </LiveContext.Provider>
  )
}
