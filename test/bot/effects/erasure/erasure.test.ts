import { actionsOf } from '../../../support/card-content.ts'
import { Chat, type ChatOptions } from '../../../support/chat.ts'
import { change, newEntitlement } from '../../../support/entitlements.ts'
import { OTHER_TENANT, TENANT, World, type TestService } from '../../../support/service.ts'

/** Who may have what erased where; what goes and what stays. */
const ADMINISTRATOR = '0b6a3f0e-0000-4000-8000-00000000ad01'
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const MEGAN = '0b6a3f0e-0000-4000-8000-00000000ad03'
const ERASE = 'Erase everything'

let world: World
let authorization: string
let conversations = 0

beforeAll(async () => {
  world = await World.create()
  authorization = await world.bearer()
})

const start = (): Promise<TestService> =>
  world.start({
    env: {
      ADMINISTRATORS: ADMINISTRATOR.toUpperCase(),
      ALLOWED_TENANTS: OTHER_TENANT,
      THREAD_LIMITS: 'off',
      TENANT_LIMITS: 'off',
    },
  })

const chat = (service: TestService, id: string, more: Partial<ChatOptions> = {}): Chat =>
  new Chat(world, service, { id, conversation: `a:e${++conversations}`, authorization, ...more })

/** An entitlement of a customer, owned by somebody. */
async function owned(
  service: TestService,
  customer: string,
  workload: string,
  owner: { readonly id: string | null; readonly name: string; readonly tenant?: string },
): Promise<string> {
  const { id: owner_id, name: owner_name, tenant = TENANT } = owner
  const id = `${tenant}-${customer}-${workload}`
  const set = { owner_id, owner_name, owner_key: owner_id === null ? owner_name.toLowerCase() : null }
  const entitlement = newEntitlement(id, {
    tenant,
    workload,
    customer: { id: `c-${id}`, name: customer, name_key: customer.toLowerCase() },
    set,
  })
  const history = change(`h-${id}`, { by_id: owner_id ?? 'import', by_name: owner_name })
  await service.store.transaction((tx) => tx.records.add(entitlement, history))
  return id
}

const customers = async (service: TestService): Promise<string[]> =>
  (await service.rows('customer')).map(({ tenant, name }) => `${tenant} ${name}`).sort()

