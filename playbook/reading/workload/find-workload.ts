import type { WorkloadId } from '../../model.ts'
import { isListed } from './listed-names.ts'
import { isBehindHidden } from '../text/mask-name.ts'
import { withoutTakenBack } from './meant-instead.ts'
import { strangers } from '../../names/place/strangers.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { isSubject } from './named-apart.ts'
import { looselyNamed } from './loose-names.ts'
import type { Token } from '../text/text.ts'
import { goesOnAboutOther } from './unlisted-product.ts'
import { weightOf } from './weigh-mention.ts'

/** Everyday words that name a workload only when they are written like a name: "Edge", but not "leading edge". */
const NEEDS_CAPITAL = new Set(['edge', 'engage', 'project', 'windows', 'teams', 'mem', 'viva', 'dynamics', 'exchange'])

/**
 * The workload that a text is about: the one named first, unless another one is named more often or heads the note, or
 * the text only says that all is well with the first. Names and abbreviations are those of the playbook ("EXO", "ODB",
 * "AADP").
 * @param text the original, to tell the name "Teams" from the word "teams"; without it every spelling counts
 */
export function findWorkload(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text?: string,
): WorkloadId | undefined {
  const mentions = mentionsIn(prepared, tokens, text)
  const named = mostNamed(mentions, tokens, text)
  if (named === 'entra-id' && tokens.some(({ word }) => MAILBOX.test(word)) && mentions.every(isTool(tokens)))
    return 'exchange'
  if (named) return named
  const loose = text === undefined ? undefined : looselyNamed(tokens, text)
  if (loose) return loose
  // Where nothing else is named, mailboxes mean Exchange Online and ported numbers mean Teams Phone.
  if (prepared.workloads.find(tokens).length > 0) return undefined
  if (tokens.some(({ word }) => MAILBOX.test(word))) return 'exchange'
  return tokens.some(({ word }) => PORTING.test(word)) ? 'teams-phone' : undefined
}

/** True for “Entra Connect”, which readies other services. */
function isTool(tokens: readonly Token[]): (mention: Mention) => boolean {
  return ({ to }) => tokens[to]?.word === 'connect'
}

/** Ways to reach somebody, in a row: “by mail, Teams and phone”. */
const WAY = /^(?:e-?mails?|mails?|phone|telephone|chat|linkedin|sms|text|letter|calls?)$/
const BY = /^(?:by|via|through|over|on)$/
/** “By” stands at most so many words before the last of them. */
const WAYS_REACH = 4

/** True where a product is one of several ways to reach somebody. */
function isWay(tokens: readonly Token[], from: number): boolean {
  const near = (i: number): boolean => WAY.test(tokens[i]?.word ?? '')
  const hasWay = near(from - 1) || (tokens[from - 1]?.word === 'and' && near(from - 2)) || near(from + 1)
  const isRow = hasWay || (/^(?:and|or)$/.test(tokens[from + 1]?.word ?? '') && near(from + 2))
  if (!isRow) return false
  for (let i = from - 1; i >= Math.max(0, from - WAYS_REACH); i--) {
    const word = tokens[i]!.word
    if (BY.test(word)) return true
    if (!WAY.test(word) && !/^(?:and|or)$/.test(word)) return false
  }
  return false
}

/** The places where a text names a workload. Everyday words that only look like a name are left out. */
export function mentionsIn(prepared: PreparedPlaybook, tokens: readonly Token[], text?: string): Mention[] {
  const named: Mention[] = []
  const found = prepared.workloads.find(tokens)
  const isOther = found.length > 0 ? goesOnAboutOther(tokens) : undefined
  for (const [at, { meaning, from, to }] of found.entries()) {
    if (to - from === 1 && isOther?.(from)) continue
    if (text !== undefined && to - from === 1 && NEEDS_CAPITAL.has(tokens[from]!.word)) {
      const isName = writtenLikeName(tokens, text, from) || inHead(prepared, tokens, text, from)
      if (!isName && !isListed(tokens, found, at, text)) continue
    }
    if (meaning === 'teams' && to - from === 1 && isWay(tokens, from)) continue
    const id = meaning === 'teams' && isOfPhones(tokens, from, to) ? 'teams-phone' : (meaning as WorkloadId)
    named.push({ id, from, to })
  }
  if (text !== undefined) named.unshift(...officeAtHead(tokens, text))
  const mentions = text === undefined ? named : withoutTakenBack(named, tokens, text)
  // In a text about Teams Phone, Skype for Business is telephony, too.
  if (!mentions.some(({ id }) => id === 'teams-phone')) return mentions
  return mentions.map((each) => (SKYPE.test(tokens[each.from]!.word) ? { ...each, id: 'teams-phone' } : each))
}

