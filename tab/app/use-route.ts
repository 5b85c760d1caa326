import { useMemo, useSyncExternalStore } from 'react'
import { holdsBack } from '../shared/leaving.ts'
import { readRoute, writeRoute, type Route } from './routes.ts'

/** The address whose view is shown. */
let shown: string | undefined

function shownNow(): string {
  return (shown ??= window.location.hash)
}

function subscribe(changed: () => void): () => void {
  const onChange = (): void => {
    // Something typed would be lost: the address goes back to the view that stays. Both ways, back and a link, lead here.
    if (window.location.hash !== shownNow() && holdsBack()) {
      window.history.pushState(null, '', shownNow())
      return
    }
    shown = window.location.hash
    changed()
  }
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

let portfolio = writeRoute({ view: 'portfolio', pane: 'list', query: {} })

/** The address of the portfolio's list with the filters that were last shown. */
export function lastPortfolio(): string {
  return portfolio
}

/** The route in the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, shownNow)
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
