import { findCustomer } from '../playbook/find-customer.ts'
import { findWorkload } from '../playbook/find-workload.ts'
import type { Status, StatusId, WorkloadId } from '../playbook/model.ts'
import { draftNote } from '../playbook/note.ts'
import { recommend, type Recommendation } from '../playbook/recommend.ts'
import { MAX_TEXT_LENGTH, tokenize } from '../playbook/text.ts'
import type { DraftInputs } from './actions.ts'
import type { Assessment, DialogEnv, Draft, View } from './model.ts'

/** Never more questions than this before the recommendation is shown. */
export const MAX_QUESTIONS = 4

/** Longer names are cut. In characters. */
const MAX_NAME = 120

const AUTO: View = { kind: 'auto' }

/** Starts an assessment; customer and workload are read from the text where they stand in it. */
export function newAssessment(env: DialogEnv, text: string, view: View = AUTO): Assessment {
  const empty: Assessment = {
    id: env.newId(),
    version: 1,
    contentVersion: env.prepared.playbook.version,
    text: '',
    asked: [],
    answers: {},
    view,
    draft: {},
  }
  return text ? { ...addText(env, empty, text), version: 1, view } : empty
}

/** What a sentence says about whom; used to tell a new case from more about the same. */
export function readNames(
  env: DialogEnv,
  text: string,
): { customer?: string; customerGuessed?: boolean; workload?: WorkloadId } {
  const tokens = tokenize(text)
  const customer = findCustomer(env.prepared, tokens, text)
  const workload = findWorkload(env.prepared, tokens, text)
  return {
    ...(customer ? { customer: customer.name, customerGuessed: customer.certainty === 'guess' } : {}),
    ...(workload ? { workload } : {}),
  }
}

/** Adds what was said. Names that are known already are kept. */
export function addText(env: DialogEnv, assessment: Assessment, text: string): Assessment {
  const names = readNames(env, text)
  return changed(assessment, {
    text: (assessment.text ? `${assessment.text}\n${text}` : text).slice(0, MAX_TEXT_LENGTH),
    ...(assessment.customer === undefined && names.customer !== undefined
      ? { customer: names.customer.slice(0, MAX_NAME), customerGuessed: names.customerGuessed ?? false }
      : {}),
    ...(assessment.workload === undefined && names.workload ? { workload: names.workload } : {}),
    view: AUTO,
  })
}

/** A change makes a new version, so that cards drawn before it are stale. */
export function changed(assessment: Assessment, change: Partial<Assessment>): Assessment {
  return { ...assessment, ...change, version: assessment.version + 1 }
}

/** Gives or changes the answer to one question; all other answers stay. */
export function answer(assessment: Assessment, question: string, choice: string): Assessment {
  const asked = assessment.asked.includes(question) ? assessment.asked : [...assessment.asked, question]
  return withoutChosen(
    changed(assessment, { answers: { ...assessment.answers, [question]: choice }, asked, view: AUTO }),
  )
}

/** Shows the question before this one, or the start when there is none. */
export function goBack(assessment: Assessment, question: string | undefined): Assessment {
  const position = question === undefined ? -1 : assessment.asked.indexOf(question)
  const previous = position === -1 ? assessment.asked.at(-1) : assessment.asked[position - 1]
  return changed(assessment, {
    view: previous === undefined ? { kind: 'situation' } : { kind: 'question', question: previous },
  })
}

/** Keeps what was typed into a card, whatever the button. */
export function fillIn(env: DialogEnv, assessment: Assessment, inputs: DraftInputs): Assessment {
  const customer = inputs.customer?.replace(/\s+/g, ' ').trim()
  const workload =
    inputs.workload && env.prepared.workload.has(inputs.workload as WorkloadId)
      ? (inputs.workload as WorkloadId)
      : undefined
  const note = inputs.note?.trim()
  // A note that equals the draft is no edit: it goes on following the answers.
  const edited = note !== undefined && note !== noteFor(env, assessment, recommendFor(env, assessment))
  const draft: Draft = {
    ...assessment.draft,
    ...(inputs.date !== undefined ? { date: inputs.date.trim() } : {}),
    ...(inputs.dateUnknown !== undefined ? { dateUnknown: inputs.dateUnknown === 'true' } : {}),
    ...(inputs.attempts !== undefined ? { attempts: inputs.attempts.trim() } : {}),
    ...(edited ? { note } : {}),
  }
  // An emptied field is an answer too: a wrong guess that was cleared does not come back.
  const { customer: _, ...nameless } = assessment
  return {
    ...(customer === '' ? nameless : assessment),
    draft,
    ...(customer ? { customer: customer.slice(0, MAX_NAME), customerGuessed: false } : {}),
    ...(workload ? { workload } : {}),
  }
}

/** The note as it stands on the card: the FM's own, or drafted from what is known. */
export function noteFor(env: DialogEnv, assessment: Assessment, recommendation: Recommendation): string {
  if (assessment.draft.note) return assessment.draft.note
  return draftNote(env.prepared, statusOf(env, assessment, recommendation), {
    customer: assessment.customer,
    workload: assessment.workload,
    // Against the recommendation, the reason given is the why.
    text: assessment.chosen?.reason || assessment.text,
    answers: recommendation.answers,
  })
}

/** The status that would be kept: the FM's choice, or the recommended one. */
export function statusOf(env: DialogEnv, assessment: Assessment, recommendation: Recommendation): Status {
  const chosen = assessment.chosen && env.prepared.status.get(assessment.chosen.status)
  return chosen ?? recommendation.ranked[0]!.status
}

/** Chooses a status against the recommendation. */
export function choose(assessment: Assessment, status: StatusId, reason: string): Assessment {
  return changed(assessment, { chosen: { status, reason }, view: { kind: 'status' } })
}

/** Back to the recommended status. */
export function withoutChosen(assessment: Assessment): Assessment {
  const { chosen: _, ...rest } = assessment
  return rest
}

/** Assessments do not change, every change makes a new one: a turn that looks at one several times computes once. */
const recommendations = new WeakMap<Assessment, { readonly of: DialogEnv['prepared']; readonly is: Recommendation }>()

/** The recommendation for an assessment as it stands. */
export function recommendFor(env: DialogEnv, assessment: Assessment): Recommendation {
  const known = recommendations.get(assessment)
  if (known?.of === env.prepared) return known.is
  const { customer, customerGuessed, workload } = assessment
  const recommendation = recommend(env.prepared, {
    text: assessment.text,
    answers: assessment.answers,
    ...(workload ? { workload } : {}),
    ...(customer && !customerGuessed ? { customer } : {}),
  })
  recommendations.set(assessment, { of: env.prepared, is: recommendation })
  return recommendation
}
