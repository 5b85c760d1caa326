import type { NewOutboxRow, OutboxRow, Schedule, StoreTransaction } from '../store/store.ts'

/** Collects what one turn puts into the outbox. */
export class Outgoing {
  /** Messages that were taken with the commit, to be sent right after it. */
  readonly taken: OutboxRow[] = []
  /** True when messages wait that were not taken. */
  waiting = false
  private readonly tx: StoreTransaction
  private readonly schedule: Schedule

  constructor(tx: StoreTransaction, schedule: Schedule) {
    this.tx = tx
    this.schedule = schedule
  }

  async put(row: NewOutboxRow): Promise<void> {
    const taken = await this.tx.enqueue(row, this.schedule)
    if (taken) this.taken.push(taken)
    else this.waiting = true
  }
}
