import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { KnownNames } from '../../../playbook/names/known/known-names.ts'
import {
  sameAs,
  saidOfOther,
  sameTargets,
  type SameAs,
  type SameTarget,
} from '../../../playbook/names/several/same-again.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { hasContent, newAssessment } from '../assessment.ts'
import { aboutOf } from '../keep/keep.ts'
import { knownCustomers } from './known-customers.ts'
import type { Assessment } from '../model.ts'
import { putOnTop } from '../shelf.ts'
import { show, together } from '../show.ts'
import { dateTyped, setTypedDate } from '../keep/typed-date.ts'
import { turn } from '../../turn.ts'

/** "Fabrikam too, but until 1 March": everything but the date is the same. */
const BUT = /^(.{2,60}?),? but (?:only |rather )?(.{3,40})$/i

/**
 * "Same for SharePoint", "and for Fabrikam": copies the last text, kept or not, to an assessment of another workload or
 * customer, to be checked. With several targets the first is shown, and the others wait.
 * @returns undefined if the message means something else, or nothing was typed today that could be copied
 */
export function sameAgain(env: DialogEnv, state: ConversationState, said: string): Turn | undefined {
  const known = knownCustomers(env, state)
  const [same, but] = BUT.exec(said)?.slice(1) ?? [said]
  const as = sameAs(env.prepared, same!, known)
  const before = as ? sourceOf(env, state, as) : state.assessments[0]
  if (as && !before) return turn(state, { kind: 'text', text: NOTHING })
  if (!before || !isOfToday(env, before)) return undefined
  const targets = as?.targets ?? sameTargets(env.prepared, same!, known)
  const begun = targets?.map((target) => begunWith(env, before, target, known))
  if (!begun?.every((each) => each !== undefined)) return undefined
  const dated = but === undefined ? undefined : dateTyped(env, begun[0], but)
  // Any other difference is news of its own.
  if (but !== undefined && (begun.length > 1 || !dated)) return undefined
  const [first, ...others] = begun
  const shelved = others.reduceRight(putOnTop, state)
  const waiting = others.map((each) => aboutOf(env, each)).join(' and ')
  const shownAs = `The same as for ${aboutOf(env, before)}: check it before you keep it.`
  const shown = show(
    env,
    state,
    first!,
    together(
      shownAs,
      waiting === '' ? undefined : `${waiting} ${others.length === 1 ? 'waits' : 'wait'}: “resume” brings it back.`,
    ),
  )
  if (dated) return setTypedDate(env, shown.state, dated, shownAs)
  return others.length === 0 ? shown : { ...shown, state: putOnTop(shelved, first!) }
}

const NOTHING =
  'Nothing that I could copy was said here today. Say in a sentence what the customer said. Nothing was begun.'

/** Dates in a text of another day may count from that day. */
function isOfToday(env: DialogEnv, assessment: Assessment): boolean {
  return !assessment.cancelled && hasContent(assessment) && assessment.begunOn === env.today
}

/** What was said today of whom a message names as the same: of the same customer, if no other is named. */
function sourceOf(
  env: DialogEnv,
  { assessments }: ConversationState,
  { targets, source }: SameAs,
): Assessment | undefined {
  const { customer, workload } = source
  const fits = assessments.filter(
    (each) =>
      isOfToday(env, each) &&
      (workload === undefined || each.workload === workload) &&
      (customer === undefined || customerKey(each.customer ?? '') === customerKey(customer)),
  )
  const own = targets[0]?.customer
  return fits.find((each) => own !== undefined && customerKey(each.customer ?? '') === customerKey(own)) ?? fits[0]
}

/** Copies text and answers; undefined if the target is the same case, or the text would still contain the old name. */
function begunWith(env: DialogEnv, before: Assessment, target: SameTarget, known: KnownNames): Assessment | undefined {
  const customer = target.customer ?? before.customer
  const workload = target.workload ?? before.workload
  const isOther = customerKey(customer ?? '') !== customerKey(before.customer ?? '')
  if (!isOther && workload === before.workload) return undefined
  const renamed = {
    ...(isOther && before.customer !== undefined ? { customer: { from: before.customer, to: customer! } } : {}),
    ...(before.workload && workload && workload !== before.workload
      ? { workload: { from: before.workload, to: workload } }
      : {}),
  }
  const text = saidOfOther(env.prepared, before.text, renamed)
  const reason = before.chosen && saidOfOther(env.prepared, before.chosen.reason, renamed)
  if (text === undefined || (before.chosen && reason === undefined)) return undefined
  const { customer: _, workload: __, ...fresh } = newAssessment(env, text)
  return {
    ...fresh,
    ...(customer === undefined ? {} : { customer, customerGuessed: isGuessed(before, customer, known) }),
    ...(workload ? { workload } : {}),
    answers: before.answers,
    asked: before.asked,
    ...(before.chosen ? { chosen: { status: before.chosen.status, reason: reason! } } : {}),
  }
}

function isGuessed(before: Assessment, customer: string, known: KnownNames): boolean {
  if (customer === before.customer && !before.kept) return before.customerGuessed ?? false
  return !known.has(customerKey(customer))
}
