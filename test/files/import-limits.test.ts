import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importEntitlements } from '../../files/import-entitlements.ts'
import { openDatabase } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { AT } from '../support/entitlements.ts'
import { prepared } from '../support/story.ts'

/** However large a list is, and whatever is in it: what is read of it has an end, and others get their turn. */
jest.setTimeout(30_000)

let store: Store
let folder: string
let ids = 0

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'))
  store = new Store(await openDatabase({ engine: 'sqlite', folder }))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const read = (rows: readonly string[], limits?: { rows: number; bad: number }) =>
  importEntitlements(store, prepared, Buffer.from(['Customer,Workload', ...rows].join('\n')), {
    tenant: 't1',
    by: { id: 'i', name: 'I' },
    at: AT,
    today: '2026-03-02',
    newId: () => `i${++ids}`,
    ...(limits ? { limits } : {}),
  })
const rowsOf = (count: number, row: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => row(n))

test('a list with more rows than may be is refused as a whole, with what to do', async () => {
  const limits = { rows: 3, bad: 10 }
  expect(await read(['a1,Teams', 'a2,Teams', ',', 'a3,Teams'], limits)).toMatchObject({ added: 3 })
  const four = ['b1,Teams', 'b2,Teams', 'b3,Teams', 'b4,Teams']
  await expect(read(four, limits)).rejects.toThrow('more than 3 rows. Split it into parts')
  expect(await store.transaction((tx) => tx.records.all('t1', '', 10))).toHaveLength(3)
  expect(await read(four)).toMatchObject({ added: 4 })
})

test('the first bad rows are named, whatever is wrong with them, and all are counted', async () => {
  // Found wrong when they are read, and when they are kept.
  const bad = ['a1,Unheard', 'a2,Teams,Blocked,Partner', 'a3,Unheard', 'a4,Teams,Blocked,Partner', 'a5,Unheard']
  const text = Buffer.from(['Customer,Workload,L1,L2', ...bad, 'Contoso,Teams'].join('\n'))
  const report = await importEntitlements(store, prepared, text, {
    tenant: 't1',
    by: { id: 'i', name: 'I' },
    at: AT,
    today: '2026-03-02',
    newId: () => `i${++ids}`,
    limits: { rows: 100, bad: 3 },
  })
  expect(report).toMatchObject({ added: 1, badRows: 5, bad: [{ line: 2 }, { line: 3 }, { line: 4 }] })
})

test('without limits every bad row is named', async () => {
  const report = await read(rowsOf(500, (n) => `C${n},Unheard`))
  expect(report.bad).toHaveLength(500)
  expect(report.badRows).toBe(500)
})

test('others get their turn while rows are read', async () => {
  let turns = 0
  const others = setInterval(() => turns++, 0)
  await read(rowsOf(5000, (n) => `C${n},Unheard`))
  clearInterval(others)
  // One for each hundred rows, if not for each portion of the file.
  expect(turns).toBeGreaterThan(20)
})
