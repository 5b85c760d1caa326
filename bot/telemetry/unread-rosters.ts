import { Counted } from './counted.ts'
import { faultCode } from './describe-error.ts'
import type { Log } from './log.ts'

/**
 * What Teams did not say, by code: who is in a conversation, or which channels a team has. People lose rights by it, and
 * every turn asks again: those of a minute are one event, with their `count` and nothing of who or where.
 */
export class UnreadRosters {
  private readonly counted: Counted

  constructor(log: Pick<Log, 'warn'>) {
    this.counted = new Counted(log, 'Teams did not say who is in a conversation, or which channels a team has')
  }

  count(what: 'members' | 'channels', error: unknown): void {
    const code = faultCode(error)
    this.counted.count(`${what} ${code}`, { event: 'roster-unread', what, code })
  }

  /** Tells what was counted; also when the service ends. */
  tell(): void {
    this.counted.tell()
  }
}
