import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { exportEntitlements } from '../../files/export-entitlements.ts'
import { importEntitlements } from '../../files/import-entitlements.ts'
import { writeCsv } from '../../files/write-csv.ts'
import { writeXlsx } from '../../files/write-xlsx.ts'
import { openDatabase } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { prepared } from '../support/story.ts'

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://example.com","x")', '＝1+1']
const ODD = [
  'a "quoted" word',
  'two\nlines',
  'semi;colon, comma',
  '<b>&amp;</b>',
  'Zoë 漢字 👍',
  "'quote first",
  'x\u0000\u0001y\ufffe',
]

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

let store: Store
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  store = new Store(await openDatabase({ engine: 'sqlite', folder }))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function add(id: string, note: string, set: Record<string, unknown> = {}): Promise<void> {
  const customer = { name: `Customer ${id}`, name_key: `customer ${id}` }
  const entitlement = newEntitlement(id, { customer, set: { note, ...set } })
  await store.transaction((tx) => tx.records.add(entitlement, change(`h-${id}`)))
}
const table = () => exportEntitlements(store, prepared, 't1')

test('a workbook has one row per entitlement, with dates as dates and seats as numbers', async () => {
  await add('e1', 'Note one.', { seats: 500, due_date: '2026-06-30', intent: 'Meetings' })
  const owner = '33333333-0000-4000-8000-00000000000a'
  await add('e2', 'Note two.', { status: 'partner-engagement', target_date: null, date_unknown: 1, owner_id: owner })
  const [{ sheet, data }] = (await readExcelFile(await writeXlsx(await table()))) as [
    { sheet: string; data: unknown[][] },
  ]
  expect(sheet).toBe('Entitlements')
  const row = (i: number) => Object.fromEntries(data[0]!.map((header, column) => [String(header), data[i]![column]]))
  expect(row(1)).toMatchObject({
    Customer: 'Customer e1',
    'Tenant ID': null,
    Workload: 'Microsoft Teams',
    Seats: 500,
    L1: 'In Progress',
    L2: 'Migration',
    'Target date': new Date('2026-09-01T00:00:00Z'),
    Owner: 'P',
    Note: 'Note one.',
    'Status since': new Date('2026-03-02T00:00:00Z'),
    'Due date': new Date('2026-06-30T00:00:00Z'),
    Intent: 'Meetings',
    // Only what Entra would know: on a machine without sign-in people have other ids.
    'Owner ID': null,
  })
  expect(row(2)).toMatchObject({
    L1: 'Blocked',
    L2: 'Partner Engagement',
    'Target date': 'not known',
    Seats: null,
    'Owner ID': owner,
  })
})

test('no formula gets into a workbook: cells are text, whatever they begin with', async () => {
  for (const [i, text] of [...FORMULAS, ...ODD].entries()) await add(`e${i + 10}`, text, { intent: text })
  const bytes = await writeXlsx(await table())
  const [{ data }] = (await readExcelFile(bytes)) as unknown as [{ data: unknown[][] }]
  const notes = data.slice(1).map((row) => row[9])
  // What XML cannot hold is left out; the rest comes back as it was.
  const comparable = (text: unknown): string =>
    String(text)
      .replace(/(?![\t\n\r])[\p{Cc}\ufffe]/gu, '')
      .replace(/\r/g, '\n')
      .trim()
  expect(notes.map(comparable)).toEqual([...FORMULAS, ...ODD].map(comparable))
  const parts = unzipSync(bytes)
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  expect(sheet).not.toMatch(/<f[ >]/)
  for (const part of Object.values(parts)) expect(strFromU8(part)).not.toMatch(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/u)
})

test('no formula gets into a text file: such cells get an apostrophe in front', async () => {
  for (const [i, text] of FORMULAS.entries()) await add(`e${i + 10}`, text, { success_owner: text })
  const csv = writeCsv(await table())
  expect(csv.charCodeAt(0)).toBe(0xfeff)
  const cells = parse(csv, { bom: true }).flat()
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
  for (const text of FORMULAS) expect(cells).toContain(`'${text.replace(/([\t\r])=/, "$1'=")}`)
})

const SMUGGLED = [
  'fine;=WEBSERVICE(A1);ok',
  'fine;"=WEBSERVICE(A1)"',
  "fine;'=WEBSERVICE(A1)",
  'one|@SUM(A1)\t+1\n-1',
  'two;＝1',
  "'=1",
  "a;''\"-1",
]

test.each([';', '\t', '|'])(
  'no formula is found by a spreadsheet that takes %j for the separator',
  async (delimiter) => {
    for (const [i, text] of [...FORMULAS, ...SMUGGLED].entries()) await add(`e${i + 10}`, text, { intent: text })
    const csv = writeCsv(await table())
    const split = csv.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter))
    // Quotation marks may be taken away, in pairs or one by one.
    for (const cell of split) expect(cell.replace(/^"+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
    expect(csv).toContain("fine;'=WEBSERVICE(A1);ok")
  },
)

