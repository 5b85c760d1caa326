import { onlyRole } from './read/engagement-news.ts'
import { MOST_UNTOLD, otherOf, toldWorth } from './pick/other-place.ts'
import type { NextStep } from './sentences/next-step.ts'
import { withOtherObstacle } from './pick/other-obstacle.ts'
import { exceptRemedies, withoutRemedies } from './pick/no-obstacle.ts'
import { likeliestPart, pickAttempts, pickRun } from './pick/pick-run.ts'
import { readClauses } from './read/read-clauses.ts'
import { saysAnything, wordsIn, wordsOf } from './read/reason-words.ts'
import { spelledOut } from './spelling.ts'
import { tellingOf, type Telling } from './pick/telling.ts'
import type { NoteSubject } from './words.ts'
import { weighClauses, type WeighedClause } from './pick/weigh-clauses.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tellsOnlyOfCheck } from '../reading/obstacle/only-checks.ts'
import type { TextReading } from '../reading/read-text.ts'
import { tokenize } from '../reading/text/text.ts'

/** An added next sentence has at most so many words. */
const MAX_NEXT_WORDS = 18
/**
 * The likeliest step is told even if it is not likely, because it is in the text and outside of the why. In log-odds.
 */
const LEAST_NEXT = -2.5

/** The why in a text, and what comes next where the text says that elsewhere. */
export interface TextReason {
  readonly why: string
  readonly next: NextStep | undefined
  /** How much each word of the text tells of the why. In log-odds. */
  readonly telling: Telling
}

/**
 * Picks the clauses of a text that carry the reason for a status, in the text's own words. Leaves out the heading, the
 * bare intent, words that hide it, greetings, addresses, phone numbers and everything that is said to be fine.
 * Undefined when nothing in the text is a reason.
 */
export function pickReason(prepared: PreparedPlaybook, text: string, subject: NoteSubject): TextReason | undefined {
  const { reading, clauses: read, begins } = readClauses(prepared, text, subject)
  const worths = weighClauses(prepared, reading, subject, read)
  const weighed = read.map((clause, i): WeighedClause => ({ ...clause, ...worths[i]! }))
  const clauses = subject.status.l1 === 'Blocked' ? withoutRemedies(prepared, weighed, subject.customer) : weighed
  const run = subject.status.id === 'customer-unresponsive' ? pickAttempts(clauses) : pickRun(clauses)
  if (!run) return undefined
  const best = exceptRemedies(withOtherObstacle(prepared, reading, clauses, run, subject))
  const words = wordsOf(prepared, reading, best, subject)
  // "Spoke to the owner. She sees no value": without the news nobody would know who "she" is.
  const role = best[0] === clauses[0] ? begins.find((begin) => begin.role)?.role : onlyRole(text)
  const named = role && spelledOut(prepared, role)
  const why = named ? words.replace(/^(?:he|she)\b/, named) : words
  const telling = tellingOf(clauses, best)
  const says = tellsOnlyOfCheck(why) || saysAnything(prepared, tokenize(why), subject)
  const asksProduct = subject.status.id === 'competitive-solution'
  const told = says ? toldWorth(prepared, why, telling, subject) : undefined
  // If no rule makes a sentence of it, another place of the text is taken that is one.
  if (told === undefined || told.share < MOST_UNTOLD || (asksProduct && !told.product)) {
    const other = otherOf(prepared, reading, clauses, telling, subject, named)
    // A part of the picked clauses says no more than all of them.
    const isPart = says && other?.run.every((clause) => best.includes(clause))
    if (other && !isPart && (told === undefined || told.share < MOST_UNTOLD || other.product))
      return { why: other.why, next: nextOf(prepared, reading, clauses, other.run, subject), telling }
  }
  if (!says) return undefined
  return { why, next: nextOf(prepared, reading, clauses, best, subject), telling }
}

/** The clauses of one sentence that most likely say what comes next. */
function nextOf(
  prepared: PreparedPlaybook,
  reading: TextReading,
  clauses: readonly WeighedClause[],
  best: readonly WeighedClause[],
  subject: NoteSubject,
): NextStep | undefined {
  const likeliest = likeliestPart(clauses, best, {
    begins: () => true,
    worth: ({ next }) => next,
    least: LEAST_NEXT,
    words: MAX_NEXT_WORDS,
  })
  if (!likeliest) return undefined
  // The person who acts is in the same sentence as the date.
  const sentence = clauses.filter((each) => each.sentence === likeliest[0]!.sentence)
  const fits = wordsIn(sentence) <= MAX_NEXT_WORDS && !sentence.some((each) => best.includes(each))
  const words = wordsOf(prepared, reading, fits ? sentence : likeliest, subject)
  const isLikely = likeliest.some(({ next }) => next > 0)
  return words ? { words, isLikely } : undefined
}
