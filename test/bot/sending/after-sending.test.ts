import { isTooLarge, noteFailed, noteSent, type SendFailure } from '../../../bot/sending/after-sending.ts'
import { tooLargeNotice } from '../../../bot/channel/say.ts'
import type { Line } from '../../../bot/telemetry/log.ts'
import { openDatabase, type OpenDatabase } from '../../../store/engine/open.ts'
import { Store, type NewOutboxRow, type OutboxRow } from '../../../store/store.ts'
import { emptyDatabases } from '../../support/engines.ts'

/** What is noted, and who is told, once Teams has taken a message or has not. */
const location = emptyDatabases()

const AT = '2026-03-02T09:00:00.000Z'
const LATER = '2026-03-02T09:00:10.000Z'
const CHAT = { serviceUrl: 'https://teams.example/', conversation: 'a:1', bot: '28:bot' }
const CHANNEL = { ...CHAT, conversation: '19:1' }
const TOO_LARGE: SendFailure = { kind: 'refused', code: 'http-413' }
const BUSY: SendFailure = { kind: 'retry', code: 'http-429', afterMs: undefined }

let db: OpenDatabase
let store: Store
let lines: Line[]
let ids: number
beforeEach(async () => {
  db = await openDatabase(await location('sqlite'))
  store = new Store(db)
  lines = []
  ids = 0
})
afterEach(() => store.close())

const write = (line: Line): number => lines.push(line)
const parts = { newId: () => `new-${++ids}`, now: () => new Date(AT), log: { info: write, warn: write, error: write } }

/** A message that is being sent. */
async function sending(more: Partial<NewOutboxRow> = {}): Promise<OutboxRow> {
  const activity = JSON.stringify({ type: 'message', text: 'long' })
  const place = { tenant: 't1', conversation: 'a:1', reference: JSON.stringify(CHAT) }
  const row = { id: 'm1', ...place, kind: 'send', activity, target: null, record: null, due_at: AT, ...more } as const
  return (await store.transaction((tx) => tx.enqueue(row, () => ({ lease: LATER }))))!
}
/** It has failed and is tried again; the row as it is taken then. */
async function failing(row: OutboxRow, outcome: SendFailure): Promise<OutboxRow> {
  await store.transaction((tx) => noteFailed(tx, parts, row, CHAT, outcome, AT))
  const [again] = await store.transaction((tx) => tx.takeDue(AT, 9, () => ({ lease: LATER })))
  return again!
}
const waiting = () =>
  db.selectFrom('outbox').select(['id', 'conversation', 'kind', 'activity', 'failed']).orderBy('id').execute()

test('a short notice takes the place of what is too large, also when it was tried before for another reason', async () => {
  const busy = await failing(await sending(), BUSY)
  expect(isTooLarge(busy, CHAT, TOO_LARGE)).toBe(true)
  const notice = await failing(busy, TOO_LARGE)
  expect(notice.activity).toBe(tooLargeNotice(CHAT, null))
  // Whoever finds even that too large gets nothing, whatever came between.
  expect(isTooLarge(notice, CHAT, TOO_LARGE)).toBe(false)
  expect(isTooLarge(await failing(notice, BUSY), CHAT, TOO_LARGE)).toBe(false)
})

test('nothing else is too large', async () => {
  expect(isTooLarge(await sending(), CHAT, BUSY)).toBe(false)
})

test('where outsiders read, the notice takes the place of what they may read, too', async () => {
  const row = await sending({ shareable: JSON.stringify({ type: 'message', text: 'also long' }) })
  expect(await failing(row, TOO_LARGE)).toMatchObject({ activity: tooLargeNotice(CHAT, null), shareable: null })
})

test('of an update the notice takes the place of the same card', async () => {
  const row = await sending({ kind: 'update', target: '1:7' })
  expect(JSON.parse((await failing(row, TOO_LARGE)).activity)).toMatchObject({ id: '1:7' })
})

