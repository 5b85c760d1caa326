import type { Incoming } from './incoming.ts'

/** What is said instead of something that only members of the organisation may see, and only in their personal chats. */
export interface RefusalWords {
  /** In a channel or group chat. */
  readonly notHere: string
  /** To guests, in a personal chat. */
  readonly notForGuests: string
}

const WORDS: RefusalWords = {
  notHere: 'That is for you alone: ask me in our personal chat.',
  notForGuests: 'That is for members of the organisation.',
}
/** Whoever is no guest can do something about it. */
const NOT_CHECKED = {
  presumed:
    'That is for members of the organisation, and I could not check here that you are one: ask me in our personal chat.',
  unchecked:
    'That is for members of the organisation, and Teams does not tell me just now that you are one. Nothing was changed. Try again in a minute.',
}

/**
 * The gate before what is between the bot and a member of the organisation. Why it stays shut; undefined when it opens.
 * @param words where that can be said more exactly
 */
export function whyNotForMembers(
  { who, where }: Pick<Incoming, 'who' | 'where'>,
  words: RefusalWords = WORDS,
): string | undefined {
  if (where.kind !== 'personal') return words.notHere
  if (who.guest === undefined) return undefined
  return who.guest === true ? words.notForGuests : NOT_CHECKED[who.guest]
}

/** True for who surely is a guest, in the personal chat: nothing is read of records for them, and no record is kept. */
export function isGuestAlone({ who, where }: Pick<Incoming, 'who' | 'where'>): boolean {
  return where.kind === 'personal' && who.guest === true
}
