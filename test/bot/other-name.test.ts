import { importEntitlements } from '../../files/import-entitlements.ts'
import { OPERATOR } from '../../store/operator.ts'
import { actionsOf } from '../support/card-content.ts'
import { Chat } from '../support/chat.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { letIn } from '../support/let-in.ts'
import { TENANT, World, type TestService } from '../support/service.ts'
import { prepared } from '../support/story.ts'

/** A kept customer is called otherwise: what is asked before, who may, and what follows. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const BOB = '0b6a3f0e-0000-4000-8000-0000000000b0'
const CHANNEL = '19:rollout@thread.tacv2'

let world: World
let service: TestService
let authorization: string
let alex: Chat
let bob: Chat
let ids = 0

const chat = (id: string, name: string, conversation?: string): Chat =>
  new Chat(world, service, { id, name, authorization, ...(conversation ? { conversation } : {}) })

beforeEach(async () => {
  world = await World.create()
  authorization = await world.bearer()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  alex = chat(ALEX, 'Alex Wilber')
  bob = chat(BOB, 'Bob')
})

/** An entitlement of a customer, kept by somebody. */
async function keep(
  customer: string,
  workload: string,
  more: { owner?: string; name?: string; at?: string; status?: string; set?: object } = {},
) {
  const { owner = ALEX, name = 'Alex Wilber', at, status = 'migration', set } = more
  const id = `e${++ids}`
  const key = customer.toLowerCase()
  const entitlement = newEntitlement(id, {
    tenant: TENANT,
    workload,
    customer: { id: `c-${id}`, name: customer, name_key: key },
    set: { owner_id: owner, owner_name: name, status, ...set },
  })
  const history = change(`h-${id}`, { by_id: owner, by_name: name, ...(at ? { at } : {}) })
  await service.store.transaction((tx) => tx.records.add(entitlement, history))
  return id
}

const customers = async (): Promise<string[]> => (await service.rows('customer')).map(({ name }) => name).sort()
const entitlements = async (): Promise<string[]> =>
  (await service.rows('entitlement')).map((row) => `${row.customer_name} ${row.workload} ${row.version}`).sort()

async function list(rows: string): Promise<void> {
  await importEntitlements(service.store, prepared, Buffer.from(rows), {
    tenant: TENANT,
    by: OPERATOR,
    at: new Date().toISOString(),
    today: '2026-11-22',
    newId: () => `x${++ids}`,
  })
}

test('a name that was mistyped is put right: a card says what is meant, one press does it, and the history tells', async () => {
  await keep('Contso', 'teams')
  await keep('Contso', 'intune')
  await alex.type('contso is really called Contoso')
  expect(alex.said).toMatch(/Rename this customer\?\s+Contso → Contoso\s+Contso · Intune\s+Contso · Microsoft Teams/)
  expect(alex.said).toContain('rename it back')
  expect(actionsOf(alex.card).map(({ title }) => title)).toEqual(['Rename', 'Cancel'])
  await alex.press('Cancel')
  expect([alex.said, await customers()]).toEqual(['Nothing was changed.', ['Contso']])
  await alex.type('rename contso to contoso')
  await alex.press('Rename')
  expect(alex.said).toContain('Contso is called Contoso now')
  expect(await entitlements()).toEqual(['Contoso intune 2', 'Contoso teams 2'])
  await alex.type('history contoso teams')
  expect(alex.said).toMatch(/Customer renamed.*Alex Wilber\s+Customer: Contso → Contoso/)
  // And back.
  await alex.type('rename contoso to Contso')
  await alex.press('Rename')
  expect(await customers()).toEqual(['Contso'])
})

test('only capitals or a legal form may change; what is called so already stays', async () => {
  await keep('contoso', 'teams')
  await alex.type('rename contoso to Contoso Ltd')
  expect(alex.said).toContain('To me both are one customer')
  await alex.press('Rename')
  expect(await customers()).toEqual(['Contoso Ltd'])
  await alex.type('rename contoso to Contoso Ltd')
  expect(alex.said).toContain('Contoso Ltd is called so already')
})

