import type { L1 } from '../../model.ts'
import { softmax } from '../../softmax.ts'

/**
 * Things that were said one after the other have a line each. A text of more lines is pasted notes, which are read as a
 * whole.
 */
const MOST_LINES = 8
/** In UTF-16 units. */
const LONGEST = 1500
/** A line whose likeliest status is less probable than this says nothing by itself. */
const TELLS = 0.5
/** The same for all statuses of one L1 together: "their works council forbids it" is Blocked, for whatever reason. */
const TELLS_L1 = 0.9

/** When the FM meets the customer next. "I could not reach them" is something else. */
const NEXT_CONTACT =
  /^(?:(?:i|we)(?: will|['’]?ll| am going to|['’]m going to)?|i['’]m|let['’]?s|going to|will) (?:see|talk|speak|call|meet|ring|mail|write|visit|go back|get back|check)(?:ing)?\b(?! (?:twice|\d))(?:(?!\b(?:because|but|so|who|which|until|as)\b)[^,;:.]){0,60}[.!]?$/i

/**
 * What must be known about one line: its cues, its log-odds per status, and how many of its features the model knows.
 */
interface LineReading {
  readonly cues: readonly unknown[]
  readonly logits: readonly number[]
  readonly known: number
}

/**
 * Finds the lines that show a status by themselves ("the partner left"), so that other lines ("mid January, I think",
 * "I see them on Thursday") do not blur them.
 * @param l1s the L1 of each status, in the order of a reading's log-odds
 * @param read reads one line
 * @returns for each line whether it tells something; undefined when all do, none does, or the text is no such list
 */
export function tellingLines(
  text: string,
  l1s: readonly L1[],
  read: (line: string) => LineReading,
): readonly boolean[] | undefined {
  if (text.length > LONGEST || !text.includes('\n')) return undefined
  const lines = text.split('\n')
  if (lines.length > MOST_LINES) return undefined
  const telling = lines.map((line) => line.trim() !== '' && !NEXT_CONTACT.test(line.trim()) && tells(read(line), l1s))
  return telling.every(Boolean) || !telling.some(Boolean) ? undefined : telling
}

function tells({ cues, logits, known }: LineReading, l1s: readonly L1[]): boolean {
  if (cues.length > 0) return true
  if (known === 0) return false
  const probabilities = softmax(logits)
  if (Math.max(...probabilities) >= TELLS) return true
  return [...new Set(l1s)].some(
    (l1) => probabilities.reduce((sum, each, i) => (l1s[i] === l1 ? sum + each : sum), 0) >= TELLS_L1,
  )
}
