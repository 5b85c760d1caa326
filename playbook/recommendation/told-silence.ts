import type { Token } from '../reading/text/text.ts'

/** Nothing came back: “still nothing”, “not a word”, “all quiet”. */
const NOTHING =
  /\b(?:still|again|again still|so far|heard|got|and|but|then|absolutely|yet) (?:absolutely )?nothing(?: (?:back|yet|so far|from (?:them|him|her)))?\b|^nothing(?: (?:back|yet|so far|still|from (?:them|him|her)|heard))?$|\bnothing (?:back|yet|so far|heard|from (?:them|him|her))\b|\bnot a (?:word|peep|sound)\b|\bno (?:news|sign of life|luck|joy)\b|\b(?:all|still|dead|total|radio) (?:quiet|silent|silence)\b|\bcrickets\b/
/** To whom something went, and whose account it is: no answer is told by either. */
const TO_WHOM =
  /\b(?:e ?mails?|mails?|calls?|messages|msgs|letters|invites|reminders) (?:all )?(?:went|go|were sent|was sent) (?:out )?to\b.*$/
const ACCOUNT = /^(?:un)?managed$/

/** What a text tells of a silence, as indexes of tokens. */
export interface ToldSilence {
  /** Words that say that nothing came back, though none of them has a meaning alone. */
  readonly told: readonly { readonly from: number; readonly to: number }[]
  /** For each token: true where it is of that, or only says who was tried. */
  readonly beside: readonly boolean[]
}

/** Where a text says in small words that nothing came back. Who was tried, and whose account it is, is no sign of it. */
export function silenceIn(tokens: readonly Token[]): ToldSilence {
  const beside = tokens.map(() => false)
  const clauses = clausesOf(tokens)
  const told = clauses.flatMap(({ from, words }) => {
    const found = NOTHING.exec(words)
    return found ? [placeOf(from, words, found)] : []
  })
  if (told.length === 0) return { told, beside }
  for (const { from, to } of told) beside.fill(true, from, to)
  for (const { from, words } of clauses) {
    const whom = TO_WHOM.exec(words)
    const place = whom && placeOf(from, words, whom)
    if (place) beside.fill(true, place.from, place.to)
    words.split(' ').forEach((word, k) => (beside[from + k] ||= ACCOUNT.test(word)))
  }
  return { told, beside }
}

/** The words of a match in a clause that begins with the token `start`. */
function placeOf(start: number, words: string, { index, 0: match }: RegExpExecArray): { from: number; to: number } {
  const from = start + words.slice(0, index).split(' ').length - 1
  return { from, to: from + match.split(' ').length }
}

function clausesOf(tokens: readonly Token[]): readonly { readonly from: number; readonly words: string }[] {
  const clauses: { from: number; words: string }[] = []
  tokens.forEach(({ word, breakBefore }, i) => {
    if (i === 0 || breakBefore) clauses.push({ from: i, words: word })
    else clauses.at(-1)!.words += ` ${word}`
  })
  return clauses
}
