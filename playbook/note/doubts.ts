import { functionWords } from '../content/note-rules.ts'
import { supposedIn } from '../reading/obstacle/supposed.ts'
import { stem, tokenize } from '../reading/text/text.ts'
import { withoutHalfPhrase } from './sentences/left-over.ts'
import { withoutPersonalData } from './wording.ts'

/** "I guess" at the beginning of a statement, or behind it. The note says it without the writer. */
const I_GUESS =
  /(?<=^|; |, |\b(?:but|and|because) )i (?:guess|assume|suppose|suspect|presume|imagine|reckon|believe|think)\b(?: that\b)?,?(?= (?!so\b|not\b|of\b|about\b)|$|[,.;])/gi

/** Writes "presumably" where the writer only guesses: "I assume nobody is trained". */
export function presumed(why: string): string {
  return why.replace(I_GUESS, 'presumably')
}

/** Words that only say that it is in doubt, and not who said it. What is asked is told already. */
const ONLY_DOUBT =
  /^(?:(?:but|still|it|is|i|am|i['’]m|this|that|was|though|yet) )*(?:(?:not|n['’]t) (?:sure|certain|confirmed|verified|checked)|unsure|unconfirmed|unverified|unchecked|i (?:guess|assume|suppose|suspect|presume|imagine|reckon))(?: (?:yet|though|so far))*$|\?$/i
/** More doubts are not quoted. */
const MOST_QUOTED = 2
/** A longer doubt is cut. In UTF-16 units. */
const LONGEST = 80

/**
 * The sentence that keeps the doubt of a text in its note, and who told it, where the why has lost them. Undefined
 * where the why is said plainly in the text, or says the doubt itself.
 * @param fit the text without what no note may tell: insults, illness. Only from it is quoted
 */
export function doubtSentence(text: string, fit: string, why: string): string | undefined {
  return lostDoubt(fit, why) ?? (lostDoubt(text, why) && UNQUOTED)
}

const UNQUOTED = 'Not confirmed'

function lostDoubt(text: string, why: string): string | undefined {
  const said = supposedIn(text)
  const told = new Set(stemsOf(why))
  if (!said?.some((clause) => clause.isSupposed && clause.isRemark !== true && isTold(clause.words, told)))
    return undefined
  const words = why.toLowerCase()
  const lost = said.flatMap(({ doubt, isRemark, words: clause }) =>
    doubt === undefined || (!isRemark && !isTold(clause, told)) || words.includes(presumed(doubt).toLowerCase())
      ? []
      : [doubt],
  )
  if (lost.length === 0) return undefined
  const quoted = [...new Set(lost)].filter((doubt) => !ONLY_DOUBT.test(doubt)).slice(0, MOST_QUOTED)
  return quoted.length === 0 ? UNQUOTED : `${UNQUOTED}: ${quoted.map(asQuote).join(', ')}`
}

/** From this share of its words on, a clause is told in the why. */
const TOLD = 0.5

function isTold(clause: string, told: ReadonlySet<string>): boolean {
  const words = stemsOf(clause)
  return words.length > 0 && words.filter((word) => told.has(word)).length >= TOLD * words.length
}

function stemsOf(words: string): string[] {
  return tokenize(words).flatMap(({ word }) => (functionWords.has(word) ? [] : [stem(word)]))
}

function asQuote(doubt: string): string {
  const plain = doubt.replace(/^(?:but|and|so) /i, '')
  return `“${withoutPersonalData(plain.length > LONGEST ? `${withoutHalfPhrase(plain.slice(0, LONGEST))} …` : plain)}”`
}
