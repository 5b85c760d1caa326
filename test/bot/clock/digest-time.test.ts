import { digestDay, localDay, nextDigest } from '../../../bot/clock/digest-time.ts'
import { timeZoneOf, zoneToKeep } from '../../../bot/clock/time-zone.ts'

const MINUTE = 60_000

/**
 * What a scheduler that looks each minute claims between two moments, as day → the moment. `down`: it does not look
 * then.
 */
function digests(
  timeZone: string,
  time: readonly [hour: number, minute: number],
  from: string,
  to: string,
  down: readonly [string, string] = ['', ''],
): [string, string][] {
  const claimed: [string, string][] = []
  const [hour, minute] = time
  let lastDay: string | null = null
  let next = nextDigest(new Date(from), { timeZone, hour, minute, lastDay })
  for (let at = Date.parse(from); at < Date.parse(to); at += MINUTE) {
    const now = new Date(at)
    if (next > now.toISOString() || (now.toISOString() >= down[0] && now.toISOString() < down[1])) continue
    const day = digestDay(now, { timeZone, hour, minute, lastDay })
    if (day !== undefined) {
      claimed.push([day, now.toISOString()])
      lastDay = day
    }
    next = nextDigest(now, { timeZone, hour, minute, lastDay })
  }
  return claimed
}

/** The working days from one to another. */
function workingDays(from: string, to: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 24 * 60 * MINUTE) {
    if (![0, 6].includes(new Date(at).getUTCDay())) days.push(new Date(at).toISOString().slice(0, 10))
  }
  return days
}

const timeThere = (moment: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(moment))

