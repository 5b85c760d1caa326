import type { StatusId } from '../../playbook/model.ts'
import { capitalised } from '../../playbook/names/capitalised.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { fullName } from '../words.ts'
import { changed, choose, open, recommendFor, statusOf } from './assessment.ts'
import { asCorrection } from './cancel.ts'
import { currentOf } from './shelf.ts'
import { hint, show, together } from './show.ts'
import { turn } from '../turn.ts'

/**
 * "Change status to Adoption Readiness": opens the choice with it, for what is open, or for what was kept last. Why is
 * asked there, as behind the button.
 * @param status undefined when only an L1 was said, or nothing; `reason`: why, where that was said with it
 */
export function changeStatus(
  env: DialogEnv,
  state: ConversationState,
  { status, reason }: { readonly status?: StatusId; readonly reason?: string },
): Turn {
  const [newest] = state.assessments
  const current = currentOf(state) ?? (newest?.kept ? asCorrection(newest) : undefined)
  if (!current) {
    const text = 'Nothing is open whose status that could be. “status” and the customer’s name opens what is kept.'
    const next = { title: 'Show what is kept', verb: 'command', text: 'status' }
    return turn(state, hint('Nothing is open', text, next))
  }
  const stays = current.correcting ? 'What was kept stays until you keep it again.' : undefined
  if (status === undefined) return show(env, state, open(current, 'choose'), stays ? { notice: stays } : {})
  const now = statusOf(env, current, recommendFor(env, current))
  if (now.id === status) {
    return show(env, state, changed(current, { view: { kind: 'status' } }), {
      notice: `It is ${fullName(now)} already.`,
    })
  }
  if (reason !== undefined) {
    const notice = `It is now ${fullName(env.prepared.status.get(status)!)}.`
    return show(env, state, choose(current, status, capitalised(reason)), together(notice, stays))
  }
  const { overrideReason: _, ...draft } = current.draft
  const choosing = open({ ...current, draft: { ...draft, overrideStatus: status } }, 'choose')
  const says = 'Say why it is this one; the reason is kept beside it.'
  return show(env, state, choosing, { notice: stays ? `${says} ${stays}` : says })
}
