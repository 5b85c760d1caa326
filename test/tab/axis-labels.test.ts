import { axisLabels, type AxisLabel } from '../../tab/shared/axis-labels.ts'

/** Which columns of a chart are named, so that the names can be read side by side. */
const ROOM = 56
const from = ({ x, anchor }: AxisLabel): number => (anchor === 'end' ? x - ROOM : x - ROOM / 2)

test.each([
  [12, 30, 296],
  [12, 30, 640],
  [12, 60, 240],
  [52, 30, 296],
  [1, 30, 296],
  [3, 30, 1280],
])('of %i columns from %i to %i no two names touch, and the last ends within', (count, left, right) => {
  const labels = axisLabels(count, left, right, ROOM)
  const gaps = labels.slice(1).map((label, i) => from(label) - from(labels[i]!) - ROOM)
  expect(gaps.filter((gap) => gap < -1e-9)).toEqual([])
  const last = labels.at(-1)!
  expect(last.at).toBe(count - 1)
  expect(from(last) + ROOM).toBeLessThanOrEqual(right + 1e-9)
})

test('where there is room, each column is named under its middle', () => {
  expect(axisLabels(3, 0, 300, 50)).toEqual([
    { at: 0, x: 50, anchor: 'middle' },
    { at: 1, x: 150, anchor: 'middle' },
    { at: 2, x: 250, anchor: 'middle' },
  ])
})

test('where there is little, the last ends with its column', () => {
  expect(axisLabels(12, 30, 270, 56)).toEqual([
    { at: 3, x: 100, anchor: 'middle' },
    { at: 7, x: 180, anchor: 'middle' },
    { at: 11, x: 270, anchor: 'end' },
  ])
})
