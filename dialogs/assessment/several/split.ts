import type { WorkloadId } from '../../../playbook/model.ts'
import { namesOnly } from '../../../playbook/reading/workload/names-only.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import { headedWorkloads } from '../../../playbook/recommendation/headed-workloads.ts'
import type { WorkloadPart } from '../../../playbook/recommendation/split-workloads.ts'
import { listed, waiting, withOthers } from './also-named.ts'
import { addText, changed, newAssessment, readNames } from '../assessment.ts'
import { withDateOfStatus } from '../keep/date-of-status.ts'
import { namesOneBesides } from '../whose/called-like-product.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { positionOf } from '../position.ts'
import { putBack, putOnTop } from '../shelf.ts'
import { show, together } from '../show.ts'
import { MAX_PARTS, partsOf } from './workload-parts.ts'

/**
 * Asks first if a new text is about several workloads. If the text has a heading for each workload, or is about
 * more than a card can offer, the first part is read, and the others wait.
 */
export function offerSplit(env: DialogEnv, assessment: Assessment): Assessment {
  if (namesOneBesides(env, assessment.text, assessment.customer)) return assessment
  const parts = partsOf(env.prepared, assessment.text, Infinity)
  if (parts && parts.length <= MAX_PARTS) {
    const { workload: _, ...open } = assessment
    return { ...open, view: { kind: 'split' } }
  }
  const headed = headedWorkloads(env.prepared, assessment.text) ?? parts
  if (!headed) return withOthers(env, assessment)
  return waitingFor(about(env, assessment, headed[0]!), headed)
}

/** From a text with a heading for each workload, reads the part about the known workload. */
export function ownOf(env: DialogEnv, assessment: Assessment): Assessment {
  const headed = headedWorkloads(env.prepared, assessment.text)
  const own = headed?.find(({ workload }) => workload === assessment.workload)
  return headed && own ? waitingFor(about(env, assessment, own), headed) : assessment
}

/**
 * Adds a text; if it has a heading for each workload, only the part about this one. Removes a date of another status.
 */
export function addOwnText(env: DialogEnv, assessment: Assessment, said: string): Assessment {
  return withDateOfStatus(env, assessment, withOwnText(env, assessment, said))
}

function withOwnText(env: DialogEnv, assessment: Assessment, said: string): Assessment {
  const headed = headedWorkloads(env.prepared, said)
  const own = headed?.find(({ workload }) => workload === assessment.workload)
  if (!headed || !own) return addText(env, assessment, said)
  return waitingFor(addText(env, assessment, own.text), [...(assessment.alsoNamed ?? []), ...headed])
}

/**
 * After another waiting workload was set on the card: reads its own part, and the former workload waits with its part.
 * If it has no part, the text stays, and the former workload waits.
 */
export function turnedTo(env: DialogEnv, before: Assessment, now: Assessment): Assessment {
  const part = now.alsoNamed?.find(({ workload }) => workload === now.workload)
  if (!part || !before.workload || now.asked.length > 0) return now
  if (part.text !== '' && !now.text.includes(part.text)) {
    const left = { workload: before.workload, text: now.text }
    return waitingFor(about(env, now, part), [left, ...now.alsoNamed!])
  }
  const text = withoutName(env, now.text, before.workload)
  return waitingFor({ ...now, text }, [{ workload: before.workload, text: part.text }, ...now.alsoNamed!])
}

/** "Sharepoint they are stuck", but Exchange is meant: removes the wrong name at the beginning of the last line. */
function withoutName(env: DialogEnv, text: string, workload: WorkloadId): string {
  const from = text.lastIndexOf('\n') + 1
  const tokens = tokenize(text.slice(from))
  const [head] = env.prepared.workloads.find(tokens)
  const next = head && tokens[head.to]
  if (head?.from !== 0 || head.meaning !== workload || !next) return text
  return text.slice(0, from) + text.slice(from + next.start)
}

/**
 * The first words of a call only name its topics ("on a call with Fabrikam, Exchange and SharePoint"): a text about a
 * waiting workload then becomes that workload's, and the former one waits.
 * @returns undefined if something was said or answered already, or the workload does not wait
 */
export function goOnWithNamed(
  env: DialogEnv,
  current: Assessment,
  workload: WorkloadId | undefined,
  said: string,
): Assessment | undefined {
  const isWaiting = waiting(current).some((part) => part.workload === workload)
  if (!isWaiting || !workload || current.asked.length > 0 || !namesOnly(env.prepared, current.text)) return undefined
  const others = [{ workload: current.workload!, text: '' }, ...current.alsoNamed!]
  return waitingFor(addText(env, { ...current, workload, text: '' }, said), others)
}

/** Makes the other workloads wait until this one is kept; if one is named twice, the newest part counts. */
function waitingFor(assessment: Assessment, parts: readonly WorkloadPart[]): Assessment {
  const others = new Map(parts.map((part) => [part.workload, part]))
  others.delete(assessment.workload!)
  const { alsoNamed: _, ...rest } = assessment
  return others.size > 0 ? { ...rest, alsoNamed: [...others.values()] } : rest
}

/** How much of a text a remark quotes. In characters. */
const MAX_QUOTED = 120

/** Makes an assessment of each workload in a text; shows the first, the others wait. */
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
  const { unplaced, ...whole } = assessment
  const waiting: Assessment[] = []
  // From the last to the first, because each one needs the id of the next.
  for (const part of others.toReversed()) {
    const fresh = newAssessment(env, '')
    waiting.unshift(after(about(env, { ...fresh, ...namesOf(assessment) }, part), waiting[0]))
  }
  const next = after(about(env, whole, first), waiting[0])
  const shelved = waiting.toReversed().reduce(putOnTop, state)
  const names = waiting.map(({ workload }) => env.prepared.workload.get(workload!)!.name)
  return show(
    env,
    shelved,
    next,
    together(
      names.length > 0 ? `${listed(names)} ${names.length === 1 ? 'comes' : 'come'} after this.` : undefined,
      unplaced && `“${unplaced.slice(0, MAX_QUOTED)}” was not added: say it again with the workload.`,
    ),
  )
}

/** Begins the assessment of the next waiting workload, for the same customer; the others go on waiting. */
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
  return show(env, putBack(state, after(changed(done, {}), next)), next, { others: true })
}

/** Takes the whole text as one situation of the workload that it names first, together with what was typed since. */
export function join(env: DialogEnv, { unplaced, ...whole }: Assessment): Assessment {
  const { workload } = readNames(env, whole.text)
  const assessment = unplaced === undefined ? whole : addText(env, whole, unplaced)
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
