import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from '../reading/read-text.ts'
import { tokenize, type Token } from '../reading/text/text.ts'
import { recommend, type Recommendation } from '../recommendation/recommend.ts'
import { namesReasonOf } from './names-reason.ts'
import { carriesReason, substanceOf, type NoteSubject } from './words.ts'

/** The note speaks for another status when its own L1 is less probable than this, by the note alone. */
const CONTRADICTED = 0.05
/**
 * A note with no word for its status gives no reason for it when, by the note alone, L2 and L1 are less probable than
 * these.
 */
const UNFIT = 0.15
const UNFIT_L1 = 0.7

/** "They'd move if it had …": they intend to, once that is there. "Would never leave, even if …" is different. */
const WOULD_IF =
  /\b(?:would|(?:they|he|she)['’]?d) (?!never\b|not\b)(?:\p{L}+ly )?(?:move|switch|change|come|go|use|adopt|migrate|take|buy|start)\b(?![^.;]{0,60}\beven if\b)[^.;]{0,60}\b(?:if|once|when|as soon as|provided)\b/iu

/**
 * Whether the reason in a note fits its status.
 * @returns `no-fit` when nothing in it speaks for the status; when it speaks for another one, the names of that status
 * and of its own (of the L1s where these differ); undefined when it fits
 */
export function misfitOf(
  prepared: PreparedPlaybook,
  note: string,
  tokens: readonly Token[],
  subject: NoteSubject,
): { readonly other: string; readonly chosen: string } | 'no-fit' | undefined {
  const { status } = subject
  const { ranked, strength } = readAlone(prepared, note, subject)
  const other = ranked[0]!.status
  if (strength === 'clear' && probabilityOf(ranked, status) < CONTRADICTED && other.l1 !== status.l1)
    return { other: other.l1, chosen: status.l1 }
  if (status.l1 === 'No Intent' && WOULD_IF.test(note)) return { other: 'Blocked', chosen: status.l1 }
  const why = withoutIntent(note, tokens)
  const isPlain = ranked[0]!.probability >= PLAINLY
  if (isPlain && other.l1 === 'Blocked' && status.l1 === 'Blocked' && other.id !== status.id) {
    const { status: alone, probability } = readAlone(prepared, why, subject).ranked[0]!
    if (alone.id === other.id && probability >= LIKELY && speaksOnlyFor(prepared, why, other, subject))
      return { other: other.l2, chosen: status.l2 }
  }
  return speaksFor(prepared, why, subject) ? undefined : 'no-fit'
}

/** With at least this probability the whole note speaks for another L2. */
const PLAINLY = 0.75
/** With at least this probability the why alone, without the words of intent, speaks for the same other L2. */
const LIKELY = 0.6
/** A word that speaks less than this for a status does not count. In log-odds. */
const SPEAKS = 0.5

/** True when a word of the why names the reason of another status, and no word speaks for the note's own one. */
function speaksOnlyFor(
  prepared: PreparedPlaybook,
  why: string,
  other: Status,
  { status, customer }: NoteSubject,
): boolean {
  const { wordsFor, cues } = readText(prepared, why, customer)
  const isCued = cues.some(({ cue }) => (cue.evidence[status.id] ?? 0) > 0)
  const speaksForOwn = isCued || wordsFor(prepared.statusIds.indexOf(status.id)).some((weight) => weight >= SPEAKS)
  return !speaksForOwn && namesReasonOf(prepared, why, other, customer)
}

function speaksFor(prepared: PreparedPlaybook, why: string, subject: NoteSubject): boolean {
  const { status } = subject
  const tokens = tokenize(why)
  const { product, content, known } = substanceOf(prepared, tokens, subject)
  // A product that the model does not know can still be the one they keep.
  if (status.id === 'competitive-solution' && product && known < content) return true
  const { ranked } = readAlone(prepared, why, subject)
  const { reasons, probability } = ranked.find((each) => each.status.id === status.id)!
  if (probability >= UNFIT || probabilityOf(ranked, status) >= UNFIT_L1) return true
  return reasons.some(
    ({ polarity, span }) =>
      polarity === 'for' &&
      span !== undefined &&
      carriesReason(tokens.filter(({ start, end }) => start < span[1] && end > span[0])),
  )
}

/** Removes a lead such as "No intent because". Words of intent speak for every status of an L1. */
function withoutIntent(note: string, tokens: readonly Token[]): string {
  const lead = /^[^:;.,]{0,80}?(?::|\bbecause\b)\s/i.exec(note)
  if (!lead) return note
  const end = lead[0].length
  return carriesReason(tokens.filter((token) => token.end <= end)) ? note : note.slice(end)
}

function readAlone(prepared: PreparedPlaybook, text: string, { customer }: NoteSubject): Recommendation {
  return recommend(prepared, { text, ...(customer ? { customer } : {}) })
}

function probabilityOf(ranked: Recommendation['ranked'], { l1 }: Status): number {
  return ranked.reduce((sum, { status, probability }) => (status.l1 === l1 ? sum + probability : sum), 0)
}
