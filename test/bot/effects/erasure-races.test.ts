import { noteSent } from '../../../bot/sending/after-sending.ts'
import { eraseCustomer } from '../../../bot/effects/erasure/erasure.ts'
import { forgetPerson } from '../../../bot/effects/erasure/forget-person.ts'
import { Outgoing, waitsFrom } from '../../../bot/effects/outgoing.ts'
import { readRecords } from '../../../bot/effects/read/read-records.ts'
import { createLog } from '../../../bot/telemetry/log.ts'
import type { RecordsNeed } from '../../../dialogs/records.ts'
import { NEW_CONVERSATION } from '../../../dialogs/model.ts'
import { playbook } from '../../../playbook/content/playbook.ts'
import { prepare } from '../../../playbook/prepare.ts'
import { repeated } from '../../../store/engine/repeat.ts'
import type { OutboxRow, Store, StoreTransaction } from '../../../store/store.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { twoInstances, type Meeting } from '../../support/two-instances.ts'

/**
 * Erasing and forgetting meet sending and reading, in every order: once all is sent, neither the tables nor what stands in
 * Teams name the customer, and nothing of the forgotten chat is left.
 */
jest.setTimeout(30_000)

const location = emptyDatabases()
const prepared = prepare(playbook)
const CHAT = 'a:megan'
const REFERENCE = JSON.stringify({ serviceUrl: 'https://teams.invalid/', conversation: CHAT, bot: '28:bot' })
const MEGAN = { tenant: 't1', id: 'megan', name: 'Megan Bowen' }
const HERE = { kind: 'personal', conversation: CHAT } as const

