import { SURE_MONTH } from '../../dates/months.ts'
import { remembering } from '../../recent.ts'
import { AGENTS, STATES } from '../../content/note-sentences.ts'
import {
  ACTIVE_PAST,
  NO_NOUNS,
  NOUNS_TOO,
  PARTICIPLES,
  PLAIN_VERBS,
  VERBS_OF_ONE,
  VERBS_OF_SEVERAL,
} from '../../content/note-verbs.ts'

const DETERMINER =
  /^(?:the|a|an|their|its|his|her|our|my|this|that|these|those|each|every|no|any|some|of|for|to|in|on|at|by|with|from|and|or|as|than|per|not)$/
export const SEVERAL =
  /^(?:they|we|you|people|staff|most|many|some|all|both|few|several|others|users|police|nurses|colleagues|children|women|men|rest|majority|half)$/
export const ONE = /^(?:nobody|everybody|everyone|somebody|someone|nothing|everything|no-one|he|she|it|who|that|which)$/

/** Words that begin a clause that depends on another one. Its verb is not the verb of the whole. */
const LEANS =
  /^(?:who|which|that|until|till|before|after|when|if|because|since|while|as|unless|where|how|why|what|whether|once)$/

/** True when the words have a subject and behind it a verb that agrees with it, outside of "who …" and "until …". */
export function isClause(words: string): boolean {
  const all = wordsIn(words)
  if (all[0] === 'to') return false
  let leans = /^(?:until|till|before|after|when|if|unless|while|as|once|where|whether)$/.test(all[0] ?? '')
  if (HAS_VERB.test(all[0] ?? '')) return true
  if (leans && afterEvent(all)) leans = false
  for (let i = 1; i < all.length; i++) {
    // In "the till software" it is a noun.
    if (LEANS.test(all[i]!) && !(all[i] === 'till' && DETERMINER.test(all[i - 1]!))) leans = true
    // "The lady who heads the desk": the word right behind "who" is its verb, whatever it looks like.
    else if (/^(?:who|which)$/.test(all[i - 1]!) && isFormOfVerb(all[i]!)) leans = false
    else if (HAS_VERB.test(all[i]!) || isVerb(all, all[i]!, i)) {
      if (!leans) return true
      // "The admin who left is missed": behind the verb of "who" comes the verb of the admin.
      leans = false
    }
  }
  return false
}

function isFormOfVerb(word: string): boolean {
  return VERBS_OF_ONE.has(word) || VERBS_OF_SEVERAL.has(word) || NOUNS_TOO.has(word) || /..ed$/.test(word)
}

/**
 * True for "after the takeover the head office ruled …", which has its verb. "After the takeover failed" depends on
 * another clause.
 */
function afterEvent(all: readonly string[]): boolean {
  if (!/^(?:after|before|since|until|till)$/.test(all[0]!)) return false
  const at = all.findIndex((word) => EVENT.test(word))
  return at > 0 && at < 6 && at + 2 < all.length && !isVerb(all, all[at + 1]!, at + 1)
}

const EVENT = new RegExp(
  String.raw`^(?:takeovers?|mergers?|outages?|downtime|incidents?|audits?|breach|meetings?|reorg|reorganisation|acquisition|holidays?|summer|purchase|demo|pilot|accident|strike|elections?|split|sale|workshop|test|tests|attack|crash|move|change|decision|review|blackout|failure|spring|autumn|winter|christmas|easter|${SURE_MONTH}|\d{4})$`,
)

/** The words before the verb of a clause, in lower case; undefined where no verb is found. */
export function subjectOf(words: string): readonly string[] | undefined {
  const all = wordsIn(words)
  const at = all.findIndex((word, i) => i > 0 && isVerb(all, word, i))
  // "The mailbox moves are running": a word that looks like a verb is none before another verb.
  const end =
    at > 0 &&
    /^(?:is|are|was|were|has|have|had|will|can|cannot|can't|won't|isn't|aren't|do|does|don't|doesn't)$/.test(
      all[at + 1] ?? '',
    )
      ? at + 1
      : at
  return end > 0 ? all.slice(0, end) : undefined
}

/** Subject and verb in one word. */
export const HAS_VERB = /^(?:it|they|there|he|she|everything|nobody|everybody|what)'(?:s|re|ve|ll|d)$/

