import { readDateAnswer } from '../../playbook/dates/date-answer.ts'
import type { KeepWith } from './model.ts'

/** What a message says of the status that is shown, and nothing else. `next`: it is right, and on to the next one. */
export type Verdict = { readonly kind: 'keep' | 'agree' | 'disagree' | 'next' } | KeepWith

/** Longer messages say more. In characters. */
const MAX_LENGTH = 100

const RIGHT =
  "(?:yes|yep|yeah|yup|sure|ok(?:ay)?|k|fine|good|great|perfect|nice|cool|super|excellent|awesome|brilliant|lovely|wonderful|exactly|agreed|i agree|confirmed|approved|spot on|lgtm|go ahead|go for it|do it|makes sense|that works|works for me|all good|well done|good job|(?:many )?thanks(?: a lot| so much| very much)?|thank you(?: so much| very much)?|thx|ty|cheers|please|(?:that|this|it)?(?:['’]?s| is| looks| sounds| was)? ?(?:all |about |exactly |just |quite |very |really )?(?:right|correct|fine|good|great|ok|okay|perfect|it)|(?:looks|sounds|seems) (?:right|correct|fine|good|great|ok|okay|perfect))(?: to me| for me| from me| with me| by me| now| then)?"
const MARKS = '[ ,.!:;–-]'
const AND = `(?:${MARKS}+(?:(?:and|so|then|now|please|pls|just) )*)`
const PRAISED = `(?:${RIGHT}${AND}){0,4}`
const NEXT = '(?:(?:on to |go to )?(?:the )?next(?: one| customer| please)?|go on|move on|continue)'
const IT = '(?: it| this| that| (?:this|the|that) (?:one|status))'
const BEHIND = `(?:${MARKS}+(?:please|pls|thanks|thank you|thx|then|now|as (?:is|it is|shown)|like (?:that|this|it is)))*`

const AGREES = new RegExp(`^${PRAISED}${RIGHT}$`, 'i')
const ON = new RegExp(`^${PRAISED}${RIGHT}${AND}${NEXT}$`, 'i')
const KEEPS = new RegExp(`^${PRAISED}(?:keep|save|record|store)(?<rest>.*)$`, 'i')
const KEPT = new RegExp(`^${IT}?${BEHIND}(?:${AND}${NEXT})?$`, 'i')
const DATED = new RegExp(
  `^${IT}?(?: with (?:the )?(?:(?:target |unblock |due )?date (?:of )?)?|${MARKS}* (?:the )?(?:target |unblock |due )?date(?: is)?:? |[,:;] ?)(?<date>[^,;]{3,40})$`,
  'i',
)
const POSTED = new RegExp(
  `^${IT}?,? (?:and|then|&) (?:then )?(?:post|share)(?: it| this| that)?(?: (?:to|in|into|on) (?:the )?(?<place>[^:;,]{2,60}?)(?: channel| chat)?)?${BEHIND}$`,
  'i',
)

const SORRY = '(?:sorry|oops|ups|whoops|oh|ah|argh|hm+|shit|damn(?: it)?|crap|fuck|wait|well|ok|um|my (?:bad|mistake))'
const NOT_RIGHT = '(?:wrong|incorrect|false|not (?:right|correct|true|it)|(?:a |my )?mistake|an error|nonsense)'
const DISAGREES = new RegExp(
  `^(?:(?:${SORRY}|no|nope|nah)${MARKS}+)*(?:no|nope|nah|(?:i think )?(?:that|this|it|all)(?:['’]?s| is| was| looks| seems)?(?: (?:all|totally|completely|just|so|simply|still))? ${NOT_RIGHT}|${NOT_RIGHT}|(?:(?:that|this|it)(?:['’]?s| is| was) )?(?:the )?wrong (?:one|status|entry|record)|i (?:was wrong|made a mistake)|(?:please )?(?:do not|don['’]?t) (?:keep|save)(?: it| this| that)?(?: yet)?)(?:${MARKS}+(?:sorry|please|wait))?$`,
  'i',
)

/**
 * “Perfect, keep it”, “keep it with 1 June”, “looks good”, “nope, that’s wrong”; undefined for whatever says more: it is the
 * customer's words.
 */
export function readVerdict(message: string): Verdict | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = message
    .trim()
    .replace(/[\s.!]+$/, '')
    .replace(/\s+/g, ' ')
  if (/^👍\p{Emoji_Modifier}?$/u.test(text)) return { kind: 'agree' }
  const order = readOrderToKeep(text)
  if (order) return order
  if (ON.test(text)) return { kind: 'next' }
  if (AGREES.test(text)) return { kind: 'agree' }
  return DISAGREES.test(text) ? { kind: 'disagree' } : undefined
}

function readOrderToKeep(text: string): Verdict | undefined {
  const rest = KEEPS.exec(text)?.groups?.rest
  if (rest === undefined) return undefined
  if (KEPT.test(rest)) return { kind: 'keep' }
  const posted = POSTED.exec(rest)
  if (posted) return { kind: 'keep-with', post: posted.groups?.place ?? '' }
  const date = DATED.exec(rest)?.groups?.date
  return date !== undefined && readsAsDay(date) ? { kind: 'keep-with', date } : undefined
}

/** Read as of two days half a year apart, every month is one to come. */
function readsAsDay(value: string): boolean {
  return ['2026-01-01', '2026-07-01'].some((day) => {
    const answer = readDateAnswer(value, day)
    return answer?.kind === 'day' && !answer.isSentence
  })
}
