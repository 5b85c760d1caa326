import { attemptsSoFar } from './later-attempts.ts'
import { tellsOneAttempt } from './one-attempt.ts'

const CHANNEL =
  '(?:(?:e-?)?mails|calls|messages|msgs|voice ?mails|letters|invit(?:es|ations)|pings|visits|reminders|chats|texts|attempts|tries|follow[ -]?ups|touches|approaches|channels|outreach(?:es)?|knocks|nudges)'
/** Several attempts that nobody counted: “my mails”, “keeps ringing”, “tried everything”. */
const UNCOUNTED = new RegExp(
  `(?<!\\b(?:no|their|his|her|zero) )\\b${CHANNEL}\\b|\\b(?:again|repeated(?:ly)?|multiple|numerous|countless|various|weekly|every (?:day|week|month)|keeps? (?:on )?(?:call|mail|phon|ring|writ|messag|ping|try|chas)\\w*|kept (?:on )?(?:call|mail|phon|ring|writ|messag|ping|try|chas)\\w*|(?:been|am|still|was) (?:chasing|calling|ringing|mailing|trying)|chas(?:ed|ing)|twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) ?(?:x|times|tries)|on (?:two|three|four|five|several|\\d{1,2}) (?:different )?days|tried (?:everything|everybody|everyone|all|every|both)|everyone(?: has)? tried|both tried|tried too)\\b`,
  'i',
)
const WAYS: readonly RegExp[] = [
  /\b(?:e-?)?mail(?:ed)?\b|\bwr(?:ote|itten)\b/i,
  /\b(?:call(?:ed)?|phoned?|rang|rung|telephoned?|voice ?mail|vm|front desk|switchboard|reception)\b/i,
  /\b(?:linked-?in|whatsapp|text(?:ed)?|sms|chat|teams message|letter|visit(?:ed)?|messaged?|pinged)\b/i,
  /\b(?:seller|account (?:team|manager|mgr|exec(?:utive)?)|atu|csam|partner|reseller|csp|msp|lsp|frp)\b/i,
]

/** A way that there is not. */
const NO_WAY = /\bno (?:e-?mail|mail|tele)?(?:phone)? ?(?:address(?:es)?|numbers?)\b/gi

/** True where a text tells of several attempts to reach the customer, counted or not. */
export function tellsSeveral(text: string): boolean {
  if (tellsOneAttempt(text)) return false
  const found = attemptsSoFar(text)
  if (found !== undefined) {
    const counts = [...found.attempts.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)
    if (counts > 1 || /several/.test(found.attempts)) return true
  }
  const tried = text.replace(NO_WAY, ' ')
  return UNCOUNTED.test(tried) || WAYS.filter((way) => way.test(tried)).length > 1
}

/** People of the customer, as the subject of a sentence. */
const SOMEBODY =
  '(?:s?he|they|(?:the |their |our |my )?(?:customer|client|contact|admin|owner|sponsor|champion|buyer|c[ifet]o|ciso|it (?:lead|head|manager|director)|manager|director))'
const ANSWERED =
  '(?:answered|replied|responded|called back|rang back|phoned back|wrote back|mailed back|came back|got back|picked up)'
/** They did answer. */
const CONTACT: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:until|before|since|when|if|unless|once|after|that|says|said|hopes?|promised|(?:nobody|no one|none) (?:at|from|of)(?: the| their)?) )\\b${SOMEBODY}(?: (?:has|have|then|even|did|finally|just|already|now|actually|kindly|only|at least))* ${ANSWERED}\\b(?! (?:to )?(?:nobody|no one|none|nothing|neither|never))`,
    'i',
  ),
  /(?<!\b(?:not|never|nobody|no one|n['’]t|neither|cannot|to|would|will|should|could|used) )\b(?:spoke|talked|chatted|met|have spoken|has spoken|in touch|in contact) (?:to|with) (?:them|her|him|the (?:customer|client)|their (?:admin|c[ifet]o|it|owner|manager|director))\b/i,
  new RegExp(
    `\\b(?:called|rang|phoned|asked|reached|got|caught) [\\p{L}.’'-]+(?: [\\p{Lu}][\\p{L}’'-]+)?(?: (?:on the phone|today|yesterday))?[:;,.–-]+ ?(?:but |and )?(?:s?he|they) (?:says?|said|tells?|told|wants?|thinks?|thought|knows?|asked|laughed|(?:does|did) ?n[o'’]?t (?:know|want|care)|(?:has|had|have) no (?:clue|idea|time|interest|plans?|need|budget))\\b`,
    'iu',
  ),
  /\bwe (?:still |also |do )?(?:talk|speak|meet|have (?:a )?calls?) (?:to each other |with (?:them|each other) )?(?:weekly|monthly|daily|regularly|often|every|each)\b/i,
]
/** It was not tried. */
const UNTRIED =
  /(?<!\bthat )\b(?:(?:I|we) (?:have ?n[o'’]?t|have not|did ?n[o'’]?t|did not|never|had no time to)(?: yet| even| myself)* (?:tri(?:ed|y)|call(?:ed)?|mail(?:ed)?|contact(?:ed)?|reach(?:ed)? out|ask(?:ed)?|sp[eo]ken?|written|write|talk(?:ed)?)|not tried (?:myself|yet|it|them))\b/i
/** Somebody else told it. */
const HEARSAY = /\b(?:(?:not|n['’]t|never) heard (?:it|this|that) (?:from|myself)|2nd hand|second[- ]hand|hearsay)\b/i
/** The first attempt. */
const FIRST =
  /\b(?:(?:my|our|the|a) (?:very )?first (?:e-?mail|mail|call|message|attempt|try|voice ?mail|letter|outreach)|for the first time|first (?:mail|call|message|attempt) (?:today|yesterday|this morning))\b/i
/** Somebody cannot be reached, which is no attempt. */
const AWAY =
  /\b(?:bounc(?:ed|es|ing)|out of (?:the )?office|ooo|on (?:holiday|vacation|leave)|no (?:phone|telephone)? ?(?:number|address|contact|delegate))\b/i
/** Silence, or an attempt, in the widest sense. */
const SILENCE =
  /\b(?:no|nothing|nobody|noone|none|not|never|nor|neither|zero|zip|nil|silen\w+|quiet\w*|mute|unresponsive|non-?responsive|unreachable|ghost\w*|crickets|tumbleweed|unanswered|unread|ignor\w+|dead|unavailable|avoid\w*|dodg\w+|vanish\w+|disappear\w*|no-?shows?|without|cannot|in vain|stopp?e?d?)\b|n['’]?t\b|\b0 (?:answers?|repl|respon)/i

/** True where the customer was heard: Customer Unresponsive is no longer plain. */
export function toldContact(text: string): boolean {
  return CONTACT.some((pattern) => pattern.test(text))
}

/** True where a text that sounds like silence does not tell of attempts at the customer. */
export function lacksAttempts(text: string): boolean {
  if (tellsSeveral(text.replace(UNTRIED, ' '))) return false
  return [UNTRIED, HEARSAY, FIRST, AWAY].some((pattern) => pattern.test(text)) || !SILENCE.test(text)
}
