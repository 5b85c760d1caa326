import { hidesSeveral, noteSays, POOR, type NoteFault } from '../content/note-faults.ts'
import { LONG_SENTENCES, MAX_NOTE_WORDS, noteAsks, STATUS_WORDS } from '../content/note-rules.ts'
import { findInsults, isGeneralWhy } from './manner.ts'
import { looksForeign } from '../reading/language.ts'
import { matchesOf } from '../reading/matches.ts'
import { findRelativeDays } from './days.ts'
import { findSpeaker, pointsBack } from './sentences/clause.ts'
import { notesWhom, saysHowMany, saysToWhom } from '../reading/attempts-told.ts'
import { saysManaged } from '../reading/says-managed.ts'
import { countSentences, findPersonalData, namesNext, saysDateUnknown } from './signs.ts'
import { findHidings } from './hidings.ts'
import { misfitOf } from './note-fit.ts'
import { findSounds } from './read/spoken-fillers.ts'
import { holdsSecret } from './secrets.ts'
import { faultOfWhy, isKnown, substanceOf, type NoteSubject } from './words.ts'
import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { statusProblems } from '../status-rules.ts'
import { tokenize, type Token } from '../reading/text.ts'

/** What stands beside a note when it is read. */
export interface NoteContext extends NoteSubject {
  /** The target date or projected unblock date that is kept with it, in any form. */
  readonly date?: string | undefined
  /** The unblock date was said to be not known: Blocked asks for a date or for these words. */
  readonly dateUnknown?: boolean | undefined
  /** The attempts that are kept with it. */
  readonly attempts?: string | undefined
}

export interface NoteFinding {
  readonly kind: NoteFault
  /** The words at fault; missing where something is left out. */
  readonly words?: string
  /** Where they stand: [start, end) in UTF-16 units. */
  readonly span?: readonly [number, number]
  /** What is missing or hides the intent, and how to mend it. */
  readonly say: string
}

export interface NoteJudgement {
  /** `great`: nothing found. `marginal`: the why is there, something else is missing or wrong. `poor`: no why. */
  readonly verdict: 'great' | 'marginal' | 'poor'
  readonly findings: readonly NoteFinding[]
}

/** Below this share of words that are known, a text is not taken for English; when it looks foreign, below the second. */
const READABLE = 0.5
const READABLE_FOREIGN = 0.75
/** Short ones, of which the third may say until when. */
const MOST_SENTENCES = 3

/** Where a note is typed, less is taken; of a longer one, what is found in so much is enough. In UTF-16 units. */
const MAX_NOTE_LENGTH = 4000

/**
 * Judges an entitlement note by the playbook's rules (its page "Notes that count"): it says the
 * intent or its lack and the why, in one or two sentences; it does not hide behind "for now", "currently", "yet"; it is
 * neither usage figures nor the status nor news of the engagement; it is about this customer, fits the status and insults
 * nobody; Unresponsive names the attempts and whether the account is managed, and In
 * Progress and Blocked (L1 page) what happens next or until when. Pure and offline. Says all that it finds at once.
 */
export function judgeNote(prepared: PreparedPlaybook, wholeNote: string, context: NoteContext): NoteJudgement {
  const note = wholeNote.slice(0, MAX_NOTE_LENGTH)
  const tokens = tokenize(note)
  if (!tokens.some(({ word }) => /[\p{L}\d]{2}/u.test(word)) || /^\W*(n\/?a|none|tbd|tbc)\W*$/i.test(note)) {
    return verdictOf([finding('empty')])
  }
  if (!isEnglish(prepared, note, tokens)) return verdictOf([finding('not-english'), ...personalData(note)])
  const substance = substanceOf(prepared, tokens, context)
  const without = faultOfWhy(substance, context.status)
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
    // What is too long is written anew anyway.
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
  // Names are no language; where little else stands, they are all there is.
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
  // The date of a call is none of the workload.
  if (without !== 'engagement-only' && namesNext(tokens)) return []
  return [finding('no-next-step', { date: target ? 'the target date' : 'when it is expected to be unblocked' })]
}

function attempts(note: string, context: NoteContext): NoteFinding[] {
  if (!context.status.requires.includes('attempts')) return []
  const beside = context.attempts ?? ''
  const isManagedSaid = saysManaged(`${note}\n${beside}`)
  const noManaged = isManagedSaid ? [] : [finding('no-managed')]
  // What may be kept beside the note is enough.
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

/** What is true on the day of writing only, or stands beside the note anyway. */
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

/** What is said in quotation marks is somebody else's. */
const QUOTED = /“[^”]*”|"[^"]*"/g
const BULLETS = /(?:^|\n|[:;]\s)\s*(?:[-*•]|\d+[.)])\s+\S[^\n;]*(?:\n|;\s)\s*(?:[-*•]|\d+[.)])\s/
/** Where the why begins: behind the note's lead, or with the note. */
const WHY = /^(?:[^:.;]{0,80}?(?:\bbecause|:)\s+)?/i

/** Whether it can be read by itself: no list, nobody who is only "he" or "that", no "we" or "I". */
function form(note: string, { status }: NoteContext): NoteFinding[] {
  const own = note.replace(QUOTED, (quoted) => '“'.padEnd(quoted.length, ' '))
  // Whoever tried to reach the customer is the FM.
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

/** The customer's name where it heads the note: before a dash, a colon or a workload. */
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
 * What findings say, the first few of them, in one line each; words that hide the intent are told together.
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

/** Whether the reason is one for the status: the note speaks for another, or nothing in it speaks for this one. */
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
