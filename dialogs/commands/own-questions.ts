import { GREETINGS } from '../../playbook/names/words/openings.ts'
import { inOneLine, withoutOpening } from './around-commands.ts'
import { spelledOut } from './chat-spelling.ts'

/** Questions to the bot are short; a longer message is about a customer. In characters. */
const MAX_LENGTH = 160
/** Two alternatives behind a question: "…, legal or security". */
const CHOICE = /^(?:\S+ ){1,3}or (?:\S+ ?){1,3}$/

const AUX = "(?:is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|shall|must|may|might)(?:n[’']?t)?"
/** With one of these subjects the words are the middle of a clause: "what they can use", "how long the users need". */
const NO_SUBJECT = '(?!(?:they|he|she|it|we|i|you|the|an?|their|our|his|her|users?|admins?|people|this|that|those)\\b)'
const MANY = 'how (?:many|much)'
const HOW = 'how (?:long|fast|soon|quick(?:ly)?|often|far|late|early|old|big|detailed|exact|close)'
const OF_THE_PLAYBOOK =
  '(?:status|l1|l2|one|dates?|notes?|task|partners?|services?|workloads?|team|words?|questions?|evidence|fields?)'

/** Beginnings of questions, with or without a question mark. Each pattern takes linear time. */
const OPENS: readonly RegExp[] = [
  new RegExp(`^(?:what|which|who|whom|whose|when|where|why|how)(?:[’']s|[’']re|[’']d| ${AUX}) \\S`),
  new RegExp(
    `^(?:what|which|whose|${MANY}) ${NO_SUBJECT}(?:\\S+ ){1,4}?(?:do|does|did|can|could|should|would|will|shall|must|may|might|has|have|had) (?!is\\b|are\\b|not?\\b)\\S`,
  ),
  new RegExp(`^(?:which|whose) (?:\\S+ ){1,3}?(?:is|are|applies|fits?)\\b`),
  new RegExp(`^which ${OF_THE_PLAYBOOK} \\S`),
  new RegExp(`^${HOW}(?:$| (?:${AUX}|for|until|till|before|after)\\b)`),
  new RegExp(`^${MANY} ${NO_SUBJECT}(?:\\S+ ){1,2}?(?:for|until|till|before|of|per|at|in|to)\\b`),
  new RegExp(`^${MANY} \\S+(?: \\S+)?$`),
  new RegExp(`^${MANY} ${AUX} \\S`),
  new RegExp(`^who (?:else )?${NO_SUBJECT}\\S`),
  /^what (?:counts|comes|happens|happened|belongs|goes|makes|kills|follows|fits|applies|decides|means|changes|changed|else|next|now|about|then|speaks)\b/,
  new RegExp(`^(?:which|${MANY})(?: of)?(?: (?:my|our|the))? (?:customers|clients|entitlements|accounts|tenants) \\S`),
  /^which ones? (?:still )?(?:have|has|had|need|needs|lack|lacks|want|wants|wait|waits|miss|misses) \S/,
  /^any (?:of (?:my|our|the) )?(?:customers|clients|entitlements|accounts)\b/,
  /^(?:how (?:to|come|about)|why(?: not)?$|why (?:not|no) \S|any (?:idea|clue|chance)\b|differences? (?:between )?\S)/,
]
/**
 * Beginnings of yes-or-no questions. Their subject must be visible, because news often leaves it out: "has the budget
 * now", "did the whole round again".
 */
