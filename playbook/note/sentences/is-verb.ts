import { SURE_MONTH } from '../../dates/months.ts'
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
import { byFirst, type Rules } from '../../rules.ts'

export const DETERMINER =
  /^(?:the|a|an|their|its|his|her|our|my|this|that|these|those|each|every|no|any|some|of|for|to|in|on|at|by|with|from|and|or|as|than|per|not)$/
export const SEVERAL =
  /^(?:they|we|you|people|staff|most|many|some|all|both|few|several|others|users|police|nurses|colleagues|children|women|men|rest|majority|half)$/

/** True if the word at this place is a verb that agrees with what stands before it. */
export function isVerb(all: readonly string[], word: string, i: number): boolean {
  return verbBy(new Place(all, word, i)) ?? false
}

/** A word among those of its clause. */
class Place {
  readonly all: readonly string[]
  readonly word: string
  readonly i: number
  /** The word that would be the subject's last: "still" and "never" may stand between. */
  readonly before: string
  readonly next: string | undefined
  private readonly subject: number
  private object: boolean | undefined
  private several: boolean | undefined

  constructor(all: readonly string[], word: string, i: number) {
    this.all = all
    this.word = word
    this.i = i
    this.subject = subjectAt(all, i)
    this.before = all[this.subject]!
    this.next = all[i + 1]
  }

  /** "Confirmed", "signed". */
  get isPast(): boolean {
    return /..ed$/.test(this.word) && this.word !== 'need'
  }

  /** "Refuse the offer". */
  get hasObject(): boolean {
    const { all, i, word, next } = this
    return (this.object ??=
      next !== undefined && (OBJECT.test(next) || (OBJECT_BY_ITSELF.test(next) && all[i + 2] !== word)))
  }

  /** Several do it. "The staff sticks to it", "the police refuse": both are English. */
  get isSeveral(): boolean {
    return (this.several ??=
      (isPlural(this.before) || countsPeople(this.all, this.subject)) &&
      !(EITHER.test(this.before) && this.word.endsWith('s')))
  }

  /** "Users" in "users in the depot". */
  get head(): string | undefined {
    return headBefore(this.all, this.i)
  }

  /** Several do it, or the head of what stands before are several. */
  get agrees(): boolean {
    const head = this.isSeveral ? undefined : this.head
    return this.isSeveral || (head !== undefined && isPlural(head))
  }
}

/** "Confirmed", "signed", "moved": the verb, or only what was done to a thing. */
const PAST: Rules<Place, boolean> = {
  /** "Confirmed with the desk that it is planned": the subject was named before. */
  saidThat: ({ all, word, i }) => (SAID.test(word) && all.slice(i + 1, i + 8).includes('that') ? true : undefined),
  /** "The pilot failed"; but "fix promised for May" names nobody who does it. */
  ofWhoeverStandsBefore: ({ word, before, next }) =>
    ACTIVE_PAST.has(word) ? !(PARTICIPLES.has(word) && isPassive(before, next)) : undefined,
  /** "The CIO signed the contract": people who can sign are the subject of "signed", not its object. */
  signedByWhoCan: ({ word, before }) => (word === 'signed' && AGENTS.has(before) ? true : undefined),
  /** "Plan signed off". */
  withSmallWord: ({ word, next }) =>
    PARTICIPLES.has(word) && next && /^(?:up|off|out|down)$/.test(next) ? false : undefined,
  /** "Users reverted", but not "mailboxes reverted". */
  atTheEnd: ({ word, before, next }) =>
    next === undefined ? SEVERAL.test(before) && !PARTICIPLES.has(word) : undefined,
  /** "The board delayed it", but not "rollout delayed until May". */
  withItsObject: ({ before, next, hasObject }) =>
    hasObject || !NO_OBJECT.test(next!) || (AGENTS.has(before) && /^\d/.test(next!)),
}
const pastBy = byFirst(PAST)

