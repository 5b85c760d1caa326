import type { Person, Where } from '../../dialogs/incoming.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { PersonRow } from '../../store/work/reminders.ts'
import { NAMELESS } from '../channel/teams.ts'

/** What a person may see where they are. What a file gave to somebody of their name is theirs only as a member. */
export function viewerIn({ tenant, id, name, guest }: Person, where: Where): Viewer {
  const isMember = where.kind === 'personal' ? guest === undefined : where.membership === 'member'
  const place = where.kind === 'personal' ? undefined : where.place
  return { tenant, id, key: isMember ? nameKeyOf(name) : null, place }
}

/** The viewer for a person with a known personal chat, outside a turn: for digests and file links. */
export function viewerAway({ tenant, person, name, membership }: WhoIsKnown): Viewer {
  return { tenant, id: person, key: membership === 'member' ? nameKeyOf(name) : null, place: undefined }
}

export type WhoIsKnown = Pick<PersonRow, 'tenant' | 'person' | 'name' | 'membership'>

/** The name by which a file may have given something; null for whom the channel did not name. */
export function nameKeyOf(name: string): string | null {
  return name === NAMELESS ? null : foldName(name)
}
