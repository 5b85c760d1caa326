import { companyOfAttendees } from './place/attendees.ts'
import { findColonHead } from './place/colon-head.ts'
import { findFramedName } from './place/framed-names.ts'
import { isTakenOver, namedBeside } from './place/named-beside.ts'
import { withoutLabel } from './place/labels.ts'
import { likeliest } from './model/likeliest.ts'
import { nameCapitals } from './words/capitalised.ts'
import { lowCandidates } from './place/low-candidates.ts'
import { isNobodysName, tidyName, withoutWhatIsDone } from './tidy-name.ts'
import { withoutSpeaker } from './place/speaker-behind.ts'
import { withoutTail } from './words/tail-words.ts'
import { findClosingName } from './place/closing-names.ts'
import { findNameOfKind } from './words/kind-names.ts'
import { findMinutesName } from './place/minutes-names.ts'
import { nameCandidates } from './model/name-candidates.ts'
import { customerOfRole, isNamedInRole } from './place/named-in-role.ts'
import { HESITATIONS } from './words/openings.ts'
import { opensSentence } from './words/ordinary-words.ts'
import { isPersonWhoTells } from './words/person-tells.ts'
import { findPlainName } from './place/plain-names.ts'
import { withoutProduct } from './place/product-behind.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import type { NameCandidate } from './model/name-features.ts'
import { saysWhen } from '../dates/other-day-words.ts'
import { functionWords } from '../content/note-rules.ts'
import { FIRST_NAMES } from '../content/words/first-names.ts'
import { BODIES } from '../content/words/trades.ts'
import { recentFor } from '../recent.ts'
import { stem, tokenize, type Token } from '../reading/text/text.ts'

/** A customer's name found in a text. A guess is shown to the FM for confirmation and never kept silently. */
export interface FoundCustomer {
  readonly name: string
  /** `named`: right at least 19 times in 20 on unseen texts. `guess`: it merely looks like one. */
  readonly certainty: 'named' | 'guess'
  /** For a name found by its place alone: whether the text that follows is surely about it. */
  readonly heads?: boolean
  /** A verb such as "snooze" or "resigned" was removed beside it. So the rest is not just any word. */
  readonly isActing?: true
}

