import { countedWords, functionWords, intentWords, PEOPLE, progressWords } from '../../content/note-rules.ts'
import { VERBS_OF_ONE } from '../../content/note-verbs.ts'
import { FIRST_NAMES } from '../../content/words/first-names.ts'
import { BODIES, TRADES } from '../../content/words/trades.ts'
import { isTradeAbroad } from '../../content/words/trades-abroad.ts'
import { LEGAL_FORMS } from '../../content/words/legal-forms.ts'
import type { Token } from '../../reading/text/text.ts'
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
  const { tokens, text, may, classOf, products, isStrange, isCommon } = context
  const first = tokens[from]!
  const last = tokens[to - 1]!
  const raw = text.slice(first.start, last.end + (endsDotted(last, text) ? 1 : 0))
  // The saint's own "'s" belongs to the name: "St. Alban's".
  const name = SAINT.test(raw) ? raw : raw.replace(/['’]s?$/, '')
  const after = text.slice(last.end, last.end + 4)
  const before = text.slice(Math.max(0, first.start - 4), first.start)
  const possessive = name !== raw || /^['’]/.test(after)
  const opens =
    from === 0
      ? 'text'
      : /[.!?\n]["'”’)]?\s+$/.test(before)
        ? 'sentence'
        : /[:;–—("“-]\s*$/.test(before)
          ? 'mark'
          : before.endsWith(', ')
            ? 'comma'
            : 'no'
  const punctuation = /^\s*([:;,.!?)–—/|-])/.exec(after)?.[1] ?? (after === '' ? 'end' : 'none')
  const next = tokens[to]
  let common = 0
  let strange = 0
  for (let i = from; i < to; i++) {
    if (isCommon(i)) common++
    if (isStrange(i)) strange++
  }
  const previous = opens === 'text' || opens === 'sentence' ? '^' : spelt(tokens[from - 1]!.word)
  const length = Math.min(to - from, 4)
  const ends = to === tokens.length || /^\s*[.!?\n)]/.test(after) ? 'sentence' : punctuation === 'none' ? 'no' : 'mark'
  const features = [
    `opens:${opens}`,
    `previous:${previous}`,
    `previous2:${from > 1 ? tokens[from - 2]!.word : '^'} ${previous}`,
    `next:${punctuation === 'none' ? (next?.word ?? '') : punctuation}`,
    `first:${isStrange(from) ? '?' : first.word}`,
    `last:${isStrange(to - 1) ? '?' : last.word}`,
    `length:${length}`,
    `frame:${opens} ${ends} ${length}`,
    `common:${common} of ${length}`,
    `strange:${strange} of ${length}`,
    `first-common:${isCommon(from) ? opens : 'no'}`,
    `rivals:${Math.min(context.rivals, 3)} ${length} ${strange > 0}`,
  ]
  if (next && punctuation === 'none' && VERBS_OF_ONE.has(next.word)) features.push('verb', `verb:${opens} ${length}`)
  if (possessive) features.push('possessive')
  if (from > 0 && may[from - 1] && joined(text, tokens[from - 1]!, first)) features.push('more-left')
  if (next && may[to] && joined(text, last, next)) features.push('more-right')
  if (raw.includes('&')) features.push('ampersand')
  if (LEGAL_FORMS.has(last.word)) features.push('legal-form')
  if (/\d/.test(raw)) features.push('digit')
  if (name.length > 1 && name === name.toUpperCase()) features.push(`capitals-only:${length}`)
  if (areInitials(text, first)) features.push(`initials:${length}`)
  if (isSaid(first.word)) features.push(`first-said:${opens}`)
  if (isSaid(last.word)) features.push('last-said')
  const firstTrade = isTrade(first.word)
  const lastTrade = isTrade(last.word)
  if (firstTrade || lastTrade) features.push(`trade:${length}`)
  if (lastTrade) features.push(`last-trade:${length}`)
  if (firstTrade) features.push(`first-trade:${length}`)
  if (from > 0 && previous !== '^' && isTrade(previous)) features.push('previous-trade')
  if (previous !== '^' && isSaid(previous)) features.push(`previous-said:${length}`)
  if (products.has(to)) features.push('next-product')
  if (next && punctuation === 'none' && isSaid(next.word)) features.push('next-said')
  if (products.has(from - 1)) features.push('previous-product')
  if (FIRST_NAMES.has(first.word)) features.push(`first-name:${length}`)
  for (let i = from; i < to; i++) {
    const id = classOf.get(i)
    if (id !== undefined && (i === from || classOf.get(i - 1) !== id)) features.push(`class:${id}`)
  }
  return { from, to, name, features }
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
