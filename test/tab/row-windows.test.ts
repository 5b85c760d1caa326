import type { PortfolioPage, PortfolioRow } from '../../api/wire.ts'
import { RowWindows, WINDOW, windowPath } from '../../tab/portfolio/row-windows.ts'
import { ServiceProblem } from '../../tab/service/problem.ts'

interface Asked {
  readonly offset: number
  readonly signal: AbortSignal
  readonly answer: (page: PortfolioPage) => void
  readonly fail: (error: Error) => void
}

function list() {
  const asked: Asked[] = []
  const rows = new RowWindows(
    (offset, signal) =>
      new Promise<PortfolioPage>((answer, fail) => {
        asked.push({ offset, signal, answer, fail })
      }),
  )
  return { rows, asked }
}

const page = (offset: number, total: number, mark = ''): PortfolioPage => ({
  total,
  rows: Array.from(
    { length: Math.min(WINDOW, total - offset) },
    (_, i) => ({ id: `${offset + i}${mark}` }) as PortfolioRow,
  ),
})
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('only the windows in sight are asked for, each once', async () => {
  const { rows, asked } = list()
  rows.need(0, 20)
  rows.need(10, 30)
  asked[0]!.answer(page(0, 1000))
  await settled()
  expect(rows.snapshot().total).toBe(1000)
  rows.need(95, 110)
  rows.need(95, 110)
  expect(asked.map(({ offset }) => offset)).toEqual([0, 100])
  expect(rows.row(99)?.id).toBe('99')
  expect(rows.row(100)).toBeUndefined()
})

test('what may have been meant is known where nothing is there, until something is', async () => {
  const { rows, asked } = list()
  rows.need(0, 0)
  asked[0]!.answer({ total: 0, rows: [], nearest: ['Contoso'] })
  await settled()
  expect(rows.snapshot()).toMatchObject({ total: 0, nearest: ['Contoso'] })
  rows.refresh()
  asked[1]!.answer(page(0, 1))
  await settled()
  expect(rows.snapshot()).toMatchObject({ total: 1, nearest: [] })
})

test('rows stay until newer ones are there; those out of sight are asked for again when they come into sight', async () => {
  const { rows, asked } = list()
  rows.need(0, 150)
  asked.forEach((each) => each.answer(page(each.offset, 1000)))
  await settled()
  rows.need(0, 20)
  rows.refresh()
  expect(asked.map(({ offset }) => offset)).toEqual([0, 100, 0])
  expect(rows.row(5)?.id).toBe('5')
  asked[2]!.answer(page(0, 999, ' new'))
  await settled()
  expect(rows.row(5)?.id).toBe('5 new')
  expect(rows.row(120)?.id).toBe('120')
  expect(rows.snapshot().total).toBe(999)
  rows.need(100, 120)
  expect(asked[3]?.offset).toBe(100)
})

test('an answer that was asked for before the refresh is dropped', async () => {
  const { rows, asked } = list()
  rows.need(0, 20)
  rows.refresh()
  expect(asked[0]!.signal.aborted).toBe(true)
  asked[1]!.answer(page(0, 2, ' new'))
  asked[0]!.answer(page(0, 1000))
  await settled()
  expect(rows.snapshot().total).toBe(2)
})

test('after a problem nothing is asked until it is tried again', async () => {
  const { rows, asked } = list()
  rows.need(0, 20)
  asked[0]!.fail(new ServiceProblem('Not now.', 'try-again', 503))
  await settled()
  expect(rows.snapshot().problem?.message).toBe('Not now.')
  rows.need(0, 40)
  expect(asked).toHaveLength(1)
  rows.refresh()
  expect(asked).toHaveLength(2)
  expect(rows.snapshot().problem).toBeUndefined()
})

test('a row is found by its id among those that are there', async () => {
  const { rows, asked } = list()
  rows.need(100, 110)
  asked[0]!.answer(page(100, 1000))
  await settled()
  expect(rows.indexOf('142')).toBe(142)
  expect(rows.indexOf('7')).toBe(-1)
})

