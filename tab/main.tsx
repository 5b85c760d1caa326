import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { readRoute, writeRoute, type Route } from './app/routes.ts'
import { VIEWS } from './app/views.ts'
import { findHost } from './host/host.ts'
import type { Host } from './host/model.ts'
import { windowPath } from './portfolio/row-windows.ts'
import { createClient, type Client } from './service/client.ts'
import { writeQuery } from './service/query.ts'
import './styles.css'

/** Where the page begins when the address says nothing: what was linked to, or what fits the place. */
function begin(host: Host): Route {
  const named = window.location.hash.length > 2
  if (!named || (host.sidePanel && !host.subPage)) {
    const start = host.settings ? '#/configure' : host.sidePanel ? '#/call' : '#/portfolio'
    window.history.replaceState(null, '', host.subPage ? writeRoute(readRoute(host.subPage)) : start)
  }
  return readRoute(window.location.hash)
}

/** What is surely needed is asked for before the page is drawn for the first time. */
function askAhead(client: Client, route: Route): void {
  client.prefetch('/session')
  if (route.view === 'portfolio' && route.pane === 'list') {
    client.prefetch(windowPath(writeQuery(route.query).toString(), 0))
  }
}

// Beside finding out where the page runs. Should it fail, it is asked for again when it is shown.
VIEWS[readRoute(window.location.hash).view]().catch(() => {})

findHost().then(
  (host) => {
    const route = begin(host)
    const client = createClient((renew) => host.signIn(renew))
    askAhead(client, route)
    createRoot(document.getElementById('root')!).render(<App host={host} client={client} />)
  },
  // Nothing of ours failed: the script of the host could not be loaded, and the browser says so.
  (error: unknown) => reportError(error),
)
