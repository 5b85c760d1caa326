import type { WorkloadPart } from '../../playbook/recommendation/split-workloads.ts'
import { othersRemark, waiting, withOthers } from './also-named.ts'
import { addText, changed, newAssessment, readNames } from './assessment.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Assessment } from './model.ts'
import { positionOf } from './position.ts'
import { putBack, putOnTop } from './shelf.ts'
import { show, together } from './show.ts'
import { partsOf } from './workload-parts.ts'

/** Asks first, where a new text tells of several workloads; otherwise the assessment goes on as it is. */
export function offerSplit(env: DialogEnv, assessment: Assessment): Assessment {
  if (!partsOf(env.prepared, assessment.text)) return withOthers(env, assessment)
  const { workload: _, ...open } = assessment
  return { ...open, view: { kind: 'split' } }
}

/** Makes one assessment of each workload that a sentence tells of; the first is shown, the others wait. */
export function split(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  only: string | undefined,
): Turn {
  const position = positionOf(env, assessment)
  if (position.kind !== 'split') return show(env, state, changed(assessment, { view: { kind: 'auto' } }))
  const parts = only === undefined ? position.parts : position.parts.filter(({ workload }) => workload === only)
  const [first, ...others] = parts
  if (!first) return show(env, state, assessment)
  const waiting: Assessment[] = []
  // From the last to the first, so that each knows the one after it.
  for (const part of others.toReversed()) {
    const fresh = newAssessment(env, '')
    waiting.unshift(after(about(env, { ...fresh, ...namesOf(assessment) }, part), waiting[0]))
  }
  const next = after(about(env, assessment, first), waiting[0])
  const shelved = waiting.toReversed().reduce(putOnTop, state)
  const names = waiting.map(({ workload }) => env.prepared.workload.get(workload!)!.name)
  return show(
    env,
    shelved,
    next,
    together(
      names.length > 0 ? `${names.join(' and ')} ${names.length === 1 ? 'comes' : 'come'} after this.` : undefined,
    ),
  )
}

/** Begins an assessment of the next workload that the text named, of the same customer; the others go on waiting. */
export function assessNext(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  const [part, ...alsoNamed] = waiting(assessment)
  if (!part) return show(env, state, assessment)
  const { customer, customerGuessed } = assessment
  const fresh: Assessment = {
    ...newAssessment(env, ''),
    workload: part.workload,
    ...(customer === undefined ? {} : { customer, customerGuessed: customerGuessed ?? false }),
    ...(alsoNamed.length > 0 ? { alsoNamed } : {}),
  }
  const next = { ...addText(env, fresh, part.text), version: 1 }
  const { alsoNamed: _, ...done } = assessment
  return show(env, putBack(state, changed(done, {})), next, together(othersRemark(env, next)))
}

/** Takes the whole text as one situation after all, of the workload that it names first. */
export function join(env: DialogEnv, assessment: Assessment): Assessment {
  const { workload } = readNames(env, assessment.text)
  return changed(assessment, { view: { kind: 'auto' }, ...(workload ? { workload } : {}) })
}

function about(env: DialogEnv, assessment: Assessment, part: WorkloadPart): Assessment {
  const { textBefore: _, ...rest } = addText(
    env,
    { ...assessment, text: '', draft: {}, workload: part.workload },
    part.text,
  )
  return rest
}

function after(assessment: Assessment, next: Assessment | undefined): Assessment {
  return next?.workload ? { ...assessment, followedBy: { record: next.id, workload: next.workload } } : assessment
}

function namesOf({ customer, customerGuessed }: Assessment): Partial<Assessment> {
  return customer === undefined ? {} : { customer, customerGuessed: customerGuessed ?? false }
}
