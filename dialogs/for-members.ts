import type { Incoming } from './model.ts'
import { readResourceAction } from './resource-actions.ts'

const NOT_HERE = 'That is for you alone: ask me in our personal chat.'
const NOT_FOR_GUESTS = 'That is for members of the organisation.'

/** Why what only members of the organisation may see is not shown; undefined when it may be. */
export function whyNotForMembers({ who, where }: Pick<Incoming, 'who' | 'where'>): string | undefined {
  if (where.kind !== 'personal') return NOT_HERE
  return who.guest ? NOT_FOR_GUESTS : undefined
}

/** True for what may be answered with internal links: who is a guest has to be known before. */
export function mayShowInternal(what: Incoming['what']): boolean {
  if (what.kind === 'text') return /\b(?:resources?|links?|share|value)\b/i.test(what.text.slice(0, 100))
  return what.kind === 'action' && readResourceAction(what.data) !== undefined
}
