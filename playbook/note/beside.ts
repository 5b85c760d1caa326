import { ROLES } from '../content/note-sentences.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from '../reading/read-text.ts'
import { tokenize } from '../reading/text/text.ts'
import { softmax } from '../softmax.ts'
import { namesReasonOf } from './names-reason.ts'
import type { Telling } from './pick/telling.ts'
import { pointsBack, speaksOfUs } from './sentences/clause.ts'
import { DID } from './sentences/left-over.ts'
import { substanceOf, type NoteSubject } from './words.ts'

/** The sentences of a note, and what is needed to decide whether words that are no sentence go beside them. */
export interface Beside {
  readonly prepared: PreparedPlaybook
  readonly subject: NoteSubject
  readonly telling: Telling
  readonly told: readonly string[]
  /** The sentences give the why. */
  readonly isEnough: boolean
  /** The sentences say less than the meaning of the status, and are left out. */
  readonly isEmpty: boolean
}

/** A clause that speaks less for the status, and gives no reason, is left out. In log-odds. */
export const LEAST_TELLING = 0.5
/** A quotation must tell so much more than the sentence before it. In log-odds. */
export const MORE_TELLING = 1
/** A shorter fragment is not quoted beside a sentence. In words. */
const FEWEST_QUOTED = 4
/** A shorter list does not stand beside a sentence. In words. */
const FEWEST_LISTED = 2
/** A reason without a verb has at most so many words, and is one from this probability of Blocked on. */
const LONGEST_REASON = 5
const REASON = 0.8

/**
 * True for a list that says something about the status beside a sentence. Without a sentence it is all that is known.
 */
export function isWorthListing(beside: Beside, list: string): boolean {
  const { subject, telling, told } = beside
  const { status } = subject
  const tokens = tokenize(list)
  if (told.length === 0) return tokens.length > 1 || telling.of(list) > LEAST_TELLING
  if (namesWhatIsNotTold(beside, list)) return true
  if (tokens.length < FEWEST_LISTED || /\bthe customer\b/.test(list)) return false
  const bare = list.replace(/^(?:their|the) /i, '')
  if (status.l1 === 'Blocked' && /\s/.test(bare) && tokens.length <= LONGEST_REASON && isReason(beside, list))
    return true
  // The person who said so is no part of the why.
  if (tokens.length < FEWEST_QUOTED && ROLES.test(bare)) return false
  const least = status.l1 === 'In Progress' && tokens.length > FEWEST_LISTED ? LEAST_TELLING : MORE_TELLING
  return telling.of(list) > least
}

/** True for a few words that give a reason by themselves, which no sentence gives: “trouble with the wifi”. */
function isReason({ prepared, subject, told }: Beside, list: string): boolean {
  if (pointsBack(list) || speaksOfUs(list) || told.some((each) => each.includes(list))) return false
  const { logits, known, cues } = readText(prepared, list, subject.customer)
  const { statuses } = prepared.playbook
  const shares = softmax(logits)
  const share = shares.reduce((sum, each, i) => sum + (statuses[i]!.l1 === 'Blocked' ? each : 0), 0)
  const first = statuses[shares.indexOf(Math.max(...shares))]!
  return known > 0 && share >= REASON && (cues.length > 0 || namesReasonOf(prepared, list, first, subject.customer))
}

/** True when the list names the reason of the status and no sentence does: "Board reorg, no time for it". */
function namesWhatIsNotTold({ prepared, subject, told }: Beside, list: string): boolean {
  const { status, customer } = subject
  const names = (words: string): boolean => namesReasonOf(prepared, words, status, customer)
  const isRole = ROLES.test(list.replace(/^(?:their|the) /i, '')) && tokenize(list).length === 1
  return status.l1 === 'No Intent' && !isRole && !speaksOfUs(list) && names(list) && !told.some(names)
}

/** True for a fragment that says something by itself. */
export function isWorthQuoting(beside: Beside, fragment: string): boolean {
  const { prepared, subject, telling, told, isEnough, isEmpty } = beside
  if (isEmpty && telling.of(fragment) <= MORE_TELLING) return false
  if (told.length === 0) return !/^(?:otherwise|also|then|but then|besides)\b/i.test(fragment)
  // Work in progress that the sentences say too little about.
  if (!isEnough && subject.status.l1 === 'In Progress') return true
  if (/^(?:said|says) /i.test(fragment) || /^(?:the )?\p{Lu}{2,5}$/u.test(fragment)) return false
  if (pointsBack(fragment) || speaksOfUs(fragment) || DID.test(fragment)) return false
  // A name or a few words left over from a list mean nothing to a later reader.
  const tokens = tokenize(fragment)
  if (/\bthe customer\b/.test(fragment)) return false
  if (subject.status.l1 === 'Blocked' && tokens.length <= LONGEST_REASON && isReason(beside, fragment)) return true
  if (tokens.length < FEWEST_QUOTED) return false
  const { known } = substanceOf(prepared, tokens, subject)
  if (!isEnough) return known > 1 && telling.of(fragment) > MORE_TELLING
  // One sentence is enough, unless the fragment says more for the status than it does.
  return telling.of(fragment) > telling.of(told.join('; ')) + MORE_TELLING
}
