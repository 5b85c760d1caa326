import { Chat } from '../support/chat.ts'
import { World, type TestService } from '../support/service.ts'

/** A customer that came by mistake leaves the list from where the mistake is mended. */
let world: World
let service: TestService
let alex: Chat

beforeEach(async () => {
  world = await World.create()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  alex = new Chat(world, service, { id: 'alex', name: 'Alex Wilber', authorization: await world.bearer() })
})
afterEach(() => service.stop())

async function keepFor(customer: string): Promise<void> {
  await alex.type('Lamna SharePoint: their own policy forbids client files in a cloud')
  await alex.press('Change customer or workload')
  await alex.press('Use these', { customer, workload: 'sharepoint' })
  await alex.press('Keep this status', { dateUnknown: 'true' })
}
const customers = async () => (await service.rows('entitlement')).map(({ customer_name: name }) => name)

test.each(['Lamna', '**Zava** & Co. (Süd) <at>x</at>', 'forget me'])(
  'once the status is kept for another one, “%s” is forgotten with two presses, and nothing else is',
  async (name) => {
    await keepFor(name)
    await alex.type('customer is Trey Research')
    await alex.type('keep it')
    expect(await customers()).toEqual([name, 'Trey Research'])
    const before = world.connector.sent.length
    await alex.press(`Forget ${name.slice(0, 30)}…`)
    // The card of the kept status stays: what is erased is asked below it.
    expect(world.connector.sent.slice(before).map(({ method }) => method)).toEqual(['POST'])
    expect(alex.said).toContain(`${name} · SharePoint Online`)
    expect(await customers()).toHaveLength(2)
    await alex.press('Erase everything')
    expect(await customers()).toEqual(['Trey Research'])
  },
)

test('taken back without another one, it is forgotten as well; with something else kept of it, it is not offered', async () => {
  await keepFor('Lamna')
  await alex.type('undo')
  await alex.press('Take it back')
  await alex.press('Forget Lamna…')
  await alex.press('Erase everything')
  expect(await customers()).toEqual([])

  await keepFor('Lamna')
  await alex.type('Lamna Teams: nobody is trained and there is no champion')
  await alex.press('Keep this status', { dateUnknown: 'true' })
  await alex.type('undo')
  await alex.press('Take it back')
  expect(alex.said).toContain('is taken back')
  expect(alex.said).not.toContain('Forget')
})

test('the result of an erasure counts the cards that its question counted, and not the question', async () => {
  await keepFor('Lamna')
  await alex.type('status lamna')
  await service.allSent()
  await alex.type('forget lamna')
  await service.allSent()
  const asked = /\d+ cards? in chats/.exec(alex.said)?.[0]
  expect(asked).toBeDefined()
  await alex.press('Erase everything')
  expect(alex.said).toContain(`Erased: `)
  expect(alex.said).toContain(asked)
})

test('“undo” right behind an erasure says that it is gone, and offers to take back nothing else', async () => {
  await keepFor('Lamna')
  await alex.type('Larkfield Teams: nobody is trained and there is no champion')
  await alex.press('Keep this status', { dateUnknown: 'true' })
  await alex.type('forget customer lamna')
  await alex.press('Erase everything')
  expect(alex.said).toContain('Erased: ')
  await alex.type('undo')
  expect(alex.said).toContain('What was erased is gone')
  expect(await customers()).toEqual(['Larkfield'])
  await alex.type('undo')
  expect(alex.said).toContain('You kept this last.')
})
