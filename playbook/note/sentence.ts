import { capitalised } from '../names/capitalised.ts'
import { articled, clauseOf, lacksSubject, pointsBack, speaksOfUs, withSubject } from './clause.ts'
import { existing } from './existence.ts'
import { be, isNoun } from './missing-be.ts'
import { isClause, isPlural, startsWithVerb, wordsIn } from './verb.ts'
import { PLAIN_VERBS, VERBS_OF_SEVERAL } from '../content/note-verbs.ts'
import { LastFew } from '../recent.ts'

/** What was said, in sentences. */
export interface Said {
  /** One or two clauses, to go on after "because". */
  readonly clauses: readonly string[]
  /** What is no sentence, and says something all the same. */
  readonly fragments: readonly string[]
}

/**
 * Takes what was said apart: clauses, made whole where that is safe, and what is none.
 * @param words statements between semicolons
 */
export function sentencesOf(words: string): Said {
  return lately.get(words, () => takeApart(words))
}

/** The same words are first tried and then told. */
const lately = new LastFew<string, Said>(8)

function takeApart(words: string): Said {
  const clauses: string[] = []
  const fragments: string[] = []
  for (const statement of mended(words.split(/;\s+(?![^()]*\))/))) {
    const { whole, rest } = statementOf(statement)
    if (whole) clauses.push(whole)
    if (rest) fragments.push(rest)
  }
  return { clauses, fragments }
}

/** "Their desk; is busy until May": what stood between was left out, and subject and verb belong together. */
function mended(statements: readonly string[]): string[] {
  const whole: string[] = []
  for (const each of statements) {
    const statement = each.replace(/[.,;:]+$/, '')
    const before = whole.at(-1)
    // "The CISO read the deck; found the folder open": the same did both.
    if (
      before !== undefined &&
      /^\p{Ll}/u.test(statement) &&
      !BARE_VERB.test(statement) &&
      goesOn(statement) &&
      isClause(before)
    ) {
      whole[whole.length - 1] = `${before} and ${statement}`
      continue
    }
    if (before !== undefined && isThingAlone(before) && startsBare(statement, before))
      whole[whole.length - 1] = `${before} ${statement}`
    else whole.push(statement)
  }
  return whole
}

function isThingAlone(words: string): boolean {
  return /^\p{L}/u.test(words) && isNoun(words) && !words.includes(',') && clauseOf(words) === undefined
}

/** True for what begins with a verb that fits a thing before it. */
function startsBare(words: string, thing: string): boolean {
  if (lacksSubject(words)) return true
  const first = words.split(' ', 1)[0]!.toLowerCase()
  return (
    BARE_VERB.test(words) ||
    MADE.test(words) ||
    (VERBS_OF_SEVERAL.has(first) && !NO_PLAIN_VERB.test(words) && isPlural(headOf(thing)))
  )
}

const MADE =
  /^(?:made|broke|cost|forced|caused|took|let|led|left|kept|stopped|lost|killed|drove|scared) (?:the|their|its|them|an?|every|all|everybody|nobody) /i
const NO_PLAIN_VERB =
  /^(?:plan|call|mail|email|move|work|test|support|report|change|offer|drop|stop|start|train|copy|cost|cover|demand|fear|handle|hope|lack|land|limit|load|need|order|place|point|print|record|reply|request|rest|roll|rule|search|share|show|stand|store|study|swap|switch|transfer|travel|trust|update|upgrade|use|visit|vote|walk|watch|win)\b/i

function headOf(thing: string): string {
  return wordsIn(thing.split(/ (?:of|for|in|on|at|with|to|from|behind|between|about|under) /)[0]!).at(-1) ?? ''
}

