import { importEntitlements } from '../../files/import-entitlements.ts'
import { isAssigned } from '../../store/records/history-row.ts'
import { OPERATOR } from '../../store/operator.ts'
import { Chat } from '../support/chat.ts'
import { press as dataOf } from '../support/card-content.ts'
import { keepBlocked, request } from '../support/referral-chat.ts'
import { TENANT, World, type TestService } from '../support/service.ts'
import { prepared } from '../support/story.ts'

/** Entitlements go to a colleague: who is told, what goes along, and what a second press or a list does. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const MEGAN = '0b6a3f0e-0000-4000-8000-0000000000be'
const ADMIN = '0b6a3f0e-0000-4000-8000-0000000000aa'
const PAT = '0b6a3f0e-0000-4000-8000-0000000000c1'
const CHANNEL = '19:rollout@thread.tacv2'
const DAY_MS = 24 * 60 * 60 * 1000

let world: World
let service: TestService
let authorization: string
let alex: Chat
let megan: Chat
let ids = 0

const chat = (id: string, name: string): Chat => new Chat(world, service, { id, name, authorization })
const member = (id: string, name: string, more: object = {}) => ({
  id: `29:${id}`,
  aadObjectId: id,
  name,
  tenantId: TENANT,
  userRole: 'user',
  ...more,
})

beforeEach(async () => {
  world = await World.create()
  authorization = await world.bearer({ exp: Math.floor(Date.now() / 1000) + 200 * 24 * 3600 })
  service = await world.start({
    stillClock: true,
    env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off', ADMINISTRATORS: ADMIN },
  })
  alex = chat(ALEX, 'Alex Wilber')
  megan = chat(MEGAN, 'Megan Bowen')
  await keepBlocked(alex, 'Contoso')
})

/** What a chat shows last; what a press is answered with stands above it. */
async function newest(who: Chat): Promise<Chat> {
  await service.allSent()
  const body = world.connector.sentTo(who.conversation).findLast(({ method }) => method === 'POST')!.body
  who.card = (body['attachments'] as { content: unknown }[] | undefined)?.[0]?.content ?? body['text']
  return who
}

async function list(rows: string): Promise<{ changed: number; unchanged: number }> {
  return importEntitlements(service.store, prepared, Buffer.from(rows), {
    tenant: TENANT,
    by: OPERATOR,
    at: service.now().toISOString(),
    today: '2026-11-22',
    newId: () => `x${++ids}`,
  })
}

const owners = async () => (await service.rows('entitlement')).map(({ owner_id }) => owner_id)

/** A channel where the bot is, with these people. */
async function inChannel(...people: Record<string, unknown>[]): Promise<void> {
  world.connector.rosters.set(CHANNEL, [member(ALEX, 'Alex Wilber'), ...people])
  const there = new Chat(world, service, {
    id: ALEX,
    name: 'Alex Wilber',
    authorization,
    kind: 'channel',
    conversation: CHANNEL,
  })
  await there.type('hello')
}

test('the new owner is told with a button that opens it, sees all of it, and is reminded from then on', async () => {
  await megan.type('hello')
  await request(alex, 'Contoso')
  await alex.type('assign contoso teams to megan')
  expect(alex.said).toMatch(/Contoso · Microsoft Teams[^]*You stay let in/)
  await alex.press('Assign')
  expect(alex.said).toMatch(/✓ Assigned to Megan Bowen[^]*I tell Megan Bowen in our chat. You stay let in/)
  expect((await newest(megan)).said).toMatch(/Alex Wilber assigned to you:[^]*Contoso · Microsoft Teams/)
  await megan.press('Open')
  expect(megan.said).toMatch(/Adoption Readiness[^]*Owner: Megan Bowen/)
  await megan.type('referral contoso')
  expect(megan.said).not.toContain('keeps this customer')
  expect((await service.rows('referral')).map(({ owner_id }) => owner_id)).toEqual([MEGAN])
  await alex.type('status contoso')
  expect(alex.said).toContain('Megan Bowen’s')

  // Untouched for so long, it is due: of the new owner alone.
  service.advance(90 * DAY_MS)
  await alex.type('status overdue')
  expect(alex.said).not.toContain('Contoso')
  await megan.type('status overdue')
  expect(megan.said).toContain('Contoso')
})

