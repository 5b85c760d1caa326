import { useMemo, useSyncExternalStore } from 'react'
import { readRoute, writeRoute, type Route } from './routes.ts'

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** The route in the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => readRoute(hash), [hash])
}

/** Goes to a route; `replace`: the way back leads past what is shown now. */
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
