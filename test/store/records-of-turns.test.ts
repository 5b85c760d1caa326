import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRecords } from '../../bot/effects/read/read-records.ts'
import { carryOut } from '../../bot/effects/carry-out.ts'
import { viewerIn } from '../../bot/effects/viewer.ts'
import { Vault } from '../../bot/contact-data/vault.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import type { SaveEngagement } from '../../domain/engagement/model.ts'
import type { RecordEffect } from '../../dialogs/model.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { Person } from '../../domain/person.ts'
import type { Where } from '../../dialogs/incoming.ts'
import type { Records, RecordsNeed } from '../../dialogs/records.ts'
import type { EntitlementChange, ListFilter, TakeBack } from '../../domain/entitlement/model.ts'
import { newPlan } from '../../playbook/plan/plan.ts'
import type { StakeholderMap } from '../../playbook/plan/stakeholders.ts'
import { openDatabase, type StoreLocation } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { MemoryRecords } from '../support/memory-records.ts'
import { prepared } from '../support/story.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'

/** What turns write and read, on each real engine, and that the stories' records in memory do the same. */
const ALEX: Person = { tenant: 't1', id: 'p1', name: 'Alex Wilber' }
const MEGAN: Person = { tenant: 't1', id: 'p2', name: 'Megan Bowen' }
const FOREIGN: Person = { tenant: 't2', id: 'p1', name: 'Alex Wilber' }

const vault = new Vault(Buffer.alloc(32, 1))
const NO_ADMINISTRATORS = { timeZone: 'UTC', administrators: new Set<string>(), vault, log: createLog('silent') }
const PERSONAL: Where = { kind: 'personal', conversation: 'a:1' }

let last = 0
const moment = (): string => new Date(Date.UTC(2026, 2, 2, 10, 0, ++last)).toISOString()

function kept(who: Person, more: Partial<StatusRecord>): RecordEffect {
  const status: StatusRecord = {
    id: `h${String(last).padStart(3, '0')}`,
    entitlement: 'e1',
    seen: null,
    tenant: who.tenant,
    customer: 'Contoso',
    workload: 'teams',
    status: 'migration',
    recommended: 'migration',
    strength: 'clear',
    reasons: [{ says: 'data is moving', quote: 'moving' }],
    overrideReason: null,
    note: 'They move.',
    targetDate: '2026-09-01',
    unblockDate: null,
    dateUnknown: false,
    attempts: null,
    situation: 'they are moving',
    answers: { intent: 'yes' },
    playbookVersion: '1',
    byId: who.id,
    byName: who.name,
    at: moment(),
    ...more,
  }
  return { kind: 'keepStatus', status }
}

function edit(who: Person, more: Partial<EntitlementChange>): RecordEffect {
  const change: EntitlementChange = {
    entitlement: 'e1',
    seen: 1,
    historyId: `h${String(last).padStart(3, '0')}`,
    kind: 'comment',
    set: {},
    comment: null,
    byId: who.id,
    byName: who.name,
    tenant: who.tenant,
    at: moment(),
    ...more,
  }
  return { kind: 'changeEntitlement', change }
}

function back(who: Person, more: Partial<TakeBack>): RecordEffect {
  return {
    kind: 'takeBack',
    id: `h${String(last).padStart(3, '0')}`,
    tenant: who.tenant,
    entitlement: 'e7',
    seen: 1,
    why: null,
    byId: who.id,
    byName: who.name,
    at: moment(),
    ...more,
  }
}

const PLAN = { ...newPlan('2026-03-02'), marks: { announce: { kind: 'skipped', reason: 'known' } as const } }
const MAP: StakeholderMap = {
  groups: [
    {
      id: 'g1',
      name: 'Sales',
      roles: ['uses'],
      success: '',
      resists: '',
      influence: 'low',
      support: 'for',
      owner: '',
      person: 'Adele',
    },
  ],
}

function engaged(who: Person, entitlement: string, document: SaveEngagement['document'], seen = 0): RecordEffect {
  const id = `d-${String(++last).padStart(3, '0')}`
  const by = { byId: who.id, byName: who.name, tenant: who.tenant, at: moment() }
  return { kind: 'saveEngagement', document, id, entitlement, seen, logId: `l-${id}`, what: `change ${id}`, ...by }
}

