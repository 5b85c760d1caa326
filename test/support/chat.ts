import { inputsOf, press, textOf } from './card-content.ts'
import { until } from './fake-connector.ts'
import { APP_ID, TENANT, type Activity, type TestService, type World } from './service.ts'

export interface ChatOptions {
  readonly id: string
  readonly name?: string
  readonly tenant?: string
  readonly kind?: 'personal' | 'groupChat' | 'channel'
  /** Its own, unless it is said. */
  readonly conversation?: string
  /** Left out for a service without an app id. */
  readonly authorization?: string
}

/** One person in one conversation with a real service: what they type and press, and what they see. */
export class Chat {
  readonly conversation: string
  /** The newest card, or text, that the person sees. */
  card: unknown
  private readonly world: World
  private readonly service: TestService
  private readonly options: ChatOptions

  constructor(world: World, service: TestService, options: ChatOptions) {
    this.world = world
    this.service = service
    this.options = options
    this.conversation = options.conversation ?? `a:${options.id}`
  }

  /** What the person reads. */
  get said(): string {
    return typeof this.card === 'string' ? this.card : textOf(this.card)
  }

  async type(text: string): Promise<void> {
    await this.post(this.message(text))
  }

  /** Drops a file into the chat; `url`: where it can be fetched. */
  async drop(name: string, url: string): Promise<void> {
    const contentType = 'application/vnd.microsoft.teams.file.download.info'
    const content = { downloadUrl: url, uniqueId: '1', fileType: name.split('.').at(-1) }
    await this.post({ ...this.message(''), attachments: [{ contentType, content, name }] })
  }

  /** A typed message as Teams sends it. */
  message(text: string): Activity {
    return this.world.message(text, this.from())
  }

  /** A pressed button as Teams sends it; `activity`: what shows the card. */
  pressing(data: Record<string, unknown>, activity: string): Activity {
    return this.world.press(data, activity, this.from())
  }

  /** Presses a button of the newest card. */
  async press(title: string, inputs: Record<string, string> = {}): Promise<void> {
    await this.pressData(press(this.card, title, inputs))
  }

  /** Sends what a button sends; `shownTo`: whose card it is. */
  async pressData(data: Record<string, unknown>, shownTo: Chat = this): Promise<void> {
    const record = String(data['record'])
    const shown = await this.service.rows('shown_card')
    const found = shown.find((row) => row.record === record && row.conversation === shownTo.conversation)
    await this.post(this.pressing(data, found?.activity_id ?? this.showing(record, shownTo) ?? 'unknown'))
  }

  /** The newest message of a chat whose card has buttons of a record. */
  private showing(record: string, { conversation }: Chat): string | undefined {
    const sent = this.world.connector.sentTo(conversation)
    return sent.findLast(({ body }) => JSON.stringify(body).includes(`"record":"${record}"`))?.id
  }

  /** Those of the inputs that the newest card asks for. */
  asked(inputs: Record<string, string>): Record<string, string> {
    const known = inputsOf(this.card)
    return Object.fromEntries(Object.entries(inputs).filter(([id]) => id in known))
  }

  /** Waits until nothing is left to be sent that is due before 2090. */
  private async sent(): Promise<void> {
    let left: Awaited<ReturnType<typeof waiting>> = []
    const waiting = async () => (await this.service.rows('outbox')).filter((row) => !row.failed && row.due_at < '2090')
    await until(
      async () => (left = await waiting()).length === 0,
      () =>
        left
          .map(
            (row) =>
              `${row.conversation}: ${row.attempts} attempts, ${row.last_error}, due ${row.due_at}, begun ${row.begun}`,
          )
          .join('\n'),
    )
  }

  private from(): Activity {
    const { id, name = id, tenant = TENANT, kind = 'personal' } = this.options
    return {
      from: { id: `29:${id}`, name, aadObjectId: id },
      conversation: { id: this.conversation, conversationType: kind, tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      recipient: { id: `28:${APP_ID}`, name: 'Playbook' },
    }
  }

  private async post(activity: Activity): Promise<void> {
    const before = this.world.connector.sent.length
    const answer = await this.service.post(activity, this.options.authorization)
    if (answer.status !== 200) throw new Error(`The service answered ${answer.status} ${answer.text}`)
    await this.sent()
    const arrived = this.world.connector.sent.slice(before).filter((each) => each.conversation === this.conversation)
    // A new message stands below; older ones may have been updated after it.
    const sent = arrived.findLast(({ method }) => method === 'POST') ?? arrived.at(-1)
    const invoked = answer.text === '' ? undefined : (JSON.parse(answer.text) as { value: unknown })
    const content = (sent?.body['attachments'] as { content: unknown }[] | undefined)?.[0]?.content
    const replaced = typeof invoked?.value === 'object' ? invoked.value : undefined
    this.card = replaced ?? content ?? sent?.body['text'] ?? invoked?.value ?? this.card
  }
}