test('nobody of that name: nothing is known, and it may be what the customer said; several: it is asked which', async () => {
  await alex.type('rename contoso to Contoso Retail')
  expect(alex.said).toContain('I keep no customer of that name that is yours. Nothing was renamed. Nothing was added')
  expect(actionsOf(alex.card).map(({ title }) => title)).toEqual(['Assess a customer', 'The customer said this'])
  await keep('Contoso East', 'teams')
  await keep('Contoso West', 'teams')
  await alex.type('rename contoso to Fabrikam')
  expect(alex.said).toContain('Which customer do you mean?')
  await alex.press('Contoso West')
  expect(alex.said).toContain('Contoso West → Fabrikam')
  await alex.press('Rename')
  expect(await customers()).toEqual(['Contoso East', 'Fabrikam'])
})

test('names are shown as they were typed, and nothing in them does anything', async () => {
  await keep('Contso', 'teams')
  await alex.type('rename contso to **[Contoso](x.example)**')
  expect(alex.said).toContain('Contso → **[Contoso](x.example)**')
  const blocks = JSON.stringify(alex.card).match(/"type":"TextBlock","text":"[^"]*/g) ?? []
  expect(blocks.join()).not.toContain('x.example')
})

test('a card that shows how it was does nothing; a press that comes twice does it once', async () => {
  await keep('Contso', 'teams')
  await alex.type('rename contso to Contoso')
  await keep('Contso', 'intune')
  await alex.press('Rename')
  expect(alex.said).toMatch(/Something was added or changed since[^]*Contso · Intune/)
  expect(await customers()).toEqual(['Contso'])
  const { data } = actionsOf(alex.card).find(({ title }) => title === 'Rename')!
  const shown = (await service.rows('shown_card')).find(({ record }) => record === data['record'])!
  const pressed = alex.pressing(data, shown.activity_id)
  for (const _ of [1, 2]) expect((await service.post(pressed, authorization)).status).toBe(200)
  expect(await entitlements()).toEqual(['Contoso intune 2', 'Contoso teams 2'])
  // Another press of the same card finds it done.
  await alex.pressData(data)
  expect(alex.said).toContain('is called so already')
  expect(await entitlements()).toEqual(['Contoso intune 2', 'Contoso teams 2'])
})

