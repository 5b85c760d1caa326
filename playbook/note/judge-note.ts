import { hidesSeveral, noteSays, POOR, type NoteFault } from '../content/note-faults.ts'
import { LONG_SENTENCES, MAX_NOTE_WORDS, noteAsks, STATUS_WORDS } from '../content/note-rules.ts'
import { findInsults, isGeneralWhy } from './manner.ts'
import { looksForeign } from '../reading/text/language.ts'
import { matchesOf } from '../reading/text/matches.ts'
import { findRelativeDays } from './days.ts'
import { findSpeaker, pointsBack } from './sentences/clause.ts'
import { notesWhom, saysHowMany, saysToWhom } from '../reading/attempts/attempts-told.ts'
import { saysManaged } from '../reading/says-managed.ts'
import { countSentences, findPersonalData, namesNext, saysDateUnknown } from './signs.ts'
import { findHidings } from './hidings.ts'
import { misfitOf } from './note-fit.ts'
import { findSounds } from './read/spoken-fillers.ts'
import { holdsSecret } from './secrets.ts'
import { faultOfWhy, isContactAlone, isKnown, substanceOf, type NoteSubject } from './words.ts'
import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { statusProblems } from '../status-rules.ts'
import { tokenize, type Token } from '../reading/text/text.ts'

/** The fields that are kept with a note. */
export interface NoteContext extends NoteSubject {
  /** The target date or projected unblock date, in any form. */
  readonly date?: string | undefined
  /** The FM said that the unblock date is not known. Blocked asks for a date or for these words. */
  readonly dateUnknown?: boolean | undefined
  /** The attempts to reach the customer. */
  readonly attempts?: string | undefined
}

export interface NoteFinding {
  readonly kind: NoteFault
  /** The words at fault; undefined where something is missing. */
  readonly words?: string
  /** Start and end of these words: [start, end) in UTF-16 units. */
  readonly span?: readonly [number, number]
  /** What is missing or hides the intent, and how to correct it. */
  readonly say: string
}

export interface NoteJudgement {
  /** `great`: nothing found. `marginal`: the why is there, something else is missing or wrong. `poor`: no why. */
  readonly verdict: 'great' | 'marginal' | 'poor'
  readonly findings: readonly NoteFinding[]
}

/**
 * A text with a smaller share of known words is not taken for English. The second share is for texts that look foreign.
 */
const READABLE = 0.5
const READABLE_FOREIGN = 0.75
/** A note of short sentences may have so many; the third may say until when. */
const MOST_SENTENCES = 3

/** Only so much of a longer note is judged. A field for notes takes less. In UTF-16 units. */
const MAX_NOTE_LENGTH = 4000

/**
 * Judges an entitlement note by the playbook's rules (its page "Notes that count"). A note gives the intent or its lack
 * and the why, in one or two sentences. It does not hide behind "for now", "currently", "yet". It is not only usage
 * figures, the status, or news of the engagement. It is about this customer, fits the status and insults nobody. For
 * Unresponsive it names the attempts and whether the account is managed; for In Progress and Blocked (L1 page) what
 * happens next or until when. Pure and offline. Returns all findings at once.
 */
export function judgeNote(prepared: PreparedPlaybook, wholeNote: string, context: NoteContext): NoteJudgement {
  const note = wholeNote.slice(0, MAX_NOTE_LENGTH)
  const tokens = tokenize(note)
  if (!tokens.some(({ word }) => /[\p{L}\d]{2}/u.test(word)) || /^\W*(n\/?a|none|tbd|tbc)\W*$/i.test(note)) {
    return verdictOf([finding('empty')])
  }
  if (!isEnglish(prepared, note, tokens)) return verdictOf([finding('not-english'), ...personalData(note)])
  const substance = substanceOf(prepared, tokens, context)
  const isContact = isContactAlone(substance, context.status)
  const without = faultOfWhy(substance, context.status) ?? (isContact ? 'engagement-only' : undefined)
  const long = length(note, tokens)
  return verdictOf([
    ...(without ? [finding(without)] : []),
    ...findInsults(tokens).map(({ from, to }) => found('insulting', note, [tokens[from]!.start, tokens[to - 1]!.end])),
    ...general(tokens, context, without),
    ...hidings(note, tokens),
    ...nextStep(tokens, context, without),
    ...attempts(note, context),
    ...long,
    ...personalData(note),
    ...(holdsSecret(note) ? [finding('secret')] : []),
    ...findSounds(note).map((span) => found('filler', note, span)),
    ...fit(prepared, note, tokens, context, without),
    ...beside(prepared, note, tokens, context),
    // A note that is too long has to be written again anyway.
    ...(long.length > 0 ? [] : form(note, context)),
  ])
}

