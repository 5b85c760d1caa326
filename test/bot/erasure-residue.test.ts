import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { change, newEntitlement } from '../support/entitlements.ts'
import { Chat } from '../support/chat.ts'
import { finderOf } from '../support/marks.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { APP_ID, TENANT, World, type TestService } from '../support/service.ts'
import { startTab, type TabWorld } from '../support/tab.ts'

/** After everything was erased, nothing of it is left: in no table, in no byte of the files, on no card. */
jest.setTimeout(180_000)

const ADMINISTRATOR = '0b6a3f0e-0000-4000-8000-00000000ad01'
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const MEGAN = '0b6a3f0e-0000-4000-8000-00000000ad03'
const CUSTOMERS = 12

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres.stop())

/** A word that stands nowhere else. */
function mark(kind: string, n: number): string {
  const letters = String(n)
    .padStart(3, '0')
    .replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)]!)
  return `Qzv${kind}${letters}x`
}

const KINDS = [
  'na',
  'si',
  'no',
  'co',
  'in',
  're',
  'at',
  'op',
  'im',
  'la',
  'ou',
  'ar',
  'aw',
  'ld',
  'gr',
  'pe',
  'ba',
  'ch',
] as const
/** Every so many customers users are prepared as well. */
const PREPARED = 4
const ALL_MARKS = Array.from({ length: CUSTOMERS }, (_, n) => KINDS.map((kind) => mark(kind, n))).flat()

/** Every byte of the files. */
function bytesOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n')
}

const found = finderOf(ALL_MARKS)

/** Whole conversations about one customer, of two people. */
async function talk(alex: Chat, megan: Chat, n: number): Promise<void> {
  const name = mark('na', n)
  const dated = { date: '2031-05-01', dateUnknown: 'false', workload: 'teams', customer: name }
  await alex.type(`${name} Teams: nobody is trained and there is no champion, ${mark('si', n)} says they won’t go live`)
  await keep(alex, { ...dated, note: `Blocked because ${mark('no', n)}.` })
  await alex.type(`status ${name}`)
  await alex.press('Open')
  await alex.press('Comment')
  await alex.press('Save', { comment: mark('co', n) })
  await alex.press('Edit DIBS')
  await alex.press('Save', { intent: mark('in', n) })
  await alex.type(`history ${name}`)
  await alex.type(`value ${name} teams`)
  await alex.press('SME requested')
  await alex.press('Note the discussion')
  await alex.press('Save', { outcome: mark('ou', n) })
  await alex.type(`share champions with ${name}`)
  await alex.press('Text for an e-mail')
  await alex.press('I sent it: note that')
  await alex.type(`acm ${name}`)
  await alex.press('Start: 1 Prepare')
  await alex.press('Add a remark')
  await alex.press('Tick with remark', { item: 'kickoff-held', remark: mark('ar', n) })
  await alex.press('Note')
  await alex.press('Write')
  await alex.press('Save and show the note', { discussion: mark('aw', n) })
  // Another spelling, another workload, chosen against the recommendation.
  await megan.type(`${name.toUpperCase()} Ltd Intune: they are enrolling devices, half are done`)
  await megan.press('Another status')
  await megan.press('Use this status', { status: 'customer-unresponsive', reason: mark('re', n) })
  await keep(megan, { ...dated, workload: 'intune', attempts: `4 mails to ${mark('at', n)}` })
  await megan.type('overrides')
  await megan.type(`${name} Exchange: the ${mark('op', n)} mailboxes are moving`)
  await megan.type('help')
}

/** Readiness, stakeholders, plan and hand-over of a customer. */
async function prepare(alex: Chat, n: number): Promise<void> {
  const name = mark('na', n)
  await alex.type(`readiness ${name} teams`)
  await alex.press('Next: Project team')
  await alex.press('All blocks', { 'q:adoption-lead': mark('ld', n) })
  await alex.press('Stakeholders')
  await alex.press('Add the first')
  const council = { name: mark('gr', n), person: mark('pe', n), roles: 'unwilling', support: 'against' }
  await alex.press('Save, then resistance', council)
  await alex.press('Save', { barrier: mark('ba', n) })
  await alex.press('Activation plan')
  await alex.press('Make the plan', { goLive: '2031-05-05', cohorts: mark('ch', n) })
  await alex.press('Hand over')
  await alex.press('Internal document')
  await alex.press('Text to copy')
}

/** A note that says too little is asked for once more. */
async function keep(chat: Chat, inputs: Record<string, string>): Promise<void> {
  await chat.press('Keep this status', chat.asked(inputs))
  if (chat.said.includes('[Keep this status]')) await chat.press('Keep this status')
}

