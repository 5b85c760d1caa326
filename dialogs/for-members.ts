import type { Incoming } from './incoming.ts'

/** The refusals for something that only members of the organisation may see, and only in their personal chats. */
export interface RefusalWords {
  /** In a channel or group chat. */
  readonly notHere: string
  /** For guests, in a personal chat. */
  readonly notForGuests: string
}

const WORDS: RefusalWords = {
  notHere: 'That is for you alone: ask me in our personal chat.',
  notForGuests: 'That is for members of the organisation.',
}
/** What a person can do about it who may be a member. */
const NOT_CHECKED = {
  presumed:
    'That is for members of the organisation, and I could not check here that you are one: ask me in our personal chat.',
  unchecked:
    'That is for members of the organisation, and Teams does not tell me just now that you are one. Nothing was changed. Try again in a minute.',
}

/**
 * Why something for members of the organisation, in their personal chat, is refused; undefined if it is allowed.
 * @param words more exact refusals
 */
export function whyNotForMembers(
  { who, where }: Pick<Incoming, 'who' | 'where'>,
  words: RefusalWords = WORDS,
): string | undefined {
  if (where.kind !== 'personal') return words.notHere
  if (who.guest === undefined) return undefined
  return who.guest === true ? words.notForGuests : NOT_CHECKED[who.guest]
}

/**
 * True if a person is certainly a guest and writes in the personal chat. No records are read for guests and none are written; only
 * their name, id and time zone are kept, as of everybody who writes.
 */
export function isGuestAlone({ who, where }: Pick<Incoming, 'who' | 'where'>): boolean {
  return where.kind === 'personal' && who.guest === true
}
