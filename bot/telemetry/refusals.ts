import type { RefusalCode } from '../http/refusal.ts'
import { Counted } from './counted.ts'
import type { Log } from './log.ts'
import type { Trace } from './trace.ts'

type Event = 'refused' | 'tab-refused'

/**
 * Requests that were turned away, by where and why. Anybody on the internet can make any number of them: those of a minute
 * are one event, with their `count` and the trace of the first.
 */
export class Refusals {
  private readonly counted: Counted

  constructor(log: Pick<Log, 'warn'>) {
    this.counted = new Counted(log, 'refused')
  }

  count(event: Event, code: RefusalCode, trace: Trace): void {
    this.counted.count(`${event} ${code}`, { event, code, trace })
  }

  /** Tells what was counted; also when the service ends. */
  tell(): void {
    this.counted.tell()
  }
}
