import type { PreparedPlaybook } from '../prepare.ts'
import { mayHoldUp } from '../reading/obstacle/holds-up.ts'
import type { TextReading } from '../reading/read-text.ts'
import { statementsOf } from '../reading/text/statements.ts'
import { LONGEST_WITH_REASONS, takenBackUntil } from './also-said.ts'
import { readClause, wordsOf } from './read-clause.ts'

/** A clause with this probability of a status speaks for it. */
const SPEAKS = 0.5

/**
 * True when a clause of the text speaks for a status by itself. It may be over, doubted or a detail, and need not be a second
 * reason; but unless they took it back themselves, whoever wrote it is not to be told that nothing of the kind was said.
 * @param status index of it
 */
export function isSpokenFor(prepared: PreparedPlaybook, reading: TextReading, status: number): boolean {
  if (reading.text.length > LONGEST_WITH_REASONS || reading.known === 0) return false
  const statements = statementsOf(reading.tokens, reading.text)
  if (statements.length < 2) return false
  const since = takenBackUntil(reading.text)
  return statements.some((statement) => {
    if (reading.tokens[statement.from]!.start < since) return false
    // Reading a clause costs as much as reading a short text; these are read anyway.
    if (!mayHoldUp(wordsOf(reading, statement))) return false
    const alone = readClause(prepared, reading, statement)
    return alone.status === status && alone.probability >= SPEAKS
  })
}
