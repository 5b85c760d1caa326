import { OFFICER } from '../content/words/officers.ts'
import { MONTHS, SHORT_MONTHS } from '../dates/months.ts'
import { CONTRACTIONS, IN_CAPITALS, SHORTHAND, SLIPS, SPELLINGS } from '../content/shorthand.ts'
import { functionWords } from '../content/note-rules.ts'
import { WRITTEN_OUT } from '../content/note-sentences.ts'
import { rewriter } from './rewrite.ts'
import { matchesOf } from '../reading/text/matches.ts'
import { nameCapitals } from '../names/words/capitalised.ts'
import { isFiniteVerb } from '../names/words/finite-verb.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text/text.ts'

/**
 * Writes out what was typed in a hurry: shorthand, missing apostrophes, capitals of months, abbreviations and products.
 * Leaves alone a word that may be meant as it is: "may", "it", mostly "there". Never for a quotation.
 */
export function spelledOut(prepared: PreparedPlaybook, text: string): string {
  return withCapitals(prepared, withMonths(withTheir(writtenOut(text))))
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,;.](?:\s|$))/g, '')
    .trim()
}

const WORD = /(?<![\p{L}\p{N}@./'’\\-])[\p{L}\p{N}]+(?![\p{L}\p{N}@/'’\\]|[.-][\p{L}\p{N}])/gu

