import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { handOverFiles, type OfferedFile } from '../../files/hand-over-files.ts'
import { writeDocx } from '../../files/write-docx.ts'
import { writeIcs } from '../../files/write-ics.ts'
import { inGroups, toMarkdown, toPlainLines, type Document } from '../../playbook/plan/document.ts'
import { readinessOf } from '../../playbook/plan/readiness.ts'
import { exampleHandOver, SECRETS } from '../support/hand-over.ts'

const WHEN = { entitlement: 'e1', at: '2026-02-10T09:00:00.000Z' }

/** What a reader of the Word file reads, and all other parts of it. */
function openDocx(bytes: Buffer): { text: string; all: string } {
  const parts = unzipSync(bytes)
  const all = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n')
  const xml = strFromU8(parts['word/document.xml']!)
  const text = xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
  return { text, all }
}

/** Everything that stands in a file. */
function textOf({ name, bytes }: OfferedFile): string {
  return name.endsWith('.docx') ? openDocx(bytes).all : bytes.toString('utf8').replace(/\r\n[ \t]/g, '')
}

test('the internal files have everything, the customer’s files nothing that customers may not read', async () => {
  const internal = await handOverFiles(exampleHandOver(), 'internal', WHEN)
  const customer = await handOverFiles(exampleHandOver(), 'customer', WHEN)
  expect(internal.map(({ name }) => name)).toEqual([
    'Contoso-Microsoft-Teams-activation-playbook-internal.docx',
    'Contoso-Microsoft-Teams-activation-playbook-internal.md',
    'Contoso-Microsoft-Teams-activation-playbook-internal.ics',
  ])
  const [word, markdown] = internal.map(textOf)
  for (const secret of SECRETS)
    expect([secret, word!.includes(secret), markdown!.includes(secret)]).toEqual([secret, true, true])
  for (const file of customer) {
    const text = textOf(file)
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([])
    expect(text).not.toMatch(/internal(?! link held back)|resist|Blocked|microsoft\.sharepoint/i)
  }
  const [shared, , calendar] = customer.map(textOf)
  for (const said of ['Contoso', 'Sales', 'Fewer mails', 'Field service', '60 %', 'https://example.com/guide']) {
    expect([said, shared!.includes(said)]).toEqual([said, true])
  }
  expect(calendar).toContain('Start the pilot')
})

test('a file is called as its customer and workload, with letters and digits that every disk takes', async () => {
  const named = async (customer: string) => (await handOverFiles(exampleHandOver(customer), 'customer', WHEN))[2]!.name
  const rest = 'Microsoft-Teams-activation-playbook-customer.ics'
  for (const [customer, begins] of [
    ['Müller & Söhne GmbH & Co. KG', 'Müller-Söhne-GmbH-Co.-KG-'],
    ['../../etc/"passwd"\r\nX: y\u202egpj', 'etc-passwd-X-y-gpj-'],
    ['東京電力', '東京電力-'],
    ['C:\\*?|<>', 'C-'],
    ['\ud800 -- . ', ''],
  ] as const) {
    expect(await named(customer)).toBe(`${begins}${rest}`)
  }
  expect((await named('x'.repeat(500))).length).toBeLessThan(120)
})

test('the Word file has headings, tables with heads that repeat, and pictures made of filled cells', async () => {
  const [file] = await handOverFiles(exampleHandOver(), 'internal', WHEN)
  const { text, all } = openDocx(file!.bytes)
  for (const heading of ['Open risks', 'Readiness', 'Stakeholders', 'Resistors', 'Plan', 'Active use', 'Resources']) {
    expect(text).toContain(heading)
  }
  expect(all).toContain('w:tblHeader')
  expect(all).toContain('w:fill="F4C7C3"')
  expect(all).toContain('w:gridSpan')
  expect(all).toContain('Heading1')
})

test('the Word file is built as Word wants it: runs in no runs, fixed columns that every row fills, pages with numbers', async () => {
  for (const audience of ['internal', 'customer'] as const) {
    const [file] = await handOverFiles(exampleHandOver(), audience, WHEN)
    const parts = unzipSync(file!.bytes)
    const xml = strFromU8(parts['word/document.xml']!)
    // Elements of one kind follow each other; the next opens after the last was closed.
    expect(xml.match(/<w:r>(?:(?!<\/w:r>).)*<w:r>/s)).toBeNull()
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs)!
    expect(tables.length).toBeGreaterThan(2)
    for (const table of tables) {
      const columns = table.match(/<w:gridCol /g)!.length
      expect(table).toContain('<w:tblLayout w:type="fixed"/>')
      for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs)!) {
        const cells = row.match(/<w:tc>.*?<\/w:tc>/gs)!
        const filled = cells.reduce((sum, cell) => sum + Number(/w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1), 0)
        expect(filled).toBe(columns)
      }
    }
    const footer = strFromU8(parts['word/footer1.xml']!)
    expect(footer).toMatch(/Contoso.*PAGE.*NUMPAGES/s)
    expect(footer.includes('Not for the customer')).toBe(audience === 'internal')
  }
})

