import { countedWords, functionWords, intentWords, PEOPLE, progressWords } from '../../content/note-rules.ts'
import { VERBS_OF_ONE } from '../../content/note-verbs.ts'
import { FIRST_NAMES } from '../../content/words/first-names.ts'
import { BODIES, TRADES } from '../../content/words/trades.ts'
import { isTradeAbroad } from '../../content/words/trades-abroad.ts'
import { LEGAL_FORMS } from '../../content/words/legal-forms.ts'
import type { Token } from '../../reading/text/text.ts'
import { byFirst, type Rules } from '../../rules.ts'
import { areInitials, joined } from '../words/joined.ts'
import { HESITATIONS } from '../words/openings.ts'

/** A stretch of words that could be the customer's name, with features of it and of its surroundings. */
export interface NameCandidate {
  /** Index of the first token and the one after the last. */
  readonly from: number
  readonly to: number
  readonly name: string
  readonly features: readonly string[]
}

/** What must be known about a text to describe its stretches. */
export interface NameContext {
  readonly tokens: readonly Token[]
  readonly text: string
  /**
   * Whether a token may be part of a name: it has a capital, or, in texts without capitals, is no word that sentences
   * are made of.
   */
  readonly may: readonly boolean[]
  readonly classOf: ReadonlyMap<number, string>
  readonly products: ReadonlySet<number>
  readonly isStrange: (i: number) => boolean
  /** Whether a token's word is in messages of the corpus. */
  readonly isCommon: (i: number) => boolean
  /** The number of stretches of two or more words that hold a stranger. */
  readonly rivals: number
}

/** Words that sentences are made of. */
export const SAID: readonly ReadonlySet<string>[] = [
  functionWords,
  intentWords,
  progressWords,
  countedWords,
  PEOPLE,
  HESITATIONS,
  new Set(['w']),
]
/** True for words of trade: "Foods", "University", "Klinikum". */
export const isTrade = (word: string): boolean => TRADES.has(word) || BODIES.has(word) || isTradeAbroad(word)
/** True for a word that sentences are made of. */
export const isSaid = (word: string): boolean => SAID.some((known) => known.has(word))

