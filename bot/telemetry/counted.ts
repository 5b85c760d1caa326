import type { Line, Log } from './log.ts'

/** So long lines of one kind are counted before they are told. */
const TOGETHER_MS = 60_000

/**
 * Warnings that may come in any number, while events are never sampled: those of a minute and kind are one line, the
 * first, with their `count`.
 */
export class Counted {
  private readonly log: Pick<Log, 'warn'>
  private readonly message: string
  private readonly counted = new Map<string, { readonly line: Line; count: number }>()
  private timer: NodeJS.Timeout | undefined

  constructor(log: Pick<Log, 'warn'>, message: string) {
    this.log = log
    this.message = message
  }

  /** @param kind of those that are counted together */
  count(kind: string, line: Line): void {
    const known = this.counted.get(kind)
    if (known) known.count++
    else this.counted.set(kind, { line, count: 1 })
    this.timer ??= setTimeout(() => this.tell(), TOGETHER_MS).unref()
  }

  /** Tells what was counted; also when the service ends. */
  tell(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    for (const { line, count } of this.counted.values()) this.log.warn({ ...line, count }, this.message)
    this.counted.clear()
  }
}