describe('who may', () => {
  test('who sees nothing of a customer knows of none; who keeps a part is told whom to ask, and may once let in', async () => {
    await keep('Contso', 'teams')
    await bob.type('rename contso to Contoso')
    expect(bob.said).toContain('I keep no customer of that name that is yours')
    await keep('Contso', 'intune', { owner: BOB, name: 'Bob' })
    await alex.type('hello')
    await bob.type('rename contso to Contoso')
    expect(bob.said).toMatch(/Alex Wilber keeps some of this customer, too\. Ask to be let in/)
    expect(actionsOf(bob.card).map(({ title }) => title)).toEqual(['Ask to be let in'])
    await bob.press('Ask to be let in')
    expect(bob.said).toContain('I asked Alex Wilber')
    await letIn(service, ALEX, BOB)
    await bob.type('rename contso to Contoso')
    await bob.press('Rename')
    expect(await customers()).toEqual(['Contoso'])
    // Who owns something of it is told, once.
    await service.allSent()
    const told = world.connector.sentTo(alex.conversation).at(-1)!.body['text']
    expect(told).toBe('Bob renamed the customer Contso to Contoso: Contoso · Microsoft Teams.')
  })

  test('a refusal names the others and not oneself, also of a list that knows names alone', async () => {
    await list('Customer,Workload,Owner\nContso,Teams,Alex Wilber\nContso,Intune,Adele Vance\nContso,Edge,Lee Gu\n')
    await alex.type('rename contso to Contoso')
    expect(alex.said).toContain('Adele Vance and Lee Gu keep some of this customer, too.')
    await keep('Fabrikum', 'teams')
    await keep('Fabrikum', 'intune', { owner: BOB, name: 'Bob' })
    await alex.type('rename fabrikum to Fabrikam')
    expect(alex.said).toContain('Bob keeps some of this customer, too.')
  })

  test('what nobody keeps beside one’s own is in nobody’s way', async () => {
    await list('Customer,Workload,Owner\nContso,Teams,Alex Wilber\nContso,Intune,\n')
    await alex.type('rename contso to Contoso')
    expect(alex.said).toContain('Contso → Contoso')
  })

  test('a stolen button renames nothing', async () => {
    await keep('Contso', 'teams')
    await alex.type('rename contso to Contoso')
    const { data } = actionsOf(alex.card).find(({ title }) => title === 'Rename')!
    await bob.pressData(data, alex)
    expect(bob.said).toContain('not there any more')
    expect(await customers()).toEqual(['Contso'])
  })

  test('what others keep under the new name is not touched', async () => {
    await keep('Contso', 'teams')
    await keep('Contoso', 'teams', { owner: BOB, name: 'Bob' })
    await alex.type('rename contso to Contoso')
    expect(alex.said).toMatch(/Bob keeps some of this customer/)
    expect(await customers()).toEqual(['Contoso', 'Contso'])
  })

  test('in a channel nothing is told of it', async () => {
    await keep('Contso', 'teams')
    world.connector.rosters.set(CHANNEL, [
      { id: `29:${ALEX}`, name: 'Alex', aadObjectId: ALEX, tenantId: TENANT, userRole: 'user' },
    ])
    const there = new Chat(world, service, {
      id: ALEX,
      name: 'Alex Wilber',
      authorization,
      kind: 'groupChat',
      conversation: CHANNEL,
    })
    await there.type('rename contso to Contoso')
    expect(there.said).toContain('ask me in our personal chat')
  })
})

test('what was begun under the old name goes on under the new one, of everybody who sees something of it', async () => {
  await keep('Contso', 'teams')
  await letIn(service, ALEX, BOB)
  for (const each of [alex, bob]) {
    await each.type('Contso Exchange: nobody is trained and there is no champion, they won’t go live')
  }
  await alex.type('rename contso to Contoso')
  await alex.press('Rename')
  await bob.type('resume')
  expect(bob.said).toContain('Contoso · Exchange Online')
  await bob.press('Keep this status', bob.asked({ dateUnknown: 'true' }))
  expect(bob.said).toContain('✓ Kept')
  expect(await entitlements()).toEqual(['Contoso exchange 1', 'Contoso teams 2'])
})

test('a list that says the old name leads to the new one, and so does who keeps something under it', async () => {
  await list(`Customer,Workload,Owner,Owner id\nContso,Teams,Alex Wilber,${ALEX}\n`)
  await alex.type('rename contso to Contoso')
  await alex.press('Rename')
  await list(`Customer,Workload,Owner,Owner id\nContso,Teams,Alex Wilber,${ALEX}\nContso,Intune,Alex Wilber,${ALEX}\n`)
  expect(await entitlements()).toEqual(['Contoso intune 1', 'Contoso teams 2'])
  await alex.type('Contso Exchange: nobody is trained and there is no champion, they won’t go live')
  await alex.press('Keep this status', alex.asked({ dateUnknown: 'true', customer: 'Contso' }))
  expect(await customers()).toEqual(['Contoso'])
  await alex.type('status contso')
  expect(alex.said).toContain('Contoso · Microsoft Teams')
})

test('erased by its old name, nothing is left of either', async () => {
  await keep('Contso', 'teams')
  await alex.type('Contso Exchange: nobody is trained and there is no champion, they won’t go live')
  await alex.type('rename contso to Contoso')
  await alex.press('Rename')
  await alex.type('forget customer contso')
  expect(alex.said).toContain('Contoso · Microsoft Teams')
  await alex.press('Erase everything')
  expect(alex.said).toContain('Erased')
  await service.allSent()
  for (const table of ['customer', 'entitlement', 'history', 'conversation', 'shown_card', 'outbox'] as const) {
    expect([table, JSON.stringify(await service.rows(table)).match(/conto?so/i)]).toEqual([table, null])
  }
  const hashes = new Set((await service.rows('erasure')).map(({ hash }) => hash))
  const known = await service.store.transaction(({ erasure }) =>
    Promise.all(['contoso', 'contso'].map((key) => erasure.hash(TENANT, key))),
  )
  expect(known.every((hash) => hashes.has(hash))).toBe(true)
})

