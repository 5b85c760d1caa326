import type { PortfolioPage, PortfolioRow } from '../../api/wire.ts'
import { asProblem, type ServiceProblem } from '../service/problem.ts'

/** Rows are loaded in windows of so many. */
export const WINDOW = 100

/** A range is asked for so often, where a refresh comes between. */
const MOST_ASKED = 3

/** The path for a window of a query's rows. The query is in the form of an address. */
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
  /** Where nothing is there: searches that may have been meant, best first. */
  readonly nearest: readonly string[]
  /** While it is set, rows may be out of date or missing. */
  readonly problem: ServiceProblem | undefined
  /** Grows whenever rows were loaded or changed. */
  readonly version: number
}

interface Window {
  readonly rows: readonly PortfolioRow[]
  /** Out of date; shown until the newer rows are loaded. */
  readonly stale: boolean
}

/** A window that is being loaded. */
interface Asked {
  readonly abort: AbortController
  /** Settles when it was loaded, failed or was cancelled. Never rejects. */
  done: Promise<void>
}

/**
 * A long list that loads only the windows that come into sight. Loaded rows stay until newer ones replace them, so that
 * nothing jumps when the list is refreshed.
 */
export class RowWindows {
  private readonly fetchWindow: FetchWindow
  private readonly windows = new Map<number, Window>()
  private readonly asked = new Map<number, Asked>()
  private readonly listeners = new Set<() => void>()
  private wanted: readonly [number, number] = [0, 0]
  /** How often the list was left. */
  private stopped = 0
  private state: RowsState = { total: undefined, nearest: [], problem: undefined, version: 0 }

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

  /** The row at a position of the whole list; undefined while it is loading. */
  row(index: number): PortfolioRow | undefined {
    return this.windows.get(Math.floor(index / WINDOW))?.rows[index % WINDOW]
  }

  /** The position of a row, if it is loaded; otherwise -1. */
  indexOf(id: string): number {
    for (const [number, { rows }] of this.windows) {
      const found = rows.findIndex((row) => row.id === id)
      if (found >= 0) return number * WINDOW + found
    }
    return -1
  }

  /** Whether all loaded rows have the same owner, or all have none. */
  haveOneOwner(): boolean {
    const owners = new Set<string | null>()
    for (const { rows } of this.windows.values()) for (const { owner } of rows) owners.add(owner)
    return owners.size < 2
  }

  /**
   * Loads those rows from first to last that are missing or out of date. After a problem it does nothing until
   * `refresh`.
   */
  need(first: number, last: number): void {
    this.wanted = [first, last]
    if (this.state.problem) return
    for (const number of numbersOf(first, last)) {
      const known = this.windows.get(number)
      if (!known || known.stale) void this.ask(number)
    }
  }

  /**
   * All rows from first to last; those that were never in sight are loaded, and asked for again where a refresh came
   * between.
   * @returns undefined if some cannot be loaded: the problem is in the state then, or the list changes too often; none
   * if the list was left meanwhile
   */
  async range(first: number, last: number): Promise<readonly PortfolioRow[] | undefined> {
    const { stopped } = this
    for (let turn = 0; turn < MOST_ASKED; turn++) {
      const missing = numbersOf(first, last).filter((number) => !this.windows.has(number))
      if (missing.length === 0) break
      await Promise.all(missing.map((number) => this.ask(number)))
      if (this.stopped !== stopped) return []
      if (this.state.problem) return undefined
    }
    const rows: PortfolioRow[] = []
    for (let at = first; at <= last; at++) {
      const row = this.row(at)
      if (!row) return undefined
      rows.push(row)
    }
    return rows
  }

  /** Called after a change: loads the rows in sight again, and the others when they come into sight. */
  refresh(): void {
    this.abort()
    for (const [number, { rows }] of this.windows) this.windows.set(number, { rows, stale: true })
    if (this.state.problem) this.change({ problem: undefined })
    this.need(...this.wanted)
  }

  /** Cancels the requests that are under way: the list is left. */
  stop(): void {
    this.stopped++
    this.abort()
  }

  private abort(): void {
    for (const { abort } of this.asked.values()) abort.abort()
    this.asked.clear()
  }

  /** Loads a window; a request that is under way is not repeated. */
  private ask(number: number): Promise<void> {
    const before = this.asked.get(number)
    if (before) return before.done
    const asked: Asked = { abort: new AbortController(), done: Promise.resolve() }
    this.asked.set(number, asked)
    asked.done = this.load(number, asked.abort)
    return asked.done
  }

  private async load(number: number, abort: AbortController): Promise<void> {
    try {
      const page = await this.fetchWindow(number * WINDOW, abort.signal)
      if (abort.signal.aborted) return
      this.asked.delete(number)
      this.windows.set(number, { rows: page.rows, stale: false })
      this.change({ total: page.total, nearest: page.nearest ?? [] })
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

/** The windows that hold the rows from first to last. */
function numbersOf(first: number, last: number): number[] {
  const from = Math.floor(first / WINDOW)
  return Array.from({ length: Math.max(0, Math.floor(last / WINDOW) - from + 1) }, (_, i) => from + i)
}
