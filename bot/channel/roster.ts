import type { Incoming } from '../../dialogs/incoming.ts'
import type { Membership } from '../../domain/person.ts'
import type { Store } from '../../store/store.ts'
import type { Connector, ConversationReference } from './connector.ts'
import type { Received } from './teams.ts'
import { LOCAL_TENANT } from './local-tenant.ts'
import { Patience } from './patience.ts'
import { RosterMemory } from './roster-memory.ts'
import type { UnreadRosters } from '../telemetry/unread-rosters.ts'

/** Who is in a channel or group chat. */
export interface Roster {
  /** Everybody who is there and has a name. */
  readonly people: readonly RosterPerson[]
  /** People from outside the tenant are there, or nobody could say that none are. */
  readonly outsiders: boolean
  /** @param ids all that a person is known by: Entra object id, the channel's user id */
  membershipOf(...ids: readonly (string | undefined)[]): Membership
}

/** Somebody in a channel or group chat, as Teams calls them. */
export interface RosterPerson {
  /** Entra object id. */
  readonly id: string
  /** The channel's user id, as mentions have it; in lower case. */
  readonly channelId: string
  readonly name: string
  /** Tells them from others of the name: an address, where Teams says it. */
  readonly address: string | undefined
  readonly membership: Membership
}

const TIMEOUT_MS = 2000
/** A turn in the personal chat waits no longer: what Teams said last counts then. In milliseconds. */
const OWN_CHAT_MS = 500
/** Larger rosters are not read to their end: then nobody can say that no outsiders are there. */
const MOST_PAGES = 10

/** What is known when a roster cannot be read: nobody is trusted. */
const NOBODY: Roster = { outsiders: true, people: [], membershipOf: () => 'unknown' }

export interface RostersOptions {
  /** Nobody vouches for people, as without an app id on one's own machine: who is no guest is a member. */
  readonly trusting?: boolean
  /** Told of each that Teams did not say. */
  readonly onUnread?: UnreadRosters['count']
}

/** Reads who is in a conversation from Teams, and remembers it for a minute. */
export class Rosters {
  private readonly options: RostersOptions
  private readonly connector: Connector
  private readonly memory: RosterMemory<Roster>
  private readonly patience = new Patience()

  constructor(connector: Connector, now: () => number, options: RostersOptions = {}) {
    this.options = options
    this.connector = connector
    this.memory = new RosterMemory(now, NOBODY)
  }

  /**
   * The roster of a channel or group chat of a tenant; never fails.
   * @param turnMs so long a turn waits for it, and less while Teams is silent; read to its end and remembered it is all the
   * same. Undefined: nobody waits, and it is as much as can be known.
   */
  of(tenant: string, reference: ConversationReference, turnMs?: number): Promise<Roster> {
    const key = `${tenant}\n${reference.conversation}`
    const entry = this.memory.get(key) ?? this.memory.put(key, this.read(tenant, reference))
    if (entry.isSettled || turnMs === undefined) return entry.roster
    return this.patience.inTime(reference.serviceUrl, entry.roster, turnMs, NOBODY)
  }

  /**
   * What Teams says of somebody in their own chat with the bot; never fails.
   * @param ids as for a roster
   * @param turnMs as for a roster
   */
  async inOwnChat(
    tenant: string,
    reference: ConversationReference,
    ids: readonly (string | undefined)[],
    turnMs?: number,
  ): Promise<Membership> {
    const said = (await this.of(tenant, reference, turnMs)).membershipOf(...ids)
    return said === 'unknown' && this.options.trusting ? 'member' : said
  }

  /** People came or went: it is read anew. */
  forget(tenant: string, conversation: string): void {
    this.memory.forget(`${tenant}\n${conversation}`)
  }

  private async read(tenant: string, reference: ConversationReference): Promise<Roster> {
    const people = new Map<string, Membership>()
    const named: RosterPerson[] = []
    let outsiders = false
    let token: string | undefined
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS)
      for (let pages = 0; pages === 0 || token; pages++) {
        if (pages === MOST_PAGES) {
          outsiders = true
          break
        }
        const query = new URLSearchParams({ pageSize: '500', ...(token ? { continuationToken: token } : {}) })
        const page = readPage(await this.connector.read(reference, `pagedmembers?${query.toString()}`, signal))
        for (const member of page.members) {
          const membership = isOutsider(member, tenant, this.options) ? 'guest' : 'member'
          outsiders ||= membership === 'guest'
          for (const id of idsOf(member)) people.set(id, membership)
          named.push(...personOf(member, membership))
        }
        token = page.continuationToken
      }
    } catch (error) {
      this.options.onUnread?.('members', error)
      return NOBODY
    }
    this.patience.answered(reference.serviceUrl)
    return {
      outsiders,
      people: named,
      membershipOf: (...ids) => {
        const found = ids.map((id) => id && people.get(id.toLowerCase())).filter((each) => each !== undefined)
        return found.includes('guest') ? 'guest' : found.includes('member') ? 'member' : 'unknown'
      },
    }
  }
}

