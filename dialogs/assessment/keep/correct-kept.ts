import { isAbout } from '../../typed/about-customer.ts'
import type { CorrectsKept } from '../../commands/corrects-kept.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import type { Incoming } from '../../incoming.ts'
import { tellingAlone } from '../../records/alone-meant.ts'
import { showList } from '../../records/status-list.ts'
import { addText, newAssessment } from '../assessment.ts'
import { corrected } from './corrects-last.ts'
import { onText } from '../on-text.ts'
import { currentOf } from '../shelf.ts'
import { show } from '../show.ts'
import { offerTakingBack } from './take-kept-back.ts'
import { turn } from '../../turn.ts'

/**
 * Answers a message that a kept status is wrong: corrects it if the message says what is right, else offers to. The
 * text of the kept status is no part of the correction; its date stays.
 */
export function correctKept(
  env: DialogEnv,
  state: ConversationState,
  { filter, said }: CorrectsKept,
  incoming: Incoming,
): Turn {
  const current = currentOf(state)
  // The open assessment is not kept yet: the message is more text for it.
  if (said !== undefined && current && isAbout(env, current, filter)) return onText(env, state, incoming, said)
  const { rows, total } = env.records.list ?? { rows: [], total: 0 }
  const [first] = rows
  const only = total === 1 ? first : undefined
  const newest = only && state.assessments.find(({ kept }) => kept?.entitlement === only.id)
  // Somebody may have changed the entitlement since.
  const isNewest = newest?.kept !== undefined && only?.version === (newest.kept.seen ?? 0) + 1
  if (said === undefined) {
    if (isNewest) return tellingAlone(env, turn(state, offerTakingBack(env, newest, newest.kept)))
    return tellingAlone(env, turn(state, showList(env, env.newId(), { filter, offset: 0 })))
  }
  const notice = 'What was kept stays until you keep this.'
  if (isNewest) return show(env, state, corrected(env, newest, newest.kept, said), { notice })
  const customer = first!.customer
  const names = { customer, customerGuessed: false, ...(only ? { workload: only.workload } : {}) }
  const begun = { ...addText(env, { ...newAssessment(env, ''), ...names }, said), version: 1 }
  return show(env, state, begun, { notice })
}
