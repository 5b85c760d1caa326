import { fullName } from './words.ts'
import { changed, noteFor, recommendFor, statusOf } from './assessment.ts'
import type { Assessment, DialogEnv, Incoming, StatusRecord } from './model.ts'

export type KeepOutcome =
  | { readonly kind: 'kept'; readonly assessment: Assessment; readonly record: StatusRecord }
  | { readonly kind: 'incomplete'; readonly problems: readonly string[] }

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Makes a record of the assessment, or says all that is missing. The playbook's rules: In Progress needs a target date
 * that is not past, Blocked a projected unblock date or an explicit "not known", Unresponsive the attempts.
 */
export function keep(env: DialogEnv, assessment: Assessment, incoming: Incoming): KeepOutcome {
  const recommendation = recommendFor(env, assessment)
  const status = statusOf(env, assessment, recommendation)
  const { draft } = assessment
  const date = draft.date ?? ''
  const problems: string[] = []
  if (!assessment.customer) problems.push('Fill in the customer.')
  if (!assessment.workload) problems.push('Choose the workload.')
  if (status.requires.includes('target-date')) {
    if (!date) problems.push('In Progress needs a target date: the day a set of users is to be onboarded.')
    else if (!isDay(date)) problems.push('The target date is not a date. Write it as YYYY-MM-DD.')
    else if (date < incoming.today) problems.push('The target date lies in the past. Choose today or later.')
  }
  if (status.requires.includes('unblock-date')) {
    if (date && !isDay(date)) problems.push('The unblock date is not a date. Write it as YYYY-MM-DD.')
    else if (date && date < incoming.today)
      problems.push('The unblock date lies in the past. Choose today or later, or clear it.')
    else if (!date && draft.dateUnknown === false)
      problems.push('Blocked needs a projected unblock date, or tick “Date not known”.')
  }
  if (status.requires.includes('attempts') && !draft.attempts)
    problems.push('Say how many attempts were made, how, and to whom.')
  const note = noteFor(env, assessment, recommendation)
  if (!assessment.customer || !assessment.workload || problems.length > 0) return { kind: 'incomplete', problems }

  const recommended = recommendation.ranked[0]!.status
  const record: StatusRecord = {
    id: env.newId(),
    tenant: incoming.who.tenant,
    customer: assessment.customer,
    workload: assessment.workload,
    status: status.id,
    recommended: recommended.id,
    overrideReason: recommended.id === status.id ? null : (assessment.chosen?.reason ?? ''),
    note,
    targetDate: status.requires.includes('target-date') ? date : null,
    unblockDate: status.requires.includes('unblock-date') && date ? date : null,
    attempts: status.requires.includes('attempts') ? (draft.attempts ?? null) : null,
    situation: assessment.text,
    answers: recommendation.answers,
    playbookVersion: env.prepared.playbook.version,
    byId: incoming.who.id,
    byName: incoming.who.name,
    at: incoming.at,
  }
  return { kind: 'kept', record, assessment: changed(assessment, { kept: record, view: { kind: 'auto' } }) }
}

function isDay(value: string): boolean {
  if (!DAY.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** What an assessment is about, in a few words for a button or a list; may contain what people typed. */
export function aboutOf(env: DialogEnv, assessment: Assessment): string {
  const workload = assessment.workload && env.prepared.workload.get(assessment.workload)?.name
  const names = [assessment.customer, workload].filter(Boolean).join(' · ')
  if (names) return names
  if (assessment.text) return `“${assessment.text.slice(0, 60)}${assessment.text.length > 60 ? '…' : ''}”`
  return fullName(recommendFor(env, assessment).ranked[0]!.status)
}