test('cards that are posted show the new name', async () => {
  const id = await keep('Contso', 'teams')
  const person = { id: `29:${ALEX}`, name: 'Alex Wilber', aadObjectId: ALEX, tenantId: TENANT, userRole: 'user' }
  world.connector.rosters.set(CHANNEL, [person])
  const there = new Chat(world, service, {
    id: ALEX,
    name: 'Alex Wilber',
    authorization,
    kind: 'groupChat',
    conversation: CHANNEL,
  })
  await there.type('hello')
  await alex.type('status contso')
  await alex.pressData({ verb: 'post-to', record: 'r', entitlement: id, version: 1, filter: '', offset: 0 })
  await alex.press('Post', { place: CHANNEL })
  expect(JSON.stringify(world.connector.sentTo(CHANNEL).at(-1)!.body)).toContain('Contso · Microsoft Teams')
  await alex.type('rename contso to Contoso')
  await alex.press('Rename')
  await service.allSent()
  const update = world.connector.sentTo(CHANNEL).at(-1)!
  expect([update.method, JSON.stringify(update.body)]).toEqual([
    'PUT',
    expect.stringContaining('Contoso · Microsoft Teams'),
  ])
})

describe('two customers become one', () => {
  const OLD = '2026-02-01T10:00:00.000Z'
  const NEW = '2026-03-01T10:00:00.000Z'
  const blocked = {
    status: 'adoption-readiness',
    set: { target_date: null, date_unknown: 1, note: 'Nobody is trained.' },
  }

  test('the card says what moves, what is there and which status stays; the history is one', async () => {
    await keep('Contso', 'teams', { at: NEW, ...blocked })
    await keep('Contso', 'intune', { at: NEW })
    await keep('Contoso', 'teams', { at: OLD, set: { seats: 70, intent: 'They move.' } })
    await keep('Contoso', 'exchange', { at: OLD })
    await alex.type('merge contso into contoso')
    expect(alex.said).toMatch(/Merge these customers\?[^]*Contoso is kept already[^]*Contso → Contoso/)
    expect(alex.said).toContain('Contso · Intune moves')
    expect(alex.said).toContain(
      'Microsoft Teams is in both: the newer Blocked › Adoption Readiness (Contso, 1 Mar 2026) stays, In Progress › Migration goes into its history',
    )
    expect(alex.said).toContain('Contoso · Exchange Online is there already')
    expect(alex.said).toContain('It cannot be undone')
    expect(actionsOf(alex.card).map(({ title }) => title)).toEqual(['Merge', 'Cancel'])
    await alex.press('Merge')
    expect(alex.said).toContain('Contso and Contoso are one customer now')
    expect([await customers(), await entitlements()]).toEqual([
      ['Contoso'],
      ['Contoso exchange 1', 'Contoso intune 2', 'Contoso teams 3'],
    ])
    const teams = (await service.rows('entitlement')).find(({ workload }) => workload === 'teams')!
    expect(teams).toMatchObject({ status: 'adoption-readiness', status_version: 2, status_at: NEW, seats: 70 })
    await alex.type('history contoso teams')
    expect(alex.said).toMatch(/Customers merged[^]*Merged: Contso → Contoso[^]*1 Mar 2026[^]*1 Feb 2026/)
    await alex.type('status contso')
    expect(alex.said).toContain('1–3 of 3')
  })

  test('a new name that is kept already is a merge, and the card says so; what changed meanwhile is shown first', async () => {
    await keep('Contso', 'teams')
    await keep('Contoso', 'intune')
    await alex.type('rename contso to Contoso')
    expect(alex.said).toContain('Contoso is kept already: both become one customer.')
    await keep('Contoso', 'exchange')
    await alex.press('Merge')
    expect(alex.said).toMatch(/Something was added or changed since[^]*Exchange Online is there already/)
    expect(await customers()).toEqual(['Contoso', 'Contso'])
    const { data } = actionsOf(alex.card).find(({ title }) => title === 'Merge')!
    const shown = (await service.rows('shown_card')).find(({ record }) => record === data['record'])!
    const pressed = alex.pressing(data, shown.activity_id)
    for (const _ of [1, 2]) expect((await service.post(pressed, authorization)).status).toBe(200)
    expect(await entitlements()).toEqual(['Contoso exchange 1', 'Contoso intune 1', 'Contoso teams 2'])
    await alex.pressData(data)
    expect(alex.said).toContain('not there any more')
  })

  test('who keeps only one of both may not; who owned what is another’s now goes on to see it, and is told', async () => {
    await keep('Contso', 'teams', { owner: BOB, name: 'Bob', at: OLD })
    await keep('Contoso', 'teams', { at: NEW, ...blocked })
    await bob.type('hello')
    await alex.type('merge contso into contoso')
    expect(alex.said).toContain('I keep no customer of that name that is yours')
    await service.store.transaction(async ({ rights }) => {
      const contso = (await rights.customer(TENANT, { key: 'contso' }))!
      await rights.letIn({ tenant: TENANT, id: BOB, key: null, place: undefined }, contso.id, ALEX)
    })
    await alex.type('merge contso into contoso')
    expect(alex.said).toContain('Let into all of it then: Alex Wilber and Bob')
    await alex.press('Merge')
    await service.allSent()
    expect(world.connector.sentTo(bob.conversation).at(-1)!.body['text']).toBe(
      'Alex Wilber merged the customer Contso into Contoso: Contoso · Microsoft Teams.',
    )
    await bob.type('status contoso')
    expect(bob.said).toContain('Contoso · Microsoft Teams')
  })

  test.each([
    ['tenant ids', /Their tenant ids differ \(e\d+\.example, e\d+\.example\)[^]*A list with the right id/],
    ['maps', /Both have a map of stakeholders[^]*keep its statuses again under Contoso[^]*“forget customer Contso”/],
    ['plans', /Both have readiness and a plan for Microsoft Teams/],
    ['owner', /A list gave Microsoft Teams to Adele Vance/],
  ])('%s that cannot be joined refuse it with the remedy, and nothing is changed', async (what, says) => {
    const byName = { owner_id: null, owner_name: 'Adele Vance', owner_key: 'adele vance' }
    const old = await keep('Contso', 'teams', { at: OLD, ...(what === 'owner' ? { set: byName } : {}) })
    const kept = await keep('Contoso', 'teams', { at: NEW })
    for (const id of [old, kept]) {
      await service.store.transaction(async (tx) => {
        if (what === 'tenant ids') await tx.records.nameCustomerTenant(TENANT, `c-${id}`, `${id}.example`)
        if (what !== 'maps' && what !== 'plans') return
        const log = { id: `l-${id}`, what: 'x', by_id: ALEX, by_name: 'Alex Wilber', at: NEW }
        const kind = what === 'maps' ? 'stakeholders' : 'workload'
        await tx.engagement.save({ id: `g-${id}`, tenant: TENANT, kind, entitlement: id, seen: 0, body: '{}', log })
      })
    }
    await alex.type('merge contso into contoso')
    expect(alex.said).toMatch(/Contso and Contoso cannot be one customer yet/)
    expect(alex.said).toMatch(says)
    expect(actionsOf(alex.card)).toEqual([])
    expect(await entitlements()).toEqual(['Contoso teams 1', 'Contso teams 1'])
  })

  test('what was kept last, of the customer who is none any more, is not undone by halves; erased, nothing is left', async () => {
    await keep('Contoso', 'teams', { at: OLD })
    await alex.type('Contso Teams: nobody is trained and there is no champion, they won’t go live')
    await alex.press('Keep this status', alex.asked({ dateUnknown: 'true', customer: 'Contso', workload: 'teams' }))
    await alex.type('merge contso into contoso')
    await alex.press('Merge')
    expect(await entitlements()).toEqual(['Contoso teams 3'])
    const before = await service.rows('entitlement')
    await alex.type('undo')
    for (const title of actionsOf(alex.card).map((each) => each.title)) {
      if (/take|back|undo/i.test(title)) await alex.press(title)
    }
    expect(alex.said).not.toContain('went wrong')
    expect(await service.rows('entitlement')).toEqual(before)
    await alex.type('customer is Contoso')
    await alex.type('keep it')
    expect(await customers()).toEqual(['Contoso'])
    await alex.type('forget customer contso')
    await alex.press('Erase everything')
    await service.allSent()
    for (const table of ['customer', 'entitlement', 'history', 'conversation', 'shown_card', 'outbox'] as const) {
      expect([table, JSON.stringify(await service.rows(table)).match(/conto?so/i)]).toEqual([table, null])
    }
  })

  test('where both are posted one card stays, and the other says so', async () => {
    const old = await keep('Contso', 'teams', { at: NEW })
    const kept = await keep('Contoso', 'teams', { at: OLD })
    const person = { id: `29:${ALEX}`, name: 'Alex Wilber', aadObjectId: ALEX, tenantId: TENANT, userRole: 'user' }
    world.connector.rosters.set(CHANNEL, [person])
    const who = { id: ALEX, name: 'Alex Wilber', authorization }
    await new Chat(world, service, { ...who, kind: 'groupChat', conversation: CHANNEL }).type('hello')
    for (const id of [old, kept]) {
      await alex.pressData({ verb: 'post-to', record: 'r', entitlement: id, version: 1, filter: '', offset: 0 })
      await alex.press('Post', { place: CHANNEL })
    }
    await alex.type('merge contso into contoso')
    await alex.press('Merge')
    await service.allSent()
    const updates = world.connector.sentTo(CHANNEL).filter(({ method }) => method === 'PUT')
    const said = updates.map(({ body }) => JSON.stringify(body))
    expect(said.filter((each) => each.includes('Two customers are one now'))).toHaveLength(1)
    expect(said.filter((each) => each.includes('Contoso · Microsoft Teams'))).toHaveLength(1)
    expect(new Set(updates.map(({ target }) => target)).size).toBe(2)
  })
})

