import { Chat } from '../../support/chat.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'

/** Who is forgotten stands on no card that a channel reads. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const MEGAN = '0b6a3f0e-0000-4000-8000-00000000ad03'
const CHANNEL = '19:launch@thread.tacv2'
const DATED = { date: '2031-05-01' }

let world: World
let service: TestService
let alex: Chat
let megan: Chat

beforeAll(async () => {
  world = await World.create()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  const authorization = await world.bearer()
  const people = [ALEX, MEGAN].map((id) => ({ id: `29:${id}`, aadObjectId: id, tenantId: TENANT, userRole: 'user' }))
  world.connector.rosters.set(CHANNEL, people)
  alex = new Chat(world, service, { id: ALEX, name: 'Alex Qzwilber', authorization })
  megan = new Chat(world, service, { id: MEGAN, name: 'Megan Qzbowen', authorization })
  const reference = { serviceUrl: world.connector.serviceUrl, conversation: CHANNEL, bot: '28:bot' }
  const place = { kind: 'channel', name: 'Launch', team: null, team_id: null, person: null, installed: 1 } as const
  await service.store.transaction(({ places }) =>
    places.remember({
      tenant: TENANT,
      conversation: CHANNEL,
      ...place,
      reference: JSON.stringify(reference),
      updated_at: '2026-03-02T10:00:00.000Z',
    }),
  )
})

/** Somebody keeps a status of a customer; it is posted, and the next change shows it in the channel. */
async function posted(chat: Chat, by: string, customer: string): Promise<void> {
  await chat.type(`${customer} Teams: nobody is trained and there is no champion, they won’t go live`)
  await chat.press('Keep this status', chat.asked(DATED))
  const rows = await service.rows('entitlement')
  const { id } = rows.find(({ customer_name }) => customer_name === customer)!
  const posting = { tenant: TENANT, conversation: CHANNEL, entitlement_id: id, by_id: by, by_name: chat.conversation }
  await service.store.transaction(({ places }) => places.post({ ...posting, at: '2026-03-02T10:00:00.000Z' }))
  await comment(chat, customer)
}

async function comment(chat: Chat, customer: string): Promise<void> {
  await chat.type(`status ${customer}`)
  if (chat.said.includes('[Open]')) await chat.press('Open')
  await chat.press('Comment')
  await chat.press('Save', { comment: 'They ask for a date.' })
  await service.allSent()
}

const inChannel = (): string[] => [...world.connector.shown(CHANNEL).values()]

test('the posted cards say “former FM” at once, whoever touched them last, and others stay as they are', async () => {
  await posted(alex, ALEX, 'Contoso')
  await posted(megan, MEGAN, 'Fabrikam')
  const [contoso, fabrikam] = inChannel()
  expect(contoso).toContain('Alex Qzwilber')
  expect(fabrikam).toContain('Megan Qzbowen')
  const before = world.connector.sentTo(CHANNEL).length
  await alex.type('forget me')
  await alex.press('Forget me')
  await service.allSent()
  expect(inChannel().join('\n')).not.toContain('Alex Qzwilber')
  expect(inChannel()[0]).toContain('former FM: “They ask for a date.”')
  expect(inChannel()[0]).toContain('Contoso')
  expect(inChannel()[1]).toBe(fabrikam)
  expect(world.connector.sentTo(CHANNEL)).toHaveLength(before + 1)
})

test('who commented before somebody else is “former FM” as well', async () => {
  await posted(alex, ALEX, 'Tailspin')
  const { customer_id: customer } = (await service.rows('entitlement')).find(
    ({ customer_name: name }) => name === 'Tailspin',
  )!
  const viewer = { tenant: TENANT, id: ALEX, key: null, place: undefined }
  await service.store.transaction(({ rights }) => rights.letIn(viewer, customer, MEGAN))
  await comment(megan, 'Tailspin')
  await comment(alex, 'Tailspin')
  const card = (): string => inChannel().find((each) => each.includes('Tailspin'))!
  expect(card()).toContain('Megan Qzbowen: “They ask for a date.”')
  await megan.type('forget me')
  await megan.press('Forget me')
  await service.allSent()
  expect(card()).toContain('former FM: “They ask for a date.”')
  expect(inChannel().join('\n')).not.toContain('Megan Qzbowen')
})
