import { SendLimits, TEAMS_LIMITS } from '../../../bot/sending/limits.ts'

/** Sends whenever it may, from time 0 on; returns when each of `count` requests went out. */
function sendAll(limits: SendLimits, count: number, conversationOf: (n: number) => string = () => 'c'): number[] {
  const moments: number[] = []
  let now = 0
  while (moments.length < count) {
    const wait = limits.reserve('t', conversationOf(moments.length), now)
    if (wait === 0) moments.push(now)
    now += wait
  }
  return moments
}

/** The most requests that fell into any window of this length. */
function mostWithin(moments: readonly number[], withinMs: number): number {
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + withinMs).length))
}

test('a conversation gets as much as Teams allows, and never more', () => {
  const moments = sendAll(new SendLimits(TEAMS_LIMITS), 2000)
  for (const { count, withinMs } of TEAMS_LIMITS.thread) expect(mostWithin(moments, withinMs)).toBe(count)
})

test('a tenant gets 50 a second over all its conversations', () => {
  const moments = sendAll(new SendLimits(TEAMS_LIMITS), 400, (n) => `c${n}`)
  expect(mostWithin(moments, 1000)).toBe(50)
  expect(moments.at(-1)).toBe(7000)
})

test('a conversation that waits does not hold up another, nor another tenant', () => {
  const limits = new SendLimits(TEAMS_LIMITS)
  for (let n = 0; n < 7; n++) expect(limits.reserve('t', 'c', 0)).toBe(0)
  expect(limits.reserve('t', 'c', 0)).toBe(1000)
  expect(limits.reserve('t', 'd', 0)).toBe(0)
  expect(limits.reserve('u', 'c', 0)).toBe(0)
})

test('what went out long after it was reserved counts from then on, for its conversation and its tenant', () => {
  const limits = new SendLimits({ thread: [{ count: 2, withinMs: 1000 }], tenant: [{ count: 3, withinMs: 1000 }] })
  for (const conversation of ['c', 'c', 'd']) expect(limits.reserve('t', conversation, 0)).toBe(0)
  limits.goesOut('t', 'c', 0, 400)
  limits.goesOut('t', 'c', 0, 450)
  limits.goesOut('t', 'd', 0, 500)
  expect(limits.reserve('t', 'c', 1000)).toBe(400)
  expect(limits.reserve('t', 'd', 1000)).toBe(400)
  expect(limits.reserve('t', 'd', 1400)).toBe(0)
  // Nothing is counted twice, and what was never reserved is not counted at all.
  limits.goesOut('t', 'e', 7, 1400)
  expect(limits.reserve('t', 'e', 1450)).toBe(0)
})

test('without limits nothing waits', () => {
  expect(sendAll(new SendLimits({ thread: [], tenant: [] }), 5000).at(-1)).toBe(0)
})

/** When each of so many instances sends twenty to one conversation, as fast as it may. */
function sentBy(instances: number): number[] {
  const all = Array.from({ length: instances }, () => {
    const limits = new SendLimits(TEAMS_LIMITS)
    limits.shareAmong(instances)
    return sendAll(limits, 20)
  })
  return all.flat().sort((a, b) => a - b)
}

test.each([2, 3, 7])('%i instances together send no more than one would, and none is left without', (instances) => {
  const moments = sentBy(instances)
  for (const { count, withinMs } of TEAMS_LIMITS.thread) {
    expect(mostWithin(moments, withinMs)).toBeLessThanOrEqual(count)
  }
})

test.each([8, 60])(
  'of %i instances, more than Teams takes in a second, each sends one at a time; together they keep the pace, not each second',
  (instances) => {
    const moments = sentBy(instances)
    expect(mostWithin(moments, 1)).toBe(instances)
    const [second] = TEAMS_LIMITS.thread
    const pace = (second!.withinMs * instances) / second!.count
    expect(mostWithin(moments, Math.floor(pace))).toBe(instances)
    for (const { count, withinMs } of TEAMS_LIMITS.thread) {
      if (count >= instances) expect(mostWithin(moments, withinMs)).toBeLessThanOrEqual(count)
    }
  },
)

test('what was sent before another instance came counts on', () => {
  const limits = new SendLimits(TEAMS_LIMITS)
  for (let n = 0; n < 3; n++) limits.reserve('t', 'c', 0)
  limits.shareAmong(2)
  expect(limits.reserve('t', 'c', 100)).toBe(900)
  limits.shareAmong(1)
  expect(limits.reserve('t', 'c', 100)).toBe(0)
})
