import { textOf } from '../../../test/support/card-content.ts'
import { TENANTS } from '../../support/identity.ts'
import { isLate, keepOne, member, nextId, postTo, pressPosted, type PostedCard } from '../channel.ts'
import { notZero, type Scenario } from '../scenario.ts'
import { shownBy } from '../status.ts'
import { ChaosWorld, each, seeded, type Answer } from '../world.ts'

type Data = Readonly<Record<string, unknown>>

const MEMBERS = 10
const CHANNEL = '19:rollout@thread.tacv2'
/** The status is posted here, and a guest is a member. */
const WITH_GUEST = '19:partners@thread.tacv2'
/** The status is not posted here. */
const ELSEWHERE = '19:another@thread.tacv2'
const GUEST = MEMBERS
const STRANGER = MEMBERS + 1
/** The number of the next conversation in the same tenant. Its person is in none of the channels. */
const ALONE = TENANTS.length
const NOT_ALLOWED = '99999999-0000-4000-8000-000000000000'

/** A press that must change nothing, and the expected answer. */
interface Click {
  readonly activity: Data
  readonly status: number
  /** The answer contains this text. */
  readonly says: string
}

/** Presses without effect: none may save or send anything, and each must get a polite answer. */
export const clicks: Scenario = {
  name: 'clicks without effect',
  engines: ['sqlite', 'postgres'],
  async run({ engine, seed, sizes }) {
    const random = seeded(seed)
    const world = await ChaosWorld.start(engine, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
    const members = Array.from({ length: MEMBERS }, (_, n) => member(n))
    world.rosters.set(CHANNEL, members)
    world.rosters.set(ELSEWHERE, members)
    world.rosters.set(WITH_GUEST, [...members, { ...member(GUEST), userRole: 'guest' }])
    const kept = await keepOne(world, 0)
    const posted = await postTo(world, kept, CHANNEL)
    const withGuest = await postTo(world, kept, WITH_GUEST)
    const { entitlement: unposted } = (await postTo(world, await keepOne(world, 1), ELSEWHERE)).data
    const done = await goodPresses(world, posted)
    await world.quiet(3000)
    const sentBefore = world.taken.length
    const makers = kinds(world, { posted, withGuest, unposted: String(unposted), version: 1 + MEMBERS, done })
    const count = { answered5xx: 0, impolite: 0, otherAnswer: 0, late: 0 }
    const tally = new Map<string, number>()
    await each(sizes.clicks, 32, async (i) => {
      const [name, make] = makers[i % makers.length]!
      const { activity, status, says } = make(Math.floor(random() * 1e6))
      const answer = await world.deliver(i, activity)
      tally.set(name, (tally.get(name) ?? 0) + 1)
      if (answer.status >= 500 || answer.status === 0) count.answered5xx++
      else if (answer.status !== status || (status === 200 && saidBy(answer) === '')) count.impolite++
      else if (status === 200 && isLate(answer)) count.late++
      else if (!(status === 200 ? saidBy(answer) : answer.text).includes(says)) count.otherAnswer++
    })
    await world.quiet(3000)
    const messages = world.taken.length - sentBefore
    // The next version is still free: the presses before took none.
    const last = await save(world, 0, posted, 1 + MEMBERS, 'The last one.')
    return world.finish(async (db) => {
      const rows = await db.selectFrom('history').select('id').execute()
      const entitlements = await db.selectFrom('entitlement').select('version').execute()
      const figures = {
        clicks: sizes.clicks,
        ...Object.fromEntries(tally),
        ...count,
        // The two saved statuses, the good presses, and the last one.
        historyRows: rows.length - (2 + MEMBERS + 1),
        newVersions: entitlements.reduce((sum, { version }) => sum + version, 0) - (2 + MEMBERS + 1),
        messages,
        lastOneRefused: saidBy(last.answer).includes('Comment added.') ? 0 : 1,
      }
      const bad = ['answered5xx', 'impolite', 'otherAnswer', 'historyRows', 'newVersions', 'messages', 'lastOneRefused']
      return { figures, wrong: notZero(figures, bad) }
    })
  },
}

/** A press that was carried out. */
interface Done {
  readonly activity: Data
  readonly answer: Answer
}

/** Each member comments once, one after the other. These presses will be delivered again. */
async function goodPresses(world: ChaosWorld, posted: PostedCard): Promise<Done[]> {
  const done: Done[] = []
  for (let n = 0; n < MEMBERS; n++) done.push(await save(world, n, posted, 1 + n, `Comment ${n}.`))
  return done
}

async function save(world: ChaosWorld, n: number, posted: PostedCard, version: number, comment: string): Promise<Done> {
  const activity = pressPosted(world, n, posted, { ...posted.data, version, verb: 'save-comment', comment })
  return { activity, answer: await world.deliverUntilAnswered(n, activity) }
}

interface Known {
  readonly posted: PostedCard
  readonly withGuest: PostedCard
  /** An entitlement that exists, and that is not posted in the channel. */
  readonly unposted: string
  /** The newest version. */
  readonly version: number
  readonly done: readonly Done[]
}

/** The kinds of presses by name. Each function makes a press from a random number. */
function kinds(world: ChaosWorld, known: Known): (readonly [string, (random: number) => Click])[] {
  const { posted, withGuest, unposted, version, done } = known
  const good = { ...posted.data, version }
  const polite = (activity: Data, says: string): Click => ({ activity, status: 200, says })
  const inTenant = (tenant: string, data: Data): Data => {
    const activity = pressPosted(world, 0, posted, data)
    const conversation = { ...(activity['conversation'] as Data), tenantId: tenant }
    return { ...activity, conversation, channelData: { ...(activity['channelData'] as Data), tenant: { id: tenant } } }
  }
  return [
    ['notInRoster', (r) => polite(pressPosted(world, STRANGER, posted, edit(good, r)), 'could not check that you')],
    ['guest', (r) => polite(pressPosted(world, GUEST, withGuest, edit(good, r)), 'Guests can read this')],
    ['besideGuest', (r) => polite(pressPosted(world, r % MEMBERS, withGuest, edit(good, r)), 'People from outside')],
    [
      'stale',
      (r) => {
        const old = { ...good, version: r % version }
        return polite(pressPosted(world, r % MEMBERS, posted, edit(old, r)), 'changed this on')
      },
    ],
    [
      'replayed',
      (r) => {
        const { activity, answer } = done[r % done.length]!
        return polite(activity, saidBy(answer))
      },
    ],
    [
      'tenantNotAllowed',
      (r) => ({ activity: inTenant(NOT_ALLOWED, edit(good, r)), status: 403, says: 'wrong-tenant' }),
    ],
    ['otherTenant', (r) => polite(inTenant(TENANTS[1]!, edit(good, r)), 'Guests can read this')],
    ['otherTenantsChat', (r) => polite(world.press(1, nextId(), edit(good, r), posted.id), 'not there any more')],
    ['otherPersonsChat', (r) => polite(world.press(ALONE, nextId(), edit(good, r), posted.id), 'not there any more')],
    [
      'forgedEntitlement',
      (r) => {
        const forged = { ...good, entitlement: r % 2 === 0 ? `forged-${r}` : unposted, version: 1 }
        return polite(pressPosted(world, r % MEMBERS, posted, edit(forged, r)), 'not there any more')
      },
    ],
    [
      'otherChannel',
      (r) => {
        const elsewhere = { ...posted, channel: ELSEWHERE }
        return polite(pressPosted(world, r % MEMBERS, elsewhere, edit(good, r)), 'not there any more')
      },
    ],
  ]
}

/** One of the changes that a posted card offers, with valid values. */
function edit(on: Data, random: number): Data {
  const date = '2031-02-03'
  return [
    { ...on, verb: 'save-comment', comment: 'No effect.' },
    { ...on, verb: 'save-date', date, dateUnknown: 'false', comment: 'No effect.' },
    { ...on, verb: 'save-dibs', dueDate: date, intent: 'None', businessReason: '', successOwner: '', seats: '1' },
  ][random % 3]!
}

function saidBy(answer: Answer): string {
  const shown = shownBy(answer)
  return typeof shown === 'string' ? shown : textOf(shown ?? [])
}