test('a plan has a line for each week, a scale, and go-live among its phases', async () => {
  const [file, markdown] = await handOverFiles(exampleHandOver(), 'customer', WHEN)
  const { text } = openDocx(file!.bytes)
  expect(text.match(/Go-live week/g)).toHaveLength(1)
  expect(text).toMatch(/Plan {2,}\s*\d+ \w{3}\s/)
  expect(text).toContain('Go-live, 2 Mar')
  // Where rows cannot be joined, each says its week.
  expect(markdown!.bytes.toString().match(/\| Go-live week \|/g)!.length).toBeGreaterThan(1)
})

test('what is known is written without how it is typed on the card', async () => {
  const all = exampleHandOver()
  const answers = { ...all.answers, personas: 'Sales\nField service', 'go-live': '2026-03-02', 'fits-profiles': 'true' }
  const readiness = readinessOf('teams', answers, {})
  const [file] = await handOverFiles({ ...all, answers, readiness }, 'internal', WHEN)
  const { text } = openDocx(file!.bytes)
  for (const said of [
    'Who are the users? Sales; Field service',
    'Go-live: Mon 2 Mar 2026',
    'profiles: yes',
    'Who takes part in the pilot',
  ]) {
    expect([said, text.includes(said)]).toEqual([said, true])
  }
  expect(text).not.toContain('One kind a line')
})

const HOSTILE: Document = {
  title: '<w:p>&"\u0000\u000b\ud800 ok 😀',
  subtitle: 'one\ntwo',
  sections: [
    {
      title: '# | *x* [y](z)',
      parts: [
        { kind: 'table', head: ['a|b'], widths: [100], rows: [['line\none | `two`']] },
        { kind: 'list', items: ['<script>', '[link](javascript:1)'] },
      ],
    },
  ],
}

test('what people typed opens nothing and breaks nothing: in Word', async () => {
  const { text, all } = openDocx(await writeDocx(HOSTILE))
  expect(text).toContain('<w:p>&')
  expect(text).toContain('ok 😀')
  expect(all).not.toMatch(/(?![\t\n\r])\p{Cc}/u)
})

test('what people typed opens nothing and breaks nothing: in Markdown', () => {
  const markdown = toMarkdown(HOSTILE)
  // Readers of Markdown know a table by this row.
  expect(markdown).toContain('| a\\|b |\n| --- |\n| line; one \\| \\`two\\` |')
  expect(markdown).toContain('- \\<script\\>')
  expect(markdown).toContain('- \\[link\\](javascript:1)')
  expect(markdown.split('\n').filter((line) => line.startsWith('## '))).toHaveLength(1)
})

function entriesOf(ics: string) {
  return new ICAL.Component(ICAL.parse(ics) as string)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
}

test('the calendar is read by another library: whole days, nobody is blocked, the same ids each time', async () => {
  const all = exampleHandOver()
  const [, , file] = await handOverFiles(all, 'internal', WHEN)
  const events = entriesOf(file!.bytes.toString('utf8'))
  const open = all.plan!.actions.filter(({ mark }) => mark === undefined).map(({ date }) => date)
  const days = [...open, all.plan!.goLive].sort()
  expect(events).toHaveLength(days.length)
  for (const [i, event] of events.entries()) {
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe(days[i])
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  }
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  const again = (await handOverFiles(all, 'internal', { ...WHEN, at: '2026-02-11T09:00:00.000Z' }))[2]!
  expect(entriesOf(again.bytes.toString('utf8')).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
})

test('go-live stands on its day, in the calendar and in the table by week', async () => {
  for (const audience of ['internal', 'customer'] as const) {
    const [word, markdown, calendar] = await handOverFiles(exampleHandOver(), audience, WHEN)
    const onTheDay = entriesOf(calendar!.bytes.toString('utf8')).filter(
      ({ startDate }) => startDate.toString() === '2026-03-02',
    )
    expect(onTheDay.map(({ summary }) => summary)).toContain('Go-live of Microsoft Teams')
    const rows = markdown!.bytes.toString().split('\n')
    const at = rows.findIndex((row) => row.startsWith('| Go-live week | Mon 2 Mar 2026 | Go-live |'))
    // In the order of the days, above what is done on that day.
    expect([audience, rows[at - 1]]).toEqual([audience, expect.stringContaining('| 1 week before go-live |')])
    expect(rows[at + 1]).toContain('| Go-live week |')
    expect(rows[at]!.split(/(?<!\\)\|/)).toHaveLength(rows[at + 1]!.split(/(?<!\\)\|/).length)
    expect(openDocx(word!.bytes).text).toContain('Mon 2 Mar 2026')
  }
  const without = await handOverFiles({ ...exampleHandOver(), plan: undefined }, 'customer', WHEN)
  expect(entriesOf(without[2]!.bytes.toString('utf8'))).toEqual([])
})

test('no name or text writes lines of its own into the calendar', () => {
  const hostile = 'Contoso\r\nBEGIN:VEVENT\rUID:evil\nDTSTART:20261124T090000Z\u2028\u0085\u0000END:VEVENT'
  const ics = writeIcs(hostile, 'e1', [{ id: 'a', date: '2026-04-24', title: hostile, details: hostile }], WHEN.at)
  const lines = ics.split('\r\n')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  for (const line of lines) {
    expect(line).not.toMatch(/\p{Cc}/u)
    // Longer lines go on behind a blank.
    expect(line).toMatch(/^( |[A-Z-]+[:;]|$)/)
  }
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:e1-a@fasttrack-playbook-bot'])
  const [event, ...more] = entriesOf(ics)
  expect(more).toEqual([])
  expect(event!.summary).toContain('Contoso\nBEGIN:VEVENT\nUID:evil\n')
})

/** A calendar with a day, written where this zone is in force: in a process of its own, to which a zone belongs as a whole. */
function writtenIn(zone: string, date: string): string {
  const entry = JSON.stringify({ id: 'a', date, title: 'A, b; c\nd', details: '' })
  const code = `const { writeIcs } = await import('./files/write-ics.ts')
    process.stdout.write(writeIcs('Plan', 'e1', [${entry}], '${WHEN.at}'))`
  const env = { TZ: zone }
  return execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], { env, encoding: 'utf8' })
}

