import { MOST_PEOPLE, RosterMemory } from '../../../bot/channel/roster-memory.ts'
import type { Roster, RosterPerson } from '../../../bot/channel/roster.ts'

const of = (people: number): Roster => ({
  people: Array.from({ length: people }, () => ({}) as RosterPerson),
  outsiders: false,
  membershipOf: () => 'unknown',
})
const UNREAD = of(0)

let now: number
let memory: RosterMemory<Roster>
beforeEach(() => {
  now = 0
  memory = new RosterMemory(() => now, UNREAD)
})

/** Remembers a roster, and waits until it is there. */
async function put(key: string, people: number): Promise<void> {
  await memory.put(key, Promise.resolve(of(people))).roster
  await Promise.resolve()
}

test('is bounded by the people who are in the rosters; the oldest go first', async () => {
  for (let n = 0; n < 50; n++) await put(`c${n}`, 4500)
  expect(memory.people).toBe(11 * 4500)
  expect(memory.people).toBeLessThanOrEqual(MOST_PEOPLE)
  expect([memory.get('c38'), memory.get('c39')]).toEqual([undefined, expect.anything()])
})

test('is bounded by rosters, too: most are of one person', async () => {
  for (let n = 0; n < 5001; n++) await put(`c${n}`, 1)
  expect(memory.people).toBe(5000)
})

test('a roster that is larger than all may be together is believed all the same', async () => {
  await put('small', 1)
  await put('large', MOST_PEOPLE + 1)
  expect([memory.get('small'), memory.get('large')]).toEqual([undefined, expect.anything()])
  await put('next', 1)
  expect(memory.people).toBe(1)
})

test('what is no longer believed goes with the next roster', async () => {
  for (let n = 0; n < 50; n++) await put(`c${n}`, 10)
  now += 30_000
  await put('later', 5)
  now += 30_001
  await put('new', 10)
  expect(memory.people).toBe(15)
})

test('one that could not be read is asked for again soon', async () => {
  await memory.put('a', Promise.resolve(UNREAD)).roster
  await Promise.resolve()
  now += 9999
  expect(memory.get('a')).toBeDefined()
  now += 2
  expect(memory.get('a')).toBeUndefined()
})

test('who left or came is counted once, also while it is being read', async () => {
  await put('a', 10)
  await put('a', 20)
  expect(memory.people).toBe(20)
  memory.forget('a')
  memory.forget('a')
  expect(memory.people).toBe(0)
  const reading = memory.put('b', Promise.resolve(of(10)))
  memory.forget('b')
  await reading.roster
  await Promise.resolve()
  expect(memory.people).toBe(0)
})