function verdictOf(findings: readonly NoteFinding[]): NoteJudgement {
  const verdict = findings.some(({ kind }) => POOR.has(kind)) ? 'poor' : findings.length > 0 ? 'marginal' : 'great'
  return { verdict, findings }
}

function finding(kind: NoteFault, fill: Readonly<Record<string, string>> = {}): NoteFinding {
  return { kind, say: noteSays[kind].replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? '') }
}

function found(kind: NoteFault, note: string, span: readonly [number, number]): NoteFinding {
  const words = note.slice(...span)
  return { ...finding(kind, { words }), words, span }
}

function isEnglish(prepared: PreparedPlaybook, note: string, tokens: readonly Token[]): boolean {
  const all = tokens.filter(({ word }) => /\p{L}{2}/u.test(word))
  // Names belong to no language. Where there are few other words, names are all there is.
  const plain = all.filter(({ start }) => /\p{Ll}/u.test(note.charAt(start)))
  const words = plain.length >= 2 ? plain : all
  const foreign = looksForeign(tokens)
  if (words.length < 2) return !foreign
  const known = words.filter(({ word }) => isKnown(prepared, word)).length
  return known >= words.length * (foreign ? READABLE_FOREIGN : READABLE)
}

function hidings(note: string, tokens: readonly Token[]): NoteFinding[] {
  return findHidings(tokens).map(({ from, to }) =>
    found('hides-intent', note, [tokens[from]!.start, tokens[to - 1]!.end]),
  )
}

function nextStep(tokens: readonly Token[], context: NoteContext, without: NoteFault | undefined): NoteFinding[] {
  const target = context.status.requires.includes('target-date')
  const unblock = context.status.requires.includes('unblock-date')
  if (!target && !unblock) return []
  if (context.date || (unblock && (context.dateUnknown || saysDateUnknown(tokens)))) return []
  // The date of a call is no date of the workload.
  if (without !== 'engagement-only' && namesNext(tokens)) return []
  return [finding('no-next-step', { date: target ? 'the target date' : 'when it is expected to be unblocked' })]
}

function attempts(note: string, context: NoteContext): NoteFinding[] {
  if (!context.status.requires.includes('attempts')) return []
  const beside = context.attempts ?? ''
  const isManagedSaid = saysManaged(`${note}\n${beside}`)
  const noManaged = isManagedSaid ? [] : [finding('no-managed')]
  // Attempts that may be kept with the status are enough.
  if (beside && statusProblems(context.status, { attempts: beside, note }, '').length === 0) return noManaged
  const counted = saysHowMany(`${note} ${beside}`)
  const addressed = notesWhom(note) || saysToWhom(beside)
  if (counted && addressed) return noManaged
  const missing = counted ? 'whom you tried' : addressed ? 'how many attempts there were' : 'the attempts'
  return [finding('no-attempts', { missing, account: isManagedSaid ? '' : ', and whether the account is managed' })]
}

function length(note: string, tokens: readonly Token[]): NoteFinding[] {
  const sentences = countSentences(note)
  const words = tokens.length
  if (words <= MAX_NOTE_WORDS && (sentences <= 2 || words <= LONG_SENTENCES))
    return sentences > MOST_SENTENCES ? [finding('too-many-sentences', { found: `${sentences} sentences` })] : []
  const limit = sentences > 2 ? LONG_SENTENCES : MAX_NOTE_WORDS
  return [
    finding('too-long', {
      found: `${words} words in ${sentences === 1 ? 'one sentence' : `${sentences} sentences`}`,
      limit: String(limit),
    }),
  ]
}

function personalData(note: string): NoteFinding[] {
  return findPersonalData(note).map((span) => found('personal-data', note, span))
}