describe.each(ENGINES)('on %s', (engine) => {
  let meeting: Meeting
  let ids: number
  let lease: number
  /** What stands in Teams, by activity. */
  let shown: Map<string, string>
  const newId = (): string => `n${String(++ids).padStart(4, '0')}`
  const parts = { newId, now: () => new Date(AT), log: createLog('silent') }

  beforeEach(async () => {
    meeting = await twoInstances(await location(engine))
    ids = 0
    lease = 0
    shown = new Map()
    const own = { owner_id: MEGAN.id, owner_name: MEGAN.name }
    const place = { kind: 'personal', name: null, team: null, team_id: null, person: MEGAN.id } as const
    await meeting.one.transaction(async (tx) => {
      await tx.records.add(newEntitlement('e1', { set: own }), change('h1', { by_id: MEGAN.id, by_name: MEGAN.name }))
      const at = { installed: 1, updated_at: AT }
      await tx.places.remember({ tenant: 't1', conversation: CHAT, reference: REFERENCE, ...place, ...at })
    })
  })
  afterEach(() => meeting.close())

  const status = { kind: 'list', offset: 0, limit: 5, withHistory: 0 } as const
  const filters = [{ customer: ['contoso'], workloads: [], statuses: [] }]
  const need: RecordsNeed = { ...status, filters }
  /** Reads the customer and says what is kept, as a turn does. */
  async function sayStatus(tx: StoreTransaction, beforeSaying = async () => {}): Promise<void> {
    const records = await readRecords(tx, { administrators: 'everybody' } as never, MEGAN, HERE, need)
    await beforeSaying()
    const text = records.list?.rows.map(({ customer }) => customer).join() || 'Nothing is kept.'
    const row = { tenant: 't1', conversation: CHAT, reference: REFERENCE, kind: 'send', target: null } as const
    const outgoing = new Outgoing(tx, { newId, schedule: waitsFrom(AT) }, { state: NEW_CONVERSATION, records })
    await outgoing.put({ id: newId(), ...row, activity: JSON.stringify({ text }), record: null, due_at: AT })
  }
  const say = (store: Store, beforeSaying?: () => Promise<void>) =>
    repeated(() => store.transaction((tx) => sayStatus(tx, beforeSaying)))

  async function eraseIn(tx: StoreTransaction): Promise<void> {
    const found = await tx.erasure.customer('t1', 'contoso')
    const scope = { texts: 'everybody', scope: 'all', byId: MEGAN.id, byName: MEGAN.name, at: AT } as const
    const what = { kind: 'eraseCustomer', tenant: 't1', customer: 'contoso', version: found?.version ?? 0 } as const
    await eraseCustomer(tx, { newId }, { ...what, ...scope })
  }
  const forgetIn = (tx: StoreTransaction) =>
    forgetPerson(
      tx,
      { prepared, newId },
      { kind: 'forgetPerson', tenant: 't1', person: MEGAN.id, name: MEGAN.name, at: AT },
    )
  const inTurn = (store: Store, work: (tx: StoreTransaction) => Promise<unknown>) =>
    repeated(() => store.transaction(work))
  const erase = (store: Store) => inTurn(store, eraseIn)
  const forget = (store: Store) => inTurn(store, forgetIn)

  /** Later each time: what was taken before is not due. */
  const until = () => ({ lease: `2026-03-02T10:00:${String(10 + ++lease)}.000Z` })
  const takeIn = (tx: StoreTransaction, now = AT): Promise<OutboxRow[]> => tx.takeDue(now, 1, until)
  const take = async (store: Store, now?: string): Promise<OutboxRow> =>
    (await store.transaction((tx) => takeIn(tx, now)))[0]!
  /** The channel takes it. */
  function send({ kind, target, activity }: OutboxRow): string {
    const id = kind === 'update' ? target! : `sent-${newId()}`
    shown.set(id, activity)
    return id
  }
  const noteIn = (tx: StoreTransaction, row: OutboxRow, id: string) =>
    noteSent(tx, parts, row, JSON.parse(row.reference) as never, id)
  const note = (store: Store, row: OutboxRow, id: string) => store.transaction((tx) => noteIn(tx, row, id))

  async function sendAll(): Promise<void> {
    for (let row = await take(meeting.one); row; row = await take(meeting.one)) await note(meeting.one, row, send(row))
  }
  const left = async (): Promise<string> =>
    JSON.stringify([
      ...(await meeting.db.selectFrom('outbox').selectAll().execute()),
      ...(await meeting.db.selectFrom('shown_card').selectAll().execute()),
      ...(await meeting.db.selectFrom('customer').selectAll().execute()),
      ...shown.values(),
    ])

  /** Everything that a card goes through, and what of it meets the erasure. */
  const PAIRS: Readonly<Record<string, (gone: (store: Store) => Promise<unknown>) => Promise<void>>> = {
    async 'a card that waits'(gone) {
      await say(meeting.one)
      await gone(meeting.other)
    },
    async 'a card that another instance is about to take'(gone) {
      await say(meeting.one)
      let going: { readonly done: Promise<unknown> } | undefined
      const [row] = await meeting.one.transaction(async (tx) => {
        const rows = await takeIn(tx)
        going = await meeting.meanwhile(() => gone(meeting.other))
        return rows
      })
      await going!.done
      await note(meeting.one, row!, send(row!))
    },
    async 'a card that is being sent'(gone) {
      await say(meeting.one)
      const row = await take(meeting.one)
      await gone(meeting.other)
      await note(meeting.one, row, send(row))
    },
    async 'a card of which is being noted that it was sent'(gone) {
      await say(meeting.one)
      const row = await take(meeting.one)
      const id = send(row)
      let going: { readonly done: Promise<unknown> } | undefined
      await meeting.one.transaction(async (tx) => {
        await noteIn(tx, row, id)
        going = await meeting.meanwhile(() => gone(meeting.other))
      })
      await going!.done
    },
    async 'a card that is shown'(gone) {
      await say(meeting.one)
      await sendAll()
      await gone(meeting.other)
    },
    async 'a card that two instances have sent, and one has noted'(gone) {
      await say(meeting.one)
      const slow = await take(meeting.one)
      const again = await take(meeting.other, '2026-03-02T10:00:30.000Z')
      await note(meeting.other, again, send(again))
      await gone(meeting.other)
      await note(meeting.one, slow, send(slow))
    },
  }

  test.each(Object.keys(PAIRS))('erasing meets %s', async (what) => {
    await PAIRS[what]!(erase)
    await sendAll()
    expect(await left()).not.toMatch(/contoso/i)
    expect([...shown.values()].every((card) => card.includes('Erased on request.'))).toBe(true)
  })

  test.each(Object.keys(PAIRS))('forgetting meets %s', async (what) => {
    await PAIRS[what]!(forget)
    await sendAll()
    expect(await meeting.db.selectFrom('outbox').selectAll().execute()).toEqual([])
    expect(await meeting.db.selectFrom('shown_card').selectAll().execute()).toEqual([])
  })

  test('erasing meets a turn that has read the customer, and says nothing of it yet', async () => {
    let erasing: { readonly done: Promise<unknown> } | undefined
    const once = async () => void (erasing ??= await meeting.meanwhile(() => erase(meeting.other)))
    await say(meeting.one, once)
    await erasing!.done
    await sendAll()
    expect(await left()).not.toMatch(/contoso/i)
  })

  test('erasing meets a turn that has said what is kept, and is not committed', async () => {
    let erasing: { readonly done: Promise<unknown> } | undefined
    await meeting.one.transaction(async (tx) => {
      await sayStatus(tx)
      erasing = await meeting.meanwhile(() => erase(meeting.other))
    })
    await erasing!.done
    await sendAll()
    expect(await left()).not.toMatch(/contoso/i)
  })

  test.each(['before', 'behind'] as const)(
    'erasing meets a turn that changes what is kept, %s the change',
    async (when) => {
      let erasing: { readonly done: Promise<unknown> } | undefined
      const meet = async () => void (erasing ??= await meeting.meanwhile(() => erase(meeting.other)))
      await inTurn(meeting.one, async (tx) => {
        const row = await tx.records.ofPair('t1', 'contoso', 'teams')
        if (when === 'before') await meet()
        const comment = change(newId(), { kind: 'comment', comment: 'Asked again.' })
        if (row) await tx.records.change('t1', row.id, row.version, {}, comment)
        if (when === 'behind') await meet()
        await sayStatus(tx)
      })
      await erasing!.done
      await sendAll()
      expect(await left()).not.toMatch(/contoso/i)
    },
  )

  test('a turn meets an erasure that is not committed', async () => {
    let saying: { readonly done: Promise<unknown> } | undefined
    await meeting.one.transaction(async (tx) => {
      await eraseIn(tx)
      saying = await meeting.meanwhile(() => say(meeting.other))
    })
    await saying!.done
    await sendAll()
    expect(await left()).not.toMatch(/contoso/i)
  })
})
