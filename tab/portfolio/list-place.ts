import type { Client } from '../service/client.ts'
import type { PortfolioPage } from '../../api/wire.ts'
import { RowWindows, windowPath } from './row-windows.ts'
import type { Selection } from './selection.ts'

/** The rows of one query and where one is in them. */
export class ListPlace {
  readonly query: string
  readonly rows: RowWindows
  scrollTop = 0
  activeId: string | undefined = undefined

  /** @param query as it stands in an address */
  constructor(client: Client, query: string) {
    this.query = query
    this.rows = new RowWindows((offset, signal) => client.get<PortfolioPage>(windowPath(query, offset), signal))
  }
}

/** What one left behind by opening a customer, to come back to. */
export const left: { place: ListPlace | undefined; selection: Selection } = { place: undefined, selection: new Map() }