describe('who may', () => {
  let service: TestService
  let before: string[]
  /** What Alex's own button sends. */
  let stolen: Record<string, unknown>

  beforeAll(async () => {
    service = await start()
    const alex = { id: ALEX, name: 'Alex' }
    await owned(service, 'Contoso', 'teams', alex)
    await owned(service, 'Contoso', 'intune', alex)
    await owned(service, 'Contoso', 'teams', { id: 'foreign', name: 'Foreign', tenant: OTHER_TENANT })
    await owned(service, 'Fabrikam', 'teams', alex)
    await owned(service, 'Fabrikam', 'intune', { id: MEGAN, name: 'Megan' })
    await owned(service, 'Tailspin', 'teams', { id: null, name: 'Alex' })
    await chat(service, ALEX).type('Litware Teams: nobody is trained and there is no champion')
    for (const id of [ALEX, MEGAN]) await chat(service, id).type('Northwind Teams: nobody is trained, no champion')
    before = await customers(service)
    const asking = chat(service, ALEX)
    await asking.type('forget contoso')
    stolen = actionsOf(asking.card).find(({ title }) => title === ERASE)!.data
  })

  const NO = /^I know no customer of that name of which an entitlement is yours\..*Nothing was erased\.$/
  const NOT_HERE = /^What is kept is between us: ask me in our personal chat\.$/
  const NOTHING = /^Nothing is kept under that name\.$/
  const ASKS = /^Erase this customer\?/

  test.each([
    ['the owner of all', { id: ALEX }, 'forget customer Contoso', ASKS],
    ['the owner of all, in another spelling', { id: ALEX }, 'forget CONTOSO Ltd', ASKS],
    ['the owner of all, in a group chat', { id: ALEX, kind: 'groupChat' }, 'forget customer Contoso', NOT_HERE],
    ['the owner of all, in a channel', { id: ALEX, kind: 'channel' }, 'forget customer Contoso', NOT_HERE],
    [
      'an owner of a part',
      { id: ALEX },
      'forget customer Fabrikam',
      /^Erase this customer\?[^]*1 entitlement\n[^]*stays: Intune \(Megan\)/,
    ],
    [
      'the other owner',
      { id: MEGAN },
      'forget customer Fabrikam',
      /^Erase this customer\?[^]*stays: Microsoft Teams \(Alex\), and what its FMs share/,
    ],
    ['somebody without a part', { id: MEGAN }, 'forget customer Contoso', NO],
    ['somebody of the owner’s name', { id: 'another', name: 'Alex' }, 'forget customer Contoso', NO],
    ['the owner’s id in another tenant', { id: ALEX, tenant: OTHER_TENANT }, 'forget customer Contoso', NO],
    ['somebody whom a file names', { id: ALEX, name: 'Alex' }, 'forget customer Tailspin', NO],
    ['an administrator', { id: ADMINISTRATOR }, 'forget customer Contoso', ASKS],
    ['an administrator, of several owners', { id: ADMINISTRATOR }, 'forget customer Fabrikam', ASKS],
    ['an administrator, of nobody’s', { id: ADMINISTRATOR }, 'forget customer Tailspin', ASKS],
    ['an administrator, in a channel', { id: ADMINISTRATOR, kind: 'channel' }, 'forget Contoso', NOT_HERE],
    [
      'an administrator’s id in another tenant',
      { id: ADMINISTRATOR, tenant: OTHER_TENANT },
      'forget Fabrikam',
      NOTHING,
    ],
    ['who alone has said something', { id: ALEX }, 'forget customer Litware', ASKS],
    ['somebody else', { id: MEGAN }, 'forget customer Litware', NO],
    ['one of two who have said something', { id: ALEX }, 'forget customer Northwind', NO],
    ['an administrator, of what two have said', { id: ADMINISTRATOR }, 'forget customer Northwind', ASKS],
    ['anybody, of a name that is not there', { id: ALEX }, 'forget customer Woodgrove', NO],
    ['an administrator, of a name that is not there', { id: ADMINISTRATOR }, 'forget Woodgrove', NOTHING],
    ['a guest, in a group chat', { id: 'guest', kind: 'groupChat' }, 'forget customer Contoso', NOT_HERE],
    ['a guest, in a channel', { id: 'guest', kind: 'channel' }, 'what do you know about me', NOT_HERE],
  ] as const)('%s', async (_who, options, text, answer) => {
    const asking = chat(service, options.id, options)
    await asking.type(text)
    expect(asking.said).toMatch(answer)
    expect(await customers(service)).toEqual(before)
  })

  test.each([
    ['somebody else', { id: MEGAN }, NO],
    ['somebody of the same name', { id: 'another', name: 'Alex' }, NO],
    ['the same id in another tenant', { id: ALEX, tenant: OTHER_TENANT }, NO],
    ['the owner, in a channel', { id: ALEX, kind: 'channel' }, NOT_HERE],
    ['a guest, in a group chat', { id: 'guest', kind: 'groupChat' }, NOT_HERE],
  ] as const)('the button pressed by %s erases nothing', async (_who, options, answer) => {
    const pressing = chat(service, options.id, options)
    await pressing.pressData(stolen)
    expect(pressing.said).toMatch(answer)
    expect(await customers(service)).toEqual(before)
  })

  test.each([
    ['by role', { id: '29:x', aadObjectId: 'invited', userRole: 'guest' }],
    ['by name', { id: '29:x', aadObjectId: 'invited', userPrincipalName: 'x_else.com#EXT#@here.com' }],
    ['of another tenant', { id: '29:x', aadObjectId: 'invited', tenantId: OTHER_TENANT }],
  ])('a guest %s erases nothing of their own either, and brings in nothing', async (_how, member) => {
    const workload = `w${conversations}`
    await owned(service, 'Guested', workload, { id: 'invited', name: 'Guest' })
    const guest = chat(service, 'invited')
    world.connector.rosters.set(guest.conversation, [member])
    const entitlements = await service.rows('entitlement')
    const data = { verb: 'forget-customer', record: 'r', version: entitlements.length, customer: 'guested' }
    for (const ask of [
      () => guest.type('forget customer Guested'),
      () => guest.type('my data'),
      () => guest.pressData(data),
    ]) {
      await ask()
      expect(guest.said).toMatch(/guests can neither see nor erase any/)
    }
    await guest.drop('list.csv', 'https://contoso.sharepoint.com/list.csv')
    expect(guest.said).toBe('I read lists of members of the organisation only.')
    expect(await service.rows('entitlement')).toEqual(entitlements)
    before = await customers(service)
  })

  test('a tenant that is not allowed is not even heard', async () => {
    const outside = chat(service, ALEX, { tenant: '0b6a3f0e-0000-4000-8000-00000000dead' })
    await expect(outside.type('forget customer Contoso')).rejects.toThrow('403')
    expect(await customers(service)).toEqual(before)
  })

  test('who does not own all is told which administrators there are', async () => {
    await owned(service, 'Wingtip', 'teams', { id: ADMINISTRATOR, name: 'Adele Vance' })
    const asking = chat(service, ALEX)
    await asking.type('forget customer Wingtip')
    expect(asking.said).toContain('an administrator (Adele Vance)')
  })
})

