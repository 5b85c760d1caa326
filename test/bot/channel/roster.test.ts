import type { Connector } from '../../../bot/channel/connector.ts'
import { Rosters } from '../../../bot/channel/roster.ts'

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