/** What other ways bring in: an import, a card in a channel, a message that could not be sent, one that waits. */
async function insert(service: TestService, n: number): Promise<void> {
  const key = mark('na', n).toLowerCase()
  await service.store.transaction(async (tx) => {
    const entitlement = newEntitlement(`imported-${n}`, {
      tenant: TENANT,
      workload: 'edge',
      customer: { name: mark('na', n), name_key: key },
      set: { note: mark('im', n), owner_id: null, owner_name: 'Alex', owner_key: 'alex' },
    })
    const evidence = JSON.stringify({ customer: key, note: mark('im', n) })
    await tx.records.add(entitlement, change(`imported-h-${n}`, { kind: 'import', evidence }))
    const posting = { tenant: TENANT, conversation: '19:team', entitlement_id: entitlement.id }
    await tx.places.post({ ...posting, by_id: ALEX, by_name: 'Alex', at: '2026-03-02T10:00:00.000Z' })
    const message = {
      tenant: TENANT,
      conversation: '19:team',
      reference: '{"serviceUrl":"http://127.0.0.1:1/","conversation":"19:team","bot":"28:bot"}',
      kind: 'send' as const,
      target: null,
      record: null,
      due_at: '2099-01-01T00:00:00.000Z',
    }
    const late = () => ({ notBefore: '2099-01-01T00:00:00.000Z' })
    const data = JSON.stringify({ text: mark('la', n), data: { entitlement: entitlement.id } })
    await tx.enqueue({ ...message, id: `zz-${n}`, activity: data }, late)
    const failed = { ...message, id: `zy-${n}`, activity: JSON.stringify({ text: mark('la', n) }) }
    await tx.enqueue(failed, late)
    await tx.failOutbox({ ...failed, attempts: 0 } as Parameters<typeof tx.failOutbox>[0], 'http-403')
  })
}

const CHANNEL = '19:rollout@thread.tacv2'

/** What Megan posted of Alex's is moved in the tab: the card in the channel follows, and she is told. */
async function moveInTab(world: World, tab: TabWorld, n: number): Promise<void> {
  const { service } = tab
  const rows = await service.rows('entitlement')
  const { id, version } = rows.find(({ workload, note }) => workload === 'teams' && note.includes(mark('no', n)))!
  const reference = { serviceUrl: world.connector.serviceUrl, conversation: CHANNEL, bot: `28:${APP_ID}` }
  const at = '2026-03-02T10:00:00.000Z'
  await service.store.transaction(async ({ places }) => {
    const named = { name: 'Rollout', team: null, team_id: null, person: null }
    const place = { kind: 'channel', installed: 1, reference: JSON.stringify(reference), updated_at: at } as const
    await places.remember({ tenant: TENANT, conversation: CHANNEL, ...named, ...place })
    await places.post({ tenant: TENANT, conversation: CHANNEL, entitlement_id: id, by_id: MEGAN, by_name: 'Megan', at })
  })
  const moved = await tab.ask('/portfolio/dates', {
    as: await tab.bearer({ oid: ALEX, name: 'Alex' }),
    method: 'POST',
    body: { entitlements: [{ id, version }], to: { day: '2031-06-01' } },
  })
  expect(JSON.parse(moved.text)).toEqual({ moved: [id], refused: [] })
  await service.allSent()
}

test.each(['sqlite', 'postgres'] as const)('%s: of 200 marks none is left', async (engine) => {
  const world = await World.create()
  const folder = await world.folder()
  const env = {
    ADMINISTRATORS: ADMINISTRATOR,
    // Nobody in a test waits for Teams.
    THREAD_LIMITS: 'off',
    TENANT_LIMITS: 'off',
    ...(engine === 'postgres' ? { DATABASE_URL: await postgres.newDatabase() } : {}),
  }
  const tab = await startTab(world, { DATA_DIR: folder, ...env })
  const { service } = tab
  const colleagues = [ALEX, MEGAN].map((id) => ({
    id: `29:${id}`,
    aadObjectId: id,
    tenantId: TENANT,
    userRole: 'user',
  }))
  world.connector.rosters.set(CHANNEL, colleagues)
  const authorization = await world.bearer()
  const alex = new Chat(world, service, { id: ALEX, name: 'Alex', authorization })
  const megan = new Chat(world, service, { id: MEGAN, name: 'Megan', authorization })
  for (let n = 0; n < CUSTOMERS; n++) {
    await talk(alex, megan, n)
    if (n % PREPARED === 0) await prepare(alex, n)
    await moveInTab(world, tab, n)
  }
  const shown = [...world.connector.shown().values()].join('\n')
  const posted = [...world.connector.shown(CHANNEL).values()].join('\n')
  expect(found(posted).length).toBeGreaterThanOrEqual(2 * CUSTOMERS)
  for (let n = 0; n < CUSTOMERS; n++) await insert(service, n)
  const kept = await service.dump()
  expect(found(kept).length).toBeGreaterThanOrEqual(10 * CUSTOMERS)
  const ofPreparing = (['ld', 'gr', 'pe', 'ba', 'ch'] as const).map((kind) => mark(kind, 0))
  expect(found(kept)).toEqual(expect.arrayContaining(ofPreparing))
  if (engine === 'sqlite') expect(found(bytesOf(folder))).toEqual(expect.arrayContaining(found(kept)))
  expect(found(shown).length).toBeGreaterThan(5 * CUSTOMERS)

  const administrator = new Chat(world, service, { id: ADMINISTRATOR, name: 'Adele', authorization })
  for (let n = 0; n < CUSTOMERS; n++) {
    await administrator.type(`forget customer ${mark('na', n)} GmbH`)
    expect(administrator.said).toContain('3 entitlements')
    if (n % PREPARED === 0) expect(administrator.said).toContain('2 readiness, plans and stakeholder maps')
    await administrator.press('Erase everything')
    expect(administrator.said).toMatch(/^Erased: 3 entitlements/)
  }
  expect(found(await service.dump())).toEqual([])
  expect(found(bytesOf(folder))).toEqual([])
  // Also on the cards that people see: what was typed is theirs, and never was a card.
  expect(found([...world.connector.shown().values()].join('\n'))).toEqual([])
  await service.stop()
  expect(found(bytesOf(folder))).toEqual([])
})