/** The parts of a statement between commas: each a clause of its own, or what belongs to the one before it. */
function statementOf(statement: string): { whole: string; rest: string } {
  const parts = partsOf(statement)
  const whole: string[] = []
  const rest: string[] = []
  let at = 0
  while (at < parts.length) {
    const part = parts[at]!
    // "The nurses, who were asked, refuse": the verb stands behind.
    if (whole.length === 0 && rest.length === 0 && isOpen(parts.slice(at))) {
      const length = lengthOfOpen(parts.slice(at))
      const open = parts.slice(at, at + length).join(', ')
      if (!isClause(open) || pointsBack(open) || speaksOfUs(open)) return { whole: '', rest: statement }
      whole.push(articled(open))
      at += length
      continue
    }
    const bare = part
      .replace(/^(?:and|but|so|then|because|while|though|although|whereas|plus|also)\s+/i, '')
      .replace(LEAD_IN, '')
    const isSame =
      at > 0 &&
      whole.length > 0 &&
      rest.length === 0 &&
      lacksSubject(bare) &&
      !SAYS_WHO.test(bare) &&
      SOMEBODY_ELSE.test(whole[0]!)
    const clause = isSame ? undefined : (clauseOf(bare) ?? (at === 0 ? withSubject(bare) : undefined) ?? newThing(bare))
    if (clause)
      whole.push(part === bare || whole.length === 0 ? clause : `${part.slice(0, part.length - bare.length)}${clause}`)
    else if (whole.length > 0 && rest.length === 0 && belongs(part)) whole.push(part)
    else if (whole.length > 0 && rest.length === 0 && enumerates(part, whole.at(-1)!)) whole.push(part)
    else if (whole.length > 0 && rest.length === 0 && SAYS_WHO.test(part)) {
      // Who says so is not the matter, which rule does is.
      if (part.split(' ').length > 3 && !/\bthe customer\b/.test(part)) whole.push(part)
    } else if (whole.length > 0 && rest.length === 0 && (isSame || goesOn(bare)))
      // "There are 90 seats, came with the renewal": the seats did.
      whole.push(
        EXISTS.test(whole.at(-1)!) ? `${whole.pop()!.replace(EXISTS, '')} ${bare}` : `${whole.pop()!} and ${bare}`,
      )
    else rest.push(part)
    at++
  }
  return { whole: joined(whole), rest: rest.join(', ') }
}

/** Not the customer: "refuses it" behind them is what these do. */
const SOMEBODY_ELSE = /^(?!they\b|there\b|the customer\b|nobody\b|it\b)/i

/** The parts between commas and dashes; what is cut from its verb by a comma alone is put together. */
function partsOf(statement: string): string[] {
  const parts = unquoted(statement.split(/(?<=\S)(?:,| [–-]) (?=\S)(?![^()]*\))/))
  const [first = '', second] = parts
  return second !== undefined && isThingAlone(first) && startsBare(second, first)
    ? [`${first} ${second}`, ...parts.slice(2)]
    : parts
}

/** A comma within single quotation marks parts nothing. */
function unquoted(parts: readonly string[]): string[] {
  const whole: string[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const end = OPENS.test(part) && !CLOSES.test(part) ? parts.findIndex((each, i) => i > at && CLOSES.test(each)) : -1
    whole.push(end < 0 ? part : parts.slice(at, end + 1).join(', '))
    if (end > 0) at = end
  }
  return whole
}

