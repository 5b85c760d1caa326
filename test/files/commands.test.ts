import { LOCAL_TENANT } from '../../bot/channel/local-tenant.ts'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readExcelFile from 'read-excel-file/node'
import { openDatabase } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { change, newEntitlement } from '../support/entitlements.ts'

const TENANT = '11111111-aaaa-4000-8000-000000000001'
const OTHER = '22222222-bbbb-4000-8000-000000000002'

/** `npm run import` and `npm run export` as they are called. */
let folder: string
let env: NodeJS.ProcessEnv

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'))
  env = { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), NODE_NO_WARNINGS: '1' }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(tool: 'import' | 'export', ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`tools/${tool}.ts`, ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

const list = (text: string): string => {
  const file = join(folder, 'list.csv')
  writeFileSync(file, text)
  return file
}

test('a list is read in, the second time changes nothing, and it can be written out again', async () => {
  const file = list('Customer;Workload;Seats;Region\nContoso;Teams;500;West\nFabrikam;Teleporter;1;East\n')
  const first = await run('import', file)
  expect(first).toEqual({
    code: 1,
    out: 'Columns not read: Region\n1 added, 0 changed, 0 kept already.\n1 without a status: set to Status Unknown › New Subscription or Workload.\n1 rows were not taken; mend them and read the file again.\n',
    err: 'Line 3: The workload “Teleporter” is not known.\n',
  })
  const second = await run('import', file)
  expect(second.out).toContain('Nothing changed: 1 rows are kept already.')
  const [csv, xlsx] = [join(folder, 'out.csv'), join(folder, 'out.xlsx')]
  expect(await run('export', '--csv', csv, '--xlsx', xlsx)).toEqual({
    code: 0,
    out: '1 entitlements written.\n',
    err: '',
  })
  expect(readFileSync(csv, 'utf8')).toContain('"Contoso",,"Microsoft Teams",500,"Status Unknown"')
  expect((await readExcelFile(readFileSync(xlsx)))[0]!.data).toHaveLength(2)
}, 30_000)

test('what a list changes is in the outbox of the bot, for where it is posted', async () => {
  const store = new Store(await openDatabase({ engine: 'sqlite', folder: env['DATA_DIR']! }))
  await store.transaction(async (tx) => {
    await tx.records.add(newEntitlement('e1', { tenant: LOCAL_TENANT }), change('h1'))
    const at = '2026-03-02T10:00:00.000Z'
    const reference = JSON.stringify({ serviceUrl: 'https://example.test/', conversation: 'x', bot: '28:bot' })
    for (const [kind, conversation] of [
      ['channel', '19:team'],
      ['personal', 'a:p1'],
    ] as const) {
      const person = kind === 'personal' ? 'p1' : null
      const named = { name: 'Rollout', team: null, team_id: null, person, installed: 1, updated_at: at }
      await tx.places.remember({ tenant: LOCAL_TENANT, conversation, kind, reference, ...named })
    }
    const posting = { tenant: LOCAL_TENANT, conversation: '19:team', entitlement_id: 'e1' }
    await tx.places.post({ ...posting, by_id: 'p1', by_name: 'P', at })
  })
  await store.close()
  const file = list(
    'Customer;Workload;L1;L2;Target date;Note\nContoso;Teams;Blocked;Adoption;not known;Nobody trained.\n',
  )
  expect((await run('import', file)).out).toBe('0 added, 1 changed, 0 kept already.\n')
  const again = new Store(await openDatabase({ engine: 'sqlite', folder: env['DATA_DIR']! }))
  const rows = await again.transaction((tx) => tx.takeDue('2099', 10, () => ({ lease: '2099' })))
  await again.close()
  expect(rows).toMatchObject([
    { conversation: '19:team', record: 'posting-e1', customers: '\ncontoso\n', shareable: expect.any(String) },
    { conversation: 'a:p1', customers: '\ncontoso\n' },
  ])
  expect(rows[0]!.activity).toContain('Blocked › Adoption Readiness')
  expect(rows[1]!.activity).toContain('File import changed Contoso · Microsoft Teams, posted in Rollout.')
}, 30_000)

test('while the bot has the data folder, both say what to do', async () => {
  const db = await openDatabase({ engine: 'sqlite', folder: env['DATA_DIR']! })
  for (const result of [
    await run('import', list('customer,workload\n')),
    await run('export', '--csv', join(folder, 'x')),
  ]) {
    expect(result.code).toBe(2)
    expect(result.err).toMatch(/^Another process uses this data folder\. Stop it.*DATABASE_URL.*\n$/)
  }
  await db.destroy()
}, 30_000)

test('what is missing is said', async () => {
  expect(await run('import')).toMatchObject({ code: 2, err: expect.stringContaining('Name the file') })
  expect(await run('import', join(folder, 'none.csv'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('cannot be read'),
  })
  expect(await run('import', list('Name\nx\n'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('no column customer'),
  })
  expect(await run('export')).toMatchObject({ code: 2, err: expect.stringContaining('--xlsx FILE') })
  env['DATABASE_URL'] = 'mysql://x'
  expect(await run('export', '--csv', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('postgres://') })
}, 30_000)

test('of several tenants one must be named', async () => {
  const file = list('customer,workload\nContoso,Teams\n')
  await run('import', file, '--tenant', TENANT.toUpperCase())
  await run('import', file, '--tenant', OTHER)
  expect(await run('export', '--csv', join(folder, 'x'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('--tenant'),
  })
  expect(await run('export', '--csv', join(folder, 'x'), '--tenant', TENANT)).toMatchObject({ code: 0 })
}, 30_000)

test('a tenant that is no id, or not one of those that use the bot, gets no records', async () => {
  const file = list('customer,workload\nContoso,Teams\n')
  for (const typo of ['', 'contoso', TENANT.slice(1), `${TENANT}0`]) {
    expect(await run('import', file, '--tenant', typo)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^“.*” is no tenant id\. Write --tenant and the GUID.*\n$/),
    })
  }
  Object.assign(env, { MicrosoftAppId: OTHER, MicrosoftAppPassword: 'x', MicrosoftAppTenantId: TENANT })
  expect(await run('import', file, '--tenant', OTHER)).toEqual({
    code: 2,
    out: '',
    err: `Nobody of the tenant ${OTHER} may use the bot. Name one of those who may: ${TENANT}; or add it to ALLOWED_TENANTS first.\n`,
  })
  expect(await run('export', '--csv', join(folder, 'x'))).toMatchObject({ out: '0 entitlements written.\n' })
  expect(await run('import', file, '--tenant', TENANT)).toMatchObject({ code: 0 })
  env['ALLOWED_TENANTS'] = OTHER
  expect(await run('import', file, '--tenant', OTHER)).toMatchObject({ code: 0 })
}, 30_000)

test('what was kept without tenants can be named', async () => {
  await run('import', list('customer,workload\nContoso,Teams\n'))
  expect(await run('export', '--csv', join(folder, 'x'), '--tenant', LOCAL_TENANT)).toMatchObject({
    code: 0,
    out: '1 entitlements written.\n',
  })
}, 30_000)

test('a list that is imported before the first message is of the tenant in which the Playground writes', () => {
  const playground = readFileSync('node_modules/@microsoft/m365agentsplayground/dist/index.js', 'utf8')
  expect(playground.includes(`tenantId: ${LOCAL_TENANT}`)).toBe(true)
})
