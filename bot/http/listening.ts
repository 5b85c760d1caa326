import type { Server } from 'restify'
import type { Config } from '../config/config.ts'
import { describeError } from '../telemetry/describe-error.ts'
import type { Log } from '../telemetry/log.ts'

/**
 * Resolves when the server listens. Later errors of the server, such as too many open files, go to the log.
 * @throws Error if the port is taken
 */
export async function listening(server: Server, { port, host }: Config, log: Pick<Log, 'error'>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.removeListener('error', reject)
      // restify passes on the errors of its server. Without a listener they would end the process.
      server.on('error', (error: unknown) =>
        log.error({ event: 'server-failed', error: describeError(error) }, 'the server had a fault, goes on'),
      )
      resolve()
    })
  })
}

/**
 * Waits for requests under way, but no longer than `withinMs`, because a client may have stalled in the middle of one.
 */
export async function closed(server: Server, withinMs: number): Promise<void> {
  const force = setTimeout(() => server.server.closeAllConnections(), withinMs)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.server.closeIdleConnections()
  })
  clearTimeout(force)
}
