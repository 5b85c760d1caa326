import { pastedList } from '../../../bot/channel/pasted-list.ts'
import { receive } from '../../../bot/channel/teams.ts'
import { MAX_MESSAGE } from '../../../playbook/limits.ts'
import { Chat } from '../../support/chat.ts'
import { World, type TestService } from '../../support/service.ts'

/** Lists that are pasted into the chat as text: recognised by their first line, and read in when that is wanted. */
const LIST = [
  'customer,workload,L1,L2,target date,note',
  'Contoso,Teams,In Progress,Migration,2031-05-01,Files are moving',
  'Fabrikam,Intune,In Progress,Migration,2031-05-01,Devices are moving',
  'Tailspin,Unheard of,,,,',
].join('\n')

test.each([
  ['commas', LIST, 3],
  ['semicolons', 'Account;Service;Status\nContoso;Teams;Blocked', 1],
  ['quotes', '"Customer name","Workload","Note"\n"Contoso, Ltd","Teams","They wait"', 1],
  ['two columns', '\nCustomer,Workload\nContoso,Teams\n\nFabrikam,Intune\n', 2],
  ['tabs, with columns that only lists have', 'Customer\tWorkload\tL1\tL2\nContoso\tTeams\tBlocked\tLegal', 1],
  ['a first column without a name', '\tCustomer\tWorkload\tSeats\n1\tContoso\tTeams\t50', 1],
  ['a column of its own', 'customer,workload,status,note,region\nContoso,Teams,Blocked,a,EMEA', 1],
  ['its breaks lost on the way', LIST.replaceAll('\n', ''), 0],
  ['no workload', 'customer,L1,L2\nContoso,Blocked,Legal', 1],
  ['short headings', 'cust,product,status\nContoso,Teams,Blocked\nFabrikam,Intune,No Intent', 2],
  ['other headings', 'account,app,state,when\nContoso,Teams,blocked,May 2031', 1],
  [
    'tabs, and statuses of the playbook',
    'Cust\tProduct\tStatus\nContoso\tTeams\tBlocked\nAdatum\tIntune\tIn Progress',
    2,
  ],
  ['headings that nobody knows', 'kunde,werkzeug,status\nContoso,Teams,waits\nFabrikam,Intune,waits too', 2],
  ['unknown headings and semicolons', 'kunde;werkzeug;lage\nContoso;Teams;waits\nFabrikam;Intune;waits', 2],
  ['no customer', 'Workload;Owner;Notes\nsomething;Ana;a\n"MS Teams";Ana;b', 2],
])('a list with %s', (_, text, rows) => {
  expect(pastedList(text)).toMatchObject({ kind: 'list', text: text.replace(/^\n/, '').trimEnd(), rows })
})

const OF_TABS = 'cust\tproduct\tstatus\nContoso\tTeams\tBlocked\nFabrikam\tIntune\tNo Intent'
test.each([
  ['strokes', 'cust | product | status\nContoso | Teams | Blocked\nFabrikam | Intune | No Intent'],
  ['slashes', 'cust / product / status\nContoso / Teams / Blocked\nFabrikam / Intune / No Intent'],
  [
    'Markdown',
    '| cust | product | status |\n|---|:--|---|\n| Contoso | Teams | Blocked |\n| Fabrikam | Intune | No Intent |',
  ],
])('columns between %s are those of a list', (_, text) => {
  expect(pastedList(text)).toMatchObject({ kind: 'list', text: OF_TABS, rows: 2 })
})

test.each([
  ['news', 'Contoso Teams: nobody is trained, there is no champion'],
  ['a header alone', 'customer,workload,L1,L2'],
  ['what is wanted of a list', 'Customer, workload, L1, L2 and the note are what I need from them'],
  ['a sentence in front', 'Customer, workload and note, please\nContoso, Teams'],
  ['minutes as a table with a status', 'Customer\tWorkload\tStatus\tNote\nContoso\tTeams\twaits\tno champion'],
  ['minutes as a table', 'Customer\tWorkload\tNote\nContoso\tTeams\tno champion'],
  ['minutes of customers', 'Owner, customer, notes\nAna, Contoso, nobody is trained there'],
  ['minutes with a status in own words', 'Customer, status, notes\nContoso, waits, nobody is trained in Teams'],
  ['no known columns', 'when,where,who\nMonday,Berlin,Ana'],
  [
    'minutes with a first line in own words',
    'Monday, call with all, Redmond\nContoso, Teams, nobody is trained\nFabrikam, Intune, no admin',
  ],
  ['minutes whose first line is news', 'Contoso, Teams, blocked\nFabrikam, Intune, no admin\nAdatum, Edge, waits'],
  ['slashes in sentences', 'Contoso / Fabrikam: both wait\nTeams / Intune are the workloads'],
  ['lines of an e-mail', 'Status, risks, next steps\nNobody is trained, they wait, we call'],
])('no list: %s', (_, text) => {
  expect(pastedList(text)).toBeUndefined()
})

