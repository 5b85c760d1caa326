import { AGENTS, STATES } from '../../content/note-sentences.ts'
import { MONTH } from '../../dates/months.ts'
import { ONGOING, PARTICIPLES, PLAIN_VERBS, VERBS_OF_SEVERAL } from '../../content/note-verbs.ts'
import { isPlural, OBJECT, SEVERAL } from './is-verb.ts'
import { HAS_VERB, ONE, wordsIn } from './verb.ts'

/** True for one thing: "the contract", "nobody". False for several: "users", "two lines", "the CIO and the board". */
function isOne(noun: string): boolean {
  const head =
    wordsIn(
      noun
        .replace(/(?<=s) \d+(?:(?: to |-)\d+)?$/, '')
        // “60% of the machines” are several, “60% of the traffic” is one.
        .replace(/^\d[\d.,]* ?(?:%|percent|pct) of (?:the |their |all )*/i, '')
        .replace(
          / (?:of|for|in|on|at|with|to|from|behind|between|about|under|within|across|without|outside|inside|beyond|near|around|before|after|by|over) .*/i,
          '',
        ),
    ).at(-1) ?? ''
  if (/(?:Teams|Windows)$/.test(noun)) return true
  if (
    / and /i.test(noun) ||
    SEVERAL.test(head) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(noun) ||
    /^[\d.,]{2,}( of|$)|^[2-9]\b/.test(noun)
  )
    return false
  return ONE.test(head) || !isPlural(head) || head.endsWith('is')
}

/** The form of "be" for a thing or things. */
export function be(noun: string): string {
  return isOne(noun) ? 'is' : 'are'
}

/** The verb is looked for within so many words. */
const LONGEST_THING = 8

/** "Stop asking": an action to take, not a thing. */
const TAKES_ING =
  /^(?:stop|stops|start|starts|keep|keeps|quit|avoid|avoids|continue|continues|try|tries|resume|resumes|begin|begins|finish|consider|considers|mind|suggest|suggests|recommend|recommends|go|goes|forget|please)$/

const PREPOSITION =
  /^(?:of|for|in|on|at|with|to|from|by|until|till|before|after|since|behind|about|as|because|due|under|over|against|enough|again|properly|without|within|via|through|into|across|so|twice|today|alone|nowhere|late|early|early|than)$/
const DEGREE =
  /^(?:not|still|far|way|much|already|all|almost|wide|super|fully|completely|totally|very|really|quite|half|partly|mostly|nearly|barely|now|only|just|badly|also|both|yet|even)$/
const PHRASE =
  /^(?:on hold|in place|on (?:(?!the\b)\p{L}+ ){0,2}leave|in use|at risk|on order|on track|at odds|in progress|out of (?:date|support|scope|warranty|stock|office|action|business|reach))(?=$| )/iu
/** Nouns in "-ing", though they look like verbs. */
const THING_IN_ING =
  /^(?:shar|train|meet|licens|roam|rout|host|hear|bill|report|plann|test|build|process|monitor|filter|label|record|tender|hir|recruit|fund|schedul|messag|call|dial|pric|print|mail|engineer|account|manufactur|market|learn|nurs|log|book|document|housekeep|clean|park|ticket|back|cod|writ|draw|spend|onboard|permitt)ing$/
const BEHIND_GOING =
  /^(?:to|with|for|from|in|into|on|through|over|at|by|off|out|up|down|away|back|the|their|its|an?|all|between|against|via|as|about|around|both|every|each|no|it|them|\d.*)$/

/**
 * Adds the form of "be" that a telegram leaves out: "contract not signed", "crm too old", "mailboxes moving to EXO".
 * Undefined where no rule applies.
 */
export function withBe(words: string): string | undefined {
  return withForm(words, RULES)
}

/** The same for states only: "managers too busy". */
export function withBeOfState(words: string): string | undefined {
  return withForm(words, OF_STATES)
}