const YES_OR_NO: readonly RegExp[] = [
  new RegExp(`^(?:${AUX}|am) (?:i|we|you|they|he|she)\\b`),
  // "Does it without us" is a statement.
  /^(?:can|could|should|would|will|shall|must|may|might)(?:n[’']?t)? (?:it|this|that|these|those) /,
  /^(?:is|was)(?:n[’']?t)? (?:this|that|it|there)\b/,
  /^(?:are|were)(?:n[’']?t)? (?:they|there|these|those)\b/,
  /^(?:do|does|did)(?:n[’']?t)? (?:this|that|these|those) \S/,
  /^can (?:others|other people|other fms) (?:see|read|open) \S/,
  new RegExp(
    `^${AUX} (?:(?:the|an?|my|your|any|all) )?(?:(?:acm|adoption|account|good|microsoft) )?(?:partners?|account teams?|customers?|notes?|sellers?|fms?|engineers?|smes?|bot|fasttrack|colleagues?|managers?|dates?|anybody|anyone|somebody|someone) \\S`,
  ),
]
/** With a question mark, a few words of any kind are a question: "really?", "contoso teams blocked?" In words. */
const MOST_OF_FRAGMENT = 6
/** Further beginnings that count only with a question mark. */
const YES_OR_NO_MARKED = new RegExp(
  `^${AUX} (?:the|an?|my|your|any|this|that|these|those|it|there|they|he|she|i|we|you|all|every\\S*|some\\S*|\\p{L}+[’']s) `,
  'u',
)

const COPULA = /(?<= )(?:is|are|was|were|remains?|stays?|isn[’']?t|aren[’']?t)(?= |$)/g
/** The verb that belongs to the question itself. */
const OF_QUESTION =
  /^(?:\S+|(?:which|whose|what|how (?:many|much)) (?:of (?:the|these|those) )?(?:\S+ )?\S+) (?:is|are|was|were)(?:n[’']?t)?(?: |$)/
/** "What happened is that the admin left". */
const TELLS_WHAT = /^what (?:happened|changed|counts|matters|helps) (?:is|was) /
/** Words that begin a subordinate clause. */
const SUBORDINATE =
  / (?:when|if|that|who|which|where|because|while|as|until|till|before|after|whether|or|and|once)(?= )/
/** A question that somebody else asks is news. */
const ASKED = /["“”]|(?<!\p{L})(?:asks|asked|asking|wonders?|wondering|wants? to know|they ask)(?! for\b)(?!\p{L})/u
/** So is what somebody says; "our" is the customer speaking. */
const SAID =
  /(?<!\p{L})(?:(?:they|he|she|customers?|cio|cto|cfo|ceo|ciso|admin|boss) (?:say|says|said|tells?|told))(?!\p{L})|(?<!\p{L})our (?!list\b|portfolio\b|help\b|deck\b|customers\b)/u

const JOINED = new RegExp(
  `^(?:(?:and|but|so|ok(?:ay)?|hm+|then|also|well|now|or|yes|no|thx|thanks|please|pls|plz|kindly|bot|${GREETINGS})[,.!]? )+`,
  'i',
)

const THANKED = /(?:[ ,]+(?:please|pls|plz|thanks|thx|ty|bot|for me))+$/

/**
 * The FM's own question, in lower case and normal spelling, without words before it and the mark at its end; undefined
 * for a statement. It needs no question mark: "how fast does the partner call". A statement may begin like a question:
 * "what is missing is a champion", "how is MFA billed, they won't start before they know".
 */
export function readOwnQuestion(message: string): string | undefined {
  const lines = onePlainLine(message)
  if (lines === undefined) return undefined
  const { text, isMarked } = lines
  if (isQuoted(text) && !OF_MY_WORK.test(text)) return undefined
  const [first = '', ...others] = text.split(/(?:[,;?!.] | ?[–—] | - )(?:and |or |but |so |then )?/)
  const isFragment = isMarked && others.length === 0 && text.split(' ').length <= MOST_OF_FRAGMENT
  if (!isFragment && !asks(first, isMarked)) return undefined
  return others.every((each) => asks(each, isMarked) || CHOICE.test(each)) ? text : undefined
}

/** "Did they say when" asks; "they say it is slow" is a statement. */
const ASKS_WHAT_THEY_SAID = new RegExp(`^${AUX} (?:they|he|she) (?:say|tell|told)\\b`)

/** “Can I set No Intent if they say not this year” asks what the FM may do, whoever it quotes. */
const OF_MY_WORK =
  /^(?:can|could|may|should|shall|must|do|would) i (?:really |just |already |also |still )?(?:set|use|choose|take|keep|pick|select|mark|close|leave|need)\b/

function isQuoted(text: string): boolean {
  return ASKED.test(text) || SAID.test(text.replace(ASKS_WHAT_THEY_SAID, ''))
}

const VERB_FIRST = new RegExp(`^(${AUX}) (\\S+ \\S.*)$`, 'i')

/**
 * Splits "is contoso ready" into its verb, in lower case, and the rest. The caller decides by the name whether it is a
 * question. Undefined if the message is not one such clause.
 */
export function beginsLikeYesOrNo(message: string): { readonly verb: string; readonly whom: string } | undefined {
  const said = message.trim()
  if (said.length > MAX_LENGTH || /[\n:,;–—]|[.?!] /.test(said)) return undefined
  const bare = said.replace(/[\s.!?]{1,9}$/, '').replace(/\s+/g, ' ')
  const [, verb, whom] = VERB_FIRST.exec(withoutOpening(bare).replace(JOINED, '')) ?? []
  return verb === undefined || whom === undefined || isQuoted(whom.toLowerCase())
    ? undefined
    : { verb: verb.toLowerCase(), whom }
}

function onePlainLine(message: string): { readonly text: string; readonly isMarked: boolean } | undefined {
  const said = message.trim()
  if (said.length > MAX_LENGTH || /[\n:]/.test(said)) return undefined
  const text = withoutOpening(spelledOut(inOneLine(said).toLowerCase()))
    .replace(JOINED, '')
    .replace(THANKED, '')
  return text === '' ? undefined : { text, isMarked: /\?[\s!?]*$/.test(said) }
}

function asks(clause: string, isMarked: boolean): boolean {
  const isQuestion = OPENS.some((pattern) => pattern.test(clause))
    ? !saysOfIt(clause)
    : YES_OR_NO.some((pattern) => pattern.test(clause)) || (isMarked && YES_OR_NO_MARKED.test(clause))
  return isQuestion
}

/**
 * True for "What is missing | is a champion", "who decides | is unclear": a statement about what the question would
 * ask.
 */
function saysOfIt(clause: string): boolean {
  if (TELLS_WHAT.test(clause)) return true
  const [main = ''] = clause.split(SUBORDINATE)
  const verbs = main.match(COPULA)?.length ?? 0
  return verbs > (OF_QUESTION.test(main) && !/^\S+[’']s /.test(main) ? 1 : 0)
}

const SUPPOSED =
  /^(?:(?:and|but|so|ok(?:ay)?|hm+|well|then|or|what) )*(?:what if|and if|but if|so if|or if|suppos(?:e|ing)(?: that)?|assum(?:e|ing)(?: that)?|imagine(?: that)?|what (?:would )?(?:happens?|change[sd]?|be)(?: then)? if|(?:would|will|does|is) (?:it|that|this)(?: \S+){0,4}? if|(?:can|could|may|should|shall|must|do) i (?:set|use|choose|take|pick|select|mark)(?: \S+){1,5}? (?:if|when)) (\S+ .+)$/
/** A main clause behind the condition makes a statement: "and if they get the budget they start in May". */
const MAIN_CLAUSE =
  /^(?:\S+ ){2,}?(?<!(?:says?|said|thinks?|decides?|finds?|tells? \S+|what|who|which|that|because|when|until|as|and|than) )(?:then|they|we|he|she|it|i|nobody|everybody|all|users|that|this)(?:[’'](?:ll|d|re|s)|ll)? (?:will|wo|would|can|cannot|could|want|start|begin|stop|go|goes|do|does|are|is|have|has|plan|stay|buy|need|leave|roll|move|come|continue|may|might|must|should|take|drop|switch|sign|migrate|deploy|train|refuse|agree)/
/** Somebody's fear makes news: "what if microsoft has an outage, they ask, deployment stopped". */
const THEN = /[,;–-] ?(?:they|we|he|she|it|i|nobody|so|then|that|this|deployment|project|rollout|everything)\b/

/**
 * What a hypothetical question assumes: "and if the regulator forbids it", "what if …", "suppose …"; undefined for
 * anything else.
 */
export function readSupposed(message: string): string | undefined {
  const said = message.trim()
  if (said.length > MAX_LENGTH || /[\n:“”"]/.test(said)) return undefined
  const bare = said.replace(/[\s.!?]+$/, '').replace(/\s+/g, ' ')
  const text = spelledOut(bare)
  const supposed = SUPPOSED.exec(text.toLowerCase())?.[1]
  if (supposed === undefined || /[.!?] \S/.test(supposed) || THEN.test(supposed) || ASKED.test(supposed))
    return undefined
  if (
    !/^(?:what|suppos|assum|imagin|would|will|does|is|can|could|may|should|shall|must|do)\b|^(?:suppos|assum|imagin)/.test(
      text.toLowerCase(),
    ) &&
    MAIN_CLAUSE.test(supposed)
  )
    return undefined
  // As typed: names keep their capitals.
  return text.slice(text.length - supposed.length)
}
