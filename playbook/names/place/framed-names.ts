import { nameCapitals } from '../words/capitalised.ts'
import { strangers } from './strangers.ts'
import { isPersonHere, NEVER } from '../model/name-candidates.ts'
import { isQuality } from '../words/ordinary-words.ts'
import { BEFORE_PRODUCTS } from '../../content/words/before-products.ts'
import { countedWords, functionWords, intentWords, PEOPLE, progressWords } from '../../content/note-rules.ts'
import { BODIES, INSIDE_OF_COMPANIES, TRADES } from '../../content/words/trades.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { Token } from '../../reading/text/text.ts'

/** A name that was found by the words around it. */
export interface FramedName {
  readonly name: string
  /** True when it ends like a company's name. Otherwise it only stands where a name may. */
  readonly sure: boolean
  /** True when the text begins with it. */
  readonly heads: boolean
}

const FEWEST_WORDS = 2
const MOST_WORDS = 6
/** A name stands at the beginning of a message, or in one of its first lines. In tokens. */
const MAX_TOKENS = 120
/** In a longer text products are looked for in the beginning only. In tokens. */
const MOST_TOKENS = 400
/** Words that stand inside names: "school of dance", "crowther and sons". */
const INNER = new Set('of and de del la du van von der den'.split(' '))

/** Words that begin names, and mean something else alone. */
const OPENERS = new Set('old new first great little big free'.split(' '))

/**
 * What people write right before the customer's name and before nothing else: "@", "M/s", "customer:", "re", "a yes
 * from", "what is it with".
 */
