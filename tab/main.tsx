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

/** The first view: the page that a link names, the address, or the view for this place. */
function begin(host: Host): Route {
  const named = window.location.hash.length > 2
  const start = host.settings ? '#/configure' : host.sidePanel ? '#/call' : '#/portfolio'
  // The manifest's tabs all have an address of their own, so a link into a tab comes before the address.
  if (host.subPage) window.history.replaceState(null, '', writeRoute(readRoute(host.subPage)))
  else if (!named || host.sidePanel) window.history.replaceState(null, '', start)
  return readRoute(window.location.hash)
}

/** Asks for data that is needed in any case before the page is drawn for the first time. */
function askAhead(client: Client, route: Route): void {
  client.prefetch('/session')
  if (route.view === 'portfolio' && route.pane === 'list') {
    client.prefetch(windowPath(writeQuery(route.query).toString(), 0))
  }
}

// Loads the view's script while the page finds out where it runs. If that fails, the script is loaded again when the
// view is shown.
VIEWS[readRoute(window.location.hash).view]().catch(() => {})

findHost().then(
  (host) => {
    const route = begin(host)
    const client = createClient(() => host.signIn())
    askAhead(client, route)
    createRoot(document.getElementById('root')!).render(<App host={host} client={client} />)
  },
  // No defect of the page: the script for Teams could not be loaded, and the browser reports it.
  (error: unknown) => reportError(error),
)