test('news under the former name is kept for whom it is now only after that was told', async () => {
  await keep('Larkfeld', 'teams')
  await alex.type('rename larkfeld to Larkfield')
  await alex.press('Rename')
  await alex.type('Larkfeld Intune: their security office forbids it, 1 june')
  await alex.type('keep it')
  expect(alex.said).toContain('Larkfeld is called Larkfield now. Nothing was kept yet')
  expect(await entitlements()).toEqual(['Larkfield teams 2'])
  await alex.type('keep it')
  expect(alex.said).toContain('Kept')
  expect(alex.said).toContain('Larkfield · Intune')
  expect(await entitlements()).toEqual(['Larkfield intune 1', 'Larkfield teams 2'])
})

test('“undo” right behind a rename or a merge says how that is taken back, and offers to take back no status', async () => {
  await alex.type('Larkfeld Teams: nobody is trained, 30 june')
  await alex.type('keep it')
  await alex.type('rename larkfeld to Larkfield')
  await alex.press('Rename')
  await alex.type('undo')
  expect(alex.said).toBe(
    'A customer is renamed back as it was renamed: “rename”, the name now, “to”, and the name before. Nothing was changed.',
  )
  await alex.type('undo')
  expect(alex.said).toContain('You kept this last.')
  await keep('Tolbrook', 'intune')
  await alex.type('merge tolbrook into Larkfield')
  await alex.press('Merge')
  await alex.type('undo')
  expect(alex.said).toContain('Customers that were merged stay one. Nothing was changed.')
})