/** Words that are true only on the day of writing, or repeat a field beside the note. */
function beside(
  prepared: PreparedPlaybook,
  note: string,
  tokens: readonly Token[],
  { customer, date }: NoteContext,
): NoteFinding[] {
  const hidden = hidings(note, tokens).map(({ span }) => span!)
  const days = findRelativeDays(note).filter(([start, end]) => !hidden.some(([from, to]) => start < to && end > from))
  const label = labelOf(prepared, note, customer)
  return [
    ...(label ? [found('label', note, label)] : []),
    ...matchesOf(STATUS_WORDS, note).map(({ index, 0: words }) =>
      found('repeats-status', note, [index, index + words.length]),
    ),
    ...(date && saysDateUnknown(tokens) ? [finding('date-contradicts')] : []),
    ...days.map((span) => found('relative-day', note, span)),
  ]
}

/** Words in quotation marks are somebody else's. */
const QUOTED = /“[^”]*”|"[^"]*"/g
const BULLETS = /(?:^|\n|[:;]\s)\s*(?:[-*•]|\d+[.)])\s+\S[^\n;]*(?:\n|;\s)\s*(?:[-*•]|\d+[.)])\s/
/** The beginning of the why: behind the note's lead, or at the beginning of the note. */
const WHY = /^(?:[^:.;]{0,80}?(?:\bbecause|:)\s+)?/i

/** Whether the note can be read by itself: no list, no "he" or "that" without a noun, no "we" or "I". */
function form(note: string, { status }: NoteContext): NoteFinding[] {
  const own = note.replace(QUOTED, (quoted) => '“'.padEnd(quoted.length, ' '))
  // In attempts to reach the customer, "I" is the FM.
  const person = status.id === 'customer-unresponsive' ? undefined : findSpeaker(own)
  const start = WHY.exec(own)![0].length
  const isBroken = pointsBack(own.slice(start)) && !/^(?:when|then|also|instead)\b/i.test(own.slice(start))
  const end = start + /^\S*/.exec(own.slice(start))![0].length
  return [
    ...(BULLETS.test(own) ? [finding('bullets')] : []),
    ...(isBroken ? [found('broken-start', note, [start, end])] : []),
    ...(person ? [found('first-person', note, person)] : []),
  ]
}

/** Where the customer's name heads the note: before a dash, a colon or a workload. */
function labelOf(
  prepared: PreparedPlaybook,
  note: string,
  customer: string | undefined,
): readonly [number, number] | undefined {
  if (!customer) return undefined
  const start = /^(?:The customer [^:.;]{0,60}:)?\s*/.exec(note)![0].length
  const end = start + customer.length
  if (note.slice(start, end).toLowerCase() !== customer.toLowerCase()) return undefined
  const behind = note.slice(end)
  if (/^\s*(?:[:,–—]|-\s)/.test(behind)) return [start, end]
  const workload = /^\s/.test(behind) ? prepared.workloads.find(tokenize(behind.slice(0, 80)))[0] : undefined
  return workload?.from === 0 ? [start, end] : undefined
}

/**
 * The advice of the first findings, one line each. Words that hide the intent share a line.
 * @param most how many lines
 */
export function adviceOf(findings: readonly NoteFinding[], most: number): string[] {
  const hiding = findings.filter(({ kind }) => kind === 'hides-intent')
  const words = hiding.map((each) => each.words).join('” and “')
  const together = hiding.length > 1 ? hidesSeveral.replace('{words}', () => words) : undefined
  return findings
    .filter((each) => !together || each.kind !== 'hides-intent' || each === hiding[0])
    .slice(0, most)
    .map(({ kind, say }) => (together && kind === 'hides-intent' ? together : say))
}

function general(tokens: readonly Token[], context: NoteContext, without: NoteFault | undefined): NoteFinding[] {
  const isGeneral = !without && isGeneralWhy(tokens, context)
  return isGeneral ? [finding('general', asked(context.status))] : []
}

function asked(status: Status): { who: string; chosen: string } {
  return { who: noteAsks[status.id] ?? noteAsks.other, chosen: status.l2 || status.l1 }
}

/**
 * Whether the reason fits the status. It does not when the note speaks for another status, or nothing in it speaks for
 * this one.
 */
function fit(
  prepared: PreparedPlaybook,
  note: string,
  tokens: readonly Token[],
  context: NoteContext,
  without: NoteFault | undefined,
): NoteFinding[] {
  // Without a why there is too little to read.
  const misfit = without ? undefined : misfitOf(prepared, note, tokens, context)
  if (!misfit) return []
  return [misfit === 'no-fit' ? finding('no-fit', asked(context.status)) : finding('other-status', misfit)]
}