/** The words in lower case. The month of May is kept apart from the verb. */
export const wordsIn: (words: string) => readonly string[] = remembering(8, (words) =>
  words
    .replace(/\bMay\b/g, 'the-month')
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean),
)

function isVerb(all: readonly string[], word: string, i: number): boolean {
  const before = all[subjectAt(all, i)]!
  const next = all[i + 1]
  if (/^(?:to|the|a|an|no|be|been|being|having)$/.test(before)) return false
  if (PLAIN_VERBS.has(word)) return !(PARTICIPLES.has(word) && isPassive(before, next))
  if (DETERMINER.test(before) || HELPS.test(before)) return false
  // "No written rules", "one plan for both tests": at the end these words are things.
  if (next === undefined && THINGS_AT_END.test(word)) return false
  if (word === 'live') return next === 'in'
  const hasObject = next !== undefined && (OBJECT.test(next) || (OBJECT_BY_ITSELF.test(next) && all[i + 2] !== word))
  if (/..ed$/.test(word) && word !== 'need') {
    // "Confirmed with the desk that it is planned": the subject was named before.
    if (SAID.test(word) && all.slice(i + 1, i + 8).includes('that')) return true
    if (ACTIVE_PAST.has(word)) return !(PARTICIPLES.has(word) && isPassive(before, next))
    // People who can sign are the subject of "signed", not its object.
    if (word === 'signed' && AGENTS.has(before)) return true
    if (PARTICIPLES.has(word) && next && /^(?:up|off|out|down)$/.test(next)) return false
    if (next === undefined) return SEVERAL.test(before) && !PARTICIPLES.has(word)
    return hasObject || !NO_OBJECT.test(next) || (AGENTS.has(before) && /^\d/.test(next))
  }
  // "The staff sticks to it", "the police refuse": both are English.
  const isSeveral =
    (isPlural(before) || countsPeople(all, subjectAt(all, i))) && !(EITHER.test(before) && word.endsWith('s'))
  const head = headBefore(all, i)
  if (next !== undefined && !hasObject && !TAKES_STATE.has(word) && endsNoun(all, i + 1)) return false
  if (hasObject && /[^s]s$/.test(word) && word.length > 3 && !isSeveral)
    return !/^(?:is|as|its|this|always|perhaps|besides|across|towards|unless|sometimes|afterwards|minus|plus|versus)$/.test(
      word,
    )
  if (VERBS_OF_ONE.has(word)) return !isSeveral || (head !== undefined && !isPlural(head))
  if (NO_NOUNS.has(word)) return i > 1 || isSeveral
  const agrees = isSeveral || (head !== undefined && isPlural(head))
  if (VERBS_OF_SEVERAL.has(word)) return agrees
  if (!NOUNS_TOO.has(word)) return false
  return (hasObject || DIRECTION.test(next ?? '')) && (word.endsWith('s') ? !isSeveral : agrees)
}

/** Behind these a verb has no ending. */
const HELPS =
  /^(?:can|can't|cannot|could|couldn't|will|won't|would|wouldn't|may|might|must|should|shouldn't|do|don't|does|doesn't|did|didn't)$/

const THINGS_AT_END =
  /^(?:rules|plans|tests|calls|reports|mails|records|copies|updates|upgrades|places|points|changes|claims|costs|limits|logs|moves|orders|posts|prints|replies|requests|shares|shows|steps|stores|switches|transfers|visits|votes|watches|covers|files|drops|concerns|matters|needs|offers|lands|hopes|fears|licences|licenses|holds|starts|searches|hosts|handles|trains|rolls|rests|uses|links|guards|views|forms|attempts)$/

/** The index of the word before a verb, without "still" and "never" between them. */
function subjectAt(all: readonly string[], i: number): number {
  let at = i - 1
  while (at > 0 && BETWEEN.test(all[at]!)) at--
  return at
}

const BETWEEN =
  /^(?:still|also|only|just|never|always|often|now|even|then|simply|already|really|actually|rarely|hardly|barely|seldom|usually|regularly|constantly|currently|merely|soon|mostly|mainly|sometimes|themselves|ever)$/

