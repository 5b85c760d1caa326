import { normalizeWord, tokenize } from '../../../playbook/reading/text/text.ts'
import {
  ACTIVE_PAST,
  PARTICIPLES,
  PLAIN_VERBS,
  VERBS_OF_ONE,
  VERBS_OF_SEVERAL,
} from '../../../playbook/content/note-verbs.ts'

/** A longer message describes a situation: a word shared with a choice then proves nothing. In words. */
const MOST_WORDS = 8
/** A text of so many words is not longer. In UTF-16 units. */
const MOST_LENGTH = 120
/** Words around an answer: "it is an add-in", "licences I think", "what they need is training". */
const BEFORE =
  /^(?:(?:it|that)(?:['’]?s| is)|its|i (?:think|guess)|i(?:['’]d| would) say|what (?:they need|is missing|blocks them) is|(?:most )?likely|mainly|mostly|probably|maybe|perhaps|because(?: of)?|due to|just|only|well)[ ,:–-]+/i
const BEHIND =
  /[ ,–-]+(?:i (?:think|guess)|i(?:['’]d| would) say|mainly|mostly|probably|most likely|maybe|really|again|(?:is|are|was|were) (?:what it is|what (?:stops|blocks) (?:them|it)|the (?:(?:real|main|actual|only) )?(?:thing|one|issue|problem|blocker|reason|obstacle|showstopper)))$/i
/** Words that only point at one of the things that were said: "it's the proxy", "proxy is the thing". */
const POINTS =
  /^(?:(?:no|yes|well|i think|i guess)[, ]+)*(?:(?:it|that)(?:['’]s| is)|its|thats) (?=\S)|[ ](?:is|are|was|were) (?:what it is|what (?:stops|blocks) (?:them|it)|the (?:(?:real|main|actual|only) )?(?:thing|one|issue|problem|blocker|reason|obstacle|showstopper))[\s.!]*$/i
/** "The proxy, it is too slow" means "the proxy is too slow". */
const TAKEN_UP = /, ?(?:it(?:['’]s| is)|they(?:['’]re| are))(?= )/i
/** "The users are not trained" says that something is missing, as "untrained users" does. */
const WANTING =
  /(?: (?:is|are))?(?: not|(?: is|are)n['’]?t)(?: yet| even| all)? (?:trained|ready|prepared|skilled|signed|contracted|certified|compatible)$|(?<!^no(?:body|ne|thing|one)?\b.*) resist$/i
/**
 * The slow thing is what is meant. "Slow" is also said of the service, so the word would hide the network. Slow
 * adoption is no obstacle by itself.
 */
const SLOW =
  /^((?:the|an?|their|its) )?(?:(?:too|very|so) )?slow (?=\S)(?!.*\b(?:adoption|uptake|usage))|(?<!^no(?:body|ne|thing|one)?\b.*|\b(?:adoption|uptake|usage)) (?:is|are)(?: (?:too|very|so))? slow$/i
/** Words that say that there is no obstacle, or none any more. */
const IN_ORDER = new Set(
  (
    'fine ok okay good great perfect excellent stable smooth healthy happy excited enthusiastic satisfied content glad keen solved resolved fixed repaired settled sorted done complete completed finished over past ' +
    'gone away yes yep approved accepted agreed allowed permitted passed signed cleared clear clean green ready trained working works runs live available ' +
    'possible irrelevant unaffected enough sufficient plenty better unblocked removed lifted renewed bought paid in-place'
  ).split(' '),
)
/** "Not the network", "no security concerns": a denied obstacle is none. "No admins" says what is missing. */
const DENIED =
  /\b(?:not|never|neither|nor|except|isnt|arent|dont|doesnt)\b|n['’]t\b|\b(?:no|without|zero|few) (?:\S+ ){0,3}(?:concerns?|problems?|issues?|worr(?:y|ies)|troubles?|objections?|complaints?|doubts?|fears?|risks?|bugs?|outages?|blockers?|obstacles?|laws?|regulat\S*|rules?|polic(?:y|ies)|incidents?|errors?|add-?ins?|restrictions?|constraints?|limits?|limitations?)\b/i
/** Pronouns need a verb, so the text is not a noun phrase. */
const PRONOUNS = new Set(
  'i you he she it they we us them who whom which what that this there if when while until since how why where'.split(
    ' ',
  ),
)
/** The IT department, not the pronoun "it". */
const IT =
  /\bIT\b|\bit(?= (?:teams?|staff|people|department|dept|skills?|admins?|budget|resources|resourcing|processes|infrastructure|change)\b)/g
/** Verbs that are as often nouns: "firewall rules", "lack of skills", "end users", "their own policy". */
const NOUNS = new Set(
  'own rule rules update updates upgrade upgrades change changes limit limits test tests support transfer plan plans deal trust works end lack cost fear'.split(
    ' ',
  ),
)
/** "Change the proxy" is an order; "change management" is not. */
const OBJECTS = new Set('the a an their its more some all'.split(' '))

/**
 * The message if it is a bare noun phrase, "their old directory", without the words around it and without "slow": it
 * has no verb, and does not say that something is in order or denied. Undefined for any other message, which describes
 * a situation.
 */
export function nounPhraseIn(message: string): string | undefined {
  if (message.length > MOST_LENGTH) return undefined
  const answer = withoutAround(message.trim().replace(/[\s.!]+$/, ''))
  const said = answer.replace(TAKEN_UP, ' is').replace(SLOW, '$1')
  const phrase = said.replace(WANTING, '')
  const words = tokenize(phrase.replace(IT, '')).map(({ word }) => normalizeWord(word))
  if (words.length > MOST_WORDS || /[?:;“”"]/.test(phrase) || DENIED.test(phrase)) return undefined
  const isNone = words.some((word, i) => PRONOUNS.has(word) || IN_ORDER.has(word) || isVerb(words, i))
  return isNone ? undefined : said
}

/** The thing that a message points at and says nothing else of, without its article; undefined for any other message. */
export function pointedAt(message: string): string | undefined {
  if (message.length > MOST_LENGTH || !POINTS.test(message.trim()) || DENIED.test(message)) return undefined
  const thing = withoutAround(message.trim().replace(/[\s.!]+$/, '')).replace(/^(?:the|their|its|our|an?) /i, '')
  const words = tokenize(thing.replace(IT, '')).map(({ word }) => word)
  return words.length > MOST_WORDS || words.some((word) => PRONOUNS.has(word)) ? undefined : thing
}

function withoutAround(text: string): string {
  const inner = text.replace(BEFORE, '')
  const bare = inner.replace(BEHIND, '')
  return bare === text || bare === '' ? text : withoutAround(bare)
}

function isVerb(words: readonly string[], at: number): boolean {
  const word = words[at]!
  if (PLAIN_VERBS.has(word)) return true
  if (NOUNS.has(word)) return at === 0 && OBJECTS.has(words[1] ?? '')
  if (VERBS_OF_ONE.has(word) || VERBS_OF_SEVERAL.has(word)) return true
  return at > 0 && (ACTIVE_PAST.has(word) || (at === words.length - 1 && PARTICIPLES.has(word)))
}
