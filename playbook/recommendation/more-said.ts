import type { PreparedPlaybook } from '../prepare.ts'
import { mayHoldUp } from '../reading/obstacle/holds-up.ts'
import type { TextReading } from '../reading/read-text.ts'
import type { Statement } from '../reading/text/statements.ts'
import { readClause, wordsOf } from './read-clause.ts'
import { reasonOf, type MoreSaid, type SaidReason } from './said-reason.ts'

/** A shorter clause gives no reason by itself. In words. */
const FEWEST = 3
/** More reasons than these are no longer looked at on a card. */
const MOST = 4
/** Somebody whose word is needed wants something first. Which status that is depends on what they want. */
const WANTS_FIRST =
  /\b(?:legal|lawyers?|counsel|council|union|security|privacy|compliance|procurement|audit(?:ors?)?|dpo|ciso|board|regulator)\b(?: \S+){0,3} (?:wants?|asks? for|checks?|checking|reviews?|reviewing|insists?|demands?|has to|have to|must)\b/
/** A clause that is no plain reason is told without a status from this probability on. */
const LIKELY = 0.4
/** That it is blocked is no reason for it. */
const STANDS_STILL =
  /^(?:§ |and |so |but )*(?:\S+ )?(?:it|they|all|everything|this|that|rollout|project) (?:is|are|has been|was) (?:\S+ )?(?:blocked|stuck|stopped|halted|paused|frozen)\b/

/**
 * The reasons that a message tells besides the two between which is asked: each with its status, where it shows one by
 * itself.
 * @param told the two
 * @param isStanding true for a clause that is not taken back, denied or only supposed
 */
export function moreSaid(
  prepared: PreparedPlaybook,
  reading: TextReading,
  statements: readonly Statement[],
  told: readonly SaidReason[],
  isStanding: (statement: Statement) => boolean,
): readonly MoreSaid[] {
  const more: MoreSaid[] = []
  for (const statement of statements) {
    const words = wordsOf(reading, statement)
    if (statement.to - statement.from < FEWEST || more.length === MOST) continue
    if (!mayHoldUp(words) && !WANTS_FIRST.test(words)) continue
    const { start } = reading.tokens[statement.from]!
    if ([...told, ...more].some(({ at, words: other }) => start >= at && start < at + other.length)) continue
    if (!isStanding(statement)) continue
    const alone = readClause(prepared, reading, statement)
    const status = prepared.playbook.statuses[alone.status]!
    const isBlocked = status.l1 === 'Blocked'
    const isSure = alone.isSure('adds') && isBlocked
    const isLikely = isBlocked && alone.probability >= LIKELY && !STANDS_STILL.test(words)
    if (!isSure && !isLikely && !WANTS_FIRST.test(words)) continue
    more.push({ ...reasonOf(prepared, reading, statements, statement), status: isSure ? status : undefined })
  }
  return more
}
