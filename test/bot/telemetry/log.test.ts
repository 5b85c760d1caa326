import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const LOG = join(import.meta.dirname, '../../../bot/telemetry/log.ts')

/** Runs code in a process of its own that has a log; resolves with its first line. */
async function firstLine(code: string): Promise<{ readonly line: string; readonly ended: boolean }> {
  const script = `import { createLog } from ${JSON.stringify(LOG)}\nconst log = createLog('info')\n${code}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const piece of child.stdout.setEncoding('utf8')) {
    said += piece as string
    if (said.includes('\n')) break
  }
  const ended = child.exitCode !== null
  child.kill('SIGKILL')
  if (!ended) await once(child, 'exit')
  return { line: said.split('\n')[0]!, ended }
}

const STAYS = "process.stdin.on('data', () => {})"

test('a line is written soon, though the next ones would be written with it', async () => {
  const { line, ended } = await firstLine(`log.info({ event: 'turn' }, 'turn')\n${STAYS}`)
  expect(JSON.parse(line)).toMatchObject({ event: 'turn', msg: 'turn' })
  expect(ended).toBe(false)
})

test('nothing is lost when the process ends right after it', async () => {
  const { line } = await firstLine("log.info({ event: 'stopping' }, 'stopping')\nprocess.exit(0)")
  expect(JSON.parse(line)).toMatchObject({ event: 'stopping' })
})

test('of many warnings in a row all are written, and nothing is said of listeners', () => {
  const code = `import { createLog } from ${JSON.stringify(LOG)}
const log = createLog('info')
for (let i = 0; i < 50; i++) log.warn({ event: 'refused', code: i }, 'refused')`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  expect(stdout.trim().split('\n')).toHaveLength(50)
  expect(stderr).toBe('')
})
