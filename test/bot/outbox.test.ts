import type { Connector } from '../../bot/channel/connector.ts'
import { SendLimits } from '../../bot/limits.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import { NO_TELEMETRY } from '../../bot/telemetry/telemetry.ts'
import { Outbox } from '../../bot/outbox.ts'
import type { Rosters } from '../../bot/channel/roster.ts'
import type { Store } from '../../store/store.ts'
import { until } from '../support/fake-connector.ts'

/** An outbox on a store that has nothing and answers when the test says so. */
function outboxOn(store: { takeDue: () => Promise<[]>; nextDue: () => Promise<undefined> }): Outbox {
  return new Outbox({
    places: { isPersonal: () => false },
    store: { transaction: () => store.takeDue(), nextDue: () => store.nextDue() } as unknown as Store,
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
