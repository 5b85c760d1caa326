import type { Config } from '../config/config.ts'
import { allOf } from './all-of.ts'
import { describeError } from '../telemetry/describe-error.ts'
import { runRetention, type RetentionParts } from './retention.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Teams delivers again within minutes. */
const INBOX_KEPT_MS = DAY_MS
/** Long enough to see what went wrong. */
const FAILED_KEPT_MS = 30 * DAY_MS
/** Soon after the start, but not while everything else begins. */
const FIRST_MS = 60_000

export interface CleanUpParts extends Omit<RetentionParts, 'retentionDays' | 'contactDays'> {
  readonly config: Pick<Config, 'keptDays' | 'retentionDays' | 'referrals'>
}

/**
 * Forgets what is no longer needed, and erases what was kept as long as it may be, soon after the start and then every hour.
 * @returns what ends it: resolves once what is under way has come to the end of its step; never fails
 */
export function startCleanUp(parts: Omit<CleanUpParts, 'signal'>): () => Promise<void> {
  const ended = new AbortController()
  const { signal } = ended
  let running: Promise<void> = Promise.resolve()
  const run = async (): Promise<void> => {
    if (signal.aborted) return
    try {
      await cleanUp({ ...parts, signal })
    } catch (error) {
      if (signal.aborted) return
      const line = { event: 'clean-up-failed', error: describeError(error) } as const
      parts.log.error(line, 'clean-up failed, tries again in an hour')
    }
  }
  // One that takes longer than an hour is not joined by the next.
  const next = (): void => void (running = running.then(run))
  const first = setTimeout(next, FIRST_MS).unref()
  const hourly = setInterval(next, HOUR_MS).unref()
  return () => {
    clearTimeout(first)
    clearInterval(hourly)
    ended.abort()
    return running
  }
}

/**
 * Cleans up unless another instance does or did so in this hour. Returns whether it did.
 * @throws AggregateError with what each part that failed has thrown, after the others
 */
export async function cleanUp({ config, ...parts }: CleanUpParts): Promise<boolean> {
  const { store, log, now, signal } = parts
  const { keptDays, retentionDays } = config
  const at = now()
  // The hour is claimed as an activity is: one instance gets it.
  const hour = `clean-up ${at.toISOString().slice(0, 13)}`
  const { claimed } = await store.transaction((tx) => tx.claim(hour, at.toISOString()))
  if (!claimed) return false
  const before = (keptMs: number): string => new Date(at.getTime() - keptMs).toISOString()
  const jobs = [
    async () => {
      const conversations = await store.cleanUp({
        inbox: before(INBOX_KEPT_MS),
        failed: before(FAILED_KEPT_MS),
        untouched: before(keptDays * DAY_MS),
        cards: retentionDays > 0 ? before(retentionDays * DAY_MS) : '',
      })
      if (conversations === 0) return
      log.info({ event: 'conversations-forgotten', conversations }, 'nobody has used them for long')
    },
    () => store.transaction((tx) => tx.fileTickets.removeBefore(at.toISOString())),
    () => runRetention({ ...parts, retentionDays, contactDays: config.referrals.contactDays }),
  ]
  await allOf(jobs, signal)
  return true
}
