/** One measurement takes at least so long, so that the clock's steps do not matter. In milliseconds. */
const LEAST_MS = 2
/** The longer text is so many times as long: two doublings tell growth apart from noise better than one. */
const TIMES = 4
const FEWEST_RUNS = 3
const MOST_RUNS = 40

/**
 * How many times as long a text of twice the length takes: about 2 where the time grows with the length, 1 where the
 * text is cut, 4 where it grows with its square. Says nothing of how quick the machine is: the work of others only ever
 * makes a run slower, so that the best of all runs count, and there are more of them while the growth seems too much.
 * @param input makes the text of a length, in UTF-16 units
 * @param most the growth that is asked about; below it nothing more is measured
 */
export async function growth(
  run: (text: string) => unknown,
  input: (length: number) => string,
  length: number,
  most: number,
): Promise<number> {
  const [short, long] = [input(length), input(TIMES * length)]
  let [bestShort, bestLong, found] = [Infinity, Infinity, Infinity]
  for (let i = 0; i < MOST_RUNS && (i < FEWEST_RUNS || found >= most); i++) {
    // In turns, so that a slow moment meets both.
    bestShort = Math.min(bestShort, await timeOf(run, short))
    bestLong = Math.min(bestLong, await timeOf(run, long))
    found = (bestLong / bestShort) ** (1 / Math.log2(TIMES))
  }
  return found
}

/** Milliseconds of the processor for each run; of one that others get their turns from, until its end. */
async function timeOf(run: (text: string) => unknown, text: string): Promise<number> {
  const start = process.cpuUsage()
  let runs = 0
  for (;;) {
    await run(text)
    runs++
    const { user, system } = process.cpuUsage(start)
    const ms = (user + system) / 1000
    if (ms >= LEAST_MS) return ms / runs
  }
}
