import { choiceOf, isGeneral, type Answers } from '../recommendation/answers.ts'
import { functionWords, noteLeads, noteSentences } from '../content/note-rules.ts'
import type { Status, WorkloadId } from '../model.ts'
import { withDates } from './days.ts'
import { doubtSentence } from './doubts.ts'
import { generalWhy, meaningBehind } from './open-why.ts'
import { pickReason } from './reason.ts'
import { calm, withoutMarkup, withoutPictures } from './read/calm.ts'
import { asHurried } from './read/hurried-speech.ts'
import { considerate } from './read/considerate.ts'
import { withoutSetFields } from './read/set-fields.ts'
import { spelledOut } from './spelling.ts'
import { withoutHeads } from './read/without-heads.ts'
import { tellReason, type ToldReason } from './tell.ts'
import { attemptsWhy, fullerAttempts, silenceWhy, type AttemptsTold } from './unknown/attempts.ts'
import { unaskedWhy, unheardOf } from './unknown/new-line.ts'
import { faultOfWhy, substanceOf, type NoteSubject } from './words.ts'
import { withoutPersonalData } from './wording.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { recentFor } from '../recent.ts'
import { withoutTakenOff, withoutUnheld } from '../reading/obstacle/taken-off.ts'
import { stem, tokenize } from '../reading/text/text.ts'

/** The facts that a note is written from. */
export interface NoteFacts {
  /** Customer and workload have fields beside the note, so the note does not repeat them. */
  readonly customer: string | undefined
  readonly workload: WorkloadId | undefined
  readonly text: string
  readonly answers: Answers
  /** The target date of In Progress or the projected unblock date of Blocked, YYYY-MM-DD. */
  readonly date?: string | undefined
  /** The FM said that the unblock date is not known. */
  readonly dateUnknown?: boolean | undefined
  /** The attempts to reach the customer, as the FM wrote them. */
  readonly attempts?: string | undefined
  /** The status is not clear: its meaning is not told as the why. */
  readonly isOpen?: boolean | undefined
  /** The day on which the text was written, YYYY-MM-DD: "yesterday" becomes a date. */
  readonly today?: string | undefined
}

/**
 * Drafts the entitlement note by the playbook's rules (its page "Notes that count"): intent or its lack and the why, in
 * one or two sentences, then what happens next or until when, if known. The why comes from the text, else from the
 * answers, else from the meaning of the status. Nothing else is added. Deterministic.
 */
export function draftNote(prepared: PreparedPlaybook, status: Status, facts: NoteFacts): string {
  const lead = leadOf(status)
  const answered = answerReasons(prepared, status, facts.answers)
  const subject = { status, customer: facts.customer, workload: facts.workload }
  const { told, tried, doubt } = toldBy(prepared, facts, subject)
  const second = [doubt, told?.next, dateSentence(status, facts), attemptSentence(status, facts)]
    .filter(Boolean)
    .join('. ')
  const attempts = facts.attempts ? undefined : tried
  const isUnasked = status.id === 'new-subscription' && answered.length === 0
  const unasked = isUnasked ? unaskedWhy(facts.text) : undefined
  const why = attempts
    ? ` because ${spelledOut(prepared, attemptsOf(attempts, told))}`
    : (unasked ??
      told?.why ??
      (isUnasked ? ` because ${unheardOf(facts.text)}` : answerWhy(prepared, status, answered, facts.isOpen === true)))
  // An answer says it of itself.
  const isSilent = status.id === 'customer-unresponsive' && answered.length === 0
  const tries = facts.attempts ? `${facts.text}\n${facts.attempts}` : facts.text
  const said = isSilent ? silenceWhy(why, tries) : why
  return [`${lead}${said}.`, second && `${second}.`].filter(Boolean).join(' ').replace(/ …\./g, ' …')
}

/** The counted attempts, or the attempts as they were written where these say much more. */
function attemptsOf({ why, isCountedOn }: AttemptsTold, told: ToldReason | undefined): string {
  return told && !isCountedOn ? fullerAttempts(why, told.why.replace(/^[^:]*(?:: )?/, '')) : why
}

/** A longer text is not remembered. In UTF-16 units. */
const LONGEST_REMEMBERED = 4000
/** The length of all remembered texts, together. In UTF-16 units. */
const MOST_REMEMBERED = 1_000_000

/** What a text gives for a note. */
interface Told {
  /** The why in sentences; undefined where it gives none. */
  readonly told: ToldReason | undefined
  /** How often a customer was tried who does not answer. */
  readonly tried: AttemptsTold | undefined
  /** The sentence that keeps a doubt; undefined where there is none, or the why says it. */
  readonly doubt: string | undefined
}

