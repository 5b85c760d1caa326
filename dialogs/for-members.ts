import type { Incoming } from './incoming.ts'
import { readResourceAction } from './resources/actions.ts'

const NOT_HERE = 'That is for you alone: ask me in our personal chat.'
const NOT_FOR_GUESTS = 'That is for members of the organisation.'

/** Why what only members of the organisation may see is not shown; undefined when it may be. */
export function whyNotForMembers({ who, where }: Pick<Incoming, 'who' | 'where'>): string | undefined {
  if (where.kind !== 'personal') return NOT_HERE
  return who.guest ? NOT_FOR_GUESTS : undefined
}

/** How such commands begin; a sentence that merely holds the word asks for nothing. */
const COMMAND =
  /^\W*(?:(?:show|list|find|give|open)\s(?:\w+\s){0,3})?(?:(?:all|the|my|some)\s)*(?:resources?|links?|share|(?:business\s)?value)\b/i

/** True for what may be answered with internal links: who is a guest has to be known before. */
export function mayShowInternal(what: Incoming['what']): boolean {
  if (what.kind === 'text') return COMMAND.test(what.text)
  return what.kind === 'action' && readResourceAction(what.data) !== undefined
}
