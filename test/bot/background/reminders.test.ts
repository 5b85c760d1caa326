import { sql, type Kysely } from 'kysely'
import { carryOutReminders, rememberPerson } from '../../../bot/effects/people.ts'
import { Reminders } from '../../../bot/background/reminders.ts'
import type { Received } from '../../../bot/channel/teams.ts'
import type { Membership } from '../../../domain/person.ts'
import { openDatabase, type StoreLocation } from '../../../store/engine/open.ts'
import type { PlaceRow } from '../../../store/messages/places.ts'
import type { Database } from '../../../store/schema/schema.ts'
import { Store, type OutboxRow } from '../../../store/store.ts'
import { textOf } from '../../support/card-content.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'
import { prepared } from '../../support/story.ts'

/** What the scheduler promises, on each real engine. It looks when a test says so, with the test's clock. */
// A busy machine may be slow.
jest.setTimeout(60_000)

const location = emptyDatabases()

/** Monday, 11:00 in Berlin. */
const MONDAY = '2026-03-02T10:00:00.000Z'
const TUESDAY_AT_NINE = '2026-03-03T08:00:00.000Z'
const WEDNESDAY_AT_NINE = '2026-03-04T08:00:00.000Z'
const SPANS = { untouchedDays: 30, unknownDays: 14 }

/** A person says something in the personal chat. */
function said(person: string, at: string, more: { name?: string; timeZone?: string } = {}): Received {
  const conversation = `chat-${person}`
  return {
    key: `${person} ${at}`,
    incoming: {
      who: { tenant: 't1', id: person, name: more.name ?? `Name of ${person}` },
      where: { kind: 'personal', conversation },
      what: { kind: 'text', text: 'hello' },
      at,
      today: at.slice(0, 10),
    },
    person,
    names: { place: undefined, team: undefined },
    reference: { serviceUrl: 'https://smba.trafficmanager.net/emea/', conversation, bot: '28:bot' },
    invoke: false,
    pressed: undefined,
    timeZone: more.timeZone ?? 'Europe/Berlin',
  }
}

/** The chat, as a turn keeps it. */
const chatOf = ({ incoming, reference }: Received): PlaceRow => ({
  tenant: incoming.who.tenant,
  conversation: incoming.where.conversation,
  kind: 'personal',
  name: null,
  team: null,
  team_id: null,
  person: incoming.who.id,
  reference: JSON.stringify(reference),
  installed: 1,
  updated_at: incoming.at,
})

