import type { NewOutboxRow, OutboxRow, Schedule, StoreTransaction } from '../../store/store.ts'
import type { Trace } from '../telemetry/trace.ts'

/** Collects what one turn puts into the outbox. */
export class Outgoing {
  /** Messages that were taken with the commit, to be sent right after it. */
  readonly taken: OutboxRow[] = []
  /** True when messages wait that were not taken. */
  waiting = false
  private readonly tx: StoreTransaction
  private readonly schedule: Schedule
  private readonly trace: Trace | undefined

  /** @param trace the turn that says it */
  constructor(tx: StoreTransaction, schedule: Schedule, trace?: Trace) {
    this.tx = tx
    this.schedule = schedule
    this.trace = trace
  }

  async put(row: NewOutboxRow): Promise<void> {
    const taken = await this.tx.enqueue(this.trace === undefined ? row : { ...row, trace: this.trace }, this.schedule)
    if (taken) this.taken.push(taken)
    else this.waiting = true
  }
}