/** "90 open it", "only 6% log in": a number that counts people. Behind a name it counts nobody. */
function countsPeople(all: readonly string[], at: number): boolean {
  return (
    /^(?:\d*[02-9][\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)$/.test(all[at]!) &&
    (at === 0 ||
      /^(?:only|just|about|barely|nearly|almost|staff|people|users|of|out|maybe|around|some|over|under)$/.test(
        all[at - 1]!,
      ))
  )
}

/** "Mailbox moves planned": the word before a state is a thing. In "policy forbids shared files" it is the verb. */
function endsNoun(all: readonly string[], at: number): boolean {
  const word = all[at]!
  if (!(STATES.has(word) || PARTICIPLES.has(word) || /(?<!th)ing$/.test(word))) return false
  const behind = all[at + 1]
  return behind === undefined || NO_OBJECT.test(behind) || OBJECT.test(behind)
}

const SAID =
  /^(?:confirmed|agreed|promised|announced|decided|explained|argued|insisted|complained|reported|ruled|demanded|claimed|stated|noted)$/

/** Verbs that a state or a word in "-ing" may follow. */
const TAKES_STATE = new Set(
  `lack lacks keep keeps stay stays look looks feel feels run runs remain remains goes go fall falls seem seems stop stops start starts
  need needs want wants like likes comes come fear fears means mean requires require says say said thinks think finds find considers
  consider believes believe forbid forbids prohibit prohibits permit permits allow allows prevent prevents avoid avoids involve involves
  hate hates suggest suggests recommend recommends postpone postpones delay delays deny denies dislike dislikes risk risks
  include includes mind minds miss misses resist resists ban bans appear appears become becomes get gets turn turns`.split(
    /\s+/,
  ),
)

/** Plural nouns that also take a singular verb. */
const EITHER =
  /^(?:staff|most|all|some|crew|police|teams|windows|forms|dynamics|insights|news|ios|macos|dns|logistics|ops|operations|sales|others|rest|majority|half)$/

/** Words that never follow a noun directly. */
const DIRECTION = /^(?:into|onto|through|off|out|back|up|down|away|that|whether|too|badly|around|everything|everyone)$/

/** True for a plural. */
export function isPlural(word: string): boolean {
  return /[^su'’]s$|(?<!speci|regi)men$/.test(word) || SEVERAL.test(word)
}

/** The noun before a preposition, which the verb agrees with: "users" in "users in the depot". */
function headBefore(all: readonly string[], i: number): string | undefined {
  for (let k = i - 2; k > 0 && k > i - 6; k--)
    if (
      /^(?:of|for|in|at|from|on|with|to|under|over|behind|between|about|across|without|within|near|outside|inside|around|after|before|since)$/.test(
        all[k]!,
      )
    )
      return all[k - 1]
  return undefined
}

export const OBJECT = /^(?:the|their|a|an|its|it|them|all|every|any|both|each|nobody|nothing)$/
/** The same, where the word before is no noun they could belong to. */
const OBJECT_BY_ITSELF =
  /^(?:his|her|our|my|this|these|those|some|him|us|themselves|itself|everyone|anyone|anything|everybody|someone)$/

/** Behind "signed" these words are no object. */
const NO_OBJECT = new RegExp(
  String.raw`^(?:of|for|in|on|at|with|to|from|by|until|till|before|after|since|as|because|due|under|over|and|or|but|so|than|again|twice|yesterday|today|last|only|not|never|ago|already|late|too|early|mid|first|${SURE_MONTH}|if|when|while|via|per|\d.*)$`,
)

/** "Fix promised for May", "budget cut": nobody is named who does it. */
function isPassive(before: string, next: string | undefined): boolean {
  if (AGENTS.has(before) || SEVERAL.test(before) || THEMSELVES.test(before)) return false
  return next === undefined || /^(?:for|by|in|on|until|from|since|before|after|at|with|as|up|off|out)$/.test(next)
}

/** Things that drop by themselves, and pronouns for somebody named before. */
const THEMSELVES = /^(?:calls|meetings|sessions|connections|packets|these|those|which|who)$/

/** "Applies again": true when the first word would be the verb behind any subject. */
export function startsWithVerb(words: string): boolean {
  const all = ['x', ...wordsIn(words)]
  const first = all[1] ?? ''
  return (isFormOfVerb(first) || PLAIN_VERBS.has(first)) && isVerb(all, first, 1)
}