describe('erasing what is one’s own of a customer that others keep, too', () => {
  /** Alex was first and shares an ACM conversation; Megan, who is not in, keeps a workload of a customer called so. */
  async function both(givenToMegan = 0) {
    const service = await start()
    await owned(service, 'Contoso', 'teams', { id: ALEX, name: 'Alex' })
    const alex = chat(service, ALEX)
    await alex.type('acm contoso')
    await alex.press('Start: 1 Prepare')
    const set = { owner_id: MEGAN, owner_name: 'Megan', ...(givenToMegan ? { owner_is_in: 1 } : {}) }
    const intune = newEntitlement('m1', { tenant: TENANT, workload: 'intune', set })
    await service.store.transaction((tx) => tx.records.add(intune, change('hm', { by_id: MEGAN, by_name: 'Megan' })))
    const megan = chat(service, MEGAN)
    await megan.type('status contoso')
    return { service, alex, megan }
  }
  const left = async (service: TestService) => ({
    entitlements: (await service.rows('entitlement')).map(({ owner_name }) => owner_name),
    acm: (await service.rows('acm')).length,
    history: (await service.rows('history')).map(({ by_name }) => by_name),
  })

  test('goes ahead with what is shared; what somebody who is not in keeps of that name is named and stays', async () => {
    const { service, alex, megan } = await both()
    await alex.type('forget customer contoso')
    expect(alex.said).toMatch(/1 entitlement\n1 history entry\n1 ACM conversation\n/)
    expect(alex.said).toContain('Of others, and stays: Intune (Megan).')
    await alex.press('Erase everything')
    expect(alex.said).toContain('Of others, and stays: Intune (Megan).')
    expect(await left(service)).toEqual({ entitlements: ['Megan'], acm: 0, history: ['Megan'] })
    await service.allSent()
    const erased = [...world.connector.shown(megan.conversation).values()].filter((card) => card.includes('Erased'))
    expect(erased).toEqual([])
    const own = [...world.connector.shown(alex.conversation).values()].filter((card) => card.includes('1 Prepare'))
    expect(own).toEqual([])
    // Nothing is shared any more, and who is left is not shut out of what comes.
    await megan.type('acm contoso')
    expect(megan.said).toContain('1 Prepare')
  })

  test('leaves what is shared to somebody else who is in', async () => {
    const { service, alex } = await both(1)
    await alex.type('forget customer contoso')
    expect(alex.said).toContain('Intune (Megan), and what its FMs share')
    await alex.press('Erase everything')
    expect(await left(service)).toEqual({ entitlements: ['Megan'], acm: 1, history: ['Megan'] })
  })

  test('takes nothing of what others share', async () => {
    const { service, megan } = await both()
    await megan.type('forget customer contoso')
    expect(megan.said).toContain('Microsoft Teams (Alex), and what its FMs share')
    await megan.press('Erase everything')
    expect(await left(service)).toEqual({ entitlements: ['Alex'], acm: 1, history: ['Alex'] })
  })
})

