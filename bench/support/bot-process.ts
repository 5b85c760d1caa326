import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP_ID, TENANTS } from './identity.ts'
import { freePort } from '../../test/support/processes.ts'

const START_MS = 120_000
const START_ATTEMPTS = 3

/** A bot in a process of its own, with production settings and the fake Teams. */
export interface BotProcess {
  readonly url: string
  readonly pid: number
  /** The processor time so far, in seconds. */
  cpuSeconds(): number
  /** Resolves when the process has ended or was killed. */
  readonly ended: Promise<void>
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

export interface BotOptions {
  /** The TypeScript file to start. */
  readonly file: string
  readonly teamsUrl: string
  readonly env?: Readonly<Record<string, string>>
  readonly nodeArgs?: readonly string[]
  /** The Node.js to run it on, if not the one that runs this process. */
  readonly node?: string
  /** Its working directory, if not the one of this process. */
  readonly cwd?: string
  /** Called with each piece of its standard output. */
  readonly onOutput?: (text: string) => void
  /** The only processor that it may use. Has an effect only where `taskset` exists. */
  readonly core?: number
}

/** True where processes can be bound to a processor. */
export const CAN_PIN = spawnSync('taskset', ['-p', '1']).status !== null

/** However this process exits, its bots are killed. */
const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** Starts a bot and waits until it answers. */
export async function startBot(options: BotOptions): Promise<BotProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(options)
    } catch (error) {
      // Another process may have taken the free port meanwhile.
      if (attempt >= START_ATTEMPTS) throw error
    }
  }
}

async function startOnce(options: BotOptions): Promise<BotProcess> {
  const port = await freePort()
  const redirect = join(import.meta.dirname, 'redirect.ts')
  const node = [options.node ?? process.execPath, ...(options.nodeArgs ?? []), '--import', redirect, options.file]
  const pinned = options.core !== undefined && CAN_PIN ? ['taskset', '-c', String(options.core), ...node] : node
  const tenant = TENANTS[0]!
  const child = spawn(pinned[0]!, pinned.slice(1), {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      FAKE_TEAMS: options.teamsUrl,
      NODE_ENV: 'production',
      SERVICE_URL_HOSTS: new URL(options.teamsUrl).host,
      ALLOWED_TENANTS: TENANTS.join(),
      // The same registration under the names that each SDK reads.
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'secret',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: tenant,
      clientId: APP_ID,
      clientSecret: 'secret',
      tenantId: tenant,
      ...options.env,
    },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    stdio: ['ignore', options.onOutput ? 'pipe' : 'ignore', 'inherit'],
  })
  child.stdout?.setEncoding('utf8').on('data', (text: string) => options.onOutput?.(text))
  const url = `http://127.0.0.1:${port}`
  children.add(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void ended.then(() => children.delete(child))
  await answers(child, url)
  return {
    url: `${url}/api/messages`,
    pid: child.pid!,
    cpuSeconds: () => cpuSeconds(child.pid!),
    ended,
    async kill(signal) {
      child.kill(signal)
      await ended
    },
  }
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  const end = Date.now() + START_MS
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The bot ended with code ${child.exitCode}.`)
    try {
      await (await fetch(`${url}/readyz`)).arrayBuffer()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  child.kill('SIGKILL')
  throw new Error(`The bot does not answer after ${START_MS / 1000} s.`)
}

/** From Linux's process table; 0 on other systems. */
function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}
