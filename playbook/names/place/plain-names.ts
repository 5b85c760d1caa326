import { nameCapitals } from '../words/capitalised.ts'
import { findHeadName } from './head-names.ts'
import { behindLabel } from './labels.ts'
import { isPersonHere, NEVER } from '../model/name-candidates.ts'
import { isSaid, isTrade, SAID } from '../model/name-features.ts'
import { isOrdinary, opensSentence } from '../words/ordinary-words.ts'
import { ASIDES, FILLERS, GREETINGS, GREETINGS_ABROAD, HESITATIONS, QUICK_ONES } from '../words/openings.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'
import { byFirst } from '../../rules.ts'
import { isNearOne } from '../../reading/text/typos.ts'
import { strangers } from './strangers.ts'
import { commentsOn } from '../words/tail-words.ts'
import { isTakenUp } from './taken-up.ts'
import { TELLING_VERBS } from '../words/telling-verbs.ts'

/** A customer's name in the place where a note says who it is about. */
export interface PlainName {
  readonly name: string
  /** True when it heads the note: what follows is about this customer only. */
  readonly heads: boolean
}

/**
 * What people write before a name: "hi, quick q -", "ok and", "just off the phone with". Unlike small talk it needs no
 * punctuation, because the name may follow at once, and it may say who was called.
 */
const OPENING = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:${GREETINGS}|${GREETINGS_ABROAD}|${FILLERS}|${[...HESITATIONS].join('|')}|${ASIDES}|${QUICK_ONES}|and|also|now|then|next(?: one| up)?|another one|last one|one more|(?:great|good|bad) news|(?:(?:short|quick|brief|small) )?update(?: on| from| for)?|(?:(?:short|quick) )?notes? (?:for|on|from)|(?:short|quick) (?:info|note)|(?:just )?(?:got )?off (?:the phone|a call|the call) with|just|(?:spoke|talked|chatted) (?:to|with)|had a call with|(?:i )?(?:called|phoned|rang|emailed|mailed|met|visited))\b[\s,:;–-]*)+`,
  'iu',
)

const GREETING = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${GREETINGS}|${GREETINGS_ABROAD})\b`, 'iu')

/** Verbs of several. A name before them is a company's, not a person's. */
const PLURAL_VERBS = new Set('are have want need use say keep plan intend dont do were'.split(' '))
/** Verbs of a company or a person, never of things. */
const SINGULAR_VERBS = new Set('wants needs has bought signed plans keeps intends'.split(' '))
/** What others do not do: "northwind doesn't want", "EKH won't use". */
const DECLINES =
  /^ (?:does(?:n['’]?t| not)|did(?:n['’]?t| not)|wo(?:n['’]?t|uldn['’]?t)|will not|no longer|never) (?:want|need|use|plan|intend|trust|like|believe|see|buy|pay)s?\b/i
/** Somebody who gives no answer is mostly the customer, however the name is spelt. */
export const NO_ANSWER =
  /^ (?:does(?:n['’]?t| not)|did(?:n['’]?t| not)|has(?:n['’]?t| not)|wo(?:n['’]?t)|never) (?:answer|repl|respond|call|write|react|get back|come back)/i
/** Words behind a company's name and a comma: "Contoso, they are on hold". "Peter, he is away" is a person. */
const OF_COMPANIES = new Set('they their the we no nobody none not it its'.split(' '))
const MOST_WORDS = 4
/** A name heads a note. The rest of a long mail is not searched. In tokens. */
const MAX_TOKENS = 24
/** In a longer text strangers and products are looked for in the beginning only. In tokens. */
const MOST_TOKENS = 400

/**
 * Finds a name that the name model does not recognise, by its place: before a workload, a colon or a dash, or as the
 * subject, behind what people write before the point. Its first word is a stranger; with capitals, any of its words. In
 * a hurry people write no capitals.
 */
