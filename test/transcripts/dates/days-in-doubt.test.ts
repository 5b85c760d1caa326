import { EITHER } from '../../../playbook/dates/date-doubt.ts'
import { findDate } from '../../../playbook/dates/find-date.ts'
import { unreadDay } from '../../../playbook/dates/unread-day.ts'
import { Player } from '../../support/story.ts'

/** A Monday. */
const TODAY = '2026-11-23'
const BLOCKED = 'contoso teams: users are not trained'

function played(...rows: readonly string[]): Player {
  const player = new Player()
  player.day = TODAY
  for (const text of rows) player.play({ kind: 'text', text })
  return player
}

describe('Microsoft’s fiscal year is read where it is said', () => {
  test.each([
    ['until end of Q2 FY27', '2026-12-31'],
    ['by Q3 FY27', '2027-03-31'],
    ['mid Q3 fy27', '2027-02-15'],
    ['early Q4 FY2027', '2027-04-30'],
    ['by end of FY27', '2027-06-30'],
    ['end of fiscal year 2027', '2027-06-30'],
    ['FY27 Q4', '2027-06-30'],
    ['done by H1 FY28', '2027-12-31'],
    ['waiting for budget until Q3 FY27', '2027-01-01'],
    ['by Q1 2027', '2027-03-31'],
  ])('%s', (text, day) => {
    expect(findDate(text, TODAY)?.day).toBe(day)
  })

  test.each(['the FY27 budget is spent', 'Q1 FY26 was busy', 'H3 FY27', 'fy 5 offices'])('“%s” is no date', (text) => {
    expect(findDate(text, TODAY)).toBeUndefined()
  })
})

describe('what could be meant otherwise is said beside the date', () => {
  test.each([
    ['until end of Q2', '2027-06-30', 'Q2 is the calendar’s; Microsoft’s fiscal Q2 is October to December'],
    ['by the third quarter', '2027-09-30', 'Q3 is the calendar’s; Microsoft’s fiscal Q3 is January to March'],
    ['until end of Q2 FY27', '2026-12-31', 'FY is Microsoft’s fiscal year, which begins on 1 July'],
    ['until 12/01/2027', '2027-01-12', EITHER],
    ['until 01/12/2027', '2027-01-12', EITHER],
  ])('%s', (said, day, doubt) => {
    expect(played(`${BLOCKED} ${said}`).said).toContain(`Projected unblock date: ${day}`)
    expect(played(`${BLOCKED} ${said}`).said).toContain(`Read from “${said}”. Please check. ${doubt}.`)
    expect(played(BLOCKED, said).said).toContain(`${doubt}: please check.`)
  })

  test.each(['until Q2 2027', 'until end of March', 'until 30/01/2027', 'until 5 May', 'until 04/04/2027'])(
    'nothing of “%s”',
    (said) => {
      expect(played(`${BLOCKED} ${said}`).said).toMatch(/Please check\.(?! \S+ (?:is|and))/)
      expect(played(BLOCKED, said).said).not.toContain(': please check.')
    },
  )

  test('a day in doubt is shown before it is kept', () => {
    const player = played(BLOCKED, 'keep it with end of Q2')
    expect(player.kept).toHaveLength(0)
    player.play({ kind: 'text', text: 'keep it' })
    expect(player.kept).toMatchObject([{ unblockDate: '2027-06-30' }])
  })

  test.each([
    ['month-first', '2027-12-01'],
    ['day-first', '2027-01-12'],
  ] as const)('12/01/2027 is read as the person’s region writes it: %s', (order, day) => {
    expect(findDate('until 12/01/2027', TODAY, order)?.day).toBe(day)
  })
})

describe('an empty date field says which day was not taken, and why', () => {
  test.each([
    ['30 feb', '“30 feb” is no day of the calendar.'],
    ['31 June 2027', '“31 June 2027” is no day of the calendar.'],
    ['15 nov', '“15 nov” has passed, or is far off: say its year.'],
    ['next friday', '“next friday” may be 27 Nov 2026 or 4 Dec 2026.'],
  ])('%s', (said, why) => {
    expect(played(`${BLOCKED}, ${said}`).said).toContain(`${why} No date is set.`)
    expect(played(BLOCKED, said).said).toContain(`${why} Write it with the month’s name`)
  })

  test('nothing of it once a date is set, or not known', () => {
    expect(played(`${BLOCKED}, 30 feb`, '1 march').said).not.toContain('No date is set')
    expect(played(`${BLOCKED}, 30 feb`, 'date not known').said).not.toContain('No date is set')
  })

  test.each([
    'they called on 15 nov, nobody is trained',
    'since 15 November nobody is trained',
    '30 feb users are missing',
    'the 15 Nov workshop went well',
    'next Friday’s call is set',
  ])('“%s” tells no day that was to be the date', (text) => {
    expect(unreadDay(text, TODAY)).toBeUndefined()
  })
})

test.each([
  ['done by tomorrow EOB', '2026-11-24'],
  ['finished friday next week', '2026-12-04'],
  ['by Monday of next week', '2026-11-30'],
  ['starts next week on Tuesday', '2026-12-01'],
  ['users not trained, week 14', '2027-04-09'],
  ['by thanksgiving', '2026-11-26'],
  ['sbc not certified, vendor 6 weeks', '2027-01-04'],
  ['vendor fix in Q3', '2027-09-30'],
])('is read: %s', (text, day) => {
  expect(findDate(text, TODAY)?.day).toBe(day)
})

test.each([
  'call them tomorrow',
  'tomorrow’s call is about it',
  'they meet next week Friday for lunch',
  'vendor 6 weeks late',
  'the fix in March broke it',
  'for 6 weeks the vendor was silent',
])('is no date: %s', (text) => {
  expect(findDate(text, TODAY)).toBeUndefined()
})
