/**
 * Does one job after the other; one that fails holds up none of those after it.
 * @throws what the first one that failed has thrown, after all
 */
export async function allOf(jobs: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failed: unknown[] = []
  for (const job of jobs) {
    try {
      await job()
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
}
