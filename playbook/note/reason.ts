import { capitalised } from '../names/capitalised.ts'
import { beginOf, linesOf } from './lines.ts'
import { onlyRole } from './engagement-news.ts'
import { corrected } from './holds.ts'
import { LEAST_WORTH, MOST_UNTOLD, otherOf, toldWorth } from './other-place.ts'
import { clausesOf, type Clause } from './reason-clauses.ts'
import { MAX_REASON_WORDS, saysAnything, wordsIn, wordsOf } from './reason-words.ts'
import { namesNext } from './signs.ts'
import { spelledOut } from './spelling.ts'
import { tellingOf, type Telling } from './telling.ts'
import type { NoteSubject } from './words.ts'
import { anchored, CLAUSE_WORTH, worthOf } from './worth.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText, type TextReading } from '../reading/read-text.ts'
import { tokenize } from '../reading/text.ts'

/** A text up to this length is taken whole, without what carries no reason at its ends. In words. */
const WHOLE_WORDS = 28
/** A run shorter than this is widened to its sentence. In words. */
const FEW_WORDS = 8
/** What a second sentence costs; in log-odds. */
const SENTENCE_COST = 0.2
/** A next sentence that is added is at most this long. In words. */
const MAX_NEXT_WORDS = 18
/** What a text says of the why, and of what comes next where that stands elsewhere in it. */
export interface TextReason {
  readonly why: string
  readonly next: string | undefined
  /** What each of the text's words, in lower case, says for the status; in log-odds. */
  readonly telling: Telling
}

/**
 * Picks from a text the clauses that carry the reason for a status: those whose words speak for it, in the text's own
 * words. Leaves out the heading, the intent itself, what hides it, greetings, addresses, phone numbers and whatever is
 * said to be fine. Undefined when nothing in the text is a reason.
 */
export function pickReason(prepared: PreparedPlaybook, text: string, subject: NoteSubject): TextReason | undefined {
  const lines = linesOf(corrected(prepared, text, subject))
  const begins = lines.map((line) => beginOf(prepared, line, subject))
  // A single line is read as it was read for the recommendation; of a mail, only what is no noise.
  const body = lines.length === 1 ? lines[0]! : lines.map((line, i) => line.slice(begins[i]!.at)).join('\n')
  const reading = readText(prepared, body, subject.customer)
  const clauses = clausesOf(prepared, reading, subject, lines.length === 1 ? begins[0]!.at : 0)
  const found = bestRun(clauses)
  const run = found && anchored(clauses, found)
  if (!run) return undefined
  const best = withDate(clauses, withState(clauses, run, subject))
  const words = wordsOf(prepared, reading, best, subject)
  // "Spoke to the owner. She sees no value": who that was is lost with the news.
  const role = best[0] === clauses[0] ? begins.find((begin) => begin.role)?.role : onlyRole(text)
  const named = role && spelledOut(prepared, role)
  const why = named ? words.replace(/^(?:he|she)\b/, named) : words
  const telling = tellingOf(clauses)
  const says = saysAnything(prepared, tokenize(why), subject)
  const asksProduct = subject.status.id === 'competitive-solution'
  const told = says ? toldWorth(prepared, why, telling, subject) : undefined
  // What no rule makes a sentence of gives way to another place of the text that is one.
  if (told === undefined || told.share < MOST_UNTOLD || (asksProduct && !told.product)) {
    const other = otherOf(prepared, reading, clauses, telling, subject, named)
    if (other && other.worth > (told ? told.worth + SENTENCE_COST : LEAST_WORTH))
      return { why: other.why, next: nextOf(prepared, reading, clauses, other.run, subject), telling }
  }
  if (!says) return undefined
  return { why, next: nextOf(prepared, reading, clauses, best, subject), telling }
}

/** The run of clauses of one sentence, or of two neighbours, that fits into a note and says most. */
function bestRun(clauses: readonly Clause[]): readonly Clause[] | undefined {
  const whole = trimmed(clauses)
  if (wordsIn(whole) <= WHOLE_WORDS) return whole.length > 0 ? whole : undefined
  let best: { from: number; to: number; worth: number } | undefined
  for (let from = 0; from < clauses.length; from++) {
    if (!begins(clauses, from)) continue
    let words = 0
    let worth = 0
    for (let to = from; to < clauses.length; to++) {
      const clause = clauses[to]!
      words += clause.tokens.length
      if (clause.sentence > clauses[from]!.sentence + 1 || (to > from && words > MAX_REASON_WORDS)) break
      worth += clause.substance ? worthOf(clause) : -CLAUSE_WORTH
      // A second sentence must be worth it.
      const extra = clause.sentence > clauses[from]!.sentence ? SENTENCE_COST : 0
      if (clause.substance && (!best || worth - extra > best.worth)) best = { from, to, worth: worth - extra }
    }
  }
  if (!best) return undefined
  const run = clauses.slice(best.from, best.to + 1)
  // A few words torn out of a sentence say little: then the sentence, if it fits.
  const sentence = trimmed(clauses.filter((clause) => clause.sentence === run[0]!.sentence))
  const isTorn = wordsIn(run) < FEW_WORDS && run.at(-1)!.sentence === run[0]!.sentence
  return isTorn && sentence.length > 0 && wordsIn(sentence) <= MAX_REASON_WORDS ? sentence : run
}