/** "Larkfield Office: …": the Office programs, where nothing but the customer's name stands before the word. */
function officeAtHead(tokens: readonly Token[], text: string): Mention[] {
  const at = tokens.findIndex(({ word }) => word === 'office')
  if (at < 1 || at > LONGEST_NAME || !isBehindHidden(tokens, at)) return []
  return /^\s*:\s/.test(text.slice(tokens[at]!.end, tokens[at]!.end + 4))
    ? [{ id: 'm365-apps', from: at, to: at + 1 }]
    : []
}

/** A workload's name in a text. */
export interface Mention {
  readonly id: WorkloadId
  /** In tokens, `to` excluded. */
  readonly from: number
  readonly to: number
}

/** The workload named first counts a little more. */
const FIRST = 0.1

function mostNamed(mentions: readonly Mention[], tokens: readonly Token[], text?: string): WorkloadId | undefined {
  const [first] = mentions
  if (!first || mentions.every(({ id }) => id === first.id)) return first?.id
  const subject = text === undefined ? undefined : mentions.find((each) => isSubject(mentions, each, tokens, text))
  if (subject) return subject.id
  const weights = new Map<WorkloadId, number>()
  for (const { id, from, to } of mentions.slice(0, MOST_WEIGHED)) {
    const weight = text === undefined ? 1 : weightOf(text, tokens, from, to)
    weights.set(id, (weights.get(id) ?? (id === first.id ? FIRST : 0)) + weight)
  }
  let best: WorkloadId | undefined
  for (const [id, weight] of weights) if (best === undefined || weight > weights.get(best)!) best = id
  return best
}

/** A mail of thousands of words is not weighed to its end. */
const MOST_WEIGHED = 100

const SKYPE = /^(?:skype|sfbo?)$/

function isOfPhones(tokens: readonly Token[], from: number, to: number): boolean {
  return /^(?:telephon(?:y|es?)|voice)$/.test(tokens[to]?.word ?? '') || takesPhones(tokens, from)
}

const PHONES = /^(?:(?:tele|desk)?phones?|telephony|pbx|switchboard|landlines?)$/
/** At most so many words stand between the phones and Teams: "phone lines of all the sites over to Teams". */
const PHONES_REACH = 7

/** True when phones are moved to Teams, which means Teams Phone. */
export function takesPhones(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:to|into|onto)$/.test(tokens[at - 1]?.word ?? '')) return false
  for (let i = at - 2; i >= Math.max(0, at - PHONES_REACH); i--) {
    if (PHONES.test(tokens[i]!.word)) return true
    if (tokens[i + 1]!.breakBefore) return false
  }
  return false
}

/** True for a word with a capital, and for any word at the beginning of a sentence. */
function writtenLikeName(tokens: readonly Token[], text: string, at: number): boolean {
  const { start } = tokens[at]!
  const first = text.charAt(start)
  if (first !== first.toLowerCase() || first === first.toUpperCase()) return true
  return at === 0 || /[.!?\n]\s*$/.test(text.slice(Math.max(0, start - 3), start))
}

const PORTING = /^(?:porting|sbcs?)$/
const MAILBOX = /^(?:mailbox(?:es)?|psts?)$/

/** Words behind which a name may lack its capital: "they use teams". */
const TAKES_A_PRODUCT = new Set(
  'use uses using deploy deploys deploying adopt adopts adopting launch launching enable enabling rollout want wants wanted start starting begin beginning need needs introduce introducing'.split(
    ' ',
  ),
)
/** The same for two words: "moving to teams", "roll out teams". */
const LEADS_TO_A_PRODUCT =
  /^(?:mov(?:e|es|ed|ing)|migrat(?:e|es|ed|ing)|switch(?:es|ed|ing)?|go(?:es|ing)?) to$|^roll(?:s|ed|ing)? out$|^start(?:s|ed|ing)? with$/