/** Whether a word is a verb: the first rule that holds decides. */
const VERB: Rules<Place, boolean> = {
  /** "The plan", "to plan", "to be planned". */
  behindWhatNoVerbFollows: ({ before }) => (NO_VERB_FOLLOWS.test(before) ? false : undefined),
  /** "Policy forbids shared files", whatever follows; but "budget cut" names nobody who does it. */
  plainVerb: ({ word, before, next }) =>
    PLAIN_VERBS.has(word) ? !(PARTICIPLES.has(word) && isPassive(before, next)) : undefined,
  /** "Their needs", "they can plan". */
  behindDeterminerOrHelp: ({ before }) => (DETERMINER.test(before) || HELPS.test(before) ? false : undefined),
  /** "No written rules", "one plan for both tests": at the end these words are things. */
  thingAtTheEnd: ({ word, next }) => (next === undefined && THINGS_AT_END.test(word) ? false : undefined),
  /** "Users live in Intune", but "Teams live on Monday". */
  live: ({ word, next }) => (word === 'live' ? next === 'in' : undefined),
  past: (place) => (place.isPast ? pastBy(place) : undefined),
  /** "Mailbox moves planned": the word before a state is a thing. */
  beforeState: ({ all, word, i, next, hasObject }) =>
    next !== undefined && !hasObject && !TAKES_STATE.has(word) && endsNoun(all, i + 1) ? false : undefined,
  /** "The desk handles it": what ends so and has an object is the verb of one. */
  ofOneWithObject: ({ word, hasObject, isSeveral }) =>
    hasObject && /[^s]s$/.test(word) && word.length > 3 && !isSeveral ? !NO_VERB_IN_S.test(word) : undefined,
  /** "The server breaks"; "the list of servers breaks" has the head of one. */
  ofOne(place) {
    if (!VERBS_OF_ONE.has(place.word)) return undefined
    if (!place.isSeveral) return true
    const { head } = place
    return head !== undefined && !isPlural(head)
  },
  /** "They insist": such a word is no noun, so it needs only somebody before it. */
  neverNoun: (place) => (NO_NOUNS.has(place.word) ? place.i > 1 || place.isSeveral : undefined),
  /** "Users in the depot complain". */
  ofSeveral: (place) => (VERBS_OF_SEVERAL.has(place.word) ? place.agrees : undefined),
  /** "Users debate whether it helps", but not "user debates": a noun as well, so something must follow. */
  nounToo(place) {
    const { word, next, hasObject } = place
    if (!NOUNS_TOO.has(word)) return undefined
    return (hasObject || DIRECTION.test(next ?? '')) && (word.endsWith('s') ? !place.isSeveral : place.agrees)
  },
}
const verbBy = byFirst(VERB)

const NO_VERB_FOLLOWS = /^(?:to|the|a|an|no|be|been|being|having)$/
/** They end like the verb of one, and are none. */
const NO_VERB_IN_S =
  /^(?:is|as|its|this|always|perhaps|besides|across|towards|unless|sometimes|afterwards|minus|plus|versus)$/

/** Behind these a verb has no ending. */
const HELPS =
  /^(?:can|can't|cannot|could|couldn't|will|won't|would|wouldn't|may|might|must|should|shouldn't|do|don't|does|doesn't|did|didn't)$/

const THINGS_AT_END =
  /^(?:rules|plans|tests|calls|reports|mails|records|copies|updates|upgrades|places|points|changes|claims|costs|limits|logs|moves|orders|posts|prints|replies|requests|shares|shows|steps|stores|switches|transfers|visits|votes|watches|covers|files|drops|concerns|matters|needs|offers|lands|hopes|fears|licences|licenses|holds|starts|searches|hosts|handles|trains|rolls|rests|uses|links|guards|views|forms|attempts)$/

/** The index of the word before a verb, without "still" and "never" between them. Nobody says many of these in a row. */
function subjectAt(all: readonly string[], i: number): number {
  let at = i - 1
  while (at > 0 && i - at <= MOST_BETWEEN && BETWEEN.test(all[at]!)) at--
  return at
}

const MOST_BETWEEN = 5

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