const EFFECTS: readonly RecordEffect[] = [
  kept(ALEX, {}),
  kept(ALEX, {
    entitlement: 'e2',
    workload: 'intune',
    status: 'partner-engagement',
    recommended: 'adoption-readiness',
    overrideReason: 'the contract',
    targetDate: null,
    dateUnknown: true,
  }),
  edit(ALEX, { kind: 'dibs', set: { seats: 500, intent: 'Meetings', dueDate: '2026-10-01' } }),
  kept(MEGAN, { entitlement: 'e3', customer: 'Fabrikam', status: 'customer-unresponsive', attempts: '4 mails to IT' }),
  kept(MEGAN, { customer: 'CONTOSO LTD', seen: 2, targetDate: '2026-11-01' }),
  edit(MEGAN, { seen: 3, comment: 'Spoke to Ana.' }),
  edit(ALEX, { seen: 4, kind: 'date', set: { targetDate: '2026-12-01', unblockDate: null, dateUnknown: false } }),
  edit(ALEX, { seen: 5, kind: 'dibs', set: { seats: null, intent: null, successOwner: 'Ana' } }),
  edit(ALEX, { seen: 6, kind: 'sme', comment: 'SME requested.' }),
  edit(ALEX, { seen: 7, kind: 'value', comment: 'Held.' }),
  edit(ALEX, { seen: 8, kind: 'note', set: { note: 'They want it in May.' } }),
  // Changed after e1, whose plan is worked on afterwards.
  edit(ALEX, { entitlement: 'e2', seen: 1, comment: 'Later.' }),
  engaged(ALEX, 'e1', { kind: 'workload', body: { answers: { scope: 'all' } } }),
  engaged(MEGAN, 'e1', { kind: 'workload', body: { answers: { scope: 'all' }, plan: PLAN } }, 1),
  engaged(ALEX, 'e2', { kind: 'stakeholders', body: MAP }),
  engaged(MEGAN, 'e3', { kind: 'workload', body: { answers: {} } }),
  // Called like Contoso, and more.
  kept(ALEX, { entitlement: 'e5', customer: 'Contoso Pharma' }),
  kept(ALEX, { entitlement: 'e6', customer: 'Contoso Foods', workload: 'intune' }),
  // Kept by mistake: one stays so, the other is kept again.
  kept(ALEX, { entitlement: 'e7', customer: 'Northwind', overrideReason: 'mine', recommended: 'user-adoption' }),
  edit(ALEX, { entitlement: 'e7', seen: 1, kind: 'note', set: { note: 'They do not.' } }),
  back(ALEX, { entitlement: 'e7', seen: 2, why: 'It was about another customer.' }),
  kept(ALEX, {
    entitlement: 'e8',
    customer: 'Northwind',
    workload: 'intune',
    overrideReason: 'mine',
    recommended: 'user-adoption',
  }),
  edit(ALEX, { entitlement: 'e8', seen: 1, kind: 'dibs', set: { seats: 12 } }),
  back(ALEX, { entitlement: 'e8', seen: 2 }),
  kept(ALEX, {
    entitlement: 'e8',
    customer: 'Northwind Ltd',
    workload: 'intune',
    seen: 3,
    afresh: true,
    note: 'Anew.',
  }),
  kept(FOREIGN, { entitlement: 'e4', overrideReason: 'elsewhere', recommended: 'user-adoption' }),
]

const filter = (more: Partial<ListFilter>): ListFilter => ({ customer: [], workloads: [], statuses: [], ...more })
const list = (...filters: ListFilter[]): Extract<RecordsNeed, { kind: 'list' }> => ({
  kind: 'list',
  filters,
  offset: 0,
  limit: 8,
  withHistory: 5,
})

const engagement = (anyOfCustomer: boolean, ...filters: ListFilter[]): RecordsNeed => ({
  kind: 'engagement',
  filters,
  limit: 20,
  anyOfCustomer,
})

