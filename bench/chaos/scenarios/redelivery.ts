import { notZero, type Scenario } from '../scenario.ts'
import { ChaosWorld, conversationId, customer, each, seeded, sentence } from '../world.ts'

/** Activities are delivered one to five times, in any order and at the same time. Each must have exactly one effect. */
export const redelivery: Scenario = {
  name: 'activities delivered 1 to 5 times, shuffled',
  engines: ['sqlite', 'postgres'],
  async run({ engine, seed, sizes }) {
    const random = seeded(seed)
    const world = await ChaosWorld.start(engine, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
    const deliveries = Array.from({ length: sizes.activities }, (_, n) =>
      Array.from({ length: 1 + Math.floor(random() * 5) }, () => n),
    ).flat()
    for (let i = deliveries.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[deliveries[i], deliveries[j]] = [deliveries[j]!, deliveries[i]!]
    }
    let refused = 0
    await each(deliveries.length, 48, async (i) => {
      const n = deliveries[i]!
      const activity = world.message(n, String(1_700_000_000_000 + n), sentence(customer(n)))
      if ((await world.deliver(i, activity)).status !== 200) refused++
    })
    await world.quiet(4000)
    const replies = new Map<string, number>()
    for (const { conversation } of world.taken) replies.set(conversation, (replies.get(conversation) ?? 0) + 1)
    return world.finish(async (db) => {
      const states = await db.selectFrom('conversation').select('version').execute()
      const figures = {
        activities: sizes.activities,
        deliveries: deliveries.length,
        refused,
        withoutReply: Array.from({ length: sizes.activities }, (_, n) => conversationId(n)).filter(
          (id) => !replies.has(id),
        ).length,
        withSeveralReplies: [...replies.values()].filter((count) => count > 1).length,
        withoutState: sizes.activities - states.length,
        changedTwice: states.filter(({ version }) => version > 1).length,
      }
      const bad = ['refused', 'withoutReply', 'withSeveralReplies', 'withoutState', 'changedTwice']
      return { figures, wrong: notZero(figures, bad) }
    })
  },
}
