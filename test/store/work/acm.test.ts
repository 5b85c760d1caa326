import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRecords } from '../../../bot/effects/read/read-records.ts'
import { carryOut } from '../../../bot/effects/carry-out.ts'
import { viewerIn } from '../../../bot/effects/viewer.ts'
import { Vault } from '../../../bot/contact-data/vault.ts'
import { createLog } from '../../../bot/telemetry/log.ts'
import type { Acm, SaveAcm } from '../../../domain/acm/model.ts'
import type { AcmNeed } from '../../../dialogs/acm/model.ts'
import type { RecordEffect } from '../../../dialogs/model.ts'
import type { Person } from '../../../domain/person.ts'
import type { Where } from '../../../dialogs/incoming.ts'
import { NEW_ACM, type AcmState } from '../../../playbook/acm/acm.ts'
import type { AcmChange } from '../../../store/work/acm.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { MemoryRecords } from '../../support/memory-records.ts'
import { prepared } from '../../support/story.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'

/** What conversations promise, on each real engine, and that the stories' conversations in memory do the same. */
jest.setTimeout(30_000)

const vault = new Vault(Buffer.alloc(32, 1))
const ALEX: Person = { tenant: 't1', id: 'p1', name: 'Alex Wilber' }
const MEGAN: Person = { tenant: 't1', id: 'p2', name: 'Megan Bowen' }
const NESTOR: Person = { tenant: 't1', id: 'p3', name: 'Nestor Wilke' }
const FOREIGN: Person = { tenant: 't2', id: 'p1', name: 'Alex Wilber' }
const LATER = '2026-03-05T10:00:00.000Z'
const PERSONAL: Where = { kind: 'personal', conversation: 'a:1' }
const THERE: Where = { kind: 'channel', conversation: '19:c;m', place: '19:c', membership: 'member', outsiders: false }