describe('erasing a customer', () => {
  test('shows what goes, and takes only that', async () => {
    const service = await start()
    const alex = chat(service, ALEX, { name: 'Alex' })
    await alex.type('Contoso Teams: nobody is trained and there is no champion, they won’t go live')
    await alex.press('Keep this status', { date: '2031-05-01' })
    await alex.type('Fabrikam Intune: their only admin left, the rollout is on hold')
    const asking = chat(service, ALEX, { name: 'Alex' })
    await asking.type('forget customer contoso')
    expect(asking.said).toContain('Contoso\n1 entitlement\n1 history entry\n1 assessment\n')
    await asking.press(ERASE)
    expect(asking.said).toMatch(/^Erased: 1 entitlement, 1 history entry, 1 assessment, \d cards? in chats/)
    expect(asking.said).not.toContain('Contoso')
    await alex.type('status')
    expect(alex.said).not.toContain('Contoso')
    await alex.type('resume')
    expect(alex.said).toContain('Fabrikam')
    const shown = [...world.connector.shown(alex.conversation).values()]
    expect(shown.filter((body) => body.includes('Erased on request.'))).toHaveLength(1)
    expect(shown.filter((body) => body.includes('Fabrikam')).length).toBeGreaterThan(0)
    await service.stop()
  })

  test('leaves a row that says when, who and how much, and a hash that knows the name again', async () => {
    const service = await start()
    await owned(service, 'Contoso', 'teams', { id: ALEX, name: 'Alex' })
    const asking = chat(service, ALEX, { name: 'Alex' })
    await asking.type('forget customer Contoso')
    await asking.press(ERASE)
    const [row, ...others] = await service.rows('erasure')
    expect(others).toEqual([])
    expect(row).toMatchObject({ tenant: TENANT, reason: 'request', by_id: ALEX, by_name: 'Alex' })
    expect(JSON.parse(row!.counts)).toMatchObject({ entitlements: 1, history: 1 })
    expect(JSON.stringify(row).toLowerCase()).not.toContain('contoso')
    const hash = (tenant: string, key: string) => service.store.transaction((tx) => tx.erasure.hash(tenant, key))
    expect(row!.hash).toBe(await hash(TENANT, 'contoso'))
    expect(row!.hash).not.toBe(await hash(OTHER_TENANT, 'contoso'))
    expect(row!.hash).not.toBe(await hash(TENANT, 'fabrikam'))
    await service.stop()
  })

  test('a confirmation of what has changed since erases nothing, and shows the new figures', async () => {
    const service = await start()
    await owned(service, 'Contoso', 'teams', { id: ALEX, name: 'Alex' })
    const asking = chat(service, ALEX, { name: 'Alex' })
    await asking.type('forget customer Contoso')
    await owned(service, 'Contoso', 'intune', { id: ALEX, name: 'Alex' })
    await asking.press(ERASE)
    expect(asking.said).toContain('Something was added or changed since.')
    expect(asking.said).toContain('2 entitlements')
    expect(await service.rows('entitlement')).toHaveLength(2)
    await asking.press(ERASE)
    expect(await service.rows('entitlement')).toEqual([])
    await service.stop()
  })

  test('can be left', async () => {
    const service = await start()
    await owned(service, 'Contoso', 'teams', { id: ALEX, name: 'Alex' })
    const asking = chat(service, ALEX)
    await asking.type('forget customer Contoso')
    await asking.press('Keep everything')
    expect(asking.said).toBe('Nothing was erased.')
    expect(await service.rows('entitlement')).toHaveLength(1)
    await service.stop()
  })

  test('a card that is being sent at that moment is replaced once it has arrived', async () => {
    const service = await start()
    const alex = chat(service, ALEX)
    const administrator = chat(service, ADMINISTRATOR)
    const release = world.connector.hold(alex.conversation)
    await service.post(alex.message('Contoso Teams: nobody is trained and there is no champion'), authorization)
    await world.connector.received(1, alex.conversation)
    await service.post(administrator.message('forget customer Contoso'), authorization)
    const [prompt] = await world.connector.received(1, administrator.conversation)
    const erase = actionsOf(prompt!.body).find(({ title }) => title === ERASE)!
    await service.post(administrator.pressing(erase.data, prompt!.id!), authorization)
    expect(JSON.stringify(await service.rows('outbox'))).not.toMatch(/contoso/i)
    release()
    await service.allSent()
    expect([...world.connector.shown(alex.conversation).values()]).toEqual([
      expect.stringContaining('Erased on request.'),
    ])
    expect(JSON.stringify(await service.rows('shown_card'))).not.toMatch(/contoso/i)
    await service.stop()
  })

  test('of two who confirm at once one erases, and the other hears that nothing is left', async () => {
    const service = await start()
    await owned(service, 'Contoso', 'teams', { id: ALEX, name: 'Alex' })
    const two = [chat(service, ALEX), chat(service, ADMINISTRATOR)] as const
    for (const each of two) await each.type('forget customer Contoso')
    await Promise.all(two.map((each) => each.press(ERASE)))
    expect(await service.rows('erasure')).toHaveLength(1)
    expect(two.filter(({ said }) => said.startsWith('Erased: 1 entitlement'))).toHaveLength(1)
    await service.stop()
  })
})

