import { slipsBetween } from '../../playbook/reading/text/slips.ts'
import { readKeepOrder, type KeepOrder } from './keep-orders.ts'
import { AND, MARKS, NEXT, PRAISED, RIGHT, withoutSigns } from './verdict-words.ts'

/**
 * What a message says of the shown status. `next`: it is right, and on to the next one. `aside`: it was meant for
 * somebody else.
 */
export type Verdict = { readonly kind: 'agree' | 'disagree' | 'next' | 'aside' } | KeepOrder

/** Longer messages say more. In characters. */
const MAX_LENGTH = 100

const AGREES = new RegExp(`^${PRAISED}${RIGHT}$`, 'i')
const MAY_GO_ON = /next|(?:go|move) on|continue/i
const ON = new RegExp(`^${PRAISED}${RIGHT}${AND}${NEXT}$`, 'i')
const CANCELS =
  /^(?:(?:oh|no|ok|sorry|wait|oops|please|actually)[ ,]+)*(?:(?:cancel|discard|drop|scrap|delete) (?:it|that|this)(?: one)?|cancel)$/i

const SORRY = '(?:sorry|oops|ups|whoops|oh|ah|argh|hm+|shit|damn(?: it)?|crap|fuck|wait|well|ok|um|my (?:bad|mistake))'
const NOT_RIGHT = '(?:wrong|incorrect|false|not (?:right|correct|true|it)|(?:a |my )?mistake|an error|nonsense)'
/** “You got it wrong”, “you are mistaken”. */
const YOU_ERR =
  "(?:you|u)(?:(?:['’]?re| are)(?: (?:all|totally|completely|just|so|simply|still))? (?:wrong|mistaken|incorrect|not right)| (?:just |totally |completely )?(?:got|have|had|get|took|understood|read) (?:it|this|that|me)(?: all| totally| completely)? wrong| (?:just )?(?:misunderstood|misread|mixed (?:it|this|that) up)(?: me| it| this| that)?)"
const OBJECTS = `(?:no|nope|nah|${YOU_ERR}|(?:that|this|it|all)(?:['’]?s| is| was| looks| seems) (?:(?:all|totally|completely|just|so|simply|still) )?${NOT_RIGHT})`
const DISAGREES = new RegExp(
  `^(?:(?:${SORRY}|no|nope|nah)${MARKS}+)*(?:no|nope|nah|${YOU_ERR}|(?:i think )?(?:that|this|it|all)(?:['’]?s| is| was| looks| seems)?(?: (?:all|totally|completely|just|so|simply|still))? ${NOT_RIGHT}|${NOT_RIGHT}|(?:(?:that|this|it)(?:['’]?s| is| was) )?(?:the )?wrong (?:one|status|entry|record)|i (?:was wrong|made a mistake)|(?:please )?(?:do not|don['’]?t) (?:keep|save)(?: it| this| that)?(?: yet)?)(?:${MARKS}+(?:sorry|please|wait))?$`,
  'i',
)

/** “That's not right, it's a people problem”: what kind it is, in no words of the playbook. The customer said none of it. */
const SORTED = new RegExp(
  `^(?:(?:${SORRY}|no|nope|nah)${MARKS}+)*${OBJECTS}${MARKS}+(?:(?:i think|i guess) )?(?:it|this|that)(?:['’]?s| is| was) (?:(?:really|rather|more|clearly|just|only) )*(?:an? |the |their )?(?:\\p{L}[\\p{L}-]{1,20} ){1,2}(?:problem|issue|matter|question|thing|topic|case|one)$`,
  'iu',
)

const OBJECTION = new RegExp(
  `^(?:(?:${SORRY}|no|nope|nah)${MARKS}+)*${OBJECTS}${MARKS}{1,3}(?!(?:says?|said)\\b)(?=\\S)`,
  'i',
)
/** Behind an objection, shorter words tell no news. In characters. */
const SHORTEST_NEWS = 12

/** “That's wrong, the proxy is fine”: without what is said to the bot; news is what stands behind it. */
export function withoutObjection(message: string): string {
  const [objection = ''] = OBJECTION.exec(message) ?? []
  // “No, …” alone may answer a question, or correct what was said.
  const isPlain = /^(?:no|nope|nah)\W*$/i.test(objection)
  return isPlain || message.length - objection.length < SHORTEST_NEWS ? message : message.slice(objection.length)
}

/** Sent by mistake, or added by a phone. */
const ASIDE = new RegExp(
  `^(?:${SORRY}${MARKS}+)*(?:(?:that was (?:the )?)?wrong (?:chat|window|channel|thread|group|person|place|tab)|(?:that|this) was (?:meant )?for (?:somebody|someone) else|sent from my \\p{L}{2,12}(?: \\p{L}{2,12})?|get outlook for \\p{L}{2,10})(?:${MARKS}+(?:sorry|please|ignore (?:it|this|that)))*$`,
  'iu',
)

/**
 * Reads "perfect, keep it", "keep it with 1 June", "looks good", "nope, that's wrong"; undefined if the message says
 * more: it is then the customer's words.
 */
export function readVerdict(message: string): Verdict | undefined {
  if (/^\s*👍\p{Emoji_Modifier}?\s*$/u.test(message)) return { kind: 'agree' }
  const order = readKeepOrder(message)
  if (order) return order
  return (message.length > MAX_LENGTH ? undefined : readAlone(message)) ?? readBeforeNews(message)
}

function readAlone(message: string): Verdict | undefined {
  const text = withoutSigns(message)
    .replace(/[\s.!]+$/, '')
    .replace(/\s+/g, ' ')
  if (MAY_GO_ON.test(text) && ON.test(text)) return { kind: 'next' }
  if (AGREES.test(text) || isMisspeltOrder(text)) return { kind: 'agree' }
  if (ASIDE.test(text)) return { kind: 'aside' }
  return DISAGREES.test(text) || SORTED.test(text) ? { kind: 'disagree' } : undefined
}

/** Longest text that is still read as a verdict. In UTF-16 units. */
const LONGEST_VERDICT = 40

/**
 * Reads "Yes. Adatum Exchange: …", "cancel that, Adatum Exchange: …". The names show whether the rest is news of
 * somebody else.
 */
function readBeforeNews(message: string): KeepOrder | undefined {
  const text = message.trim()
  const [, said, rest] = /^([^,.;:!\n]{1,40})[,.;:!\n]\s*(\S[\s\S]{3,})$/.exec(text) ?? []
  if (said === undefined || rest === undefined || said.length > LONGEST_VERDICT) return undefined
  const order = AGREES.test(said) ? 'agree' : CANCELS.test(said) ? 'cancel' : undefined
  return order && { kind: 'keep-then', order, rest, said: text }
}

/** "Kepe it": similar enough that the bot asks. */
function isMisspeltOrder(text: string): boolean {
  const [, verb] = /^(\p{L}{3,5}) (?:it|this|that)(?: please| pls| thanks)?$/iu.exec(text) ?? []
  return verb !== undefined && ['keep', 'save'].some((order) => slipsBetween(verb.toLowerCase(), order) === 1)
}
