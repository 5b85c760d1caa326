import type { L1 } from '../model.ts'
import { softmax } from '../softmax.ts'

/** Each thing said one after the other is a line. More lines are pasted notes, which are read as a whole. */
const MOST_LINES = 8
/** In UTF-16 units. */
const LONGEST = 1500
/** A line that speaks less for its likeliest status than this says nothing by itself. */
const TELLS = 0.5
/** But for one L1: "their works council forbids it" is Blocked, on whatever ground. */
const TELLS_L1 = 0.9

/** When the FM meets them next; that somebody could not be reached is another thing. */
const NEXT_CONTACT =
  /^(?:(?:i|we)(?: will|['’]?ll| am going to|['’]m going to)?|i['’]m|let['’]?s|going to|will) (?:see|talk|speak|call|meet|ring|mail|write|visit|go back|get back|check)(?:ing)?\b(?! (?:twice|\d))(?:(?!\b(?:because|but|so|who|which|until|as)\b)[^,;:.]){0,60}[.!]?$/i

/** What must be known of one line: its cues, its log-odds per status, and how many of its features the model knows. */
interface LineReading {
  readonly cues: readonly unknown[]
  readonly logits: readonly number[]
  readonly known: number
}

/**
 * Whatever is added to what was said must not blur it: of several lines, those that tell a status apart by themselves
 * ("the partner left") without the others ("mid January, I think", "I see them on Thursday").
 * @param l1s of the statuses, in the order of a reading's log-odds
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
