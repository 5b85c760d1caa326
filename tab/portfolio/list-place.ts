import type { Client } from '../service/client.ts'
import type { PortfolioPage } from '../../api/wire.ts'
import { RowWindows, windowPath } from './row-windows.ts'
import type { Selection } from './selection.ts'

/** The rows of one query, and the position in them. */
export class ListPlace {
  readonly query: string
  readonly rows: RowWindows
  scrollTop = 0
  activeId: string | undefined = undefined

  /** @param query in the form of an address */
  constructor(client: Client, query: string) {
    this.query = query
    this.rows = new RowWindows((offset, signal) => client.get<PortfolioPage>(windowPath(query, offset), signal))
  }
}

/** The list and the selection as the person left them, for example to open a customer. */
export const left: { place: ListPlace | undefined; selection: Selection } = { place: undefined, selection: new Map() }
