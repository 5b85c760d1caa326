import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { changed } from '../assessment.ts'
import { positionOf } from '../position.ts'
import { currentOf } from '../shelf.ts'
import { show } from '../show.ts'

/** Such remarks are never longer. In characters. */
const MAX_LENGTH = 60
const SOFTLY = '(?:(?:sorry|hm+|eh|wait|ok|and|but|hold on)[ ,]+)*'
const WHY = new RegExp(
  `^${SOFTLY}(?:why(?: (?:do|are|would) you (?:ask(?:ing)?|want to know|need (?:that|this|to know))(?: (?:that|this|me(?: (?:that|this))?))?| (?:is )?(?:that|this)(?: (?:question|important|relevant))?| (?:that|this) question| does (?:that|this|it) matter)?|what for|what (?:do|did) you mean(?: (?:by|with) (?:that|this|it))?|what does (?:that|this|it|the question) mean|what is (?:that|this|it) (?:about|for)|i (?:do not|don['’]?t) (?:understand|get)(?: (?:it|that|this|the question))?|huh)$`,
  'i',
)
const SEVERAL =
  /^(?:(?:it is|its|it['’]s|that['’]s|probably|maybe|i(?:['’]d| would) say|i think)[, ]+)?(?:both|all|several|a bit of (?:both|all|everything|each)|a mix(?:ture)?)(?: of (?:both|these|them|those|the above|it|(?:the )?two|(?:the )?three))?(?: really| i think| tbh| equally)?$/i

/**
 * Answers a remark about the open question that is no answer: "why do you ask", "both of these". Shows the question
 * again with its reason, or with what can be answered; adds nothing.
 */
export function askedOfQuestion(env: DialogEnv, state: ConversationState, message: string): Turn | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = message
    .trim()
    .replace(/[\s.!?]+$/, '')
    .replace(/\s+/g, ' ')
  const isSeveral = SEVERAL.test(text)
  if (!isSeveral && !WHY.test(text)) return undefined
  const current = currentOf(state)
  const open = current && positionOf(env, current)
  if (!current || open?.kind !== 'question') return undefined
  // "All" and "both" may be one of the choices.
  if (isSeveral && open.question.choices.some(({ label }) => /^(?:both|all|several)\b/i.test(label))) return undefined
  const notice = isSeveral
    ? 'One answer counts: choose what weighs most. The rest can be said in a sentence, and stands in the note.'
    : `Why I ask: ${open.question.why} Choose what fits, or “Not sure”.`
  return show(env, state, changed(current, {}), { notice })
}