type Member = Readonly<Record<string, unknown>>

/** @throws TypeError when it is no page of members */
function readPage(page: unknown): { members: Member[]; continuationToken: string | undefined } {
  const { members, continuationToken } = (page ?? {}) as { members?: unknown; continuationToken?: unknown }
  if (!Array.isArray(members)) throw new TypeError('no members')
  return {
    members: members.filter((member): member is Member => typeof member === 'object' && member !== null),
    continuationToken: typeof continuationToken === 'string' && continuationToken ? continuationToken : undefined,
  }
}

function idsOf(member: Member): string[] {
  return [member['id'], member['aadObjectId'], member['objectId']]
    .filter((id): id is string => typeof id === 'string' && id !== '')
    .map((id) => id.toLowerCase())
}

function personOf(member: Member, membership: Membership): RosterPerson[] {
  const text = (name: string): string | undefined => {
    const value = member[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const [id, name] = [text('aadObjectId') ?? text('objectId'), text('name')]
  if (id === undefined || name === undefined) return []
  const address = text('userPrincipalName') ?? text('email')
  return [{ id, channelId: (text('id') ?? id).toLowerCase(), name, address, membership }]
}

/** Roles of the organisation's own people. */
const INSIDE = new Set(['user', 'owner', 'member'])

/**
 * Guests, anonymous people of a meeting, people of other tenants, and whose role nobody knows. Teams does not always tell a
 * role: then the tenant has to be told, and to be the same.
 */
function isOutsider(member: Member, tenant: string, { trusting = false }: RostersOptions): boolean {
  const role = member['userRole'] ?? null
  const name = member['userPrincipalName']
  const home = typeof member['tenantId'] === 'string' ? member['tenantId'].toLowerCase() : ''
  const isOfRole =
    role === null ? home === tenant || trusting : typeof role === 'string' && INSIDE.has(role.toLowerCase())
  return (
    !isOfRole ||
    (home !== '' && home !== tenant && tenant !== LOCAL_TENANT) ||
    (typeof name === 'string' && name.toLowerCase().includes('#ext#'))
  )
}

/** So long it is believed what Teams said last of a person, while it says nothing. In milliseconds. */
const LAST_KNOWN_MS = 24 * 60 * 60 * 1000

/**
 * Says who the person is, and in a channel or group chat who else reads there. In a personal chat, where Teams does not
 * say it at the moment, what it said within a day counts; only then the store is asked.
 */
export async function withRoster(
  { rosters, store }: { readonly rosters: Rosters; readonly store: Pick<Store, 'transaction'> },
  received: Received,
): Promise<Received> {
  const { incoming, reference, person } = received
  const { who, where, what } = incoming
  if (what.kind === 'removed') return received
  if (where.kind === 'personal') {
    const sure = await rosters.inOwnChat(who.tenant, reference, [who.id, person], OWN_CHAT_MS)
    const known = sure === 'unknown' ? await lastKnown(store, incoming) : sure
    const guest = known === 'guest' ? true : 'unchecked'
    return {
      ...received,
      ...(sure === 'unknown' ? {} : { membership: sure }),
      ...(known === 'member' ? {} : { incoming: { ...incoming, who: { ...who, guest } } }),
    }
  }
  const roster = await rosters.of(who.tenant, { ...reference, conversation: where.place }, TIMEOUT_MS)
  const membership = roster.membershipOf(who.id, person)
  return { ...received, incoming: { ...incoming, where: { ...where, membership, outsiders: roster.outsiders } } }
}

async function lastKnown(store: Pick<Store, 'transaction'>, { who, at }: Incoming): Promise<Membership> {
  const person = await store.transaction(({ reminders }) => reminders.person(who.tenant, who.id))
  const isFresh = Date.parse(at) - Date.parse(person?.membership_at ?? '') < LAST_KNOWN_MS
  return isFresh ? (person?.membership ?? 'unknown') : 'unknown'
}
