import { createIds } from '../../bot/ids.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import { remindReferrals } from '../../bot/background/referral-reminders.ts'
import { readPartnerRoute } from '../../bot/effects/referrals.ts'
import { Vault } from '../../bot/contact-data/vault.ts'
import { press } from '../support/card-content.ts'
import { Chat, type ChatOptions } from '../support/chat.ts'
import { CONTACT_KEY, TENANT, World, type TestService } from '../support/service.ts'
import { keepBlocked, prepare, request } from '../support/referral-chat.ts'
import { DETAILS } from '../support/referral-story.ts'

/** Referrals on the real service: what is kept where, files, reminders, keys, what ends by itself. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const MEGAN = '0b6a3f0e-0000-4000-8000-00000000ad03'
const DAY_MS = 24 * 3_600_000
const NO_DATA = /Dobrowolska|contoso\.example|\+49 89 1/

let world: World
let authorization: string
let conversations = 0

beforeAll(async () => {
  world = await World.create()
  authorization = await world.bearer()
})

const start = (env: Record<string, string> = {}, folder?: string): Promise<TestService> =>
  world.start({
    stillClock: true,
    env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off', ...env },
    ...(folder === undefined ? {} : { folder }),
  })
const chat = (service: TestService, more: Partial<ChatOptions> = {}): Chat =>
  new Chat(world, service, { id: ALEX, name: 'Alex', conversation: `a:r${++conversations}`, authorization, ...more })
const onCards = (chat: Chat): string =>
  JSON.stringify(world.connector.sent.filter(({ conversation }) => conversation === chat.conversation))

describe('a request', () => {
  let service: TestService
  let alex: Chat

  beforeAll(async () => {
    service = await start({ PUBLIC_URL: 'https://bot.example' })
    alex = chat(service)
    await keepBlocked(alex, 'Contoso')
    await request(alex, 'Contoso')
    await prepare(alex)
  })

  test('the e-mail is shown as the answer to the press, and contact data stands nowhere else', async () => {
    expect(alex.said).toContain('jo@contoso.example')
    expect(await service.dump()).not.toMatch(NO_DATA)
    expect(onCards(alex)).not.toMatch(NO_DATA)
    const [contact] = await service.rows('contact')
    expect(contact).toMatchObject({ kind: 'contact', key_id: expect.stringMatching(/^[0-9a-f]{16}$/) as string })
    const [consent] = await service.rows('consent')
    expect(consent).toMatchObject({ kind: 'given', asked_by_name: 'Alex', via: 'account-team', how: 'verbal' })
    expect(consent!.words).toContain('May we give your name')
  })

  test('the open requests are listed for who may see the customer, without contact data', async () => {
    const megan = chat(service, { id: MEGAN, name: 'Megan' })
    await megan.type('referral status')
    expect(megan.said).toContain('No request for a partner is open')
    const other = chat(service)
    await other.type('referral status')
    expect(other.said).toMatch(/1 open request for a partner[^]*Contoso[^]*Nothing is sent yet/)
    expect(other.said).not.toMatch(NO_DATA)
  })

  test('a press that is delivered again gets an answer without contact data', async () => {
    const [shown] = (await service.rows('shown_card')).filter(({ conversation }) => conversation === alex.conversation)
    await alex.press('Back')
    const pressed = alex.pressing(press(alex.card, 'Write the e-mail'), shown!.activity_id)
    const first = await service.post(pressed, authorization)
    const again = await service.post(pressed, authorization)
    expect(first.text).toMatch(/jo@contoso\.example/)
    expect(again.text).toContain('shown only as the answer to your press')
    expect(again.text).not.toMatch(NO_DATA)
  })

  test('a client that cannot be answered directly is told how to see it', async () => {
    await alex.type('referral contoso')
    const { from, conversation, channelData, recipient } = alex.message('')
    const value = press(alex.card, 'Write the e-mail')
    await service.post(world.message('', { from, conversation, channelData, recipient, value }), authorization)
    await service.allSent()
    expect(onCards(alex)).toContain('use Teams on a computer')
    expect(onCards(alex)).not.toMatch(NO_DATA)
    expect(await service.dump()).not.toMatch(NO_DATA)
  })

  test('the ACM conversation reads how far it is', async () => {
    const [{ customer_id: customer } = { customer_id: '' }] = await service.rows('referral')
    const read = (tenant: string) => service.store.transaction((tx) => readPartnerRoute(tx, tenant, customer))
    expect(await read(TENANT)).toMatchObject({
      route: 'account-team',
      via: 'account-team',
      because: expect.stringMatching(/several adoption partners/) as string,
      status: 'draft',
      consent: true,
      doesAcm: false,
      afterAccountTeam: false,
      daysTold: true,
      by: 'Alex',
    })
    expect(await read('another-tenant')).toBeUndefined()
    await alex.type('acm contoso')
    await alex.press('Start: 1 Prepare')
    await alex.press('Next: 2 Conduct')
    await alex.press('Next: 3 Partner', { skills: 'no' })
    expect(alex.said).toContain('[Request a partner]')
    expect(alex.said).toMatch(/✓ .*account team.* – referral by Alex/i)
    await alex.press('Request a partner')
    expect(alex.said).toContain('Being prepared')
  })

  test('two of the same moment: one counts, the other sees how it stands', async () => {
    await alex.type('referral contoso')
    const data = press(alex.card, 'Write the e-mail')
    const { record, version } = data
    const one = { verb: 'referral-sent', record, version }
    await Promise.all([alex.pressData(one), alex.pressData(one)])
    const [row] = await service.rows('referral')
    expect(row).toMatchObject({ status: 'new', version: Number(version) + 1 })
  })
})

describe('as a file', () => {
  let service: TestService
  let alex: Chat
  const address = (): string => /https:\S+\/file#[\w-]{43}/.exec(JSON.stringify(alex.card))![0]
  const fetchFile = (secret: string) =>
    service.call('/file', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `secret=${encodeURIComponent(secret)}`,
    })
  const secretIn = (link: string): string => new URL(link).hash.slice(1)

  beforeAll(async () => {
    service = await start({ PUBLIC_URL: 'https://bot.example/' })
    alex = chat(service)
    await keepBlocked(alex, 'Contoso')
    await request(alex, 'Contoso', { ...DETAILS, need: 'long '.repeat(90) })
    await prepare(alex)
  })

  const show = async (): Promise<void> => {
    await alex.press('Back')
    await alex.press('Write the e-mail')
  }

  test('it is fetched once, by a button: who only opens the link uses nothing up', async () => {
    expect(address()).toMatch(/^https:\/\/bot\.example\/file#/)
    const secret = secretIn(address())
    expect(await service.dump()).not.toContain(secret)
    const page = await service.call('/file')
    expect([page.status, page.headers['content-security-policy']]).toEqual([
      200,
      expect.stringContaining("default-src 'none'"),
    ])
    expect(page.text).not.toMatch(NO_DATA)
    const file = await fetchFile(secret)
    expect(file.status).toBe(200)
    expect(file.headers).toMatchObject({ 'content-type': 'message/rfc822', 'cache-control': 'no-store' })
    expect(file.text).toMatch(/^X-Unsent: 1\r\nSubject: /)
    expect(file.text.replace(/=\r\n/g, '')).toContain('E-mail: jo@contoso.example')
    expect((await fetchFile(secret)).status).toBe(404)
  })

  test('not after ten minutes, not with another secret, not with none', async () => {
    await show()
    const late = secretIn(address())
    service.advance(10 * 60_000 + 1)
    expect((await fetchFile(late)).status).toBe(404)
    for (const secret of ['A'.repeat(43), 'x', '', '\0'.repeat(43)]) {
      const answer = await fetchFile(secret)
      expect([answer.status, answer.text]).toEqual([404, expect.not.stringMatching(NO_DATA)])
    }
    const nothing = await service.call('/file', { method: 'POST', body: Buffer.alloc(300_000) })
    expect(nothing.status).toBe(413)
  })

  test('not once consent was taken back', async () => {
    await show()
    const secret = secretIn(address())
    await alex.press('Back')
    await alex.press('Consent taken back')
    await alex.press('Erase contact data')
    expect((await fetchFile(secret)).status).toBe(404)
    expect(await service.rows('contact')).toEqual([])
  })
})

test('without a public address a long e-mail is there to be copied', async () => {
  const service = await start()
  const alex = chat(service)
  await keepBlocked(alex, 'Contoso')
  await request(alex, 'Contoso', { ...DETAILS, need: 'long '.repeat(90) })
  await prepare(alex)
  expect(alex.said).toContain('Too long to open by a link: copy it into a new mail.')
  expect(await service.rows('file_ticket')).toEqual([])
  await service.stop()
})

describe('the clock', () => {
  test('the FM is reminded on the business day after the last one, at their hour, once over all looks', async () => {
    const service = await start()
    const alex = chat(service)
    await keepBlocked(alex, 'Contoso')
    await request(alex, 'Contoso')
    await prepare(alex)
    await alex.press('I have sent it')
    const [row] = await service.rows('referral')
    const { call_by, remind_at } = row!
    // At nine in UTC, which is where somebody is whose client says nothing.
    expect(remind_at).toMatch(/T09:00:00\.000Z$/)
    expect(Date.parse(remind_at!)).toBeGreaterThan(Date.parse(`${call_by}T23:59:59Z`))
    const look = (at: number): Promise<number> =>
      remindReferrals({
        store: service.store,
        newId: createIds(),
        log: createLog('silent'),
        now: () => new Date(at),
        vault: new Vault(Buffer.from(CONTACT_KEY, 'base64')),
        referrals: service.config.referrals,
      })
    const due = Date.parse(remind_at!)
    expect(await look(due - 1)).toBe(0)
    service.advance(due - service.now().getTime())
    expect((await Promise.all([look(due), look(due), look(due)])).sort()).toEqual([0, 0, 1])
    expect(await look(due + 30 * DAY_MS)).toBe(0)
    await service.allSent()
    expect(onCards(alex).split('The account team was to propose partners by')).toHaveLength(2)
    expect(onCards(alex)).toMatch(/A reminder to copy[^]*which partners you propose[^]*They accepted/)
    expect(onCards(alex)).not.toMatch(NO_DATA)
    await service.stop()
  })
})

test('forget customer takes the request along, forget me the name of who made it', async () => {
  const service = await start()
  const alex = chat(service)
  await keepBlocked(alex, 'Contoso')
  await request(alex, 'Contoso')
  await prepare(alex)
  await keepBlocked(alex, 'Fabrikam')
  await request(alex, 'Fabrikam')
  await alex.type('my data')
  expect(alex.said).toContain('2 partner requests – made by you')
  await alex.type('forget customer contoso')
  expect(alex.said).toContain('1 partner request')
  await alex.press('Erase everything')
  expect(await service.rows('referral')).toHaveLength(1)
  expect([await service.rows('consent'), await service.rows('contact')]).toEqual([[], []])
  expect(await service.dump()).not.toContain('Contoso')
  await alex.press('They agreed', {}).catch(() => undefined)
  await alex.type('forget me')
  await alex.press('Forget me')
  expect(await service.rows('referral')).toMatchObject([{ owner_id: null, owner_name: null, remind_at: null }])
  expect(JSON.stringify([await service.rows('referral'), await service.rows('consent')])).not.toMatch(/Alex|ad02/)
  await service.stop()
})

test('who may not see the customer learns nothing of the request, also by its id', async () => {
  const service = await start()
  const alex = chat(service)
  await keepBlocked(alex, 'Contoso')
  await request(alex, 'Contoso')
  await prepare(alex)
  const [{ id: record, version } = { id: '', version: 0 }] = await service.rows('referral')
  const megan = chat(service, { id: MEGAN, name: 'Megan' })
  await megan.type('referral contoso')
  expect(megan.said).toContain('I keep no customer of that name that is yours.')
  for (const verb of ['referral-open', 'referral-email', 'referral-json', 'referral-sent']) {
    await megan.pressData({ verb, record, version })
    expect(megan.said).toContain('not there any more, or it is somebody else’s')
  }
  expect((await service.rows('referral'))[0]).toMatchObject({ status: 'draft', version })
  await service.stop()
})

test.each(['jane at contoso took back her consent', 'they changed their mind, dont share janes data'])(
  '“%s” leads to where contact data is erased',
  async (message) => {
    const service = await start()
    const alex = chat(service)
    await keepBlocked(alex, 'Contoso')
    await request(alex, 'Contoso')
    await prepare(alex)
    await alex.type(message)
    expect(alex.said).toContain('They take it back?')
    await alex.press('Erase contact data')
    expect(await service.rows('contact')).toEqual([])
    await service.stop()
  },
)

test.each(['she said yes you may share my details', 'her mail is jane@contoso.example', 'withdraw consent contoso'])(
  '“%s” leads to the request that is open, and is kept nowhere',
  async (message) => {
    const service = await start()
    const alex = chat(service)
    await keepBlocked(alex, 'Contoso')
    await request(alex, 'Contoso')
    await alex.type(message)
    expect(alex.said).toContain('[Open the request]')
    expect(JSON.stringify(await service.rows('conversation'))).not.toContain('jane@')
    expect(JSON.stringify(await service.rows('outbox'))).not.toContain('jane@')
    expect(await service.rows('consent')).toEqual([])
    await service.stop()
  },
)

test('another key: what an old one sealed is read, and sealed anew; without it, the contact is asked for again', async () => {
  const folder = await world.folder()
  const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64')
  let service = await start({ CONTACT_KEY: key(1) }, folder)
  const alex = chat(service)
  await keepBlocked(alex, 'Contoso')
  await request(alex, 'Contoso')
  await prepare(alex)
  await service.stop()

  const showEmail = async (): Promise<Chat> => {
    const again = chat(service)
    await again.type('referral contoso')
    await again.press('Write the e-mail')
    return again
  }
  service = await start({ CONTACT_KEY: key(2) }, folder)
  const locked = await showEmail()
  expect(locked.said).toContain('cannot be read with the key of this service. Enter it again.')
  await service.stop()
  service = await start({ CONTACT_KEY: key(2), CONTACT_KEYS_OLD: key(1) }, folder)
  expect((await showEmail()).said).toContain('jo@contoso.example')
  await service.stop()
})
