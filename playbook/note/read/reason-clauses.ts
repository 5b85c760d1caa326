import { closeBracket } from '../../reading/text/close-bracket.ts'
import { countedWords, intentWords, progressWords } from '../../content/note-rules.ts'
import type { Status } from '../../model.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { clearedTokens, negatedTokens } from '../../reading/text/negation.ts'
import type { TextReading } from '../../reading/read-text.ts'
import { tellsOnlyOfCheck } from '../../reading/obstacle/only-checks.ts'
import { saidFine } from '../../reading/obstacle/said-fine.ts'
import type { Token } from '../../reading/text/text.ts'
import { explain } from '../../recommendation/explain.ts'
import { holding } from './holds.ts'
import { endsSentence, namesNext } from '../signs.ts'
import { aboutOthers } from './topics.ts'
import { substanceOf, type NoteSubject } from '../words.ts'

/** So much of a long mail is searched for its reason. In clauses. */
const MAX_CLAUSES = 150

/** A stretch of a text between two commas, full stops or linking words. */
export interface Clause {
  readonly sentence: number
  readonly tokens: readonly Token[]
  /** How much it speaks for the status and against its rival, in log-odds; 0 when it carries no reason. */
  readonly weight: number
  /** The same for each of its words. */
  readonly weights: readonly number[]
  readonly substance: boolean
}

/** "The law says so": "so" goes with the word before it, and links nothing. */
const SAYS = /^(?:says?|said|thinks?|thought|does|do|did)$/
const LINKS = /^(but|however|because|bc|bcs|though|although|while|whereas|so)$/

/**
 * Splits a text into clauses and weighs how much the words of each speak for the status. Leaves out clauses about other
 * workloads, clauses that are no longer true, and usage figures beside a why.
 * @param begin the text before this place is left out, in UTF-16 units
 */
export function clausesOf(
  prepared: PreparedPlaybook,
  reading: TextReading,
  subject: NoteSubject,
  begin: number,
): readonly Clause[] {
  const { tokens, text } = reading
  const weights = weightsOf(prepared, reading, subject.status)
  const cleared = clearedTokens(tokens, negatedTokens(tokens))
  const others = aboutOthers(prepared, reading, subject)
  const clauses: Clause[] = []
  let sentence = 0
  let from = tokens.findIndex(({ start }) => start >= begin)
  if (from < 0) return clauses
  for (let i = from + 1; i <= tokens.length && clauses.length < MAX_CLAUSES; i++) {
    const token = tokens[i]
    const between = token ? text.slice(tokens[i - 1]!.end, token.start) : ''
    if (token && isBracketed(text, token.start)) continue
    const ends = !token || /\n/.test(between) || endsSentence(tokens[i - 1]!.word, between, token.word)
    if (
      !ends &&
      !/[;,:]\s|[–—]|\s-\s/.test(between) &&
      !(
        LINKS.test(token.word) &&
        !(token.word === 'so' && SAYS.test(tokens[i - 1]!.word)) &&
        (token.word !== 'however' || /[,;]/.test(between))
      )
    )
      continue
    const own = tokens.slice(from, i)
    const silent = subject.status.id === 'customer-unresponsive'
    const { known, product, named } = substanceOf(prepared, own, subject)
    const isCheck = tellsOnlyOfCheck(text.slice(own[0]!.start, own.at(-1)!.end))
    const carries =
      silent || isCheck || isNewLine(own, subject) || known > 0 || product || named > 0 || tellsProgress(own, subject)
    let weight = 0
    if (carries) for (let k = from; k < i; k++) weight += weights[k]!
    // "For good" sounds like "all is well", but words that speak for the status count all the same.
    const substance = carries && (isCheck || weight > 0 || !cleared.slice(from, i).every(Boolean))
    if (!others[from]) clauses.push({ sentence, tokens: own, weight, weights: weights.slice(from, i), substance })
    if (ends) sentence++
    from = i
  }
  const held = subject.status.l1 === 'Blocked' ? withoutFine(clauses, reading) : clauses
  return withoutUsage(prepared, text, holding(held, text), subject)
}

