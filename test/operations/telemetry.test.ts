import { traceId } from '../../bot/telemetry/trace.ts'
import { inputsOf } from '../support/card-content.ts'
import { until } from '../support/fake-connector.ts'
import { Ingestion, type Envelope } from '../support/ingestion.ts'
import { OwnBot, type Person } from '../support/own-bot.ts'

/** The service in a process of its own tells a local Application Insights what it does. */
jest.setTimeout(240_000)

let ingestion: Ingestion
let bot: OwnBot
beforeEach(async () => {
  ingestion = await Ingestion.start()
  bot = await OwnBot.create()
})
afterEach(async () => {
  await bot.close()
  await ingestion.close()
})

const SITUATION = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
const adele: Person = { id: '33333333-0000-4000-8000-000000000001', name: 'Adele', conversation: 'a:adele' }

const operation = ({ tags }: Envelope) => tags['ai.operation.id']
const parent = ({ tags }: Envelope) => tags['ai.operation.parentId']
const told = ({ data }: Envelope) => data.baseData.properties ?? {}
interface LogLine {
  readonly event: string
  readonly trace?: string
}
const logged = () => bot.output.split('\n').flatMap((line) => (line ? [JSON.parse(line) as LogLine] : []))

describe('one turn', () => {
  test('is one chain from the request over the store to what was sent, also when that takes a second attempt', async () => {
    let refused = false
    bot.onRequest = () => {
      if (refused) return undefined
      refused = true
      return { status: 429, retryAfter: '1' }
    }
    await bot.start({ env: ingestion.env })
    await bot.say(adele, SITUATION)
    await bot.stop()
    const [request, ...others] = ingestion.of('RequestData')
    expect(others).toEqual([])
    expect(request!.data.baseData).toMatchObject({ name: 'POST /api/messages', responseCode: '200', success: true })
    const chain = ingestion.of('RemoteDependencyData')
    expect(chain.map((each) => [each.data.baseData.name, told(each)['code'], each.data.baseData['success']])).toEqual([
      ['turn', 'committed', true],
      ['POST /send', 'http-429', false],
      ['POST /send', 'sent', true],
    ])
    const turn = ingestion.events('turn')
    const notSent = ingestion.events('not-sent')
    expect([turn, notSent].map((each) => each.length)).toEqual([1, 1])
    for (const each of [...chain, ...turn, ...notSent]) {
      expect([operation(each), parent(each)]).toEqual([operation(request!), request!.data.baseData.id])
    }
    expect(chain[1]!.data.baseData).toMatchObject({ type: 'Http', target: new URL(bot.teams.url).host })
    // The log has the same id, for those without Application Insights.
    const lines = logged().filter(({ event }) => event === 'turn' || event === 'not-sent')
    expect(lines.map(({ event, trace }) => [event, trace])).toEqual([
      ['turn', operation(request!)],
      ['not-sent', operation(request!)],
    ])
  })

  test('stays one chain when the process dies before it is sent', async () => {
    let dead = true
    bot.onRequest = () => (dead ? { status: 503 } : undefined)
    await bot.start({ env: ingestion.env })
    const { status } = await bot.post(bot.message(adele, SITUATION))
    expect(status).toBe(200)
    await until(
      () => logged().some(({ event }) => event === 'not-sent'),
      () => bot.output,
    )
    await bot.stop('SIGKILL')
    dead = false
    await bot.start({ env: ingestion.env })
    await until(
      () => bot.sentTo(adele).length === 1,
      () => bot.output,
    )
    await bot.stop()
    const sent = ingestion.of('RemoteDependencyData').filter((each) => told(each)['code'] === 'sent')
    expect(sent.map(operation)).toEqual([logged().find(({ event }) => event === 'turn')!.trace])
  })
})

