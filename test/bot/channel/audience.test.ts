import { textOf } from '../../support/card-content.ts'
import { Chat } from '../../support/chat.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'

/** An internal link cannot leave, whichever way it is tried, against a real service. */
const CHANNEL = '19:rollout@thread.tacv2'
const ADELE = '0b6a3f0e-0000-4000-8000-0000000000ad'
const MEGAN = '0b6a3f0e-0000-4000-8000-0000000000be'
const GUEST = '0b6a3f0e-0000-4000-8000-0000000000f0'
/** As people type it: in other letters and split. */
const LINK = 'AKA.ms/AA63\u200blt6'
const SAID = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

let world: World
let service: TestService
let authorization: string
let adele: Chat
let megan: Chat

const member = (id: string, more = {}) => ({ id: `29:${id}`, aadObjectId: id, name: id, tenantId: TENANT, ...more })
const chat = (id: string, name: string, more = {}): Chat =>
  new Chat(world, service, { id, name, authorization, ...more })

/** Everything that was sent to the channel or was shown in it, read as a browser would. */
function leaked(): boolean {
  const said = JSON.stringify(world.connector.sentTo(CHANNEL)).replace(/[\u200b]/g, '')
  return /aka\.ms\/aa63lt6|sharepoint\.com/i.test(said)
}

beforeEach(async () => {
  world = await World.create()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  authorization = await world.bearer()
  world.connector.rosters.set(CHANNEL, [member(ADELE), member(MEGAN)])
  adele = chat(ADELE, 'Adele')
  megan = chat(MEGAN, 'Megan', { kind: 'channel', conversation: CHANNEL })
  await megan.type('hello')
})

async function keep(note = `Blocked: users wait for training, see ${LINK}.`): Promise<void> {
  await adele.type(SAID)
  await adele.press('Keep this status', { dateUnknown: 'true', note })
  if (adele.said.includes('[Keep this status]')) await adele.press('Keep this status')
}

async function post(): Promise<void> {
  await adele.press('Post to a channel')
  await adele.press('Post', { place: CHANNEL })
}

const outsider = (): void =>
  void world.connector.rosters.set(CHANNEL, [member(ADELE), member(MEGAN), member(GUEST, { userRole: 'guest' })])

/** Somebody from outside joins, and what was read of the roster before is out of date. */
function withCustomer(): void {
  outsider()
  service.advance(61_000)
}

test('a note with an internal link is posted without it, and who posts it is told what was held back', async () => {
  await keep()
  await post()
  expect(adele.said).toContain('Held back there, because internal: ACM Partner Deck (Internal Only).')
  const posted = textOf(world.connector.sentTo(CHANNEL).at(-1)!.body)
  expect(posted).toContain('Blocked: users wait for training, see (internal link held back).')
  expect(leaked()).toBe(false)
})

test('also where people from outside read along, in the form for them', async () => {
  outsider()
  // The name of the customer is typed, too.
  await adele.type(SAID)
  await adele.press('Change customer or workload')
  await adele.press('Use these', { customer: `Contoso ${LINK}` })
  await adele.press('Keep this status', { dateUnknown: 'true' })
  await post()
  expect(textOf(world.connector.sentTo(CHANNEL).at(-1)!.body)).toContain('Contoso (internal link held back)')
  expect(leaked()).toBe(false)
})

test('a comment made elsewhere comes to the channel without it', async () => {
  await keep('Blocked: users wait for training.')
  await post()
  await adele.type('status contoso')
  await adele.press('Open')
  await adele.press('Comment')
  await adele.press('Save', { comment: `Use ${LINK}` })
  expect(world.connector.sentTo(CHANNEL).at(-1)!.method).toBe('PUT')
  expect(textOf(world.connector.sentTo(CHANNEL).at(-1)!.body)).toContain('Use (internal link held back)')
  expect(leaked()).toBe(false)
})

test('a comment made there is answered without it, also to who pressed', async () => {
  await keep('Blocked: users wait for training.')
  await post()
  megan.card = (world.connector.sentTo(CHANNEL).at(-1)!.body['attachments'] as { content: unknown }[])[0]!.content
  await megan.press('Comment')
  await megan.press('Save', { comment: `Use ${LINK}` })
  expect(megan.said).toContain('Use (internal link held back)')
  expect(leaked()).toBe(false)
  // Who owns it is told in the personal chat, where it may be read.
  expect(JSON.stringify(world.connector.sentTo(adele.conversation).at(-1)!.body)).toContain(LINK)
})

test('what is typed in the channel is not repeated there with it', async () => {
  await megan.type(`${SAID}, I looked at ${LINK}`)
  await megan.type('what did I say')
  await megan
    .press('Keep this status', megan.asked({ dateUnknown: 'true', note: `Blocked, see ${LINK}` }))
    .catch(() => 0)
  expect(world.connector.sentTo(CHANNEL).length).toBeGreaterThan(2)
  expect(leaked()).toBe(false)
})

test('asking for resources or material in the channel shows none that is internal', async () => {
  for (const text of ['resources', 'resources partner deck', 'resources sme', 'value', 'share bvd']) {
    await megan.type(text)
    outsider()
    service.advance(61_000)
  }
  expect(leaked()).toBe(false)
  expect(textOf(JSON.parse(JSON.stringify(world.connector.sentTo(CHANNEL))))).toContain('https://aka.ms/AA7628n')
})