const NEEDS: readonly (readonly [string, RecordsNeed])[] = [
  ['the whole list', list(filter({}))],
  ['nobody, and who is called nearly so', { ...list(filter({ customer: ['contsoo'] })), near: ['con'] }],
  ['somebody, and nobody called nearly so', { ...list(filter({ customer: ['contoso'] })), near: ['con'] }],
  ['a second page', { kind: 'list', filters: [filter({})], offset: 1, limit: 1, withHistory: 0 }],
  ['a customer', list(filter({ customer: ['contoso'] }))],
  ['a customer by a workload of another', list(filter({ customer: ['contoso'], workloads: ['edge'] }))],
  ['a part of several names', list(filter({ customer: ['conto'] }))],
  ['one of a longer name', list(filter({ customer: ['contoso', 'pharma'] }))],
  ['several, one of them by all of its name', list(filter({ anyCustomer: [['contoso'], ['pha']] }))],
  [
    'a discussion with one of two',
    { kind: 'value-add', filters: [filter({ customer: ['contoso'], workloads: ['intune'] })], limit: 25 },
  ],
  ['one pair with its history', list(filter({ customer: ['contoso'], workloads: ['teams'] }))],
  ['any of several customers', list(filter({ anyCustomer: [['contoso'], ['fabri', 'kam']] }))],
  ['a status', list(filter({ statuses: ['partner-engagement', 'app-compatibility'] }))],
  ['a second way to read it', list(filter({ workloads: ['edge'] }), filter({ customer: ['fabrikam'] }))],
  ['what was changed since a day', { ...list(filter({})), changesSince: '2026-03-02' }],
  ['what was changed since a later one', { ...list(filter({})), changesSince: '2026-03-03' }],
  ['those of a second page', { ...list(filter({})), withHistory: 0, offset: 1, limit: 1, changesSince: '2026-03-01' }],
  ['what was taken back', { ...list(filter({ customer: ['northwind'], workloads: ['teams'] })), withTakenBack: true }],
  [
    'what was taken back, in a way to read it that names somebody',
    {
      ...list(
        filter({ customer: ['north'], statuses: ['migration'], workloads: ['teams'] }),
        filter({ anyCustomer: [['north'], ['x']], workloads: ['teams'] }),
      ),
      withTakenBack: true,
    },
  ],
  ['what was taken back of nobody', { ...list(filter({ workloads: ['edge'] })), withTakenBack: true }],
  ['what was kept again', { ...list(filter({ customer: ['northwind'] })), withTakenBack: true }],
  ['a page of what was taken back', { kind: 'entitlement', id: 'e7', history: 2 }],
  ['what was taken back, without its history', { kind: 'entitlement', id: 'e7', history: 0 }],
  ['a page of what was kept again', { kind: 'entitlement', id: 'e8', history: 5 }],
  ['a discussion of what was kept again', { kind: 'value-add-of', id: 'e8' }],
  ['the pair of what was taken back', { kind: 'pair', customer: 'northwind', workload: 'teams' }],
  ['the pair of what was kept again', { kind: 'pair', customer: 'northwind', workload: 'intune' }],
  [
    'a first status that others changed, and that has a plan',
    { kind: 'pair', customer: 'northwind', workload: 'edge', mistaken: { entitlement: 'e1', before: null } },
  ],
  [
    'a first status that was kept again',
    { kind: 'pair', customer: 'northwind', workload: 'edge', mistaken: { entitlement: 'e8', before: null } },
  ],
  ['nothing that fits', list(filter({ customer: ['nobody'] }))],
  ['an entitlement', { kind: 'entitlement', id: 'e1', history: 0 }],
  ['an entitlement that was changed since', { kind: 'entitlement', id: 'e1', history: 0, seen: 7 }],
  ['one that was changed often since', { kind: 'entitlement', id: 'e1', history: 0, seen: 1 }],
  ['one that was not', { kind: 'entitlement', id: 'e1', history: 0, seen: 9 }],
  ['a page of its history', { kind: 'entitlement', id: 'e1', history: 2 }],
  ['the page before', { kind: 'entitlement', id: 'e1', history: 2, before: 5 }],
  ['the last page', { kind: 'entitlement', id: 'e1', history: 2, before: 3 }],
  ['somebody’s entitlement', { kind: 'entitlement', id: 'e3', history: 5 }],
  ['an unknown entitlement', { kind: 'entitlement', id: 'e9', history: 5 }],
  ['what is kept of customers by how they begin', { kind: 'customers', beginnings: ['con', 'fab'] }],
  ['what begins like nobody', { kind: 'customers', beginnings: ['xyz'] }],
  ['a pair', { kind: 'pair', customer: 'fabrikam', workload: 'teams' }],
  ['a pair that is not kept', { kind: 'pair', customer: 'fabrikam', workload: 'intune' }],
  [
    'a pair, and one that was kept by mistake',
    { kind: 'pair', customer: 'fabrikam', workload: 'teams', mistaken: { entitlement: 'e2', before: null } },
  ],
  [
    'a pair that is not kept, and one with a former status',
    { kind: 'pair', customer: 'fabrikam', workload: 'intune', mistaken: { entitlement: 'e1', before: 2 } },
  ],
  [
    'a pair, and a mistake that is gone',
    { kind: 'pair', customer: 'fabrikam', workload: 'teams', mistaken: { entitlement: 'e9', before: 1 } },
  ],
  ['a pair, with the customer’s others', { kind: 'pair', customer: 'contoso', workload: 'edge', withOthers: true }],
  [
    'a pair, with whom else the message may name',
    { kind: 'pair', customer: 'contoso', workload: 'edge', naming: ['fab', 'con'] },
  ],
  ['a pair of somebody’s customer', { kind: 'pair', customer: 'fabrikam', workload: 'edge', withOthers: true }],
  ['an entitlement, with the customer’s others', { kind: 'entitlement', id: 'e1', history: 0, withOthers: true }],
  ['a discussion', { kind: 'value-add-of', id: 'e1' }],
  ['a discussion that is not begun', { kind: 'value-add-of', id: 'e2' }],
  ['somebody’s discussion', { kind: 'value-add-of', id: 'e3' }],
  ['one to discuss', { kind: 'value-add', filters: [filter({ workloads: ['intune'] })], limit: 25 }],
  ['several to discuss', { kind: 'value-add', filters: [filter({})], limit: 1 }],
  ['none to discuss', { kind: 'value-add', filters: [filter({ customer: ['nobody'] })], limit: 25 }],
  ['what a customer got', { kind: 'resources-shared', customer: 'CONTOSO Ltd' }],
  ['what nobody got', { kind: 'resources-shared', customer: 'Fabrikam' }],
  ['an engagement', { kind: 'engagement', id: 'e1' }],
  ['an engagement whose map was made for another workload', { kind: 'engagement', id: 'e2' }],
  ['somebody’s engagement', { kind: 'engagement', id: 'e3' }],
  ['an engagement by name', engagement(false, filter({ customer: ['contoso'], workloads: ['intune'] }))],
  ['engagements to choose from', engagement(false, filter({ customer: ['contoso'] }))],
  ['any engagement of one customer', engagement(true, filter({ customer: ['contoso'] }))],
  ['any engagement of several customers', engagement(true, filter({}))],
  ['no engagement', engagement(true, filter({ customer: ['nobody'] }))],
  ['a pair with its engagement', { kind: 'pair', customer: 'contoso', workload: 'teams', withEngagement: true }],
  ['overrides', { kind: 'overrides', limit: 5 }],
  ['overrides before one', { kind: 'overrides', before: 'h001', limit: 5 }],
]

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

