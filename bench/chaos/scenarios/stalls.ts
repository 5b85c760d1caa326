import { notZero, type Scenario } from '../scenario.ts'
import { ChaosWorld, CUSTOMER, customer, each, pause, percentile, seeded, sentence } from '../world.ts'

/** Turns of each instance before the stall. */
const WARM_UP = 16
/** The numbers of the warm-up's customers: the stall never reaches them, however fast the machine is. */
const WARM_UP_FROM = 100_000

/**
 * For a time the connector accepts requests and answers none, not even for members of a conversation. People must be
 * acknowledged as quickly as ever, and each acknowledged turn must have its card delivered exactly once.
 */
export const stalls: Scenario = {
  name: 'the connector stalls',
  engines: ['sqlite', 'postgres'],
  async run({ engine, seed, sizes }) {
    const random = seeded(seed)
    const world = await ChaosWorld.start(engine)
    // Each instance fetches keys and a token and reads a few sentences first, so that the costs of a cold start are not
    // measured.
    await each(
      world.bots.length * WARM_UP,
      8,
      async (n) =>
        void (await world.deliver(n, world.message(WARM_UP_FROM + n, `${n}`, sentence(customer(WARM_UP_FROM + n))))),
    )
    await world.quiet(500)
    const stalled = pause(sizes.stallSeconds * 1000)
    world.onRead = () => stalled
    const stallsUntil = performance.now() + sizes.stallSeconds * 1000
    world.onRequest = async () => {
      await stalled
      return undefined
    }
    const acknowledged: string[] = []
    const times: number[] = []
    let unanswered = 0
    await each(8, 8, async (worker) => {
      for (let n = worker; performance.now() < stallsUntil; n += 8) {
        const activity = world.message(n, String(1_700_000_000_000 + n), sentence(customer(n)))
        const answer = await world.deliver(n, activity)
        times.push(answer.ms)
        if (answer.status === 200) acknowledged.push(customer(n))
        else unanswered++
        await pause(100 + random() * 200)
      }
    })
    await world.quiet(8000)
    const arrivals = new Map<string, number>()
    for (const { body } of world.taken) {
      const name = CUSTOMER.exec(body)?.[0]
      if (name) arrivals.set(name, (arrivals.get(name) ?? 0) + 1)
    }
    return world.finish(async (db) => {
      const left = await db.selectFrom('outbox').select('failed').execute()
      const figures = {
        acknowledged: acknowledged.length,
        p50Ms: percentile(times, 0.5),
        p99Ms: percentile(times, 0.99),
        unanswered,
        lost: acknowledged.filter((name) => !arrivals.has(name)).length,
        twice: [...arrivals.values()].filter((count) => count > 1).length,
        neverSent: left.filter(({ failed }) => failed === 0).length,
        answeredTooLate: left.filter(({ failed }) => failed === 1).length,
      }
      const slow = figures.p99Ms < sizes.acknowledgeMs ? [] : [`p99Ms: ${figures.p99Ms}`]
      return { figures, wrong: [...slow, ...notZero(figures, ['unanswered', 'lost', 'twice', 'neverSent'])] }
    })
  },
}