test('a forged choice shares nothing internal', async () => {
  await adele.type('share champions')
  const forged = {
    verb: 'share-to',
    record: 'r1',
    query: '',
    resources: 'bvd-content,sme-request',
    customer: '',
    place: CHANNEL,
  }
  await adele.pressData(forged)
  expect(adele.said).toContain('Choose what to share.')
  await adele.pressData({ ...forged, resources: 'bvd-content,champions' })
  expect(adele.said).toContain('✓ Shared')
  expect(leaked()).toBe(false)
  expect((await service.rows('shared_resource')).map(({ resource }) => resource)).toEqual(['champions'])
})

test('what is shared, and the e-mail, have none, whatever the sender is called', async () => {
  const odd = chat(MEGAN, `Megan ${LINK}`)
  await odd.type('share champions')
  await odd.press('Text for an e-mail')
  expect(odd.said).toContain('Kind regards\nMegan (internal link held back)')
  await odd.type('share champions')
  await odd.press('Share', { place: CHANNEL })
  expect(leaked()).toBe(false)
})

test('in the personal chat of a member it may be read, marked as internal', async () => {
  await keep()
  await adele.type('status contoso')
  await adele.press('Open')
  expect(adele.said).toContain(LINK)
  await adele.type('resources partner deck')
  expect(adele.said).toContain('https://aka.ms/AA63lt6')
  expect(adele.said).toContain('⛔ Internal only')
})

test('a guest of the tenant sees none in a personal chat', async () => {
  const guest = chat(GUEST, 'Gus')
  world.connector.rosters.set(guest.conversation, [member(GUEST, { userRole: 'guest' })])
  for (const text of ['resources', 'resources partner deck', 'value', 'share bvd']) {
    await guest.type(text)
    expect(guest.said).not.toMatch(/AA63lt6|sharepoint\.com|⛔/)
  }
})

test('a conversation that nobody knows is not taken for personal', async () => {
  await service.store.transaction(async (tx) => {
    const reference = JSON.stringify({ serviceUrl: world.connector.serviceUrl, conversation: '19:lost', bot: '28:bot' })
    const row = {
      tenant: TENANT,
      conversation: '19:lost',
      reference,
      kind: 'send',
      target: null,
      record: null,
    } as const
    const activity = JSON.stringify({ type: 'message', text: `see ${LINK}` })
    await tx.enqueue({ ...row, id: '0', activity, due_at: '2020' }, () => ({ notBefore: '2020' }))
  })
  await adele.type('help')
  await service.allSent()
  expect(world.connector.sentTo('19:lost').map(({ body }) => body['text'])).toEqual(['see (internal link held back)'])
})

test('shared resources arrive as customers read them, and are noted for the customer', async () => {
  withCustomer()
  await keep('Blocked: users wait for training.')
  await adele.type('share champions with CONTOSO')
  await adele.press('Share', { place: CHANNEL })
  expect(adele.said).toContain('Noted for Contoso.')
  const arrived = textOf(world.connector.sentTo(CHANNEL).at(-1)!.body)
  expect(arrived).toContain('[Champions network](https://aka.ms/O365Champions)')
  expect(arrived).toContain('Shared by Adele')
  const [row] = await service.rows('shared_resource')
  const [customer] = await service.rows('customer')
  expect(row).toMatchObject({
    resource: 'champions',
    conversation: CHANNEL,
    customer_id: customer!.id,
    by_name: 'Adele',
  })
  expect((await service.rows('place_use')).map(({ conversation }) => conversation)).toContain(CHANNEL)
})

test('who shared hears that the channel did not take it', async () => {
  await adele.type('share champions')
  world.connector.fail(CHANNEL, { status: 403 })
  await adele.press('Share', { place: CHANNEL })
  await service.allSent()
  expect(JSON.stringify(world.connector.sentTo(adele.conversation))).toContain(
    'I could not send it to the other conversation',
  )
})

test('what was shared is erased with the customer and counted before; who shared it may be forgotten', async () => {
  withCustomer()
  await keep('Blocked: users wait for training.')
  await adele.type('share champions with contoso')
  await adele.press('Share', { place: CHANNEL })
  await adele.type('my data')
  expect(adele.said).toContain('1 link – that you shared with customers')
  await adele.type('forget customer contoso')
  expect(adele.said).toContain('1 shared link')
  await adele.press('Erase everything')
  expect(adele.said).toContain('1 shared link')
  expect(await service.rows('shared_resource')).toEqual([])
  await adele.type('share champions')
  await adele.press('Share', { place: CHANNEL })
  await adele.type('forget me')
  await adele.press('Forget me')
  expect(await service.rows('shared_resource')).toMatchObject([{ by_name: 'former FM' }])
})

test('what was shared since the figures were shown is not erased unseen', async () => {
  withCustomer()
  await keep('Blocked: users wait for training.')
  await adele.type('forget customer contoso')
  const asked = adele.card
  await adele.type('share champions with contoso')
  await adele.press('Share', { place: CHANNEL })
  adele.card = asked
  await adele.press('Erase everything')
  expect(adele.said).toContain('nothing was erased yet')
  expect(await service.rows('shared_resource')).toHaveLength(1)
})
