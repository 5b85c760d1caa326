import type { Place } from '../dialogs/post.ts'
import type { PlaceRow } from '../store/places.ts'
import type { Store } from '../store/store.ts'
import type { ConversationReference } from './connector.ts'
import type { Rosters } from './roster.ts'
import type { Received } from './teams.ts'

/** So many places are offered, and looked up, at most. */
const MOST_PLACES = 25
const MOST_REMEMBERED = 50_000

/** Conversations that this process has kept already; so that not every turn writes where it came from. */
export class KnownPlaces {
  private readonly known = new Map<string, string>()
  private readonly personal = new Set<string>()

  /** The row to keep; undefined when it is kept as it is. */
  news(received: Received): PlaceRow | undefined {
    const row = placeOf(received)
    return this.known.get(keyOf(row)) === signatureOf(row) ? undefined : row
  }

  /** True for a chat between the bot and one person that was kept lately; false says nothing. */
  isPersonal(tenant: string, conversation: string): boolean {
    return this.personal.has(keyOf({ tenant, conversation }))
  }

  /** The row was committed. */
  keep(row: PlaceRow): void {
    if (row.kind === 'personal') this.personal.add(keyOf(row))
    else this.personal.delete(keyOf(row))
    if (this.personal.size > MOST_REMEMBERED) this.personal.delete(this.personal.keys().next().value!)
    this.known.set(keyOf(row), signatureOf(row))
    if (this.known.size > MOST_REMEMBERED) this.known.delete(this.known.keys().next().value!)
  }

  /** Rows may have been removed. */
  clear(): void {
    this.known.clear()
    this.personal.clear()
  }
}

function placeOf({ incoming, reference, names }: Received): PlaceRow {
  const { who, where, what, at } = incoming
  const personal = where.kind === 'personal'
  const conversation = personal ? where.conversation : where.place
  return {
    tenant: who.tenant,
    conversation,
    kind: where.kind,
    name: names.place ?? null,
    team: names.team ?? null,
    person: personal ? who.id : null,
    reference: JSON.stringify({ ...reference, conversation } satisfies ConversationReference),
    installed: what.kind === 'removed' ? 0 : 1,
    updated_at: at,
  }
}

function keyOf({ tenant, conversation }: Pick<PlaceRow, 'tenant' | 'conversation'>): string {
  return `${tenant}\n${conversation}`
}

function signatureOf({ name, team, person, reference, installed }: PlaceRow): string {
  return [installed, person, name, team, reference].join('\n')
}

/** Where a person may post: the bot is there, and the roster of now names the person as a member. */
export async function placesFor(
  { store, rosters }: { readonly store: Store; readonly rosters: Rosters },
  { incoming, person }: Received,
): Promise<Place[]> {
  const { tenant, id } = incoming.who
  const rows = await store.transaction((tx) => tx.places.shared(tenant, id, MOST_PLACES))
  const places = await Promise.all(
    rows.map(async (row): Promise<Place[]> => {
      const roster = await rosters.of(tenant, JSON.parse(row.reference) as ConversationReference)
      if (roster.membershipOf(id, person) !== 'member') return []
      return [{ conversation: row.conversation, name: nameOf(row), outsiders: roster.outsiders }]
    }),
  )
  return places.flat()
}

/** "EMEA rollout › General"; a chat without a name is told by its kind. */
export function nameOf({ kind, name, team }: Pick<PlaceRow, 'kind' | 'name' | 'team'>): string {
  if (kind === 'group') return name ?? 'Group chat'
  const channel = name ?? 'General'
  return team ? `${team} › ${channel}` : channel
}
