import { Temporal } from 'temporal-polyfill'
import { readinessContent } from '../../../playbook/content/readiness.ts'
import { cohortsOf, partId } from '../../../playbook/plan/cohorts.ts'
import { phasesOf } from '../../../playbook/plan/words.ts'
import { linesOf } from '../../../playbook/plan/readiness.ts'
import { adoptionTrend, isOpen, newPlan, pastActions, planOf, shortLead } from '../../../playbook/plan/plan.ts'
import { addDays, daysBetween } from '../../../playbook/dates/days.ts'
import { isWorkday, isoWeekday } from '../../../playbook/dates/work-calendar.ts'
import { mondayOf, weeksUntil } from '../../../playbook/plan/calendar.ts'
import { PLAN_LIMITS, type ActionMark, type PlanInput } from '../../../playbook/plan/model.ts'
import { Random } from '../../support/random.ts'

const BLOCKS = readinessContent.blocks.map(({ id }) => id)
const noHolidays = (): boolean => false

function input(more: Partial<PlanInput> = {}): PlanInput {
  return {
    settings: newPlan('2026-01-05'),
    goLive: '2026-03-02',
    cohorts: ['Sales', 'Field service'],
    calendar: { workdays: [1, 2, 3, 4, 5], isHoliday: noHolidays },
    voice: false,
    openBlocks: [],
    resistors: [],
    ...more,
  }
}

/** Any plan: lengths from one week to two hundred, any calendar, go-live on any day, things done, slipped and skipped. */
function anyInput(seed: number): PlanInput {
  const random = new Random(seed)
  const madeOn = addDays('2024-01-01', random.int(0, 1500))
  const goLive = addDays(madeOn, random.int(-60, 420))
  const workdays = random.pick([
    [1, 2, 3, 4, 5],
    [7, 1, 2, 3, 4],
    [1, 2, 3, 4, 5, 6],
    [6],
    [1, 3],
    [1, 2, 3, 4, 5, 6, 7],
  ])
  const holidays = new Set<string>()
  for (let n = random.int(0, 12); n > 0; n--) {
    const from = addDays(goLive, random.int(-80, 400))
    for (let days = random.int(1, 16); days > 0; days--) holidays.add(addDays(from, days))
  }
  const resistors = Array.from({ length: random.int(0, 4) }, (_, i) => ({
    id: `r${i}`,
    name: `Group ${i}`,
    tactic: '',
    when: random.next() < 0.3 ? addDays(goLive, random.int(-30, 60)) : '',
    namedOn: addDays(madeOn, random.int(0, 90)),
  }))
  const settings = {
    ...newPlan(madeOn),
    weeksBefore: random.int(0, PLAN_LIMITS.weeksBefore),
    weeksAfter: random.next() < 0.2 ? 1 : random.int(1, PLAN_LIMITS.weeksAfter),
    cohortEvery: random.int(1, PLAN_LIMITS.cohortEvery),
  }
  const cohorts = Array.from(
    { length: random.next() < 0.3 ? 1 : random.int(0, PLAN_LIMITS.cohorts + 2) },
    (_, i) => `Cohort ${i}`,
  )
  const bare: PlanInput = {
    settings,
    goLive,
    cohorts,
    calendar: { workdays, isHoliday: (day) => holidays.has(day) },
    voice: random.next() < 0.3,
    openBlocks: random.some(BLOCKS),
    resistors,
  }
  const marks: Record<string, ActionMark> = {}
  for (const { id } of random.some(planOf(bare).actions, 0.1)) {
    marks[id] = random.pick<ActionMark>([
      { kind: 'done', on: madeOn },
      { kind: 'slipped', to: addDays(goLive, random.int(-20, 100)) },
      { kind: 'skipped', reason: 'not needed' },
    ])
  }
  return { ...bare, settings: { ...settings, marks } }
}

