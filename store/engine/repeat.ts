import { VersionConflict } from './conflict.ts'
import { isPassing } from './faults.ts'

/** How often work is done again when somebody else was faster. */
const MAX_TRIES = 10
const FIRST_PAUSE_MS = 5

/**
 * Does work of the store again when somebody else was faster or the fault is a passing one.
 * @throws what the work throws, at the last try or for any other reason
 */
export async function repeated<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof VersionConflict || isPassing(error)) || attempt >= MAX_TRIES) throw error
      // With the same pause for all, those who met once would meet again.
      const pause = Math.random() * FIRST_PAUSE_MS * 2 ** Math.min(attempt, 6)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