describe.each(ENGINES)('digests on %s', (engine) => {
  let where: StoreLocation
  let store: Store
  let now: string
  let ids = 0
  const lines: unknown[] = []
  /** What Teams says of people, and of whom it was asked. */
  let membership: Membership = 'unknown'
  const asked: string[] = []

  beforeEach(async () => {
    asked.length = 0
    where = await location(engine)
    store = new Store(await openDatabase(where))
    now = MONDAY
    lines.length = 0
  })
  afterEach(async () => {
    await store.close()
  })

  const instance = (on = store): Reminders => {
    const log = (...line: unknown[]) => void lines.push(line)
    return new Reminders({
      prepared,
      spans: SPANS,
      store: on,
      rosters: {
        inOwnChat: (tenant, { conversation }, person) => {
          asked.push([tenant, conversation, person].join(' '))
          return Promise.resolve(membership)
        },
      },
      newId: () => `id-${String(++ids).padStart(5, '0')}`,
      log: { info: log, warn: log, error: log },
      remindReferrals: () => Promise.resolve(0),
      now: () => new Date(now),
      onDigests: () => undefined,
      everyMs: 60_000,
    })
  }
  const hello = (person: string, at = now, more = {}, membership: 'member' | 'guest' = 'member') =>
    store.transaction(async (tx) => {
      const received = { ...said(person, at, more), membership }
      await tx.places.remember(chatOf(received))
      return rememberPerson(tx.reminders, received)
    })
  /** An entitlement of the person whose target date was 1 March. */
  const overdue = (id: string, person = 'p1', set = {}) =>
    store.transaction((tx) =>
      tx.records.add(
        newEntitlement(id, {
          customer: { name: `Secret ${id}`, name_key: `secret ${id}` },
          set: { target_date: '2026-03-01', owner_id: person, owner_name: `Name of ${person}`, ...set },
        }),
        change(`h-${id}`),
      ),
    )
  const db = () => (store as unknown as { db: Kysely<Database> }).db
  const rows = (): Promise<OutboxRow[]> => db().selectFrom('outbox').selectAll().orderBy('id').execute()
  const person = (id = 'p1') => db().selectFrom('person').selectAll().where('person', '=', id).executeTakeFirstOrThrow()
  const lookAt = async (moment: string) => {
    now = moment
    await instance().look()
  }
  const cardOf = (row: OutboxRow | undefined) =>
    textOf((JSON.parse(row!.activity) as { attachments: { content: unknown }[] }).attachments[0]!.content)

  test('once it stops, who is next is left to another instance, and nobody is left out', async () => {
    for (const id of ['p1', 'p2', 'p3']) {
      await hello(id)
      await overdue(`e-${id}`, id)
    }
    now = TUESDAY_AT_NINE
    const one = instance()
    const real = store.transaction.bind(store)
    let stopping: Promise<void> | undefined
    const spy = jest.spyOn(store, 'transaction').mockImplementation(async (work) => {
      const value = await real(work)
      if ((await rows()).length > 0) stopping ??= one.stop()
      return value
    })
    await one.look()
    await stopping
    spy.mockRestore()
    expect(await rows()).toHaveLength(1)
    await lookAt(now)
    expect(await rows()).toHaveLength(3)
  })

  test('at the hour, not before it, one digest goes to the personal chat; the next day the next', async () => {
    await overdue('e1')
    await hello('p1')
    await lookAt('2026-03-03T07:59:59.000Z')
    expect(await rows()).toEqual([])
    await lookAt(TUESDAY_AT_NINE)
    await lookAt('2026-03-03T08:01:00.000Z')
    const [row, ...more] = await rows()
    expect(more).toEqual([])
    expect(row).toMatchObject({
      tenant: 't1',
      conversation: 'chat-p1',
      kind: 'send',
      failed: 0,
      due_at: now.replace('08:01', '08:00'),
    })
    expect(JSON.parse(row!.reference)).toMatchObject({ conversation: 'chat-p1', bot: '28:bot' })
    expect(cardOf(row)).toContain('Secret e1 · Microsoft Teams')
    expect(cardOf(row)).toContain('Target date 1 Mar 2026 passed 2 days ago')
    expect(await person()).toMatchObject({
      last_digest: '2026-03-03',
      next_digest_at: WEDNESDAY_AT_NINE,
      digest_row: row!.id,
    })
    await lookAt(WEDNESDAY_AT_NINE)
    expect(await rows()).toHaveLength(2)
  })

  test('with nothing due there is no card, and the next look is on the next working day', async () => {
    await overdue('e1', 'p1', { target_date: '2027-01-01' })
    await hello('p1')
    await lookAt('2026-03-06T08:00:00.000Z')
    expect(await rows()).toEqual([])
    expect(await person()).toMatchObject({ last_digest: '2026-03-06', next_digest_at: '2026-03-09T08:00:00.000Z' })
  })

  test('an owner whom a file named is reminded, under the name as the channel spells it', async () => {
    await overdue('e1', 'p1', { owner_id: null, owner_name: 'Zoë Ångström', owner_key: 'zoe angstrom' })
    await hello('p1', now, { name: 'Zoë Ångström' })
    await lookAt(TUESDAY_AT_NINE)
    expect(await rows()).toHaveLength(1)
  })

  test('a guest of that name is not', async () => {
    await overdue('e1', 'p1', { owner_id: null, owner_name: 'Zoë Ångström', owner_key: 'zoe angstrom' })
    await hello('p1', now, { name: 'Zoë Ångström' }, 'guest')
    await lookAt(TUESDAY_AT_NINE)
    expect(await rows()).toEqual([])
  })

  describe('of whom Teams has said nothing since an upgrade', () => {
    const ZOE = { owner_id: null, owner_name: 'Zoë Ångström', owner_key: 'zoe angstrom' }
    /** A person as the version before kept them. */
    const known = async (name = 'Zoë Ångström') => {
      await hello('p1', now, { name })
      await store.transaction((tx) => tx.reminders.changePerson('t1', 'p1', { membership: null, membership_at: null }))
    }

    test('a member gets what a list gave to their name: Teams is asked once, before the digest', async () => {
      membership = 'member'
      await overdue('e1', 'p1', ZOE)
      await known()
      await lookAt(TUESDAY_AT_NINE)
      await lookAt(WEDNESDAY_AT_NINE)
      expect([(await rows()).length, asked]).toEqual([2, ['t1 chat-p1 p1']])
      expect(await person()).toMatchObject({ membership: 'member', membership_at: TUESDAY_AT_NINE })
    })

    test('a guest gets nothing, and is not asked about again', async () => {
      membership = 'guest'
      await overdue('e1', 'p1', ZOE)
      await known()
      await lookAt(TUESDAY_AT_NINE)
      await lookAt(WEDNESDAY_AT_NINE)
      expect([await rows(), asked.length]).toEqual([[], 1])
      expect(await person()).toMatchObject({ membership: 'guest' })
    })

    test('while Teams does not say it, there is what they own by id, and the rest the next day', async () => {
      membership = 'unknown'
      await overdue('e1', 'p1', ZOE)
      await overdue('e2')
      await known()
      await lookAt(TUESDAY_AT_NINE)
      expect(cardOf((await rows()).at(-1))).not.toContain('Secret e1')
      membership = 'member'
      await lookAt(WEDNESDAY_AT_NINE)
      expect(cardOf((await rows()).at(-1))).toMatch(/Secret e1[^]*Secret e2/)
    })

    test('nobody is asked about to whom no list gave anything, who has no chat, or whose hour has not come', async () => {
      await overdue('e1', 'p1', { ...ZOE, owner_key: 'somebody else' })
      await overdue('e2')
      await known()
      await lookAt(TUESDAY_AT_NINE)
      expect([(await rows()).length, asked]).toEqual([1, []])
      await overdue('e3', 'p1', ZOE)
      await lookAt('2026-03-03T08:01:00.000Z')
      await store.transaction((tx) =>
        tx.places.leave({ tenant: 't1', conversation: 'chat-p1', team_id: null, updated_at: now }),
      )
      await lookAt(WEDNESDAY_AT_NINE)
      expect(asked).toEqual([])
    })
  })

  test('after a long downtime there is one digest', async () => {
    await overdue('e1')
    await hello('p1')
    await lookAt('2026-04-15T13:37:00.000Z')
    await lookAt('2026-04-15T13:38:00.000Z')
    expect(await rows()).toHaveLength(1)
    expect(await person()).toMatchObject({ last_digest: '2026-04-15', next_digest_at: '2026-04-16T07:00:00.000Z' })
  })

  test('a restart between the hour and the look loses none and repeats none', async () => {
    await overdue('e1')
    await hello('p1')
    await store.close()
    store = new Store(await openDatabase(where))
    await lookAt(TUESDAY_AT_NINE)
    await store.close()
    store = new Store(await openDatabase(where))
    await lookAt('2026-03-03T08:05:00.000Z')
    expect(await rows()).toHaveLength(1)
  })

  test('a crash between claim and card leaves the digest to the next look, and to others meanwhile', async () => {
    await overdue('e1')
    await overdue('e2', 'p2')
    await hello('p1')
    await hello('p2')
    now = TUESDAY_AT_NINE
    // As if the process died before the commit of the first.
    const real = store.transaction.bind(store)
    let died = false
    jest.spyOn(store, 'transaction').mockImplementation((work) =>
      real(async (tx) => {
        return work({
          ...tx,
          enqueue: (row, schedule) => {
            if (died || row.conversation !== 'chat-p1') return tx.enqueue(row, schedule)
            died = true
            throw new Error(`dies while it sends ${row.activity}`)
          },
        })
      }),
    )
    await instance().look()
    expect((await rows()).map(({ conversation }) => conversation)).toEqual(['chat-p2'])
    expect(await person()).toMatchObject({ last_digest: null, digest_row: null, next_digest_at: TUESDAY_AT_NINE })
    await instance().look()
    expect((await rows()).map(({ conversation }) => conversation).sort()).toEqual(['chat-p1', 'chat-p2'])
    expect(JSON.stringify(lines)).toContain('digests-failed')
    expect(JSON.stringify(lines)).not.toMatch(/Secret|Name of/)
  })

  test('the log counts, and names nobody', async () => {
    await overdue('e1')
    await hello('p1')
    await lookAt(TUESDAY_AT_NINE)
    expect(lines).toEqual([[{ event: 'digests', sent: 1, nothing: 0, 'not-now': 0, failed: 0 }, 'digests']])
    expect(JSON.stringify(lines)).not.toMatch(/Secret|Name of|p1/)
  })

  test('who switched reminders off gets none; on again they come with the next hour', async () => {
    await overdue('e1')
    const row = await hello('p1')
    const set = (on: boolean, at: string) =>
      store.transaction(async (tx) =>
        carryOutReminders(tx.reminders, await tx.reminders.person('t1', row!.person), {
          kind: 'setReminders',
          set: { on },
          at,
        }),
      )
    await set(false, MONDAY)
    await lookAt(TUESDAY_AT_NINE)
    expect(await rows()).toEqual([])
    await hello('p1', '2026-03-03T09:00:00.000Z')
    expect(await person()).toMatchObject({ reminders: 0, next_digest_at: null })
    await set(true, '2026-03-03T09:00:00.000Z')
    await lookAt('2026-03-03T09:01:00.000Z')
    expect(await rows()).toEqual([])
    await lookAt(WEDNESDAY_AT_NINE)
    expect(await rows()).toHaveLength(1)
  })

  test('at a time between two hours it comes at that minute, where clocks are half an hour off, too', async () => {
    await overdue('e1')
    await hello('p1', MONDAY, { timeZone: 'Asia/Kolkata' })
    const set = { on: true, hour: 8, minute: 45 }
    await store.transaction(async (tx) =>
      carryOutReminders(tx.reminders, await tx.reminders.person('t1', 'p1'), { kind: 'setReminders', set, at: MONDAY }),
    )
    expect(await person()).toMatchObject({ hour: 8, minute: 45, next_digest_at: '2026-03-03T03:15:00.000Z' })
    await lookAt('2026-03-03T03:14:00.000Z')
    expect(await rows()).toEqual([])
    await lookAt('2026-03-03T03:15:00.000Z')
    expect(await rows()).toHaveLength(1)
    expect(cardOf((await rows())[0])).toContain('at 8:45, Asia/Kolkata time')
    // Behind a whole hour, said later, nothing of it is left.
    await store.transaction(async (tx) =>
      carryOutReminders(tx.reminders, await tx.reminders.person('t1', 'p1'), {
        kind: 'setReminders',
        set: { on: true, hour: 9, minute: 0 },
        at: '2026-03-03T04:00:00.000Z',
      }),
    )
    expect(await person()).toMatchObject({ next_digest_at: '2026-03-04T03:30:00.000Z' })
  })

  test('how long a status is unknown is counted in days of the person', async () => {
    // 9:00 of 18 February in Auckland, still the 17th in UTC.
    const set = { status: 'new-subscription', target_date: null, owner_id: 'p1', owner_name: 'Name of p1' }
    const at = '2026-02-17T20:00:00.000Z'
    await store.transaction((tx) => tx.records.add(newEntitlement('e1', { set }), change('h1', { at })))
    await hello('p1', MONDAY, { timeZone: 'Pacific/Auckland' })
    await lookAt('2026-03-02T20:00:00.000Z')
    expect(await rows()).toEqual([])
    await lookAt('2026-03-03T20:00:00.000Z')
    expect(cardOf((await rows())[0])).toContain('Status unknown for 14 days')
  })

  test('who blocked the bot gets no further digest until they write again', async () => {
    await overdue('e1')
    await hello('p1')
    await lookAt(TUESDAY_AT_NINE)
    const [refused] = await rows()
    await store.transaction((tx) => tx.failOutbox(refused!, 'http-403'))
    for (const day of [WEDNESDAY_AT_NINE, '2026-03-05T08:00:00.000Z']) await lookAt(day)
    expect(await rows()).toHaveLength(1)
    expect(await person()).toMatchObject({ blocked: 1, next_digest_at: null })
    await hello('p1', '2026-03-05T12:00:00.000Z')
    expect(await person()).toMatchObject({ blocked: 0, digest_row: null, next_digest_at: '2026-03-06T08:00:00.000Z' })
    await lookAt('2026-03-06T08:00:00.000Z')
    expect(await rows()).toHaveLength(2)
  })

  test('who wrote after the refusal is reminded the next day, and a digest that failed otherwise stops nothing', async () => {
    await overdue('e1')
    await overdue('e2', 'p2')
    await hello('p1')
    await hello('p2')
    await lookAt(TUESDAY_AT_NINE)
    const [first, second] = await rows()
    await store.transaction((tx) => tx.failOutbox(first!, 'http-403'))
    await store.transaction((tx) => tx.failOutbox(second!, 'http-503'))
    await hello('p1', '2026-03-03T12:00:00.000Z')
    await lookAt(WEDNESDAY_AT_NINE)
    expect(await rows()).toHaveLength(4)
  })

  test('where the bot was taken out, nothing is put in', async () => {
    await overdue('e1')
    await hello('p1')
    await store.transaction((tx) =>
      tx.places.leave({ tenant: 't1', conversation: 'chat-p1', team_id: null, updated_at: MONDAY }),
    )
    await lookAt(TUESDAY_AT_NINE)
    expect(await rows()).toEqual([])
    await hello('p1', '2026-03-03T12:00:00.000Z')
    await lookAt(WEDNESDAY_AT_NINE)
    expect(await rows()).toHaveLength(1)
  })

  test('people of one tenant are not reminded of what another keeps under the same id', async () => {
    await store.transaction((tx) =>
      tx.records.add(newEntitlement('e1', { tenant: 't2', set: { target_date: '2026-03-01' } }), change('h1')),
    )
    await hello('p1')
    await lookAt(TUESDAY_AT_NINE)
    expect(await rows()).toEqual([])
  })

  test('120 people in different zones each get one, each at their nine o’clock', async () => {
    const zones = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Auckland']
    for (let i = 0; i < 120; i++) {
      await hello(`p${i}`, MONDAY, { timeZone: zones[i % 4] })
      await overdue(`e${i}`, `p${i}`)
    }
    const reminders = instance()
    for (let at = Date.parse(MONDAY) + 3_600_000; at < Date.parse(MONDAY) + 26 * 3_600_000; at += 900_000) {
      now = new Date(at).toISOString()
      await reminders.look()
    }
    const sent = await rows()
    const times = [...new Set(sent.map(({ due_at }) => due_at))]
    expect(times.map((at) => [at, sent.filter(({ due_at }) => due_at === at).length])).toEqual([
      ['2026-03-02T12:00:00.000Z', 30],
      ['2026-03-02T20:00:00.000Z', 30],
      ['2026-03-03T03:30:00.000Z', 30],
      ['2026-03-03T08:00:00.000Z', 30],
    ])
    expect(new Set(sent.map(({ conversation }) => conversation)).size).toBe(120)
  })

  test('a look with nothing due is one query, answered by the index', async () => {
    for (let i = 0; i < 60; i++) await hello(`p${i}`)
    const look = jest.spyOn(store, 'transaction')
    await instance().look()
    expect(look).toHaveBeenCalledTimes(1)
    look.mockRestore()
    const plan = await db()
      .connection()
      .execute(async (one) => {
        // The planner would read so small a table from end to end.
        if (engine === 'postgres') await sql`set enable_seqscan = off`.execute(one)
        const due = one.selectFrom('person').selectAll().where('next_digest_at', '<=', now).orderBy('next_digest_at')
        const query = due.compile()
        const explain = engine === 'postgres' ? 'explain' : 'explain query plan'
        return (await one.executeQuery({ ...query, sql: `${explain} ${query.sql}` })).rows
      })
    expect(JSON.stringify(plan)).toContain('person_next_digest')
  })

  test('what an entitlement is asked for is read by the indexes of its owner', async () => {
    for (let i = 0; i < 12; i++) await overdue(`e${String(i).padStart(2, '0')}`, i < 10 ? 'p1' : 'p2')
    const read = await store.transaction(async (tx) => {
      const viewer = { tenant: 't1', id: 'p1', key: 'name of p1' }
      const first = await tx.reminders.owned(viewer, '', 6)
      return [...first, ...(await tx.reminders.owned(viewer, first.at(-1)!.id, 6))]
    })
    expect(read.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, i) => `e0${i}`))
  })
})

