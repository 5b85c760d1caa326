import { textOf, actionsOf } from '../../../test/support/card-content.ts'
import { isLate, keepOne, member, nextId, postTo, pressPosted, type PostedCard } from '../channel.ts'
import { notZero, type Scenario } from '../scenario.ts'
import { shownBy } from '../status.ts'
import { ChaosWorld, each, pause, seeded } from '../world.ts'

const PEOPLE = 50
const CHANNEL = '19:rollout@thread.tacv2'
/** A person who was overtaken reads for at most this time before pressing again. */
const READ_MS = 100
/** After so many presses, a person who is always overtaken gives up. */
const MOST_PRESSES = 2000

/**
 * People edit one entitlement at the same time, on its card in a channel. A person whose press was too late presses
 * again on the newest version. Every edit must be saved exactly once, each as the next version.
 */
export const edits: Scenario = {
  name: 'edits of one entitlement at once',
  engines: ['sqlite', 'postgres'],
  async run({ engine, seed, sizes }) {
    const random = seeded(seed)
    const world = await ChaosWorld.start(engine, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
    world.rosters.set(
      CHANNEL,
      Array.from({ length: PEOPLE }, (_, n) => member(n)),
    )
    const posted = await postTo(world, await keepOne(world, 0), CHANNEL)
    const count = { presses: 0, overtaken: 0, late: 0, unexpected: 0 }
    const acknowledged: string[] = []
    const versions = Array.from({ length: PEOPLE }, () => posted.data['version'])
    await each(PEOPLE, PEOPLE, async (person) => {
      for (let i = 0; i < sizes.edits; i++) {
        const comment = `Edit ${person}-${i}.`
        for (let presses = 0; presses < MOST_PRESSES; presses++) {
          const data = { ...posted.data, version: versions[person], ...editOf(person * sizes.edits + i, comment) }
          const shown = await press(world, person, posted, data, count)
          versions[person] = actionsOf(shown).find((action) => 'version' in action.data)?.data['version']
          const text = textOf(shown)
          if (/(?:Comment added|Date moved)\./.test(text)) {
            acknowledged.push(comment)
            break
          }
          if (!text.includes('Nothing of yours was saved yet')) {
            count.unexpected++
            break
          }
          count.overtaken++
          await pause(random() * READ_MS)
        }
      }
    })
    await world.quiet(5000)
    const lastCard = world.taken.findLast(({ conversation }) => conversation === CHANNEL)
    return world.finish(async (db) => {
      const rows = await db.selectFrom('history').select(['version', 'at', 'comment']).orderBy('version').execute()
      const { version } = await db.selectFrom('entitlement').select('version').executeTakeFirstOrThrow()
      const kept = rows.flatMap(({ comment }) => comment ?? [])
      const figures = {
        edits: PEOPLE * sizes.edits,
        ...count,
        acknowledged: acknowledged.length,
        notKept: PEOPLE * sizes.edits - new Set(kept).size,
        acknowledgedAndLost: acknowledged.filter((comment) => !kept.includes(comment)).length,
        keptTwice: kept.length - new Set(kept).size,
        notAcknowledged: kept.length - acknowledged.length,
        versionGaps: rows.filter((row, i) => row.version !== version - rows.length + 1 + i).length,
        outOfOrder: rows.filter(({ at }, i) => i > 0 && at < rows[i - 1]!.at).length,
        oldCardInChannel: lastCard?.body.includes(kept.at(-1) ?? '') ? 0 : 1,
      }
      const fine = new Set(['edits', 'presses', 'overtaken', 'late', 'acknowledged'])
      return {
        figures,
        wrong: notZero(
          figures,
          Object.keys(figures).filter((name) => !fine.has(name)),
        ),
      }
    })
  },
}

/** Comments and moved dates alternate; no two dates are the same. */
function editOf(n: number, comment: string): Readonly<Record<string, string>> {
  if (n % 2 === 0) return { verb: 'save-comment', comment }
  const date = new Date(Date.UTC(2030, 0, 2 + n)).toISOString().slice(0, 10)
  return { verb: 'save-date', date, dateUnknown: 'false', comment }
}

/** Presses, and waits for the result. When a press takes long, it is delivered again to get its answer. */
async function press(
  world: ChaosWorld,
  person: number,
  posted: PostedCard,
  data: Readonly<Record<string, unknown>>,
  count: { presses: number; late: number },
): Promise<unknown> {
  count.presses++
  const activity = pressPosted(world, person, posted, data, nextId())
  for (;;) {
    const answer = await world.deliverUntilAnswered(person, activity)
    if (!isLate(answer)) return shownBy(answer)
    count.late++
    await pause(500)
  }
}
