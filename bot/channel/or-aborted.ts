/** What the work gives; fails as soon as the signal says so, also where the work itself knows no signal. */
export function orAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort)
    const ended = (): void => signal.removeEventListener('abort', abort)
    work.then(
      (value) => {
        ended()
        resolve(value)
      },
      (error: unknown) => {
        ended()
        reject(error as Error)
      },
    )
  })
}
