/**
 * Does one job after the other; one that fails holds up none of those after it.
 * @param signal when it is aborted no other job begins
 * @throws AggregateError with what each that failed has thrown, after all; what the signal says when it was aborted
 */
export async function allOf(jobs: readonly (() => Promise<unknown>)[], signal?: AbortSignal): Promise<void> {
  const failed: unknown[] = []
  for (const job of jobs) {
    signal?.throwIfAborted()
    try {
      await job()
    } catch (error) {
      failed.push(error)
    }
  }
  signal?.throwIfAborted()
  if (failed.length > 0) throw new AggregateError(failed, failed.map(String).join('; '))
}
