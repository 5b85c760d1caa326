import { setTimeout as pause } from 'node:timers/promises'
import type { Connector, SendOutcome } from '../../bot/channel/connector.ts'
import type { Rosters } from '../../bot/channel/roster.ts'
import { waitsFrom } from '../../bot/effects/outgoing.ts'
import { SendLimits } from '../../bot/sending/limits.ts'
import { Outbox } from '../../bot/sending/outbox.ts'
import type { Line } from '../../bot/telemetry/log.ts'
import { NO_TELEMETRY } from '../../bot/telemetry/telemetry.ts'
import { resources } from '../../playbook/content/resources.ts'
import { HELD_LINK } from '../../playbook/resources/internal-links.ts'
import { openDatabase, type OpenDatabase } from '../../store/engine/open.ts'
import { Store, type OutboxRow } from '../../store/store.ts'
import { emptyDatabases, ENGINES } from '../support/engines.ts'
import { until } from '../support/fake-connector.ts'

/** Whatever happens around a sending: it goes out once, and bears the mark of a second time only if there may have been a first. */
jest.setTimeout(30_000)
const location = emptyDatabases()

const AT = '2026-03-02T09:00:00.000Z'
const SERVICE = { serviceUrl: 'https://teams.example/', conversation: 'a:1', bot: '28:bot' }
/** Only in a personal chat may it be read, so that the store is asked what kind the conversation is. */
const INTERNAL = resources.find(({ audience }) => audience === 'internal-only')!.url
const message = (text: string): string => JSON.stringify({ type: 'message', text })

/** What comes when the test says so. */
function held<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void
  const promise = new Promise<T>((each) => (resolve = each))
  return { promise, resolve: resolve! }
}

