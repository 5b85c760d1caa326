import type { PreparedPlaybook } from '../../prepare.ts'
import { readText, type TextReading } from '../../reading/read-text.ts'
import { softmax } from '../../softmax.ts'
import { namesReasonOf } from '../names-reason.ts'
import { MAX_REASON_WORDS, wordsIn } from '../read/reason-words.ts'
import type { NoteSubject } from '../words.ts'
import type { WeighedClause } from './weigh-clauses.ts'

/** A sentence is surely an obstacle if, read alone, its status has at least this probability. */
const SURE = 0.9
/** So many sentences of a text are read alone. */
const MOST_READ = 8
/** A shorter one says too little alone. In words. */
const FEWEST_WORDS = 4
/** An obstacle is something denied or demanded. Work that is done or goes on is none. */
const STANDS_IN_THE_WAY =
  /\b(?:not|no|never|nobody|none|without|lack\w*|missing|need\w*|must|ha(?:s|ve) to|required?|too|until|before|first|concern\w*|worr\w*|fear\w*|afraid|refus\w*|forbid\w*|forbidden|block\w*|stop\w*|wait\w*|cannot|\w+n['’]?t|old|slow|weak|fail\w*|broken)\b/i

/**
 * Adds one more sentence to the picked clauses if it is surely an obstacle of another L2. A status has one obstacle,
 * and the note must not drop the other one silently.
 * @returns the clauses in the order of the text
 */
export function withOtherObstacle(
  prepared: PreparedPlaybook,
  reading: TextReading,
  clauses: readonly WeighedClause[],
  picked: readonly WeighedClause[],
  { status, customer }: NoteSubject,
): readonly WeighedClause[] {
  if (status.l1 !== 'Blocked') return picked
  const told = new Set(picked.map(({ sentence }) => sentence))
  const others = [...new Set(clauses.map(({ sentence }) => sentence))].filter((sentence) => !told.has(sentence))
  for (const sentence of others.slice(0, MOST_READ)) {
    const own = clauses.filter((each) => each.sentence === sentence)
    const words = wordsIn(own)
    if (words < FEWEST_WORDS || words + wordsIn(picked) > MAX_REASON_WORDS) continue
    const said = reading.text.slice(own[0]!.tokens[0]!.start, own.at(-1)!.tokens.at(-1)!.end)
    if (STANDS_IN_THE_WAY.test(said) && isObstacle(said))
      return clauses.filter((each) => picked.includes(each) || own.includes(each))
  }
  return picked

  function isObstacle(said: string): boolean {
    const probabilities = softmax(readText(prepared, said, customer).logits)
    const first = probabilities.indexOf(Math.max(...probabilities))
    const other = prepared.playbook.statuses[first]!
    const isOther = other.l1 === 'Blocked' && other.id !== status.id
    return isOther && probabilities[first]! >= SURE && namesReasonOf(prepared, said, other, customer)
  }
}
