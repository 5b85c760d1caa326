import { spawnSync } from 'node:child_process'
import fs, { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BackupError, restore } from '../../../store/engine/backup.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'

// Processes are started; a busy machine may be slow, and nothing below waits longer than it must.
jest.setTimeout(60_000)

/** `npm run backup` and `npm run restore` as they are called. */
let folder: string
let data: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  data = join(folder, 'data')
  file = join(folder, 'monday.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(tool: 'backup' | 'restore', ...args: string[]): { code: number | null; out: string; err: string } {
  const env = { PATH: process.env['PATH'], DATA_DIR: data, NODE_NO_WARNINGS: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [`tools/${tool}.ts`, ...args], {
    env,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const open = async () => new Store(await openDatabase({ engine: 'sqlite', folder: data }))

async function add(id: string, customer: string): Promise<void> {
  const store = await open()
  const named = { name: customer, name_key: customer.toLowerCase() }
  await store.transaction(({ records }) => records.add(newEntitlement(id, { customer: named }), change(`h-${id}`)))
  await store.close()
}

const customers = async (): Promise<string[]> => {
  const store = await open()
  const rows = await store.transaction(({ records }) => records.all('t1', '', 10))
  await store.close()
  return rows.map(({ customer_name }) => customer_name)
}

test('what was kept until the backup is there after the restore, and the newer database beside it', async () => {
  await add('e1', 'Contoso')
  expect(run('backup', file)).toEqual({
    code: 0,
    out: expect.stringContaining('1 entitlements in'),
    err: '',
  })
  expect(statSync(file).mode & 0o077).toBe(0)
  await add('e2', 'Fabrikam')
  const restored = run('restore', file)
  expect(restored).toMatchObject({ code: 0, err: '' })
  expect(restored.out).toMatch(/1 entitlements restored[^]*kept as .*\.before-/)
  expect(await customers()).toEqual(['Contoso'])
  // Back again, for who restored the wrong one.
  const before = /kept as (.*?\.before-[\w-]+)\./.exec(restored.out)![1]!
  run('restore', before)
  expect(await customers()).toEqual(['Contoso', 'Fabrikam'])
})

test('a customer that was erased after the backup is named, to be erased again', async () => {
  await add('e1', 'Contoso')
  await add('e2', 'Fabrikam')
  run('backup', file)
  const store = await open()
  await store.transaction(async ({ erasure }) => {
    await erasure.removeEntitlements('t1', ['e2'])
    const hash = await erasure.hash('t1', 'fabrikam')
    const who = { by_id: null, by_name: null, counts: '{}' }
    await erasure.note({ id: 'x', tenant: 't1', at: '2026-03-01', reason: 'request', hash, ...who })
  })
  await store.close()
  const { out } = run('restore', file)
  expect(out).toContain('forget customer Fabrikam')
  expect(out).not.toContain('Contoso')
})

test('into an empty folder', async () => {
  await add('e1', 'Contoso')
  run('backup', file)
  data = join(folder, 'elsewhere')
  expect(run('restore', file).out).toMatch(/^1 entitlements restored; tables \d{4}-[\w-]+\.\n$/)
  expect(await customers()).toEqual(['Contoso'])
})

describe('refused with what to do', () => {
  test('while the bot runs', async () => {
    await add('e1', 'Contoso')
    run('backup', file)
    const store = await open()
    for (const tool of ['backup', 'restore'] as const) {
      const target = tool === 'backup' ? join(folder, 'other.sqlite') : file
      expect(run(tool, target)).toMatchObject({ code: 2, err: expect.stringContaining('Stop it first') })
    }
    await store.close()
  })

  test('without a database, onto an existing file, from something else, and for PostgreSQL', async () => {
    expect(run('backup', file).err).toContain('There is no database')
    await add('e1', 'Contoso')
    writeFileSync(file, 'something else')
    expect(run('backup', file).err).toContain('exists already')
    expect(run('restore', file).err).toContain('no backup of the bot')
    expect(await customers()).toEqual(['Contoso'])
    const env = { PATH: process.env['PATH'], DATABASE_URL: 'postgres://x@y/z' }
    const { status, stderr } = spawnSync(process.execPath, ['tools/backup.ts', file], { env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([2, expect.stringContaining('PostgreSQL makes its own backups')])
  })
})

describe('a restore that fails on its way changes nothing', () => {
  const at = new Date('2026-03-02T10:00:00.000Z')
  beforeEach(async () => {
    await add('e1', 'Contoso')
    run('backup', file)
    await add('e2', 'Fabrikam')
  })
  afterEach(() => jest.restoreAllMocks())

  async function expectUnchanged(says: RegExp): Promise<void> {
    expect(() => restore(file, data, at)).toThrow(BackupError)
    expect(() => restore(file, data, at)).toThrow(says)
    jest.restoreAllMocks()
    expect(await customers()).toEqual(['Contoso', 'Fabrikam'])
    expect(fs.readdirSync(data).filter((name) => /new|before/.test(name))).toEqual([])
    expect(restore(file, data, at)).toMatchObject({ entitlements: 1 })
    expect(await customers()).toEqual(['Contoso'])
  }

  test('because the disk is full', async () => {
    jest.spyOn(fs, 'copyFileSync').mockImplementation((_, to) => {
      fs.writeFileSync(to, 'half of it')
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    })
    await expectUnchanged(/room on the disk/)
  })

  test('because what was copied is not whole', async () => {
    const { copyFileSync } = jest.requireActual<typeof fs>('node:fs')
    const copy = copyFileSync.bind(fs)
    jest.spyOn(fs, 'copyFileSync').mockImplementation((from, to) => {
      copy(from, to)
      fs.truncateSync(to, 5000)
    })
    await expectUnchanged(/damaged/)
  })

  test('because it cannot take the place of what is there', async () => {
    const rename = fs.renameSync.bind(fs)
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (String(from).endsWith('.new')) throw Object.assign(new Error('not permitted'), { code: 'EPERM' })
      rename(from, to)
    })
    await expectUnchanged(/cannot be put/)
  })
})

test('in the place of a damaged database, which has to be moved away first', async () => {
  await add('e1', 'Contoso')
  run('backup', file)
  const database = join(data, 'playbook-bot.sqlite')
  writeFileSync(database, 'no database any more, '.repeat(1000))
  expect(run('restore', file)).toMatchObject({ code: 2, err: expect.stringContaining('Move it away') as string })
  fs.rmSync(database)
  expect(run('restore', file).code).toBe(0)
  expect(await customers()).toEqual(['Contoso'])
})
