import type { WayOn } from '../../../cards/notice-card.ts'
import { capitalised } from '../../../playbook/names/words/capitalised.ts'
import type { ChangeStatus } from '../../commands/model.ts'
import type { Incoming } from '../../incoming.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { fullName } from '../../../playbook/status-names.ts'
import { changed, choose, open, recommendFor, statusOf, withoutChosen } from '../assessment.ts'
import { asCorrection } from '../cancel.ts'
import type { Assessment } from '../model.ts'
import { isUndecided } from '../position.ts'
import { currentOf, putOnTop } from '../shelf.ts'
import { hint, show, together } from '../show.ts'
import { dateTyped, withTypedDate } from './typed-date.ts'
import { keepAsSaid } from './verdict.ts'
import { turn } from '../../turn.ts'

/**
 * "Change status to Adoption Readiness": opens the form "Another status" with that status, for the open assessment or
 * else the one kept last. The form asks for the reason, as it does when opened by its button.
 * @param status undefined if only an L1 was named, or nothing. `reason`: the reason, if the message has one. `keeps`:
 * keep the open assessment if it has that status already
 */
export function changeStatus(
  env: DialogEnv,
  state: ConversationState,
  { status, reason, keeps, date }: ChangeStatus,
  incoming: Incoming,
): Turn {
  const [newest] = state.assessments
  const current = currentOf(state) ?? (newest?.kept ? asCorrection(newest) : undefined)
  if (!current) {
    const text = 'Nothing is open whose status that could be. “status” and the customer’s name opens what is kept.'
    const next: WayOn = { title: 'Show what is kept', verb: 'command', text: 'status' }
    return turn(state, hint('Nothing is open', text, next))
  }
  const stays = current.correcting ? 'What was kept stays until you keep it again.' : undefined
  if (status === undefined) return show(env, state, open(current, 'choose'), stays ? { notice: stays } : {})
  const now = statusOf(env, current, recommendFor(env, current))
  const asItIs = changed(current, { view: { kind: 'status' } })
  if (now.id === status && keeps && !current.correcting) {
    return keepAsSaid(env, putOnTop(state, asItIs), date === undefined ? {} : { date }, incoming)
  }
  if (now.id === status) return shown(asItIs, `It is ${fullName(now)} already.`)
  const unchosen = withoutChosen(asItIs)
  const recommendation = recommendFor(env, unchosen)
  const recommended = recommendation.ranked[0]!.status
  if (recommended.id === status && !isUndecided(unchosen, recommendation)) {
    return shown(unchosen, `It is now ${fullName(recommended)}, as it was recommended.`)
  }
  if (reason !== undefined) {
    const notice = `It is now ${fullName(env.prepared.status.get(status)!)}.`
    return shown(choose(current, status, capitalised(reason)), notice, stays)
  }
  const { overrideReason: _, ...draft } = current.draft
  const choosing = open({ ...current, draft: { ...draft, overrideStatus: status } }, 'choose')
  return shown(choosing, 'Say why it is this one; the reason is kept beside it.', stays)

  /** Shows the next card with the date from the message. */
  function shown(next: Assessment, ...notices: readonly (string | undefined)[]): Turn {
    const typed = date === undefined ? undefined : dateTyped(env, next, date)
    const dated = typed && withTypedDate(env, typed)
    return show(env, state, dated?.assessment ?? next, together(...notices, dated?.notice))
  }
}
