import type { Connector, ConversationReference } from './connector.ts'
import type { UnreadRosters } from '../telemetry/unread-rosters.ts'
import { BoundedMap } from '../../playbook/bounded-map.ts'

export interface Channel {
  readonly id: string
  /** Undefined for the first channel of a team, which every client calls by its own word. */
  readonly name: string | undefined
}

/** Channels come seldom; so long a list that was read is believed, and so long one that could not be read. */
const BELIEVED_MS = 5 * 60_000
const FAILURE_MS = 30_000
const TIMEOUT_MS = 2000
const MOST_REMEMBERED = 1000
/** A team has no more standard channels. */
const MOST_CHANNELS = 200

/** Reads which channels a team has that the bot is in, and remembers them for some minutes. */
export class TeamChannels {
  private readonly connector: Connector
  private readonly now: () => number
  private readonly onUnread: UnreadRosters['count'] | undefined
  private readonly remembered = new BoundedMap<
    string,
    { readonly channels: Promise<readonly Channel[]>; until: number }
  >(MOST_REMEMBERED)

  /** @param onUnread told of each list that Teams did not say */
  constructor(connector: Connector, now: () => number, onUnread?: UnreadRosters['count']) {
    this.connector = connector
    this.now = now
    this.onUnread = onUnread
  }

  /** The channels of a team, as far as the bot sees them; none when they cannot be read. Never fails. */
  of(tenant: string, reference: ConversationReference, team: string): Promise<readonly Channel[]> {
    const key = `${tenant}\n${team}`
    const known = this.remembered.get(key)
    if (known && known.until > this.now()) return known.channels
    const entry = { channels: this.read(reference, team), until: this.now() + BELIEVED_MS }
    entry.channels = entry.channels.catch((error: unknown) => {
      this.onUnread?.('channels', error)
      entry.until = this.now() + FAILURE_MS
      return []
    })
    this.remembered.set(key, entry)
    return entry.channels
  }

  private async read(reference: ConversationReference, team: string): Promise<readonly Channel[]> {
    const answer = await this.connector.readTeam(reference, team, 'conversations', AbortSignal.timeout(TIMEOUT_MS))
    const { conversations } = (answer ?? {}) as { conversations?: unknown }
    if (!Array.isArray(conversations)) throw new TypeError('no channels')
    return conversations.slice(0, MOST_CHANNELS).flatMap((channel: unknown): Channel[] => {
      const { id, name } = (channel ?? {}) as { id?: unknown; name?: unknown }
      if (typeof id !== 'string' || id === '') return []
      return [{ id, name: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : undefined }]
    })
  }
}
