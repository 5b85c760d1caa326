import type { RefusalCode } from '../refusal.ts'
import type { Log } from './log.ts'
import type { Trace } from './trace.ts'

/** So long requests of one kind are counted before they are told. */
const TOGETHER_MS = 60_000

type Event = 'refused' | 'tab-refused'

/**
 * Requests that were turned away, by where and why. Anybody on the internet can make any number of them, and events are
 * never sampled: those of a minute are one event, with their `count` and the trace of the first.
 */
export class Refusals {
  private readonly log: Pick<Log, 'warn'>
  private readonly counted = new Map<string, { event: Event; code: RefusalCode; count: number; trace: Trace }>()
  private timer: NodeJS.Timeout | undefined

  constructor(log: Pick<Log, 'warn'>) {
    this.log = log
  }

  count(event: Event, code: RefusalCode, trace: Trace): void {
    const key = `${event} ${code}`
    const known = this.counted.get(key)
    if (known) known.count++
    else this.counted.set(key, { event, code, count: 1, trace })
    this.timer ??= setTimeout(() => this.tell(), TOGETHER_MS).unref()
  }

  /** Tells what was counted; also when the service ends. */
  tell(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    for (const each of this.counted.values()) this.log.warn(each, 'refused')
    this.counted.clear()
  }
}