describe('what is kept about a person', () => {
  test('is told by kind, with figures', async () => {
    const service = await start()
    await owned(service, 'Contoso', 'teams', { id: ALEX, name: 'Alex' })
    const alex = chat(service, ALEX, { name: 'Alex' })
    await alex.type('hello')
    await alex.type('my data')
    expect(alex.said).toContain('1 entitlement – that you own')
    expect(alex.said).toContain('1 history entry – made by you')
    expect(alex.said).toContain('1 setting')
    expect(alex.said).toContain('your time zone (UTC until a message tells it)')
    expect(alex.said).not.toContain('Contoso')
    await alex.type('reminders')
    expect(alex.said).toContain('9:00 UTC, until a message tells me your time zone.')
    await alex.type('stakeholders contoso')
    await alex.press('Add the first')
    await alex.press('Save', { name: 'Sales', roles: 'uses' })
    await alex.type('my data')
    expect(alex.said).toContain('1 change – of readiness, plans and stakeholder maps')
    await service.stop()
  })

  test('is forgotten: the name nowhere, the entitlements without an owner, other people untouched', async () => {
    const service = await start()
    const id = await owned(service, 'Contoso', 'teams', { id: ALEX, name: 'Alex Qzwilber' })
    const imported = JSON.stringify({ owner: 'alex qzwilber', note: 'stays' })
    await service.store.transaction(async (tx) => {
      const history = change('h-import', { kind: 'import', by_id: MEGAN, by_name: 'Megan', evidence: imported })
      await tx.records.change(TENANT, id, 1, { note: 'New.' }, history)
      await tx.places.post({
        tenant: TENANT,
        conversation: '19:x',
        entitlement_id: id,
        by_id: ALEX,
        by_name: 'Alex Qzwilber',
        at: '2026',
      })
      await tx.places.use(TENANT, ALEX, '19:x', '2026')
    })
    const megan = chat(service, MEGAN, { name: 'Megan' })
    await megan.type('Fabrikam Teams: nobody is trained and there is no champion')
    const alex = chat(service, ALEX, { name: 'Alex Qzwilber' })
    await alex.type('Tailspin Teams: nobody is trained and there is no champion')
    await alex.press('Keep this status', { date: '2031-05-01' })
    await alex.type('forget me')
    await alex.press('Forget me')
    expect(alex.said).toMatch(/^Done: our conversations are erased/)
    const left = await service.dump()
    expect(left).not.toMatch(/qzwilber/i)
    expect(left).not.toContain(ALEX)
    const [contoso, tailspin] = await service.rows('entitlement')
    for (const each of [contoso, tailspin]) expect(each).toMatchObject({ owner_id: null, owner_name: null })
    expect(tailspin).toMatchObject({ status_by_name: 'former FM', updated_by_name: 'former FM' })
    const history = await service.rows('history')
    expect(new Set(history.map((row) => row.by_name))).toEqual(new Set(['former FM', 'Megan']))
    expect(history.find((row) => row.id === 'h-import')!.evidence).toBe('{"owner":"former FM","note":"stays"}')
    expect((await service.rows('conversation')).map((row) => row.person)).toEqual([MEGAN])
    // Whoever writes again begins anew.
    await alex.type('my data')
    expect((await service.rows('place')).filter((row) => row.person === ALEX)).toHaveLength(1)
    await service.stop()
  })

  test.each([
    ['a card that asks', 'acm contoso'],
    ['a form', 'contoso teams note: Jo Park leads the rollout from May.'],
    ['a question whether to keep it', 'looks good'],
    ['nothing', 'my data'],
  ])('goes with the first press, also right behind %s', async (_what, before) => {
    const service = await start()
    const alex = chat(service, ALEX, { name: 'Alex' })
    await alex.type('Contoso Teams: nobody is trained and there is no champion')
    if (before !== 'looks good') await alex.press('Keep this status', { dateUnknown: 'true' })
    await alex.type(before)
    await alex.type('forget me')
    await alex.press('Forget me')
    expect(alex.said).toMatch(/^Done: our conversations are erased/)
    await service.stop()
  })

  test('stays when something was done since it was asked, and goes when it is confirmed again', async () => {
    const service = await start()
    const alex = chat(service, ALEX, { name: 'Alex' })
    await alex.type('Contoso Teams: nobody is trained and there is no champion')
    await alex.type('forget me')
    const { data } = actionsOf(alex.card).find(({ title }) => title === 'Forget me')!
    await alex.type('looks good')
    await alex.pressData(data)
    expect(alex.said).toContain('Something was added or changed since.')
    await alex.press('Forget me')
    expect(alex.said).toMatch(/^Done: our conversations are erased/)
    await service.stop()
  })

  test('stays when something was done since it was asked', async () => {
    const service = await start()
    const alex = chat(service, ALEX, { name: 'Alex' })
    await alex.type('Contoso Teams: nobody is trained and there is no champion')
    await alex.type('forget me')
    const { data } = actionsOf(alex.card).find(({ title }) => title === 'Forget me')!
    await alex.type('Fabrikam Intune: their only admin left, the rollout is on hold')
    await alex.pressData(data)
    expect(alex.said).toContain('Something was added or changed since.')
    expect(await service.rows('conversation')).toHaveLength(1)
    await service.stop()
  })
})
