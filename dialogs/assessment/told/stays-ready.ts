import { recommend } from '../../../playbook/recommendation/recommend.ts'
import type { L1 } from '../../../playbook/model.ts'
import { findCorrection } from '../../../playbook/reading/obstacle/correction.ts'
import { withoutTakenOff } from '../../../playbook/reading/obstacle/taken-off.ts'
import { readText } from '../../../playbook/reading/read-text.ts'
import { leave, recommendFor, statusOf } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { positionOf } from '../position.ts'
import { takenBy } from '../../readers.ts'
import { show } from '../show.ts'

/**
 * Keeps a ready recommendation as it is where a typed text would make a question of it, or another status, although its
 * own words speak for none: “next call is on Thursday” only shifts probabilities. The text waits on a button that adds it
 * after all. What sets a date, attempts or a name is news, and so is everything that speaks for a status by itself.
 * @param next the turn in which the text is added
 */
export function staysReady(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
  next: Turn,
): Turn {
  const [after] = next.state.assessments
  if (!current || after?.id !== current.id || after.text.length <= current.text.length) return next
  const before = leave(current)
  const { l1 } = statusOf(env, before, recommendFor(env, before))
  if (l1 === BEGINS || !isSameBeside(current, after) || !turns(env, before, after)) return next
  if (takesBack(current.text, after.text) || speaks(env, said, current.customer, l1)) return next
  return takenBy('stays-ready', show(env, state, before, { besides: [{ text: said, saysNothing: true }] }))
}

/** A longer text says something, even if it leaves several statuses open. In features that the model knows. */
const MUCH_TOLD = 20
/** Statuses of one L1 that are this probable together show the L1. */
const TELLS_L1 = 0.65
/** Nothing is known yet: whatever they say may turn it. Beside another status, what sounds like a beginning turns nothing. */
const BEGINS: L1 = 'Status Unknown'

/** True if the words speak for a status by themselves, or at least for another L1 than the ready one's. */
function speaks(env: DialogEnv, said: string, customer: string | undefined, ready: L1): boolean {
  const { cues, known } = readText(env.prepared, said)
  if (cues.length > 0 || known >= MUCH_TOLD) return true
  const { ranked, strength } = recommend(env.prepared, { text: said, ...(customer === undefined ? {} : { customer }) })
  const [{ status: first }] = ranked as [(typeof ranked)[number]]
  if (first.l1 === BEGINS) return false
  if (strength !== 'open') return true
  const share = ranked.reduce((sum, { status, probability }) => sum + (status.l1 === first.l1 ? probability : 0), 0)
  return first.l1 !== ready && share >= TELLS_L1
}

/** True if the text takes back something that was said: “the proxy is fixed now”, “no, they meant …”. */
function takesBack(before: string, after: string): boolean {
  const heldOf = (text: string) => withoutTakenOff(text).slice(0, before.length)
  return heldOf(after) !== heldOf(before) || findCorrection(after)?.isOutright === true
}

/** True if the text gave nothing but words. */
function isSameBeside(before: Assessment, after: Assessment): boolean {
  const told = ({ customer, workload, draft, answers }: Assessment) =>
    JSON.stringify([customer, workload, draft.date, draft.dateUnknown, draft.attempts, answers])
  return told(before) === told(after)
}

/** True if a status was ready, and is not any more, or is another one. */
function turns(env: DialogEnv, before: Assessment, after: Assessment): boolean {
  const ready = positionOf(env, before)
  if (ready.kind !== 'status' || (ready.recommendation.strength === 'open' && !before.chosen)) return false
  if (positionOf(env, after).kind !== 'status') return true
  const [was, is] = [before, after].map((each) => statusOf(env, each, recommendFor(env, each)).id)
  return was !== is
}
