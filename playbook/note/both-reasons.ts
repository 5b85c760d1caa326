import { functionWords } from '../content/note-rules.ts'
import { MAX_NOTE } from '../limits.ts'
import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { stem, tokenize } from '../reading/text/text.ts'
import type { AlsoSaid, SaidReason } from '../recommendation/said-reason.ts'
import { withDates } from './days.ts'
import { draftNote, toldBy, type NoteFacts } from './note.ts'
import { calm, withoutMarkup, withoutPictures } from './read/calm.ts'
import { considerate } from './read/considerate.ts'
import { wordForNote } from './wording.ts'
import type { NoteSubject } from './words.ts'

/**
 * The note for a text that gives two reasons: it leads with the one for its status and tells the other, too.
 * @param also the second reason; without one it is the usual note
 */
export function draftWithBoth(
  prepared: PreparedPlaybook,
  status: Status,
  facts: NoteFacts,
  also: AlsoSaid | undefined,
): string {
  if (also?.of.id !== status.id) return draftNote(prepared, status, facts)
  const note = draftNote(prepared, status, { ...facts, text: ownFirst(facts.text, also) })
  const isLed = leads(note, also)
  const own = isLed ? note : draftNote(prepared, status, { ...facts, text: also.beside.quote })
  const untold = isLed ? also.more.filter(({ quote }) => !tells(note, quote)) : [also, ...also.more]
  const others = untold.flatMap((each) => otherInWords(prepared, each, facts, status) || [])
  return others.length > 0 ? `${own} ${ALSO} ${others.join('; ')}.`.slice(0, MAX_NOTE) : own
}

/** Another reason, as a sentence where the usual reading makes one of it. */
function otherInWords(
  prepared: PreparedPlaybook,
  { quote, status: other }: Pick<AlsoSaid['more'][number], 'quote' | 'status'>,
  facts: NoteFacts,
  status: Status,
): string {
  const subject = { status: other ?? status, customer: facts.customer, workload: facts.workload }
  const { told } = toldBy(prepared, { ...facts, text: quote, isOpen: true }, subject)
  const why = other ? (told?.why ?? '').replace(/^(?: because(?: of)? |: | )/, '') : ''
  return why || plainWords(prepared, quote, facts, subject)
}

/** True when a note tells at least half of the words of a reason. */
function tells(note: string, quote: string): boolean {
  const [told, own] = [new Set(stemsOf(note)), stemsOf(quote)]
  return own.filter((each) => told.has(each)).length * 2 >= own.length
}

/** The words of a reason that the usual reading makes no sentence of, as a note may tell them. */
function plainWords(prepared: PreparedPlaybook, quote: string, { today }: NoteFacts, subject: NoteSubject): string {
  const words = considerate(calm(withoutMarkup(withoutPictures(quote)), subject.customer))
  return wordForNote(prepared, today ? withDates(words, today) : words, subject)
}

const ALSO = 'Also said:'

/** A head, up to its mark: “Contoso Teams: …”. */
const HEAD = /^[^.;!?\n,]{0,80}?(?::|\s[-–—])\s+/
/** The end of the sentences before. */
const ENDS = /[.!?\n]\s/g
const JOINS_BEFORE = /^[\s,;:.]+/
const JOINS_BEHIND = /[\s,;+&.–—-]+$/

/** Puts the reason for the status before the other one, and the rest of the words around them behind both. */
function ownFirst(text: string, { beside, ...other }: AlsoSaid): string {
  const [own, next] = [placeOf(text, beside), placeOf(text, other)]
  if (!own || !next) return text
  if (other.more.length > 0) return ownBeforeAll(text, beside.quote, own)
  if (own[0] < next[0]) {
    const isOneSentence = !/[.!?\n]/.test(text.slice(own[1], next[0]))
    return isOneSentence
      ? `${text.slice(0, next[0]).replace(JOINS_BEHIND, '')}; ${other.quote}${text.slice(next[1])}`
      : text
  }
  const before = text.slice(0, next[0])
  const sentence = Math.max(0, ...[...before.matchAll(ENDS)].map(({ index }) => index + 2))
  const from = Math.min(next[0], Math.max(HEAD.exec(text)?.[0].length ?? 0, sentence))
  const rest = [text.slice(from, next[0]), text.slice(next[1], own[0])]
    .map((words) => words.replace(JOINS_BEFORE, '').replace(JOINS_BEHIND, ''))
    .filter(Boolean)
  return `${text.slice(0, from)}${[beside.quote, other.quote, ...rest].join('; ')}${text.slice(own[1])}`
}

/** Puts the reason for the status before all others. */
function ownBeforeAll(text: string, quote: string, [from, to]: readonly [number, number]): string {
  const head = Math.min(from, HEAD.exec(text)?.[0].length ?? 0)
  const [before, behind] = [text.slice(head, from).replace(JOINS_BEHIND, ''), text.slice(to).replace(JOINS_BEFORE, '')]
  return `${text.slice(0, head)}${[quote, before, behind.replace(/^and /i, '')].filter(Boolean).join('; ')}`
}

function placeOf(text: string, { words }: Pick<SaidReason, 'words'>): readonly [number, number] | undefined {
  const at = text.indexOf(words)
  return at < 0 ? undefined : [at, at + words.length]
}

/** True when a note tells both reasons, the one for its status first. */
function leads(note: string, also: AlsoSaid): boolean {
  const told = stemsOf(note)
  const [own, other] = [stemsOf(also.beside.quote), stemsOf(also.quote)]
  const first = placesOf(
    told,
    own.filter((each) => !other.includes(each)),
  )
  const second = placesOf(
    told,
    other.filter((each) => !own.includes(each)),
  )
  const isTold = (places: readonly number[], all: readonly string[]): boolean =>
    places.length > 0 && places.length * 2 >= all.length
  return isTold(first, own) && isTold(second, other) && Math.min(...first) < Math.min(...second)
}

function placesOf(told: readonly string[], words: readonly string[]): readonly number[] {
  return words.map((word) => told.indexOf(word)).filter((place) => place >= 0)
}

function stemsOf(words: string): string[] {
  return tokenize(words).flatMap(({ word }) => (functionWords.has(word) ? [] : [stem(word)]))
}
