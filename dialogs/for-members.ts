import type { Incoming } from './incoming.ts'
import { readResourceAction } from './resources/actions.ts'

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
const NOT_CHECKED =
  'That is for members of the organisation, and I could not check here that you are one: ask me in our personal chat.'

/**
 * The gate before what is between the bot and a member of the organisation. Why it stays shut; undefined when it opens.
 * @param words where that can be said more exactly
 */
export function whyNotForMembers(
  { who, where }: Pick<Incoming, 'who' | 'where'>,
  words: RefusalWords = WORDS,
): string | undefined {
  if (where.kind !== 'personal') return words.notHere
  if (who.guest === 'presumed') return NOT_CHECKED
  return who.guest ? words.notForGuests : undefined
}

/** Whatever asks for resources, to share them or whether they may be shown, has one of these words. */
const SPEAKS_OF_THEM =
  /\b(?:resources?|links?|value|shar(?:e|ed|eable)|show|send|give|forward|present|hand|post|e-?mail|mail|recommend|see|get|read|have|internal|confidential|customer[- ](?:ready|facing)|public|for (?:the )?customers?)\b/i
/** Such commands are not longer. In characters. */
const MAX_COMMAND = 300

/** True for what may be answered with internal links: who is a guest has to be known before. */
export function mayShowInternal(what: Incoming['what']): boolean {
  if (what.kind === 'text') return what.text.length <= MAX_COMMAND && SPEAKS_OF_THEM.test(what.text)
  return what.kind === 'action' && readResourceAction(what.data) !== undefined
}
