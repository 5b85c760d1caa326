import { Patience } from '../../../bot/channel/patience.ts'

const SERVICE = 'https://teams.example/emea/'
const never = new Promise<string>(() => {})

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

/** How long is waited for what never comes, in milliseconds; undefined: longer than a minute. */
async function waited(patience: Patience, ms: number, service = SERVICE): Promise<number | undefined> {
  let end: number | undefined
  const start = Date.now()
  void patience.inTime(service, never, ms, 'nothing').then(() => (end = Date.now()))
  await jest.advanceTimersByTimeAsync(60_000)
  return end === undefined ? undefined : end - start
}

test('an answer in time is taken', async () => {
  expect(await new Patience().inTime(SERVICE, Promise.resolve('answer'), 800, 'nothing')).toBe('answer')
  expect(jest.getTimerCount()).toBe(0)
})

test('a service that is silent makes the first turn wait, and the next ones shortly', async () => {
  const patience = new Patience()
  expect([await waited(patience, 800), await waited(patience, 800), await waited(patience, 100)]).toEqual([
    800, 250, 100,
  ])
  expect(await waited(patience, 800, 'https://teams.example/amer/')).toBe(800)
})

test('once it has answered it is waited for as before', async () => {
  const patience = new Patience()
  await waited(patience, 800)
  patience.answered(SERVICE)
  expect(await waited(patience, 2000)).toBe(2000)
})
