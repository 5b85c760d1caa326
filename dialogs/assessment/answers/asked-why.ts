import { compare } from '../../commands/compare.ts'
import { spelledOut } from '../../commands/chat-spelling.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { turn } from '../../turn.ts'
import { changed } from '../assessment.ts'
import { positionOf } from '../position.ts'
import { currentOf } from '../shelf.ts'
import { show } from '../show.ts'

/** In characters. */
const MAX_LENGTH = 60
const SOFTLY = '(?:(?:ok|okay|so|and|but|hm+|wait|really)[ ,?]+)*'
const STATUS = '(?: (?:status|one|l2|recommendation))?'
const WHY = new RegExp(
  `^${SOFTLY}(?:why(?: so| (?:is it |is that |is this )?(?:that|this|it)?${STATUS}| do you (?:think|say|believe)(?: (?:so|that|this|it))?)?|how come|how (?:do|did) you (?:know|get (?:to )?(?:that|this|it|there))|what makes you (?:think|say)(?: (?:so|that|this))?|explain(?: (?:it|this|that|yourself))?(?: to me)?)$`,
  'i',
)

/**
 * Answers "why?" and "why this status?" about the status that is shown, or was kept last: shown again with its reasons,
 * or beside its nearest neighbour. Adds nothing.
 */
export function askedWhy(env: DialogEnv, state: ConversationState, message: string): Turn | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const asked = message.trim().replace(/[\s.!?]{1,9}$/, '')
  if (!WHY.test(spelledOut(asked.replace(/\s+/g, ' ')))) return undefined
  const current = currentOf(state)
  if (current && positionOf(env, current).kind === 'status')
    return show(env, state, changed(current, {}), {
      notice: 'Why it is this one stands first; “What would change it” names the answer that would change it.',
    })
  const kept = current ? undefined : state.assessments[0]?.kept?.status
  if (kept === undefined) return undefined
  const nearest = env.prepared.playbook.nearest[kept]
  return turn(state, compare(env, { terms: [{ status: kept }, { status: nearest }] }))
}