describe.each(ENGINES)('on %s', (engine) => {
  let db: OpenDatabase
  let store: Store
  let sent: string[]
  let lines: Line[]
  let answer: () => Promise<SendOutcome>
  /** Whether the conversation is known to be a personal chat; otherwise the store is asked. */
  let isKnown: boolean
  /** The clock has been put forward so far. */
  let ahead: number
  /** Of the attempts to send. */
  let signals: AbortSignal[]

  beforeEach(async () => {
    db = await openDatabase(await location(engine))
    store = new Store(db)
    sent = []
    lines = []
    answer = () => Promise.resolve({ kind: 'sent', activityId: 'activity' })
    isKnown = true
    ahead = 0
    signals = []
  })
  afterEach(() => store.close())

  function newOutbox(): Outbox {
    const send: Connector['send'] = (_reference, activity, signal) => {
      signals.push(signal)
      sent.push((JSON.parse(activity) as { text: string }).text)
      return answer()
    }
    const write = (line: Line): void => void lines.push(line)
    return new Outbox({
      store,
      connector: { send } as Connector,
      places: { isPersonal: () => isKnown },
      rosters: {} as Rosters,
      limits: new SendLimits({ thread: [], tenant: [] }),
      log: { info: write, warn: write, error: write },
      telemetry: NO_TELEMETRY,
      now: () => new Date(Date.now() + ahead),
      random: () => 0,
      newId: () => 'id',
      timeoutMs: 1000,
      lookEveryMs: 60_000,
    })
  }

  /** A turn says something here; returns what it took to be sent at once. */
  const say = (outbox: Outbox | undefined, id: string, text = id): Promise<OutboxRow | undefined> => {
    const place = { tenant: 't1', conversation: 'a:1', reference: JSON.stringify(SERVICE) }
    const row = { id, ...place, kind: 'send', activity: message(text), target: null, record: null, due_at: AT } as const
    return store.transaction((tx) => tx.enqueue(row, outbox?.schedule ?? waitsFrom(AT)))
  }
  const rows = () => db.selectFrom('outbox').select(['id', 'begun', 'due_at', 'attempts']).orderBy('id').execute()

  /** Lets the answer to the next transaction wait, once it is committed; resolves when it is. */
  function holdNext(): { committed: Promise<void>; release: () => void } {
    const [committed, release] = [held<void>(), held<void>()]
    const real = store.transaction.bind(store)
    jest.spyOn(store, 'transaction').mockImplementationOnce(async (work) => {
      const value = await real(work)
      committed.resolve()
      await release.promise
      return value
    })
    return { committed: committed.promise, release: () => release.resolve() }
  }

  test('what the note of a sending has taken is given back once it stops, and goes out once, without a mark', async () => {
    const outbox = newOutbox()
    const first = await say(outbox, 'm1')
    await say(outbox, 'm2')
    const note = holdNext()
    outbox.send([first!])
    await note.committed
    // The second message is taken in the same commit; before anybody knows, the service stops.
    const stopped = outbox.stop()
    note.release()
    await stopped
    expect(sent).toEqual(['m1'])
    expect(await rows()).toMatchObject([{ id: 'm2', begun: 0, attempts: 0 }])
    const next = newOutbox()
    next.kick()
    await until(
      () => sent.length > 1,
      () => 'it never goes out',
    )
    await next.stop()
    expect(sent).toEqual(['m1', 'm2'])
    expect(await rows()).toEqual([])
  })

  test('an attempt is given up before its lease ends, whatever it waits for', async () => {
    const outbox = newOutbox()
    const first = await say(outbox, 'm1')
    const leaseMs = Date.parse(first!.due_at) - Date.now()
    // So that nearly all of the lease is over.
    ahead = leaseMs - 5500
    const outcome = held<SendOutcome>()
    answer = () => outcome.promise
    outbox.send([first!])
    await until(
      () => signals[0]?.aborted === true,
      () => 'it is not given up',
    )
    expect(Date.now() + ahead).toBeLessThan(Date.parse(first!.due_at))
    outcome.resolve({ kind: 'ambiguous', code: 'TimeoutError' })
    await outbox.stop()
    expect(sent).toEqual(['m1'])
  })

  test('what was taken with a commit that was long in coming is left to who may take it now', async () => {
    const outbox = newOutbox()
    const taken = await say(outbox, 'm1')
    ahead = Date.parse(taken!.due_at) - Date.now()
    outbox.send([taken!])
    await until(
      () => lines.length > 0,
      () => 'it is not noted',
    )
    await outbox.stop()
    expect(sent).toEqual([])
    expect(lines).toMatchObject([{ event: 'not-sent', code: 'lease-ends', ended: 'retry', final: false }])
  })

  test('what is refused after its lease has ended was not sent, also when it was looked for meanwhile', async () => {
    const outbox = newOutbox()
    const first = await say(outbox, 'm1')
    const outcome = held<SendOutcome>()
    answer = () => outcome.promise
    outbox.send([first!])
    await until(
      () => sent.length === 1,
      () => 'it is not sent',
    )
    const looks = jest.spyOn(store, 'nextDue')
    ahead = 600_000
    outbox.kick()
    await until(
      () => looks.mock.calls.length > 0,
      () => 'it does not look',
    )
    answer = () => Promise.resolve({ kind: 'sent', activityId: 'activity' })
    outcome.resolve({ kind: 'retry', code: 'http-429', afterMs: undefined })
    await until(
      async () => (await rows()).length === 0,
      () => 'it is not sent again',
    )
    await outbox.stop()
    expect(sent).toEqual(['m1', 'm1'])
  })

  test('what waits for the store past its lease is not sent; who has taken it meanwhile is left alone', async () => {
    const outbox = newOutbox()
    const first = await say(outbox, 'm1', `see ${INTERNAL}`)
    isKnown = false
    ahead = Date.parse(first!.due_at) - Date.now() - 5300
    const place = holdNext()
    outbox.send([first!])
    await place.committed
    const taken = { due_at: '2090-01-01T00:00:00.000Z', begun: 1 }
    await db.updateTable('outbox').set(taken).execute()
    await outbox.stop()
    expect(sent).toEqual([])
    expect(await rows()).toEqual([{ id: 'm1', attempts: 0, ...taken }])
    place.release()
  })

  test('what a turn or a look has taken while it stops is given back', async () => {
    const outbox = newOutbox()
    const taken = await say(outbox, 'm1')
    const stopping = outbox.stop()
    outbox.send([taken!])
    await stopping
    await until(
      async () => (await rows())[0]?.begun === 0,
      () => 'it is not given back',
    )
    const other = newOutbox()
    const look = holdNext()
    other.kick()
    await look.committed
    const stopped = other.stop()
    look.release()
    await stopped
    expect(await rows()).toMatchObject([{ id: 'm1', begun: 0 }])
    expect(sent).toEqual([])
  })

  test('it waits for a sending that began while it waited for another', async () => {
    const outbox = newOutbox()
    const [first, second] = [held<SendOutcome>(), held<SendOutcome>()]
    const answers = [first.promise, second.promise]
    answer = () => answers.shift()!
    const taken = await say(outbox, 'm1')
    await say(outbox, 'm2')
    outbox.send([taken!])
    first.resolve({ kind: 'sent', activityId: '1' })
    await until(
      () => sent.length === 2,
      () => 'the second never begins',
    )
    let stopped = false
    const stopping = outbox.stop().then(() => (stopped = true))
    await pause(50)
    expect(stopped).toBe(false)
    second.resolve({ kind: 'sent', activityId: '2' })
    await stopping
    expect(await rows()).toEqual([])
  })

  test('what was erased before it was ever sent does not stay to be sent', async () => {
    const outbox = newOutbox()
    const taken = await say(outbox, 'm1')
    const stopping = outbox.stop()
    await db
      .updateTable('outbox')
      .set({ begun: 2, activity: message('erased') })
      .execute()
    outbox.send([taken!])
    await stopping
    await until(
      async () => (await rows()).length === 0,
      () => 'it stays',
    )
  })

  test('a fault of the database before the first sending leaves no mark of a second one', async () => {
    isKnown = false
    const outbox = newOutbox()
    const taken = await say(outbox, 'm1', `Look at ${INTERNAL}`)
    const fault = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' })
    jest.spyOn(store, 'transaction').mockRejectedValueOnce(fault)
    outbox.send([taken!])
    await until(
      () => sent.length > 0,
      () => JSON.stringify(lines),
    )
    await outbox.stop()
    expect(sent).toEqual([`Look at ${HELD_LINK}`])
    expect(lines).toMatchObject([{ event: 'not-sent', code: 'SQLITE_IOERR', ended: 'retry', final: false }])
    expect(JSON.stringify(lines)).not.toContain('disk')
  })

  test('what may have been sent keeps its mark when Teams asks to repeat it', async () => {
    await say(undefined, 'm1')
    await db.updateTable('outbox').set({ begun: 1 }).execute()
    const answers: SendOutcome[] = [
      { kind: 'retry', code: 'http-429', afterMs: undefined },
      { kind: 'sent', activityId: '1' },
    ]
    answer = () => Promise.resolve(answers.shift()!)
    const outbox = newOutbox()
    outbox.kick()
    await until(
      () => answers.length === 0,
      () => JSON.stringify(lines),
    )
    await outbox.stop()
    expect(sent).toHaveLength(2)
    expect(sent[1]).toBe(sent[0])
    expect(sent[0]).not.toBe('m1')
  })
})