/** Words before a customer somebody had a call with. A person is no candidate. */
const MET_WITH =
  /(?:^|[\s,:;(-])(?:call|meeting|workshop|session|kick-?off|sync|catch-?up|review) (?:today |yesterday )?(?:with|at) $/i
/** "Anna Bell from Contoso". */
const WHOSE_PEOPLE = /\p{Lu}\p{Ll}+ (?:at|from) $/u

/** So much text before or behind a name is searched. In UTF-16 units. */
const REACH = 60

function isSpokenWith(text: string, start: number): boolean {
  // Nothing but these ends so.
  if (!/(?:th|at|om) $/i.test(text.slice(Math.max(0, start - 3), start))) return false
  // The cut must not look like the beginning of the text.
  const before = start <= REACH ? text.slice(0, start) : `…${text.slice(start - REACH, start)}`
  return MET_WITH.test(before) || WHOSE_PEOPLE.test(before)
}

const NAMED_PROBABILITY = 0.93
/** A name of two or more words is shown with less certainty than a single word. */
const GUESS_PROBABILITY = 0.15
const LONE_PROBABILITY = 0.25
/** One word, or two joined by "and": often a place, a product or a person. */
const LONE = /^(?:\S+|\S+ (?:and|&|for|of) \S+)$/
/**
 * Finds the customer's name: before a colon, after "at" or "spoke to", in front of "'s", as the subject … A model
 * weighs each stretch of capitalised words by its look and its surroundings. Where none is likely, a name behind "shoe
 * chain", at the end or at the head is a guess. In a hurry people write no capitals: then a model of its own weighs
 * every stretch that holds a stranger.
 */
export function findCustomer(prepared: PreparedPlaybook, text: string): FoundCustomer | undefined {
  return remembered(prepared).get(text, () => {
    const found = findWholeName(prepared, text)
    return { is: found && { ...found, name: withoutProduct(prepared, found.name, text) } }
  }).is
}

/** The length of the texts that are remembered, together. In UTF-16 units. */
const MOST_REMEMBERED = 100_000
const remembered = recentFor<{ readonly is: FoundCustomer | undefined }>(MOST_REMEMBERED)

/** The same, but keeps a product behind the name: where the text is nothing but a name, the product is part of it. */
export function findWholeName(prepared: PreparedPlaybook, text: string): FoundCustomer | undefined {
  const found = findName(prepared, tokenize(text), text)
  if (!found || isNobodysName(found.name)) return undefined
  const tidy = withoutTail(tidyName(withoutHesitation(found.name, text)), text)
  const name = withoutSpeaker(prepared, tidy, text)
  if (isQuotedSpeech(prepared, name, text)) return undefined
  if (found.certainty === 'guess' && isPersonWhoTells(name, text)) return undefined
  const isActing = withoutWhatIsDone(found.name) !== found.name
  return { ...found, ...(isActing ? { isActing: true } : {}), name: withoutLabel(name, behind(text, name)) }
}

/** Marks of speech around a name, and what stands before them. */
const SPEECH = /(?:^|[\s:,–-])["“„]$/u

/** True for words in quotation marks behind “say” or a product: “Teams: "Add-in Crashes"” is what they say. */
function isQuotedSpeech(prepared: PreparedPlaybook, name: string, text: string): boolean {
  const at = text.indexOf(name)
  if (at < 1 || !SPEECH.test(text.slice(Math.max(0, at - 2), at)) || !/^["”“]/.test(text.slice(at + name.length)))
    return false
  const before = text.slice(Math.max(0, at - REACH), at - 1).replace(/[\s:,–-]{1,4}$/, '')
  if (/\b(?:say|says|said|quote|wrote|writes|words)$/i.test(before)) return true
  const tokens = tokenize(before)
  return prepared.products.find(tokens).some(({ to }) => to === tokens.length)
}

/** Words of hesitation end a name: "woodgrove and uhm they". "Nah Trang" has a capital. */
const HESITATES = new RegExp(`(?:,? (?:and|so|but))?,? (?:${[...HESITATIONS].join('|')})(?![\\p{L}\\p{N}])`, 'u')

function withoutHesitation(name: string, text: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  const end = at < 0 ? -1 : text.slice(at, at + name.length).search(HESITATES)
  return end > 0 ? name.slice(0, end) : name
}

/** The text behind a name; empty where the name is not in it. */
function behind(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? '' : text.slice(at + name.length, at + name.length + REACH)
}

/** What heads the message outweighs a name within its news: a partner's, a rival's, a person's. */
function findName(prepared: PreparedPlaybook, tokens: readonly Token[], text: string): FoundCustomer | undefined {
  const found = findNameWithin(prepared, tokens, text)
  const head = findColonHead(prepared, tokens, text)
  if (head === undefined) return found
  const colon = text.indexOf(':')
  const at = found ? text.toLowerCase().indexOf(found.name.toLowerCase()) : -1
  // "Visited today: Contoso wants …" is about the name right behind the colon.
  const isBeside = at >= 0 && (at < colon || /^:\s+$/.test(text.slice(colon, at)))
  return isBeside ? found : { name: head, certainty: 'named', heads: true }
}

function findNameWithin(prepared: PreparedPlaybook, tokens: readonly Token[], text: string): FoundCustomer | undefined {
  const ofMinutes = findMinutesName(prepared, tokens, text)
  if (ofMinutes !== undefined) return { name: ofMinutes, certainty: 'named', heads: true }
  const present = companyOfAttendees(text)
  if (present !== undefined) return { name: present, certainty: 'guess' }
  let subject: string | undefined
  let spokenWith: string | undefined
  const isBeside = namedBeside(prepared, text)
  // The model is trained with these as well, so they are left out here only.
  const isOther = ({ from, to }: NameCandidate): boolean => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
    return saysWhen(text, start, end) || isNamedInRole(text, start, end) || isBeside(start, end)
  }
  const candidates = nameCandidates(prepared, tokens, text).filter(
    (each) => !isOther(each) && (each.to > each.from + 1 || !opensSentence(tokens, each.from, text)),
  )
  for (const { from, to, name } of candidates) {
    if (from === 0 && isHead(prepared, tokens, text, to)) return { name, certainty: 'named' }
    if (from === 0 && isSubject(prepared, tokens, text, to)) subject = name
    if (from === 0 && isStrange(prepared, tokens, to) && isTakenOver(text.slice(tokens[to - 1]!.end))) subject = name
    // "Martin: nobody is trained"
    if (from === 0 && FIRST_NAMES.has(tokens[0]!.word) && text.charAt(tokens[to - 1]!.end) === ':') subject = name
    // Of the names that begin here, the longest is the whole name.
    const isMet = isSpokenWith(text, tokens[from]!.start)
    if (isMet && (!spokenWith || name.startsWith(spokenWith))) spokenWith = name
  }
  const best = likeliest(prepared.playbook.nameModel, candidates)
  const name = best && bodyBefore(tokens, text, best.from) + best.name
  if (name && best.probability >= NAMED_PROBABILITY) return { name, certainty: 'named' }
  const framed = findFramedName(prepared, tokens, text)
  if (framed?.sure) return { name: framed.name, certainty: 'named', heads: framed.heads }
  if (name && best.probability >= (LONE.test(name) ? LONE_PROBABILITY : GUESS_PROBABILITY))
    return { name, certainty: 'guess' }
  const ofRole = customerOfRole(prepared, text)
  if (ofRole !== undefined) return { name: ofRole, certainty: 'guess', heads: true }
  const ofKind = findNameOfKind(prepared, candidates, tokens, text)
  if (ofKind) return { name: bodyBefore(tokens, text, ofKind.from) + ofKind.name, certainty: 'guess' }
  if (subject) return { name: subject, certainty: 'guess' }
  if (spokenWith) return { name: spokenWith, certainty: 'guess' }
  const closing = findClosingName(prepared, tokens, text)
  if (closing) return { name: closing, certainty: 'guess' }
  const placed = findPlainName(prepared, tokens, text)
  if (placed?.heads) return { ...placed, certainty: 'guess' }
  const low = likeliest(
    prepared.playbook.nameModel.low,
    lowCandidates(prepared, tokens, text).filter((each) => !isOther(each)),
  )
  if (low && low.probability >= GUESS_PROBABILITY) return { name: nameCapitals(low.name), certainty: 'guess' }
  // "Stonebrook hospital wants" ends with its word of trade.
  const plain = framed && (!placed || placed.name.startsWith(`${framed.name} `)) ? framed : placed
  return plain && { name: plain.name, heads: plain.heads, certainty: 'guess' }
}

/** At most so many words stand between "Ministry" and its place. */
const BODY_WORDS = 8

/**
 * The "Ministry of Mines of " before "Lower Selby", where only the last words look like a name. Empty where nothing
 * belongs to the name.
 */
function bodyBefore(tokens: readonly Token[], text: string, from: number): string {
  if (!/^(?:of|for|de)$/.test(tokens[from - 1]?.word ?? '')) return ''
  let begin = from
  for (let i = from - 1; i >= Math.max(0, from - BODY_WORDS); i--) {
    const { word, start, end } = tokens[i]!
    if (text.slice(end, tokens[i + 1]!.start) !== ' ') break
    const isCapital = /^\p{Lu}/u.test(text.slice(start, start + 2))
    if (!isCapital && !/^(?:of|for|and|the|de)$/.test(word)) break
    if (isCapital && BODIES.has(word) && /^(?:of|for|de)$/.test(tokens[i + 1]!.word)) begin = i
  }
  return text.slice(tokens[begin]!.start, tokens[from]!.start)
}

/**
 * True for a name that heads the note, with or without a workload: "Contoso: …", "Contoso Teams: …", "Contoso -
 * OneDrive: …".
 */
function isHead(prepared: PreparedPlaybook, tokens: readonly Token[], text: string, to: number): boolean {
  if (to === 1 && functionWords.has(tokens[0]!.word)) return false
  const workload = prepared.products.find(tokens.slice(to, to + 4)).find(({ from }) => from === 0)
  if (!workload) return false
  const between = text.slice(tokens[to - 1]!.end, tokens[to]!.start)
  return /^[\s,/–-]*$/.test(between) && /^\s*(:|-\s|–)/.test(text.slice(tokens[to + workload.to - 1]!.end))
}

/** True where no message of the corpus has any of the first words. */
function isStrange(prepared: PreparedPlaybook, tokens: readonly Token[], to: number): boolean {
  return !tokens.slice(0, to).some(({ word }) => functionWords.has(word) || prepared.textModel.knows(stem(word)))
}

/** True for words that no message of the corpus has, before a workload: "Proseware Teams is live". */
function isSubject(prepared: PreparedPlaybook, tokens: readonly Token[], text: string, to: number): boolean {
  if (!isStrange(prepared, tokens, to)) return false
  const workload = prepared.products.find(tokens.slice(to, to + 4)).find(({ from }) => from === 0)
  return workload !== undefined && text.slice(tokens[to - 1]!.end, tokens[to]!.start) === ' '
}