test.each([
  ['UTC', '2028-02-29'],
  ['Africa/Cairo', '2026-04-24'],
  ['America/Santiago', '2026-09-06'],
  ['Pacific/Apia', '2026-12-31'],
  ['Asia/Kathmandu', '2026-12-31'],
])('in %s a day stays that day, also where its midnight does not exist', (zone, date) => {
  const [event] = entriesOf(writtenIn(zone, date))
  expect([event!.startDate.toString(), event!.summary]).toEqual([date, 'A, b; c\nd'])
})

test('as plain lines a table is a line for each row, without Markdown, and no line breaks in two', () => {
  expect(toPlainLines(HOSTILE).map(({ text }) => text)).toEqual([
    '<w:p>&"\u0000\u000b\ud800 ok 😀',
    'one; two',
    '# | *x* [y](z)',
    '• line; one | `two`',
    '• <script>',
    '• [link](javascript:1)',
  ])
  const rows = [
    ['Sales', 'Fewer mails', ''],
    ['IT', '', 'high'],
  ]
  const wide: Document['sections'] = [
    { title: 'Groups', parts: [{ kind: 'table', head: ['Who', 'Success', 'Influence'], widths: [], rows }] },
  ]
  expect(toPlainLines({ title: 't', subtitle: '', sections: wide }).map(({ text }) => text)).toEqual([
    't',
    'Groups',
    '• Sales · Success: Fewer mails',
    '• IT · Influence: high',
  ])
  const weeks = [
    ['Week 1', 'Mon', 'Train', 'IT'],
    ['Week 1', 'Tue', 'Start', ''],
    ['Week 2', 'Wed', 'Ask', 'IT'],
  ]
  const head = ['Week', 'Day', 'What', 'Who']
  const plan: Document['sections'] = [
    { title: 'Plan', parts: [{ kind: 'table', head, widths: [], grouped: true, rows: weeks }] },
  ]
  expect(toPlainLines({ title: 't', subtitle: '', sections: plan }).map(({ text }) => text)).toEqual([
    't',
    'Plan',
    'Week 1:',
    '• Mon · What: Train · Who: IT',
    '• Tue · What: Start',
    'Week 2:',
    '• Wed · What: Ask · Who: IT',
  ])
})

test('many lines are parted into groups that fit, and lose nothing', () => {
  const lines = Array.from({ length: 300 }, (_, i) => ({ text: `line ${i}` }))
  const groups = inGroups(lines, 500)
  expect(groups.flat()).toEqual(lines)
  expect(groups.every((group) => group.map(({ text }) => text).join('\n').length <= 500)).toBe(true)
  for (const letter of ['x', '"']) {
    const parted = inGroups([{ text: letter.repeat(1200) }], 500)
    expect(
      parted
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toBe(letter.repeat(1200))
    expect(parted.every((group) => JSON.stringify(group.map(({ text }) => text)).length <= 500)).toBe(true)
  }
})

/** The office program of this machine, if there is one. */
function office(): string | undefined {
  try {
    return execFileSync('sh', ['-c', 'command -v soffice || command -v libreoffice'], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

const program = office()
const whenOffice = program ? test : test.skip
whenOffice(
  `the Word file is opened by an office program${program ? '' : ' (none on this machine: skipped)'}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hand-over-'))
    try {
      const [file] = await handOverFiles(exampleHandOver(), 'internal', WHEN)
      writeFileSync(join(folder, file!.name), file!.bytes)
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      execFileSync(
        program!,
        [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, join(folder, file!.name)],
        { stdio: 'ignore' },
      )
      const text = readFileSync(join(folder, file!.name.replace('.docx', '.txt')), 'utf8')
      expect(text).toContain('Activation playbook: Contoso, Microsoft Teams')
      for (const secret of SECRETS) expect(text).toContain(secret)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  120_000,
)