test.each([
  ['is not taken', { kind: 'refused', code: 'http-403' }, 'Teams did not take it'],
  ['is perhaps taken', { kind: 'ambiguous', code: 'http-500' }, 'did not say whether'],
] as const)('what %s elsewhere is told to who asked for it, in their chat', async (_name, outcome, said) => {
  const there = { conversation: '19:1', reference: JSON.stringify(CHANNEL), requester: JSON.stringify(CHAT) }
  const row = await sending(there)
  await store.transaction((tx) => noteFailed(tx, parts, row, CHANNEL, outcome, undefined))
  expect(await waiting()).toMatchObject([
    { id: 'm1', failed: 1 },
    { id: 'new-1', conversation: 'a:1', activity: expect.stringContaining(said) as string, failed: 0 },
  ])
  expect(lines).toEqual([expect.objectContaining({ event: 'not-sent', code: outcome.code, final: true })])
})

test('who asked for something in the own chat sees there that it is missing', async () => {
  const row = await sending({ requester: JSON.stringify(CHAT) })
  await store.transaction((tx) => noteFailed(tx, parts, row, CHAT, { kind: 'refused', code: 'http-403' }, undefined))
  expect(await waiting()).toMatchObject([{ id: 'm1', failed: 1 }])
})

test.each([
  ['1:7', '1:8', 'below'],
  ['1:8', '1:7', 'above'],
  ['x', 'y', 'above'],
])(
  'the card of a record that %s shows is closed once %s shows it, and says that it goes on %s',
  async (older, newer, where) => {
    await store.transaction((tx) =>
      tx.showCard({ ...CHAT, tenant: 't1', kind: 'send', reference: '{}' }, 'r1', older, AT),
    )
    const row = await sending({ kind: 'update', target: newer, record: 'r1' })
    await store.transaction((tx) => noteSent(tx, parts, row, CHAT, undefined))
    const [closed] = await waiting()
    expect(closed).toMatchObject({ id: 'new-1', kind: 'update', activity: expect.stringContaining(where) as string })
    expect(await store.transaction((tx) => tx.shownCard('t1', 'a:1', 'r1'))).toBe(newer)
  },
)

test('what is sent, and shows no record, leaves nothing behind', async () => {
  const row = await sending()
  await store.transaction((tx) => noteSent(tx, parts, row, CHAT, '1:1'))
  expect(await waiting()).toEqual([])
  expect(await db.selectFrom('shown_card').selectAll().execute()).toEqual([])
})

describe('a card that two instances have sent', () => {
  const note = (row: OutboxRow, activity: string | undefined) =>
    store.transaction((tx) => noteSent(tx, parts, row, CHAT, activity))
  const shown = () => store.transaction((tx) => tx.shownCard('t1', 'a:1', 'r1'))
  const erasedAt = (at: string) =>
    store.transaction(({ erasure }) =>
      erasure.note({
        id: 'x1',
        tenant: 't1',
        at,
        reason: 'request',
        by_id: null,
        by_name: null,
        hash: null,
        counts: '{}',
      }),
    )

  test('is shown where the one that has noted it first was not told which message it is', async () => {
    await erasedAt('2026-03-01T09:00:00.000Z')
    const row = await sending({ record: 'r1' })
    await note(row, undefined)
    await note(row, '1:2')
    expect([await waiting(), await shown()]).toEqual([[], '1:2'])
  })

  test('stays where it was shown no more for another reason than an erasure', async () => {
    const row = await sending({ record: 'r1' })
    await note(row, '1:1')
    await store.transaction((tx) => tx.forgetCard('t1', 'a:1', 'r1'))
    await note(row, '1:2')
    expect(await waiting()).toEqual([])
  })

  test('is replaced where it was erased meanwhile', async () => {
    const row = await sending({ record: 'r1' })
    await note(row, '1:1')
    await store.transaction((tx) => tx.forgetCard('t1', 'a:1', 'r1'))
    await erasedAt(AT)
    await note(row, '1:2')
    const [instead, ...others] = await waiting()
    expect([JSON.parse(instead!.activity), others]).toMatchObject([{ id: '1:2' }, []])
    expect(instead!.activity).toContain('Erased on request.')
  })
})
