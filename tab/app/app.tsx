import { FluentProvider } from '@fluentui/react-components'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Session } from '../../api/wire.ts'
import type { Host } from '../host/model.ts'
import type { Client } from '../service/client.ts'
import { ServicesProvider } from '../service/context.tsx'
import { LiveProvider } from '../service/live.tsx'
import { asProblem, isPassing, type ServiceProblem } from '../service/problem.ts'
import { AnnounceProvider } from '../shared/announce.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import css from './app.module.css'
import { Shell } from './shell.tsx'
import { themeOf } from './theme.ts'

/** While the service cannot be reached, the sign-in is tried again after so long. */
const AGAIN_MS = 5000

/** The whole page: colours, sign-in, and the view that the address names. */
export function App({ host, client }: { readonly host: Host; readonly client: Client }) {
  const [theme, setTheme] = useState(host.theme)
  useEffect(() => host.onTheme(setTheme), [host])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <FluentProvider theme={themeOf(theme)}>
      {/* Not on the provider itself: Fluent UI also gives its class to every menu and dialog. */}
      <div className={css.app}>
        <AnnounceProvider>
          <SignedIn host={host} client={client} />
        </AnnounceProvider>
      </div>
    </FluentProvider>
  )
}

function SignedIn({ host, client }: { readonly host: Host; readonly client: Client }) {
  const [session, setSession] = useState<Session>()
  const [problem, setProblem] = useState<ServiceProblem>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    const abort = new AbortController()
    client.get<Session>('/session', abort.signal).then(
      (answer) => {
        setProblem(undefined)
        setSession(answer)
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setProblem(asProblem(error))
      },
    )
    return () => abort.abort()
  }, [client, tries])
  useEffect(() => {
    if (!isPassing(problem)) return
    const timer = setTimeout(() => setTries((count) => count + 1), AGAIN_MS)
    return () => clearTimeout(timer)
  }, [problem])
  // Also when signing in failed: people must see the message.
  const shown = session !== undefined || problem !== undefined
  useEffect(() => {
    if (shown) host.ready()
  }, [host, shown])
  const changeSession = useCallback((change: Partial<Session>) => {
    setSession((now) => now && { ...now, ...change })
  }, [])
  const onToday = useCallback((today: string) => changeSession({ today }), [changeSession])
  const services = useMemo(
    () => session && { host, client, session, changeSession },
    [host, client, session, changeSession],
  )
  if (!services) {
    return (
      <main className={css.main}>
        <ProblemMessage page problem={problem} retry={() => setTries((count) => count + 1)} />
      </main>
    )
  }
  return (
    <ServicesProvider value={services}>
      <LiveProvider client={client} today={services.session.today} onToday={onToday}>
        <Shell />
      </LiveProvider>
    </ServicesProvider>
  )
}
