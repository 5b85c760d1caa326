import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { World, type TestService } from '../../support/service.ts'
import { Chat, type ChatOptions } from '../../support/chat.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { keepBlocked } from '../../support/referral-chat.ts'

/** The activation playbook as files in the chat: links that are good once, for who may see the customer. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const MEGAN = '0b6a3f0e-0000-4000-8000-00000000ad03'

let world: World
let authorization: string
let conversations = 0

beforeAll(async () => {
  world = await World.create()
  authorization = await world.bearer()
})

const start = (env: Record<string, string> = {}): Promise<TestService> =>
  world.start({
    stillClock: true,
    env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off', PUBLIC_URL: 'https://bot.example', ...env },
  })
const chat = (service: TestService, more: Partial<ChatOptions> = {}): Chat =>
  new Chat(world, service, { id: ALEX, name: 'Alex', conversation: `a:f${++conversations}`, authorization, ...more })

/** Up to the card with the links. */
async function offer(alex: Chat, customer: string, audience = 'Internal document'): Promise<void> {
  await keepBlocked(alex, customer)
  await alex.type(`plan ${customer}`)
  await alex.press('Make the plan', { goLive: '2031-05-05', cohorts: 'Sales' })
  await alex.press('Hand over')
  await alex.press(audience)
}

