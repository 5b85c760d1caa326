import { notZero, type Scenario } from '../scenario.ts'
import { keepStatus } from '../status.ts'
import { ChaosWorld, customer, CUSTOMER, each, MARK, pause, seeded, sentence } from '../world.ts'

const AT_ONCE = 32
/** A kill and the new start take about this time. */
const KILL_MS = 2000

/**
 * Conversations go on while instances are killed at random moments. For each acknowledged turn Teams must have received
 * its card. A card that Teams received twice must be marked, and each saved status must be stored exactly once.
 */
export const kills: Scenario = {
  name: 'kill -9 during conversations',
  engines: ['sqlite', 'postgres'],
  async run({ engine, seed, sizes }) {
    const random = seeded(seed)
    const world = await ChaosWorld.start(engine, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
    const { conversations, turns } = sizes
    let killed = 0
    const killer = (async () => {
      for (; killed < sizes.kills; killed++) {
        await pause(random() * 1000)
        await world.kill(Math.floor(random() * world.bots.length))
      }
    })()
    // With these pauses the conversations last as long as the kills.
    const restMs = (sizes.kills * KILL_MS * Math.min(AT_ONCE, conversations)) / (conversations * turns)
    let unanswered = 0
    const acknowledged: string[] = []
    const kept: string[] = []
    await each(conversations, AT_ONCE, async (n) => {
      for (let turn = 0; turn < turns; turn++) {
        const name = customer(n * turns + turn)
        const id = String(1_700_000_000_000 + n * 1000 + turn * 2)
        const answer = await world.deliverUntilAnswered(n, world.message(n, id, sentence(name)))
        if (answer.status === 200) acknowledged.push(name)
        else unanswered++
        if (turn % 3 === 2) {
          const press = await keepStatus(world, n, name, String(Number(id) + 1))
          if (press?.answer.status === 200 && press.answer.text.includes('Kept')) kept.push(name)
        }
        await pause(restMs * 2 * random())
      }
    })
    await killer
    await world.quiet(engine === 'sqlite' ? 5000 : 40_000)
    const sends = sendsByCustomer(world)
    return world.finish(async (db) => {
      const records = await db
        .selectFrom('history')
        .innerJoin('entitlement', 'entitlement.id', 'history.entitlement_id')
        .innerJoin('customer', 'customer.id', 'entitlement.customer_id')
        .select(['customer.name', 'history.id'])
        .execute()
      const recorded = new Set(records.map(({ name }) => name))
      const waiting = await db.selectFrom('outbox').select(['id', 'failed']).execute()
      const all = [...sends.values()]
      const figures = {
        killed,
        acknowledged: acknowledged.length,
        kept: kept.length,
        sent: all.flat().length,
        markedAsPerhapsTwice: all.flat().filter((marked) => marked).length,
        unanswered,
        answersLost: acknowledged.filter((name) => !sends.has(name)).length,
        recordsLost: kept.filter((name) => !recorded.has(name)).length,
        recordsTwice: records.length - recorded.size,
        twiceWithoutMark: all.filter((marks) => marks.slice(1).some((marked) => !marked)).length,
        neverSent: waiting.filter(({ failed }) => failed === 0).length,
        givenUp: waiting.filter(({ failed }) => failed === 1).length,
      }
      const bad = ['unanswered', 'answersLost', 'recordsLost', 'recordsTwice', 'twiceWithoutMark', 'neverSent']
      return { figures, wrong: notZero(figures, bad) }
    })
  },
}

/** For each customer, whether each of its sent cards has the mark, in the order of arrival. */
function sendsByCustomer(world: ChaosWorld): Map<string, boolean[]> {
  const sends = new Map<string, boolean[]>()
  for (const { target, body } of world.taken) {
    const name = target === undefined ? CUSTOMER.exec(body)?.[0] : undefined
    if (name) sends.set(name, [...(sends.get(name) ?? []), body.includes(MARK)])
  }
  return sends
}
