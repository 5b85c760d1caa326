import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { EXAMPLES } from '../dialogs/welcome.ts'
import { command, UsageError, wholeNumber } from './cli.ts'

const WAIT_MS = 30_000
const children: ChildProcess[] = []

await command(
  {
    call: 'npm start',
    about: `Starts the service and the local Playground, a Teams client on this machine that needs no account, and prints what to
open and what to try. Ctrl+C ends both. PORT (3978) and PLAYGROUND_PORT (56150) choose other ports.`,
  },
  async () => {
    const port = portOf('PORT', '3978')
    const playgroundPort = portOf('PLAYGROUND_PORT', '56150')
    if (process.env['MicrosoftAppId']) {
      throw new UsageError(
        'The Playground sends no tokens. Unset MicrosoftAppId, or use "npm run bot" for the service alone.',
      )
    }
    await needFree(port, 'PORT')
    await needFree(playgroundPort, 'PLAYGROUND_PORT')
    process.once('SIGINT', () => end(0))
    process.once('SIGTERM', () => end(0))
    run('service', [join('bot', 'main.ts')], true, { PORT: String(port) })
    await waitFor('service', `http://127.0.0.1:${port}/readyz`)
    run(
      'Playground',
      [
        '--import',
        new URL('./on-this-machine.ts', import.meta.url).href,
        join('node_modules', '@microsoft', 'm365agentsplayground', 'cli.js'),
        'start',
        '-e',
        `http://127.0.0.1:${port}/api/messages`,
        '-c',
        'msteams',
        '-p',
        String(playgroundPort),
        '--disable-telemetry',
      ],
      true,
      { TEAMSAPPTESTER_BROWSER: 'none' },
    )
    await waitFor('Playground', `http://localhost:${playgroundPort}/`)
    console.log(ready(port, playgroundPort))
  },
)

function end(code: number): never {
  for (const child of children) child.kill('SIGTERM')
  process.exit(code)
}

async function needFree(wanted: number, variable: string): Promise<void> {
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
  if (free) return
  console.error(
    `Port ${wanted} is taken. End the other process, or choose another: ${variable}=${wanted + 10} npm start`,
  )
  process.exit(1)
}

function run(name: string, args: readonly string[], quiet: boolean, env: Record<string, string> = {}): void {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  })
  children.push(child)
  child.once('exit', (code) => {
    console.error(`The ${name} has ended (exit code ${code ?? 'none'}).`)
    end(code ?? 1)
  })
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

async function waitFor(name: string, url: string): Promise<void> {
  const until = Date.now() + WAIT_MS
  while (!(await answers(url))) {
    if (Date.now() > until) {
      console.error(`The ${name} does not answer after ${WAIT_MS / 1000} s.`)
      end(1)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function portOf(variable: string, fallback: string): number {
  return wholeNumber(variable, process.env[variable] || fallback, 1, 65_535)
}

function ready(port: number, playgroundPort: number): string {
  return `
FastTrack Playbook Bot is ready. Open  http://localhost:${playgroundPort}
The tab is at                          http://127.0.0.1:${port}/tab/

Say what the customer said, for example:
${EXAMPLES.map((example) => `  ${example}`).join('\n')}

Ctrl+C ends it.`
}