const ANNOUNCES =
  /(?:(?:^|\s)@ ?|\bm\/s\.? |(?:^|[.;!?\n] *)(?:customer|client|kunde)(?: name)? ?[:=]? |(?:^|\n)(?:(?:re|fwd?|aw|wg|tr|subject|betreff|objet|regarding)\b:? *){1,4}|\b(?:yes|no|go|nope|answer|reply) from |\bwhat(?:['’]s| is)(?: it| up)?(?: with)? )$/iu
/** The last words of these. Behind other words no name is announced. */
const ANNOUNCERS = new Set(
  's m/s customer client kunde name re fw fwd aw wg tr subject betreff objet regarding from whats is it up with'.split(
    ' ',
  ),
)
/** So much text before a name is searched. In UTF-16 units. */
const REACH = 30

/**
 * Between a product that opens the text and the name: "Intune - otter creek brewing: …", "AADP Elmsworth Coach Lines –
 * …".
 */
const HEAD_GAP = /^(?:\s+|\s*[-–—:/]\s*)$/
/** The end of a name that was announced. */
const ENDS = /^(?:\s*(?:$|[,;:.?!()\n/–—|])|\s+-\s|\s+[&+] |\s+\/)/

/**
 * Finds a name that certain words announce, or that ends in a word of trade ("sweetwater hospice", "old copper
 * bakery"), with capitals or without. One of its words is mostly a stranger.
 */
export function findFramedName(
  prepared: PreparedPlaybook,
  allTokens: readonly Token[],
  text: string,
): FramedName | undefined {
  const context = contextOf(prepared, allTokens, text)
  let guess: FramedName | undefined
  for (const from of announced(context)) {
    const found = nameFrom(context, from)
    if (found?.sure) return found
    guess ??= found
  }
  return tradeName(context) ?? guess
}

interface Context {
  readonly prepared: PreparedPlaybook
  readonly tokens: readonly Token[]
  readonly text: string
  readonly isStrange: (i: number) => boolean
  /** Tokens of the names of products. */
  readonly product: ReadonlySet<number>
  /** The end of the product that opens the text. */
  readonly headEnds: number | undefined
}

function contextOf(prepared: PreparedPlaybook, allTokens: readonly Token[], text: string): Context {
  const product = new Set<number>()
  let headEnds: number | undefined
  const products = prepared.products.find(allTokens.length > MOST_TOKENS ? allTokens.slice(0, MAX_TOKENS) : allTokens)
  for (const { from, to } of products) {
    for (let i = from; i < to; i++) product.add(i)
    if (from === 0) headEnds = to
  }
  const tokens = allTokens.length > MAX_TOKENS ? allTokens.slice(0, MAX_TOKENS) : allTokens
  // Few texts have a word of trade or announce a name.
  let found: ((i: number) => boolean) | undefined
  const isStrange = (i: number): boolean => (found ??= strangers(prepared, tokens))(i)
  return { prepared, tokens, text, isStrange, product, headEnds }
}

/** The tokens at which a name is announced. */
function announced({ tokens, text, headEnds }: Context): number[] {
  const next = headEnds === undefined ? undefined : tokens[headEnds]
  const follows = next && HEAD_GAP.test(text.slice(tokens[headEnds! - 1]!.end, next.start))
  const found = follows ? [headEnds!] : []
  tokens.forEach(({ start }, i) => {
    const isAt = text[start - 1] === '@' || (text[start - 1] === ' ' && text[start - 2] === '@')
    if (!isAt && (i === 0 || !ANNOUNCERS.has(tokens[i - 1]!.word))) return
    // The cut must not look like the beginning of the text.
    const before = start <= REACH ? text.slice(0, start) : `…${text.slice(start - REACH, start)}`
    if (ANNOUNCES.test(before)) found.push(i)
  })
  return found
}

/** The name that begins at a token and ends at the next mark or product. */
function nameFrom(context: Context, from: number): FramedName | undefined {
  const { tokens, text, product } = context
  const isCapital = startsWithCapital(context, from)
  let to = from
  while (to < tokens.length && to - from < MOST_WORDS && !product.has(to)) {
    if (to > from && !joined(text, tokens[to - 1]!, tokens[to]!)) break
    const { word } = tokens[to]!
    const inner = to > from && isInner(context, to)
    if (!inner && (isSaid(word, to > from) || startsWithCapital(context, to) !== isCapital)) break
    to++
  }
  while (to > from && INNER.has(tokens[to - 1]!.word)) to--
  const trade = lastTrade(context, from, to)
  if (trade !== undefined) return nameOf(context, from, trade + 1, true)
  const behind = text.slice(tokens[to - 1]?.end ?? 0)
  return ENDS.test(behind) || product.has(to) ? nameOf(context, from, to, false) : undefined
}

/** A name that ends in a word of trade, at the beginning of a text or a clause, or behind "at", "for" and the like. */
function tradeName(context: Context): FramedName | undefined {
  const { tokens } = context
  let guess: FramedName | undefined
  for (let last = 1; last < tokens.length; last++) {
    if (!TRADES.has(tokens[last]!.word) || continues(context, last)) continue
    const from = beginning(context, last)
    const lead = from === last ? undefined : leadOf(context, from)
    const found = lead && nameOf(context, from, last + 1, lead === 'sure' && isSureAlone(context, from, last))
    if (found?.sure) return found
    guess ??= found
  }
  return guess
}

/**
 * Two words without capitals may be a thing: "revenue authority". The first word of a sentence may be a verb: "Chased
 * Lyle Foods".
 */
function isSureAlone(context: Context, from: number, last: number): boolean {
  if (!startsWithCapital(context, from)) return last - from >= FEWEST_WORDS
  return from > 0 || context.isStrange(from)
}

/** True when the name goes on behind this token. */
function continues(context: Context, last: number): boolean {
  const { tokens, text, product } = context
  const next = tokens[last + 1]
  if (!next || product.has(last + 1) || isPossessive(context, last) || !joined(text, tokens[last]!, next)) return false
  if (startsWithCapital(context, last) && (startsWithCapital(context, last + 1) || isInner(context, last + 1)))
    return true
  return TRADES.has(next.word) || text.slice(tokens[last]!.end, next.start) !== ' '
}

function isPossessive({ tokens, text }: Context, i: number): boolean {
  return /['’]s?$/.test(text.slice(tokens[i]!.start, tokens[i]!.end + 1))
}

function beginning(context: Context, last: number): number {
  const { tokens, text, product } = context
  const isCapital = startsWithCapital(context, last)
  let from = last
  while (from > 0 && last - from < MOST_WORDS - 1 && !product.has(from - 1)) {
    if (!joined(text, tokens[from - 1]!, tokens[from]!)) break
    const { word } = tokens[from - 1]!
    const inner = isInner(context, from - 1)
    if (!inner && (isSaid(word, true) || startsWithCapital(context, from - 1) !== isCapital)) break
    from--
  }
  while (from < last && INNER.has(tokens[from]!.word)) from++
  return from
}

/** Words right before a customer's name. Behind other words a rival or a partner may be named. */
const LEADS = new Set('at for from re bei chez customer client @'.split(' '))

/**
 * How surely a name begins behind the word before it; undefined where none does: "their clinic", "with northgate
 * consulting".
 */
function leadOf({ tokens, text, product }: Context, from: number): 'sure' | 'maybe' | undefined {
  const before = tokens[from - 1]
  if (!before) return 'sure'
  if (product.has(from - 1)) return HEAD_GAP.test(text.slice(before.end, tokens[from]!.start)) ? 'sure' : 'maybe'
  if (tokens[from]!.breakBefore) return 'maybe'
  if (LEADS.has(before.word)) return 'sure'
  return /^(?:of|hi|hello|and|called|mailed|met|visited)$/.test(before.word) ? 'maybe' : undefined
}

function lastTrade(context: Context, from: number, to: number): number | undefined {
  const { tokens } = context
  // A name in capitals ends where they end.
  const first = startsWithCapital(context, from) ? to - 1 : from + 1
  for (let i = to - 1; i >= first && i > from; i--) if (TRADES.has(tokens[i]!.word)) return i
  return undefined
}

/** True for "and", and for the "of" in "school of dance". The "of" in "the owner of" is outside a name. */
function isInner({ tokens }: Context, i: number): boolean {
  const { word } = tokens[i]!
  if (word !== 'of') return INNER.has(word)
  const before = tokens[i - 1]?.word ?? ''
  return BODIES.has(before) || TRADES.has(before)
}

function nameOf(context: Context, from: number, to: number, isTrade: boolean): FramedName | undefined {
  const { tokens, text, isStrange } = context
  const count = to - from
  if (count < FEWEST_WORDS || count > MOST_WORDS || isPersonHere(tokens, from, to, text)) return undefined
  if (tokens.slice(from, to).some(({ word }) => NEVER.has(word) && !INNER.has(word))) return undefined
  const isKnown = !tokens.slice(from, to).some(({ word }, i) => isStrange(from + i) && !TRADES.has(word))
  if (isKnown && (count <= FEWEST_WORDS || !isOrdinary(context, from, to - 1))) return undefined
  // "copilot deemed gimmicky"
  if (!startsWithCapital(context, from) && [from, to - 1].some((i) => isQuality(tokens[i]!.word))) return undefined
  const isInside = INSIDE_OF_COMPANIES.has(tokens[to - 1]!.word)
  if (isInside && count <= FEWEST_WORDS && !startsWithCapital(context, from)) return undefined
  const name = nameCapitals(text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/['’]s?$/, ''))
  return { name, sure: isTrade && !isKnown, heads: from === 0 }
}

/**
 * True for known words that make a name together: "old copper bakery". Not with "and" ("claims and legal"), and not
 * where they are a topic of notes ("network user group").
 */
function isOrdinary({ tokens, prepared }: Context, from: number, to: number): boolean {
  if (!TRADES.has(tokens[to]!.word) || tokens.slice(from, to).some(({ word }) => word === 'and')) return false
  if (!INSIDE_OF_COMPANIES.has(tokens[to]!.word)) return true
  return prepared.classes.find(tokens).every((found) => found.to <= from || found.from >= to)
}

function startsWithCapital({ tokens, text }: Context, i: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens[i]!.start, tokens[i]!.start + 2))
}

/** Words of one name have a blank, a hyphen, "&" or "+" between them. */
function joined(text: string, left: Token, right: Token): boolean {
  const gap = text.slice(left.end, right.start)
  // "Ohm GmbH & Co. KG"
  if (gap === '. ') return left.end - left.start <= 2
  return gap === ' ' || gap === ' & ' || gap === '-' || (gap === ' + ' && /^\p{Lu}/u.test(text.slice(right.start)))
}

/** True for words that sentences are made of. "Old" and "new" may begin a name. */
function isSaid(word: string, isInner: boolean): boolean {
  if (OPENERS.has(word) || (isInner && TRADES.has(word))) return false
  return SAID.some((known) => known.has(word)) || (isInner && BEFORE_PRODUCTS.has(word)) || !/\p{L}/u.test(word)
}

const SAID: readonly ReadonlySet<string>[] = [functionWords, intentWords, progressWords, countedWords, PEOPLE]
