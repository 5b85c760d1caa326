import { PEOPLE } from '../../content/note-rules.ts'
import { VERBS_OF_SEVERAL } from '../../content/note-verbs.ts'
import { isEveryday } from '../words/everyday-words.ts'
import { isFiniteVerb } from '../words/finite-verb.ts'
import { isFirstName } from '../words/more-first-names.ts'
import { NEVER } from '../model/name-candidates.ts'
import { isSaid, isTrade } from '../model/name-features.ts'
import { ASIDES, FILLERS, GREETINGS, HESITATIONS, QUICK_ONES } from '../words/openings.ts'
import { isPlace } from '../words/places.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { strangers } from './strangers.ts'
import { commentsOn } from '../words/tail-words.ts'
import { stem, tokenize, type Token } from '../../reading/text/text.ts'
import { isNearOne } from '../../reading/text/typos.ts'
import { recentFor } from '../../recent.ts'

const DAY =
  '(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|this (?:morning|afternoon|week)|last week|earlier'
/** What people write before the point, whoever it is about. */
const OPENING = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:${GREETINGS}|${FILLERS}|${ASIDES}|${QUICK_ONES}|${[...HESITATIONS].join('|')}|oh|ah|well|right|and|also|but|now|then|plus|meanwhile|${DAY})(?![\p{L}\p{N}])[\s,:;.–-]*)*`,
  'iu',
)
/**
 * Words that announce another customer, or name the one it is about: "different customer:", "next one is", "i also
 * spoke to", "note for".
 */
const ANNOUNCES = new RegExp(
  String.raw`^(?:(?:(?:the )?next(?: (?:customer|client|account|company|one|up))?(?: is| was)?` +
    String.raw`|(?:(?:a|the) )?(?:new|last|other|another|different|second|third|separate)(?: (?:customer|client|account|company|one))?(?::| is| was)` +
    String.raw`|(?:another|different|other|separate) (?:customer|client|account|company)` +
    String.raw`|(?:(?:i|we) )?(?:(?:just|also|then|already|have|had) ){0,3}(?:(?:spoke|talked|chatted)(?: (?:to|with))|met(?: with)?|called|phoned|rang|heard from|(?:had )?an? (?:call|chat|meeting|sync) with)` +
    String.raw`|(?:(?:a|the|good|bad|short|quick) ){0,2}(?:news|notes?|updates?|info|word|feedback|call|meeting|mail) (?:for|from|on|of|about|with|at)` +
    String.raw`|(?:and )?what about|as for|regarding|over at|moving on to|on to|back to|over to)(?![\p{L}\p{N}])[\s,:–-]*)`,
  'iu',
)
/** Words between a name and its verb. */
const BETWEEN = new Set(
  'now also still really just all only already too again however though meanwhile finally currently'.split(' '),
)
const IN_TURN =
  /^[\s,]*(?:on the other hand|in (?:turn|contrast)|as well|by contrast|for (?:one|example))(?![\p{L}\p{N}])/iu
/** What begins behind a name: "zentrix they …", "zentrix nobody …", "zentrix where …". */
const SUBJECTS = new Set(
  'they theyre theyve theyd their nobody noone no none nothing everybody everyone people board legal hr works union no not never where who whose'.split(
    ' ',
  ),
)
/** Things that customers have, before what became of them: "zentrix migration is done". */
const HAD = new Set(
  'migration rollout roll-out training pilot project launch kickoff kick-off deployment onboarding adoption licences licenses licence license mailboxes tenant contract budget champion champions trainer helpdesk firewall'.split(
    ' ',
  ),
)
/** In a hurry these stand for "does" and "has". */
const PLURAL = new Set('are were have had do dont didnt havent cant wont arent'.split(' '))
/** Words said of programs and devices, or of people who come and go, more often than of customers. */
const OF_THINGS =
  /^[\s,]*(?:(?:now|also|still|just|always|often|already|only) )?(?:(?:blocks?|breaks?|broke|crash(?:es|ed)?|drops|fail(?:s|ed)?|freezes|froze|hangs|hung|conflicts?|clash(?:es)?|interferes?|scans|filters|intercepts|supports|requires|throttles|syncs|add-?ins?|plug-?ins?|agents?|clients?|apps?|proxy|vpn|left|quit|resigned|retired|joined|t(?:akes|ook) over|replace[ds]|(?:has|had) (?:left|quit|resigned|retired))(?![\p{L}\p{N}])|(?:is|are|was|were) (?:(?:now|still|too|very|also|so|not|no longer|just|being) )?(?:down|slow|unstable|installed|incompatible|compatible|certified|supported|broken|full|used|offline|deprecated|outdated|ill|sick|away|gone|out|off|back|on (?:leave|holidays?|vacation|parental))(?![\p{L}\p{N}]))/iu
/** So much text behind a name is searched. In UTF-16 units. */
const REACH = 60
/** A shorter word is an abbreviation, or a slip of any word. In letters. */
const SHORTEST = 4
/** A message about another customer says so at its head. The head of a longer mail is not searched. In UTF-16 units. */
const LONGEST = 500

/**
 * A stranger's name at the head of what may be its news: a word, with or without a capital, that is in neither the
 * playbook nor daily life, before something that customers do or have: "zentrix stays with slack", "now zentrix, ceo
 * sees no value". Behind "different customer:" and the like anything may follow. That is too little to take it for a
 * customer, but enough to ask.
 * @returns the name as it is written
 */
export function strangerAtHead(prepared: PreparedPlaybook, text: string): string | undefined {
  const found = text.length > LONGEST ? undefined : lowName(prepared, text)
  if (!found) return undefined
  const { name, tokens, to, rest, isAnnounced } = found
  if (!tokens[to] || OF_THINGS.test(rest.slice(0, REACH))) return undefined
  return isAnnounced || /^\s*:\s/.test(rest) || saysOfCustomer(tokens, to, rest) ? name : undefined
}

/**
 * A stranger's name at the head of a clause. `isSure`: a product follows, and then what customers do: "zentrix teams
 * nobody trained".
 */
export interface StrangerOfClause {
  readonly name: string
  readonly isSure: boolean
}

/** The same for a clause. A product behind the name is enough to ask. */
export function strangerOfClause(prepared: PreparedPlaybook, clause: string): StrangerOfClause | undefined {
  const found = clause.length > LONGEST ? undefined : lowName(prepared, clause)
  if (!found) return undefined
  const { name, tokens, to, isAnnounced } = found
  const product = isAnnounced ? undefined : prepared.workloads.find(tokens).find(({ from }) => from === to)
  if (product === undefined) return strangerAtHead(prepared, clause) === undefined ? undefined : { name, isSure: false }
  if (!tokens[product.to]) return undefined
  const behind = clause.slice(tokens[product.to - 1]!.end)
  const isSure = !OF_THINGS.test(behind.slice(0, REACH)) && saysOfCustomer(tokens, product.to, behind)
  return { name, isSure }
}

interface LowName {
  readonly name: string
  readonly tokens: readonly Token[]
  /** The first token behind the name. */
  readonly to: number
  readonly rest: string
  /** "Different customer:" or the like stands before it. */
  readonly isAnnounced: boolean
}

/** The word behind the opening of a text, where it may be a name. */
function lowName(prepared: PreparedPlaybook, text: string): LowName | undefined {
  const opening = OPENING.exec(text)![0].length
  const announced = ANNOUNCES.exec(text.slice(opening))?.[0].length ?? 0
  const tokens = tokenize(text)
  const from = tokens.findIndex(({ start }) => start >= opening + announced)
  if (from < 0 || !isNameless(prepared, tokens, from, text)) return undefined
  const to = endOf(tokens, from, text)
  const { end } = tokens[to - 1]!
  return {
    name: text.slice(tokens[from]!.start, end),
    tokens,
    to,
    rest: text.slice(end),
    isAnnounced: announced > 0,
  }
}

/**
 * True for a word that may be a name because it is nothing else: no word of the playbook or of daily life, no person,
 * place or slip.
 */
function isNameless(prepared: PreparedPlaybook, tokens: readonly Token[], i: number, text: string): boolean {
  const { word, start, end } = tokens[i]!
  const raw = text.slice(start, end)
  if (word.length < SHORTEST || !/^\p{Lu}?\p{Ll}+$/u.test(raw) || !strangers(prepared, tokens)(i)) return false
  if (isEveryday(word) || isSaid(word) || isTrade(word) || NEVER.has(word) || commentsOn(word)) return false
  return !isFirstName(raw) && !isPlace(raw) && !slips(prepared).get(word, () => isSlip(prepared, word))
}

/** The index behind a name and its word of trade: "zentrix traders". */
function endOf(tokens: readonly Token[], from: number, text: string): number {
  const next = tokens[from + 1]
  const isOne = next !== undefined && text.slice(tokens[from]!.end, next.start) === ' ' && isTrade(next.word)
  return isOne ? from + 2 : from + 1
}

/** True when something that customers do or have stands behind a name. */
function saysOfCustomer(tokens: readonly Token[], to: number, rest: string): boolean {
  const turn = IN_TURN.exec(rest)?.[0].length ?? 0
  const begins = tokens[to - 1]!.end + turn
  let i = tokens.findIndex(({ start }) => start >= begins)
  while (i > 0 && BETWEEN.has(tokens[i]?.word ?? '')) i++
  const next = tokens[i]?.word
  if (i < 0 || next === undefined) return false
  if (turn > 0 || SUBJECTS.has(next) || PLURAL.has(next) || VERBS_OF_SEVERAL.has(next)) return true
  if (PEOPLE.has(next) || HAD.has(next)) return tokens[i + 1] !== undefined
  return isFiniteVerb(next)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
/** In shorter words only two swapped letters are a slip. In letters. */
const SHORTEST_SLIP = 7

/** For each word some hundred others are tried, and the same customers come again. In letters. */
const REMEMBERED = 20_000
const slips = recentFor<boolean>(REMEMBERED)

/**
 * True for a word of the corpus with one letter missing, doubled or mistaken inside, or two swapped. The first and the
 * last letter mostly stay.
 */
function isSlip(prepared: PreparedPlaybook, word: string): boolean {
  if (isNearOne(word, PEOPLE) || isNearOne(word, HAD)) return true
  const isLong = word.length >= SHORTEST_SLIP
  const isShared = (other: string): boolean =>
    other !== word && prepared.textModel.knows(stem(other)) && (isLong || stem(other) === other.replace(/s$/, ''))
  for (let at = 1; at < word.length; at++) {
    const before = word.slice(0, at)
    const behind = word.slice(at)
    if (isShared(before + (behind[1] ?? '') + behind[0]! + behind.slice(2))) return true
    if (!isLong) continue
    if (behind[0] === before.at(-1) && isShared(before + behind.slice(1))) return true
    if (LETTERS.some((letter) => isShared(before + letter + behind))) return true
    if (behind.length > 1 && LETTERS.some((letter) => isShared(before + letter + behind.slice(1)))) return true
  }
  return false
}
