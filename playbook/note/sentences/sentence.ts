import { AGENTS, AS } from '../../content/note-sentences.ts'
import { articled, clauseOf, lacksSubject, pointsBack, speaksOfUs, withSubject } from './clause.ts'
import { datedSentence } from './dated-sentence.ts'
import { existing } from './existence.ts'
import { COUNTED, joined } from './joined.ts'
import { asRelative, isOfSeveral } from './become-one.ts'
import { withLeftOutSubject } from './left-out-subject.ts'
import { isNoun } from './missing-be.ts'
import { isPlural } from './is-verb.ts'
import { unquoted, withoutHalfQuote } from './quoted-parts.ts'
import { isClause, startsWithVerb, subjectOf, wordsIn } from './verb.ts'
import { ACTIVE_PAST, PARTICIPLES, PLAIN_VERBS, VERBS_OF_SEVERAL } from '../../content/note-verbs.ts'
import { LastFew } from '../../recent.ts'

/** Statements in sentences. */
export interface Said {
  /** Clauses that can follow "because". */
  readonly clauses: readonly string[]
  /** The words that make no sentence. */
  readonly fragments: readonly string[]
}

/**
 * Splits statements into clauses, which are completed where that is safe, and fragments.
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

/** "Their desk; is busy until May": joins a subject with its verb where the words between them were left out. */
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
      !OF_THE_FM.test(statement) &&
      goesOn(statement) &&
      isClause(before) &&
      doesThings(before)
    ) {
      whole[whole.length - 1] = `${before} and ${statement}`
      continue
    }
    if (before !== undefined && isThingAlone(before) && (startsBare(statement, before) || startsPast(statement)))
      whole[whole.length - 1] = `${before} ${statement}`
    else whole.push(statement)
  }
  return whole
}

function isThingAlone(words: string): boolean {
  return /^\p{L}/u.test(words) && isNoun(words) && !words.includes(',') && clauseOf(words) === undefined
}

/** True for words that begin with a verb that fits a thing before them. */
function startsBare(words: string, thing: string): boolean {
  if (lacksSubject(words)) return true
  const first = words.split(' ', 1)[0]!.toLowerCase()
  return (
    BARE_VERB.test(words) ||
    MADE.test(words) ||
    (VERBS_OF_SEVERAL.has(first) && !NO_PLAIN_VERB.test(words) && !isClause(words) && isPlural(headOf(thing)))
  )
}

const MADE =
  /^(?:made|broke|cost|forced|caused|took|let|led|left|kept|stopped|lost|killed|drove|scared) (?:the|their|its|them|an?|every|all|everybody|nobody) /i
/** "Their only engineer, Ada, left in May": true for a past tense right behind a thing or person. */
function startsPast(words: string): boolean {
  const first = words.split(' ', 1)[0]!.toLowerCase()
  return (
    (ACTIVE_PAST.has(first) || PLAIN_VERBS.has(first)) &&
    !OF_THE_FM.test(words) &&
    !PAID_FOR.test(words) &&
    startsWithVerb(words)
  )
}

const OF_THE_FM = /^(?:saw|asked|met|showed|told|sent|had|spoke|heard|called|tried|got|bought again|moved to) /i
const NO_PLAIN_VERB =
  /^(?:plan|call|mail|email|move|work|test|support|report|change|offer|drop|stop|start|train|copy|cost|cover|demand|fear|handle|hope|lack|land|limit|load|need|order|place|point|print|record|reply|request|rest|roll|rule|search|share|show|stand|store|study|swap|switch|transfer|travel|trust|update|upgrade|use|visit|vote|walk|watch|win)\b/i

function headOf(thing: string): string {
  return wordsIn(thing.split(/ (?:of|for|in|on|at|with|to|from|behind|between|about|under) /)[0]!).at(-1) ?? ''
}

/** Reads the parts of a statement between commas. Each is a clause of its own, or belongs to the part before it. */
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
    const isOfThese = isOfSeveral(whole.at(-1) ?? '', bare)
    const clause =
      isSame || isOfThese ? undefined : (clauseOf(bare) ?? (at === 0 ? withSubject(bare) : undefined) ?? newThing(bare))
    const last = rest.length === 0 ? whole.at(-1) : undefined
    const goingOn = clause || last === undefined ? undefined : withMore(last, part, bare, isSame)
    if (clause)
      whole.push(part === bare || whole.length === 0 ? clause : `${part.slice(0, part.length - bare.length)}${clause}`)
    else if (goingOn) whole.splice(-1, 1, ...goingOn)
    else rest.push(part)
    at++
  }
  return { whole: joined(whole), rest: rest.join(', ') }
}