/** What is in order is no obstacle. It is told only where nothing else is. */
function withoutFine(clauses: readonly Clause[], { tokens, text }: TextReading): readonly Clause[] {
  const fine = new Set<Token>(saidFine(tokens, text).flatMap((isFine, i) => (isFine ? [tokens[i]!] : [])))
  const rest = clauses.filter((clause) => !clause.tokens.every((token) => fine.has(token)))
  return rest.some(({ substance }) => substance) ? rest : clauses
}

/** Longer asides in brackets are split like other text. In UTF-16 units. */
const LONGEST_BRACKET = 80

/** True within "(Max, +44 …)": an aside is no clause of its own, and no clause begins in it. */
function isBracketed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at)
  const opens = before.lastIndexOf('(')
  if (opens < 0 || before.includes(')', opens)) return false
  const aside = text.slice(at - before.length + opens, at - before.length + opens + LONGEST_BRACKET)
  const closes = aside.indexOf(')')
  return closes > 0 && !aside.slice(0, closes).includes('\n')
}

const USAGE_FIGURE = /(?:^| )\d[\d.,]*(?: ?%| percent\b| (?:out )?of \d| (?:\w+ )?active\b| (?:mau|dau)\b)/
const USAGE = /\b(?:use|uses|used|using|usage|active|mau|dau|utilisation|utilization|consumption|adoption)\b/

/**
 * Playbook: never usage figures. They are removed where something else gives the why; alone they are all that was said.
 */
function withoutUsage(
  prepared: PreparedPlaybook,
  text: string,
  clauses: readonly Clause[],
  subject: NoteSubject,
): readonly Clause[] {
  const isUsage = ({ tokens }: Clause): boolean => {
    const words = text.slice(tokens[0]!.start, closeBracket(text, tokens.at(-1)!.end)).toLowerCase()
    return USAGE_FIGURE.test(words) && USAGE.test(words) && substanceOf(prepared, tokens, subject).known === 0
  }
  const usage = clauses.map(isUsage)
  const rest = clauses.filter((_, i) => !usage[i])
  const saysWhy = rest.some(({ tokens, substance }) => substance && substanceOf(prepared, tokens, subject).known > 0)
  return saysWhy ? rest : clauses
}

/** How much each token speaks for the status. The reasons of the recommendation count twice. */
function weightsOf(prepared: PreparedPlaybook, reading: TextReading, status: Status): number[] {
  const index = prepared.statusIds.indexOf(status.id)
  const rival = reading.logits.reduce(
    (best, logit, i) => (i !== index && (best < 0 || logit > reading.logits[best]!) ? i : best),
    -1,
  )
  const own = reading.wordsFor(index)
  const other = reading.wordsFor(rival)
  const weights = reading.tokens.map((_, i) => own[i]! - other[i]! / 2)
  for (const { polarity, span, weight } of explain.reasons(prepared, reading, {}, index, rival)) {
    if (polarity !== 'for' || !span) continue
    const at = reading.tokens.findIndex(({ start }) => start >= span[0])
    if (at >= 0) weights[at]! += weight
  }
  return weights
}

/** "They got 200 seats" is all that is known about a new line. */
function isNewLine(tokens: readonly Token[], { status }: NoteSubject): boolean {
  if (status.id !== 'new-subscription') return false
  return tokens.some(({ word }) => /^\d/.test(word)) && tokens.some(({ word }) => countedWords.has(word))
}

/** True for words about work in progress that say how far it is, or until when. */
export function tellsProgress(tokens: readonly Token[], { status }: NoteSubject): boolean {
  if (status.l1 !== 'In Progress') return false
  const has = (words: ReadonlySet<string>): boolean => tokens.some(({ word }) => words.has(word))
  const counted = tokens.some(({ word }) => /^\d+([.,]\d+)?%?$/.test(word))
  return (has(progressWords) && (counted || has(intentWords))) || namesNext(tokens)
}
