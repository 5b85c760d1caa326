import { monotonicFactory } from 'ulid'
import { runRetention } from '../../../bot/background/retention.ts'
import { Vault } from '../../../bot/contact-data/vault.ts'
import { eraseCustomer } from '../../../bot/effects/erasure/erasure.ts'
import { createLog } from '../../../bot/telemetry/log.ts'
import { NEW_CONVERSATION } from '../../../dialogs/model.ts'
import { openDatabase, type OpenDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'

/** Erasing where a tenant has many conversations, most of which are about others. */
jest.setTimeout(60_000)

const location = emptyDatabases()
const NOW = '2026-11-21T03:00:00.000Z'
const OLD = '2024-11-01T00:00:00.000Z'
const CONVERSATIONS = 900
const CUSTOMERS = ['Contoso', 'Fabrikam', 'Litware', 'Tailspin', 'Wingtip']
const newId = monotonicFactory()

describe.each(ENGINES)('on %s', (engine) => {
  let db: OpenDatabase
  let store: Store
  let read: jest.SpyInstance

  beforeEach(async () => {
    db = await openDatabase(await location(engine))
    store = new Store(db)
    for (let n = 0; n < CONVERSATIONS; n++) await remember(`c${String(n).padStart(4, '0')}`, `Somebody ${n} Ltd`)
    for (const [n, customer] of CUSTOMERS.entries()) {
      await remember(`named-${n}`, `${customer.toUpperCase()} Ltd`, true)
      const named = { id: `c-${n}`, name: customer, name_key: customer.toLowerCase() }
      const entitlement = newEntitlement(`e${n}`, { customer: named })
      await store.transaction(({ records }) => records.add(entitlement, change(`h${n}`, { at: OLD })))
    }
    read = jest.spyOn(JSON, 'parse')
  })
  afterEach(async () => {
    read.mockRestore()
    await store.close()
  })

  async function remember(conversation: string, customer: string, isKept = false): Promise<void> {
    const begun = { id: `a-${conversation}`, version: 1, text: '', customer }
    const shown = { asked: [], answers: {}, view: { kind: 'auto' }, draft: {} }
    const kept = isKept ? { kept: { customer, workload: 'teams', status: 'migration' } } : {}
    const assessment = { ...begun, ...shown, ...kept }
    const state = JSON.stringify({ ...NEW_CONVERSATION, assessments: [assessment] })
    const row = { tenant: 't1', conversation, person: 'p1', version: 1, state, updated_at: OLD }
    await db.insertInto('conversation').values(row).execute()
  }
  const states = (): number => read.mock.calls.filter(([json]) => String(json).includes('"assessments"')).length
  const remembered = async (): Promise<string> =>
    JSON.stringify(await db.selectFrom('conversation').selectAll().orderBy('conversation').execute())
  const retention = () => {
    const log = createLog('silent')
    const vault = new Vault(Buffer.alloc(32, 7))
    return runRetention({ store, newId, log, now: () => new Date(NOW), retentionDays: 730, contactDays: 90, vault })
  }

  test('a night reads each conversation twice, and not once more for each customer', async () => {
    await retention()
    expect(await db.selectFrom('customer').select('id').execute()).toEqual([])
    expect(states()).toBeLessThanOrEqual(2 * (CONVERSATIONS + CUSTOMERS.length) + 3 * CUSTOMERS.length)
    expect(await remembered()).not.toMatch(/contoso|fabrikam|litware|tailspin|wingtip/i)
    expect((await remembered()).match(/Somebody \d+ Ltd/g)).toHaveLength(CONVERSATIONS)
  })

  test('what is said while the night goes on is found', async () => {
    const begin = store.transaction.bind(store)
    let transactions = 0
    jest.spyOn(store, 'transaction').mockImplementation(async (work) => {
      // Another person keeps what they said of the last customer, and somebody begins anew where a conversation was.
      if (++transactions === 6) {
        const kept = { id: 'a-late', text: '', customer: 'Wingtip', kept: { customer: 'Wingtip' } }
        const state = JSON.stringify({ ...NEW_CONVERSATION, assessments: [kept] })
        const key = { tenant: 't1', person: 'p1' }
        await begin((tx) => tx.saveConversation({ ...key, conversation: 'c0001' }, state, 1, NOW))
        await db.deleteFrom('conversation').where('conversation', '=', 'c0002').execute()
        await begin((tx) => tx.saveConversation({ ...key, conversation: 'c0002' }, state, undefined, NOW))
        await begin((tx) => tx.saveConversation({ ...key, conversation: 'late' }, state, undefined, NOW))
      }
      return begin(work)
    })
    await retention()
    expect(transactions).toBeGreaterThan(6)
    expect(await db.selectFrom('customer').select('id').execute()).toEqual([])
    expect(await remembered()).not.toMatch(/wingtip/i)
  })

  test('whoever waits in the process goes on while a customer is erased', async () => {
    let turns = 0
    let isErasing = true
    const next = (): unknown => (turns++, isErasing && setImmediate(next))
    await store.transaction(async (tx) => {
      next()
      const what = { kind: 'eraseCustomer', tenant: 't1', customer: 'contoso', version: 1, at: NOW } as const
      const by = { texts: 'everybody', scope: 'all', byId: 'p1', byName: 'P' } as const
      await eraseCustomer(tx, { newId }, { ...what, ...by })
      isErasing = false
    })
    expect(turns).toBeGreaterThanOrEqual(4)
  })
})