/** Subjects other than the customer: a later "refuses it" is about these. */
const SOMEBODY_ELSE = /^(?!they\b|there\b|the customer\b|nobody\b|it\b)/i

/** The parts between commas and dashes. A subject is joined with its verb where only a comma parts them. */
function partsOf(statement: string): string[] {
  const parts = unquoted(withoutHalfQuote(statement).split(/(?<=\S)(?:,| [–-]) (?=\S)(?![^()]*\))/))
  const [first = '', second] = parts
  return second !== undefined && isThingAlone(first) && (startsBare(second, first) || startsPast(second))
    ? [`${first} ${second}`, ...parts.slice(2)]
    : parts
}

/** A thing that is mentioned first, unless it is expected for a day. */
function newThing(words: string): string | undefined {
  return datedSentence(words) || speaksOfUs(words) || pointsBack(words) ? undefined : existing(words)
}

/** "It runs their quotes, their service desk": true for one more item of the list at the end. */
function enumerates(part: string, before: string): boolean {
  const article = ENUMERATED.exec(part)?.[1]?.toLowerCase()
  return article !== undefined && ENDS_WITH[article]!.test(before) && !isClause(part)
}

const ENUMERATED =
  /^(?:and )?(their|its|the|an?|no) (?:[\p{L}-]+(?: (?!and )|$)){0,2}[\p{L}-]+(?: and \1 [\p{L}-]+)?$/iu
const ENDS_WITH: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['their', 'its', 'the', 'a', 'an', 'no'].map((article) => [
    article,
    new RegExp(`\\b${article} [\\p{L}-]+(?: [\\p{L}-]+)?$`, 'iu'),
  ]),
)

/** "…, hired two admins for it": true for another act of the same subject. */
function goesOn(words: string): boolean {
  const bare = words.replace(/^(?:just|already|also|even|still|now|then|recently|never|lately|only) /i, '')
  const first = bare.split(' ', 1)[0]!.toLowerCase()
  if (speaksOfUs(words) || IS.test(words) || !bare.includes(' ')) return false
  if (PAID_FOR.test(bare) || (PLAIN_VERBS.has(first) && startsWithVerb(bare))) return true
  // "Shared passwords" are a thing, "shared them" is an act.
  return first.endsWith('ed') && startsWithVerb(bare) && (!PARTICIPLES.has(first) || DEED.test(bare))
}

const DEED =
  /^\S+ (?:the|their|its|it|them|an?|all|every|both|off|out|up|down|on|again|to|into|away|over|back|\d)(?![\p{L}])/iu
const IS = /^(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t) /i
/** "…, says the firm's own rule book". */
const SAYS_WHO = /^(?:says?|said) (?:(?:the|their|its|an?) |\p{Lu}|\p{L}+$)/u

/** "They stay with it, just paid for the next version": without "is", these are acts. */
const PAID_FOR =
  /^(?:paid for|signed (?:again|on|up)|(?:renewed|bought|ordered|hired|extended|prolonged) (?:(?!by\b|for\b|until\b|till\b|in\b|last\b)\S))/i

/** A clause with the part that continues it; undefined for a part that does not belong to it. */
function withMore(last: string, part: string, bare: string, isSame: boolean): readonly string[] | undefined {
  if (belongs(part) || enumerates(part, last)) return [last, part]
  // The person who says so does not matter; the rule that says so does.
  if (SAYS_WHO.test(part)) return part.split(' ').length > 3 && !/\bthe customer\b/.test(part) ? [last, part] : [last]
  if (THEY.test(last) && NEEDS_MORE.test(bare) && !speaksOfUs(bare))
    return [`${last.replace(/ (?:and|but|or)$/i, '')} and ${bare}`]
  if (isOfSeveral(last, bare)) return [last, asRelative(bare)]
  if (OF_THESE.test(part) && !speaksOfUs(part)) return [`${last} and ${part}`]
  if (!isSame && !(goesOn(bare) && (doesThings(last) || COUNTED.test(last)))) return undefined
  // "There are 90 seats, came with the renewal": the seats came.
  return [COUNTED.test(last) ? `${last.replace(COUNTED, '')} ${bare}` : `${last} and ${bare}`]
}

