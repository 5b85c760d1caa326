import { capitalised } from '../names/capitalised.ts'
import {
  articled,
  be,
  clauseOf,
  isClause,
  isNoun,
  lacksSubject,
  pointsBack,
  speaksOfUs,
  startsWithVerb,
  withSubject,
} from './clause.ts'
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
  for (const statement of words.split(/;\s+(?![^()]*\))/)) {
    const { whole, rest } = statementOf(statement)
    if (whole) clauses.push(whole)
    if (rest) fragments.push(rest)
  }
  return { clauses, fragments }
}

/** The parts of a statement between commas: each a clause of its own, or what belongs to the one before it. */
function statementOf(statement: string): { whole: string; rest: string } {
  const parts = statement.split(/(?<=\S)(?:,| [–-]) (?=\S)(?![^()]*\))/)
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
    const clause = clauseOf(bare) ?? (at === 0 ? withSubject(bare) : undefined)
    if (clause)
      whole.push(part === bare || whole.length === 0 ? clause : `${part.slice(0, part.length - bare.length)}${clause}`)
    else if (whole.length > 0 && rest.length === 0 && belongs(part)) whole.push(part)
    else rest.push(part)
    at++
  }
  return { whole: joined(whole), rest: rest.join(', ') }
}

/** "Well, it was …", "as the domain is verified": says the same without. */
const LEAD_IN =
  /^(?:(?:as|well|whilst|yes|true|and|now that|so far)\s+)+(?=(?:the|their|they|they['’]\p{L}+|it|it['’]s|its|there|there['’]s|nobody|no|an?|his|her|this|these|two|three|four)\s)/iu

/** True for what is no sentence before its verb is read behind the next commas. */
function isOpen(parts: readonly string[]): boolean {
  const [part = '', next] = parts
  if (next === undefined || isClause(part)) return false
  if (RELATIVE.test(next) || BEGINS_OPEN.test(part)) return true
  const isBare = clauseOf(part) === undefined
  return parts.slice(1).some((each, i) => i > 0 && (lacksSubject(each) || (isBare && BARE_VERB.test(each))))
}

const BARE_VERB = /^(?:is|are|was|were|has|have|had|will) \S+/i

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

function joined(clauses: readonly string[]): string {
  if (clauses.length < 2) return clauses[0] ?? ''
  const last = clauses.at(-1)!
  const link =
    /^(?:and|but|so|then|because|while|though|although|whereas|whoever|whatever|whichever|no matter|regardless|as well|which|who|whose|where|until|till|before|since|once|provided|as|with|without|by|in|at|on|for|from|to|not|only|plus|too|i\.e|e\.g|probably|if|when|or|yet|will|would|won't|can|can't|cannot)\b/i.test(
      last,
    ) || !isClause(last)
      ? ', '
      : ' and '
  return `${clauses.slice(0, -1).join(', ')}${link}${last}`
}

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
