import { countedWords, functionWords } from '../../content/note-rules.ts'
import type { Status } from '../../model.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { TextReading } from '../../reading/read-text.ts'
import { stem, type Token } from '../../reading/text/text.ts'
import { namesNext } from '../signs.ts'
import type { NoteSubject } from '../words.ts'

/** A clause before it is weighed. */
export interface SeenClause {
  readonly sentence: number
  readonly tokens: readonly Token[]
  /** How much its words speak for the status, in log-odds. */
  readonly weight: number
  readonly substance: boolean
}

/** The features of a clause. */
export interface ClauseFeatures {
  /** Its different stems; a number is "#". */
  readonly words: readonly string[]
  /** Each word with the next one. */
  readonly pairs: readonly (readonly [first: string, second: string])[]
  /** Its place and how much it says, as names. */
  readonly others: readonly string[]
}

const FM = /^(?:i|im|ive|id|ill|me|my|we|weve|our|us)$/
const STARTS_WITH_DIGIT = /^\d/

/**
 * Describes clauses so that those with the why, or with what comes next, can be told from the others: their words, how
 * much these speak for the status, and their place.
 */
export function clauseFeatures(
  prepared: PreparedPlaybook,
  reading: TextReading,
  { status }: NoteSubject,
  clauses: readonly SeenClause[],
): ClauseFeatures[] {
  const { l1 } = status
  const sums = clauses.map(({ weight }) => weight).sort((a, b) => b - a)
  const classAt = new Map(prepared.classes.find(reading.tokens).map(({ meaning, from }) => [from, meaning]))
  const products = new Set(prepared.workloads.find(reading.tokens).map(({ from }) => from))
  const many = clauses.length > 6 ? 'many' : clauses.length > 3 ? 'some' : String(clauses.length)
  // Clauses stand in the order of the text.
  let at = 0
  return clauses.map((clause, i) => {
    const { tokens, weight, sentence } = clause
    const before = clauses[i - 1]
    const after = clauses[i + 1]
    const first = tokens[0]!
    const last = tokens.at(-1)!
    const strength = strengthOf(weight)
    const rank = Math.min(sums.indexOf(weight), 3)
    const place = i === 0 ? 'first' : after ? 'mid' : 'last'
    const others = [
      `l1:${l1}`,
      `says:${strength}`,
      `says:${l1} ${strength} ${rank}`,
      `rank:${rank} of ${many}`,
      `length:${lengthOf(tokens.length)} ${strength}`,
      `place:${place} of ${many}`,
      `place:${l1} ${place}`,
      `opens:${before?.sentence !== sentence} ${after?.sentence !== sentence}`,
      `substance:${clause.substance}`,
      `first:${first.word}`,
      `first:${first.word} ${tokens[1]?.word ?? ''}`,
      `last:${last.word}`,
      `mark:${markBefore(reading.text, first.start)}`,
      `mark-after:${reading.text
        .slice(last.end, last.end + 2)
        .trim()
        .charAt(0)}`,
    ]
    if (after) others.push(`next:${after.tokens[0]!.word}`, `next-says:${strengthOf(after.weight)}`)
    if (before) others.push(`before:${before.tokens[0]!.word}`, `before-says:${strengthOf(before.weight)}`)
    if (namesNext(tokens)) others.push('dated', `dated:${l1}`)
    const words: string[] = []
    const pairs: (readonly [string, string])[] = []
    const signs = new Set<string>()
    at = reading.tokens.indexOf(first, at)
    let previous: string | undefined
    tokens.forEach(({ word }, k) => {
      const isNumber = STARTS_WITH_DIGIT.test(word)
      const own = isNumber ? '#' : stem(word)
      if (previous !== undefined && !pairs.some(([first, second]) => first === previous && second === own))
        pairs.push([previous, own])
      previous = own
      if (!words.includes(own)) words.push(own)
      if (isNumber) signs.add(`number:${l1}`)
      else if (FM.test(word)) signs.add('fm')
      else if (countedWords.has(word)) signs.add('counted')
      const meaning = classAt.get(at + k)
      if (meaning) signs.add(`class:${meaning}`).add(`class:${meaning} ${status.id}`)
      if (products.has(at + k)) signs.add('product')
    })
    for (const sign of signs) others.push(sign)
    return { words, pairs, others }
  })
}

/** The names of a word in the model: alone, under its L1, and under its status. */
export function namesOfWord(word: string, { id, l1 }: Status): string[] {
  const name = `word:${word}`
  return functionWords.has(word) ? [name] : [name, `${name} ${l1}`, `${name} ${id}`]
}

function strengthOf(weight: number): string {
  if (weight <= -0.5) return 'against'
  if (weight <= 0.1) return 'none'
  if (weight < 0.4) return 'little'
  if (weight < 0.9) return 'some'
  if (weight < 1.8) return 'much'
  return weight < 3 ? 'more' : 'most'
}

function lengthOf(words: number): string {
  return words < 3 ? 'tiny' : words < 6 ? 'short' : words < 12 ? 'mid' : words < 22 ? 'long' : 'huge'
}

const LETTER = /[\p{L}\p{N}]/u

function markBefore(text: string, start: number): string {
  if (start === 0) return 'start'
  const before = text.slice(Math.max(0, start - 3), start)
  if (before.includes('\n')) return 'line'
  const mark = before.trimEnd().slice(-1)
  return LETTER.test(mark) ? 'word' : mark
}
