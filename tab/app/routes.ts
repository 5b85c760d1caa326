import { readQuery, writeQuery } from '../service/query.ts'
import type { PortfolioQuery } from '../../api/wire.ts'

export const PORTFOLIO_PANES = ['list', 'charts', 'changes'] as const
export type PortfolioPane = (typeof PORTFOLIO_PANES)[number]

/** What the page shows. The address has it after the #, so that links and the browser's back button work. */
export type Route =
  | { readonly view: 'portfolio'; readonly pane: PortfolioPane; readonly query: PortfolioQuery }
  | { readonly view: 'customer'; readonly id: string }
  | { readonly view: 'call' }
  | { readonly view: 'playbook'; readonly status?: string; readonly pane?: 'map' | 'versions' }
  | { readonly view: 'configure' }

/** Reads an address such as "#/customer/42". An address that the tab does not know leads to the portfolio. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [view, ...rest] = path.split('/').map(decode)
  switch (view) {
    case 'customer':
      return rest[0] ? { view, id: rest[0] } : portfolio('')
    case 'call':
    case 'configure':
      return { view }
    case 'playbook':
      if (rest[0] === 'map' || rest[0] === 'versions') return { view, pane: rest[0] }
      return rest[0] === 'status' && rest[1] ? { view, status: rest[1] } : { view }
    default:
      return portfolio(view === 'portfolio' ? search : '')
  }
}

function portfolio(search: string): Route {
  const params = new URLSearchParams(search)
  const pane = PORTFOLIO_PANES.find((each) => each === params.get('pane')) ?? 'list'
  return { view: 'portfolio', pane, query: readQuery(params) }
}

/** The address of a route, with #. */
export function writeRoute(route: Route): string {
  switch (route.view) {
    case 'portfolio': {
      const params = writeQuery(route.query)
      if (route.pane !== 'list') params.set('pane', route.pane)
      const search = params.toString()
      return `#/portfolio${search ? `?${search}` : ''}`
    }
    case 'customer':
      return `#/customer/${encodeURIComponent(route.id)}`
    case 'playbook':
      if (route.pane) return `#/playbook/${route.pane}`
      return route.status ? `#/playbook/status/${encodeURIComponent(route.status)}` : '#/playbook'
    case 'call':
    case 'configure':
      return `#/${route.view}`
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