test('a press that is delivered again, and a second one, have one effect', async () => {
  await megan.type('hello')
  await alex.type('assign contoso to megan')
  const data = dataOf(alex.card, 'Assign')
  const activity = alex.pressing(data, 'shown')
  for (let n = 0; n < 2; n++) expect((await service.post(activity, authorization)).status).toBe(200)
  await alex.pressData(data)
  expect(alex.said).toContain('already')
  const told = world.connector
    .sentTo(megan.conversation)
    .filter(({ body }) => JSON.stringify(body).includes('assigned to you'))
  expect([await owners(), told.length]).toEqual([[MEGAN], 1])
  expect((await service.rows('history')).filter(isAssigned)).toHaveLength(1)
})

test('of two who assign at once one wins, and the other is told whose it is', async () => {
  const pat = chat(PAT, 'Pat')
  const admin = chat(ADMIN, 'Ada Admin')
  for (const each of [megan, pat, admin]) await each.type('hello')
  await alex.type('assign contoso to megan')
  await admin.type('assign contoso to pat')
  const presses = [alex, admin].map((who) =>
    service.post(who.pressing(dataOf(who.card, 'Assign'), 'shown'), authorization),
  )
  const answers = (await Promise.all(presses)).map(({ text }) => text)
  await service.allSent()
  expect(answers.filter((text) => text.includes('✓ Assigned'))).toHaveLength(1)
  expect(answers.filter((text) => /owns that|changed meanwhile/.test(text))).toHaveLength(1)
  expect((await service.rows('history')).filter(isAssigned)).toHaveLength(1)
})

test('an administrator assigns what is others’; both are told, and the new owner is in', async () => {
  await megan.type('hello')
  const admin = chat(ADMIN, 'Ada Admin')
  await admin.type('assign contoso to megan')
  expect(admin.said).toContain('Whoever had it stays let in')
  await admin.press('Assign')
  await service.allSent()
  expect(world.connector.sentTo(alex.conversation).at(-1)!.body['text']).toBe(
    'Ada Admin assigned Contoso · Microsoft Teams to Megan Bowen. You stay let in.',
  )
  expect((await service.rows('entitlement'))[0]).toMatchObject({ owner_id: MEGAN, owner_is_in: 1 })
  await admin.type('acm contoso')
  expect(admin.said).toContain('no customer of that name that is yours')
})

test('who sees nothing of it and types its former name is not told what it is called now', async () => {
  const pat = chat(PAT, 'Pat')
  await alex.type('rename contoso to Secret Merger')
  await alex.press('Rename')
  await pat.type('assign contoso to megan')
  expect(pat.said).toMatch(/^Contoso\n[^]*Alex Wilber keeps this customer/)
  expect(pat.said).not.toContain('Secret')
  await pat.press('Ask to be let in')
  expect(pat.said).not.toContain('Secret')
  expect((await newest(alex)).said).toContain('Secret Merger')
})

test('an administrator who assigns it to themselves owns it, and gets no further into what is shared', async () => {
  const admin = chat(ADMIN, 'Ada Admin')
  await admin.type('hello')
  await admin.type('assign contoso to me')
  await admin.press('Assign')
  expect((await service.rows('entitlement'))[0]).toMatchObject({ owner_id: ADMIN, owner_is_in: 0 })
  await admin.type('acm contoso')
  expect(admin.said).toContain('Alex Wilber keeps this customer')
  await alex.type('acm contoso')
  expect(alex.said).not.toContain('keeps this customer')
})

test('who owns it by the name that a list gave stays let in and is told; of whom only the name is known it is said', async () => {
  const bob = chat('0b6a3f0e-0000-4000-8000-0000000000b0', 'Bob')
  const admin = chat(ADMIN, 'Ada Admin')
  for (const each of [bob, megan]) await each.type('hello')
  await list('Customer,Workload,Owner\nFabrikam,Teams,Bob\nWingtip,Teams,Kim\n')
  await admin.type('assign fabrikam to megan')
  expect(admin.said).toContain('Whoever had it stays let in. Reminders')
  await admin.press('Assign')
  expect(admin.said).toContain('Whoever had it stays let in.')
  expect((await newest(bob)).said).toBe(
    'Ada Admin assigned Fabrikam · Microsoft Teams to Megan Bowen. You stay let in.',
  )
  await bob.type('acm fabrikam')
  expect(bob.said).toContain('[Start: 1 Prepare]')
  await admin.type('assign wingtip to megan')
  expect(admin.said).toContain('but for Kim: I know only the name, from a list.')
})

