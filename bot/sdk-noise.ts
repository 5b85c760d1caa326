/** What the SDK writes for a token that is no good. Anybody can send those, so they must not fill the log. */
const NOISE = [/^Error finding key for token\. Available keys: /, /^TokenExpiredError$/]

/** Verifications under way. */
let verifying = 0
let written: typeof console.error | undefined

/**
 * Runs a verification without the lines that the SDK writes straight to the console for bad tokens, one of them with
 * the key in it. Everything else that is written there meanwhile stays.
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
