import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request as send } from 'undici'
import { openDatabase, type StoreLocation } from '../../store/engine/open.ts'
import { startPostgres } from '../../test/support/postgres.ts'
import { startBot, type BotProcess } from '../support/bot-process.ts'
import { FakeTeams, type Member, type Refused, type Taken } from '../support/fake-teams.ts'
import { APP_ID, CONTACT_KEY, TENANTS } from '../support/identity.ts'

export type Engine = StoreLocation['engine']

/** The answer to a request to the bot's messages endpoint; status 0 when there was none. */
export interface Answer {
  readonly status: number
  readonly text: string
  readonly ms: number
}

/** Random numbers in [0, 1), always the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Longer than several instances need to start one after the other on a busy machine. */
const GIVE_UP_MS = 300_000

export const MARK = 'Sent again after a fault: you may have this twice.'

/** Real processes of the bot on one database, with a fake Teams that records everything it receives. */
export class ChaosWorld {
  readonly engine: Engine
  readonly taken: (Taken & { readonly at: number })[] = []
  readonly teams: FakeTeams
  readonly bots: BotProcess[] = []
  /** The members by conversation. Other conversations have only their own person. */
  readonly rosters = new Map<string, readonly Member[]>()
  /** May refuse or delay each message that the connector receives. */
  onRequest: ((conversation: string) => Refused | Promise<Refused | undefined> | undefined) | undefined
  /** Delays the answer to a request for the members of a conversation. */
  onRead: ((conversation: string) => Promise<void> | undefined) | undefined
  private readonly location: StoreLocation
  private readonly env: Readonly<Record<string, string>>
  private readonly bearer: string
  private readonly end: () => Promise<void>

  private constructor(parts: {
    engine: Engine
    teams: FakeTeams
    location: StoreLocation
    env: Readonly<Record<string, string>>
    bearer: string
    end: () => Promise<void>
  }) {
    this.engine = parts.engine
    this.teams = parts.teams
    this.location = parts.location
    this.env = parts.env
    this.bearer = parts.bearer
    this.end = parts.end
  }

  /** One instance for SQLite, three for PostgreSQL. */
  static async start(engine: Engine, settings: Readonly<Record<string, string>> = {}): Promise<ChaosWorld> {
    let world: ChaosWorld | undefined
    const teams = await FakeTeams.start({
      appId: APP_ID,
      onTaken: (taken) => world?.taken.push({ ...taken, at: performance.now() }),
      onRequest: (conversation) => world?.onRequest?.(conversation),
      onRead: (conversation) => world?.onRead?.(conversation),
      membersOf: (conversation) => world?.rosters.get(conversation) ?? personOf(conversation),
    })
    const folder = mkdtempSync(join(tmpdir(), 'chaos-'))
    const postgres = engine === 'postgres' ? await startPostgres() : undefined
    const url = await postgres?.newDatabase()
    const location: StoreLocation = url ? { engine: 'postgres', url } : { engine: 'sqlite', folder }
    world = new ChaosWorld({
      engine,
      teams,
      location,
      env: { ...(url ? { DATABASE_URL: url, CONTACT_KEY } : { DATA_DIR: folder }), LOG_LEVEL: 'error', ...settings },
      bearer: await teams.bearer(),
      end: async () => {
        await postgres?.stop()
        rmSync(folder, { recursive: true, force: true })
      },
    })
    const count = engine === 'postgres' ? 3 : 1
    for (let n = 0; n < count; n++) world.bots.push(await world.startOne())
    return world
  }

  /** Kills an instance without warning and starts it again. */
  async kill(n: number): Promise<void> {
    await this.bots[n]!.kill('SIGKILL')
    this.bots[n] = await this.startOne()
  }

