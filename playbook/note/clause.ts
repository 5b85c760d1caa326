import {
  ACTIVE_PAST,
  AGENTS,
  NO_NOUNS,
  ONGOING,
  PARTICIPLES,
  PLAIN_VERBS,
  ROLES,
  STATES,
  VERBS_OF_ONE,
  VERBS_OF_SEVERAL,
} from '../content/note-sentences.ts'

/** Begins that point at what was left out; "there is" and "this firewall" say what they mean. */
const POINTS_BACK =
  /^(?:he|she|him|his|her|who|whom|which|whose|when|then|therefore|thus|hence|also|too|otherwise|meanwhile|instead|such|same|neither (?:of|is|has|was|will|does)|nor|each (?:says?|of|one)|both (?:say|of)|the (?:former|latter)|(?:this|that|these|those)(?= (?:is|was|are|were|has|have|had|will|would|can|can't|cannot|does|doesn't|do|don't|keeps?|means?|makes?|one|ones|stops?|blocks?|needs?|holds?)\b|$)|until then|(?:after|before|for) that)\b/i

/** The FM, or the customer quoted: neither can be "I" or "we" in a note. */
const FIRST_PERSON =
  /(?<![\p{L}\p{N}./-])(?:I|i|we|me|my|our|ours|us|mine|We|My|Our|Ours|Me|Mine|I['’](?:m|ll|ve|d)|we['’](?:re|ll|ve|d))(?![\p{L}\p{N}./-])/u

/** True when words can stand alone: neither a pronoun without its noun nor "which …". */
export function pointsBack(words: string): boolean {
  return POINTS_BACK.test(words)
}

const SPEAKER = /(?<![\p{L}\p{N}./-])(?:I|we|We|I['’](?:m|ll|ve|d)|[Ww]e['’](?:re|ll|ve|d))(?![\p{L}\p{N}./-])/u

/** Where "I" or "we" do something, as [start, end) in UTF-16 units. */
export function findSpeaker(text: string): readonly [number, number] | undefined {
  const match = SPEAKER.exec(text)
  return match ? [match.index, match.index + match[0].length] : undefined
}

/** True where "I" or "we", "me" or "our" stand; "US" is a country. */
export function speaksOfUs(text: string): boolean {
  return FIRST_PERSON.test(text)
}

const DETERMINER =
  /^(?:the|a|an|their|its|his|her|our|my|this|that|these|those|each|every|no|any|some|of|for|to|in|on|at|by|with|from|and|or|as|than|per|not)$/
const SEVERAL =
  /^(?:they|we|you|people|staff|most|many|some|all|both|few|several|others|users|police|nurses|colleagues|children|women|men)$/
const ONE = /^(?:nobody|everybody|everyone|somebody|someone|nothing|everything|no-one|he|she|it|who|that|which)$/

/** What a clause of its own begins with that leans on another: its verb is none of the whole. */
const LEANS =
  /^(?:who|which|that|until|till|before|after|when|if|because|since|while|as|unless|where|how|why|what|whether|once)$/

/** True when the words hold a subject and behind it a verb that is bent to it, outside of "who …" and "until …". */
export function isClause(words: string): boolean {
  const all = wordsIn(words)
  if (all[0] === 'to') return false
  let leans = /^(?:until|till|before|after|when|if|unless|while|as|once|where|whether)$/.test(all[0] ?? '')
  if (HAS_VERB.test(all[0] ?? '')) return true
  for (let i = 1; i < all.length; i++) {
    // "The till software" has a noun of that name.
    if (LEANS.test(all[i]!) && !(all[i] === 'till' && DETERMINER.test(all[i - 1]!))) leans = true
    else if (HAS_VERB.test(all[i]!) || isVerb(all, all[i]!, i)) {
      if (!leans) return true
      // "The admin who left is missed": behind the verb of "who" comes that of the admin.
      leans = false
    }
  }
  return false
}

/** The words before the verb of a clause, in lower case; undefined where its verb stands nowhere. */
export function subjectOf(words: string): readonly string[] | undefined {
  const all = wordsIn(words)
  const at = all.findIndex((word, i) => i > 0 && isVerb(all, word, i))
  // "The mailbox moves are running": what looks like a verb is none before another one.
  const end =
    at > 0 &&
    /^(?:is|are|was|were|has|have|had|will|can|cannot|can't|won't|isn't|aren't|do|does|don't|doesn't)$/.test(
      all[at + 1] ?? '',
    )
      ? at + 1
      : at
  return end > 0 ? all.slice(0, end) : undefined
}

/** "Only talks to the server": what does so stands before it. */
export function lacksSubject(words: string): boolean {
  const all = wordsIn(words.replace(/^(?:only|just|simply|still|never|also|then|always) /i, ''))
  const [first = '', next = ''] = all
  return VERBS_OF_ONE.has(first) && (OBJECT.test(next) || /^(?:to|with|in|on|into|for|from|at|only|no)$/.test(next))
}

/** Subject and verb in one word. */
const HAS_VERB = /^(?:it|they|there|he|she|everything|nobody|everybody|what)'(?:s|re|ve|ll|d)$/

function wordsIn(words: string): string[] {
  return words
    .replace(/\bMay\b/g, 'the-month')
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean)
}

function isVerb(all: readonly string[], word: string, i: number): boolean {
  const before = all[i - 1]!
  const next = all[i + 1]
  if (/^(?:to|the|a|an|no|be|been|being|having)$/.test(before)) return false
  if (PLAIN_VERBS.has(word)) return !(PARTICIPLES.has(word) && isPassive(before, next))
  if (DETERMINER.test(before)) return false
  if (word === 'live') return next === 'in'
  const hasObject = next !== undefined && OBJECT.test(next)
  if (/..ed$/.test(word) && word !== 'need') {
    if (ACTIVE_PAST.has(word)) return !(PARTICIPLES.has(word) && isPassive(before, next))
    if (PARTICIPLES.has(word) && next && /^(?:up|off|out|down)$/.test(next)) return false
    if (next === undefined) return SEVERAL.test(before) && !PARTICIPLES.has(word)
    return hasObject || !NO_OBJECT.test(next) || (AGENTS.has(before) && /^\d/.test(next))
  }
  const isSeveral = isPlural(before)
  const head = headBefore(all, i)
  if (
    next !== undefined &&
    !hasObject &&
    (STATES.has(next) || PARTICIPLES.has(next) || /(?<!th)ing$/.test(next)) &&
    !/^(?:keeps?|stays?|looks?|feels?|runs?|remains?|goes|go|falls?|seems?|stop|stops|starts?|needs?|wants?|likes?|comes?|fears?|means?|requires?|says?|said|thinks?|finds?|considers?|believes?)$/.test(
      word,
    )
  )
    return false
  if (hasObject && /[^s]s$/.test(word) && word.length > 3 && !isSeveral)
    return !/^(?:is|as|its|this|always|perhaps)$/.test(word)
  if (VERBS_OF_ONE.has(word)) return !isSeveral || (head !== undefined && !isPlural(head))
  if (NO_NOUNS.has(word)) return i > 1 || isSeveral
  return VERBS_OF_SEVERAL.has(word) && (isSeveral || (head !== undefined && isPlural(head)))
}

export function isPlural(word: string): boolean {
  return /[^su]s$|(?<!speci|regi)men$/.test(word) || SEVERAL.test(word)
}

/** "Users in the depot": whose verb follows. */
function headBefore(all: readonly string[], i: number): string | undefined {
  for (let k = i - 2; k > 0 && k > i - 6; k--) if (/^(?:of|for|in|at|from|on|with|to)$/.test(all[k]!)) return all[k - 1]
  return undefined
}

const OBJECT = /^(?:the|their|a|an|its|it|them|all|every|any|both|each|nobody|nothing)$/

/** Behind "signed" these name no thing that was signed. */
const NO_OBJECT =
  /^(?:of|for|in|on|at|with|to|from|by|until|till|before|after|since|as|because|due|under|over|and|or|but|so|than|again|twice|yesterday|today|last|only|not|never|ago|already|late|too|early|mid|first|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|if|when|while|via|per|\d.*)$/

/** "Fix promised for May", "budget cut": nobody is named who does it. */
function isPassive(before: string, next: string | undefined): boolean {
  if (AGENTS.has(before) || SEVERAL.test(before)) return false
  return next === undefined || /^(?:for|by|in|on|until|from|since|before|after|at|with|as|up|off|out)$/.test(next)
}

/** "Applies again": behind any subject the first word would be its verb. */
export function startsWithVerb(words: string): boolean {
  const all = ['x', ...wordsIn(words)]
  return isVerb(all, all[1] ?? '', 1)
}

/** True for what is one thing: "the contract", "nobody"; several: "users", "two lines", "the CIO and the board". */
function isOne(noun: string): boolean {
  const head =
    wordsIn(noun.replace(/ (?:of|for|in|on|at|with|to|from|behind|between|about|under) .*/i, '')).at(-1) ?? ''
  if (/(?:Teams|Windows)$/.test(noun)) return true
  if (
    / and /i.test(noun) ||
    SEVERAL.test(head) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(noun) ||
    /^[\d.,]{2,}( of|$)|^[2-9]\b/.test(noun)
  )
    return false
  return ONE.test(head) || !/[^su'i]s$|(?<!speci|regi)men$/.test(head)
}

export function be(noun: string): string {
  return isOne(noun) ? 'is' : 'are'
}

const PREPOSITION =
  '(?:of|for|in|on|at|with|to|from|by|until|till|before|after|since|behind|about|as|because|due|under|over|against|enough|again|properly)'
const PARTICIPLE = `set up|switched on|rolled out|turned on|${[...PARTICIPLES].join('|')}`
const STATE = [...STATES].join('|')

const NO_NOUN =
  /^(?:there )?(?:no|not enough|not any|too few|too many|too little|not a single|nobody to|no one to|nothing to) (?!one\b|wonder\b|idea\b|sir\b)\p{L}/iu
const NOT_DONE = new RegExp(
  String.raw`^((?!no\b|not\b)\S+(?: (?!not\b)\S+){0,6}?) (?:not|never|still not|only partly|only half|already|just) (?:\p{L}{3,}ed|\p{L}{3,}[ai]ble|${PARTICIPLE}|${STATE}|in|on|under|at|part of|enough)(?=$| |,)`,
  'iu',
)
const DONE = new RegExp(
  String.raw`^(\S+(?: \S+){0,6}?) (?:(?:${PARTICIPLE})(?=$| (?:${PREPOSITION}\b|\d))|(?:to be|being) [\p{L}-]{4,})`,
  'iu',
)
const STANDS = new RegExp(
  String.raw`^(\S+(?: \S+){0,7}?) ((?:not |still |far |way |much |already |all |almost |wide |super |fully |completely |totally |very |really |quite )?(?:too \p{L}+|(?!live in\b)(?:${STATE}|on hold|in place|on (?:(?!the\b)\p{L}+ ){0,2}leave|in use|at risk|on order|out of (?:date|support|scope|warranty|stock))))(?=$| ${PREPOSITION}\b)`,
  'iu',
)
/** "The renewal still with both legal teams". */
const STILL = /^(\S+(?: \S+){0,5}?) still (?:with|at|on|in|under|without|waiting|somewhere)\b/i
/** What the workload is, without its name. */
const STUCK =
  /^(?:stuck|held up|blocked|delayed|postponed|live|ready|deployed|installed|rolled out|in use) (?:at|with|in|on|to|by|until|behind|because|due|for|since)\b/i
const NO_SUBJECT =
  /^(?:has|have|had|is|are|was|were|would|will|won['’]t|can|can['’]t|cannot|could|couldn['’]t|does|did|do|doesn['’]t|didn['’]t|don['’]t|isn['’]t|aren['’]t)\b/i
const WANTING =
  /^(wants?|needs|keeps|uses|prefers|fears|refuses|insists|relies|stays|sticks|depends|renewed|has|have|(?:bought|purchased|ordered|got)(?= \d))\s(?!been\b|not\b|\p{L}+ed\b|left\b|lost\b|quit\b|gone\b)\S/iu
const GOING =
  /^(\S+(?: \S+){0,6}?) (?:now |still )?(?!(?:shar|train|meet|licens|roam|rout|host|hear|bill|report|plann|test|build|process|monitor|filter|label|record|tender|hir|recruit|fund|schedul|messag|call|dial)ing\b)(\p{L}{3,}ing)(?= (?:to|with|for|from|in|into|on|through|over|at|by|off|out|up|down|away|back|the|their|its|an?|all|\d)(?!\p{L})|$)/iu
const SAYS_SO =
  /\b(says?|said|thinks?|thought|finds?|found|considers?|feels?|believes?)(?: it(?:'s| is)?)? (?=(?:not (?!to\b)|too |un(?!less|til)\p{L}+|in(?:secure|stable)\b)\p{L}+)/iu
const SAYS_NO =
  /\b(says?|said) (?=(?:no) (?!\b(?:to|until|till|before|and|but|because|for|so|unless|one)\b)\p{L}{3,})/iu

/**
 * A clause with subject and verb out of words that were typed in a hurry: "no champions" becomes "there are no
 * champions", "contract not signed" "the contract is not signed". Undefined where it takes more than a rule to tell.
 */
export function clauseOf(words: string): string | undefined {
  const said = withoutStranger(words.trim()).replace(CONTRACTED, '$1 is ')
  if (!said || pointsBack(said) || speaksOfUs(said)) return undefined
  if (NO_NOUN.test(said) && !isClauseAfterNo(said)) {
    const noun = said.replace(/^there /i, '')
    return `there ${be(noun.split(/ (?:and|or|for|in|on|at|until|till|before|to|who|that|which|because)\b/)[0]!)} ${lowered(noun)}`
  }
  const wanting = WANTING.exec(said)
  if (wanting) return `${/^(?:have|want)$/i.test(wanting[1]!) ? 'they' : 'the customer'} ${lowered(said)}`
  if (NO_SUBJECT.test(said)) return undefined
  const going = GOING.exec(said)
  if (going && isNoun(going[1]!) && (going[2] === 'being' || ONGOING.has(going[2]!.toLowerCase())) && !isClause(said))
    return articled(`${going[1]} ${be(going[1]!)} ${said.slice(going[1]!.length + 1)}`)
  if (isClause(said)) return articled(withSecond(withThat(said)))
  const found = NOT_DONE.exec(said)
  if (found && isNoun(found[1]!)) return articled(`${found[1]} ${be(found[1]!)} ${said.slice(found[1]!.length + 1)}`)
  const state = STANDS.exec(said) ?? STILL.exec(said) ?? DONE.exec(said)
  if (state && isNoun(state[1]!)) return articled(`${state[1]} ${be(state[1]!)} ${said.slice(state[1]!.length + 1)}`)
  if (STUCK.test(said)) return `it is ${lowered(said)}`
  if (/^(?:still )?(?:waiting|awaiting|hoping|looking|struggling)\b/i.test(said))
    return `they are ${lowered(said).replace(/^still /, '')}`
  return undefined
}

/** What only people can or cannot do: a statement that begins so is about the customer. */
const PEOPLE_DO =
  /^(?:just |only |simply |they )?(?:(?:can['’]?t|cannot|won['’]?t|don['’]?t|do not|will not|couldn['’]?t|wouldn['’]?t|didn['’]?t|will never|would never) (?:take|buy|accept|want|trust|touch|sign|allow|need|believe|let|risk|spare|afford|switch|pay|agree|decide|like|roll|enrol|bring|deploy|see (?:any|the|a)|have (?:it|the|any|a|an|time|money|budget|people|staff|anyone|anybody)|go (?:ahead|live|to|on|near)|move|start|put|give|use)\b|(?:paid for|went with|went for|fell out|switched to|opted for|chose|refuse|refused|fear|feared|like|love|prefer)\b (?!to be))/i

/** "Won't sign before the audit": who does not is the customer. */
export function withSubject(words: string): string | undefined {
  const said = words.trim()
  return PEOPLE_DO.test(said) && !speaksOfUs(said) ? `they ${lowered(said)}` : undefined
}

/** "The shops were never asked and managers too busy": the second half lacks its verb. */
function withSecond(words: string): string {
  const found =
    /^(.{8,}?) (and|but|while) (?!(?:is|are|was|were|has|have|not|only|just|still|so|then|to|in|on|with|for|by)\b)(\S.{4,})$/i.exec(
      words,
    )
  if (!found || !isClause(found[1]!) || isClause(found[3]!)) return words
  const state = NO_NOUN.test(found[3]!) ? null : (NOT_DONE.exec(found[3]!) ?? STANDS.exec(found[3]!))
  // "… and turned it down" has its verb.
  if (!state || !isNoun(state[1]!) || / (?:and|,) | (?:it|them|him|her|us|me)$/.test(state[1]!)) return words
  return `${found[1]} ${found[2]} ${articled(`${state[1]} ${be(state[1]!)} ${found[3]!.slice(state[1]!.length + 1)}`)}`
}

/** "Everyone's licensed", "mail's stuck": the verb is in it. */
const CONTRACTED = new RegExp(
  String.raw`^((?!it\b|that\b|there\b|he\b|she\b|what\b|who\b|let\b)[\p{L}-]+(?: (?!it\b|that\b|there\b|he\b|she\b|what\b|who\b)[\p{L}-]+){0,2})['’]s (?=(?:(?:not|already|still|all|now|too|fully) ){0,2}(?:${PARTICIPLE}|${STATE}|fine|in|on|there)(?=$|[ ,]))`,
  'iu',
)

/** "The CIO says not stable enough", "the board says no budget"; what a policy says no to, it forbids. */
function withThat(words: string): string {
  return words
    .replace(SAYS_SO, '$1 that it is ')
    .replace(SAYS_NO, (all, says: string, at: number) =>
      RULE.test(words.slice(0, at)) ? all : `${says} that there is `,
    )
}

const RULE =
  /\b(?:polic\w+|polciy|laws?|acts?|rules?|contracts?|regulations?|guidelines?|directives?|manuals?|standards?|terms|statutes?)\s+(?:\S+ )?$/i

/** "…, and she would like more": who that is stands in nothing that was said. */
function withoutStranger(words: string): string {
  const found = /[ ,]+(?:and|but|so) (?:he|she)\b/i.exec(words)
  return found && !ROLE_NAMED.test(words.slice(0, found.index)) ? words.slice(0, found.index) : words
}

const ROLE_NAMED =
  /\b(?:c[ieft]o|ciso|dpo|director|manager|head|lead|owner|admin\w*|sponsor|chair\w*|boss|officer|engineer|lawyer|expert|adviser|counsel|minister|president|teacher|trainer|successor|deputy)\b/i

/** "No admin knows it": the verb is that of the subject. */
function isClauseAfterNo(words: string): boolean {
  const head = words.split(/\b(?:and|but|while|until|till|before|because|who|that|which|since|as|to)\b/i)[0]!
  return isClause(head)
}

/** A thing or people, and neither a whole sentence nor half of one. */
export function isNoun(words: string): boolean {
  return (
    !NO_NOUN_BEGINS.test(words) &&
    !NO_NOUN_ENDS.test(words) &&
    !wordsIn(words).some(
      (word, i, all) =>
        AUXILIARY.test(word) || HAS_VERB.test(word) || (all[i - 1] === 'to' && VERBS_OF_SEVERAL.has(word)),
    )
  )
}

const NO_NOUN_BEGINS =
  /^(?:not|never|only|still|already|just|and|but|if|as|so|until|till|before|after|since|when|where|for|to|of|in|on|at|by|from|with|without|how|why|very|all|then|[\p{L}]+ing)(?![\p{L}-])/iu
const NO_NOUN_ENDS =
  /(?:\b(?:they|we|he|she|who|that|which|to|of|for|the|a|an|their|its|and|or|vs|with|very|in|on|at|not|only|still|by|since|until|till|before|after|from|alike)|\bgoing|,)$/i
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|haven't|hasn't|hadn't|isn't|aren't|wasn't|weren't|will|won't|can|can't|cannot|could|would|do|does|did|don't|doesn't|didn't|must|should)$/

/** "CIO says" in a sentence: the CIO. */
export function articled(words: string): string {
  return ROLES.test(words) ? `the ${words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}` : words
}

function lowered(words: string): string {
  return words.replace(/^\p{Lu}(?=\p{Ll}+\b)/u, (letter) => letter.toLowerCase())
}
