import type { PortfolioPage, PortfolioRow } from '../../api/wire.ts'
import { asProblem, type ServiceProblem } from '../service/problem.ts'

/** Rows are asked for in windows of so many. */
export const WINDOW = 100

/** Where a window of a query's rows is asked for; the query is as it stands in an address. */
export function windowPath(query: string, offset: number, limit = WINDOW): string {
  const params = new URLSearchParams(query)
  params.set('offset', String(offset))
  params.set('limit', String(limit))
  return `/portfolio?${params}`
}

export type FetchWindow = (offset: number, signal: AbortSignal) => Promise<PortfolioPage>

export interface RowsState {
  /** undefined until the service has answered for the first time. */
  readonly total: number | undefined
  /** Rows may be out of date or missing while it is set. */
  readonly problem: ServiceProblem | undefined
  /** Grows whenever rows came or changed. */
  readonly version: number
}

interface Window {
  readonly rows: readonly PortfolioRow[]
  /** Shown until the newer one is there. */
  readonly stale: boolean
}

/**
 * A long list of which only those windows are asked for that come into sight. Rows that are there stay until newer ones
 * take their place, so that nothing jumps when the list is refreshed.
 */
export class RowWindows {
  private readonly fetchWindow: FetchWindow
  private readonly windows = new Map<number, Window>()
  private readonly asked = new Map<number, AbortController>()
  private readonly listeners = new Set<() => void>()
  private wanted: readonly [number, number] = [0, 0]
  private state: RowsState = { total: undefined, problem: undefined, version: 0 }

  constructor(fetchWindow: FetchWindow) {
    this.fetchWindow = fetchWindow
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed)
    return () => {
      this.listeners.delete(changed)
    }
  }
  readonly snapshot = (): RowsState => this.state

  /** The row at a position of the whole list; undefined while it is on its way. */
  row(index: number): PortfolioRow | undefined {
    return this.windows.get(Math.floor(index / WINDOW))?.rows[index % WINDOW]
  }

  /** Where a row stands, when it is among those that are there; otherwise -1. */
  indexOf(id: string): number {
    for (const [number, { rows }] of this.windows) {
      const found = rows.findIndex((row) => row.id === id)
      if (found >= 0) return number * WINDOW + found
    }
    return -1
  }

  /** Whether the same person, or nobody, owns all rows that are there. */
  haveOneOwner(): boolean {
    const owners = new Set<string | null>()
    for (const { rows } of this.windows.values()) for (const { owner } of rows) owners.add(owner)
    return owners.size < 2
  }

  /** Asks for what is missing or out of date of the rows from first to last. After a problem it waits for `retry`. */
  need(first: number, last: number): void {
    this.wanted = [first, last]
    if (this.state.problem) return
    for (let number = Math.floor(first / WINDOW); number <= Math.floor(last / WINDOW); number++) {
      const known = this.windows.get(number)
      if ((!known || known.stale) && !this.asked.has(number)) void this.ask(number)
    }
  }

  /** Something changed: what is in sight is asked for again, the rest when it comes into sight. */
  refresh(): void {
    this.stop()
    for (const [number, { rows }] of this.windows) this.windows.set(number, { rows, stale: true })
    if (this.state.problem) this.change({ problem: undefined })
    this.need(...this.wanted)
  }

  /** Ends what is under way. */
  stop(): void {
    for (const abort of this.asked.values()) abort.abort()
    this.asked.clear()
  }

  private async ask(number: number): Promise<void> {
    const abort = new AbortController()
    this.asked.set(number, abort)
    try {
      const page = await this.fetchWindow(number * WINDOW, abort.signal)
      if (abort.signal.aborted) return
      this.asked.delete(number)
      this.windows.set(number, { rows: page.rows, stale: false })
      this.change({ total: page.total })
    } catch (error) {
      if (abort.signal.aborted) return
      this.asked.delete(number)
      this.change({ problem: asProblem(error) })
    }
  }

  private change(change: Partial<RowsState>): void {
    this.state = { ...this.state, ...change, version: this.state.version + 1 }
    for (const listener of this.listeners) listener()
  }
}