test('what people do are events: question, recommendation, refusal; with figures and without names', async () => {
  await bot.start({ env: ingestion.env })
  await bot.say(adele, 'assess')
  await bot.press(adele, 'Go on', { customer: 'Contoso', workload: 'teams' })
  await bot.press(adele, 'Answer', { choice: 'blocked' })
  await bot.press(adele, 'Answer', { choice: 'users' })
  await bot.press(adele, 'Another status')
  await bot.press(adele, 'Use this status', { status: 'partner-engagement', reason: 'The contract is unsigned.' })
  await bot.press(adele, 'Keep this status', { dateUnknown: 'true' })
  await bot.post(bot.message(adele, 'hello'), 'Bearer nothing')
  await bot.stop()
  const questions = ingestion.events('question').map(told)
  expect(questions.map(({ question, already }) => [typeof question, already])).toEqual([
    ['string', '0'],
    ['string', '1'],
  ])
  const [recommendation, ...others] = ingestion.events('recommendation').map(told)
  expect(others).toEqual([])
  expect(recommendation).toMatchObject({
    recommended: 'adoption-readiness',
    chosen: 'partner-engagement',
    overridden: 'true',
    questions: '2',
    workload: 'teams',
  })
  expect(Number(recommendation!['seconds'])).toBeGreaterThanOrEqual(0)
  expect(ingestion.events('refused').map((each) => told(each)['code'])).toEqual(['bad-token'])
  // Which reader took a message, and none for what was handled before.
  expect(ingestion.events('turn').map((each) => told(each)['by'])).toEqual([
    'typed.command.plain',
    ...Array.from({ length: 6 }, () => 'assessment'),
  ])
  // One person has one pseudonym, which is not the id.
  const people = new Set(ingestion.events('turn').map((each) => told(each)['person']))
  expect([...people]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
  // Whoever reads the log only, misses nothing.
  expect(logged().map(({ event }) => event)).toEqual(ingestion.of('EventData').map(({ data }) => data.baseData.name))
})

test('a request of the tab is told by its route and how it ended', async () => {
  await bot.start({ env: ingestion.env })
  const { status } = await bot.get('/api/tab/customers/Zqxid/work?search=Zqxname')
  await bot.stop()
  const [request, ...others] = ingestion.of('RequestData')
  expect(others).toEqual([])
  expect(request!.data.baseData).toMatchObject({
    name: 'GET /api/tab/customers/:id/work',
    responseCode: String(status),
    duration: expect.stringMatching(/^\d.*\d$/),
  })
  expect(ingestion.events('tab-refused').map(operation)).toEqual([operation(request!)])
  expect(ingestion.text + bot.output).not.toContain('Zqx')
})

test('of what people write and are called, nothing is told or logged: 500 marked strings', async () => {
  const used = new Set<string>()
  const mark = (what: string, n: number): string => {
    const marked = `Zqx${what}${n}`
    used.add(marked)
    return marked
  }
  await bot.start({ env: { ...ingestion.env, LOG_LEVEL: 'debug' } })
  const known = (card: unknown, inputs: Record<string, string>) =>
    Object.fromEntries(Object.entries(inputs).filter(([name]) => name in inputsOf(card)))
  for (let n = 0; n < 36; n++) {
    const person = {
      id: mark('id', n),
      name: `${mark('first', n)} ${mark('last', n)}`,
      conversation: `a:${mark('chat', n)}`,
    }
    const customer = mark('customer', n)
    const text = `${customer} Teams: nobody is trained and there is no champion, says ${mark('contact', n)}, ${mark('mail', n)}@example.com`
    const card = await bot.say(person, text)
    const problems = await bot.press(person, 'Keep this status', known(card, { customer, workload: 'teams', note: '' }))
    await bot.press(
      person,
      'Keep this status',
      known(problems, {
        note: `They want it, but ${mark('note', n)} has no trainer before July.`,
        dateUnknown: 'true',
      }),
    )
    await bot.say(person, `status ${customer}`)
    await bot.press(person, 'Open')
    await bot.press(person, 'Comment')
    await bot.press(person, 'Save', { comment: `Spoke to ${mark('comment', n)}.` })
    await bot.press(person, 'Edit DIBS')
    await bot.press(person, 'Save', {
      seats: mark('seats', n),
      intent: mark('intent', n),
      businessReason: mark('reason', n),
      successOwner: mark('owner', n),
    })
    // What is refused, is not understood, or fails is not told either.
    await bot.post(bot.message(person, mark('refused', n)), `Bearer ${mark('token', n)}`)
    await bot.post(`{"type":"message","text":"${mark('broken', n)}`)
    await bot.post({ ...bot.message(person, mark('elsewhere', n)), channelId: mark('channel', n) })
    if (n % 6 === 0) {
      bot.onRequest = () => ({ status: 403 })
      await bot.post(bot.message(person, `history ${customer}`))
      await until(
        () => bot.output.includes('http-403'),
        () => bot.output,
      )
      bot.onRequest = undefined
      await bot.say(person, `forget customer ${customer}`)
    }
  }
  await bot.stop()
  expect(used.size).toBeGreaterThanOrEqual(500)
  // They did come through: cards show them.
  const shown = bot.taken.map(({ body }) => body).join('\n')
  expect([...used].filter((marked) => shown.includes(marked)).length).toBeGreaterThan(200)
  expect(ingestion.of('RequestData').length).toBeGreaterThan(300)
  for (const text of [ingestion.text, bot.output]) {
    expect(text.length).toBeGreaterThan(50_000)
    expect(/.{60}zqx.{60}/i.exec(text)?.[0]).toBeUndefined()
    expect(text).not.toContain('33333333')
  }
})

test('of a part of the requests nothing is sent, but all events are', async () => {
  await bot.start({ env: { ...ingestion.env, TELEMETRY_SAMPLING: '0.000001' } })
  await bot.say(adele, SITUATION)
  await bot.press(adele, 'Keep this status', { dateUnknown: 'true' })
  await bot.stop()
  expect([ingestion.of('RequestData'), ingestion.of('RemoteDependencyData')]).toEqual([[], []])
  expect(ingestion.events('turn')).toHaveLength(2)
  expect(ingestion.events('recommendation')).toHaveLength(1)
})

test.each(['refuse', 'hang'] as const)('telemetry that is not taken (%s) holds up nothing', async (mode) => {
  ingestion.mode = mode
  await bot.start({ env: ingestion.env })
  for (let n = 0; n < 20; n++) await bot.say({ ...adele, conversation: `a:${n}` }, SITUATION)
  expect(await bot.readiness()).toBe(200)
  await bot.stop()
  expect(ingestion.envelopes).toEqual([])
})

test('the id in the log is that of the trace', () => {
  expect(traceId('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01')).toBe('0af7651916cd43dd8448eb211c80319c')
})