const SEEDS = Array.from({ length: 150 }, (_, i) => i + 1)
/** All cases in one test: named by their seed when they fail. */
function always(holds: (input: PlanInput, random: Random) => void): void {
  for (const seed of SEEDS) {
    try {
      holds(anyInput(seed), new Random(seed * 7919))
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
}

test('days are counted as Temporal.PlainDate counts them', () => {
  const random = new Random(11)
  for (let n = 0; n < 500; n++) {
    const day = addDays('2000-01-01', random.int(0, 40_000))
    const other = addDays(day, random.int(-5000, 5000))
    const date = Temporal.PlainDate.from(day)
    const until = date.until(other, { largestUnit: 'days' }).days
    expect([isoWeekday(day), daysBetween(day, other)]).toEqual([date.dayOfWeek, until])
    expect(addDays(day, until)).toBe(date.add({ days: until }).toString())
    expect(mondayOf(day)).toBe(date.subtract({ days: date.dayOfWeek - 1 }).toString())
    expect(Number.isInteger(weeksUntil(day, other))).toBe(true)
  }
})

describe('any plan', () => {
  test('acts on working days of its calendar only', () => {
    always((any) => {
      for (const { date } of planOf(any).actions) if (!isWorkday(date, any.calendar)) throw new Error(date)
    })
  })

  test('does nothing before what it comes after', () => {
    always((any) => {
      const { actions } = planOf(any)
      const dates = new Map(actions.map(({ id, date }) => [id, date]))
      for (const { after, date } of actions) for (const id of after) if (dates.get(id)! > date) throw new Error(id)
    })
  })

  test('trains before it starts, unless nothing can be earlier: then it says so', () => {
    always((any) => {
      const { actions, crowded } = planOf({ ...any, settings: { ...any.settings, marks: {} } })
      const byId = new Map(actions.map((action) => [action.id, action]))
      for (const { id, date, after } of actions) {
        if (!id.endsWith(':start')) continue
        for (const before of after.filter((each) => each === 'materials' || each.endsWith(':train'))) {
          const isCrowded = crowded.some(({ first, next }) => first.id === before && next.id === id)
          if ((byId.get(before)!.date === date) !== isCrowded) throw new Error(`${before}, ${id}`)
        }
      }
    })
  })

  test('is restored when go-live is moved and moved back', () => {
    always((any, random) => {
      const before = planOf(any)
      const days = random.int(-200, 200)
      const moved = addDays(any.goLive, days)
      planOf({ ...any, goLive: moved })
      expect(planOf({ ...any, goLive: addDays(moved, -days) })).toEqual(before)
    })
  })

  test('has an action for every open block, and two for every resistor', () => {
    always((any) => {
      const ids = planOf(any).actions.map(({ id }) => id)
      for (const block of any.openBlocks) expect(ids).toContain(`block:${block}`)
      for (const { id } of any.resistors) {
        expect(ids).toEqual(expect.arrayContaining([`resistor:${id}:talk`, `resistor:${id}:look`]))
      }
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  test('has a row for each week, from one to some two hundred, each from a Monday', () => {
    let shortest = Infinity
    let longest = 0
    always((any) => {
      const { weeks, actions } = planOf(any)
      weeks.forEach(({ from, week }, i) => {
        expect(mondayOf(from)).toBe(from)
        expect(week).toBe(weeks[0]!.week + i)
      })
      expect(weeks.flatMap((week) => week.actions)).toEqual(actions)
      for (const { week, date } of actions) expect(daysBetween(mondayOf(any.goLive), mondayOf(date))).toBe(week * 7)
      shortest = Math.min(shortest, weeks.length)
      longest = Math.max(longest, weeks.length)
    })
    expect(shortest).toBeLessThan(10)
    expect(longest).toBeGreaterThan(140)
  })

  test('without slips plans nothing before the day on which it was made, unless it went live before', () => {
    always((any) => {
      if (any.goLive < any.settings.madeOn) return
      const { actions } = planOf({ ...any, settings: { ...any.settings, marks: {} }, resistors: [] })
      for (const { date } of actions) expect(date >= any.settings.madeOn).toBe(true)
    })
  })

  test('is the same in every time zone, also where the clocks change', () => {
    const zone = process.env['TZ']
    try {
      const expected = SEEDS.slice(0, 40).map((seed) => planOf(anyInput(seed)))
      const zones = ['Pacific/Apia', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kathmandu', 'Africa/Cairo']
      const offsets = new Set<number>()
      for (const other of zones) {
        process.env['TZ'] = other
        offsets.add(new Date(0).getTimezoneOffset())
        expect(SEEDS.slice(0, 40).map((seed) => planOf(anyInput(seed)))).toEqual(expected)
      }
      // Each was in force.
      expect(offsets.size).toBe(zones.length)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})

const dateOf = (plan: ReturnType<typeof planOf>, id: string) => plan.actions.find((action) => action.id === id)?.date

test('a plan has pilot first, then the cohorts in their order, then the weeks after, then the hand-over', () => {
  const plan = planOf(input())
  const order = ['pilot:start', 'pilot:verdict', 'cohort:sales:start', 'cohort:field-service:start', 'hand-over']
  const dates = order.map((id) => dateOf(plan, id))
  expect(dates).toEqual(dates.toSorted((a, b) => a!.localeCompare(b!)))
  expect(dateOf(plan, 'cohort:sales:start')).toBe('2026-03-02')
  expect(dateOf(plan, 'cohort:field-service:start')).toBe('2026-03-16')
  expect(plan.actions.filter(({ kind }) => kind === 'measure')).toHaveLength(8)
  expect(plan.weeks[0]!.week).toBeLessThan(0)
})

test('every action says who, for whom, through what and how one sees that it worked', () => {
  const plan = planOf(input({ openBlocks: BLOCKS, voice: true, resistors: [resistor('r1')] }))
  for (const { activity, owner, audience, channel, measure } of plan.actions) {
    expect([activity, owner, audience, channel, measure].every(Boolean)).toBe(true)
  }
})

const resistor = (id: string, more = {}) => ({
  id,
  name: 'Works council',
  tactic: '',
  when: '',
  namedOn: '2026-01-20',
  ...more,
})

test('naming a resistor brings in a dated talk, not before the day of naming, and a look at what came of it', () => {
  expect(dateOf(planOf(input()), 'resistor:r1:talk')).toBeUndefined()
  const plan = planOf(input({ resistors: [resistor('r1')] }))
  expect(dateOf(plan, 'resistor:r1:talk')).toBe('2026-02-04')
  expect(dateOf(plan, 'resistor:r1:look')).toBe('2026-03-12')
  const late = planOf(input({ resistors: [resistor('r1', { namedOn: '2026-02-21' })] }))
  expect(dateOf(late, 'resistor:r1:talk')).toBe('2026-02-23')
  const own = planOf(input({ resistors: [resistor('r1', { when: '2026-03-21' })] }))
  expect(dateOf(own, 'resistor:r1:talk')).toBe('2026-03-23')
  expect(dateOf(own, 'resistor:r1:look')).toBe('2026-03-23')
})

test('an open block is in the plan until it is ready; what was done for it stays', () => {
  expect(dateOf(planOf(input({ openBlocks: ['people'] })), 'block:people')).toBe('2026-01-27')
  expect(dateOf(planOf(input()), 'block:people')).toBeUndefined()
  const marks = { 'block:people': { kind: 'done', on: '2026-01-27' } as const }
  expect(dateOf(planOf(input({ settings: { ...newPlan('2026-01-05'), marks } })), 'block:people')).toBe('2026-01-27')
})

test('material is ready the day before the pilot, and training over the day before the start', () => {
  for (let day = 0; day < 14; day++) {
    for (const lead of [10, 21, 42]) {
      const goLive = addDays('2026-03-02', day)
      const plan = planOf(input({ settings: newPlan(addDays(goLive, -lead)), goLive }))
      expect(dateOf(plan, 'cohort:sales:train')! < dateOf(plan, 'cohort:sales:start')!).toBe(true)
      expect(dateOf(plan, 'cohort:field-service:train')! < dateOf(plan, 'cohort:field-service:start')!).toBe(true)
      if (lead > 10) expect(dateOf(plan, 'materials')! < dateOf(plan, 'pilot:start')!).toBe(true)
    }
  }
})

test('less time than was meant is told, with the day that would leave all of it', () => {
  const { settings, goLive, calendar } = input({ settings: newPlan('2026-02-09') })
  expect(shortLead({ settings, goLive, calendar })).toEqual({ days: 21, wanted: 42, goLive: '2026-03-23' })
  expect(shortLead({ settings: newPlan('2026-01-05'), goLive, calendar })).toBeUndefined()
  expect(shortLead({ settings: { ...settings, weeksBefore: 3 }, goLive, calendar })).toBeUndefined()
  expect(shortLead({ settings: newPlan('2026-04-01'), goLive, calendar })).toBeUndefined()
})

test('with little time left, everything before go-live moves together and keeps its order', () => {
  const plan = planOf(input({ settings: newPlan('2026-02-16') }))
  const before = plan.actions.filter(({ kind }) => kind === 'prepare' || kind === 'pilot')
  expect(before.every(({ date }) => date >= '2026-02-16' && date < '2026-03-02')).toBe(true)
})

test('nobody starts before they are trained and the help desk is ready, however short the time', () => {
  for (const madeOn of ['2025-12-01', '2026-01-26', '2026-02-16', '2026-02-27']) {
    const plan = planOf(input({ settings: newPlan(madeOn) }))
    const start = dateOf(plan, 'pilot:start')!
    expect(dateOf(plan, 'pilot:train')! <= start && dateOf(plan, 'support-ready')! <= start).toBe(true)
  }
  const ample = planOf(input())
  expect(dateOf(ample, 'pilot:train')! < dateOf(ample, 'pilot:start')!).toBe(true)
})

test('what slips moves what comes after it, and nothing else', () => {
  const slipped = { 'pilot:start': { kind: 'slipped', to: '2026-02-28' } as const }
  const plan = planOf(input())
  const later = planOf(input({ settings: { ...newPlan('2026-01-05'), marks: slipped } }))
  expect(dateOf(later, 'pilot:start')).toBe('2026-03-02')
  expect(dateOf(later, 'pilot:sentiment')).toBe('2026-03-02')
  expect(dateOf(later, 'announce')).toBe(dateOf(plan, 'announce'))
})

test('holidays and weekends are left out: backwards before go-live, forwards after it', () => {
  const isHoliday = (day: string): boolean => ['2026-02-24', '2026-03-02', '2026-03-16'].includes(day)
  const plan = planOf(input({ calendar: { workdays: [1, 2, 3, 4, 5], isHoliday } }))
  expect(dateOf(plan, 'pilot:verdict')).toBe('2026-02-23')
  expect(dateOf(plan, 'cohort:sales:start')).toBe('2026-03-03')
  expect(dateOf(plan, 'cohort:field-service:start')).toBe('2026-03-17')
})

test('what lies in the past and is neither done nor skipped is named', () => {
  const marks = {
    messages: { kind: 'done', on: '2026-01-30' },
    announce: { kind: 'skipped', reason: 'was known' },
    materials: { kind: 'slipped', to: '2026-02-12' },
  } as const
  const plan = planOf(input({ settings: { ...newPlan('2026-01-05'), marks } }))
  const past = pastActions(plan, '2026-02-13').map(({ id }) => id)
  expect(past).toContain('materials')
  expect(past).not.toContain('messages')
  expect(past).not.toContain('announce')
  expect(plan.actions.filter(isOpen)).toHaveLength(plan.actions.length - 2)
})

test('active use is set beside a line from nothing at go-live to the goal at the end', () => {
  const measured = { ...newPlan('2026-01-05'), measures: { '4': 20, '2': 18 } }
  expect(adoptionTrend(measured, 60, 8)).toMatchObject({ latest: { week: 4, value: 20 }, expected: 30, behind: true })
  expect(adoptionTrend(measured, 40, 8).behind).toBe(false)
  expect(adoptionTrend(measured, undefined, 8)).toMatchObject({ expected: undefined, behind: false })
  expect(adoptionTrend(newPlan('2026-01-05'), 60, 8).latest).toBeUndefined()
})

test('a calendar without working days is refused', () => {
  expect(() => planOf(input({ calendar: { workdays: [], isHoliday: noHolidays } }))).toThrow('without working days')
})

test('a cohort keeps its id in any spelling', () => {
  expect(partId('Field  Service')).toBe(partId('field service'))
})

test('cohorts whose names fold alike have actions of their own, and leave no gap', () => {
  const cohorts = ['C', 'C++', 'C#', 'Finance']
  const plan = planOf(input({ cohorts }))
  const starts = plan.actions.filter(({ id }) => /^cohort:.*:start$/.test(id))
  expect(starts.map(({ about }) => about)).toEqual(cohorts)
  expect(starts.map(({ date }) => daysBetween(starts[0]!.date, date))).toEqual([0, 14, 28, 42])
  expect(phasesOf(plan, cohorts).flatMap(({ kind, name }) => (kind === 'cohort' ? [name] : []))).toEqual(cohorts)
  expect(new Set(cohortsOf(['C', 'C#', 'C 2', 'C-2']).map(({ part }) => part)).size).toBe(4)
})

test('the same cohort in another spelling is none more', () => {
  expect(linesOf('Sales\nSALES\n sales ;Wave 1\nwave 1')).toEqual(['Sales', 'Wave 1'])
})

test('ids of cohorts with long names are short enough to be sent back, each its own', () => {
  const long = 'All field service employees in Germany, Austria, Switzerland and Liechtenstein who have a company phone'
  const { actions } = planOf(input({ cohorts: [`${long} A`, `${long} B`] }))
  const ids = actions.filter(({ kind }) => kind === 'cohort').map(({ id }) => id)
  expect(new Set(ids).size).toBe(8)
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100)
})

test('a week that the plan has no more is measured no more', () => {
  const measured = { ...newPlan('2026-01-05'), measures: { '12': 5, '4': 20 } }
  expect(adoptionTrend(measured, 60, 8)).toMatchObject({ measured: [{ week: 4, value: 20 }], latest: { week: 4 } })
  expect(adoptionTrend(measured, 60, 12).latest).toMatchObject({ week: 12 })
})

test('the phases hold every action once, also what is prepared on go-live or later', () => {
  const when = { id: 'r1', name: 'Works council', tactic: '', when: '2026-03-16', namedOn: '2026-02-02' }
  const plan = planOf(input({ resistors: [when] }))
  expect(plan.actions.some(({ kind, date }) => kind === 'resistor' && date > plan.goLive)).toBe(true)
  expect(phasesOf(plan, ['Sales', 'Field service']).find(({ kind }) => kind === 'prepare')!.to < plan.goLive).toBe(true)
  for (const any of [input({ resistors: [when] }), ...Array.from({ length: 200 }, (_, seed) => anyInput(seed))]) {
    const { actions, ...rest } = planOf(any)
    const counted = phasesOf({ actions, ...rest }, any.cohorts).reduce((sum, { total }) => sum + total, 0)
    expect([any, counted]).toEqual([any, actions.length])
  }
})
