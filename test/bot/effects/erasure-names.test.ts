import { Chat } from '../../support/chat.ts'
import { World, type TestService } from '../../support/service.ts'

/** What counts as a customer's name when it is to be erased, and what its words may touch. */
const ADMINISTRATOR = '0b6a3f0e-0000-4000-8000-00000000ad01'
const ERASE = 'Erase everything'
const NOTHING = 'Nothing is kept under that name.'

let world: World
let service: TestService
let authorization: string
let conversations = 0

beforeAll(async () => {
  world = await World.create()
  authorization = await world.bearer()
})
beforeEach(async () => {
  service = await world.start({
    env: { ADMINISTRATORS: ADMINISTRATOR, THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' },
  })
})
afterEach(() => service.stop())

const chat = (id: string): Chat =>
  new Chat(world, service, { id, name: id, conversation: `a:n${++conversations}`, authorization })

const kept = async (person: Chat, text: string): Promise<void> => {
  await person.type(text)
  await person.press('Keep this status', { date: '2031-05-01' })
}

describe('words of sentences are no customer', () => {
  test.each([
    'forget customer they',
    'forget customer nobody',
    'forget customer in',
    'forget customer people',
    'forget customer for intune',
    'delete customer they lack',
    'forget customer the people',
  ])('“%s” touches nobody’s texts', async (text) => {
    const megan = chat('megan')
    await megan.type('they lack it people for intune and nobody is trained in the it team')
    const administrator = chat(ADMINISTRATOR)
    await administrator.type('in intune they lack it people, nobody for it')
    await administrator.type(text)
    expect(administrator.said).toBe(NOTHING)
    await megan.type('resume')
    expect(megan.said).not.toContain('Nothing is unfinished')
  })

  test('a customer that is called by them goes, and what others typed stays', async () => {
    const administrator = chat(ADMINISTRATOR)
    await administrator.type('they lack it people for intune')
    await administrator.type('wrong customer')
    await administrator.press('Use these', { customer: 'They' })
    const megan = chat('megan')
    await megan.type('they lack it people for intune')
    await administrator.type('forget customer they')
    await administrator.press(ERASE)
    expect(administrator.said).toMatch(/^Erased: 1 assessment,/)
    await megan.type('resume')
    expect(megan.said).not.toContain('Nothing is unfinished')
  })
})

describe('texts that name the customer', () => {
  test('go in lower case, too, whoever typed them', async () => {
    const administrator = chat(ADMINISTRATOR)
    await kept(administrator, 'Larkbox Teams: nobody is trained and there is no champion, they won’t go live')
    const megan = chat('megan')
    await megan.type('nobody is trained on intune and there is no champion, says the admin of larkbox')
    await administrator.type('forget customer LARKBOX')
    expect(administrator.said).toContain('1 of other people')
    await administrator.press(ERASE)
    await megan.type('resume')
    expect(megan.said).toContain('Nothing is unfinished')
  })

  test('of a name that nobody has assessed, only one’s own go', async () => {
    const text = 'nobody is trained on intune, no champion, they said at qlarkboqs'
    const [alex, megan] = [chat('alex'), chat('megan')]
    for (const each of [alex, megan]) {
      await each.type(text)
      await each.type('wrong customer')
      await each.press('Use these', { customer: '' })
    }
    await alex.type('forget customer qlarkboqs')
    expect(alex.said).toContain('1 assessment')
    await alex.press(ERASE)
    await alex.type('resume')
    expect(alex.said).toContain('Nothing is unfinished')
    await megan.type('resume')
    expect(megan.said).not.toContain('Nothing is unfinished')
  })
})

test('the card lists what it found', async () => {
  const alex = chat('alex')
  await kept(alex, 'Contoso Teams: nobody is trained and there is no champion, they won’t go live')
  await alex.type('Contoso Intune: their only admin left, the rollout is on hold')
  await alex.type('forget customer contoso')
  expect(alex.said).toContain('Contoso · Microsoft Teams')
  expect(alex.said).toContain('Assessment: Contoso · Intune\n')
  await alex.type('new')
  await kept(alex, 'Contoso Teams: nobody is trained and there is no champion, they won’t go live')
  await alex.type('forget customer contoso')
  expect(alex.said).toContain('Assessment: Contoso · Microsoft Teams (2)')
})

describe('a part of a name', () => {
  const begun = async (): Promise<Chat> => {
    const alex = chat('alex')
    await kept(alex, 'Wide World Importers Teams: nobody is trained and there is no champion, they won’t go live')
    return alex
  }

  test.each(['forget customer wide world', 'forget wide', 'erase customer Wide World'])(
    '“%s” asks whom it means before anything is erased',
    async (text) => {
      const alex = await begun()
      await alex.type('wide world is now at 35% use')
      await alex.type(text)
      expect(alex.said).toContain('Do you mean Wide World Importers?')
      expect(alex.said).not.toContain(ERASE)
      await alex.press('Wide World Importers')
      await alex.press(ERASE)
      expect(alex.said).toMatch(/^Erased: 1 entitlement/)
      await alex.type('status wide world')
      expect(alex.said).not.toContain('Wide World Importers')
    },
  )

  test('that is the name of another customer can be meant itself', async () => {
    const alex = await begun()
    await alex.type('Wide World Intune: their only admin left, the rollout is on hold')
    await alex.type('customer is Wide World')
    await alex.type('forget customer wide world')
    await alex.press('Only “wide world”')
    await alex.press(ERASE)
    expect(alex.said).toMatch(/^Erased: 1 assessment/)
    expect(await service.rows('entitlement')).toHaveLength(1)
  })

  test('offers everybody who is called so, and none of whom one sees nothing', async () => {
    const alex = await begun()
    await kept(alex, 'Wide World Traders Teams: nobody is trained and there is no champion, they won’t go live')
    await kept(chat('megan'), 'Wide World Movers Teams: nobody is trained and there is no champion, they won’t go live')
    await alex.type('forget customer wide world')
    expect(alex.said).toContain('Whom do you mean?')
    expect(alex.said).toContain('Wide World Importers')
    expect(alex.said).toContain('Wide World Traders')
    expect(alex.said).not.toContain('Movers')
    await alex.press('Keep everything')
    expect(alex.said).toBe('Nothing was erased.')
  })

  test('asks nothing where a customer of exactly that name is kept', async () => {
    const alex = await begun()
    await alex.type('Wide World Teams: nobody is trained and there is no champion, they won’t go live')
    await kept(alex, 'customer is Wide World')
    await alex.type('forget customer wide world')
    expect(alex.said).toMatch(/^Erase this customer\?/)
  })
})
