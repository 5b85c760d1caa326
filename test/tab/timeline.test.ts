import { scaleOf, weekTicks } from '../../tab/work/timeline-scale.ts'

/** Where days and weeks stand in the picture of a plan. Go-live on Wednesday, 4 March 2026. */
const plan = { goLive: '2026-03-04', from: '2026-02-16', to: '2026-03-27' }

test('days stand in proportion from the first to the last', () => {
  const scale = scaleOf({ from: '2026-03-01', to: '2026-03-10' })
  expect([scale.at('2026-03-01'), scale.middle('2026-03-06')]).toEqual(['0%', '55%'])
  expect([scale.span('2026-03-01', '2026-03-10'), scale.span('2026-03-03', '2026-03-03')]).toEqual(['100%', '10%'])
})

test('weeks are counted from that of go-live', () => {
  expect(weekTicks(plan)).toEqual([
    { week: -2, day: '2026-02-16' },
    { week: -1, day: '2026-02-23' },
    { week: 0, day: '2026-03-02' },
    { week: 1, day: '2026-03-09' },
    { week: 2, day: '2026-03-16' },
    { week: 3, day: '2026-03-23' },
  ])
})

test('of a long plan every so many weeks are named, and go-live always', () => {
  const ticks = weekTicks({ ...plan, to: '2028-12-31' })
  expect(ticks.length).toBeLessThanOrEqual(9)
  expect(ticks.map(({ week }) => week)).toContain(0)
})

test('at the right edge, where a name has no room, none stands', () => {
  expect(weekTicks({ ...plan, to: '2026-03-23' }).at(-1)).toEqual({ week: 2, day: '2026-03-16' })
})
