import type { Store } from '../store/store.ts'
import type { Log } from './log.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Teams delivers again within minutes. */
const INBOX_KEPT_MS = DAY_MS
/** Long enough to see what went wrong. */
const FAILED_KEPT_MS = 30 * DAY_MS
/** Soon after the start, but not while everything else begins. */
const FIRST_MS = 60_000

export interface CleanUpParts {
  readonly store: Store
  readonly log: Log
  readonly now: () => Date
  /** Conversations that nobody has written in for so many days are forgotten. */
  readonly keptDays: number
}

/** Forgets what is no longer needed, soon after the start and then every hour; returns what ends it. */
export function startCleanUp(parts: CleanUpParts): () => void {
  const run = (): void => {
    void cleanUp(parts).catch(() => {
      parts.log.warn({ event: 'clean-up-failed' }, 'clean-up failed, tries again in an hour')
    })
  }
  const first = setTimeout(run, FIRST_MS).unref()
  const hourly = setInterval(run, HOUR_MS).unref()
  return () => {
    clearTimeout(first)
    clearInterval(hourly)
  }
}

/** Cleans up unless another instance does or did so in this hour. Returns whether it did. */
export async function cleanUp({ store, now, keptDays }: CleanUpParts): Promise<boolean> {
  const at = now()
  // The hour is claimed as an activity is: one instance gets it.
  const hour = `clean-up ${at.toISOString().slice(0, 13)}`
  const { claimed } = await store.transaction((tx) => tx.claim(hour, at.toISOString()))
  if (!claimed) return false
  const before = (keptMs: number): string => new Date(at.getTime() - keptMs).toISOString()
  await store.cleanUp({
    inbox: before(INBOX_KEPT_MS),
    failed: before(FAILED_KEPT_MS),
    untouched: before(keptDays * DAY_MS),
  })
  return true
}
