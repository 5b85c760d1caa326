import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { droppedFile, fetchFile, MAX_FILE_BYTES, type FileSources } from '../../../bot/channel/file.ts'
import { cardFaults } from '../../support/card-check.ts'
import { containerOf, textOf } from '../../support/card-content.ts'
import { Chat } from '../../support/chat.ts'
import { World, type TestService } from '../../support/service.ts'

/** Files that people drop into the chat: fetched from where they may be, and read into the records. */
const PRODUCTION: FileSources = { hosts: new Set(['files.example']), development: false }
const DEVELOPMENT: FileSources = { hosts: new Set(), development: true }

let server: Server
let other: Server
let base: string
let otherBase: string
const asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = []
const files = new Map<string, string | Buffer | ((response: ServerResponse) => void)>()

beforeAll(async () => {
  server = await listen()
  other = await listen()
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  otherBase = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
})

afterAll(() => {
  for (const each of [server, other]) {
    each.closeAllConnections()
    each.close()
  }
})

async function listen(): Promise<Server> {
  const made = createServer((request, response) => {
    asked.push({ path: request.url!, headers: request.headers })
    const file = files.get(request.url!)
    if (typeof file === 'function') file(response)
    else {
      response.statusCode = file === undefined ? 404 : 200
      response.end(file)
    }
  })
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
  return made
}

/** restify, which the service loads, changes `writeHead` so that it returns nothing. */
const redirect = (to: string) => (response: ServerResponse) => {
  response.writeHead(302, { location: to })
  response.end()
}

const PLACE = /a place that I do not fetch from/

test.each([
  ['another host', 'https://evil.example/a.csv'],
  ['a host that only ends alike', 'https://evilsharepoint.com/a.csv'],
  ['a host that only begins alike', 'https://contoso.sharepoint.com.evil.example/a.csv'],
  ['SharePoint without encryption', 'http://contoso.sharepoint.com/a.csv'],
  ['another port of SharePoint', 'https://contoso.sharepoint.com:8443/a.csv'],
  ['a password in the address', 'https://user:secret@contoso.sharepoint.com/a.csv'],
  ['this machine', 'https://127.0.0.1/a.csv'],
  ['this machine by name', 'http://localhost/a.csv'],
  ['another port of a host that is set', 'https://files.example:444/a.csv'],
  ['a host that is set, without encryption', 'http://files.example/a.csv'],
  ['the metadata of a cloud', 'http://169.254.169.254/latest'],
  ['a file of the server', 'file:///etc/passwd'],
  ['no address', 'contoso'],
])('%s is not asked', async (_what, address) => {
  await expect(fetchFile(address, PRODUCTION)).rejects.toThrow(PLACE)
})

test('in development this machine is asked, and nothing is sent along', async () => {
  files.set('/a.csv', 'Customer,Workload')
  expect(Buffer.from(await fetchFile(`${base}/a.csv`, DEVELOPMENT)).toString()).toBe('Customer,Workload')
  const { headers } = asked.at(-1)!
  expect(headers).not.toHaveProperty('authorization')
  expect(headers).not.toHaveProperty('cookie')
  await expect(fetchFile('https://evil.example/a.csv', DEVELOPMENT)).rejects.toThrow(PLACE)
})

test('a redirect is followed on the same host only', async () => {
  files.set('/a.csv', 'found')
  files.set('/here', redirect('/a.csv'))
  files.set('/there', redirect(`${otherBase}/a.csv`))
  files.set('/elsewhere', redirect('https://evil.example/a.csv'))
  files.set('/round', redirect('/round'))
  expect(Buffer.from(await fetchFile(`${base}/here`, DEVELOPMENT)).toString()).toBe('found')
  const before = asked.length
  await expect(fetchFile(`${base}/there`, DEVELOPMENT)).rejects.toThrow('moved to another place')
  expect(asked.slice(before).map(({ path }) => path)).toEqual(['/there'])
  await expect(fetchFile(`${base}/elsewhere`, DEVELOPMENT)).rejects.toThrow(PLACE)
  await expect(fetchFile(`${base}/round`, DEVELOPMENT)).rejects.toThrow('moved to another place')
})

test('5 MB are taken, one byte more is not, whatever length the server says', async () => {
  files.set('/full', Buffer.alloc(MAX_FILE_BYTES))
  files.set('/over', (response) => void response.end(Buffer.alloc(MAX_FILE_BYTES + 1)))
  expect(await fetchFile(`${base}/full`, DEVELOPMENT)).toHaveLength(MAX_FILE_BYTES)
  await expect(fetchFile(`${base}/over`, DEVELOPMENT)).rejects.toThrow('larger than 5 MB')
})

test('a server that does not answer, or does not end, is given up', async () => {
  files.set('/silent', () => undefined)
  files.set('/endless', (response) => void response.write('Customer'))
  await expect(fetchFile(`${base}/silent`, DEVELOPMENT, 50)).rejects.toThrow('did not come in time')
  await expect(fetchFile(`${base}/endless`, DEVELOPMENT, 50)).rejects.toThrow('did not come in time')
  await expect(fetchFile(`${base}/gone`, DEVELOPMENT)).rejects.toThrow('does not give the file any more')
})

test.each([
  ['none', undefined],
  ['text', [{ contentType: 'text/html', content: '<p>hello</p>' }]],
  ['a card', [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }]],
  ['a file without an address', [{ contentType: 'application/vnd.microsoft.teams.file.download.info', content: {} }]],
])('attachments that are no file: %s', (_what, attachments) => {
  expect(droppedFile(attachments)).toBeUndefined()
})

