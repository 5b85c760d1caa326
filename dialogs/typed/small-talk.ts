import { inOneLine } from '../commands/around-commands.ts'
import type { Reply } from '../model.ts'

/** In characters: a longer message says more. */
const MAX_LENGTH = 60

const LAUGHS =
  '(?:lol|haha(?:ha)*|hehe(?:he)*|rofl|lmao|wow|yay|phew|woohoo|whoa|nice|cool|great|ha|oh|ok(?:ay)?|well|so)'
const OPENS = `(?:${LAUGHS}[,.! ]+){0,3}`
const VERY = '(?:(?:so|really|very|pretty|super|quite|too|almost|surprisingly) )?'
const PRAISE =
  '(?:easy|quick|fast|simple|fun|nice|cool|great|good|awesome|amazing|smooth|painless|neat|brilliant|impressive|helpful|useful)'
const REMARKS: readonly RegExp[] = [
  new RegExp(`^(?:${LAUGHS}[,.! ]*){1,4}$`, 'i'),
  new RegExp(`^${OPENS}(?:that|this|it)(?:['’]s| is| was) ${VERY}${PRAISE}(?: one)?(?: indeed| enough)?$`, 'i'),
  new RegExp(`^${OPENS}(?:i (?:like|love) (?:it|this|that|you)|you(?:['’]re| are) ${VERY}${PRAISE})$`, 'i'),
]
/** These alone may be a “yes” to a question. */
const MAY_ANSWER = /^(?:(?:nice|cool|great|ok(?:ay)?|well|so|oh)[,.! ]*){1,4}$/i

/** True for a remark about how it went with the bot: “lol that was easy”. It says nothing of a customer. */
export function isSmallTalk(message: string): boolean {
  if (message.length > MAX_LENGTH) return false
  const text = inOneLine(message)
  return !MAY_ANSWER.test(text) && REMARKS.some((remark) => remark.test(text))
}

export const SMALL_TALK: Reply = { kind: 'text', text: 'Good to hear. Tell me about the next customer, or type help.' }
