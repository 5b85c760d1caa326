import type { Connector } from '../../../bot/channel/connector.ts'
import { SendLimits } from '../../../bot/sending/limits.ts'
import { createLog } from '../../../bot/telemetry/log.ts'
import { NO_TELEMETRY } from '../../../bot/telemetry/telemetry.ts'
import { Outbox, type OutboxParts } from '../../../bot/sending/outbox.ts'
import type { Rosters } from '../../../bot/channel/roster.ts'
import type { OutboxRow, Store } from '../../../store/store.ts'
import { until } from '../../support/fake-connector.ts'

function outboxWith(parts: Pick<OutboxParts, 'store'> & Partial<OutboxParts>): Outbox {
  return new Outbox({
    places: { isPersonal: () => false },
    connector: {} as Connector,
    rosters: {} as Rosters,
    limits: new SendLimits({ thread: [], tenant: [] }),
    log: createLog('silent'),
    telemetry: NO_TELEMETRY,
    now: () => new Date(),
    random: Math.random,
    newId: () => 'id',
    timeoutMs: 1000,
    lookEveryMs: 60_000,
    ...parts,
  })
}

/** An outbox on a store that has nothing and answers when the test says so. */
function outboxOn(store: { takeDue: () => Promise<[]>; nextDue: () => Promise<undefined> }): Outbox {
  return outboxWith({
    store: { transaction: () => store.takeDue(), nextDue: () => store.nextDue() } as unknown as Store,
  })
}

test('what calls for a look while another one is ending is not forgotten, nor is what comes after it', async () => {
  let looks = 0
  let held: (() => void)[] = []
  const takeDue = (): Promise<[]> => {
    looks++
    return Promise.resolve([])
  }
  const nextDue = (): Promise<undefined> => new Promise((resolve) => held.push(() => resolve(undefined)))
  const outbox = outboxOn({ takeDue, nextDue })
  const release = (): void => {
    for (const each of held) each()
    held = []
  }
  const looked = (count: number) =>
    until(
      () => looks >= count,
      () => `it looked ${looks} times`,
    )
  outbox.kick()
  await looked(1)
  outbox.wakeSoon()
  // The timer of the call ends while the first look still asks when the next message is due.
  await new Promise((resolve) => setTimeout(resolve, 150))
  release()
  await looked(2)
  await until(
    () => held.length > 0,
    () => 'the second look does not end',
  )
  release()
  outbox.wakeSoon()
  await looked(3)
  release()
  const stopping = outbox.stop()
  release()
  await stopping
})

test('when the store fails it looks again after a pause, not at once', async () => {
  let looks = 0
  const takeDue = (): Promise<[]> => {
    looks++
    return Promise.reject(new Error('away'))
  }
  const outbox = outboxOn({ takeDue, nextDue: () => Promise.resolve(undefined) })
  outbox.kick()
  outbox.kick()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(looks).toBe(1)
  await until(
    () => looks >= 2,
    () => 'it never looks again',
  )
  await outbox.stop()
})

test('a request counts from the moment at which it goes out, not from when its commit began', async () => {
  const limits = new SendLimits({ thread: [{ count: 1, withinMs: 1000 }], tenant: [] })
  let now = 0
  const outbox = outboxWith({
    places: { isPersonal: () => true },
    store: { transaction: () => Promise.resolve(undefined) } as unknown as Store,
    connector: { send: () => Promise.resolve({ kind: 'sent', activityId: 'a' }) } as unknown as Connector,
    limits,
    now: () => new Date(now),
  })
  const where = { id: 'r', tenant: 't', conversation: 'c' }
  const taken = outbox.schedule(where)
  if (!('lease' in taken)) throw new Error('It may go out.')
  // The disk is slow.
  now = 600
  const reference = JSON.stringify({ serviceUrl: 'https://teams.example/', conversation: 'c', bot: 'b' })
  outbox.send([
    { ...where, reference, kind: 'send', activity: '{}', shareable: null, begun: 0, due_at: taken.lease } as OutboxRow,
  ])
  await outbox.stop()
  expect(limits.reserve('t', 'c', 1000)).toBe(600)
})
