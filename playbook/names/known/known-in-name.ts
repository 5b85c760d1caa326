import { BEFORE_PRODUCTS } from '../../content/words/before-products.ts'
import { functionWords, intentWords, progressWords } from '../../content/note-rules.ts'
import { INSIDE_OF_COMPANIES } from '../../content/words/trades.ts'
import { LEGAL_FORMS } from '../../content/words/legal-forms.ts'
import { MONTH_WORDS } from '../../dates/months.ts'
import { foldName } from '../customer-key.ts'
import { isFiniteVerb } from '../words/finite-verb.ts'
import { isLabel } from '../place/labels.ts'
import { isTrade } from '../model/name-features.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { isSaid, saidNames } from './said-names.ts'
import { strangers } from '../place/strangers.ts'
import { tokenize } from '../../reading/text/text.ts'

/** A known customer in a name that was read. */
export interface KnownInName {
  readonly key: string
  /**
   * `meant`: the rest of the name is words of calls and work, or something the customer has. `doubtful`: the rest has a
   * word of company names, or a strange word. `likely`: it has neither.
   */
  readonly as: 'meant' | 'likely' | 'doubtful'
}

/** Words for what is done with a customer or its record. No name begins with them. */
const LEADS =
  /^(?:cancel\w*|snooz\w*|referrals?|comment\w*|note|re|fwd?|postpone\w*|delay\w*|go|golive|kickoff|spoke|talk\w*|phoned?|rang|mail\w*|e?mailed|ping\w*|chas\w+|visit\w*|met|tell|told|ask\w*|sorry|hey|hi|hello|w|mr|ms|mrs)$/
/** Words of time that may stand behind the name. */
const DAYS = /^(?:\d{1,4}|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|today|yesterday|tomorrow|kw|week|q[1-4])$/

/**
 * The known customer whose name is part of what was read as a name: "Contoso Call Notes", "Cancel Contoso", "Fabrikam's
 * Works Council". "Contoso Pharma" and "Trey's Bakery" may well be other customers.
 * @param keys of the known customers; the longest one in the name counts
 * @param name as it was read, with its apostrophes
 * @param isHurried it was typed without capitals; then a verb ends the name: "northwind halted"
 * @returns undefined where the name contains none of them, or is the key itself
 */
export function knownInName(
  prepared: PreparedPlaybook,
  keys: Iterable<string>,
  name: string,
  isHurried = false,
): KnownInName | undefined {
  const said = saidNames(name)
  let key: string | undefined
  for (const each of keys) if (isSaid(said, each) && each.length > (key?.length ?? 0)) key = each
  if (key === undefined || key === foldName(name)) return undefined
  const owns = !said.written.includes(` ${key} `)
  const words = (owns ? said.bare : said.written).trim()
  const at = ` ${words} `.indexOf(` ${key} `)
  const before = wordsOf(words.slice(0, at))
  const whole = wordsOf(words.slice(at + key.length))
  const verb = isHurried ? whole.findIndex((word) => isDone(word)) : -1
  const behind = verb < 0 ? whole : whole.slice(0, verb)
  const isMeant = before.every(isLead) && (behind.every(isBehind) || (owns && belongs(prepared, behind)))
  if (isMeant) return { key, as: 'meant' }
  // "Archive Contoso" is an order, and "Bank of Contoso" a name.
  const isOrder = before.at(-1) !== 'of'
  const isLikely = isOrdinary(prepared, before, isOrder) && isOrdinary(prepared, behind, false)
  return { key, as: isLikely ? 'likely' : 'doubtful' }
}

/** True for "halted", "went". "United" and the like belong to names. */
function isDone(word: string): boolean {
  if (/^(?:united|limited|allied|consolidated|associated|incorporated|integrated|advanced|applied)$/.test(word))
    return false
  return isFiniteVerb(word) && !isTrade(word) && !word.endsWith('s')
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** True for a word of calls and work before a customer's name. */
function isLead(word: string): boolean {
  if (LEADS.test(word) || isLabel(word) || functionWords.has(word)) return true
  return (intentWords.has(word) || progressWords.has(word) || BEFORE_PRODUCTS.has(word)) && !isTrade(word)
}

function isBehind(word: string): boolean {
  return (
    isLabel(word) ||
    DAYS.test(word) ||
    LEGAL_FORMS.has(word) ||
    MONTH_WORDS.includes(word) ||
    /^(?:and|of|the)$/.test(word)
  )
}

/** True for what a company has: "works council", "plant". "Bakery" ends a name, and a strange word may be anything. */
function belongs(prepared: PreparedPlaybook, words: readonly string[]): boolean {
  const last = words.at(-1)
  if (last === undefined || (isTrade(last) && !INSIDE_OF_COMPANIES.has(last))) return false
  return !strangers(prepared, tokenize(last))(0)
}

function isOrdinary(prepared: PreparedPlaybook, words: readonly string[], mayTrade: boolean): boolean {
  const tokens = tokenize(words.join(' '))
  const isStrange = strangers(prepared, tokens)
  return tokens.every(({ word }, i) => (mayTrade || !isTrade(word)) && !isStrange(i))
}