const SAINT = /^(?:St\.?|Saint) \p{Lu}\p{L}+['’]s$/u

/** Describes the stretch [from, to) by its features. */
export function describe(context: NameContext, from: number, to: number): NameCandidate {
  const stretch = stretchOf(context, from, to)
  const features: string[] = []
  for (const feature of IN_ORDER) {
    const said = feature(stretch)
    if (typeof said === 'string') features.push(said)
    else if (said) features.push(...said)
  }
  return { from, to, name: stretch.name, features }
}

/** Where a stretch stands: at the beginning of the text, of a sentence, behind a mark or a comma, or in the middle. */
type Opens = 'text' | 'sentence' | 'mark' | 'comma' | 'no'

/** A stretch of words, and what stands around it. */
interface Stretch extends NameContext {
  readonly from: number
  readonly to: number
  readonly first: Token
  readonly last: Token
  /** As it is written, with the full stop of "Ltd." */
  readonly raw: string
  /** Without the "'s" of an owner. */
  readonly name: string
  readonly isOwner: boolean
  readonly opens: Opens
  /** The word before it in its sentence, else "^". */
  readonly previous: string
  /** The mark right behind it; "none" before a word, "end" at the end of the text. */
  readonly mark: string
  readonly next: Token | undefined
  readonly ends: 'sentence' | 'mark' | 'no'
  /** In words; four stands for more. */
  readonly length: number
  /** How many of its words are in messages of the corpus, and how many are strangers. */
  readonly common: number
  readonly strange: number
}

function stretchOf(context: NameContext, from: number, to: number): Stretch {
  const { tokens, text, isCommon, isStrange } = context
  const first = tokens[from]!
  const last = tokens[to - 1]!
  const raw = text.slice(first.start, last.end + (endsDotted(last, text) ? 1 : 0))
  // The saint's own "'s" belongs to the name: "St. Alban's".
  const name = SAINT.test(raw) ? raw : raw.replace(/['’]s?$/, '')
  const after = text.slice(last.end, last.end + 4)
  const opens = opensAs({ from, before: text.slice(Math.max(0, first.start - 4), first.start) }) ?? 'no'
  const mark = /^\s*([:;,.!?)–—/|-])/.exec(after)?.[1] ?? (after === '' ? 'end' : 'none')
  const closes = to === tokens.length || /^\s*[.!?\n)]/.test(after)
  let common = 0
  let strange = 0
  for (let i = from; i < to; i++) {
    if (isCommon(i)) common++
    if (isStrange(i)) strange++
  }
  return {
    ...context,
    from,
    to,
    first,
    last,
    raw,
    name,
    isOwner: name !== raw || /^['’]/.test(after),
    opens,
    previous: opens === 'text' || opens === 'sentence' ? '^' : spelt(tokens[from - 1]!.word),
    mark,
    next: tokens[to],
    ends: closes ? 'sentence' : mark === 'none' ? 'no' : 'mark',
    length: Math.min(to - from, 4),
    common,
    strange,
  }
}

const opensAs = byFirst<{ readonly from: number; readonly before: string }, Opens>({
  text: ({ from }) => (from === 0 ? 'text' : undefined),
  /** "Done. Contoso …" */
  sentence: ({ before }) => (/[.!?\n]["'”’)]?\s+$/.test(before) ? 'sentence' : undefined),
  /** "Call: Contoso …" */
  mark: ({ before }) => (/[:;–—("“-]\s*$/.test(before) ? 'mark' : undefined),
  /** "Today, Contoso …" */
  comma: ({ before }) => (before.endsWith(', ') ? 'comma' : undefined),
})

/**
 * What a stretch shows of itself, in the order in which the model was trained on it. A name of a feature is a part of the
 * model: who changes one, or the order, trains it anew.
 */
const FEATURES: Rules<Stretch, string | readonly string[]> = {
  opens: ({ opens }) => `opens:${opens}`,
  previous: ({ previous }) => `previous:${previous}`,
  /** "spoke with" */
  previousTwo: ({ from, tokens, previous }) => `previous2:${from > 1 ? tokens[from - 2]!.word : '^'} ${previous}`,
  next: ({ mark, next }) => `next:${mark === 'none' ? (next?.word ?? '') : mark}`,
  /** "?" for a stranger. */
  first: ({ isStrange, from, first }) => `first:${isStrange(from) ? '?' : first.word}`,
  last: ({ isStrange, to, last }) => `last:${isStrange(to - 1) ? '?' : last.word}`,
  length: ({ length }) => `length:${length}`,
  frame: ({ opens, ends, length }) => `frame:${opens} ${ends} ${length}`,
  common: ({ common, length }) => `common:${common} of ${length}`,
  strange: ({ strange, length }) => `strange:${strange} of ${length}`,
  /** "Training Partners …": the first word may be any. */
  firstCommon: ({ isCommon, from, opens }) => `first-common:${isCommon(from) ? opens : 'no'}`,
  rivals: ({ rivals, length, strange }) => `rivals:${Math.min(rivals, 3)} ${length} ${strange > 0}`,
  /** "Contoso wants" */
  verb: (stretch) =>
    VERBS_OF_ONE.has(wordBehind(stretch)?.word ?? '') ? ['verb', `verb:${stretch.opens} ${stretch.length}`] : undefined,
  /** "Contoso's" */
  possessive: ({ isOwner }) => (isOwner ? 'possessive' : undefined),
  /** "Bank" in "Woodgrove Bank": a longer stretch is possible. */
  moreLeft: ({ from, may, text, tokens, first }) =>
    from > 0 && may[from - 1] && joined(text, tokens[from - 1]!, first) ? 'more-left' : undefined,
  /** "Woodgrove" in "Woodgrove Bank". */
  moreRight: ({ to, may, text, last, next }) =>
    next && may[to] && joined(text, last, next) ? 'more-right' : undefined,
  /** "Will & Grace" */
  ampersand: ({ raw }) => (raw.includes('&') ? 'ampersand' : undefined),
  /** "Contoso Ltd" */
  legalForm: ({ last }) => (LEGAL_FORMS.has(last.word) ? 'legal-form' : undefined),
  /** "Versand 24" */
  digit: ({ raw }) => (/\d/.test(raw) ? 'digit' : undefined),
  /** "EKH" */
  capitalsOnly: ({ name, length }) =>
    name.length > 1 && name === name.toUpperCase() ? `capitals-only:${length}` : undefined,
  /** "M.K.H." */
  initials: ({ text, first, length }) => (areInitials(text, first) ? `initials:${length}` : undefined),
  /** "The Contoso" */
  firstSaid: ({ first, opens }) => (isSaid(first.word) ? `first-said:${opens}` : undefined),
  lastSaid: ({ last }) => (isSaid(last.word) ? 'last-said' : undefined),
  /** "Fabrikam Foods", "University of Tern" */
  trade: ({ first, last, length }) => (isTrade(first.word) || isTrade(last.word) ? `trade:${length}` : undefined),
  lastTrade: ({ last, length }) => (isTrade(last.word) ? `last-trade:${length}` : undefined),
  firstTrade: ({ first, length }) => (isTrade(first.word) ? `first-trade:${length}` : undefined),
  previousTrade: ({ from, previous }) =>
    from > 0 && previous !== '^' && isTrade(previous) ? 'previous-trade' : undefined,
  /** "with Contoso" */
  previousSaid: ({ previous, length }) =>
    previous !== '^' && isSaid(previous) ? `previous-said:${length}` : undefined,
  /** "Contoso Teams" */
  nextProduct: ({ products, to }) => (products.has(to) ? 'next-product' : undefined),
  nextSaid: (stretch) => (isSaid(wordBehind(stretch)?.word ?? '') ? 'next-said' : undefined),
  /** "Teams Contoso" */
  previousProduct: ({ products, from }) => (products.has(from - 1) ? 'previous-product' : undefined),
  /** "Adele Vance" */
  firstName: ({ first, length }) => (FIRST_NAMES.has(first.word) ? `first-name:${length}` : undefined),
  /** The classes of words in it, each where it begins. */
  classes({ from, to, classOf }) {
    const classes: string[] = []
    for (let i = from; i < to; i++) {
      const id = classOf.get(i)
      if (id !== undefined && (i === from || classOf.get(i - 1) !== id)) classes.push(`class:${id}`)
    }
    return classes
  },
}
const IN_ORDER = Object.values(FEATURES)

/** The word right behind, with no mark between. */
function wordBehind({ mark, next }: Stretch): Token | undefined {
  return mark === 'none' ? next : undefined
}

/** "Call w fabrikam": in a hurry "with" has one letter. */
function spelt(word: string): string {
  return word === 'w' ? 'with' : word
}

/** Legal forms that many write with a full stop. Behind "Oy", "AB" and "GmbH" one ends the sentence. */
const ABBREVIATED = new Set('ltd inc co corp pte pty ltda'.split(' '))

/** A full stop belongs to "M.K.H.", "S.A." and "e.V."; to "Ltd" only where no sentence ends. */
function endsDotted(last: Token, text: string): boolean {
  if (areInitials(text, last)) return text.charAt(last.end) === '.'
  if (!LEGAL_FORMS.has(last.word) || text.charAt(last.end) !== '.') return false
  if (last.word.includes('.')) return true
  return ABBREVIATED.has(last.word) && !/^(?:\s*$|\s*\n|\s+\p{Lu})/u.test(text.slice(last.end + 1, last.end + 8))
}
