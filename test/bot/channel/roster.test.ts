import type { Connector } from '../../../bot/channel/connector.ts'
import { Rosters } from '../../../bot/channel/roster.ts'
import { TeamChannels } from '../../../bot/channel/team-channels.ts'
import type { Line } from '../../../bot/telemetry/log.ts'
import { UnreadRosters } from '../../../bot/telemetry/unread-rosters.ts'

const TENANT = 'tenant-1'
const MEGAN = { id: '29:megan', aadObjectId: 'megan', userRole: 'user' }
const chat = (conversation: string) => ({ serviceUrl: 'https://teams.example/emea/', conversation, bot: '28:bot' })

/** Teams, which takes so long to say who is somewhere; in milliseconds. */
function slow(takesMs: number): Rosters {
  const read: Connector['read'] = async () => {
    await new Promise((resolve) => setTimeout(resolve, takesMs))
    return { members: [MEGAN] }
  }
  return new Rosters({ read } as Connector, () => Date.now())
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

async function soon<T>(work: Promise<T>): Promise<T> {
  await jest.advanceTimersByTimeAsync(5000)
  return work
}

test('a turn does not wait for a roster that takes long; who is no turn gets it, also while Teams is silent', async () => {
  const rosters = slow(900)
  expect(await soon(rosters.inOwnChat(TENANT, chat('a'), ['megan'], 500))).toBe('unknown')
  // What the turn did not wait for was read to its end, and Teams is silent no more.
  expect(await rosters.inOwnChat(TENANT, chat('a'), ['megan'], 500)).toBe('member')
  const given = rosters.inOwnChat(TENANT, chat('b'), ['megan'], 500)
  await jest.advanceTimersByTimeAsync(600)
  expect(await given).toBe('unknown')
  expect(await soon(rosters.of(TENANT, chat('c')))).toMatchObject({ outsiders: false })
  expect(await soon(rosters.inOwnChat(TENANT, chat('d'), ['megan']))).toBe('member')
})

describe('who is from outside', () => {
  const of = async (member: object, trusting = false) => {
    const read: Connector['read'] = () => Promise.resolve({ members: [{ id: '29:x', ...member }] })
    const roster = await new Rosters({ read } as Connector, () => 0, { trusting }).of(TENANT, chat('a'))
    return [roster.membershipOf('29:x'), roster.outsiders]
  }
  const [inside, outside] = [
    ['member', false],
    ['guest', true],
  ]

  test.each([
    ['a role of the organisation', { userRole: 'user' }, inside],
    ['that of an owner, in other letters', { userRole: 'Owner', tenantId: 'TENANT-1' }, inside],
    ['no role, and the same tenant', { tenantId: TENANT }, inside],
    ['an empty role, and the same tenant', { userRole: null, tenantId: TENANT }, inside],
    ['the role of a guest', { userRole: 'guest', tenantId: TENANT }, outside],
    ['that of an anonymous person', { userRole: 'anonymous' }, outside],
    ['a role that nobody knows', { userRole: 'visitor', tenantId: TENANT }, outside],
    ['a role that is no text', { userRole: 7, tenantId: TENANT }, outside],
    ['another tenant', { userRole: 'user', tenantId: 'tenant-2' }, outside],
    ['the address of an invited person', { tenantId: TENANT, userPrincipalName: 'x#EXT#@contoso.example' }, outside],
    ['no role, and no tenant', {}, outside],
    ['no role, and an empty tenant', { userRole: '', tenantId: '' }, outside],
  ])('%s', async (_name, member, expected) => {
    expect(await of(member)).toEqual(expected)
  })

  test('where nobody vouches for anybody, who has no role is inside', async () => {
    expect(await of({}, true)).toEqual(inside)
    expect(await of({ userRole: 'guest' }, true)).toEqual(outside)
  })
})

describe('what Teams does not say', () => {
  let lines: Line[]
  let unread: UnreadRosters
  beforeEach(() => {
    lines = []
    unread = new UnreadRosters({ warn: (line) => void lines.push(line) })
  })
  const onUnread: UnreadRosters['count'] = (what, error) => unread.count(what, error)
  const refusing = { read: () => Promise.reject(Object.assign(new Error('http-403'), { code: 'http-403' })) }
  const refusingTeam = { readTeam: refusing.read }

  test('is told by code and minute, with nothing of the conversation', async () => {
    const rosters = new Rosters(refusing as unknown as Connector, () => Date.now(), { onUnread })
    const channels = new TeamChannels(refusingTeam as unknown as Connector, () => Date.now(), onUnread)
    for (const each of ['a', 'b', 'c']) await rosters.inOwnChat(TENANT, chat(each), ['megan'])
    expect(await channels.of(TENANT, chat('a'), '19:team')).toEqual([])
    expect(lines).toEqual([])
    jest.advanceTimersByTime(60_000)
    expect(lines).toEqual([
      { event: 'roster-unread', what: 'members', code: 'http-403', count: 3 },
      { event: 'roster-unread', what: 'channels', code: 'http-403', count: 1 },
    ])
  })

  test('is told also when it does not answer in time, or with something else', async () => {
    const silent = { read: (_reference: unknown, _what: unknown, signal: AbortSignal) => rejectedBy(signal) }
    const odd = { read: () => Promise.resolve({ people: [] }) }
    for (const read of [silent, odd]) {
      jest.useRealTimers()
      await new Rosters(read as unknown as Connector, () => Date.now(), { onUnread }).of(TENANT, chat('a'))
    }
    unread.tell()
    expect(lines).toMatchObject([{ code: 'TimeoutError' }, { code: 'TypeError' }])
  })
})

const rejectedBy = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))

describe('memory', () => {
  test('rosters of large channels are read again once there are too many of them, the oldest first', async () => {
    const members = Array.from({ length: 4500 }, (_, n) => ({ id: `29:${n}`, aadObjectId: `p${n}`, name: `P ${n}` }))
    const reads: string[] = []
    const read: Connector['read'] = ({ conversation }) => {
      reads.push(conversation)
      return Promise.resolve({ members })
    }
    const rosters = new Rosters({ read } as Connector, () => 0)
    for (let n = 0; n < 50; n++) await rosters.of(TENANT, chat(`c${n}`))
    expect(reads).toHaveLength(50)
    await rosters.of(TENANT, chat('c49'))
    await rosters.of(TENANT, chat('c45'))
    expect(reads).toHaveLength(50)
    await rosters.of(TENANT, chat('c0'))
    expect(reads).toHaveLength(51)
  })
})
