import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot, type BotOptions, type BotProcess } from '../../bench/support/bot-process.ts'
import { FakeTeams, type Refused, type Taken } from '../../bench/support/fake-teams.ts'
import { APP_ID, TENANTS } from '../../bench/support/identity.ts'
import { press } from './card-content.ts'
import { until } from './fake-connector.ts'

export const TENANT = TENANTS[0]!

export interface Person {
  readonly id: string
  readonly name: string
  readonly conversation: string
}

/** The service in a process of its own with the settings of production, and the Teams that it speaks with. */
export class OwnBot {
  readonly teams: FakeTeams
  /** What Teams has taken, in the order of arrival. */
  readonly taken: Taken[]
  readonly folder: string
  /** What the processes have written to standard output. */
  output = ''
  /** Decides about each request of the connector. */
  onRequest: ((conversation: string) => Refused | undefined) | undefined
  bearer = ''
  private process: BotProcess | undefined
  private activities = 0
  /** Conversation → the card that the person sees last. */
  private readonly shown = new Map<string, { readonly id: string; readonly card: unknown }>()

  private constructor(teams: FakeTeams, taken: Taken[]) {
    this.teams = teams
    this.taken = taken
    this.folder = mkdtempSync(join(tmpdir(), 'own-bot-'))
  }

  /** Teams alone; the service is started with `start`. */
  static async create(): Promise<OwnBot> {
    const taken: Taken[] = []
    let bot: OwnBot | undefined
    const teams = await FakeTeams.start({
      appId: APP_ID,
      onTaken: (each) => taken.push(each),
      onRequest: (conversation) => bot?.onRequest?.(conversation),
    })
    bot = new OwnBot(teams, taken)
    bot.bearer = await teams.bearer()
    return bot
  }

  /** Starts the service; `more` may say another file, Node.js or environment. */
  async start(more: Partial<BotOptions> = {}): Promise<void> {
    this.process = await startBot({
      file: join('bot', 'main.ts'),
      teamsUrl: this.teams.url,
      onOutput: (text) => (this.output += text),
      ...more,
      env: { DATA_DIR: this.folder, ...more.env },
    })
  }

  get pid(): number {
    return this.process!.pid
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    await this.process?.kill(signal)
    this.process = undefined
  }

  message(person: Person, text: string): Record<string, unknown> {
    return {
      type: 'message',
      id: `activity-${++this.activities}`,
      channelId: 'msteams',
      serviceUrl: this.teams.serviceUrl,
      conversation: { id: person.conversation, conversationType: 'personal', tenantId: TENANT },
      from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
      recipient: { id: `28:${APP_ID}`, name: 'Bot' },
      channelData: { tenant: { id: TENANT } },
      text,
    }
  }

  /** Delivers an activity; 0: nobody answered. */
  async post(activity: unknown, authorization = this.bearer): Promise<{ status: number; text: string }> {
    try {
      const body = typeof activity === 'string' ? activity : JSON.stringify(activity)
      const headers = { 'content-type': 'application/json', authorization }
      const response = await fetch(this.process!.url, { method: 'POST', headers, body })
      return { status: response.status, text: await response.text() }
    } catch {
      return { status: 0, text: '' }
    }
  }

  /** Types; returns the card, or text, that is the answer. */
  async say(person: Person, text: string): Promise<unknown> {
    const said = (): Taken[] => this.sentTo(person).filter(({ target }) => target === undefined)
    const before = said().length
    await this.mustPost(this.message(person, text))
    await until(
      () => said().length > before,
      () => `no answer to “${text}”`,
    )
    const newest = said().at(-1)!
    this.shown.set(person.conversation, { id: newest.id, card: contentOf(newest) })
    return contentOf(newest)
  }

  /** Presses a button of the newest card; returns what takes its place. */
  async press(person: Person, title: string, inputs: Record<string, string> = {}): Promise<unknown> {
    const shown = this.shown.get(person.conversation)!
    const data = press(shown.card, title, inputs)
    const value = { action: { type: 'Action.Execute', verb: data['verb'], data }, trigger: 'manual' }
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: shown.id }
    const { text } = await this.mustPost({ ...this.message(person, ''), ...invoke })
    const card = (JSON.parse(text) as { value: unknown }).value
    if (typeof card === 'object') this.shown.set(person.conversation, { id: shown.id, card })
    return card
  }

  sentTo({ conversation }: Pick<Person, 'conversation'>): Taken[] {
    return this.taken.filter((each) => each.conversation === conversation)
  }

  async get(path: string): Promise<{ status: number; text: string }> {
    const response = await fetch(new URL(path, this.process!.url))
    return { status: response.status, text: await response.text() }
  }

  /** What /readyz says; 0: nobody answered. */
  async readiness(): Promise<number> {
    try {
      return (await fetch(new URL('/readyz', this.process!.url))).status
    } catch {
      return 0
    }
  }

  async close(): Promise<void> {
    await this.stop()
    await this.teams.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async mustPost(activity: unknown): Promise<{ status: number; text: string }> {
    const answer = await this.post(activity)
    if (answer.status !== 200) throw new Error(`The service answered ${answer.status} ${answer.text}`)
    return answer
  }
}

/** The card or the text of an activity. */
export function contentOf({ body }: Taken): unknown {
  const { attachments, text } = JSON.parse(body) as { attachments?: { content: unknown }[]; text?: string }
  return attachments?.[0]?.content ?? text
}
