import type { Place } from '../../dialogs/model.ts'
import type { PlaceRow } from '../../store/messages/places.ts'
import type { Store } from '../../store/store.ts'
import type { Rosters } from './roster.ts'
import type { TeamChannels } from './team-channels.ts'
import type { Received } from './teams.ts'
import { referenceColumn, referenceOf } from './reference.ts'
import { BoundedMap } from '../../playbook/bounded-map.ts'

/** So many places are offered at most. */
const MOST_PLACES = 25
/** So many are looked up to find them: each asks Teams who is there. */
const MOST_LOOKED_UP = 250
const MOST_REMEMBERED = 50_000

/** Conversations that this process has kept already; so that not every turn writes where it came from. */
export class KnownPlaces {
  private readonly known = new BoundedMap<string, string>(MOST_REMEMBERED)
  private readonly personal = new BoundedMap<string, true>(MOST_REMEMBERED)

  /**
   * True when the row is in the store as it is.
   * @param installed what the store says now: others than this process write there, and who leaves a team leaves all its channels
   */
  isKept(row: PlaceRow, installed: number | null): boolean {
    return installed === row.installed && this.known.get(keyOf(row)) === signatureOf(row)
  }

  /** True for a chat between the bot and one person that was kept lately; false says nothing. */
  isPersonal(tenant: string, conversation: string): boolean {
    return this.personal.has(keyOf({ tenant, conversation }))
  }

  /** The row was committed. */
  keep(row: PlaceRow): void {
    if (row.kind === 'personal') this.personal.set(keyOf(row), true)
    else this.personal.delete(keyOf(row))
    this.known.set(keyOf(row), signatureOf(row))
  }

  /** Somebody was forgotten: nothing of them stays in memory. */
  clear(): void {
    this.known.clear()
    this.personal.clear()
  }
}

/** Where it came from, as it is kept. */
export function placeOf({ incoming, reference, names, team }: Received): PlaceRow {
  const { who, where, what, at } = incoming
  const personal = where.kind === 'personal'
  const conversation = personal ? where.conversation : where.place
  return {
    tenant: who.tenant,
    conversation,
    kind: where.kind,
    name: names.place ?? null,
    team: names.team ?? null,
    team_id: where.kind === 'channel' ? (team ?? null) : null,
    person: personal ? who.id : null,
    reference: referenceColumn.write({ ...reference, conversation }),
    installed: what.kind === 'removed' ? 0 : 1,
    updated_at: at,
  }
}

function keyOf({ tenant, conversation }: Pick<PlaceRow, 'tenant' | 'conversation'>): string {
  return `${tenant}\n${conversation}`
}

function signatureOf({ name, team, team_id, person, reference, installed }: PlaceRow): string {
  return [installed, person, name, team, team_id, reference].join('\n')
}

interface PlacesParts {
  readonly store: Store
  readonly rosters: Rosters
  readonly channels: TeamChannels
}

/**
 * Where a person may post: the bot is there, and the roster of now names the person as a member. Of a team that the bot
 * is in, all channels, also those where it was never written to.
 */
export async function placesFor(parts: PlacesParts, received: Received): Promise<Place[]> {
  const { tenant, id } = received.incoming.who
  const open: OpenPlace[] = []
  for (let offset = 0; open.length < MOST_PLACES && offset < MOST_LOOKED_UP; offset += MOST_PLACES) {
    const known = await parts.store.transaction((tx) => tx.places.shared(tenant, id, MOST_PLACES, offset))
    open.push(...(await openTo(parts, received, known)))
    if (known.length < MOST_PLACES) break
  }
  open.splice(MOST_PLACES)
  const found = await channelsBeside(parts, received, open)
  if (found.length > 0) {
    await parts.store.transaction(async (tx) => {
      for (const { row } of found) await tx.places.remember(row)
    })
  }
  return [...open, ...found].slice(0, MOST_PLACES).map(({ row, outsiders }) => ({
    conversation: row.conversation,
    name: nameOf(row),
    outsiders,
  }))
}

interface OpenPlace {
  readonly row: PlaceRow
  readonly outsiders: boolean
}

/** Those where the person is a member, and whether people from outside read there. */
async function openTo(
  { rosters }: PlacesParts,
  { incoming, person }: Received,
  rows: readonly PlaceRow[],
): Promise<OpenPlace[]> {
  const { tenant, id } = incoming.who
  const places = await Promise.all(
    rows.map(async (row): Promise<OpenPlace[]> => {
      const roster = await rosters.of(tenant, referenceOf(row))
      return roster.membershipOf(id, person) === 'member' ? [{ row, outsiders: roster.outsiders }] : []
    }),
  )
  return places.flat()
}

/** Channels of the same teams that are not known yet, by name. */
async function channelsBeside(
  parts: PlacesParts,
  received: Received,
  open: readonly OpenPlace[],
): Promise<OpenPlace[]> {
  const room = MOST_PLACES - open.length
  const byTeam = new Map(open.flatMap(({ row }) => (row.team_id === null ? [] : [[row.team_id, row] as const])))
  const found = await Promise.all([...byTeam].map(([team, row]) => channelsOf(parts, row, team, received.incoming.at)))
  const news = await parts.store.transaction(async (tx) => {
    const unknown: PlaceRow[] = []
    for (const row of found.flat()) if (!(await tx.places.find(row.tenant, row.conversation))) unknown.push(row)
    return unknown
  })
  news.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return openTo(parts, received, news.slice(0, Math.max(0, room)))
}

/** The channels of the team of a known one, as places. */
async function channelsOf({ channels }: PlacesParts, sibling: PlaceRow, team: string, at: string): Promise<PlaceRow[]> {
  const reference = referenceOf(sibling)
  const found = await channels.of(sibling.tenant, reference, team)
  return found.map(({ id, name }) => ({
    ...sibling,
    conversation: id,
    name: name ?? null,
    reference: referenceColumn.write({ ...reference, conversation: id }),
    updated_at: at,
  }))
}

/** "EMEA rollout › General"; what has no name, or an erased one, is told by its kind. */
export function nameOf({ kind, name, team }: Pick<PlaceRow, 'kind' | 'name' | 'team'>): string {
  if (kind === 'group') return name || 'Group chat'
  // Teams gives the first channel of a team no name; empty is one that named an erased customer.
  const channel = name === '' ? 'Channel' : (name ?? 'General')
  return team ? `${team} › ${channel}` : channel
}
