import type { Question, Requirement, Status } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'
import { fullName, shortName } from '../../playbook/status-names.ts'
import type { AskedSituation } from './asked-situations.ts'
import type { Asked } from './model.ts'
import type { Term, TwoTerms } from './terms.ts'

/** What must be set with a status, in words. */
export const REQUIRED: Readonly<Record<Requirement, string>> = {
  'target-date': 'the target date',
  'unblock-date': 'the projected unblock date, or “not known”',
  attempts: 'how many attempts, how and to whom, and whether the account is managed',
  reason: 'the reason, in the note; tell the account team',
}

/**
 * The answer that is shown before a definition: what must be set with a status, who has to act, or which status a
 * situation has. Empty if the definition itself is the answer.
 * @param term the word that is defined
 */
export function answerFirst(prepared: PreparedPlaybook, term: Term, asked: Asked): readonly string[] {
  switch (asked.kind) {
    case 'status-for':
      return statusFor(prepared, asked)
    case 'about':
      return factOf(prepared, term, asked.question)
    case 'questions':
      return []
  }
}

function statusFor(prepared: PreparedPlaybook, { situation, supposed }: AskedSituation): readonly string[] {
  const { ranked, strength } = recommend(prepared, { text: situation })
  const [{ status }, { status: next }] = [ranked[0]!, ranked[1]!]
  const is = `${fullName(status)}: ${status.because}.`
  if (strength === 'open') {
    const depends = dependsOn(prepared, situation)
    const nearest = `From that alone I cannot tell. Nearest is ${fullName(status)}, then ${fullName(next)}.`
    return depends.length > 0 ? depends : [nearest]
  }
  const isClear = strength === 'clear'
  if (supposed === undefined) return [isClear ? `That is ${is}` : `Most likely ${is} Check it against its neighbours.`]
  if (statusesOf(prepared, supposed).includes(status)) return [isClear ? `Yes, ${is}` : `Most likely yes, ${is}`]
  return [isClear ? `No, that is ${is}` : `Most likely not; rather ${is}`]
}

/**
 * What decides about a subject that belongs to several statuses, such as a merger, from the playbook's question about
 * it. Empty if there is no such question.
 * @param among if given, only these statuses are listed
 */
export function dependsOn(prepared: PreparedPlaybook, subject: string, among?: readonly Term[]): readonly string[] {
  const about = prepared.playbook.questions.find((question) => question.about?.test(subject))
  if (!about) return []
  const wanted = among?.flatMap((term) => statusesOf(prepared, term))
  const rules = decisions(prepared, about).filter(({ status }) => wanted === undefined || wanted.includes(status))
  return rules.length < 2 ? [] : ['It depends:', ...rules.map(({ label, status }) => `${label} → ${shortName(status)}`)]
}

/**
 * To which of two words of the playbook a subject belongs: what decides about it, or else the nearest status. Empty if neither
 * word has a status.
 */
export function whichOfTwo(prepared: PreparedPlaybook, subject: string, terms: TwoTerms): readonly string[] {
  const wanted = terms.flatMap((term) => statusesOf(prepared, term))
  if (wanted.length === 0) return []
  const between = dependsOn(prepared, subject, terms)
  if (between.length > 0) return between
  const all = dependsOn(prepared, subject)
  const isDecided = (status: Status): boolean => all.some((line) => line.endsWith(` → ${shortName(status)}`))
  const others = terms.filter((term) => !statusesOf(prepared, term).some(isDecided))
  // A question that decides for neither of the two is about something else.
  if (others.length < terms.length)
    return [...all, ...others.map((term) => `${nameOf(prepared, term)} is not among them.`)]
  const { ranked, strength } = recommend(prepared, { text: subject })
  if (strength === 'open') return ['From that alone I cannot tell. What tells them apart decides.']
  const { status } = ranked[0]!
  const isOfThem = wanted.includes(status)
  return [`${isOfThem ? 'Rather' : 'Rather neither of the two, but'} ${fullName(status)}: ${status.because}.`]
}

function nameOf(prepared: PreparedPlaybook, term: Term): string {
  if ('status' in term) return shortName(prepared.status.get(term.status)!)
  return prepared.playbook.topics.find(({ id }) => id === term.topic)!.name
}

function decisions(prepared: PreparedPlaybook, { choices }: Question) {
  return choices.flatMap(({ label, evidence }) => {
    const [best] = prepared.playbook.statuses
      .filter(({ id }) => (evidence[id] ?? 0) > 0)
      .toSorted((a, b) => evidence[b.id]! - evidence[a.id]!)
    return best ? [{ label, status: best }] : []
  })
}

/** The statuses of a term: itself, or all of an L1. */
function statusesOf(prepared: PreparedPlaybook, term: Term): readonly Status[] {
  if ('status' in term) return [prepared.status.get(term.status)!]
  const topic = prepared.playbook.topics.find(({ id }) => id === term.topic)
  return topic?.name === topic?.l1 ? prepared.playbook.statuses.filter(({ l1 }) => l1 === topic?.l1) : []
}

const YES_OR_NO = /^(?:do|does|is|are|must|should|need|has|have|can|may)\b(?!.*\boptional\b)/
const OF_DATE = /\b(?:dates?|deadline)\b/
const OF_OWNER = /\b(?:who|whom|whose|owns?|owner|responsible|team)\b/
const OF_ATTEMPTS = /\b(?:attempts?|try|tries|calls?)\b/
const OF_REASON = /\b(?:reasons?|why|notes?)\b/

/**
 * A fact about the term from the playbook.
 * @param question in lower case
 */
function factOf(prepared: PreparedPlaybook, term: Term, question: string): readonly string[] {
  const statuses = statusesOf(prepared, term)
  const [first] = statuses
  if (!first) return []
  const needs = (requirement: Requirement) => statuses.some(({ requires }) => requires.includes(requirement))
  const yes = YES_OR_NO.test(question) ? 'Yes: ' : ''
  if (OF_DATE.test(question)) {
    const date = (['target-date', 'unblock-date'] as const).find(needs)
    if (date) return [...(yes ? [`${yes}${REQUIRED[date]}.`] : []), saysOf(prepared, date)]
    return [`${yes ? 'No' : 'None'}. Only In Progress (target date) and Blocked (projected unblock date) have one.`]
  }
  if (OF_ATTEMPTS.test(question) && needs('attempts')) {
    return ['Several, through several channels: the playbook sets no number.', `Record ${REQUIRED.attempts}.`]
  }
  if (OF_REASON.test(question)) {
    const isNeeded = needs('reason') ? [sentence(`${yes}${REQUIRED.reason}`)] : []
    return /\bnotes?\b/.test(question) ? [...isNeeded, saysOf(prepared, 'intent-note')] : isNeeded
  }
  return OF_OWNER.test(question) ? ownerOf(prepared, term, first) : []
}

/** For an L1: what the playbook says about the account team. */
function ownerOf(prepared: PreparedPlaybook, term: Term, status: Status): readonly string[] {
  if ('status' in term) return [`Who has to act: ${status.engage}`]
  const says = prepared.playbook.topics.find(({ id }) => id === term.topic)!.says.join(' ')
  return says.split(/(?<=\.) /).filter((each) => each.includes('account team'))
}

function saysOf(prepared: PreparedPlaybook, topic: string): string {
  return prepared.playbook.topics.find(({ id }) => id === topic)!.says[0]!
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
