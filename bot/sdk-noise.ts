/** Lines that the SDK writes for bad tokens. Anybody can send bad tokens, so these lines must not fill the log. */
const NOISE = [/^Error finding key for token\. Available keys: /, /^TokenExpiredError$/]

/** The number of verifications under way. */
let verifying = 0
let written: typeof console.error | undefined

/**
 * Runs a verification and drops the lines that the SDK writes directly to the console for bad tokens. One of these
 * lines contains the key. Everything else that is written to the console meanwhile stays.
 */
export async function withoutSdkNoise<T>(work: () => Promise<T>): Promise<T> {
  if (verifying++ === 0) {
    const write = (written = console.error)
    console.error = (...values: unknown[]) => {
      const first = values[0] instanceof Error ? values[0].name : String(values[0])
      if (!NOISE.some((noise) => noise.test(first))) write.apply(console, values)
    }
  }
  try {
    return await work()
  } finally {
    if (--verifying === 0) console.error = written!
  }
}
