import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../schema/schema.ts'

/** A batch is committed after so many pieces of work, so that the first of them is not kept waiting. */
const MAX_BATCH = 64

type Work = (tx: Transaction<Database>) => Promise<unknown>

interface Waiting {
  readonly work: Work
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

interface Committed {
  readonly batch: readonly Waiting[]
  readonly values: readonly unknown[]
}

/**
 * Pieces of work that arrive together share one transaction, and so one wait for the disk. When one of them fails,
 * the batch is rolled back and each is run again in a transaction of its own, so that it takes no other with it. Nobody
 * is answered before the commit is on the disk. Only for SQLite, which has one writer anyway.
 */
export class BatchedTransactions {
  private readonly db: Kysely<Database>
  private readonly sync: () => Promise<void>
  private waiting: Waiting[] = []
  private running: Promise<void> | undefined
  /** Committed, and not yet on the disk. */
  private committed: Committed[] = []
  private syncing: Promise<void> | undefined

  /** @param sync resolves when everything that was committed before is on the disk */
  constructor(db: Kysely<Database>, sync: () => Promise<void>) {
    this.db = db
    this.sync = sync
  }

  /** Runs `work` in the next batch, twice if need be; what it throws is thrown here, as is a failed commit. */
  run<T>(work: (tx: Transaction<Database>) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as (value: unknown) => void, reject })
      this.running ??= this.runAll()
    })
  }

  /** Resolves when no work waits. */
  async idle(): Promise<void> {
    while (this.running ?? this.syncing) await (this.running ?? this.syncing)
  }

  private async runAll(): Promise<void> {
    while (this.waiting.length > 0) {
      // Whatever else has arrived by now comes with it.
      await new Promise((resolve) => setImmediate(resolve))
      await this.runBatch(this.waiting.splice(0, MAX_BATCH))
    }
    this.running = undefined
  }

  private async runBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const values: unknown[] = []
      await this.db.transaction().execute(async (tx) => {
        for (const { work } of batch) values.push(await work(tx))
      })
      this.committed.push({ batch, values })
      this.syncing ??= this.syncAll()
    } catch (error) {
      if (batch.length === 1) batch[0]!.reject(error)
      else for (const each of batch) await this.runBatch([each])
    }
  }

  /** The next batches run while the disk writes; they share the next wait for it. */
  private async syncAll(): Promise<void> {
    while (this.committed.length > 0) {
      const written = this.committed
      this.committed = []
      try {
        await this.sync()
        for (const { batch, values } of written) for (const [i, { resolve }] of batch.entries()) resolve(values[i])
      } catch (error) {
        for (const { batch } of written) for (const { reject } of batch) reject(error)
      }
    }
    this.syncing = undefined
  }
}