/** The "ESP" page on which an enrolment waits, not "especially". */
const ENROLMENT_PAGE =
  /(?<=\b(?:the|during|at|in|on|autopilot|intune) )esp(?=[\s,;:.)]|$)(?! (?:the|in|for|with|on)\b)|\besp(?= (?:hangs?|hung|fails?|failed|times? out|timed out|timeouts?|stuck|stalls?|freezes|breaks|errors?|page|stage|phase|blocks|never|does|won['’]?t|is|was|keeps|takes|crash\w*)\b)/gi
/** All words that are written out. "w/o" and the like have rules of their own. */
const WRITTEN = [SHORTHAND, WRITTEN_OUT, CONTRACTIONS, SLIPS].flatMap((words) => Object.keys(words))
/**
 * Shorthand that people also write in capitals. Other shorthand in capitals is a name, if the rest of the text is not
 * in capitals: "ESP hangs", "the MSG add-in".
 */
const SHOUTED = new Set(['asap', 'atm', 'btw', 'fyi', 'pls', 'plz', 'thx', 'dunno', 'noone', 'alot', 'ppl'])

const writtenOut = rewriter([
  ['', /(?<=\p{L}) \+ (?=\p{L})/gu, ' and '],
  ['n', /(?<=\p{L}{2}) n (?=\p{Ll})/gu, ' and '],
  [
    'w b',
    /(?<![\p{L}\p{N}])[wb]\/[oc]?(?![\p{L}\p{N}])\s*/giu,
    (found) => `${SHORTHAND[found.trim().toLowerCase()] ?? found} `,
  ],
  ['w', /(?<=\p{L}[,;]? )w(?= \p{L})/gu, 'with'],
  ['r', /(?<=\b(?:they|we|you|u|there|\p{L}{3,}s) )r(?= \p{Ll})/gu, 'are'],
  ['x', /\b(\d+)x(?=$|[\s]*[,;.)])/g, '$1 times'],
  ['its', /\bits(?= (?:not|an?|the|too|very|going)\b)/gi, (found) => `${found.slice(0, -1)}'s`],
  [
    'its',
    /\bits(?= (?:signed|closed|solved|fixed|done|approved|confirmed|sorted|ready|live|over|finished|cleared|ours|theirs|built|installed|tested|decided)(?:$|[.,;)]| (?:and|or|by|to|on|in|for)\b))/gi,
    (found) => `${found.slice(0, -1)}'s`,
  ],
  ['esp', ENROLMENT_PAGE, 'ESP'],
  [WRITTEN.join(' '), WORD, written],
])

function written(word: string): string {
  const lower = word.toLowerCase()
  // “Teh” with a capital is a family name.
  const out = own(SHORTHAND, lower) ?? own(WRITTEN_OUT, lower) ?? own(CONTRACTIONS, lower) ?? own(SLIPS, word)
  // "U", "UR", "BC" in capitals may be a name.
  if (out === undefined || (word.length <= 2 && word !== lower)) return word
  if (word === word.toUpperCase() && word !== lower && Object.hasOwn(SHORTHAND, lower) && !SHOUTED.has(lower))
    return word
  return /^\p{Lu}\p{Ll}/u.test(word) && out ? `${out.charAt(0).toUpperCase()}${out.slice(1)}` : out
}

function own(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined
}

/** "There only admin left": "their" is meant, because a noun follows and no verb. */
const THEIR = new RegExp(
  String.raw`(^|[,;:–]\s+|\b(?:and|but|because|with|without|of|for|from|to|in|on|by|that|until|before|use|uses|using|keep|keeps|lost|want|like|renewed|bought)\s+)(t)here (own|(?:(?:only|main|sole|entire) )?(?!(?:only|main|sole|entire)\b)(?:\p{L}+ )?(?:admins?|${OFFICER}|erp|crm|partner|contract|staff|users|board|boss|firewall|network|lawyers|company|policy|licen[cs]es?|engineer|add-?in|addin|sponsor|manager|integrator|trainer|server|servers|tenant)\b)(?! (?:is|are|was|were) (?:in|at|on)\b)`,
  'giu',
)
const NO_POSSESSIVE =
  /^(?:is|are|was|were|will|has|have|had|can|must|may|no|not|the|a|an|one|some|many|other|be|wont|won't|isn't|aren't)\b/i

function withTheir(text: string): string {
  return text.replace(THEIR, (all: string, before: string, t: string, noun: string) =>
    NO_POSSESSIVE.test(noun) ? all : `${before}${t}heir ${noun}`,
  )
}

const SHORT = `sept|${SHORT_MONTHS.join('|')}`
/** These are months only beside a day or behind a preposition: "jan" is a name, "may" and "march" are verbs. */
const SHORT_MONTH = new RegExp(
  String.raw`(?<=\b(?:in|by|until|till|from|since|of|end|mid|early|late|before|after|for|to|next|last|renewed|signed|bought|expired|ended|started|\d{1,2}\.?(?:st|nd|rd|th)?)[ -])(${SHORT}|march)(?![\p{L}\p{N}])|\b(${SHORT}|march)(?= \d)`,
  'giu',
)
const LONG_MONTH = /\b(january|february|april|june|july|august|september|october|november|december)\b/g
const DAY = /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/g

/** "Renewed October": the month when it was done. */
const DONE_IN_MONTH = new RegExp(`\\b(renewed|signed|bought|expired|ended|started) (${MONTHS.join('|')})(?! \\d)`, 'g')

function withMonths(text: string): string {
  return text
    .replace(SHORT_MONTH, (found) =>
      MONTHS.find((month) => month.slice(0, 3).toLowerCase() === found.slice(0, 3).toLowerCase())!,
    )
    .replace(LONG_MONTH, nameCapitals)
    .replace(DONE_IN_MONTH, '$1 in $2')
    .replace(DAY, nameCapitals)
}

/** Words behind an "it" that means the IT people. */
const OF_IT =
  /\bit(?= (?:managers?|team|department|staff|leads?|lead|head|admins?|directors?|people|guys?|boss|chief|crew|man|side|desk)\b)/g
const AAD_CONNECT = /\ba?ad connect\b/gi
const AD_THING = /\bad(?= (?:forests?|domains?|connect|sync)\b)/g

function withCapitals(prepared: PreparedPlaybook, text: string): string {
  let result = text
    .replace(OF_IT, 'IT')
    .replace(AAD_CONNECT, (all) => `${all.split(' ')[0]!.toUpperCase()} Connect`)
    .replace(AD_THING, 'AD')
  for (const { index, 0: word } of [...matchesOf(WORD, result)].toReversed()) {
    const spelling = own(SPELLINGS, word) ?? (IN_CAPITALS.has(word) ? word.toUpperCase() : word)
    if (spelling === word) continue
    result = `${result.slice(0, index)}${spelling}${result.slice(index + word.length)}`
  }
  const tokens = tokenize(result)
  const named = [
    ...prepared.workloads.find(tokens),
    ...prepared.classes.find(tokens).filter(({ meaning }) => meaning === 'competitor-product'),
  ]
  for (const { from, to } of named) {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
    const name = result.slice(start, end)
    // The new name has the same length, so other places stay valid.
    const before = result.slice(0, start)
    if (
      isName(name) &&
      !(name === 'teams' && PEOPLES_TEAMS.test(before)) &&
      !(WORDS_TOO.has(name) && isThing(name, before))
    )
      result = `${result.slice(0, start)}${name.replace(/(?<=^|\s)(?!(?:for|of|and|on|to|the|with|in|by|from|at)\b)\p{Ll}(?!\p{Lu})/gu, (letter) => letter.toUpperCase())}${result.slice(end)}`
  }
  return result
}

/** "The sales teams", "two teams" are people. Behind the words in the list "teams" is the product. */
const PEOPLES_TEAMS =
  /[\p{L}\p{N}]\s+$(?<!\b(?:in|on|with|without|to|for|from|of|via|about|than|as|and|or|but|use|uses|using|used|want|wants|need|needs|like|likes|start|deploy|adopt|because|that|microsoft|ms)\s+)/iu

/** Things that products are named after: "replace the box", "a zoom". */
const WORDS_TOO = new Set(['box', 'slack', 'zoom', 'front', 'drive', 'signal', 'spark', 'notion'])
const THING = /\b(?:the|an?|this|that|each|every|one|no|their|its|some|more|any|old|new)\s+$/i

/** "A local box", "their shared drive": a machine or a place, also with a word between. */
const MACHINES = new Set(['box', 'drive'])
const THING_OF_A_KIND = /\b(?:the|an?|their|its|every|each)\s+([\p{Ll}-]{2,20})\s+$/u

/** True for a thing that a product is named after. Behind a verb or "to" the product is meant: "the switch to box". */
function isThing(name: string, before: string): boolean {
  if (THING.test(before)) return true
  const kind = MACHINES.has(name) ? THING_OF_A_KIND.exec(before)?.[1] : undefined
  return kind !== undefined && !functionWords.has(kind) && !isFiniteVerb(kind)
}

/** False for words that describe a product without naming it: "third-party solution", "rival". */
function isName(name: string): boolean {
  return !/\b(?:compet\w*|rival|incumbent|party|non-?|vendor|product|solution|tool|suite|breed|mail|service|plans?|system|voice|routing|conferencing|pbx|mobile|apps?)\b/i.test(
    name,
  )
}
