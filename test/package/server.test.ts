import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { StoreLocation } from '../../store/engine/open.ts'
import { textOf } from '../support/card-content.ts'
import { until } from '../support/fake-connector.ts'
import { Ingestion } from '../support/ingestion.ts'
import { after, BEFORE, migrateWith, newLocation, rawDatabase } from '../support/older-database.ts'
import { contentOf, OwnBot, TENANT, type Person } from '../support/own-bot.ts'
import { startOwnPostgres, type OwnPostgres } from '../support/postgres.ts'

/**
 * The server package as an administrator gets it: unpacked into an empty folder, with nothing installed beside it, on
 * the two Node.js versions that it is offered for. NODE24 names the program of the second; `.ci/run` installs it.
 */
const NODES: readonly (readonly [string, string | undefined])[] = [
  ['22', process.execPath],
  ['24', process.env['NODE24']],
]
const ENGINES = ['sqlite', 'postgres'] as const

let work: string
let server: string
let postgres: OwnPostgres
let ingestion: Ingestion
const folders: string[] = []

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'server-package-'))
  const env = { PATH: process.env['PATH'], PACKAGE_FOLDER: work }
  const printed = execFileSync(process.execPath, ['tools/package.ts'], { env, stdio: 'pipe' }).toString()
  const zip = printed.split('\n').find((line) => line.endsWith('server.zip'))!
  server = join(work, 'unpacked')
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(server, name)), { recursive: true })
    writeFileSync(join(server, name), content)
  }
  postgres = await startOwnPostgres()
  ingestion = await Ingestion.start()
}, 120_000)

afterAll(async () => {
  await postgres.stop()
  await ingestion.close()
  for (const folder of [work, ...folders]) rmSync(folder, { recursive: true, force: true })
})

test.each(NODES)('Node.js %s is there to prove it on', (version, node) => {
  if (node === undefined) {
    process.stderr.write(`NODE${version} is not set: not proven on Node.js ${version}. Run .ci/run for all.\n`)
    return
  }
  expect(execFileSync(node, ['--version']).toString()).toMatch(new RegExp(`^v${version}\\.`))
})

