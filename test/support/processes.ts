import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Resolves when an address answers well.
 * @throws Error when it does not within so many milliseconds
 */
export async function until(url: string, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs
  for (;;) {
    try {
      if ((await fetch(url)).ok) return
    } catch {
      // Not there yet.
    }
    if (Date.now() > end) throw new Error(`${url} does not answer.`)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}

/** Resolves when a process has ended. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
}