/** "They got E3, need the add-on": both verbs have the same subject. */
const THEY = /^they\b/i
const NEEDS_MORE =
  /^(?:(?:still|also|now|only|just|really) ){0,2}(?:need|want|lack|miss|use|wait for|look for|depend on|cannot|can['’]t|could not|couldn['’]t|do not|don['’]t|will not|won['’]t|have no|have to) (?!to be\b)\S/i

/**
 * True for a subject that can act: "the firewall drops it, hired two engineers" is not about the firewall, and somebody
 * who left buys nothing.
 */
function doesThings(clause: string): boolean {
  const subject = subjectOf(clause)
  return subject !== undefined && !GONE.test(clause) && (AGENTS.has(subject.at(-1)!) || isPlural(subject.at(-1)!))
}

const GONE = /\b(?:quit|left|went bust|resigned|closed|disappeared|vanished)\b/i

/** "Two admins, neither has ever run one": about those named before. */
const OF_THESE =
  /^(?:neither|none|both|each|all) (?:of them )?(?:has|have|is|are|was|were|knows?|can|cannot|can't|will|needs?|wants?) /i

/** Openings without a meaning of their own: "Well, it was …", "as the domain is verified". */
const LEAD_IN = new RegExp(
  String.raw`^(?:(?:${AS}|well|whilst|yes|true|and|now that|so far)\s+)+(?=(?:the|their|they|they['’]\p{L}+|it|it['’]s|its|there|there['’]s|nobody|no|an?|his|her|this|these|two|three|four)\s)`,
  'iu',
)

/** True for parts that need the text behind the next commas for their verb. */
function isOpen(parts: readonly string[]): boolean {
  const [part = '', next] = parts
  if (next === undefined || isClause(part) || withLeftOutSubject(part) !== undefined) return false
  if (RELATIVE.test(next) || BEGINS_OPEN.test(part)) return true
  const isBare = clauseOf(part) === undefined
  // "The firm, hired in June, stopped answering".
  if (isBare && next.split(' ').length <= 4 && parts[2] !== undefined && startsPast(parts[2])) return true
  return parts.slice(1).some((each, i) => i > 0 && (isBare ? startsBare(each, part) : lacksSubject(each)))
}

const BARE_VERB =
  /^(?:still |now |only |just |simply |also )?(?:is|are|was|were|has|have|had|will|can|can['’]t|cannot|could|couldn['’]t|does|doesn['’]t|did|didn['’]t|do|don['’]t|won['’]t|isn['’]t|aren['’]t|must|may|hasn['’]t|haven['’]t|wouldn['’]t|would) \S+/i

/** The number of parts up to the verb; all parts where a later one is about the subject of the first. */
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
    // What "we" say or do behind it does not belong to it.
    if (speaksOfUs(next) && isClause(parts.slice(0, count).join(', '))) return count
  }
  return parts.length
}

const RELATIVE = /^(?:who|which|whose|where)\b/i
const BEGINS_OPEN =
  /^(?:if|when|as|after|before|once|since|because|in|under|according|on|at|for|with|without|until|till|although|though|while|unless|as long as|whenever)\b/i

/** "…, which stands in Lyon", "…, probably in May": continues the part before. */
function belongs(part: string): boolean {
  return GOES_ON.test(part) && !speaksOfUs(part)
}

const GOES_ON =
  /^(?:who|which|whose|where|to|of|for|in|on|at|by|from|with|without|until|till|before|after|since|because|as|so|if|when|once|then|provided|while|although|though|like|including|especially|mainly|mostly|only|even|probably|at least|at most|not|too|also|about|around|nearly|over|i\.e|e\.g|such|rather|instead|ever|never|will|would|won't|can't|cannot|\d|and [\p{L}]+(?: [\p{L}]+)?$|or|nor|but not|but only|[\p{L}]+ing)(?!\p{L})/iu
