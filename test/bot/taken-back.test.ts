import { Chat } from '../support/chat.ts'
import { textOf } from '../support/card-content.ts'
import { TENANT, World, type TestService } from '../support/service.ts'

/** A first status that was taken back, against a real service: what is in chats and channels, and what can be erased. */
let world: World
let service: TestService
let alex: Chat
let megan: Chat

beforeEach(async () => {
  world = await World.create()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  const authorization = await world.bearer()
  alex = new Chat(world, service, { id: 'alex', name: 'Alex Wilber', authorization })
  megan = new Chat(world, service, { id: 'megan', name: 'Megan Bowen', authorization })
})
afterEach(() => service.stop())

const LAMNA = 'Lamna SharePoint: their own policy forbids client files in a cloud'

async function keep(chat = alex, text = LAMNA): Promise<void> {
  await chat.type(text)
  await chat.press('Keep this status', { dateUnknown: 'true' })
}

async function takeBack(): Promise<void> {
  await alex.type('undo')
  await alex.press('Take it back')
  expect(alex.said).toContain('nothing is kept of it now')
}

const cardsTo = (conversation: string): string[] =>
  world.connector
    .sentTo(conversation)
    .map(
      ({ method, body }) =>
        `${method} ${textOf((body['attachments'] as { content: unknown }[] | undefined)?.[0]?.content)}`,
    )

test('the cards in a channel say that it was taken back, and stay so when it is kept again', async () => {
  const place = '19:team@thread.v2'
  const group = new Chat(world, service, {
    id: 'alex',
    name: 'Alex Wilber',
    kind: 'groupChat',
    conversation: place,
    authorization: await world.bearer(),
  })
  const member = { id: '29:alex', name: 'Alex Wilber', aadObjectId: 'alex', tenantId: TENANT, userRole: 'user' }
  world.connector.rosters.set(place, [member])
  await group.type('hello')
  await keep()
  await alex.press('Post to a channel')
  await alex.press('Post', { place })
  expect(cardsTo(place).at(-1)).toContain('Security/Privacy')
  await takeBack()
  expect(cardsTo(place).at(-1)).toMatch(
    /^PUT .*Taken back: this status was kept by mistake, and nothing is kept of it now\./s,
  )
  expect(await service.rows('posting')).toEqual([])
  await group.type('status')
  expect(group.said).toContain('Nothing posted here')
  const before = cardsTo(place).length
  await alex.type('resume')
  await alex.press('Keep this status', { dateUnknown: 'true' })
  expect(cardsTo(place)).toHaveLength(before)
  const [row] = await service.rows('entitlement')
  expect(row).toMatchObject({ version: 3, status_version: 3, owner_id: 'alex' })
  expect(new Set((await service.rows('history')).map(({ version }) => version))).toEqual(new Set([1, 2, 3]))
})

test('a press on a card of it from before changes nothing', async () => {
  await keep()
  await alex.type('status lamna')
  await alex.press('Open')
  const opened = alex.card
  await takeBack()
  alex.card = opened
  await alex.press('Comment')
  expect(alex.said).toContain('This entitlement is not there any more')
  expect((await service.rows('history')).length).toBe(2)
})

test('a colleague who keeps the same later owns it, and who took it back sees it no more', async () => {
  await keep()
  await takeBack()
  await keep(megan)
  expect(megan.said).toContain('✓ Kept')
  const [row] = await service.rows('entitlement')
  expect(row).toMatchObject({ owner_id: 'megan', owner_is_in: 1, version: 3 })
  await alex.type('status lamna')
  expect(alex.said).toContain('No status kept')
  await alex.type('history lamna')
  expect(alex.said).not.toContain('Status kept')
})

test('who took it back erases it, and nobody else knows of it', async () => {
  await keep()
  await takeBack()
  await megan.type('forget lamna')
  expect(megan.said).toContain('I know no customer of that name')
  await alex.type('forget lamna')
  expect(alex.said).toContain('2 history entries')
  await alex.press('Erase everything')
  expect(await service.rows('customer')).toEqual([])
  expect(await service.rows('history')).toEqual([])
})

test('it goes with the customer when whoever keeps the rest of it erases that', async () => {
  await keep()
  await takeBack()
  await keep(megan, 'Lamna Teams: nobody is trained and there is no champion')
  await megan.type('forget lamna')
  expect(megan.said).not.toContain('Of others, and stays')
  await megan.press('Erase everything')
  expect(await service.rows('customer')).toEqual([])
  expect(await service.rows('entitlement')).toEqual([])
})

test('beside what a colleague keeps, only what was taken back is erased', async () => {
  await keep()
  await takeBack()
  await keep(megan, 'Lamna Teams: nobody is trained and there is no champion')
  await alex.type('forget lamna')
  expect(alex.said).toContain('Of others, and stays: Microsoft Teams (Megan Bowen)')
  await alex.press('Erase everything')
  expect((await service.rows('entitlement')).map(({ workload }) => workload)).toEqual(['teams'])
})

test('a customer who gets the name of one of whom all was taken back is told of nobody', async () => {
  await keep()
  await takeBack()
  await keep(megan, 'Kontoso SharePoint: their own policy forbids client files in a cloud')
  await megan.type('rename kontoso to Lamna')
  expect(megan.said).not.toContain('kept already')
  await megan.press('Rename')
  await megan.type('status lamna')
  expect(megan.said).toContain('Lamna · SharePoint Online')
  expect((await service.rows('customer')).map(({ name }) => name)).toEqual(['Lamna'])
  const [row, ...others] = await service.rows('entitlement')
  expect(others).toEqual([])
  expect(row).toMatchObject({ owner_id: 'megan', status: 'security-privacy' })
  await alex.type('status lamna')
  expect(alex.said).toContain('No status kept')
})

test('its history goes along, for who took it back alone', async () => {
  await keep()
  await takeBack()
  await keep(megan, 'Kontoso Teams: nobody is trained and there is no champion')
  await megan.type('rename kontoso to Lamna')
  await megan.press('Rename')
  await alex.type('history lamna sharepoint')
  expect(alex.said).toContain('Nothing is kept now')
  await megan.type('history lamna sharepoint')
  expect(megan.said).not.toContain('Taken back')
})

test('date, note and DIBS that were changed since go along to the right customer, and stand in its history', async () => {
  await alex.type('Larkfield Teams: nobody is trained, 30 june')
  await alex.type('keep it')
  await alex.type('move larkfield to 15 july')
  await alex.press('Save')
  await alex.type('larkfield teams success owner is Dana Smith')
  await alex.press('Save')
  await alex.type('no, that was Tolbrook')
  expect(alex.said).toContain('The date is as you changed it since.')
  await alex.type('keep it')
  expect(alex.said).toContain('The DIBS went with it.')
  await alex.type('status tolbrook')
  await alex.press('Open')
  expect(alex.said).toMatch(/Projected unblock date: 15 Jul \d{4}/)
  expect(alex.said).toContain('Success owner: Dana Smith')
})