test('it holds what runs and nothing of what only developers need', () => {
  const manifest = JSON.parse(readFileSync(join(server, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  expect(manifest.scripts['start']).toBe('node --max-semi-space-size=64 bot/main.ts')
  for (const command of Object.values(manifest.scripts)) {
    expect(() => readFileSync(join(server, command.split(' ').at(-1)!))).not.toThrow()
  }
  for (const name of ['test', 'bench', '.git', 'node_modules/jest', 'node_modules/typescript', 'playbook/corpus']) {
    expect(() => readFileSync(join(server, name))).toThrow('ENOENT')
  }
  const lock = JSON.parse(readFileSync(join(server, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>
  }
  const development = Object.entries(lock.packages).filter(([, { dev }]) => dev)
  const there = development.filter(([path]) => existsSync(join(server, path)))
  expect(there.map(([path]) => path)).toEqual([])
})

const runs = NODES.flatMap(([version, node]) =>
  node === undefined ? [] : ENGINES.map((engine) => ({ version, node, engine })),
)

describe.each(runs)('on Node.js $version with $engine', ({ node, engine }) => {
  let where: StoreLocation
  let bot: OwnBot
  beforeEach(async () => {
    where = await newLocation(engine, postgres)
    if (where.engine === 'sqlite') folders.push(where.folder)
    bot = await OwnBot.create()
  })
  afterEach(() => bot.close())

  const env = (): Record<string, string> =>
    where.engine === 'postgres' ? { DATABASE_URL: where.url } : { DATA_DIR: where.folder }
  // Somewhere else: it must find its files by itself.
  const start = (more: Record<string, string> = {}) =>
    bot.start({ file: join(server, 'bot', 'main.ts'), node, cwd: tmpdir(), env: { ...env(), ...more } })
  const adele: Person = { id: 'adele', name: 'Adele Vance', conversation: 'a:adele' }

  test('it starts, takes signed turns, keeps a status, and has it after the next start', async () => {
    await start()
    expect(await bot.readiness()).toBe(200)
    const card = await bot.say(adele, 'Contoso Teams: nobody is trained and there is no champion, they won’t go live')
    expect(textOf(card)).toContain('Adoption Readiness')
    expect((await bot.post(bot.message(adele, 'hello'), 'Bearer none')).status).toBe(401)
    expect(textOf(await bot.press(adele, 'Keep this status', { dateUnknown: 'true' }))).toContain('Kept')
    await bot.stop()
    const told = ingestion.events('turn').length
    await start(ingestion.env)
    expect(textOf(await bot.say(adele, 'status contoso'))).toContain('Adoption Readiness')
    const tab = await bot.get('/tab/')
    expect([tab.status, tab.text]).toEqual([200, expect.stringContaining('<script')])
    await bot.stop()
    expect(ingestion.events('turn')).toHaveLength(told + 1)
    expect(bot.teams.unauthenticated).toBe(0)
  })

  test('it takes over from the version before, with messages in flight, and loses and doubles nothing', async () => {
    const old = rawDatabase(where)
    await migrateWith(old, BEFORE)
    const before = '2026-01-01T10:00:00.000Z'
    // Held by an instance that died with PostgreSQL: free once its lease has ended. SQLite has no other instance.
    const lease = new Date(Date.now() + 2000).toISOString()
    const reference = { serviceUrl: bot.teams.serviceUrl, bot: '28:bot' }
    const row = (id: string, conversation: string, more: Record<string, unknown>) => ({
      id,
      tenant: TENANT,
      conversation,
      reference: JSON.stringify({ ...reference, conversation }),
      kind: 'send',
      activity: JSON.stringify({ type: 'message', text: `message ${id}` }),
      target: null,
      record: null,
      attempts: 0,
      due_at: before,
      last_error: null,
      failed: 0,
      begun: 0,
      ...more,
    })
    const rows = [
      row('01', 'a:waits', {}),
      row('02', 'a:waits', {}),
      row('03', 'a:held', { begun: 1, due_at: lease }),
      row('04', 'a:held', {}),
      row('05', 'a:gone', { failed: 1, last_error: 'http-403' }),
    ]
    for (const each of rows) await old.insertInto('outbox').values(each).execute()
    await old.destroy()
    await start()
    const texts = (conversation: string) =>
      bot.sentTo({ conversation }).map((sent) => String(contentOf(sent)).split('\n').at(-1))
    await until(
      () => texts('a:waits').length + texts('a:held').length >= 4,
      () => JSON.stringify(bot.taken) + bot.output,
    )
    expect(texts('a:waits')).toEqual(['message 01', 'message 02'])
    expect(texts('a:held')).toEqual(['message 03', 'message 04'])
    // What may have been sent by the one that died says so.
    expect(String(contentOf(bot.sentTo({ conversation: 'a:held' })[0]!))).toContain('you may have this twice')
    expect(texts('a:gone')).toEqual([])
    await bot.stop()
    const now = rawDatabase(where)
    expect(await now.selectFrom('outbox').select(['id', 'failed']).execute()).toEqual([{ id: '05', failed: 1 }])
    await now.destroy()
  })

  test('going back: it starts on tables that a newer version added to', async () => {
    const newer = rawDatabase(where)
    await migrateWith(newer, after('9999-later-additive'))
    await newer.destroy()
    await start()
    expect(textOf(await bot.say(adele, 'help'))).toContain('assess')
  })

  test('going back: it refuses tables that a newer version changed, and says what to do', async () => {
    const newer = rawDatabase(where)
    await migrateWith(newer, after('9999-later'))
    await newer.destroy()
    const { status, stderr } = spawnSync(node, [join(server, 'bot', 'main.ts')], {
      env: { PATH: process.env['PATH'], PORT: '0', ...env() },
      timeout: 60_000,
    })
    expect([status, stderr.toString()]).toEqual([1, expect.stringContaining('Start that version again, or restore')])
  })

  test('its commands work', () => {
    const run = (...args: string[]) =>
      spawnSync(node, args, { cwd: server, env: { PATH: process.env['PATH'], ...env() }, encoding: 'utf8' })
    const out = join(work, `${engine}.csv`)
    expect(run('tools/export.ts', '--csv', out)).toMatchObject({ status: 0, stdout: expect.stringContaining('0 ent') })
    const text = 'Contoso Teams: nobody is trained and there is no champion'
    expect(run('tools/recommend.ts', text).stdout).toContain('adoption-readiness')
  })
})
