const WITHIN_MS = 15_000
const EVERY_MS = 50

/**
 * Waits until an assertion about the page holds, for at most 15 seconds. A page that is asked at once may still be
 * between two of its states: a focus that moves after the heading is drawn, a colour half way through its change.
 * Throws what the assertion threw last.
 */
export async function soon(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + WITHIN_MS
  for (;;) {
    try {
      return await assertion()
    } catch (fault) {
      if (Date.now() > end) throw fault
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
  }
}