let postgres: TestPostgres
let folder: string
beforeAll(async () => {
  postgres = await startPostgres()
  folder = mkdtempSync(join(tmpdir(), 'acm-'))
}, 60_000)
afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['sqlite', 'postgres'] as const)('conversations on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  let opened = 0
  let entries = 0

  beforeEach(async () => {
    const where =
      engine === 'sqlite'
        ? ({ engine, folder: mkdtempSync(join(folder, `${++opened}-`)) } as const)
        : ({ engine, url: await postgres.newDatabase() } as const)
    store = new Store(await openDatabase(where))
    await add('e1', 'Contoso', 'teams', ALEX)
    await add('e2', 'Contoso', 'intune', MEGAN)
    await add('e3', 'Fabrikam', 'teams', ALEX)
    await add('e4', 'Contoso Pharma', 'teams', ALEX)
    await add('e5', 'Contoso', 'teams', FOREIGN)
  })
  afterEach(() => store.close())

  async function add(id: string, name: string, workload: string, who: Person): Promise<void> {
    const set = { owner_id: who.id, owner_name: who.name, owner_is_in: 1 }
    const customer = { name, name_key: name.toLowerCase() }
    const history = change(`h-${id}`, { by_id: who.id, by_name: who.name })
    await inTurn((tx) => tx.records.add(newEntitlement(id, { tenant: who.tenant, workload, customer, set }), history))
  }

  const read = async (who: Person, need: AcmNeed, where: Where = PERSONAL) => {
    const parts = { timeZone: undefined, administrators: new Set<string>(), vault, log: createLog('silent') }
    return (await inTurn((tx) => readRecords(tx, parts, who, where, need))).acm!
  }
  const find = async (who: Person, key: string, where: Where = PERSONAL) =>
    (await read(who, { kind: 'acm-find', key, limit: 6 }, where)).rows.map(({ customer }) => customer)

  const changing = (more: Partial<AcmChange> = {}): AcmChange => ({
    tenant: 't1',
    id: 'a1',
    seen: 0,
    state: JSON.stringify(NEW_ACM),
    ended: undefined,
    by: ALEX,
    at: AT,
    ...more,
  })
  const save = (more: Partial<AcmChange> = {}, customer = 'c-e1') =>
    inTurn((tx) =>
      tx.acm.save(customer, changing(more), [
        { id: `l${++entries}`, kind: 'done', item: 'kickoff-held', text: 'with Ana' },
      ]),
    )
  const contoso = async (who = ALEX): Promise<Acm> =>
    (await read(who, { kind: 'acm', customer: 'c-e1', list: 0 })).rows[0]!

  test('is begun once, and keeps who changed it last and who did what', async () => {
    await save()
    await save({ seen: 1, by: MEGAN, at: LATER })
    expect(await contoso()).toMatchObject({ id: 'a1', version: 2, changed: { by: 'Megan Bowen', at: LATER } })
    expect(await inTurn((tx) => tx.acm.log('t1', 'a1'))).toMatchObject([
      { version: 1, kind: 'done', item: 'kickoff-held', text: 'with Ana', by_name: 'Alex Wilber', at: AT },
      { version: 2, by_name: 'Megan Bowen', at: LATER },
    ])
    expect(await inTurn((tx) => tx.acm.log('t2', 'a1'))).toEqual([])
  })

  test('the slower of two gets a conflict, and nothing of it is written', async () => {
    await save()
    await save({ seen: 1 })
    for (const slower of [{ seen: 1 }, { seen: 0, id: 'a2' }, { seen: 5 }]) {
      await expect(save({ ...slower, by: MEGAN })).rejects.toThrow(VersionConflict)
    }
    expect(await contoso()).toMatchObject({ version: 2, changed: { by: 'Alex Wilber' } })
    expect(await inTurn((tx) => tx.acm.log('t1', 'a1'))).toHaveLength(2)
  })

  test('nobody changes one of another tenant, and nobody begins one with a customer that is gone', async () => {
    await save()
    await expect(save({ seen: 1, tenant: 't2' })).rejects.toThrow(VersionConflict)
    await expect(save({ id: 'a9' }, 'c-gone')).rejects.toThrow(VersionConflict)
  })

  test('is ended and opened again, with who did it', async () => {
    await save()
    await save({ seen: 1, ended: true, by: MEGAN, at: LATER })
    await save({ seen: 2, at: LATER })
    expect((await contoso()).ended).toEqual({ by: 'Megan Bowen', at: LATER })
    await save({ seen: 3, ended: false })
    expect((await contoso()).ended).toBeUndefined()
  })

  test('open ones come first, the last changed before the others; a customer’s very name finds only it', async () => {
    expect(await find(ALEX, '')).toEqual(['Contoso', 'Contoso Pharma', 'Fabrikam'])
    await save({ id: 'a3' }, 'c-e3')
    await save({ id: 'a4', at: LATER }, 'c-e4')
    await save({ id: 'a1', at: LATER, ended: true })
    expect(await find(ALEX, '')).toEqual(['Contoso Pharma', 'Fabrikam', 'Contoso'])
    expect(await find(ALEX, 'conto')).toEqual(['Contoso Pharma', 'Contoso'])
    expect(await find(ALEX, 'contoso')).toEqual(['Contoso'])
    const first = await read(ALEX, { kind: 'acm-find', key: '', limit: 2 })
    expect([first.rows.length, first.more]).toEqual([2, true])
  })

  test('is seen by who was let into the customer, and in a channel where somebody who is has posted it', async () => {
    expect(await find(MEGAN, '')).toEqual(['Contoso'])
    expect(await find(NESTOR, '')).toEqual([])
    expect(await find(FOREIGN, '')).toEqual(['Contoso'])
    expect((await read(FOREIGN, { kind: 'acm', customer: 'c-e1', list: 0 })).rows).toEqual([])
    await inTurn((tx) => tx.records.change('t1', 'e3', 1, {}, change('h-x', { kind: 'comment', by_id: NESTOR.id })))
    // Who has changed an entitlement sees that one, and nothing that is shared.
    expect(await find(NESTOR, '')).toEqual([])
    const alex = { tenant: 't1', id: ALEX.id, key: null, place: undefined }
    await inTurn((tx) => tx.rights.letIn(alex, 'c-e3', NESTOR.id))
    expect(await find(NESTOR, '')).toEqual(['Fabrikam'])
    expect(await find(ALEX, '', THERE)).toEqual([])
    const posting = { tenant: 't1', conversation: '19:c', entitlement_id: 'e1', by_id: 'p1', by_name: 'A', at: AT }
    await inTurn((tx) => tx.places.post({ ...posting, by_id: NESTOR.id }))
    expect(await find(NESTOR, '', THERE)).toEqual([])
    await inTurn((tx) => tx.places.post(posting))
    expect(await find(NESTOR, '', THERE)).toEqual(['Contoso'])
  })

  test('DIBS are those of all entitlements of the customer, whoever owns them, without what is not wanted', async () => {
    const dibs = { due_date: '2026-06-01', intent: 'Meetings', business_reason: 'Travel', success_owner: 'Ana' }
    await inTurn((tx) => tx.records.change('t1', 'e1', 1, dibs, change('h-d', { kind: 'dibs' })))
    const missing = ['due date', 'business reason', 'success owner']
    const both = [
      { workload: 'Intune', missing },
      { workload: 'Microsoft Teams', missing: [] },
    ]
    expect((await contoso()).facts.dibs).toEqual(both)
    expect((await contoso(MEGAN)).facts.dibs).toEqual(both)
    await inTurn((tx) => tx.records.change('t1', 'e2', 1, { status: 'on-premises' }, change('h-n')))
    expect((await contoso()).facts.dibs).toEqual([both[1]])
  })

  test('what was shared with the customer and noted of its value-add discussions is known to all its FMs', async () => {
    const shared = { tenant: 't1', customer_id: 'c-e1', resource: 'champions', conversation: null, at: AT }
    await inTurn((tx) => tx.resources.share([{ ...shared, id: 's1', by_id: MEGAN.id, by_name: MEGAN.name }]))
    const note = (id: string, entitlement: string, seen: number, kind: 'value' | 'sme', comment: string) => {
      const history = change(id, { kind, comment, by_id: ALEX.id, by_name: ALEX.name, at: LATER })
      return inTurn((tx) => tx.records.change('t1', entitlement, seen, {}, history))
    }
    await note('h-s', 'e1', 1, 'sme', 'SME assigned.')
    await note(
      'h-v',
      'e1',
      2,
      'value',
      'Value-add discussion held on 5 Mar 2026 · task 4094 Microsoft Edge - Deliver Pitch · outcome: yes',
    )
    for (const who of [ALEX, MEGAN]) {
      expect((await contoso(who)).facts).toMatchObject({
        resourcesShared: [{ resource: 'champions', by: 'Megan Bowen', at: AT }],
        valueAdd: { held: [{ task: { id: '4094' }, by: 'Alex Wilber', at: LATER }], steps: ['sme-assigned'] },
      })
    }
    await note('h-w', 'e2', 1, 'value', 'Value-add discussion held on 5 Mar 2026 · no task of its own · outcome: no')
    // What is not noted for one of two discussions is not done.
    const { valueAdd } = (await contoso()).facts
    expect([valueAdd.held.length, valueAdd.steps]).toEqual([2, []])
  })

  test('goes with its customer, log and all', async () => {
    await save()
    expect(await inTurn((tx) => tx.erasure.customer('t1', 'contoso'))).toMatchObject({ acm: 1, version: 3 })
    await inTurn((tx) => tx.erasure.removeEntitlements('t1', ['e1']))
    expect(await inTurn((tx) => tx.acm.log('t1', 'a1'))).toHaveLength(1)
    await inTurn((tx) => tx.erasure.removeEntitlements('t1', ['e2']))
    expect(await inTurn((tx) => tx.acm.log('t1', 'a1'))).toEqual([])
  })

  test('what nobody has changed expires, and keeps its customer from expiring until then', async () => {
    await save({ at: LATER })
    const gone = await inTurn((tx) => tx.erasure.expired(LATER, 10))
    expect(gone.map(({ id }) => id).sort()).toEqual(['e3', 'e4', 'e5'])
    expect(await inTurn((tx) => tx.acm.expire(LATER))).toBe(0)
    expect(await inTurn((tx) => tx.acm.expire('2026-03-06'))).toBe(1)
    expect(await inTurn((tx) => tx.acm.log('t1', 'a1'))).toEqual([])
    expect(await inTurn((tx) => tx.erasure.expired(LATER, 10))).toHaveLength(5)
  })

  test('who wants to be forgotten stands nowhere in it any more; what they did stays', async () => {
    const mark = { how: 'done', remark: '', at: AT } as const
    const state: AcmState = {
      ...NEW_ACM,
      marks: {
        'kickoff-held': { ...mark, byId: ALEX.id, by: ALEX.name },
        'roles-defined': { ...mark, byId: MEGAN.id, by: MEGAN.name },
      },
    }
    await save({ state: JSON.stringify(state) })
    await save({ seen: 1, state: JSON.stringify(state), ended: true })
    const counts = await inTurn((tx) => tx.person.counts('t1', ALEX.id, ALEX.name))
    expect(counts.acm).toBe(2)
    await inTurn((tx) => tx.person.forget('t1', ALEX.id, ALEX.name, { id: 'nobody', name: 'former FM' }))
    const left = await contoso(MEGAN)
    expect(JSON.stringify(left)).not.toMatch(/Alex|"p1"/)
    expect(left).toMatchObject({ changed: { by: 'former FM' }, ended: { by: 'former FM' } })
    expect(left.state.marks['roles-defined']).toMatchObject({ byId: 'p2', by: 'Megan Bowen' })
    expect(JSON.stringify(await inTurn((tx) => tx.acm.log('t1', 'a1')))).not.toMatch(/Alex|"p1"/)
    expect((await inTurn((tx) => tx.person.counts('t1', ALEX.id, ALEX.name))).acm).toBe(0)
  })

  test('the stories’ conversations in memory read the same', async () => {
    const memory = new MemoryRecords()
    const effect = (id: string, customer: string, who: Person, workload = 'teams'): RecordEffect => ({
      kind: 'keepStatus',
      status: {
        entitlement: id,
        customer,
        workload,
        status: 'migration',
        seen: null,
        ...by(who),
        tenant: who.tenant,
      } as never,
    })
    for (const each of [effect('e1', 'Contoso', ALEX), effect('e2', 'Contoso', MEGAN, 'intune')]) memory.carryOut(each)
    memory.rights.letIn(MEGAN, 'Contoso')
    for (const each of [effect('e3', 'Fabrikam', ALEX), effect('e4', 'Contoso Pharma', ALEX)]) memory.carryOut(each)
    const saving = (customer: string, more: Partial<SaveAcm>): SaveAcm => {
      const start = {
        tenant: 't1',
        id: 'a1',
        customer,
        seen: 0,
        state: NEW_ACM,
        ended: undefined,
        log: [],
        ...by(ALEX),
      }
      return { kind: 'saveAcm', ...start, ...more }
    }
    const steps: readonly (readonly [string, string, Partial<SaveAcm>])[] = [
      ['fabrikam', 'c-e3', { id: 'a3' }],
      ['contoso', 'c-e1', {}],
      ['contoso', 'c-e1', { seen: 1, ended: true, at: LATER }],
    ]
    for (const [key, customer, more] of steps) {
      memory.carryOut(saving(`t1 ${key}`, more))
      await inTurn((tx) =>
        carryOut(
          {
            tx,
            parts: { prepared, newId: () => `x${++entries}`, vault },
            viewer: viewerIn(ALEX, PERSONAL),
            person: undefined,
          },
          [saving(customer, more)],
        ),
      )
    }
    const plain = (rows: readonly Acm[]) => rows.map((acm) => ({ ...acm, customerId: '' }))
    for (const who of [ALEX, MEGAN, NESTOR]) {
      for (const key of ['', 'contoso', 'conto', 'fabrikam', 'nobody']) {
        const need: AcmNeed = { kind: 'acm-find', key, limit: 6 }
        expect(plain((await read(who, need)).rows)).toEqual(plain(memory.read(who, need).acm!.rows))
      }
    }
  })
})

function by(who: Person) {
  return { byId: who.id, byName: who.name, at: AT, note: '', reasons: [] }
}
