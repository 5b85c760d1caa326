import { FileError } from '../../files/file-error.ts'
import { findColumns } from '../../files/columns.ts'
import { readTable } from '../../files/read-table.ts'

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

const TEXT = 'Customer;Workload;Note\r\nMüller;Teams;café\r\n'
const ROWS = [{ line: 2, cells: ['Müller', 'Teams', 'café'] }]

function utf16(text: string, bigEndian: boolean, mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16, little end first', utf16(TEXT, false, true)],
  ['UTF-16, big end first', utf16(TEXT, true, true)],
  ['UTF-16 without a mark', utf16(TEXT, false, false)],
  ['UTF-16, big end first, without a mark', utf16(TEXT, true, false)],
  ['Windows-1252', Buffer.from(TEXT, 'latin1')],
])('%s', async (_name, bytes) => {
  expect(await readTable(bytes)).toEqual({ headers: ['Customer', 'Workload', 'Note'], rows: ROWS })
})

test('Windows-1252 has signs of its own', async () => {
  expect((await readTable(Buffer.from([0x61, 0x0a, 0x80, 0x93, 0x96]))).rows[0]!.cells).toEqual(['€“–'])
})

test.each([
  ['comma', 'a,b,c\n1,2,3'],
  ['semicolon', 'a;b;c\n1;2;3'],
  ['tab', 'a\tb\tc\n1\t2\t3'],
  ['a line that names it', 'sep=;\na;b;c\n1;2;3'],
  ['semicolon, with commas in quotes', '"a, b, c, d";b;c\n1;2;3'],
  ['old Mac line ends', 'a,b,c\r1,2,3'],
])('separated by %s', async (_name, text) => {
  expect((await readTable(Buffer.from(text))).rows.map(({ cells }) => cells)).toEqual([['1', '2', '3']])
})

test('quotes hold separators, quotes and line breaks; lines are counted as an editor shows them', async () => {
  const text = 'customer,note\r\n"Contoso, Ltd","said ""no""\r\nand left"\r\n\r\n,\r\nFabrikam, 5" disks \r\n'
  expect((await readTable(Buffer.from(text))).rows).toEqual([
    { line: 2, cells: ['Contoso, Ltd', 'said "no"\nand left'] },
    { line: 6, cells: ['Fabrikam', '5" disks'] },
  ])
})

test('control signs that no cell needs are dropped, and a line break of a word processor is a blank', async () => {
  const text = 'a,b\nThey\0 lack\u0001 a\u001f champion,one\u000btwo\u000cthree\u007f'
  expect((await readTable(Buffer.from(text))).rows.map(({ cells }) => cells)).toEqual([
    ['They lack a champion', 'one two three'],
  ])
  expect((await readTable(utf16(text, false, true))).rows[0]!.cells[0]).toBe('They lack a champion')
})

test('rows may be shorter or longer than the first line', async () => {
  const { rows } = await readTable(Buffer.from('a,b\n1\n1,2,3\n'))
  expect(rows.map(({ cells }) => cells.length)).toEqual([1, 3])
})

test.each([
  ['nothing', Buffer.alloc(0), 'The file is empty.'],
  ['blanks', Buffer.from(' \r\n \r\n'), 'The file is empty.'],
  ['nothing but separators', Buffer.from(';;\n;\n'), 'The file is empty.'],
  ['a workbook', Buffer.from('PK\u0003\u0004…'), 'Save it as “CSV UTF-8”'],
  ['an open quotation mark', Buffer.from('a,b\n"1,2\n3,4\n'), 'a quotation mark is not closed'],
])('%s is refused with what to do', async (_name, bytes, message) => {
  await expect(readTable(bytes)).rejects.toThrow(FileError)
  await expect(readTable(bytes)).rejects.toThrow(message)
})

test('so many rows are taken as are asked for, without the first line and blank ones', async () => {
  const text = `a,b\n1,2\n,\n3,4\n${',\n'.repeat(10)}`
  expect((await readTable(Buffer.from(text), 2)).rows).toHaveLength(2)
  await expect(readTable(Buffer.from(`${text}5,6`), 2)).rejects.toThrow(
    new FileError(
      'The list has more than 2 rows. Split it into parts, each with the first line, and read them in one after the other.',
    ),
  )
})

test.each([
  ['the first line', `a,b${',x'.repeat(199)}`, 'Line 1 has more than 200 columns.'],
  ['another', `a,b\n1,2${','.repeat(199)}`, 'Line 2 has more than 200 columns.'],
])('a table with too many columns in %s is refused', async (_name, text, message) => {
  await expect(readTable(Buffer.from(text))).rejects.toThrow(message)
})