test.each([
  ['a row', 'Contoso,Teams'],
  ['blanks, at which it was cut', `Contoso,Teams${' '.repeat(50)}`],
  ['an empty line, at which it was cut', 'Contoso,Teams\n'],
])('of a list that is longer than a message, it is known that it was cut; it ends with %s', (_, end) => {
  const begins = 'customer,workload\n'
  const rows = 'Contoso,Teams\n'.repeat((MAX_MESSAGE + 1 - begins.length - end.length) / 14)
  const filled = `${begins}${rows}${'x'.repeat(MAX_MESSAGE + 1 - begins.length - rows.length - end.length)}${end}`
  expect(filled).toHaveLength(MAX_MESSAGE + 1)
  expect(pastedList(filled)).toMatchObject({ kind: 'list', isCut: true })
  expect(pastedList(` \n${filled}`.slice(0, MAX_MESSAGE + 1))).toMatchObject({ kind: 'list', isCut: true })
  expect(pastedList(filled.slice(0, MAX_MESSAGE))).not.toHaveProperty('isCut')
})

const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<table><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('\n')}</tbody></table>`
const SHEET = tableOf(
  ['Customer', 'Workload', 'L1', 'L2', 'Target date', 'Note'],
  ['Litware', 'Teams', 'In Progress', 'Migration', '2031-05-01', 'The &quot;old&quot; files move'],
  ['Alpine', 'Intune', '', '', '', ''],
)

const whatOf = (message: object) =>
  receive(
    {
      type: 'message',
      id: '1700000000000',
      channelId: 'msteams',
      serviceUrl: 'https://smba.example/emea/',
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'T1' },
      from: { id: '29:adele' },
      recipient: { id: '28:bot' },
      ...message,
    },
    new Date('2026-03-02T10:00:00.000Z'),
  )?.incoming.what

const ofHtml = (text: string, content: string) => ({ text, attachments: [{ contentType: 'text/html', content }] })

/** As Teams sends what was pasted from a sheet. */
const received = (html: string) => whatOf(ofHtml('Customer Workload', html))

test('rows that were pasted from a sheet are a list as well, with the cells in which nothing stands', () => {
  expect(received(SHEET)).toEqual({
    kind: 'list',
    text: [
      'Customer\tWorkload\tL1\tL2\tTarget date\tNote',
      'Litware\tTeams\tIn Progress\tMigration\t2031-05-01\t"The ""old"" files move"',
      'Alpine\tIntune',
    ].join('\n'),
    rows: 2,
  })
})

test.each([
  ['minutes', tableOf(['Customer', 'Workload', 'Note'], ['Contoso', 'Teams', 'no champion'])],
  ['a list with words around it', `<p>What they said</p>${SHEET}`],
])('%s stay what somebody wrote', (_, html) => {
  expect(received(html)).toMatchObject({ kind: 'text' })
})

describe('breaks that are there are not said to be lost', () => {
  const glued = LIST.replaceAll('\n', ' ')

  test.each([
    ['in the source of the HTML', ofHtml(glued, `<p>${LIST}</p>`)],
    ['in the source of the HTML, as Windows writes them', ofHtml(glued, `<div>${LIST.replaceAll('\n', '\r\n')}</div>`)],
    ['in the text alone', ofHtml(LIST, `<p>${glued}</p>`)],
    ['as line separators', { text: LIST.replaceAll('\n', '\u2028') }],
    ['as paragraph separators', { text: LIST.replaceAll('\n', '\u2029') }],
    ['as a word processor writes them', { text: LIST.replaceAll('\n', '\v') }],
  ])('%s', (_, message) => {
    expect(whatOf(message)).toMatchObject({ kind: 'list', text: LIST, rows: 3 })
  })

  test('in neither, they are', () => {
    expect(whatOf(ofHtml(glued, `<p>${glued}</p>`))).toMatchObject({ kind: 'list', rows: 0 })
  })
})

describe('in the chat', () => {
  let world: World
  let service: TestService

  beforeAll(async () => {
    world = await World.create()
    service = await world.start({ withoutApp: true })
  })

  test('the rows are offered to be read in, and one press reads them', async () => {
    const alex = new Chat(world, service, { id: 'alex', name: 'Alex' })
    await alex.type(LIST)
    expect(alex.said).toContain('This is a list of 3 rows. Nothing was read yet.')
    expect(await service.rows('entitlement')).toHaveLength(0)
    await alex.press('Read these rows in')
    expect(alex.said).toContain('Read in, except 1 row')
    expect(alex.said).toContain('2 new, 0 changed, 0 unchanged\n')
    expect(alex.said).toContain('Line 4: ')
    expect((await service.rows('entitlement')).map((row) => row.owner_id)).toEqual(['alex', 'alex'])
    await alex.press('Your statuses')
    expect(alex.said).toContain('Contoso')
  })

  test('pressed again on its old card, nothing is there twice, and it is said that the list is not kept', async () => {
    const megan = new Chat(world, service, { id: 'megan', name: 'Megan' })
    await megan.type(LIST.replaceAll('Contoso', 'Northwind').replaceAll('Fabrikam', 'Adatum'))
    const { card } = megan
    await megan.press('Read these rows in')
    expect(megan.said).toContain('2 new')
    megan.card = card
    await megan.press('Read these rows in')
    expect(megan.said).toContain('That list is not kept any more. Send it again.')
    await megan.type(LIST.replaceAll('Contoso', 'Northwind').replaceAll('Fabrikam', 'Adatum'))
    await megan.press('Read these rows in')
    expect(megan.said).toContain('0 new, 0 changed, 2 unchanged')
  })

  test('a list without a needed column is said to lack it, and nothing is kept', async () => {
    const lee = new Chat(world, service, { id: 'lee', name: 'Lee' })
    await lee.type('customer,L1,L2\nWingtip,Blocked,Legal/Regulatory')
    await lee.press('Read these rows in')
    expect(lee.said).toContain('Nothing was read')
    expect(lee.said).toContain('has no column workload')
  })

  test('a heading that nobody knows is said to be unknown, beside those that are, and nothing is taken as news of one', async () => {
    const lee = new Chat(world, service, { id: 'lee', name: 'Lee' })
    await lee.type('kunde,werkzeug,status\nWingtip,Teams,nobody is trained\nAdatum,Intune,no champion')
    expect(lee.said).toContain('This is a list of 2 rows.')
    await lee.press('Read these rows in')
    expect(lee.said).toContain('It has: kunde, werkzeug, status')
    expect(lee.said).toContain('customer (or account')
  })

  test('what is longer than a message is not offered, also where it was cut between two rows', async () => {
    const lee = new Chat(world, service, { id: 'lee', name: 'Lee' })
    const row = 'Contoso,Teams,Files are moving\n'
    const rows = `customer,workload,note\n${row.repeat(Math.floor(MAX_MESSAGE / row.length) - 1)}`
    const last = `Fabrikam,Teams,${'x'.repeat(MAX_MESSAGE - rows.length - 15)}\n`
    expect(rows.length + last.length).toBe(MAX_MESSAGE + 1)
    await lee.type(rows + last + row.repeat(20))
    expect(lee.said).toContain('It is longer than a message may be.')
    expect(lee.said).not.toContain('[Read these rows in]')
  })

  test('rows that cannot be told apart are not offered, and what to do is said', async () => {
    const lee = new Chat(world, service, { id: 'lee', name: 'Lee' })
    await lee.type(LIST.replaceAll('\n', ''))
    expect(lee.said).toContain('its line breaks were lost on the way')
    expect(lee.said).toContain('drop it into our chat as a .csv file')
    expect(lee.said).not.toContain('[Read these rows in]')
    expect(lee.said).toContain('[The customer said this]')
  })

  test('what is no list after all is taken as news', async () => {
    const ana = new Chat(world, service, { id: 'ana', name: 'Ana' })
    await ana.type('customer,workload,note\nWingtip,Teams,nobody is trained and there is no champion')
    await ana.press('The customer said this')
    expect(ana.said).toContain('Adoption Readiness')
  })

  test('in a group chat nothing is read', async () => {
    const group = new Chat(world, service, { id: 'alex', kind: 'groupChat', conversation: '19:group' })
    await group.type(LIST)
    expect(group.said).toBe('Lists are yours: send them in our personal chat.')
  })
})
