import { TEAMS_LIMITS } from '../../../bot/sending/limits.ts'
import { notZero, type Scenario } from '../scenario.ts'
import { ChaosWorld, CUSTOMER, customer, each, seeded, sentence } from '../world.ts'

const SHARE = 0.6
/** Requests that were sent in time may arrive a little closer together. */
const JITTER_MS = 60

/**
 * The connector refuses most requests: with 429 (half of them without Retry-After), 412 and 502. Every card must arrive
 * once. All attempts together must stay within what Teams allows for a conversation.
 */
export const refusals: Scenario = {
  name: 'the connector refuses 60 %',
  engines: ['sqlite', 'postgres'],
  async run({ engine, seed, sizes }) {
    const random = seeded(seed)
    const world = await ChaosWorld.start(engine)
    const requests: { readonly conversation: string; readonly at: number }[] = []
    let refused = 0
    world.onRequest = (conversation) => {
      requests.push({ conversation, at: performance.now() })
      if (random() >= SHARE) return undefined
      refused++
      const kind = random()
      if (kind < 0.25) return { status: 429 }
      if (kind < 0.5) return { status: 429, retryAfter: '2' }
      return { status: kind < 0.75 ? 412 : 502 }
    }
    const conversations = Math.ceil(sizes.cards / 10)
    let unanswered = 0
    await each(sizes.cards, 32, async (n) => {
      const activity = world.message(n % conversations, String(1_700_000_000_000 + n), sentence(customer(n)))
      if ((await world.deliverUntilAnswered(n, activity)).status !== 200) unanswered++
    })
    // Longer than the longest pause between two attempts at a refused request.
    await world.quiet(30_000, () => requests.length)
    const arrivals = new Map<string, number>()
    for (const { body, target } of world.taken) {
      const name = target === undefined ? CUSTOMER.exec(body)?.[0] : undefined
      if (name) arrivals.set(name, (arrivals.get(name) ?? 0) + 1)
    }
    return world.finish(async (db) => {
      const left = await db.selectFrom('outbox').select('id').execute()
      const figures = {
        cards: sizes.cards,
        requests: requests.length,
        refused,
        unanswered,
        lost: sizes.cards - arrivals.size,
        twice: [...arrivals.values()].filter((count) => count > 1).length,
        leftInOutbox: left.length,
        threadLimitsBroken: broken(requests),
      }
      return { figures, wrong: notZero(figures, ['unanswered', 'lost', 'twice', 'leftInOutbox', 'threadLimitsBroken']) }
    })
  },
}

/** How often a conversation got more requests within a window than Teams allows. */
function broken(requests: readonly { readonly conversation: string; readonly at: number }[]): number {
  const byConversation = new Map<string, number[]>()
  for (const { conversation, at } of requests) {
    byConversation.set(conversation, [...(byConversation.get(conversation) ?? []), at])
  }
  let count = 0
  for (const moments of byConversation.values()) {
    for (const limit of TEAMS_LIMITS.thread) {
      // Each request must be a whole window later than the one `count` places before.
      for (let i = limit.count; i < moments.length; i++) {
        if (moments[i]! - moments[i - limit.count]! < limit.withinMs - JITTER_MS) count++
      }
    }
  }
  return count
}