test('whoever listens hears of every change until they stop', async () => {
  const { rows, asked } = list()
  let heard = 0
  const stop = rows.subscribe(() => heard++)
  rows.need(0, 1)
  asked[0]!.answer(page(0, 500))
  await settled()
  expect(heard).toBe(1)
  stop()
  rows.need(100, 101)
  asked[1]!.answer(page(100, 500))
  await settled()
  expect(heard).toBe(1)
})

test('a window is asked for with the query of the address', () => {
  expect(windowPath('l1=Blocked', 200)).toBe('/portfolio?l1=Blocked&offset=200&limit=100')
})

test('whether all rows that are there have one owner is known anew with each window', async () => {
  const { rows, asked } = list()
  expect(rows.haveOneOwner()).toBe(true)
  rows.need(0, WINDOW)
  const of = (offset: number, owner: string | null): PortfolioPage => {
    const { total, rows: some } = page(offset, 2 * WINDOW)
    return { total, rows: some.map((row) => ({ ...row, owner })) }
  }
  asked[0]!.answer(of(0, 'Alex'))
  await settled()
  expect(rows.haveOneOwner()).toBe(true)
  asked[1]!.answer(of(WINDOW, null))
  await settled()
  expect(rows.haveOneOwner()).toBe(false)
})

test('a range loads what was never in sight, and is given whole or not at all', async () => {
  const { rows, asked } = list()
  rows.need(0, 20)
  asked[0]!.answer(page(0, 1000))
  await settled()
  rows.need(400, 420)
  const chosen = rows.range(10, 410)
  expect(asked.map(({ offset }) => offset)).toEqual([0, 400, 100, 200, 300])
  asked.forEach((each) => each.answer(page(each.offset, 1000)))
  expect((await chosen)?.map(({ id }) => id)).toEqual(Array.from({ length: 401 }, (_, i) => String(i + 10)))
  const failing = rows.range(410, 520)
  asked.at(-1)!.fail(new Error('gone'))
  expect(await failing).toBeUndefined()
})

const held = async (total = 1000) => {
  const { rows, asked } = list()
  rows.need(0, 20)
  asked[0]!.answer(page(0, total))
  await settled()
  return { rows, asked }
}
const answerAll = (asked: readonly Asked[], from: number, mark = '') =>
  asked.slice(from).forEach((each) => each.answer(page(each.offset, 1000, mark)))

test('a range that waits for rows while the list is refreshed asks for them again', async () => {
  const { rows, asked } = await held()
  const chosen = rows.range(10, 310)
  rows.refresh()
  const before = asked.length
  answerAll(asked, 1)
  await settled()
  expect(asked.slice(before).map(({ offset }) => offset)).toEqual([100, 200, 300])
  answerAll(asked, before)
  expect((await chosen)?.map(({ id }) => id)).toEqual(Array.from({ length: 301 }, (_, i) => String(i + 10)))
})

test('a range is asked for again twice at most, and not after a problem', async () => {
  const { rows, asked } = await held()
  const chosen = rows.range(10, 110)
  for (let i = 0; i < 3; i++) {
    rows.refresh()
    answerAll(asked, 1)
    await settled()
  }
  expect(await chosen).toBeUndefined()
  expect(asked.filter(({ offset }) => offset === 100)).toHaveLength(3)
  const { rows: others, asked: askedOfOthers } = await held()
  const failing = others.range(10, 110)
  askedOfOthers[1]!.fail(new ServiceProblem('Not now.', 'try-again', 503))
  expect(await failing).toBeUndefined()
  expect(askedOfOthers).toHaveLength(2)
})

test('a range of a list that was left meanwhile selects nothing, and asks for nothing more', async () => {
  const { rows, asked } = await held()
  const chosen = rows.range(10, 110)
  rows.stop()
  answerAll(asked, 1)
  expect(await chosen).toEqual([])
  expect(asked).toHaveLength(2)
})

test('a range behind the end of a list that became shorter is not asked for without end', async () => {
  const { rows, asked } = await held(150)
  const chosen = rows.range(90, 149)
  asked[1]!.answer(page(100, 120))
  expect(await chosen).toBeUndefined()
  expect(asked).toHaveLength(2)
})