test('who sees nothing of it is told whose it is, with the way to ask; guests can neither give nor get', async () => {
  const pat = chat(PAT, 'Pat')
  await pat.type('assign contoso to megan')
  expect(pat.said).toContain('Alex Wilber keeps this customer')
  await pat.press('Ask to be let in')
  expect(pat.said).toContain('I asked Alex Wilber')
  await inChannel(member('gus', 'Gus Guest', { userRole: 'guest' }))
  await alex.type('assign contoso to gus')
  expect(alex.said).toContain('is a guest')
  await alex.pressData({ ...dataOf(alex.card, 'Cancel'), verb: 'assign-to', of: 'all', stamp: 'x', to: 'gus' })
  expect(await owners()).toEqual([ALEX])
})

test('who is in a channel with the bot may get it without having written to it; two of one name are told apart', async () => {
  await inChannel(
    member(MEGAN, 'Megan Bowen', { userPrincipalName: 'megan@fm.example' }),
    member(PAT, 'Megan Bowen', { userPrincipalName: 'megan.b@fm.example' }),
  )
  await alex.type('assign contoso to megan bowen')
  expect(alex.said).toMatch(/megan@fm\.example[^]*megan\.b@fm\.example/)
  await alex.press('Assign', { to: PAT })
  expect(alex.said).toContain('Megan Bowen has no chat with me yet: tell them yourself')
  expect(await owners()).toEqual([PAT])
})

test('in a channel the mention tells who; the posted card shows the new owner', async () => {
  await inChannel(member(MEGAN, 'Megan Bowen'), member(PAT, 'Megan Bowen'))
  await alex.type('status contoso')
  await alex.press('Open')
  await alex.press('Post to a channel')
  await alex.press('Post')
  const there = new Chat(world, service, {
    id: ALEX,
    name: 'Alex Wilber',
    authorization,
    kind: 'channel',
    conversation: CHANNEL,
  })
  const entities = [
    { type: 'mention', text: '<at>Megan Bowen</at>', mentioned: { id: `29:${PAT}`, name: 'Megan Bowen' } },
  ]
  await service.post({ ...there.message('assign contoso to <at>Megan Bowen</at>'), entities }, authorization)
  await newest(there)
  expect(there.said).toContain('Assign to a colleague')
  await there.press('Assign')
  expect(await owners()).toEqual([PAT])
  await service.allSent()
  const shown = [...world.connector.shown(CHANNEL).values()].filter((card) => card.includes('Kept by'))
  expect(shown).toEqual([expect.stringContaining('Owner: Megan Bowen')])
})

test('the same list read again does not take it back; one that names another owner does', async () => {
  const rows = (id: string, name: string) => `Customer,Workload,Owner,Owner id,Seats\nContoso,Teams,${name},${id},50\n`
  await list(rows(ALEX, 'Alex Wilber'))
  await megan.type('hello')
  await alex.type('assign contoso to megan')
  await alex.press('Assign')
  expect(await list(rows(ALEX, 'Alex Wilber'))).toMatchObject({ changed: 0, unchanged: 1 })
  expect(await owners()).toEqual([MEGAN])
  await list(rows(PAT, 'Pat'))
  expect(await owners()).toEqual([PAT])
})

test('on leave: thousands go with one press', async () => {
  await megan.type('hello')
  const many = Array.from(
    { length: 2500 },
    (_, i) => `Customer ${i >> 1},${i % 2 ? 'Teams' : 'Intune'},Alex Wilber,${ALEX}`,
  )
  await list(`Customer,Workload,Owner,Owner id\n${many.join('\n')}\n`)
  await alex.type('assign all my customers to megan')
  expect(alex.said).toMatch(/2501 entitlements of 1251 customers[^]*and 1246 more/)
  await alex.press('Assign')
  expect(new Set(await owners())).toEqual(new Set([MEGAN]))
  expect((await newest(megan)).said).toContain('2501 entitlements of 1251 customers')
  await megan.press('Open')
  expect(megan.said).toContain('2501')
}, 120_000)