export function findPlainName(
  prepared: PreparedPlaybook,
  allTokens: readonly Token[],
  text: string,
): PlainName | undefined {
  const tokens = allTokens.length > MAX_TOKENS ? allTokens.slice(0, MAX_TOKENS) : allTokens
  // Results for the whole list are remembered. In a long mail only the beginning is searched.
  const searched = allTokens.length > MOST_TOKENS ? tokens : allTokens
  const opening = OPENING.exec(text)?.[0] ?? ''
  const offset = opening.length
  const from = tokens.findIndex(({ start }) => start >= offset)
  if (from < 0 || NEVER.has(tokens[from]!.word)) return undefined
  const ofWords = findHeadName(prepared, searched, from, text)
  if (ofWords !== undefined) return { name: ofWords, heads: true }
  const isStrange = strangers(prepared, searched)
  const isNamed = capitalWords(tokens, text, from)
  // One strange word is enough when all have capitals: "Nod Publishers".
  if (!isStrange(from) && !(isNamed > 1 && range(from, isNamed).some(isStrange))) return undefined
  const isCapital = /^\p{Lu}/u.test(text.slice(tokens[from]!.start))
  // "welders have no accounts", "Unfazed by the outage"
  if (isCapital ? opensSentence(tokens, from, text) : isOrdinary(tokens[from]!.word)) return undefined
  // "adatum vpn drops teams calls", "adatum uni wnats teams": a thing or a mistyped verb is not part of the name.
  const saysMore = (i: number): boolean =>
    isThing(prepared, searched, i) || (isStrange(i) && isMistyped(tokens[i]!.word))
  const around = {
    tokens,
    text,
    from,
    isCapital,
    hasOpening: offset > 0,
    hasGreeting: GREETING.test(opening),
    products: new Set(prepared.products.find(searched).map((product) => product.from)),
    endOf: (to: number) => (isCapital ? undefined : range(from + 1, to - from - 1).find(saysMore)) ?? to,
  }
  const shortest = isStrange(from) ? from + 1 : Math.max(from + 1, from + isNamed)
  for (let to = shortest; to <= Math.min(tokens.length, from + MOST_WORDS); to++) {
    const says = endsNameBy(new Ending(around, to))
    if (says !== undefined) return says === NONE ? undefined : says
  }
  return undefined
}

/** The beginning of a note in which a name may stand. */
interface Around {
  readonly tokens: readonly Token[]
  readonly text: string
  /** Where the name would begin. */
  readonly from: number
  /** It is written with a capital. */
  readonly isCapital: boolean
  /** What people write before a name stands before it, "called". */
  readonly hasOpening: boolean
  readonly hasGreeting: boolean
  /** Where names of products begin. */
  readonly products: ReadonlySet<number>
  /** The end of the name in a stretch that ends there: a thing is not part of it. */
  readonly endOf: (to: number) => number
}

/** A place at which the name may end: before the token `to`. */
class Ending {
  readonly around: Around
  readonly to: number
  readonly last: Token
  readonly next: Token | undefined
  /** The text behind. */
  readonly rest: string

  constructor(around: Around, to: number) {
    this.around = around
    this.to = to
    this.last = around.tokens[to - 1]!
    this.next = around.tokens[to]
    this.rest = around.text.slice(this.last.end)
  }

  get isOneWord(): boolean {
    return this.to === this.around.from + 1
  }

  /** "Peter says": a person who is there. */
  get isPerson(): boolean {
    const { tokens, from, text } = this.around
    return isPersonHere(tokens, from, this.to, text)
  }

  /** The name that ends here. */
  named(heads: boolean): PlainName {
    const { tokens, text, from, endOf } = this.around
    return { name: nameCapitals(text.slice(tokens[from]!.start, tokens[endOf(this.to) - 1]!.end)), heads }
  }
}

/** No name begins here, however long. */
const NONE = 'none'

