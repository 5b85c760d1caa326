import type { Store } from '../store/store.ts'
import { describeError } from './telemetry/describe-error.ts'
import type { Log } from './telemetry/log.ts'
import type { UnderWay } from './under-way.ts'

export interface ScrubParts {
  readonly store: Pick<Store, 'scrub'>
  readonly log: Log
  readonly underWay: UnderWay
}

/**
 * Removes erased data from the database files. On SQLite everything else waits for this. It begins after the present
 * answers have been sent, so that the person who asked does not wait. If it fails, the nightly clean-up does it.
 */
export function scrubSoon({ store, log, underWay }: ScrubParts): void {
  const scrub = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve))
    try {
      await store.scrub()
    } catch (error) {
      log.error({ event: 'scrub-failed', error: describeError(error) }, 'what was erased still stands in the files')
    }
  }
  void underWay.add(scrub())
}
