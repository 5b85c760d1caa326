import type { Kysely } from 'kysely'
import type { Problem } from '../../api/wire.ts'
import { remembered as memoryOf } from '../../bot/effects/customer-memory.ts'
import { NO_TELEMETRY, type Told } from '../../bot/telemetry/telemetry.ts'
import { addDays } from '../../playbook/dates/days.ts'
import type { Database } from '../../store/schema/schema.ts'
import { Chat } from '../support/chat.ts'
import { keepBlocked, request } from '../support/referral-chat.ts'
import { TENANT, World, type TestService } from '../support/service.ts'
import { ADELE, startTab, type TabWorld } from '../support/tab.ts'

/** Plans, maps and checklists as another version wrote them: what it added is kept, and what cannot be read is told. */
jest.setTimeout(30_000)

type Json = Record<string, unknown>

let tab: TabWorld
let service: TestService
let adele: Chat
let bearer: string
let faults: [string, Told][]
let entitlement: string
let customer: string

beforeEach(async () => {
  faults = []
  const event = (name: string, told: Told): void => {
    if (name.endsWith('-failed')) faults.push([name, told])
  }
  const world = await World.create()
  tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' }, { ...NO_TELEMETRY, event })
  service = tab.service
  bearer = await world.bearer()
  const chat = { id: ADELE, name: 'Adele Vance', conversation: 'a:adele', authorization: bearer }
  adele = new Chat(world, service, chat)
  await keepBlocked(adele, 'Contoso')
  const [row] = await service.rows('entitlement')
  ;({ id: entitlement, customer_id: customer } = row!)
})
afterEach(() => service.stop())

const database = (): Kysely<Database> => (service.store as unknown as { db: Kysely<Database> }).db

const plan = async (): Promise<void> => {
  await adele.type('plan contoso teams')
  await adele.press('Make the plan', {
    goLive: addDays(service.now().toISOString().slice(0, 10), 40),
    cohorts: 'Sales',
  })
}
const map = async (): Promise<void> => {
  await adele.type('stakeholders contoso')
  await adele.press('Add the first')
  await adele.press('Save', { name: 'Works council', roles: 'unwilling', support: 'against', influence: 'high' })
}
const checklist = async (): Promise<void> => {
  await adele.type('acm contoso')
  await adele.press('Start: 1 Prepare')
  await adele.press('Next: 2 Conduct', { 'kickoff-held': 'true', 'roles-defined': 'true' })
}

async function body(kind: 'workload' | 'stakeholders'): Promise<Json> {
  const row = (await service.rows('engagement')).find((each) => each.kind === kind)
  return JSON.parse(row!.body) as Json
}
async function state(): Promise<Json> {
  return JSON.parse((await service.rows('acm'))[0]!.state) as Json
}
const store = (kind: 'workload' | 'stakeholders', changed: unknown): Promise<unknown> =>
  database()
    .updateTable('engagement')
    .set({ body: JSON.stringify(changed) })
    .where('kind', '=', kind)
    .execute()
const storeState = (changed: unknown): Promise<unknown> =>
  database()
    .updateTable('acm')
    .set({ state: JSON.stringify(changed) })
    .execute()

/** What a newer version could have added, in every object of a document; not where ids are the keys. */
function withNewer(value: unknown, byId: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => withNewer(each, byId))
  if (typeof value !== 'object' || value === null) return value
  const inside = Object.entries(value).map(([key, each]) => {
    if (!byId.includes(key)) return [key, withNewer(each, byId)]
    const entries = Object.entries(each as Json).map(([id, one]) => [id, withNewer(one, byId)])
    return [key, Object.fromEntries(entries)]
  })
  return { ...Object.fromEntries(inside), newer: { ofTheNext: 'version' } }
}

async function readInTab(): Promise<void> {
  for (const path of [`/customers/${customer}/work`, `/entitlements/${entitlement}/preparation`]) {
    expect([path, (await tab.ask(path)).status]).toEqual([path, 200])
  }
}

