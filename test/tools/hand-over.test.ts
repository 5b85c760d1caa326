import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { AT, change, newEntitlement } from '../support/entitlements.ts'

/** `npm run handover` as it is called. */
let folder: string
let env: NodeJS.ProcessEnv

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hand-over-'))
  env = { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), NODE_NO_WARNINGS: '1' }
  const store = new Store(await openDatabase({ engine: 'sqlite', folder: env['DATA_DIR']! }))
  await store.transaction(async (tx) => {
    await tx.records.add(newEntitlement('e1'), change('h1'))
    const answers = { 'go-live': '2031-05-05', 'team-training': 'Qzname', cohorts: 'Sales' }
    const plan = {
      madeOn: '2031-03-03',
      weeksBefore: 6,
      weeksAfter: 4,
      cohortEvery: 2,
      workdays: [1, 2, 3, 4, 5],
      country: 'DE',
      marks: {},
      measures: {},
    }
    await tx.engagement.save({
      id: 'd1',
      tenant: 't1',
      kind: 'workload',
      entitlement: 'e1',
      seen: 0,
      body: JSON.stringify({ answers, plan }),
      log: { id: 'l1', what: 'plan made', by_id: 'p1', by_name: 'P', at: AT },
    })
  })
  await store.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['tools/hand-over.ts', ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

test('writes the files for those who work on it, and those for the customer', async () => {
  const out = join(folder, 'out')
  const whose = ['--customer', 'CONTOSO Ltd', '--workload', 'teams', '--out', out]
  expect(await run(...whose)).toMatchObject({ code: 0, err: '' })
  expect(await run(...whose, '--audience', 'customer')).toMatchObject({ code: 0, err: '' })
  expect(readdirSync(out).sort()).toEqual(
    ['customer', 'internal'].flatMap((audience) =>
      ['docx', 'ics', 'md'].map((ending) => `Contoso-Microsoft-Teams-activation-playbook-${audience}.${ending}`),
    ),
  )
  const read = (name: string): string => readFileSync(join(out, name), 'utf8')
  expect(read('Contoso-Microsoft-Teams-activation-playbook-internal.md')).toContain('Training (Qzname)')
  expect(read('Contoso-Microsoft-Teams-activation-playbook-customer.md')).not.toContain('Qzname')
  // 1 May is free in Germany.
  expect(read('Contoso-Microsoft-Teams-activation-playbook-internal.md')).not.toContain('Thu 1 May 2031')
}, 30_000)

test('says what is missing', async () => {
  expect(await run('--customer', 'Contoso')).toMatchObject({ code: 2, err: expect.stringContaining('Say whose') })
  const unknown = await run('--customer', 'Fabrikam', '--workload', 'teams', '--out', folder)
  expect(unknown).toMatchObject({ code: 2, err: 'No entitlement of that customer and workload is kept.\n' })
}, 30_000)
