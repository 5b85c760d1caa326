import { Pool } from 'undici'
import type { BotProcess } from './bot-process.ts'
import { FakeTeams, type Taken, type Member } from './fake-teams.ts'
import { APP_ID, TENANTS } from './identity.ts'

/** Turns that are under way at the same time. */
const IN_FLIGHT = 64
/** Many conversations, used in turn, because a bot may send only so much to each. */
const CONVERSATIONS = 2048
const ANSWER_MS = 10_000

/** A person's next step. `reply` waits for an activity of the bot, `response` for the answer to the request. */
export interface Step {
  readonly wait: 'reply' | 'response'
  readonly activity: Readonly<Record<string, unknown>>
}

/** Chooses the next step in a conversation from the activity that was shown last: its id and its JSON. */
export type Script = (turn: number, shown: { readonly id: string; readonly json: string }) => Step

export interface LoadFigures {
  readonly turnsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly cpuMsPerTurn: number
  readonly loadCpuPercent: number
  readonly errors: number
}

class Conversation {
  readonly id: string
  readonly envelope: Readonly<Record<string, unknown>>
  turn = 0
  shown = { id: '', json: '' }
  arrived: (() => void) | undefined

  constructor(n: number, serviceUrl: string) {
    const tenant = TENANTS[n % TENANTS.length]!
    // As long as real ids.
    const tail = `${'x'.repeat(80)}${String(n).padStart(6, '0')}`
    this.id = `a:1${tail}`
    this.envelope = {
      channelId: 'msteams',
      serviceUrl,
      locale: 'en-US',
      localTimezone: 'Europe/Berlin',
      from: {
        id: `29:1${tail}`,
        name: 'Adele Vance',
        aadObjectId: `33333333-0000-4000-8000-${String(n).padStart(12, '0')}`,
      },
      conversation: { conversationType: 'personal', tenantId: tenant, id: this.id },
      recipient: { id: `28:${APP_ID}`, name: 'Bot' },
      entities: [
        { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Windows', timezone: 'Europe/Berlin' },
      ],
      channelData: { tenant: { id: tenant }, source: { name: 'message' }, legacy: { replyToId: `1:1${tail}` } },
    }
  }
}

/** Talks with a bot in many conversations, with a fixed number of turns at the same time. */
export class Load {
  readonly teams: FakeTeams
  private readonly conversations: Conversation[] = []
  private readonly byId = new Map<string, Conversation>()
  private next = 0
  private lastActivity = Date.now()

  private constructor(teams: FakeTeams) {
    this.teams = teams
  }

  static async start(): Promise<Load> {
    let load: Load | undefined
    const teams = await FakeTeams.start({
      appId: APP_ID,
      onTaken: (taken) => load?.taken(taken),
      membersOf: (id) => load?.membersOf(id),
    })
    load = new Load(teams)
    load.reset()
    return load
  }

  /** The only person of a conversation. */
  private membersOf(id: string): readonly Member[] | undefined {
    const from = this.byId.get(id)?.envelope['from'] as Member | undefined
    return from && [{ ...from, userRole: 'user' }]
  }

  /** Forgets all shown activities, for a bot that was started anew. */
  reset(): void {
    this.byId.clear()
    this.conversations.length = 0
    this.next = 0
    for (let n = 0; n < CONVERSATIONS; n++) {
      const conversation = new Conversation(n, this.teams.serviceUrl)
      this.conversations.push(conversation)
      this.byId.set(conversation.id, conversation)
    }
  }

  /** Does one step in each conversation. */
  async once(bot: BotProcess, script: Script): Promise<void> {
    await this.drive(bot, script, (done) => done < CONVERSATIONS)
  }

  /** Runs for a time after a warm-up, and measures. */
  async measure(bot: BotProcess, script: Script, warmUpSeconds: number, seconds: number): Promise<LoadFigures> {
    const begun = performance.now()
    await this.drive(bot, script, () => performance.now() - begun < warmUpSeconds * 1000)
    const cpu = bot.cpuSeconds()
    const own = process.cpuUsage()
    const started = performance.now()
    const { latencies, errors } = await this.drive(bot, script, () => performance.now() - started < seconds * 1000)
    const elapsed = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(own)
    latencies.sort((a, b) => a - b)
    const turns = latencies.length
    return {
      turnsPerSecond: Math.round(turns / elapsed),
      p50Ms: round(latencies[Math.floor(turns / 2)] ?? 0),
      p99Ms: round(latencies[Math.floor(turns * 0.99)] ?? 0),
      cpuMsPerTurn: round(((bot.cpuSeconds() - cpu) * 1000) / turns),
      loadCpuPercent: Math.round((user + system) / 1e4 / elapsed),
      errors,
    }
  }

  async close(): Promise<void> {
    await this.teams.close()
  }

  private async drive(bot: BotProcess, script: Script, goOn: (done: number) => boolean) {
    const { origin, pathname } = new URL(bot.url)
    const pool = new Pool(origin, { connections: IN_FLIGHT, headersTimeout: ANSWER_MS })
    const headers = { 'content-type': 'application/json; charset=utf-8', authorization: await this.teams.bearer() }
    const latencies: number[] = []
    let begun = 0
    let errors = 0
    const worker = async (): Promise<void> => {
      while (goOn(begun++)) {
        const conversation = this.conversations[this.next++ % CONVERSATIONS]!
        const started = performance.now()
        try {
          await this.step(pool, pathname, headers, conversation, script)
          latencies.push(performance.now() - started)
        } catch (error) {
          if (errors++ === 0) console.error(`first error: ${String(error)}`)
        }
      }
    }
    await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
    await pool.close()
    return { latencies, errors }
  }

  private async step(
    pool: Pool,
    path: string,
    headers: Readonly<Record<string, string>>,
    conversation: Conversation,
    script: Script,
  ): Promise<void> {
    const { wait, activity } = script(conversation.turn++, conversation.shown)
    const now = new Date().toISOString()
    const id = String(++this.lastActivity)
    const body = JSON.stringify({ ...conversation.envelope, id, timestamp: now, localTimestamp: now, ...activity })
    const replied = wait === 'reply' ? this.reply(conversation) : undefined
    // It is awaited below; a failure before that is thrown there.
    replied?.catch(() => {})
    const response = await pool.request({ path, method: 'POST', headers, body })
    const text = await response.body.text()
    if (response.statusCode >= 300) throw new Error(`HTTP ${response.statusCode} ${text.slice(0, 200)}`)
    if (replied) await replied
    else conversation.shown = { id: conversation.shown.id, json: text }
  }

  private reply(conversation: Conversation): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('no reply')), ANSWER_MS)
      conversation.arrived = () => {
        clearTimeout(late)
        resolve()
      }
    })
  }

  private taken(taken: Taken): void {
    const conversation = this.byId.get(taken.conversation)
    if (!conversation || taken.target !== undefined) return
    conversation.shown = { id: taken.id, json: taken.body }
    conversation.arrived?.()
    conversation.arrived = undefined
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
