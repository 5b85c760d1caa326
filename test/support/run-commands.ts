/**
 * Runs commands one after another in this process, each as if it had been started with its own line, and writes what each
 * said as JSON: a process for each of them would cost a second. The calls are the first argument, as JSON.
 */
import { pathToFileURL } from 'node:url'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Ends a command in the place of its process. */
class Ended extends Error {
  readonly code: number

  constructor(code: number) {
    super()
    this.code = code
  }
}

const calls = JSON.parse(process.argv[2]!) as readonly (readonly [file: string, ...args: string[]])[]
const said = { out: '', err: '' }
Object.assign(console, {
  log: (...words: unknown[]) => void (said.out += `${words.join(' ')}\n`),
  error: (...words: unknown[]) => void (said.err += `${words.join(' ')}\n`),
})
process.exit = (code) => {
  throw new Ended(Number(code ?? 0))
}

async function codeOf(file: string, at: number): Promise<number> {
  try {
    // The number makes it a module of its own, so that it runs again.
    await import(`${pathToFileURL(file).href}?${at}`)
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof Ended) return error.code
    said.err += String((error as Error).stack)
    return 1
  }
}

const ran: Ran[] = []
for (const [at, [file, ...args]] of calls.entries()) {
  process.argv.splice(1, Infinity, file, ...args)
  const code = await codeOf(file, at)
  ran.push({ code, ...said })
  Object.assign(said, { out: '', err: '' })
  process.exitCode = 0
}
process.stdout.write(JSON.stringify(ran))
