import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { readRoute, writeRoute } from './app/routes.ts'
import { findHost, type Host } from './host/host.ts'
import './styles.css'

/** Where the page begins when the address says nothing: what was linked to, or what fits the place. */
function begin(host: Host): void {
  const named = window.location.hash.length > 2
  if (named && !(host.sidePanel && !host.subPage)) return
  const start = host.settings ? '#/configure' : host.sidePanel ? '#/call' : '#/portfolio'
  const hash = host.subPage ? writeRoute(readRoute(host.subPage)) : start
  window.history.replaceState(null, '', hash)
}

findHost().then(
  (host) => {
    begin(host)
    createRoot(document.getElementById('root')!).render(<App host={host} />)
  },
  // Nothing of ours failed: the script of the host could not be loaded, and the browser says so.
  (error: unknown) => reportError(error),
)