describe('what a newer version added is kept when this one saves', () => {
  const NEWER = { ofTheNext: 'version' }

  test('a plan', async () => {
    await plan()
    await adele.press('Open the week')
    await adele.press('Done')
    await store('workload', withNewer(await body('workload'), ['answers', 'marks', 'measures']))
    await readInTab()
    await adele.type('plan contoso teams')
    await adele.press('Open the week')
    await adele.press('Move or skip')
    await adele.press('Save', { how: 'skipped', reason: 'The team is complete' })
    await adele.press('Whole plan')
    await adele.press('Move go-live')
    await adele.press('Save', { country: 'DE' })
    const kept = await body('workload')
    expect(kept).toMatchObject({ newer: NEWER, plan: { country: 'DE', newer: NEWER } })
    expect(Object.values((kept['plan'] as Json)['marks'] as Json)).toEqual([
      expect.objectContaining({ kind: 'done', newer: NEWER }),
      expect.objectContaining({ kind: 'skipped' }),
    ])
  })

  test('readiness', async () => {
    await adele.type('readiness contoso teams')
    await adele.press('Next: Project team')
    await adele.press('All blocks', { 'q:adoption-lead': 'Head of sales' })
    await store('workload', withNewer(await body('workload'), ['answers']))
    await readInTab()
    await adele.type('readiness contoso teams')
    await adele.press('Next: Project team')
    await adele.press('All blocks', { 'q:team-it': 'Lee' })
    expect(await body('workload')).toMatchObject({
      answers: { 'adoption-lead': 'Head of sales', 'team-it': 'Lee' },
      newer: NEWER,
    })
    await plan()
    expect(await body('workload')).toMatchObject({ plan: { cohortEvery: expect.any(Number) }, newer: NEWER })
  })

  test('a map of stakeholders', async () => {
    await map()
    await adele.press('Resistance')
    await adele.press('Save', { barrier: 'Fear of being watched' })
    await store('stakeholders', withNewer(await body('stakeholders'), []))
    await readInTab()
    await adele.type('stakeholders contoso')
    await adele.press('Resistance')
    await adele.press('Stakeholder')
    await adele.press('Save', { success: 'Nobody is watched' })
    await adele.press('Resistance')
    await adele.press('Save', { why: 'They were not asked' })
    await adele.press('Add')
    await adele.press('Save', { name: 'Sales', roles: 'uses', support: 'for' })
    expect(await body('stakeholders')).toMatchObject({
      newer: NEWER,
      groups: [
        {
          success: 'Nobody is watched',
          newer: NEWER,
          resistance: { barrier: 'Fear of being watched', why: 'They were not asked', newer: NEWER },
        },
        { name: 'Sales' },
      ],
    })
    await adele.press('Open')
    await adele.press('Remove')
    expect(await body('stakeholders')).toMatchObject({
      newer: NEWER,
      groups: [{ name: 'Works council', newer: NEWER }],
    })
  })

  test('a checklist', async () => {
    await checklist()
    await storeState(withNewer(await state(), ['marks']))
    await readInTab()
    await adele.type('acm contoso')
    await adele.press('Go on: 1 Prepare')
    await adele.press('Next: 2 Conduct', { 'strategies-introduced': 'true' })
    await adele.press('Next: 3 Partner', { skills: 'yes', bandwidth: 'yes' })
    const kept = await state()
    expect(kept).toMatchObject({
      newer: NEWER,
      texts: { newer: NEWER },
      answers: { skills: 'yes', newer: NEWER },
      marks: { 'kickoff-held': { how: 'done', newer: NEWER } },
    })
    expect((kept['marks'] as Json)['strategies-introduced']).toMatchObject({ how: 'done' })
  })
})

