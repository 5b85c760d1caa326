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

/** Where the page begins: what was linked to, the address, or what fits the place. */
function begin(host: Host): Route {
  const named = window.location.hash.length > 2
  const start = host.settings ? '#/configure' : host.sidePanel ? '#/call' : '#/portfolio'
  // The tabs of the manifest all have addresses of their own: a link into one of them counts more.
  if (host.subPage) window.history.replaceState(null, '', writeRoute(readRoute(host.subPage)))
  else if (!named || host.sidePanel) window.history.replaceState(null, '', start)
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
    const client = createClient(() => host.signIn())
    askAhead(client, route)
    createRoot(document.getElementById('root')!).render(<App host={host} client={client} />)
  },
  // Nothing of ours failed: the script of the host could not be loaded, and the browser says so.
  (error: unknown) => reportError(error),
)
