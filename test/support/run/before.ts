import { PORT_OF_RUN, startOwnPostgres, type OwnPostgres } from '../postgres.ts'
import { freePort } from '../processes.ts'

let server: Promise<OwnPostgres> | undefined

/** Before the files of a run: one PostgreSQL server that they share, each with databases of its own. Who needs one waits for it. */
export default async function startForAll(): Promise<void> {
  const port = await freePort()
  process.env[PORT_OF_RUN] = String(port)
  server = startOwnPostgres(port)
  // Told by who stops it.
  server.catch(() => undefined)
}

/** After all files of a run. */
export async function stopForAll(): Promise<void> {
  await (await server)?.stop()
}