test('a cell may stand where one portion ends and the next begins, whatever it is made of', async () => {
  const cell = 'é漢👍'.repeat(30_000)
  const { rows } = await readTable(Buffer.from(`a,b\n"${cell}",2\n3,4`))
  expect(rows.map(({ cells }) => cells)).toEqual([
    [cell, '2'],
    ['3', '4'],
  ])
})

test.each([
  ['short rows', 'a,b\n'],
  ['cells of line breaks', '"\n\n",b\n'],
  ['blank rows', ',\n'],
  ['one row', ','],
  ['one cell', 'a '],
])('while 5 MB of %s are read others get their turn, and not much is kept', async (_name, unit) => {
  const bytes = Buffer.from(`Customer,Workload\n${unit.repeat((5 * 1024 * 1024) / unit.length)}`)
  let turns = 0
  let isReading = true
  const others = (): void => {
    turns++
    if (isReading) setImmediate(others)
  }
  setImmediate(others)
  const refused = await readTable(bytes, 1000).then(
    ({ rows }) => {
      expect(rows.length).toBeLessThanOrEqual(1000)
      return undefined
    },
    (error: unknown) => error,
  )
  isReading = false
  // 80 portions; what is refused is mostly refused in the first.
  if (refused === undefined) expect(turns).toBeGreaterThan(40)
  else expect(refused).toBeInstanceOf(FileError)
})

describe('columns', () => {
  const at = (headers: string) => findColumns({ headers: headers.split(','), rows: [] })

  test('are found in any order, case and spelling; the rest is named', () => {
    expect(at('TARGET_DATE,Seats ,l2 status,L1,Work load,customer name,Tenant-ID,Owner,Region')).toEqual({
      at: { targetDate: 0, seats: 1, l2: 2, l1: 3, workload: 4, customer: 5, tenantId: 6, owner: 7 },
      ignored: ['Region'],
    })
  })

  test.each([
    ['cust,product,status', { customer: 0, workload: 1, l1: 2 }],
    ['account,app,state,when', { customer: 0, workload: 1, l1: 2, targetDate: 3 }],
    ['Cust name,Application,Current status,Sub-state,ETA', { customer: 0, workload: 1, l1: 2, l2: 3, targetDate: 4 }],
    [
      'Org,Solution,Stage,Deadline,Users,Details',
      { customer: 0, workload: 1, l1: 2, targetDate: 3, seats: 4, note: 5 },
    ],
    ['Company name,Apps,FM name,Qty', { customer: 0, workload: 1, owner: 2, seats: 3 }],
  ])('other words for them are known: “%s”', (headers, expected) => {
    expect(at(headers)).toMatchObject({ at: expected, ignored: [] })
  })

  test('these count only where the usual word is missing, and of several the first known one', () => {
    expect(at('Customer,Workload,Application,Status,State,Stage,Target date,When')).toEqual({
      at: { customer: 0, workload: 1, l1: 3, targetDate: 6 },
      ignored: ['Application', 'State', 'Stage', 'When'],
    })
    expect(at('Customer,Tool,App').ignored).toEqual(['Tool'])
  })

  test('a state in which nothing is a status is a place', () => {
    const rows = (...states: string[]) =>
      states.map((state, i) => ({ line: i + 2, cells: ['Contoso', 'Teams', state] }))
    const headers = ['customer', 'workload', 'state']
    expect(findColumns({ headers, rows: rows('WA', 'New York', '') })).toEqual({
      at: { customer: 0, workload: 1 },
      ignored: ['state'],
    })
    for (const status of ['blocked', 'No Intent', 'Blocked › Partner', 'Migration', 'in progress - migration'])
      expect(findColumns({ headers, rows: rows('WA', status) }).at.l1).toBe(2)
  })

  test('customer and workload are needed, and their other names are told', () => {
    expect(() => at('Name,Seats')).toThrow('no column customer and no column workload. It has: Name, Seats')
    expect(() => at('Name,Seats')).toThrow(
      /customer \(or account, company, client, .*\), workload \(or product, app, service, .*\)/,
    )
    expect(() => at('Name,Seats')).toThrow(/target date, .*owner/)
  })

  test('one that stands twice is refused', () => {
    expect(() => at('Customer,Account,Workload')).toThrow('“Customer” and “Account” are both read as customer')
  })
})
