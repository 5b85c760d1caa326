import { createClient, type Client } from '../../tab/service/client.ts'

/** Whatever changes between what is shown and the first look is noticed, in whatever order their answers come. */
let client: Client
/** What the service answers next, with the stamps under which it was read. */
const answers: { readonly stamps: string | undefined; readonly arrives?: Promise<void> }[] = []

beforeEach(() => {
  answers.length = 0
  client = createClient(() => Promise.resolve({}))
  jest.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    const { stamps, arrives } = answers.shift()!
    await arrives
    return new Response('{}', { headers: stamps === undefined ? {} : { 'x-stamps': stamps } })
  })
})
afterEach(() => jest.restoreAllMocks())

async function shows(stamps: string | undefined): Promise<void> {
  answers.push({ stamps })
  await client.get('/portfolio')
}

test('a change before the first look is news', async () => {
  await shows('board=1')
  expect(client.stamps.looked({ board: '2' })).toBe(true)
  expect(client.stamps.looked({ board: '2' })).toBe(false)
})

test('what was asked ahead counts, also when nobody has taken it yet', async () => {
  answers.push({ stamps: 'board=1' })
  client.prefetch('/portfolio')
  await new Promise((resolve) => setImmediate(resolve))
  expect(client.stamps.looked({ board: '2' })).toBe(true)
  await client.get('/portfolio')
})

test('nothing is news where nothing changed, and in the first look before anything is shown', async () => {
  expect(client.stamps.looked({ board: '1' })).toBe(false)
  await shows('board=1')
  await shows(undefined)
  expect(client.stamps.looked({ board: '1' })).toBe(false)
})

test('what is older than the first look is asked for again with the next one, and once', async () => {
  let arrive = (): void => {}
  answers.push({ stamps: 'board=1', arrives: new Promise((resolve) => (arrive = resolve)) })
  const late = client.get('/portfolio')
  expect(client.stamps.looked({ board: '2' })).toBe(false)
  arrive()
  await late
  expect(client.stamps.looked({ board: '2' })).toBe(true)
  await shows('board=2')
  expect(client.stamps.looked({ board: '2' })).toBe(false)
})

test('of several that are shown the oldest counts', async () => {
  await shows('board=1')
  await shows('board=2')
  expect(client.stamps.looked({ board: '2' })).toBe(true)
})

test('the work with a customer has a stamp of its own, which begins with what is shown of it', async () => {
  await shows('board=1')
  expect(client.stamps.looked({ board: '1' })).toBe(false)
  await shows('board=1&work+c1=7')
  expect(client.stamps.looked({ board: '1', 'work c1': '8' })).toBe(true)
  // Elsewhere meanwhile, where the work is not looked at.
  expect(client.stamps.looked({ board: '1' })).toBe(false)
  expect(client.stamps.looked({ board: '1', 'work c2': '1' })).toBe(false)
})