/** The secrets of Word and calendar. */
function secretsOn(chat: Chat): string[] {
  const links = JSON.stringify(chat.card).match(/https?:[^"]+\/file#[\w-]{43}/g) ?? []
  return links.map((link) => new URL(link).hash.slice(1))
}

const fetchFile = (service: Pick<TestService, 'call'>, secret: string) =>
  service.call('/file', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `secret=${encodeURIComponent(secret)}`,
  })

describe('a file of the hand-over', () => {
  let service: TestService
  let alex: Chat

  beforeAll(async () => {
    service = await start()
    alex = chat(service)
    await offer(alex, 'Contoso')
  })
  const again = async (audience = 'Internal document'): Promise<string[]> => {
    await alex.press('Back')
    await alex.press(audience)
    return secretsOn(alex)
  }

  test('is fetched once, by a button: who only opens the link uses nothing up', async () => {
    const [word, calendar] = secretsOn(alex)
    expect(JSON.stringify(alex.card)).toContain('https://bot.example/file#')
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'GET']) await service.call('/file', { method })
    const page = await service.call('/file')
    expect(page.status).toBe(200)
    expect(page.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    const ics = await fetchFile(service, calendar!)
    expect(ics.status).toBe(200)
    expect(ics.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="Contoso-Microsoft-Teams-activation-playbook-internal.ics"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(ics.text).toContain('BEGIN:VEVENT')
    const docx = await fetchFile(service, word!)
    expect([docx.status, docx.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="Contoso-Microsoft-Teams-activation-playbook-internal.docx"',
    ])
    const used = await fetchFile(service, word!)
    expect([used.status, used.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(used.text).toContain('Go back to the chat and press the button again: it makes a new link.')
    expect(await service.rows('file_ticket')).toEqual([])
  })

  test('its secret stands nowhere: not in the tables, not in what is sent', async () => {
    const secrets = await again()
    expect(secrets).toHaveLength(2)
    const everything = (await service.dump()) + JSON.stringify(world.connector.sent)
    for (const secret of secrets) expect(everything).not.toContain(secret)
    expect(await service.rows('file_ticket')).toMatchObject([{ person: ALEX }, { person: ALEX }])
  })

  test('a press that is delivered again gets an answer without links', async () => {
    await alex.press('Back')
    const [shown] = (await service.rows('shown_card')).filter(({ conversation }) => conversation === alex.conversation)
    const [{ id: entitlement } = { id: '' }] = await service.rows('entitlement')
    const data = { verb: 'hand-over-files', record: shown!.record, entitlement, version: 1, audience: 'customer' }
    const pressed = alex.pressing(data, shown!.activity_id)
    const first = await service.post(pressed, authorization)
    const second = await service.post(pressed, authorization)
    expect(first.text).toContain('/file#')
    expect(second.text).not.toContain('/file#')
    expect(second.text).toContain('not kept in this chat')
  })

  test('is not fetched with a wrong secret, and not after ten minutes', async () => {
    await alex.type('hand over contoso')
    await alex.press('Customer’s copy')
    const [late] = secretsOn(alex)
    for (const secret of ['A'.repeat(43), 'x', '', '\0'.repeat(43), `${late!}x`]) {
      expect((await fetchFile(service, secret)).status).toBe(404)
    }
    service.advance(10 * 60_000 + 1)
    expect((await fetchFile(service, late!)).status).toBe(404)
    expect((await service.call('/file', { method: 'POST', body: Buffer.alloc(300_000) })).status).toBe(413)
  })

  test('in the customer’s copy nothing internal stands', async () => {
    await alex.type('hand over contoso')
    await alex.press('Customer’s copy')
    const [word] = secretsOn(alex)
    const body = new URLSearchParams({ secret: word! })
    const response = await fetch(`http://127.0.0.1:${service.port}/file`, { method: 'POST', body })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = strFromU8(unzipSync(bytes)['word/document.xml']!)
    expect(text).toContain('Contoso')
    expect(text).not.toMatch(/Alex|Internal|esist|nobody is trained|Blocked|microsoft\.sharepoint/)
  })

  test('is not fetched through a ticket of another tenant, another person, or for a file that does not exist', async () => {
    const [{ id: entitlement } = { id: '' }] = await service.rows('entitlement')
    const megan = chat(service, { id: MEGAN, name: 'Megan' })
    await megan.type('help')
    const secret = 'B'.repeat(43)
    const [good] = await again()
    const id = createHash('sha256').update(secret).digest('hex')
    const own = (await service.rows('file_ticket')).find(({ person }) => person === ALEX)!
    for (const other of [{ tenant: 'other' }, { person: MEGAN }, { person: 'nobody' }, { file: '../../etc/passwd' }]) {
      await service.store.transaction((tx) => tx.fileTickets.add({ ...own, ...other, id, entitlement_id: entitlement }))
      expect([other, (await fetchFile(service, secret)).status]).toEqual([other, 404])
    }
    expect((await fetchFile(service, good!)).status).toBe(200)
  })

  test('is gone with who wanted to be forgotten, and with the customer that was erased', async () => {
    const [forgotten] = await again()
    const [erased] = await again()
    await alex.type('forget customer contoso')
    await alex.press('Erase everything')
    expect(await service.rows('file_ticket')).toEqual([])
    for (const secret of [forgotten!, erased!]) expect((await fetchFile(service, secret)).status).toBe(404)
    await offer(alex, 'Fabrikam')
    const [mine] = secretsOn(alex)
    await alex.type('my data')
    expect(alex.said).toContain('2 links to files – that you have not used')
    await alex.type('forget me')
    await alex.press('Forget me')
    expect(await service.rows('file_ticket')).toEqual([])
    expect((await fetchFile(service, mine!)).status).toBe(404)
  })
})

test('without an app id the link leads to this machine', async () => {
  const service = await world.start({ withoutApp: true, stillClock: true, env: { THREAD_LIMITS: 'off' } })
  const { authorization: _, ...nobody } = { authorization: '', id: ALEX, name: 'Alex', conversation: 'a:local' }
  const alex = new Chat(world, service, nobody)
  await offer(alex, 'Contoso')
  expect(JSON.stringify(alex.card)).toContain(`http://localhost:${service.port}/file#`)
  expect((await fetchFile(service, secretsOn(alex)[0]!)).status).toBe(200)
})

describe('over instances', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await startPostgres()
  }, 60_000)
  afterAll(() => postgres.stop())

  test('a link of the one is good at the other, once over all', async () => {
    const DATABASE_URL = await postgres.newDatabase()
    const one = await start({ DATABASE_URL })
    const other = await start({ DATABASE_URL })
    const alex = chat(one)
    await offer(alex, 'Contoso')
    const [word] = secretsOn(alex)
    const all = await Promise.all([one, other, one, other].map((each) => fetchFile(each, word!)))
    expect(all.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 404, 404, 404])
    await one.stop()
    await other.stop()
  })
})