/** How things stand: it says little by itself and completes what stands before it: "the latency is 300 ms, too high". */
const STATE = /\b(?:too \w+|on hold|unknown|not known|no date|stuck|stalled|halted|paused|postponed|frozen|delayed)\b/
/** Of a new line, that nobody asked is why the intent is unknown. */
const NOT_ASKED =
  /\b(?:not|no|never|nobody|hasnt|havent|didnt|without)\b.*\b(?:ask\w*|talk\w*|spoken?|speak|call\w*|contact\w*|discuss\w*|reach\w*|met|meet|heard|answer\w*)\b/

const FOR_GOOD = /\b(?:never|ever|for good|at any time|no plans?|not at all)\b/
/** What they are unable to do because of it. */
const UNABLE = /\b(?:cant|cannot|can not|unable to|couldnt) (?:\w+ ){0,2}[a-z]{3,}/

/** Takes in the clauses of the same sentence that complete it, though they carry no reason by themselves. */
function withState(clauses: readonly Clause[], run: readonly Clause[], { status }: NoteSubject): readonly Clause[] {
  const last = run.at(-1)!
  const rest = clauses.slice(clauses.indexOf(last) + 1).filter(({ sentence }) => sentence === last.sentence)
  const count = rest.findLastIndex(({ tokens }) => {
    const words = tokens.map(({ word }) => word).join(' ')
    // That it is for good is what makes it no intent.
    if (status.l1 === 'No Intent' && FOR_GOOD.test(words)) return true
    // "So it is stuck" draws the conclusion that the note begins with; "so they cannot send invoices" says what it costs.
    if (tokens[0]!.word === 'so') return UNABLE.test(words)
    return STATE.test(words) || (status.id === 'new-subscription' && NOT_ASKED.test(words))
  })
  const taken = [...run, ...rest.slice(0, count + 1)]
  return wordsIn(taken) <= MAX_REASON_WORDS ? taken : run
}

/** Takes in the end of the sentence when that says until when: "…, start 10 June". */
function withDate(clauses: readonly Clause[], run: readonly Clause[]): readonly Clause[] {
  const end = clauses.indexOf(run.at(-1)!) + 1
  const rest = clauses.slice(end).filter(({ sentence }) => sentence === run.at(-1)!.sentence)
  const fits = rest.length > 0 && wordsIn(run) + wordsIn(rest) <= MAX_REASON_WORDS
  return fits && namesNext(rest.flatMap(({ tokens }) => tokens)) ? [...run, ...rest] : run
}

/** Without the clauses at both ends that carry no reason. */
function trimmed(clauses: readonly Clause[]): readonly Clause[] {
  const from = clauses.findIndex((_, i) => begins(clauses, i))
  const to = clauses.findLastIndex(({ substance }) => substance)
  return from < 0 ? [] : clauses.slice(from, to + 1)
}

/** A run begins with a clause that carries a reason, and with "because" only when nothing before it does. */
function begins(clauses: readonly Clause[], i: number): boolean {
  const clause = clauses[i]!
  const before = clauses[i - 1]
  const leans = /^(because|bc|bcs|so|while|though|although|whereas)$/.test(clause.tokens[0]!.word)
  return clause.substance && !(leans && before?.substance && before.sentence === clause.sentence)
}

function nextOf(
  prepared: PreparedPlaybook,
  reading: TextReading,
  clauses: readonly Clause[],
  best: readonly Clause[],
  subject: NoteSubject,
): string | undefined {
  if (namesNext(best.flatMap(({ tokens }) => tokens))) return undefined
  const count = clauses.at(-1)!.sentence
  for (let sentence = best.at(-1)!.sentence + 1; sentence <= count; sentence++) {
    const own = clauses.filter((clause) => clause.sentence === sentence)
    const tokens = own.flatMap((clause) => clause.tokens)
    if (!own.some(({ substance }) => substance) || tokens.length > MAX_NEXT_WORDS) continue
    if (!namesNext(tokens)) continue
    const words = wordsOf(prepared, reading, own, subject)
    if (words) return capitalised(words)
  }
  return undefined
}
