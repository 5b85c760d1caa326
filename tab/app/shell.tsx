import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useServices } from '../service/context.tsx'
import { setDevelopmentUser } from '../host/browser.ts'
import css from './app.module.css'
import { Fence } from './fence.tsx'
import { writeRoute, type Route } from './routes.ts'
import { appStrings as text } from './strings.ts'
import { useRoute } from './use-route.ts'
import { onDemand } from '../shared/on-demand.tsx'
import { useTitle } from '../shared/use-title.ts'
import { VIEWS } from './views.ts'

const Portfolio = onDemand(async () => (await VIEWS.portfolio()).Portfolio, { page: true })
const Customer = onDemand(async () => (await VIEWS.customer()).Customer, { page: true })
const CallGuide = onDemand(async () => (await VIEWS.call()).CallGuide, { page: true })
const Playbook = onDemand(async () => (await VIEWS.playbook()).PlaybookView, { page: true })
const Configure = onDemand(async () => (await VIEWS.configure()).Configure, { page: true })

const LINKS = [
  { route: { view: 'portfolio', pane: 'list', query: {} }, covers: ['portfolio', 'customer'] },
  { route: { view: 'call' }, covers: ['call'] },
  { route: { view: 'playbook' }, covers: ['playbook'] },
] as const

/** Navigation above, the view below. */
export function Shell() {
  const route = useRoute()
  const { session } = useServices()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  const inCall = route.view === 'call'
  const [wasCalled, setCalled] = useState(inCall)
  if (inCall && !wasCalled) setCalled(true)
  const place = route.view === 'customer' ? `customer ${route.id}` : route.view
  // A customer's page knows the name.
  useTitle(route.view === 'customer' || route.view === 'configure' ? undefined : text.views[route.view])
  useEffect(() => {
    // When the view changes, keyboard and screen reader begin at its top. At the start Teams places the focus.
    if (!first.current) main.current?.focus()
    first.current = false
  }, [place])
  // Before the view that comes places itself: a list that was left begins where it was.
  useLayoutEffect(() => {
    main.current?.scrollTo({ top: 0 })
  }, [place])
  if (route.view === 'configure') return <main className={css.main}>{viewOf(route)}</main>
  return (
    <>
      <a
        className={css.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {text.skip}
      </a>
      <header className={css.header}>
        <nav aria-label={text.nav} className={css.nav}>
          {LINKS.map(({ route: to, covers }) => (
            <a
              key={to.view}
              href={writeRoute(to)}
              aria-current={(covers as readonly string[]).includes(route.view) ? 'page' : undefined}
            >
              {text.views[to.view]}
            </a>
          ))}
        </nav>
        {session.people && (
          <label className={css.who}>
            <span>{text.signedInAs}</span>
            <select
              value={session.id}
              onChange={(event) => {
                setDevelopmentUser(event.target.value)
                window.location.reload()
              }}
            >
              {session.people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        {/* During a call people look things up: what they typed, and the card that they had open, wait for them. */}
        {wasCalled && (
          <div hidden={!inCall}>
            <Fence>
              <CallGuide isShown={inCall} />
            </Fence>
          </div>
        )}
        {!inCall && <Fence key={place}>{viewOf(route)} </Fence>}
      </main>
    </>
  )
}

function viewOf(route: Exclude<Route, { view: 'call' }>) {
  switch (route.view) {
    case 'portfolio':
      return <Portfolio pane={route.pane} query={route.query} />
    case 'customer':
      return <Customer id={route.id} />
    case 'playbook':
      return <Playbook status={route.status} pane={route.pane} />
    case 'configure':
      return <Configure />
  }
}
