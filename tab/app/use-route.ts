import { useMemo, useSyncExternalStore } from 'react'
import { readRoute, writeRoute, type Route } from './routes.ts'

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

let portfolio = writeRoute({ view: 'portfolio', pane: 'list', query: {} })

/** The address of the portfolio's list with the filters that were last shown. */
export function lastPortfolio(): string {
  return portfolio
}

/** The route in the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => {
    const route = readRoute(hash)
    if (route.view === 'portfolio') portfolio = writeRoute({ ...route, pane: 'list' })
    return route
  }, [hash])
}

/** Goes to a route. With `replace`, the browser's back button skips the route that is shown now. */
export function goTo(route: Route, replace = false): void {
  const hash = writeRoute(route)
  if (hash === window.location.hash) return
  if (!replace) {
    window.location.hash = hash
    return
  }
  window.history.replaceState(null, '', hash)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
