import type { Server } from 'restify'
import type { Config } from './config.ts'

/** @throws Error when the port is taken */
export async function listening(server: Server, { port, host }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // restify hands on the errors of its server; unheard they would end the process.
    server.on('error', reject)
    server.listen(port, host, resolve)
  })
}

/** Waits for the requests under way, but not for ever: a client may have stalled in the middle of one. */
export async function closed(server: Server, withinMs: number): Promise<void> {
  const force = setTimeout(() => server.server.closeAllConnections(), withinMs)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.server.closeIdleConnections()
  })
  clearTimeout(force)
}