  /** Delivers an activity to one of the instances. */
  async deliver(n: number, activity: Readonly<Record<string, unknown>>): Promise<Answer> {
    const started = performance.now()
    try {
      const response = await send(this.bots[n % this.bots.length]!.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: this.bearer },
        body: JSON.stringify(activity),
        headersTimeout: 20_000,
      })
      return { status: response.statusCode, text: await response.body.text(), ms: performance.now() - started }
    } catch {
      return { status: 0, text: '', ms: performance.now() - started }
    }
  }

  /** Delivers an activity as Teams does: repeatedly, until it is answered. */
  async deliverUntilAnswered(n: number, activity: Readonly<Record<string, unknown>>): Promise<Answer> {
    const end = Date.now() + GIVE_UP_MS
    for (let attempt = 0; ; attempt++) {
      const answer = await this.deliver(n + attempt, activity)
      if (answer.status === 200 || Date.now() > end) return answer
      await pause(100)
    }
  }

  /** A message in a conversation. Each conversation has its own person; the conversations share the tenants. */
  message(conversation: number, id: string, text: string): Readonly<Record<string, unknown>> {
    const tenant = TENANTS[conversation % TENANTS.length]!
    return {
      type: 'message',
      id,
      channelId: 'msteams',
      serviceUrl: this.teams.serviceUrl,
      conversation: { id: conversationId(conversation), conversationType: 'personal', tenantId: tenant },
      from: { id: `29:${conversation}`, name: 'Adele', aadObjectId: `person-${conversation}` },
      recipient: { id: `28:${APP_ID}`, name: 'Bot' },
      channelData: { tenant: { id: tenant } },
      text,
    }
  }

  /** A press of a button with its data. */
  press(
    conversation: number,
    id: string,
    data: Readonly<Record<string, unknown>>,
    shown: string,
  ): Readonly<Record<string, unknown>> {
    const value = { action: { type: 'Action.Execute', verb: data['verb'], data }, trigger: 'manual' }
    const base = this.message(conversation, id, '')
    return { ...base, type: 'invoke', name: 'adaptiveCard/action', value, replyToId: shown }
  }

  /**
   * Waits until nothing new has arrived for this time. It must be longer than a lease if a killed instance may still
   * hold something.
   */
  async quiet(forMs: number, arrived: () => number = () => this.taken.length): Promise<void> {
    let seen = -1
    while (seen !== arrived()) {
      seen = arrived()
      await pause(forMs)
    }
  }

  /** Stops the instances, gives the database to `look`, and removes everything afterwards. */
  async finish<T>(look: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
    await Promise.all(this.bots.map((bot) => bot.kill('SIGTERM')))
    const db = await openDatabase(this.location)
    try {
      return await look(db)
    } finally {
      await db.destroy()
      await this.teams.close()
      await this.end()
    }
  }

  private startOne(): Promise<BotProcess> {
    return startBot({ file: join('bot', 'main.ts'), teamsUrl: this.teams.url, env: this.env })
  }
}

/** The only person of a personal conversation. */
function personOf(conversation: string): readonly Member[] | undefined {
  const n = /^a:chaos-(\d+)$/.exec(conversation)?.[1]
  return n === undefined ? undefined : [{ id: `29:${n}`, aadObjectId: `person-${n}`, userRole: 'user' }]
}

export function conversationId(n: number): string {
  return `a:chaos-${n}`
}

/** A unique name for each number that looks like a customer's: Zorgaaaa Ltd, Zorgaaab Ltd … */
export function customer(n: number): string {
  const letters = [17_576, 676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(n / unit) % 26)))
  return `Zorg${letters.join('')} Ltd`
}

/** Finds such a name in a card. */
export const CUSTOMER = /Zorg[a-z]{4} Ltd/

/** An FM's sentence about a customer. The bot answers it with one card that names the customer. */
export function sentence(name: string): string {
  return `${name} Teams: nobody is trained and there is no champion, they won’t go live`
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Runs `work` for 0 … count - 1, at most `atOnce` at the same time. */
export async function each(count: number, atOnce: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker))
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}
