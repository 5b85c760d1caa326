import { closeBracket } from '../../reading/text/close-bracket.ts'
import { tellsProgress, type Clause } from './reason-clauses.ts'
import { ofSpeaker, quotedSpeech } from '../speaker/plain.ts'
import { wordForNote } from '../wording.ts'
import { faultOfWhy, substanceOf, type NoteSubject } from '../words.ts'
import { MAX_ANCHORED } from '../pick/anchored.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { TextReading } from '../../reading/read-text.ts'
import type { Token } from '../../reading/text/text.ts'

/** A longer reason is cut at a clause, because a note is one or two sentences. In words. */
export const MAX_REASON_WORDS = 30

/**
 * True for words that are kept as they were said, even if a reader would want more, because words of ours could be
 * untrue. False for news of a contact, and for bare intent.
 */
export function saysAnything(prepared: PreparedPlaybook, tokens: readonly Token[], subject: NoteSubject): boolean {
  const substance = substanceOf(prepared, tokens, subject)
  switch (faultOfWhy(substance, subject.status)) {
    case undefined:
      return true
    case 'no-why':
    case 'usage-only':
      return substance.known > 0 || tellsProgress(tokens, subject)
    case 'status-only':
      // "Their partner does it" is more than the name of the status.
      if (tellsProgress(tokens, subject)) return true
      return substance.named > 0 && tokens.some(({ word }) => /^(their|our|a|an|the|one)$/.test(word))
    default:
      return false
  }
}

/** A stretch of text longer than this is cut. A reason is shorter. In UTF-16 units. */
const MOST_LETTERS = 1000

/** The number of words in a run of clauses. */
export function wordsIn(run: readonly Clause[]): number {
  return run.reduce((sum, { tokens }) => sum + tokens.length, 0)
}

/** Words clauses for a note; empty when nothing is left. */
export function wordsOf(
  prepared: PreparedPlaybook,
  reading: TextReading,
  run: readonly Clause[],
  subject: NoteSubject,
): string {
  const tokens = run.flatMap((clause) => clause.tokens)
  const cut = tokens.slice(0, MAX_ANCHORED)
  let text = ''
  let from = 0
  // Where clauses were left out, the parts on both sides are joined.
  for (let i = 1; i <= cut.length; i++) {
    if (i < cut.length && !left(cut[i]!, i)) continue
    const part = told(cut[from]!.start, closeBracket(reading.text, cut[i - 1]!.end))
    text += text ? `, ${part.replace(/^(?:and|but|because|bcs?) /i, '')}` : part
    from = i
  }
  const words = wordForNote(prepared, text, subject)
  return cut.length < tokens.length && words ? `${words} …` : words

  /** In quotation marks "we" and "me" are the customer. */
  function told(start: number, end: number): string {
    // A "word" may be a long line of dots, which later patterns would search many times.
    const words = reading.text.slice(start, Math.min(end, start + MOST_LETTERS))
    return quotedSpeech(reading.text).reduceRight((whole, [opens, closes]) => {
      const [from, to] = [Math.max(opens - start, 0), Math.min(closes - start, words.length)]
      return from < to ? whole.slice(0, from) + ofSpeaker(words.slice(from, to)) + whole.slice(to) : whole
    }, words)
  }

  function left(token: Token, i: number): boolean {
    return reading.tokens.indexOf(token) !== reading.tokens.indexOf(cut[i - 1]!) + 1
  }
}
