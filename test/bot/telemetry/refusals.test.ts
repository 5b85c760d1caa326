import { startService } from '../../../bot/service.ts'
import { createLog, type Line } from '../../../bot/telemetry/log.ts'
import { Refusals } from '../../../bot/telemetry/refusals.ts'
import { NO_TELEMETRY, type Told } from '../../../bot/telemetry/telemetry.ts'
import { callHttp, World } from '../../support/service.ts'

/** Requests that are turned away cost little, however many they are. */
describe('counted', () => {
  let lines: Line[]
  let refusals: Refusals

  beforeEach(() => {
    jest.useFakeTimers()
    lines = []
    refusals = new Refusals({ warn: (line) => void lines.push(line) })
  })
  afterEach(() => jest.useRealTimers())

  test('those of a minute are one event for each place and code, with the trace of the first', () => {
    for (let i = 0; i < 300; i++) refusals.count('refused', 'no-token', `trace-${i}`)
    refusals.count('refused', 'wrong-tenant', 'other')
    refusals.count('tab-refused', 'no-token', 'tab')
    expect(lines).toEqual([])
    jest.advanceTimersByTime(60_000)
    expect(lines).toEqual([
      { event: 'refused', code: 'no-token', count: 300, trace: 'trace-0' },
      { event: 'refused', code: 'wrong-tenant', count: 1, trace: 'other' },
      { event: 'tab-refused', code: 'no-token', count: 1, trace: 'tab' },
    ])
  })

  test('the next minute begins with the next one, and a quiet one says nothing', () => {
    refusals.count('refused', 'no-token', 'a')
    jest.advanceTimersByTime(60_000)
    jest.advanceTimersByTime(600_000)
    refusals.count('refused', 'no-token', 'b')
    jest.advanceTimersByTime(59_999)
    expect(lines).toHaveLength(1)
    jest.advanceTimersByTime(1)
    expect(lines.map(({ count, trace }) => [count, trace])).toEqual([
      [1, 'a'],
      [1, 'b'],
    ])
  })
})

test('many requests of nobody, to the bot and to the tab, are two events, which the end does not lose', async () => {
  const world = await World.create()
  const events: [string, Told][] = []
  const telemetry = { ...NO_TELEMETRY, event: (name: string, told: Told) => void events.push([name, told]) }
  const { config } = await world.start()
  const dataFolder = await world.folder()
  const own = { ...config, dataFolder, store: { engine: 'sqlite' as const, folder: dataFolder } }
  const service = await startService({ config: own, log: createLog('silent', telemetry), telemetry })
  const headers = { 'Content-Type': 'application/json' }
  for (let i = 0; i < 60; i++) await callHttp(service.port, '/api/messages', { method: 'POST', headers, body: '{}' })
  for (let i = 0; i < 60; i++) await callHttp(service.port, '/api/tab/session')
  await service.stop()
  expect(events.filter(([name]) => name.endsWith('refused'))).toEqual([
    ['refused', { code: 'wrong-shape', count: 60 }],
    ['tab-refused', { code: 'no-tab', count: 60 }],
  ])
})
