import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { StatusId } from '../../../playbook/model.ts'
import type { Recommendation } from '../../../playbook/recommendation/recommend.ts'
import { toldReasons } from '../../../playbook/recommendation/why-lines.ts'
import { keepProblems, keepStatus } from '../../../domain/entitlement/keep-status.ts'
import { keptByOthersInWords } from '../../access/access.ts'
import { readAction } from '../actions.ts'
import { judgeOwnNote, noteFor } from '../assessment-note.ts'
import { changed, recommendFor, statusOf } from '../assessment.ts'
import type { DialogEnv } from '../../model.ts'
import { changedByKeeping, dateFacts } from './kept-facts.ts'
import { keptInWords } from '../whose/kept-customers.ts'
import type { Assessment } from '../model.ts'
import type { StatusRecord } from '../../../domain/entitlement/status-record.ts'
import type { Incoming } from '../../incoming.ts'
import type { RecordsNeed } from '../../records.ts'
import type { Entitlement, KeptReason } from '../../../domain/entitlement/model.ts'
import { mistakenOf } from '../../records/kept-by-mistake.ts'
import { sameNoteInWords } from '../../records/same-note.ts'
import { momentInWords } from '../../../domain/days-in-words.ts'
import { fullName } from '../../../playbook/status-names.ts'
import { unlistedIn, workloadName } from '../../words.ts'
import { without } from '../../../playbook/parts-of.ts'

export type KeepOutcome =
  | { readonly kind: 'kept'; readonly assessment: Assessment; readonly record: StatusRecord }
  /** The correction equals the kept status: it stays, and its history gets no new row. */
  | { readonly kind: 'unchanged'; readonly assessment: Assessment & { readonly kept: StatusRecord } }
  /** `assessment` remembers that the person has seen what the problems are about. */
  | { readonly kind: 'incomplete'; readonly assessment: Assessment; readonly problems: readonly string[] }

const INVALID: StatusId = 'duplicate-invalid'

/**
 * A remark to add to a kept status.
 * @param correcting the earlier kept status, which is taken back
 */
export function afterKeeping(
  env: DialogEnv,
  kept: StatusRecord,
  correcting: StatusRecord | undefined,
): string | undefined {
  const changes = correcting ? undefined : changedByKeeping(env, kept)
  const besides = othersToSet(kept) ?? sameNoteInWords(env, kept, correcting?.entitlement)
  return [changes, besides].filter(Boolean).join(' ') || undefined
}

/** The playbook sets Duplicate/Invalid on every entitlement of an invalid tenant; undefined for any other status. */
function othersToSet({ status }: StatusRecord): string | undefined {
  return status === INVALID
    ? 'If the whole tenant is not valid, set the same for its other workloads: “status” lists them.'
    : undefined
}

export const NO_CUSTOMER = 'Fill in the customer.'
export const NO_WORKLOAD = 'Choose the workload.'
export const NO_WORKLOAD_OF_INVALID = `${NO_WORKLOAD} A tenant that is not valid is so in all of them: keep this for one, then for each of the others.`

/** The most reasons that are kept with a status. */
const MAX_REASONS = 6

/** The entitlement that keeping this assessment would change; undefined while customer or workload are missing. */
export function entitlementNeeded(assessment: Assessment): Extract<RecordsNeed, { kind: 'pair' }> | undefined {
  const { customer, workload, correcting } = assessment
  if (!customer || !workload) return undefined
  const pair = { kind: 'pair', customer: customerKey(customer), workload } as const
  if (!correcting || (customerKey(correcting.customer) === pair.customer && correcting.workload === workload)) {
    return pair
  }
  return { ...pair, mistaken: mistakenOf(correcting) }
}

/**
 * Makes a record of the assessment, or says everything that is missing by the playbook's rules. If somebody else
 * changed the entitlement, nothing is kept until the person has seen that change; without access, never.
 */
export function keep(env: DialogEnv, assessment: Assessment, incoming: Incoming): KeepOutcome {
  const recommendation = recommendFor(env, assessment)
  const status = statusOf(env, assessment, recommendation)
  const { draft, customer, workload } = assessment
  const note = noteFor(env, assessment, recommendation)
  const { date, dateUnknown } = dateFacts(env, assessment, status)
  const facts = { date, dateUnknown, attempts: draft.attempts, note }
  const problems = [
    ...(customer ? [] : [NO_CUSTOMER]),
    ...(workload ? [] : [status.id === INVALID ? NO_WORKLOAD_OF_INVALID : NO_WORKLOAD]),
    ...keepProblems(status, facts, incoming.today),
  ]
  if (!customer || !workload || problems.length > 0) return { kind: 'incomplete', assessment, problems }

  if (env.records.keptBy) {
    return { kind: 'incomplete', assessment, problems: [keptByOthersInWords(env.records.keptBy)] }
  }
  const now = calledNow(env, customer)
  if (now !== undefined) {
    const problem = `${customer} is called ${now} now. Nothing was kept yet: keep it again, and it is ${now}’s; or change the customer.`
    return { kind: 'incomplete', assessment: { ...assessment, customer: now }, problems: [problem] }
  }
  const current = env.records.entitlement
  if (current && isUnseen(env, assessment, current, incoming.who.id)) {
    const seen = { entitlement: current.id, version: current.version }
    return {
      kind: 'incomplete',
      assessment: { ...assessment, seen },
      problems: [otherStatusInWords(env, current, incoming)],
    }
  }
  const recommended = recommendation.ranked[0]!.status
  const choice = {
    customer,
    workload,
    status,
    facts,
    recommended: recommended.id,
    strength: recommendation.strength,
    reasons: reasonsFor(recommendation, status.id),
    overrideReason: recommended.id === status.id ? null : (assessment.chosen?.reason ?? ''),
    situation: assessment.text,
    answers: recommendation.answers,
    questions: assessment.asked.length,
    ...secondsOf(assessment, incoming),
  }
  const record = keepStatus(env, env.records, choice, incoming)
  const { correcting, ...corrected } = assessment
  if (correcting && isUnchanged(correcting, record)) {
    const kept = { ...changed(corrected, { view: { kind: 'auto' } }), kept: correcting }
    return { kind: 'unchanged', assessment: kept }
  }
  return { kind: 'kept', record, assessment: changed(assessment, { kept: record, view: { kind: 'auto' } }) }
}