describe.each([
  // The clocks go forward on 29 March 2026 and back on 25 October.
  ['Europe/Berlin', '2026-03-23', '2026-04-03'],
  ['Europe/Berlin', '2026-10-19', '2026-10-30'],
  // Forward at midnight of 4 November 2018: that Sunday began at 1:00. Back on 17 February 2018.
  ['America/Sao_Paulo', '2018-10-29', '2018-11-09'],
  ['America/Sao_Paulo', '2018-02-12', '2018-02-23'],
  // Half an hour off, and no changes.
  ['Asia/Kolkata', '2026-03-23', '2026-04-03'],
  // Back on 5 April 2026, forward on 27 September.
  ['Pacific/Auckland', '2026-03-30', '2026-04-10'],
  ['Pacific/Auckland', '2026-09-21', '2026-10-02'],
  // Forward at midnight of Friday 24 April 2026, a working day.
  ['Africa/Cairo', '2026-04-20', '2026-05-01'],
  // Back at midnight behind Thursday 29 October 2026: its last hour comes twice.
  ['Africa/Cairo', '2026-10-26', '2026-11-06'],
  // A quarter of an hour off; half an hour off, and half an hour forward and back.
  ['Asia/Kathmandu', '2026-03-23', '2026-04-03'],
  ['Australia/Lord_Howe', '2026-03-30', '2026-04-10'],
  ['Australia/Lord_Howe', '2026-09-28', '2026-10-09'],
  // Half an hour off to the west: forward on 8 March 2026, back on 1 November.
  ['America/St_Johns', '2026-03-02', '2026-03-13'],
  ['America/St_Johns', '2026-10-26', '2026-11-06'],
  // Only an offset is known.
  ['+05:30', '2026-03-23', '2026-04-03'],
])('in %s from %s to %s', (timeZone, from, to) => {
  const days = workingDays(from, to)
  // The local days begin and end up to 13 hours before and after those of UTC.
  const begin = new Date(Date.parse(from) - 14 * 60 * MINUTE).toISOString()
  const end = new Date(Date.parse(to) + 36 * 60 * MINUTE).toISOString()
  const within = (claimed: [string, string][]) => claimed.filter(([day]) => day >= from && day <= to)

  test.each([
    [9, 0],
    [0, 0],
    [2, 0],
    [23, 0],
    [8, 30],
    [0, 30],
    [2, 15],
    [17, 45],
    [23, 59],
  ] as const)('each working day has one digest, at %d:%d there', (hour, minute) => {
    const claimed = within(digests(timeZone, [hour, minute], begin, end))
    expect(claimed.map(([day]) => day)).toEqual(days)
    for (const [day, moment] of claimed) {
      // On the Friday that begins at 1:00 there is no midnight.
      const skipped = timeZone === 'Africa/Cairo' && day === '2026-04-24' && hour === 0
      const there = [skipped ? 1 : hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
      expect(timeThere(moment, timeZone)).toBe(there)
      expect(localDay(new Date(moment), timeZone)).toBe(day)
    }
  })
})

describe('after a time without looks', () => {
  test('a digest that was missed comes later the same day', () => {
    const claimed = digests('Europe/Berlin', [9, 0], '2026-03-02T00:00Z', '2026-03-03T12:00Z', [
      '2026-03-02T07:00:00.000Z',
      '2026-03-02T15:30:00.000Z',
    ])
    expect(claimed).toEqual([
      ['2026-03-02', '2026-03-02T15:30:00.000Z'],
      ['2026-03-03', '2026-03-03T08:00:00.000Z'],
    ])
  })

  test('two missed weeks are one digest', () => {
    const claimed = digests('Europe/Berlin', [9, 0], '2026-03-02T00:00Z', '2026-03-18T00:00Z', [
      '2026-03-03T00:00:00.000Z',
      '2026-03-17T12:00:00.000Z',
    ])
    expect(claimed.map(([day]) => day)).toEqual(['2026-03-02', '2026-03-17'])
  })

  test('what ends in the night or at the weekend waits for the next working day', () => {
    const night = digests('Europe/Berlin', [9, 0], '2026-03-02T00:00Z', '2026-03-10T00:00Z', [
      '2026-03-02T00:00:00.000Z',
      '2026-03-07T13:00:00.000Z',
    ])
    expect(night).toEqual([['2026-03-09', '2026-03-09T08:00:00.000Z']])
  })
})

describe('a person who travels', () => {
  test('back over the date line gets no second digest for the same day', () => {
    // Nine o'clock on Tuesday in Auckland is Monday in Honolulu.
    const auckland = new Date('2026-03-09T20:00:00.000Z')
    const lastDay = digestDay(auckland, { timeZone: 'Pacific/Auckland', hour: 9, minute: 0, lastDay: null })!
    expect(lastDay).toBe('2026-03-10')
    const plan = { timeZone: 'Pacific/Honolulu', hour: 9, minute: 0, lastDay }
    expect(digestDay(new Date('2026-03-10T20:00:00.000Z'), plan)).toBeUndefined()
    expect(nextDigest(auckland, plan)).toBe('2026-03-11T19:00:00.000Z')
  })
})

describe('the time zone of an activity', () => {
  test.each<[string, Record<string, unknown>, string | undefined]>([
    ['the name', { localTimezone: 'Europe/Berlin', localTimestamp: '2026-03-02T10:00:00+05:30' }, 'Europe/Berlin'],
    ['else the offset', { localTimestamp: '2026-03-02T10:00:00.000+05:30' }, '+05:30'],
    ['an offset to the west', { localTimestamp: '2026-03-02T10:00:00-03:00' }, '-03:00'],
    ['no offset is UTC', { localTimestamp: '2026-03-02T10:00:00Z' }, 'UTC'],
    ['offset nought is UTC', { localTimestamp: '2026-03-02T10:00:00+00:00' }, 'UTC'],
    ['a name that is none', { localTimezone: 'Mars/Olympus', localTimestamp: '2026-03-02T10:00:00+01:00' }, '+01:00'],
    ['a name of Windows', { localTimezone: 'W. Europe Standard Time' }, undefined],
    ['no text at all', { localTimezone: 7, localTimestamp: { a: 1 } }, undefined],
    ['a name without end', { localTimezone: 'Europe/'.repeat(1000) }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_name, activity, expected) => {
    expect(timeZoneOf(activity)).toBe(expected)
  })

  test('an offset does not take the place of a name that has it now', () => {
    const winter = '2026-03-02T10:00:00.000Z'
    expect(zoneToKeep('Europe/Berlin', '+01:00', winter)).toBe('Europe/Berlin')
    expect(zoneToKeep('Europe/Lisbon', 'UTC', winter)).toBe('Europe/Lisbon')
    expect(zoneToKeep('Europe/Berlin', '-03:00', winter)).toBe('-03:00')
    expect(zoneToKeep('+01:00', 'Europe/Berlin', winter)).toBe('Europe/Berlin')
    expect(zoneToKeep('Europe/Berlin', 'Asia/Kolkata', winter)).toBe('Asia/Kolkata')
    expect(zoneToKeep('Europe/Berlin', undefined, winter)).toBe('Europe/Berlin')
  })
})
