import type { Where } from './incoming.ts'

const PERSONAL_ONLY = new Set(['overrides', 'post', 'post-to'])

/** Commands that only show something. */
const LOOKS = new Set(['status', 'history', 'acm', 'plan', 'readiness'])
const GUESTS_READ = 'Guests can read this, and not change it. More of it is for members of the organisation.'

/**
 * Why something about records is refused in a conversation; undefined if it is allowed. In a channel or group chat,
 * only what is posted there is shown, only to confirmed members of the tenant, and only while nobody from outside reads
 * along.
 * @param verb of the button or command
 */
export function whyNotHere(where: Where, verb: string): string | undefined {
  if (where.kind === 'personal') return undefined
  if (PERSONAL_ONLY.has(verb)) return 'That is for you alone: ask me in our personal chat.'
  switch (where.membership) {
    case 'guest':
      return LOOKS.has(verb) ? GUESTS_READ : 'Guests can read this, and not change it. Nothing was changed.'
    case 'unknown':
      return 'I could not check that you belong here, so nothing was changed. Try again in a minute.'
    case 'member':
      return where.outsiders ? HELD_BACK : undefined
  }
}

/** True if people from outside the tenant can read in this conversation. */
export function outsidersRead(where: Where): boolean {
  return where.kind !== 'personal' && where.outsiders
}

/** The answer in a channel or group chat where people from outside read along. */
export const HELD_BACK =
  'People from outside may be reading here, so I hold back statuses, notes and reasons. Ask me in our personal chat; from there I can post a form here that outsiders may see.'

/** The same answer for the person who typed there. A guest has no other place to ask, and posts nothing. */
export function heldBackIn(where: Where): string {
  const isGuest = where.kind !== 'personal' && where.membership === 'guest'
  return isGuest ? GUESTS_HELD_BACK : HELD_BACK
}

const GUESTS_HELD_BACK =
  'People from outside may be reading here, so I hold back statuses, notes and reasons. Guests can ask me for “resources” that customers may have.'
