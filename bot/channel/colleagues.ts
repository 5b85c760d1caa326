import type { Colleague } from '../../domain/assignment/model.ts'
import type { Store } from '../../store/store.ts'
import type { Rosters } from './roster.ts'
import type { Received } from './teams.ts'
import { referenceOf } from './reference.ts'

/** So many places are looked up at most: each asks Teams who is there. */
const MOST_PLACES = 25
/** So long a turn waits for a roster. In milliseconds. */
const TURN_MS = 2000

interface ColleagueParts {
  readonly store: Pick<Store, 'transaction'>
  readonly rosters: Rosters
}

/**
 * Who is where a person and the bot are: in a channel or group chat who is there, else everybody of the places that the
 * person used last and is in. Each person once; who that is, Teams says.
 */
export async function colleaguesFor({ store, rosters }: ColleagueParts, received: Received): Promise<Colleague[]> {
  const { incoming, reference, person } = received
  const { who, where } = incoming
  const references =
    where.kind === 'personal'
      ? (await store.transaction((tx) => tx.places.shared(who.tenant, who.id, MOST_PLACES))).map((place) =>
          referenceOf(place),
        )
      : [{ ...reference, conversation: where.place }]
  const all = await Promise.all(references.map((each) => rosters.of(who.tenant, each, TURN_MS)))
  const theirs = all.filter((roster) => roster.membershipOf(who.id, person) === 'member')
  return [...new Map(theirs.flatMap(({ people }) => people).map((each) => [each.id, each])).values()]
}
