import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { textOf } from '../support/card-content.ts'
import { until } from '../support/fake-connector.ts'
import { contentOf, OwnBot, type Person } from '../support/own-bot.ts'
import { startOwnPostgres, type OwnPostgres } from '../support/postgres.ts'

/** What the service needs fails under it: it says so, loses nothing, and recovers by itself. */
jest.setTimeout(240_000)

let bot: OwnBot
beforeEach(async () => {
  bot = await OwnBot.create()
})
afterEach(() => bot.close())

const person = (n: number): Person => ({ id: `person-${n}`, name: 'Adele', conversation: `a:${n}` })
const situation = (n: number): string => `Zorg${n} Ltd Teams: nobody is trained and there is no champion, secret-${n}`

/** Delivers as Teams does: again until it is taken. */
async function deliver(activity: unknown): Promise<number> {
  let refused = 0
  await until(
    async () => (await bot.post(activity)).status === 200 || !++refused,
    () => bot.output,
  )
  return refused
}

const ready = (status: number) =>
  until(
    async () => (await bot.readiness()) === status,
    () => `never ${status}: ${bot.output}`,
  )

/** Everybody got one answer, and nothing was sent twice. */
async function oneAnswerEach(people: readonly Person[]): Promise<void> {
  await until(
    () => people.every((each) => bot.sentTo(each).length > 0),
    () => bot.output,
  )
  const answers = people.map((each) => bot.sentTo(each).map((sent) => textOf(contentOf(sent))))
  expect(answers).toEqual(people.map(() => [expect.stringContaining('Adoption Readiness')]))
  expect(JSON.stringify(answers)).not.toContain('Sent again')
}

const noTextLogged = () => expect(bot.output).not.toMatch(/zorg|secret-/i)

const onLinux = process.platform === 'linux' ? test : test.skip

// The limit of a file's size is what a full disk is to SQLite's log, and can be taken away again without a mount.
onLinux('a full disk: refused and not ready; when there is room again, all is taken up', async () => {
  await bot.start({ nodeArgs: ['--import', 'data:text/javascript,process.on("SIGXFSZ",()=>{})'] })
  await bot.say(person(0), situation(0))
  const limit = (bytes: number | 'unlimited') =>
    execFileSync('prlimit', ['--pid', String(bot.pid), `--fsize=${bytes}:unlimited`])
  limit(statSync(join(bot.folder, 'playbook-bot.sqlite-wal')).size)
  const people = [1, 2, 3, 4, 5].map(person)
  const activities = people.map((each, n) => bot.message(each, situation(n + 1)))
  expect(await Promise.all(activities.map(async (each) => (await bot.post(each)).status))).toEqual(
    people.map(() => 503),
  )
  expect(await bot.readiness()).toBe(503)
  expect(people.flatMap((each) => bot.sentTo(each))).toEqual([])
  limit('unlimited')
  await ready(200)
  for (const each of activities) expect(await deliver(each)).toBe(0)
  await oneAnswerEach([person(0), ...people])
  // Why, for who reads the log.
  expect(bot.output).toMatch(/turn-failed.*SQLITE_(IOERR|FULL)/)
  noTextLogged()
})

describe('PostgreSQL', () => {
  let postgres: OwnPostgres
  let url: string
  beforeEach(async () => {
    postgres = await startOwnPostgres()
    url = await postgres.newDatabase()
    await bot.start({ env: { DATABASE_URL: url } })
  })
  afterEach(async () => {
    await bot.stop()
    await postgres.stop()
  })

  test('goes away and comes back: not ready meanwhile, and what was refused is done once', async () => {
    await bot.say(person(0), situation(0))
    await postgres.down()
    const lost = bot.message(person(1), situation(1))
    expect((await bot.post(lost)).status).toBe(503)
    expect(await bot.readiness()).toBe(503)
    await postgres.up()
    await ready(200)
    await deliver(lost)
    await deliver(lost)
    await oneAnswerEach([person(0), person(1)])
    noTextLogged()
  })

  test('loses all connections in the middle of turns: each is done once', async () => {
    const people = Array.from({ length: 30 }, (_, n) => person(n))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const kill = () =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      )
    const delivered = Promise.all(people.map((each, n) => deliver(bot.message(each, situation(n)))))
    for (let times = 0; times < 5; times++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      await kill()
    }
    await delivered
    await oneAnswerEach(people)
    await client.end()
    expect(await bot.readiness()).toBe(200)
    noTextLogged()
  })

  test('is slow: a press is answered in time and carried out later', async () => {
    await bot.say(person(0), situation(0))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('begin')
    await client.query('lock table entitlement in access exclusive mode')
    const answered = await bot.press(person(0), 'Keep this status', { dateUnknown: 'true' })
    expect(answered).toMatch(/longer than usual/)
    await client.query('commit')
    await until(
      () => bot.sentTo(person(0)).some((sent) => textOf(contentOf(sent)).includes('Kept')),
      () => bot.output,
    )
    const { rows } = await client.query<{ count: string }>('select count(*) from history')
    expect(rows).toEqual([{ count: '1' }])
    await client.end()
  })
})
