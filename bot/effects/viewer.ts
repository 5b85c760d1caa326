import type { Person, Where } from '../../dialogs/incoming.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { PersonRow } from '../../store/work/reminders.ts'
import { NAMELESS } from '../channel/teams.ts'

/** The viewer for a person in a turn. Their name opens what a list gave to this name only if they are a member. */
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

/** The folded name to which a list may have given entitlements; null if the channel gave no name. */
export function nameKeyOf(name: string): string | null {
  return name === NAMELESS ? null : foldName(name)
}