/** Words before the subject of a text. "On", "for" and "around" count only where a mark follows the product. */
const ABOUT = /^(?:about|abt|re|regarding|concerning)$/
const ABOUT_OR_ON = /^(?:about|abt|re|regarding|concerning|on|for|around)$/
/** "call today with the two of Fabrikam about teams: …": an opening has at most so many words, the product included. */
const LONGEST_OPENING = 10
const MARK = /^\s*(?::|-\s|–)/
/** Before these words "teams" are people: "they want teams to be trained". */
const OF_PEOPLE = new Set('to of who that which are were have leads leaders members'.split(' '))
/** "contoso teams: nobody is trained": a heading has at most so many words, the product included. */
const LONGEST_HEAD = 4
/** At most so many words of the customer's hidden name stand before the product. */
const LONGEST_NAME = 6

/** True when a clause begins with "teams", "exchange" or "viva" as its subject: "exchange migration runs, teams waits". */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (at !== 0 || !/^(?:teams|exchange|viva)$/.test(tokens[at]!.word)) return false
  return next !== undefined && !OF_PEOPLE.has(next.word)
}

/** Words said of one product, not of several teams: "teams goes live". */
const OF_ONE = new Set('is goes has was works starts runs waits stays needs'.split(' '))
/** Words before "exchange" that mean an exchange of data or people, not the product. */
const OF_GOODS = new Set('the an this that any data file key information student staff stock of'.split(' '))
/**
 * Words before the name where the text turns to another product: "and teams there?", "what about teams", "their teams
 * champion".
 */
const GOES_OVER = new Set('and but also plus then now what how about for on their our the same as'.split(' '))
/** Words behind the name that speak of a product, not of several teams: "and teams there?", "also teams, they …". */
const OF_PRODUCT = new Set(
  'there too now still also no not nobody none nothing they he she we champion champions rollout pilot training adoption licences licenses migration deployment project launch admin admins owner sponsor usage governance policy policies side part done live stuck blocked later'.split(
    ' ',
  ),
)

/**
 * True when "teams" or "exchange" begins a clause and a word about a product follows: "and teams there?", "teams 12 %
 * active".
 */
function goesOver(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!/^(?:teams|exchange)$/.test(tokens[at]!.word)) return false
  const isEnd = next === undefined || next.breakBefore
  if (!isEnd && !OF_PRODUCT.has(next.word) && !/^\d/.test(next.word)) return false
  let from = at
  while (from > 0 && !tokens[from]!.breakBefore && GOES_OVER.has(tokens[from - 1]!.word)) from--
  const opens = from === 0 || tokens[from]!.breakBefore
  return opens && !(isEnd && from === at)
}

function inHead(prepared: PreparedPlaybook, tokens: readonly Token[], text: string, at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const isPeople = after !== undefined && !after.breakBefore && OF_PEOPLE.has(after.word)
  if (after && !after.breakBefore && OF_ONE.has(after.word)) {
    const { word } = tokens[at]!
    if (word === 'teams' || (word === 'exchange' && !OF_GOODS.has(before?.word ?? ''))) return true
  }
  if (goesOver(tokens, at)) return true
  if (before && !isPeople) {
    if (TAKES_A_PRODUCT.has(before.word)) return true
    if (LEADS_TO_A_PRODUCT.test(`${tokens[at - 2]?.word} ${before.word}`)) return true
    // "Contoso teams nobody is trained": behind one name that opens the note.
    const isBehindName = at <= LONGEST_NAME && isBehindHidden(tokens, at)
    if (isBehindName || (at === 1 && strangers(prepared, tokens.slice(0, 2))(0)))
      if (text.slice(before.end, tokens[at]!.start) === ' ') return true
    // "call with Fabrikam about teams: …"
    const isMarked = MARK.test(text.slice(tokens[at]!.end, tokens[at]!.end + 4))
    const isEnd = /^(?:teams|exchange)$/.test(tokens[at]!.word) && (after === undefined || after.breakBefore)
    if (isMarked ? ABOUT_OR_ON.test(before.word) && at < LONGEST_OPENING : isEnd && ABOUT.test(before.word)) return true
    // Alone between commas, or at the end: "all is tested, teams".
    if (tokens[at]!.breakBefore && (after === undefined || after.breakBefore)) return true
  }
  return at < LONGEST_HEAD && MARK.test(text.slice(tokens[at]!.end, tokens[at]!.end + 4))
}