let postgres: TestPostgres
const folders: string[] = []
const stores = new Map<StoreLocation['engine'], Store>()
const memory = new MemoryRecords()

beforeAll(async () => {
  postgres = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'turns-'))
  folders.push(folder)
  stores.set('sqlite', new Store(await openDatabase({ engine: 'sqlite', folder })))
  stores.set('postgres', new Store(await openDatabase({ engine: 'postgres', url: await postgres.newDatabase() })))
  let customers = 0
  for (const effect of EFFECTS) {
    memory.carryOut(effect)
    for (const store of stores.values()) {
      await store.transaction((tx) =>
        carryOut(
          {
            tx,
            parts: { prepared, newId: () => `c${++customers}`, vault },
            viewer: viewerIn(ALEX, PERSONAL),
            person: undefined,
          },
          [effect],
        ),
      )
    }
  }
  for (const target of [memory, ...stores.values()]) await share(target)
}, 60_000)

afterAll(async () => {
  for (const store of stores.values()) await store.close()
  await postgres.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** The customer's id is the database's own: it is looked up. */
async function share(target: Pick<MemoryRecords, 'carryOut'> | Store): Promise<void> {
  const effect = { tenant: 't1', card: 'k1', resources: ['champions', 'teams-kit'], conversation: null } as const
  const by = { byId: ALEX.id, byName: ALEX.name, at: '2026-03-09T10:00:00.000Z' }
  const shareResources = (customer: string): RecordEffect => ({ kind: 'shareResources', ...effect, ...by, customer })
  if (!(target instanceof Store)) return target.carryOut(shareResources('contoso'))
  await target.transaction(async (tx) => {
    const pair = await tx.records.ofPair('t1', 'contoso', 'teams')
    await carryOut(
      { tx, parts: { prepared, newId: () => 'x', vault }, viewer: viewerIn(ALEX, PERSONAL), person: undefined },
      [shareResources(pair!.customer_id)],
    )
  })
}

test.each(['sqlite', 'postgres'] as const)(
  '%s: a card that has shared is known, and so is the customer',
  async (engine) => {
    const read = (card: string, customer: string) =>
      stores
        .get(engine)!
        .transaction((tx) => readRecords(tx, NO_ADMINISTRATORS, ALEX, PERSONAL, { kind: 'sharing', card, customer }))
    expect(await read('k1', ' contoso ')).toMatchObject({
      sharing: { asked: 'contoso', customer: { name: 'Contoso' }, isDone: true },
    })
    expect(await read('k2', '')).toEqual({ sharing: { asked: '', customer: undefined, isDone: false } })
    expect((await read('k2', 'Fabrikam')).sharing?.customer).toBeUndefined()
  },
)

test.each(['sqlite', 'postgres'] as const)(
  '%s: an exact name wins over longer ones, which are told',
  async (engine) => {
    const read = (who: Person, ...filters: ListFilter[]) =>
      stores.get(engine)!.transaction((tx) => readRecords(tx, NO_ADMINISTRATORS, who, PERSONAL, list(...filters)))
    const contoso = filter({ customer: ['contoso'] })
    const { list: found } = await read(ALEX, contoso)
    expect(found!.rows.map(({ customer }) => customer)).toEqual(['Contoso', 'Contoso'])
    expect(found!.alone).toEqual({ names: ['Contoso'], others: ['Contoso Foods', 'Contoso Pharma'] })
    // Megan sees one of Contoso's, and none of the others.
    expect((await read(MEGAN, contoso)).list).toMatchObject({ total: 1 })
    expect((await read(MEGAN, contoso)).list!.alone).toBeUndefined()
    // The name counts before the workload.
    const { list: none } = await read(ALEX, { ...contoso, workloads: ['edge'] })
    expect(none).toEqual({ rows: [], total: 0 })
    expect((await read(ALEX, { ...contoso, statuses: ['migration'] })).list!.alone!.others).toHaveLength(2)
  },
)

describe.each(['sqlite', 'postgres'] as const)('%s reads what the stories read', (engine) => {
  test.each(NEEDS)('%s', async (_name, need) => {
    const store = stores.get(engine)!
    for (const who of [ALEX, MEGAN, FOREIGN]) {
      const read = await store.transaction((tx) => readRecords(tx, NO_ADMINISTRATORS, who, PERSONAL, need))
      expect(withoutIds(read)).toEqual(withoutIds(memory.read(who, need)))
    }
  })
})

/** Ids of customers are the database’s own. */
function withoutIds({ closed, keptBy, ...read }: Records): Records {
  return {
    ...read,
    ...(closed ? { closed: closed.map((each) => ({ ...each, customer: '' })) } : {}),
    ...(keptBy ? { keptBy: { ...keptBy, customer: '' } } : {}),
  }
}

test('what is kept can be read again as it was', () => {
  const { entitlement, setBy, history } = memory.read(ALEX, { kind: 'entitlement', id: 'e1', history: 10 })
  expect(entitlement).toMatchObject({
    version: 9,
    customer: 'Contoso',
    targetDate: '2026-12-01',
    seats: null,
    dibs: { dueDate: '2026-10-01', intent: null, successOwner: 'Ana' },
    owner: 'Alex Wilber',
    statusBy: 'Megan Bowen',
  })
  expect(setBy).toMatchObject({ by: 'Megan Bowen', version: 3, reasons: [{ says: 'data is moving', quote: 'moving' }] })
  expect(history!.entries.map(({ kind }) => kind)).toEqual([
    'note',
    'value',
    'sme',
    'dibs',
    'date',
    'comment',
    'status',
    'dibs',
    'status',
  ])
})