test('what was guarded against formulas is read in as it was', async () => {
  for (const [i, text] of SMUGGLED.entries())
    await add(`e${i + 10}`, text, { success_owner: text, intent: `x\n${text}` })
  const before = await table()
  let ids = 0
  const report = await importEntitlements(store, prepared, Buffer.from(writeCsv(before)), {
    tenant: 't2',
    by: { id: 'i', name: 'I' },
    at: '2026-03-02T10:00:00.000Z',
    today: '2026-03-02',
    newId: () => `x${100 + ++ids}`,
  })
  expect(report).toMatchObject({ added: SMUGGLED.length, bad: [] })
  const after = await exportEntitlements(store, prepared, 't2')
  const texts = (rows: typeof after.rows) => rows.map((row) => [row[9], row[13], row[15]])
  expect(texts(after.rows)).toEqual(texts(before.rows))
})

test('a text file can be read back: quotes, separators, line breaks and other alphabets', async () => {
  for (const [i, text] of ODD.slice(0, -1).entries()) await add(`e${i + 10}`, text)
  const rows = parse(writeCsv(await table()), { bom: true, columns: true }) as { Note: string }[]
  expect(rows.map(({ Note }) => Note)).toEqual(ODD.slice(0, -1))
})

test('what was exported can be imported again and changes nothing', async () => {
  await add('e1', '=1+1', { seats: 500 })
  await add('e2', 'Waits for the contract.', { status: 'partner-engagement', target_date: null, date_unknown: 1 })
  await add('e3', 'Nobody answers.', { status: 'customer-unresponsive', target_date: null, attempts: '4 mails to IT' })
  const before = await table()
  const options = {
    tenant: 't1',
    by: { id: 'i', name: 'I' },
    at: '2027-01-01T00:00:00.000Z',
    today: '2027-01-01',
    newId: () => 'x',
  }
  const report = await importEntitlements(store, prepared, Buffer.from(writeCsv(before)), options)
  expect(report).toMatchObject({ added: 0, changed: 0, unchanged: 3, bad: [] })
  expect(await table()).toEqual(before)
})

test('read into another tenant, an exported file makes the same entitlements', async () => {
  const dibs = { due_date: '2026-12-01', intent: 'All sites', business_reason: '-20 % travel', success_owner: 'Dana' }
  await add('e1', '=1+1', { seats: 500, ...dibs })
  await add('e2', 'Waits.', { status: 'partner-engagement', target_date: null, unblock_date: '2026-11-01' })
  let ids = 0
  const options = {
    tenant: 't2',
    by: { id: 'i', name: 'I' },
    at: '2026-03-02T10:00:00.000Z',
    today: '2026-03-02',
    newId: () => `x${++ids}`,
  }
  const exported = await table()
  const report = await importEntitlements(store, prepared, Buffer.from(writeCsv(exported)), options)
  expect(report).toMatchObject({ added: 2, bad: [], ignored: ['Status since', 'Status by'] })
  const there = await exportEntitlements(store, prepared, 't2')
  // When, and by whom, is said by the record that the row made.
  const said = (rows: typeof there.rows) => rows.map((row) => [...row.slice(0, 10), ...row.slice(12)])
  expect(said(there.rows)).toEqual(said(exported.rows))
})

test('more entitlements than are read at once are all there, each once', async () => {
  await store.transaction(async (tx) => {
    for (let i = 0; i < 1203; i++) {
      const id = `e${String(i).padStart(4, '0')}`
      const customer = { name: `Customer ${i}`, name_key: `customer ${i}` }
      await tx.records.add(newEntitlement(id, { customer }), change(`h-${id}`))
    }
  })
  const { rows } = await table()
  expect(new Set(rows.map(([customer]) => customer)).size).toBe(1203)
})

test('a list whose target dates have passed is read in again, and says how things have stood since', async () => {
  await add('e1', 'Note one.', { target_date: '2026-02-01' })
  await add('e2', 'Note two.', { target_date: '2026-02-01' })
  const readIn = (csv: string) =>
    importEntitlements(store, prepared, Buffer.from(csv), {
      tenant: 't1',
      by: { id: 'i', name: 'I' },
      at: '2026-03-02T10:00:00.000Z',
      today: '2026-03-02',
      newId: () => `n${Math.random()}`,
    })
  const csv = writeCsv(await table())
  expect(await readIn(csv)).toMatchObject({ unchanged: 2, bad: [] })
  const newer = csv.replace('Note one.', 'Mail moves slowly.')
  expect(await readIn(newer)).toMatchObject({ changed: 1, bad: [] })
  const rows = await store.transaction((tx) => tx.records.all('t1', '', 10))
  expect(rows[0]).toMatchObject({ target_date: '2026-02-01', note: 'Mail moves slowly.' })
  const withSecond = (before: string, after: string): string =>
    newer.replace(/^.*Note two\..*$/m, (line) => line.replace(before, after))
  expect(await readIn(withSecond('2026-02-01', '2026-02-02'))).toMatchObject({ changed: 1, bad: [] })
  expect(await readIn(withSecond('Migration', 'User Adoption'))).toMatchObject({ changed: 1, bad: [] })
  const after = await store.transaction((tx) => tx.records.all('t1', '', 10))
  expect(after[1]).toMatchObject({ status: 'user-adoption', target_date: '2026-02-01' })
})
