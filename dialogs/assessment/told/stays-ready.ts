import { recommend } from '../../../playbook/recommendation/recommend.ts'
import type { L1 } from '../../../playbook/model.ts'
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
  if (!isSameBeside(current, after) || !turns(env, leave(current), after)) return next
  if (speaks(env, said, leave(current))) return next
  return takenBy('stays-ready', show(env, state, leave(current), { besides: [{ text: said, saysNothing: true }] }))
}

/** A longer text says something, even if it leaves several statuses open. In features that the model knows. */
const MUCH_TOLD = 20
const BEGINS: L1 = 'Status Unknown'

/**
 * True if the words speak for a status by themselves. Without a cue, what sounds like a beginning – calls, new contacts – says
 * nothing of a customer whose intent is known.
 */
function speaks(env: DialogEnv, said: string, ready: Assessment): boolean {
  const { cues, known } = readText(env.prepared, said)
  if (cues.length > 0 || known >= MUCH_TOLD) return true
  const { customer } = ready
  const { ranked, strength } = recommend(env.prepared, { text: said, ...(customer === undefined ? {} : { customer }) })
  if (strength === 'open') return false
  return ranked[0]!.status.l1 !== BEGINS || statusOf(env, ready, recommendFor(env, ready)).l1 === BEGINS
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