test('three instances that look at once, again and again, claim each digest once', async () => {
  const shared = await location('postgres')
  const stores = await Promise.all([1, 2, 3].map(async () => new Store(await openDatabase(shared))))
  let at = MONDAY
  let ids = 0
  for (let i = 0; i < 30; i++) {
    await stores[0]!.transaction(async (tx) => {
      const received = said(`p${i}`, MONDAY)
      await tx.places.remember(chatOf(received))
      await rememberPerson(tx.reminders, received)
      const set = { target_date: '2026-03-01', owner_id: `p${i}` }
      const customer = { name: `C${i}`, name_key: `c${i}` }
      await tx.records.add(newEntitlement(`e${i}`, { customer, set }), change(`h${i}`))
    })
  }
  const silent = () => undefined
  const instances = stores.map(
    (store) =>
      new Reminders({
        prepared,
        spans: SPANS,
        store,
        rosters: { inOwnChat: () => Promise.resolve('unknown') },
        newId: () => `id-${String(++ids).padStart(5, '0')}`,
        log: { info: silent, warn: silent, error: silent },
        remindReferrals: () => Promise.resolve(0),
        now: () => new Date(at),
        onDigests: silent,
        everyMs: 60_000,
      }),
  )
  for (at of [TUESDAY_AT_NINE, '2026-03-03T08:01:00.000Z', WEDNESDAY_AT_NINE, '2026-03-04T08:00:30.000Z']) {
    await Promise.all(instances.map((each) => each.look()))
  }
  const { db } = stores[0] as unknown as { db: Kysely<Database> }
  const sent = await db.selectFrom('outbox').select(['conversation', 'due_at']).execute()
  expect(sent).toHaveLength(60)
  expect(new Set(sent.map((row) => `${row.conversation} ${row.due_at}`)).size).toBe(60)
  await Promise.all(stores.map((store) => store.close()))
})