/** Each press draws the card again, with the same text. */
const remembered = recentFor<Told>(MOST_REMEMBERED)

export function toldBy(
  prepared: PreparedPlaybook,
  { text, today, isOpen = false }: NoteFacts,
  subject: NoteSubject,
): Told {
  const dated = (words: string): string => (today ? withDates(words, today) : words)
  const tell = (): Told => {
    const standing = isHindered(subject.status) ? withoutTakenOff(text) : withoutUnheld(text)
    const fit = considerate(calm(asHurried(withoutMarkup(withoutPictures(standing))), subject.customer))
    const said = pickReason(prepared, withoutSetFields(withoutHeads(prepared, fit, subject)), subject)
    const next = said?.next && { ...said.next, words: dated(said.next.words) }
    const told = said && tellReason(prepared, dated(said.why), next, { ...subject, isOpen }, said.telling)
    return {
      told,
      doubt: told && doubtSentence(standing, fit, `${told.why} ${told.next ?? ''}`),
      tried: subject.status.id === 'customer-unresponsive' ? attemptsWhy(standing, subject.customer) : undefined,
    }
  }
  if (text.length > LONGEST_REMEMBERED) return tell()
  const { status, customer = '', workload = '' } = subject
  const key = [status.id, workload, customer, today ?? '', isOpen ? 'open' : '', text].join('\n')
  return remembered(prepared).get(key, tell)
}

/** Of work that goes on it is told what turned good. */
function isHindered({ l1 }: Status): boolean {
  return l1 === 'Blocked' || l1 === 'No Intent'
}

function leadOf(status: Status): string {
  if (status.id === 'customer-unresponsive' || status.id === 'new-subscription') return noteLeads[status.id]
  return noteLeads[status.l1 as keyof typeof noteLeads]
}

/**
 * The why from answers, which are worded as clauses. If they are no why by themselves, the meaning of the status
 * follows.
 */
function answerWhy(prepared: PreparedPlaybook, status: Status, answered: readonly string[], isOpen: boolean): string {
  // Work in progress does not cause the intent.
  const link = status.l1 === 'In Progress' ? ': ' : ' because '
  if (answered.length === 0) return meaningBehind(link, generalWhy(status), status, isOpen)
  const fault = faultOfWhy(substanceOf(prepared, tokenize(answered.join(', and ')), { status }), status)
  const clauses = fault && !isOpen ? [...answered, generalWhy(status)] : answered
  return `${link}${clauses.join(', and ')}`
}

const MAX_ANSWERS = 2

/** The most telling answers: the last ones, because questions go from the general to the particular. */
function answerReasons(prepared: PreparedPlaybook, status: Status, answers: Answers): string[] {
  const said: string[] = []
  for (const { id } of prepared.playbook.questions.toReversed()) {
    const choice = answers[id] === undefined ? undefined : choiceOf(prepared, id, answers[id])
    if (!choice || (choice.evidence[status.id] ?? 0) < 2 || isGeneral(choice)) continue
    if (said.length < MAX_ANSWERS && !said.some((other) => repeats(choice.says, other))) said.unshift(choice.says)
  }
  return said
}

/** True when half of one's important words are in the other as well. */
function repeats(one: string, other: string): boolean {
  const [a, b] = [one, other].map((says) =>
    tokenize(says).flatMap(({ word }) => (functionWords.has(word) ? [] : [stem(word)])),
  )
  const shared = a!.filter((word) => b!.includes(word)).length
  return shared * 2 >= Math.min(a!.length, b!.length)
}

/** Playbook, L1 page: In Progress has a target date, Blocked a projected unblock date or an explicit "not known". */
function dateSentence(status: Status, facts: NoteFacts): string {
  if (status.requires.includes('target-date')) return facts.date ? noteSentences.targetDate(facts.date) : ''
  if (!status.requires.includes('unblock-date')) return ''
  if (facts.date) return noteSentences.unblockDate(facts.date)
  return facts.dateUnknown ? noteSentences.unblockDateUnknown : ''
}

function attemptSentence(status: Status, facts: NoteFacts): string {
  const attempts = withoutPersonalData(facts.attempts ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;.])/g, '$1')
    .replace(/^\s+|[\s.,;]+$/g, '')
  return status.requires.includes('attempts') && attempts ? noteSentences.attempts(attempts) : ''
}