/** A thing and by how much it was made less or more. Somebody who cuts, cuts something: “they cut 40% of the seats”. */
const BY_AMOUNT =
  /^((?:[\p{L}\d’'-]{1,30} ){1,5})(cut|reduced|slashed|trimmed|shrunk|lowered|raised|increased|down|up|over|under) (by )?((?:about |almost |nearly |over )?(?:\d[\d.,]* ?(?:%|percent|pct)|half|a (?:third|quarter)|two thirds))(?! of\b)(?=$|[ ,])/iu

/** “Budget cut 40%”, “IT staff down by half”: a thing does not cut. Undefined where somebody does, or no amount is told. */
export function withBeOfAmount(words: string): string | undefined {
  const [all, before, change, by = '', amount] = BY_AMOUNT.exec(words) ?? []
  const thing = before?.trim()
  if (all === undefined || thing === undefined || !isNoun(thing)) return undefined
  if (wordsIn(thing).some((word) => AGENTS.has(word) && !THINGS_TOO.has(word)) || DEGREE.test(thing)) return undefined
  return `${thing} ${be(thing)} ${change!.toLowerCase()} ${by}${amount}${words.slice(all.length)}`
}

/** “IT budget”, “team size”: in front of another word they are no agents. */
const THINGS_TOO = new Set(['it', 'team', 'head', 'admin', 'customer', 'partner'])

function withForm(words: string, rules: readonly Rule[]): string | undefined {
  const typed = words.split(' ')
  const bare = typed.map((word) =>
    word
      .toLowerCase()
      .replace(/[,;.!?]+$/, '')
      .replace(/’/g, "'"),
  )
  for (const rule of rules)
    for (let i = 1; i < Math.min(bare.length, LONGEST_THING); i++) {
      const form = rule(bare, i)
      if (!form || typed[i - 1] !== typed[i - 1]!.replace(/[,;.!?]+$/, '')) continue
      // "The check's dragging": the "'s" is the verb.
      const thing = typed
        .slice(0, i)
        .join(' ')
        .replace(/(?<=\p{L}{2})['’]s$/u, '')
      // "Announced opening": not a thing with a state.
      if (
        !(isNoun(thing) || THING_IN_ING.test(thing.toLowerCase())) ||
        (PLAIN_VERBS.has(bare[0]!) && OBJECT.test(bare[1]!)) ||
        (PARTICIPLES.has(bare[0]!) && (i === 1 || PREPOSITION.test(bare[1]!))) ||
        (i === 1 && TAKES_ING.test(bare[0]!) && bare[1]!.endsWith('ing'))
      )
        break
      return `${thing} ${form === 'past' ? (isOne(thing) ? 'was' : 'were') : be(thing)} ${typed.slice(form === 'equal' ? i + 1 : i).join(' ')}`
    }
  return undefined
}

type Form = 'present' | 'past' | 'equal'
type Rule = (words: readonly string[], at: number) => Form | undefined

/** "Contract not signed", "nurses never shown Teams". */
const notDone: Rule = (words, at) => {
  if (/^(?:no|not)$/.test(words[0]!) || words.slice(0, at).includes('not')) return undefined
  const length = NEGATION.find((each) => each.every((word, k) => words[at + k] === word))?.length
  const next = length && words[at + length]
  if (!next) return undefined
  const isDone = PARTICIPLES.has(next) || /^\p{L}{3,}ed$/u.test(next)
  // "Two never quoted": something they did not do.
  if (words[at] === 'never') return PARTICIPLES.has(next) || next === 'wanted' ? 'past' : undefined
  return isDone ||
    STATES.has(next) ||
    ONGOING.has(next) ||
    /^(?:in|on|under|at|enough|\p{L}{3,}[ai]ble)$/u.test(next) ||
    (next === 'part' && words[at + length + 1] === 'of')
    ? 'present'
    : undefined
}

const NEGATION = [
  'still not',
  'only partly',
  'only half',
  'not yet',
  'not even',
  'not',
  'never',
  'already',
  'just',
  'hardly',
  'barely',
].map((each) => each.split(' '))

/** "CRM too old for it", "budget frozen til April". */
const stands: Rule = (words, at) => {
  const to = DEGREE.test(words[at]!) ? at + 1 : at
  const word = words[to]
  if (word === undefined) return undefined
  // "Pilot on hold", "half on leave".
  if (PHRASE.test(words.slice(to, to + 5).join(' '))) return 'present'
  if (word === 'too' && words[to + 1] && !/^(?:\d|much$|many$|few$)/.test(words[to + 1]!))
    return endsOrGoesOn(words, to + 2)
  if (word === 'live' && words[to + 1] === 'in') return undefined
  return STATES.has(word) ? endsOrGoesOn(words, to + 1) : undefined
}

/** "The renewal still with both legal teams", "mail now in the cloud". */
const still: Rule = (words, at) =>
  /^(?:still|now|already)$/.test(words[at]!) &&
  /^(?:with|at|on|in|under|without|waiting|somewhere|behind|stuck)$/.test(words[at + 1] ?? '')
    ? 'present'
    : undefined

/** "Hiring frozen until April", "profiles being built", "60 sites set up". */
const done: Rule = (words, start) => {
  const at =
    start + (/^(?:half|partly|mostly|nearly|now|barely|fully|all|both|almost|still)$/.test(words[start]!) ? 1 : 0)
  const word = words[at] ?? ''
  if ((word === 'to' && words[at + 1] === 'be') || word === 'being')
    return /^(?:[\p{L}-]{4,}|set|cut|put|let|run)$/u.test(words[at + (word === 'to' ? 2 : 1)] ?? '')
      ? 'present'
      : undefined
  if (!PARTICIPLES.has(word)) return undefined
  // "Security asked for a pen test" is what they did; "users asked to wait" was done to them.
  if (word === 'asked' && ASKED_SOMETHING.test(words[at + 1] ?? '')) return undefined
  const twoWords =
    /^(?:set up|switched on|rolled out|turned on|cut over|switched off|turned down|held up|tied up|locked down|locked out)$/.test(
      `${word} ${words[at + 1]}`,
    )
  const form = endsOrGoesOn(words, at + (twoWords ? 2 : 1))
  return form && isPast(words, at) ? 'past' : form
}

const ASKED_SOMETHING = /^(?:for|about|if|whether|why|how|when|what|who|us|me|them|him|her|the|an?|more|their|our)$/

/** "Request sent in December", "hardware bought last year": true for an act on a day that has passed. */
function isPast(words: readonly string[], at: number): boolean {
  const behind = words.slice(at + 1).join(' ')
  return WAS_THEN.test(behind) || (ACTS.has(words[at]!) && ON_A_DAY.test(behind))
}

/** Acts that are told when they are done. Work that is "delivered in May" may still be to come. */
const ACTS: ReadonlySet<string> = new Set(
  `asked bought called emailed escalated filed informed lodged mailed notified opened ordered purchased raised reported requested sent
submitted told`.split(/\s+/),
)
const WAS_THEN =
  /\b(?:ago|yesterday|last (?:\S+day|week|month|quarter|year|spring|summer|autumn|fall|winter|\p{L}+))\b/u
const ON_A_DAY = new RegExp(
  String.raw`^(?:\S+ ){0,4}?(?:in|on|at|around|early|late|mid|back in) (?:(?:the|week|of|early|late|mid) )*(?:\d|${MONTH}\b)`,
)

/** "COO hosting a series", "mailboxes moving to the cloud". */
const going: Rule = (words, at) => {
  const to = /^(?:now|still|already)$/.test(words[at]!) ? at + 1 : at
  const word = words[to] ?? ''
  if (!word.endsWith('ing') || !ONGOING.has(word)) return undefined
  const next = words[to + 1]
  // "Mail hosting with a partner" is a thing, "hosting a breakfast" is an activity.
  if (THING_IN_ING.test(word) && !/^(?:the|an?|their|its|all|both|every)$/.test(next ?? '')) return undefined
  return next === undefined || BEHIND_GOING.test(next) ? 'present' : undefined
}

/** "Counsel not sure whether the law lets them", "DPO unsure if it is allowed". */
const doubts: Rule = (words, at) => {
  const to = /^(?:still|also|now|just)$/.test(words[at]!) ? at + 1 : at
  const said = words.slice(to, to + 3).join(' ')
  return /^(?:(?:not|no longer) (?:sure|certain|clear)|unsure|uncertain|unclear)(?: (?:whether|if|about|what|how|who|when|that|it|they)\b|$)/.test(
    said,
  )
    ? 'present'
    : undefined
}

/** "Policy = no docs in any cloud". */
const equal: Rule = (words, at) => (words[at] === '=' && words[at + 1] ? 'equal' : undefined)

const RULES: readonly Rule[] = [equal, going, doubts, notDone, stands, still, done]
const OF_STATES: readonly Rule[] = [doubts, notDone, stands]

function endsOrGoesOn(words: readonly string[], at: number): Form | undefined {
  const next = words[at]
  return next === undefined || PREPOSITION.test(next) || /^\d/.test(next) || next === 'and' ? 'present' : undefined
}

/** True for a thing or people; false for a whole sentence or half of one. */
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
  /(?:\b(?:they|we|he|she|who|that|which|to|of|for|the|a|an|their|its|and|or|vs|with|very|in|on|at|not|only|still|by|since|until|till|before|after|from|as|alike|go|went|goes|being)|\bgoing|,)$/i
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|haven't|hasn't|hadn't|isn't|aren't|wasn't|weren't|will|won't|can|can't|cannot|could|would|do|does|did|don't|doesn't|didn't|must|should)$/