describe('a document that cannot be read', () => {
  const SECRET = 'Project Nightjar'

  /** Of which document, in codes alone. */
  function expectTold(event: string, code: string): void {
    expect(faults).toHaveLength(1)
    for (const [name, told] of faults) {
      expect([name, told['error']]).toEqual([event, expect.stringMatching(new RegExp(`^StoredDataError ${code} `))])
    }
    expect(JSON.stringify(faults)).not.toContain(SECRET)
    faults = []
  }

  async function expectUnreadable(path: string, options: { method?: string; body?: unknown } = {}): Promise<void> {
    const answer = await tab.ask(path, options)
    const problem = JSON.parse(answer.text) as Problem
    expect([path, answer.status, problem.code]).toEqual([path, 503, 'unreadable'])
    expect(problem.message).toMatch(/cannot be read.*administrator/)
  }

  test.each([
    ['plan', 'workload', 'plan contoso teams', plan],
    ['map', 'stakeholders', 'stakeholders contoso', map],
  ] as const)('%s: is no fault of who asks; operator and person are told', async (kind, row, command, make) => {
    await make()
    await store(row, { answers: SECRET, groups: SECRET })
    await expectUnreadable(`/entitlements/${entitlement}/preparation`)
    expectTold('tab-failed', `${kind}-invalid_type`)
    await expectUnreadable('/turn', { method: 'POST', body: { text: command } })
    expectTold('tab-failed', `${kind}-invalid_type`)
    await adele.type(command)
    expect(adele.said).toMatch(/cannot be read.*administrator/)
    expectTold('turn-failed', `${kind}-invalid_type`)
    const body = { contentType: 'text', content: command }
    const value = { commandId: 'assess', messagePayload: { id: '1', body } }
    const asked = { ...adele.message(''), type: 'invoke', name: 'composeExtension/fetchTask', value }
    const dialog = await service.post(asked, bearer)
    expect([dialog.status, JSON.parse(dialog.text)]).toEqual([
      200,
      { task: { type: 'message', value: expect.stringMatching(/cannot be read.*administrator/) } },
    ])
    expectTold('turn-failed', `${kind}-invalid_type`)
    await adele.type('status contoso')
    expect([adele.said, faults]).toEqual([expect.stringContaining('Blocked'), []])
  })

  test('also a checklist of a schema of its own, and one that is no JSON; a press is answered below its card', async () => {
    await checklist()
    await storeState({ ...(await state()), schema: 2, texts: SECRET })
    await expectUnreadable(`/customers/${customer}/work`)
    expectTold('tab-failed', 'checklist-invalid_value')
    await adele.press('Next: 3 Partner', { skills: 'yes' })
    expect(adele.said).toMatch(/cannot be read.*administrator/)
    expectTold('turn-failed', 'checklist-invalid_value')
    await database()
      .updateTable('acm')
      .set({ state: `{${SECRET}` })
      .execute()
    await expectUnreadable(`/customers/${customer}/work`)
    expectTold('tab-failed', 'checklist-not-json')
  })

  test('nor a column of a partner request or of the history', async () => {
    await request(adele, 'Contoso')
    const broken = { facts: '"' + SECRET + '"', details: '{"service":"both","specialty":7}', attempts: '{}' }
    for (const [column, json] of Object.entries(broken)) {
      const [kept] = await service.rows('referral')
      await database()
        .updateTable('referral')
        .set({ [column]: json })
        .execute()
      await expectUnreadable(`/customers/${customer}/work`)
      expectTold('tab-failed', `referral-${column}-invalid_type`)
      await adele.type('referral contoso')
      expect(adele.said).toMatch(/cannot be read.*administrator/)
      expectTold('turn-failed', `referral-${column}-invalid_type`)
      await database()
        .updateTable('referral')
        .set({ [column]: kept![column as 'facts'] })
        .execute()
    }
    await database()
      .updateTable('history')
      .set({ changes: `["${SECRET}"]` })
      .execute()
    await expectUnreadable(`/entitlements/${entitlement}/history`)
    expectTold('tab-failed', 'history-changes-invalid_type')
    await adele.type('history contoso')
    expect(adele.said).toMatch(/cannot be read.*administrator/)
    expectTold('turn-failed', 'history-changes-invalid_type')
  })
})

describe('what is remembered of a conversation', () => {
  const remembered = async (): Promise<Json> =>
    JSON.parse((await service.rows('conversation')).find((row) => row.conversation === 'a:adele')!.state) as Json
  const remember = (json: string): Promise<unknown> =>
    database().updateTable('conversation').set({ state: json }).where('conversation', '=', 'a:adele').execute()

  test('what a newer version added is kept when this one saves', async () => {
    await adele.type('Fabrikam Teams: nobody is trained')
    const before = withNewer(await remembered(), ['answers']) as Json
    await remember(JSON.stringify(before))
    await adele.type('and there is no champion either')
    expect(await remembered()).not.toEqual(before)
    expect(await remembered()).toMatchObject({
      newer: { ofTheNext: 'version' },
      assessments: expect.arrayContaining([expect.objectContaining({ newer: { ofTheNext: 'version' } })]),
    })
  })

  test.each([
    ['no JSON', '{', 'not-json'],
    ['no assessments', '{"schema":1,"welcomed":true}', 'invalid_union'],
    ['an assessment of another form', '{"schema":1,"welcomed":true,"assessments":[{"id":7}]}', 'invalid_union'],
  ])('%s: the person and the operator are told, and it stays as it is', async (_what, json, fault) => {
    await remember(json)
    await adele.type('status contoso')
    expect(adele.said).toMatch(/cannot be read.*administrator/)
    const codes = faults.splice(0).map(([name, told]) => [name, told['error']])
    expect(codes).toEqual([['turn-failed', expect.stringContaining(`conversation-${fault}`)]])
    expect((await service.rows('conversation')).map(({ state }) => state)).toContain(json)
  })

  test('of another schema, the conversation begins anew', async () => {
    await remember('{"schema":2,"texts":"of later"}')
    await adele.type('status contoso')
    expect([adele.said, faults]).toEqual([expect.stringContaining('Blocked'), []])
  })

  test('what cannot be read goes with any customer who is erased: it may be about them', async () => {
    await remember('{"schema":1,"texts":"contoso"}')
    await service.store.transaction((tx) =>
      memoryOf(tx, { tenant: TENANT, customers: ['contoso'], texts: 'own', by: ADELE }, 'remove'),
    )
    expect((await service.rows('conversation')).map(({ state }) => state).join()).not.toContain('texts')
  })
})