const OPENS = /(?:^|[\s(])['‘](?=\p{L})/u
const CLOSES = /(?<=[\p{L}.!?])['’](?=$|[\s).;])/u

/** What is spoken of first, and not expected for a day. */
function newThing(words: string): string | undefined {
  return datedSentence(words) || speaksOfUs(words) || pointsBack(words) ? undefined : existing(words)
}

/** "It runs their quotes, their service desk": one more of what stands at the end. */
function enumerates(part: string, before: string): boolean {
  const article = /^(?:and )?(their|its|the|an?|no) (?:[\p{L}-]+ ?){1,3}$/iu.exec(part)?.[1]
  return (
    article !== undefined &&
    new RegExp(`\\b${article} [\\p{L}-]+(?: [\\p{L}-]+)?$`, 'iu').test(before) &&
    !isClause(part)
  )
}

/** "…, hired two admins for it": the same who did what stands before. */
function goesOn(words: string): boolean {
  const bare = words.replace(/^(?:just|already|also|even|still|now|then|recently|never|lately|only) /i, '')
  const first = bare.split(' ', 1)[0]!.toLowerCase()
  if (speaksOfUs(words) || IS.test(words) || !bare.includes(' ')) return false
  return PAID_FOR.test(bare) || ((/ed$/.test(first) || PLAIN_VERBS.has(first)) && startsWithVerb(bare))
}

const IS = /^(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t) /i
/** "…, says the firm's own rule book". */
const SAYS_WHO = /^(?:says?|said) (?:(?:the|their|its|an?) |\p{Lu})/u

/** "They stay with it, just paid for the next version": without "is", these are what they did. */
const PAID_FOR =
  /^(?:paid for|signed (?:again|on|up)|(?:renewed|bought|ordered|hired|extended|prolonged) (?:(?!by\b|for\b|until\b|till\b|in\b|last\b)\S))/i

/** "Well, it was …", "as the domain is verified": says the same without. */
const LEAD_IN =
  /^(?:(?:as|well|whilst|yes|true|and|now that|so far)\s+)+(?=(?:the|their|they|they['’]\p{L}+|it|it['’]s|its|there|there['’]s|nobody|no|an?|his|her|this|these|two|three|four)\s)/iu

/** True for what is no sentence before its verb is read behind the next commas. */
function isOpen(parts: readonly string[]): boolean {
  const [part = '', next] = parts
  if (next === undefined || isClause(part)) return false
  if (RELATIVE.test(next) || BEGINS_OPEN.test(part)) return true
  const isBare = clauseOf(part) === undefined
  return parts.slice(1).some((each, i) => i > 0 && (isBare ? startsBare(each, part) : lacksSubject(each)))
}

const BARE_VERB =
  /^(?:still |now |only |just |simply |also )?(?:is|are|was|were|has|have|had|will|can|can['’]t|cannot|could|couldn['’]t|does|doesn['’]t|did|didn['’]t|do|don['’]t|won['’]t|isn['’]t|aren['’]t|must|may|hasn['’]t|haven['’]t|wouldn['’]t|would) \S+/i

/** How many parts it takes to its verb; all, where a later part speaks of what the first one named. */
function lengthOfOpen(parts: readonly string[]): number {
  for (let count = 2; count < parts.length; count++) {
    const next = parts[count]!
    if (
      isClause(parts.slice(0, count).join(', ')) &&
      !lacksSubject(next) &&
      !GOES_ON.test(next) &&
      clauseOf(next.replace(/^(?:and|but|so) /i, '')) === undefined
    )
      return count
    // What "we" say or do behind it is no part of it.
    if (speaksOfUs(next) && isClause(parts.slice(0, count).join(', '))) return count
  }
  return parts.length
}

const RELATIVE = /^(?:who|which|whose|where)\b/i
const BEGINS_OPEN =
  /^(?:if|when|as|after|before|once|since|because|in|under|according|on|at|for|with|without|until|till|although|though|while|unless|as long as|whenever)\b/i

/** "…, which stands in Lyon", "…, probably in May": goes on what stands before it. */
function belongs(part: string): boolean {
  return GOES_ON.test(part) && !speaksOfUs(part)
}

const GOES_ON =
  /^(?:who|which|whose|where|to|of|for|in|on|at|by|from|with|without|until|till|before|after|since|because|as|so|if|when|once|then|provided|while|although|though|like|including|especially|mainly|mostly|only|even|probably|at least|at most|not|too|also|about|around|nearly|over|i\.e|e\.g|such|rather|instead|ever|never|will|would|won't|can't|cannot|\d|and [\p{L}]+(?: [\p{L}]+)?$|or|nor|but not|but only|[\p{L}]+ing)(?!\p{L})/iu

function joined(statements: readonly string[]): string {
  // "There are two forests, there is a proxy": said once.
  const clauses = statements.map((each, i) =>
    i > 0 &&
    EXISTS.test(each) &&
    (EXISTS.test(statements[i - 1]!) || (/ no /.test(each) && HAS_NO.test(statements[i - 1]!))) &&
    !isClause(each.replace(EXISTS, ''))
      ? each.replace(EXISTS, '')
      : each,
  )
  if (clauses.length < 2) return clauses[0] ?? ''
  const last = clauses.at(-1)!
  const before = clauses.slice(0, -1).join(', ')
  if (last !== statements.at(-1)) return `${before} and ${last}`
  if (LEANS_ON.test(last) || !isClause(last) || THAT_UNTIL.test(before)) return `${before}, ${last}`
  // "A and B and C" is "A, B and C".
  const [, one, other] = clauses.length === 2 ? (/^(.{6,}?) and (.{6,})$/.exec(before) ?? []) : []
  const isList =
    one &&
    other &&
    !/\b(?:that|who|which|because|so|if|when|between|both)\b/.test(one) &&
    isClause(one) &&
    isClause(other)
  return `${isList ? `${one}, ${other}` : before} and ${last}`
}

/** "It says that until the audit is closed": the rest follows. */
const THAT_UNTIL = /\bthat (?:until|till|if|when|as long as|while|before|after|unless|without|since)\b[^,]*$/i
const HAS_NO = /\b(?:have|has|had|with) no [^,;]*$/i
const EXISTS = /^there (?:is|are|was|were) /
const LEANS_ON =
  /^(?:and|but|so|then|(?:says?|said) (?:the|their|its|an?)|because|while|though|although|whereas|whoever|whatever|whichever|no matter|regardless|as well|which|who|whose|where|until|till|before|since|once|provided|as|with|without|by|in|at|on|for|from|to|not|only|plus|too|i\.e|e\.g|probably|if|when|or|yet|will|would|won't|can|can't|cannot)\b/i

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const DATE = new RegExp(
  String.raw`^(.{3,60}?),? ((?:(?:expected|due|planned|scheduled|promised) )?(?:(?:by|in|on|until|from|at) )?(?:the )?(?:(?:mid|early|late|(?:the )?(?:end|middle|beginning|start) of)[ -])?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${MONTH}|spring|summer|autumn|winter|Q[1-4]|the week of \d{1,2} ${MONTH})(?: \d{1,2})?(?:,? \d{4})?|(?:by |on |until )?\d{4}-\d\d-\d\d)$`,
)

/** What can be expected for a day; of anything else the rest of the sentence says what happens then. */
const ARRIVES =
  /\b(?:fix|fixes|patch|release|update|version|build|lines?|fibres?|circuits?|connections?|firewalls?|switch(?:es)?|hardware|servers?|laptops?|devices?|phones?|routers?|delivery|decision|approval|sign-?off|signature|answer|reply|ruling|verdict|vote|contracts?|renewal|licen[cs]es?|budget|trainings?|courses?|trainers?|successor|replacement|hire|new (?:admin|engineer|cio|ciso|sponsor|owner|manager|one)|connector|plug-?in|add-?in|upgrade|audit|review|go-?live|cutover|pilot|roll-?out|migration|kick-?off|start|opening|results?|report|opinion|agreement|tender)$/i

/** "New fibre mid April" is expected then; undefined for what has no date at its end or needs more words. */
export function datedSentence(words: string): string | undefined {
  const match = DATE.exec(words.trim())
  if (
    !match ||
    /[,\d]/.test(match[1]!) ||
    startsWithVerb(match[1]!) ||
    /^(?:try|wait|wants?|vote|no|not|see|(?:finished|done|live|ready|over|complete|started|begun|\S+ed)\b)/i.test(
      match[1]!,
    ) ||
    isClause(match[1]!) ||
    !ARRIVES.test(match[1]!) ||
    // "Label use doubled in April" tells what was.
    /\p{L}{3,}ed$/u.test(match[1]!) ||
    !isNoun(match[1]!) ||
    pointsBack(words) ||
    speaksOfUs(words)
  )
    return undefined
  const [, noun = '', date = ''] = match
  const bare = date.replace(/^(?:expected|due|planned|scheduled|promised) /, '')
  const when = /^(?:by|in|on|until|from|at)\b/.test(bare) ? bare : `${prepositionOf(bare)} ${bare}`
  return capitalised(`${articled(noun.replace(/^new one$/i, 'a new one'))} ${be(noun)} expected ${when}`)
}

function prepositionOf(date: string): string {
  if (/^(?:the )?(?:end|middle|beginning|start) of/.test(date)) return date.startsWith('the') ? 'at' : 'at the'
  return /^\d/.test(date) || / \d{1,2}$/.test(date) ? 'on' : 'in'
}
