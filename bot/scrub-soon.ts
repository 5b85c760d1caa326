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
 * Brings what was erased out of the files as well. On SQLite everything waits for that, but not the person who asked for
 * it: it begins when what is answered now is on its way. When it fails, the clean-up of the night does it.
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
