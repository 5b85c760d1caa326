import { allOf } from '../../../bot/background/all-of.ts'
import { startCleanUp, type CleanUpParts } from '../../../bot/background/clean-up.ts'
import type { Line } from '../../../bot/telemetry/log.ts'

/** A night in which what should be erased was not: who runs the bot is told, and why. */

const fails = (thrown: Error) => (): Promise<never> => Promise.reject(thrown)
const fault = (message: string, code: string): Error => Object.assign(new Error(message), { code })

test('all jobs are done, and all that failed is thrown', async () => {
  let done = 0
  const jobs = [fails(new Error('one')), () => Promise.resolve(done++), fails(new RangeError('two'))]
  const thrown: unknown = await allOf(jobs).catch((error: unknown) => error)
  expect(done).toBe(1)
  expect(thrown).toBeInstanceOf(AggregateError)
  expect((thrown as AggregateError).errors).toEqual([new Error('one'), new RangeError('two')])
})

describe('by the clock', () => {
  let lines: (readonly ['info' | 'warn' | 'error', Line])[]
  const write = (kind: 'info' | 'warn' | 'error') => (line: Line) => void lines.push([kind, line])

  /** A store that fails to forget conversations, and to erase what is kept too long. */
  const parts = (): CleanUpParts => {
    const tx = {
      claim: () => Promise.resolve({ claimed: true }),
      fileTickets: { removeBefore: () => Promise.resolve() },
      jobs: { begin: fails(fault('Contoso cannot be erased', 'SQLITE_IOERR')) },
    }
    const store = {
      transaction: (work: (each: unknown) => unknown) => work(tx),
      cleanUp: fails(fault('Kim is too slow', '57014')),
    }
    const config = { keptDays: 1, retentionDays: 1, referrals: { contactDays: 1 } }
    const log = { info: write('info'), warn: write('warn'), error: write('error') }
    return { store, log, config, now: () => new Date(), newId: () => '', vault: {} } as unknown as CleanUpParts
  }

  beforeEach(() => {
    lines = []
    jest.useFakeTimers()
  })
  afterEach(() => jest.useRealTimers())

  test('what is under way comes to the end of its step; nothing more is begun, and nothing is told', async () => {
    let release = (): void => {}
    const begun: string[] = []
    const tx = {
      claim: () => Promise.resolve({ claimed: true }),
      fileTickets: { removeBefore: () => Promise.resolve(begun.push('tickets')) },
      jobs: { begin: () => Promise.resolve(begun.push('retention')) },
    }
    const cleanUp = (): Promise<number> => new Promise((resolve) => (release = () => resolve(0)))
    const held = { transaction: (work: (each: unknown) => unknown) => work(tx), cleanUp }
    const end = startCleanUp({ ...parts(), store: held } as unknown as CleanUpParts)
    await jest.advanceTimersByTimeAsync(60_001)
    let ended = false
    const ending = end().then(() => (ended = true))
    await jest.advanceTimersByTimeAsync(1000)
    expect(ended).toBe(false)
    release()
    await ending
    expect([begun, lines]).toEqual([[], []])
    await jest.advanceTimersByTimeAsync(7_200_000)
    expect(begun).toEqual([])
  })

  test('what failed is told as a fault, each with its code and place, and without a word of people', async () => {
    const end = startCleanUp(parts())
    await jest.advanceTimersByTimeAsync(60_001)
    await end()
    expect(lines).toMatchObject([
      ['error', { event: 'clean-up-failed', error: expect.stringMatching(/57014.*SQLITE_IOERR/) }],
    ])
    expect(JSON.stringify(lines)).not.toMatch(/contoso|kim|slow/i)
  })
})
