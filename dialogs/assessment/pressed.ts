import { beforeReading } from '../before-reading.ts'
import type { Dialog, Heard, Needs } from '../dialog.ts'
import type { ConversationState, DialogEnv, Reply } from '../model.ts'
import { HELD_BACK, outsidersRead } from '../places.ts'
import { withOthers } from '../records/needed.ts'
import { act } from './act.ts'
import { readAction, type CardAction } from './actions.ts'
import { showAssessment } from './assessment-view.ts'
import { fillIn } from './fill-in.ts'
import { entitlementNeeded } from './keep/keep.ts'
import { customersNamed } from './whose/kept-customers.ts'
import { takeAsNewsOf } from './news-of.ts'
import { onText } from './on-text.ts'
import { textTaken } from './told/set-aside.ts'
import { byId, currentOf } from './shelf.ts'
import { hint } from './show.ts'
import { neededToTakeBack } from './keep/take-kept-back.ts'
import { turn } from '../turn.ts'

const FORGOTTEN = 'That text is not kept any more. Send it again.'

/** Answers pressed buttons of an assessment's cards, and buttons that no dialog knows any more. */
export const assessmentDialog: Dialog = (heard) => {
  const { state, incoming } = heard
  if (incoming.what.kind !== 'action') return undefined
  const action = readAction(incoming.what.data)
  if (!action) return { answer: (env) => turn(state, unknownAction(env, state)) }
  return {
    needs: neededByAction(heard, action),
    answer(env) {
      if (outsidersRead(incoming.where)) return turn(state, { kind: 'hint', text: HELD_BACK })
      if (action.verb === 'try') return onText(env, state, incoming, action.text)
      if (action.verb !== 'whose') return act(env, state, action, incoming)
      const said = textTaken(state, action)
      if (said === undefined) return turn(state, { kind: 'hint', text: FORGOTTEN })
      return takeAsNewsOf(env, state, said, action)
    },
  }
}

/** What has to be read before a button can be carried out: whom its text may name, or what is kept of whom. */
function neededByAction(heard: Heard, action: CardAction): Needs {
  const { state, incoming } = heard
  if (action.verb === 'try') return { records: customersNamed(heard, action.text) }
  if (action.verb === 'whose') return { records: customersNamed(heard, textTaken(state, action) ?? '') }
  if (!('record' in action)) return {}
  const assessment = byId(state, action.record)
  if (action.verb === 'take-back') return { records: assessment && neededToTakeBack(assessment) }
  if (!isKeeping(action)) {
    const named = action.verb === 'meant' ? action.name : (action.customer ?? '')
    return { records: customersNamed(heard, `${named} ${action.text ?? ''}`, assessment) }
  }
  const filled = assessment && fillIn(beforeReading(heard), assessment, action)
  const need = filled && entitlementNeeded(filled)
  if (!need) return {}
  const kept = action.verb === 'keep-and-prepare' ? ({ ...need, withEngagement: true } as const) : need
  const records = withOthers(kept, incoming, 'keep')
  return action.verb === 'keep-and-refer'
    ? { records, referrals: { kind: 'customer', key: need.customer, kept: true } }
    : { records }
}

/** True for every button that keeps the status. */
function isKeeping(action: CardAction): action is Extract<CardAction, { verb: 'keep' | `keep-and-${string}` }> {
  return action.verb === 'keep' || action.verb.startsWith('keep-and-')
}

function unknownAction(env: DialogEnv, state: ConversationState): Reply {
  const current = currentOf(state)
  if (current) return showAssessment(env, current, { notice: 'That button is no longer known. Here is where you are.' })
  return hint('Not known', 'That button is no longer known.')
}