describe('in the chat', () => {
  let world: World
  let service: TestService

  beforeAll(async () => {
    world = await World.create()
    service = await world.start({ withoutApp: true })
  })

  const LIST = [
    'Customer,Workload,L1,L2,Target date,Note',
    'Contoso,Teams,In Progress,Migration,2031-05-01,Files are moving',
    'Fabrikam,Intune,In Progress,Migration,2031-05-01,Devices are moving',
    'Tailspin,Unheard of,,,,',
  ].join('\n')

  test('what is new, changed and wrong is said, and the second time nothing changes', async () => {
    const alex = new Chat(world, service, { id: 'alex', name: 'Alex' })
    files.set('/list.csv', LIST)
    await alex.drop('list.csv', `${base}/list.csv`)
    expect(alex.said).toContain('Read in, except 1 row\nlist.csv\n2 new, 0 changed, 0 unchanged\nLine 4: ')
    const owners = (await service.rows('entitlement')).map((row) => row.owner_id)
    expect(owners).toEqual(['alex', 'alex'])
    await alex.drop('list.csv', `${base}/list.csv`)
    expect(alex.said).toContain('0 new, 0 changed, 2 unchanged')
    files.set('/list.csv', LIST.replace('Files are moving', 'Half of the files are moved'))
    await alex.drop('list.csv', `${base}/list.csv`)
    expect(alex.said).toContain('0 new, 1 changed, 1 unchanged')
    await alex.press('Your statuses')
    expect(alex.said).toContain('Contoso')
  })

  test('what somebody else owns is not changed', async () => {
    const megan = new Chat(world, service, { id: 'megan', name: 'Megan' })
    files.set('/other.csv', LIST.replace('Files are moving', 'Mine now'))
    await megan.drop('other.csv', `${base}/other.csv`)
    expect(megan.said).toContain('Line 2: Somebody else owns this entitlement.')
    expect(JSON.stringify(await service.rows('entitlement'))).not.toContain('Mine now')
  })

  test('a tenant id that took the place of another is named', async () => {
    const alex = new Chat(world, service, { id: 'alex', name: 'Alex' })
    const [one, two] = ['11111111-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000002']
    files.set('/ids.csv', `Customer,Tenant ID,Workload\n*Tailspin*,${one},Teams\n`)
    await alex.drop('ids.csv', `${base}/ids.csv`)
    files.set('/ids.csv', `Customer,Tenant ID,Workload\n*Tailspin*,${two},Teams\n`)
    await alex.drop('ids.csv', `${base}/ids.csv`)
    expect(textOf(alex.card)).toContain(`*Tailspin*: tenant id ${one} is replaced by ${two}.`)
    expect(cardFaults(alex.card)).toEqual([])
  })

  test('of many bad rows eight are shown, the others with one press', async () => {
    const alex = new Chat(world, service, { id: 'alex', name: 'Alex' })
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `C${n},Unheard${n}`)
    files.set('/bad.csv', ['Customer,Workload', ...lines(20)].join('\n'))
    await alex.drop('bad.csv', `${base}/bad.csv`)
    const others = containerOf(alex.card, 'others')!
    expect(others).toMatchObject({ isVisible: false })
    expect(textOf(others).match(/Line \d+: /g)).toHaveLength(12)
    expect(alex.said.match(/Line \d+: /g)).toHaveLength(20)
    expect(alex.said).toContain('Line 9: The workload “Unheard7” is not known.\nand 12 more\nLine 10: ')
    expect(alex.said).toContain('[Show all]')
  })

  test('rows with the same fault are one line', async () => {
    const alex = new Chat(world, service, { id: 'alex', name: 'Alex' })
    const rows = Array.from({ length: 20 }, (_, n) => `C${n},${n % 2 ? 'Unheard' : ''}`)
    files.set('/same.csv', ['Customer,Workload', ...rows].join('\n'))
    await alex.drop('same.csv', `${base}/same.csv`)
    expect(alex.said).toContain('Read in, except 20 rows')
    expect(alex.said).toContain('Lines 3, 5, 7, 9, 11, 13, 15, 17, 19, 21: The workload “Unheard” is not known.')
    expect(alex.said).not.toContain('[Show all]')
  })

  test('more than a card may hold are counted', async () => {
    const alex = new Chat(world, service, { id: 'alex', name: 'Alex' })
    const rows = Array.from({ length: 400 }, (_, n) => `C${n},${n} ${'Unheard '.repeat(14)}`)
    files.set('/much.csv', ['Customer,Workload', ...rows].join('\n'))
    await alex.drop('much.csv', `${base}/much.csv`)
    expect(cardFaults(alex.card)).toEqual([])
    const shown = alex.said.match(/Line \d+: /g)!.length
    expect(shown).toBeGreaterThan(20)
    expect(alex.said).toContain(`${400 - shown} more will be named when these are mended.`)
  })

  test.each([
    ['list.pdf', 'x', 'I read lists of entitlements as CSV.'],
    ['empty.csv', '', 'The file is empty.'],
    ['columns.csv', 'A,B\n1,2', 'has no column customer'],
    ['book.xlsx', Buffer.from('PK\u0003\u0004'), 'Save it as “CSV UTF-8”'],
  ])('%s is answered with what to do', async (name, content, answer) => {
    const alex = new Chat(world, service, { id: 'alex', name: 'Alex' })
    files.set(`/${name}`, content)
    await alex.drop(name, `${base}/${name}`)
    expect(alex.said).toContain('Nothing was read')
    expect(alex.said).toContain(answer)
  })

  test('in a group chat nothing is fetched', async () => {
    const group = new Chat(world, service, { id: 'alex', kind: 'groupChat', conversation: '19:group' })
    const before = asked.length
    await group.drop('list.csv', `${base}/list.csv`)
    expect(group.said).toBe('Lists are yours: drop the file into our personal chat.')
    expect(asked).toHaveLength(before)
  })
})