/** Whether the name ends at a place: the first rule that holds decides; if none does, it may be longer. */
const endsNameBy = byFirst<Ending, PlainName | typeof NONE>({
  /** "QR-code flyers for Outlook": words of sentences make no name. */
  wordOfSentence: ({ isOneWord, last }) => (!isOneWord && isSaid(last.word) ? NONE : undefined),
  /** "Says that …" */
  tellingVerb: ({ last }) => (TELLING_VERBS.has(last.word) ? NONE : undefined),
  /** "Contoso teams …" */
  beforeProduct: (end) => (end.around.products.has(end.to) ? end.named(true) : undefined),
  /** "Contoso status update: …", "contoso - …" */
  head: (end) =>
    /^\s*(?::|[-–—]\s)\s*\S/.test(behindLabel(end.rest)) || (/^\s=>?\s\S/.test(end.rest) && !/\d/.test(end.last.word))
      ? end.named(true)
      : undefined,
  endOfText: ({ next }) => (next === undefined ? NONE : undefined),
  /** "Peter (he left)" */
  personAndAside: (end) => (/^\s*[(,]\s/.test(end.rest) && end.isPerson ? NONE : undefined),
  /** "Contoso, they are on hold"; but "Peter, he is away" */
  comma(end) {
    if (!/^,\s/.test(end.rest)) return undefined
    return OF_COMPANIES.has(end.next!.word) ? end.named(true) : NONE
  },
  /** "Hola, lagar oeste. They run": the greeting's name is the customer's. */
  greeted: (end) => (end.around.hasGreeting && !end.isOneWord && /^\.\s/.test(end.rest) ? end.named(true) : undefined),
  /** "Hi quillavey! …": a person, who is greeted. */
  greetedPerson: ({ around, isOneWord, rest }) =>
    around.hasGreeting && isOneWord && /^\s*[,!.\n]/.test(rest) ? NONE : undefined,
  /** "contoso says", "northwind doesn't want", "fabrikam sadly" */
  speaks(end) {
    const { next, rest, around } = end
    const does = TELLING_VERBS.has(next!.word) || DECLINES.test(rest) || (!around.isCapital && commentsOn(next!.word))
    return does ? (end.isPerson ? NONE : end.named(true)) : undefined
  },
  /** "adatum are" */
  several: (end) => (PLURAL_VERBS.has(end.next!.word) ? end.named(true) : undefined),
  /** "contoso does not answer" */
  silent: (end) => (NO_ANSWER.test(end.rest) ? (end.isPerson ? NONE : end.named(true)) : undefined),
  /** "Contoso wants" */
  acts(end) {
    const { tokens, text, from, isCapital } = end.around
    if (!isCapital || !SINGULAR_VERBS.has(end.next!.word)) return undefined
    return isTakenUp(tokens, from, end.to, text) ? NONE : end.named(false)
  },
  /** "Called Contoso about …": behind such words anything may follow the name; the name may be a person's. */
  opened: (end) =>
    end.around.hasOpening && end.around.isCapital && !/^ \p{Lu}/u.test(end.rest)
      ? end.isPerson
        ? NONE
        : end.named(false)
      : undefined,
  /** "Contoso; …": the name goes on behind blanks alone. */
  brokenOff: ({ around, last, next }) =>
    next!.breakBefore || !/^[ &]+$/.test(around.text.slice(last.end, next!.start)) ? NONE : undefined,
})

/** What companies trade in may stand before these: "security services". */
const TRADED = new Set('services solutions systems'.split(' '))

/** True for a thing of technology and the like, "vpn". Not for what a company trades in. */
function isThing(prepared: PreparedPlaybook, tokens: readonly Token[], i: number): boolean {
  const isTraded = (word = ''): boolean => isTrade(word) || TRADED.has(word)
  if (isTraded(tokens[i]!.word) || isTraded(tokens[i + 1]?.word)) return false
  return prepared.classes.find(tokens).some(({ from, to }) => from <= i && i < to)
}

/** True for a mistyped word that sentences are made of: "wnats". */
function isMistyped(word: string): boolean {
  return word.length > 3 && !isSaid(word) && SAID.some((known) => isNearOne(word, known))
}

/** The number of capitalised words from here on with only blanks between them. */
function capitalWords(tokens: readonly Token[], text: string, from: number): number {
  let to = from
  while (
    to < tokens.length &&
    /^\p{Lu}/u.test(text.slice(tokens[to]!.start)) &&
    (to === from || !tokens[to]!.breakBefore)
  )
    to++
  return to - from
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i)
}

/**
 * True when a text has a capitalised strange word. It may name another customer than before.
 * @param customer the words of this name do not count
 */
export function namesAStranger(prepared: PreparedPlaybook, text: string, customer = ''): boolean {
  const tokens = tokenize(text)
  const isStrange = strangers(prepared, tokens)
  const own = new Set(tokenize(customer).map(({ word }) => word))
  return tokens.some(
    ({ start, word }, i) => /^\p{Lu}/u.test(text.slice(start, start + 2)) && isStrange(i) && !own.has(word),
  )
}