/** The name of a customer who was renamed or merged, and is still meant by the former one; undefined where it is the name. */
function calledNow({ records: { entitlement, others = [] } }: DialogEnv, customer: string): string | undefined {
  const name = (entitlement ?? others[0])?.customer
  return name === undefined || customerKey(name) === customerKey(customer) ? undefined : name
}

/** Why an earlier press on "keep" kept nothing; shown again to a person who pressed twice. */
export function whyNotKept(env: DialogEnv, assessment: Assessment, incoming: Incoming): readonly string[] {
  const { seen } = assessment
  const poor = poorNote(env, assessment)
  if (poor !== undefined && poor === assessment.draft.notePoor) return [POOR_NOTE]
  const current = env.records.entitlement
  const isSeen = current !== undefined && seen?.entitlement === current.id && seen.version === current.version
  if (isSeen && current.updatedById !== incoming.who.id) return [otherStatusInWords(env, current, incoming)]
  const outcome = keep(env, assessment, incoming)
  return outcome.kind === 'incomplete' ? outcome.problems : []
}

export const POOR_NOTE = 'The note says too little. Mend it, or press again to keep it as it is.'

/** The FM's own note if it is poor: the FM is warned once before it is kept. */
export function poorNote(env: DialogEnv, assessment: Assessment): string | undefined {
  const { note } = assessment.draft
  if (!note) return undefined
  const status = statusOf(env, assessment, recommendFor(env, assessment))
  return judgeOwnNote(env, assessment, status, note).verdict === 'poor' ? note : undefined
}

/** True if the new record differs only in its time, and nobody has changed the entitlement in between. */
function isUnchanged(before: StatusRecord, now: StatusRecord): boolean {
  if (now.entitlement !== before.entitlement || now.seen !== (before.seen ?? 0) + 1) return false
  const said = without(now, 'id', 'seen', 'at', 'seconds', 'questions')
  return Object.entries(said).every(
    ([field, value]) => JSON.stringify(before[field as keyof StatusRecord]) === JSON.stringify(value),
  )
}

/** How long the assessment took; 0 if the clock was set back. */
function secondsOf({ begunAt }: Assessment, { at }: Incoming): { seconds?: number } {
  if (begunAt === undefined) return {}
  return { seconds: Math.max(0, Math.round((Date.parse(at) - Date.parse(begunAt)) / 1000)) }
}

/**
 * True if somebody else changed the entitlement and the FM has not seen that. People know their own changes; and what a
 * list brought before they began, their card shows as kept so far.
 */
function isUnseen(env: DialogEnv, assessment: Assessment, current: Entitlement, person: string): boolean {
  if (current.updatedById === person) return false
  const { begunAt } = assessment
  const isShown = begunAt !== undefined && current.updatedAt <= begunAt && keptInWords(env, assessment) !== undefined
  if (current.isFromList && isShown) return false
  return assessment.seen?.entitlement !== current.id || assessment.seen.version !== current.version
}

/** The titles of the buttons that keep, as in `cards/assessment/recommendation-card.ts`. */
const KEEPS: Readonly<Record<string, string>> = {
  'keep-and-post': 'Keep and post',
  'keep-and-prepare': 'Keep, then readiness',
  'keep-and-refer': 'Keep and request a partner',
}

/** Who set and changed the status, and which button to press again to replace it anyway. */
function otherStatusInWords(env: DialogEnv, current: Entitlement, { who, what }: Incoming): string {
  const { statusBy, updatedBy } = current
  const status = fullName(env.prepared.status.get(current.status)!)
  const when = momentInWords(env, current.updatedAt)
  const by = statusBy === who.name && updatedBy !== statusBy ? 'You' : statusBy
  const set =
    updatedBy === statusBy
      ? `${by} set it to ${status} on ${when}.`
      : `${by} set it to ${status}, and ${updatedBy} changed it on ${when}.`
  const pressed = what.kind === 'action' ? readAction(what.data)?.verb : undefined
  const title = KEEPS[pressed ?? ''] ?? 'Keep this status'
  return `${set} Nothing was kept yet: press “${title}” again to follow that with yours.`
}

function reasonsFor(recommendation: Recommendation, status: string): readonly KeptReason[] {
  if (recommendation.ranked[0]!.status.id === status) return toldReasons(recommendation).slice(0, MAX_REASONS)
  const ranked = recommendation.ranked.find((each) => each.status.id === status)
  return (ranked?.reasons ?? [])
    .filter((reason) => reason.polarity === 'for')
    .slice(0, MAX_REASONS)
    .map(({ says, quote }) => (quote === undefined ? { says } : { says, quote }))
}

/** What an assessment is about, short enough for a button or a list; may contain what people typed. */
export function aboutOf(env: DialogEnv, assessment: Assessment): string {
  const workload = workloadName(env, assessment) ?? unlistedIn(assessment)
  const names = [assessment.customer, workload].filter(Boolean).join(' · ')
  if (names) return names
  if (assessment.text) return `“${assessment.text.slice(0, 60)}${assessment.text.length > 60 ? '…' : ''}”`
  return 'New assessment'
}
