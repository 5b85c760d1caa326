import type { ConversationState, DialogEnv, Effect, Turn } from '../../dialogs/model.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import { positionOf } from '../../dialogs/assessment/position.ts'
import type { Line } from './log.ts'

/** What a turn did, for whoever runs the bot: ids of the playbook and figures, nothing that people wrote. */
export function turnEvents(env: Pick<DialogEnv, 'prepared'>, before: ConversationState, turn: Turn): Line[] {
  return [...turn.effects.map(effectEvent), ...questionAsked(env, before, turn)]
}

function effectEvent(effect: Effect): Line {
  switch (effect.kind) {
    case 'keepStatus':
      return keptEvent(effect.status)
    case 'post':
      return { event: 'shared', what: 'status' }
    case 'shareResources':
      return { event: 'shared', what: 'resources', count: effect.resources.length, email: effect.conversation === null }
    case 'saveReferral': {
      const { referral, consent, contact, email } = effect
      const erased = contact === 'erase' || email === 'erase'
      return { event: 'referral-step', status: referral.status, consent: consent !== undefined, erased }
    }
    default:
      return { event: 'done', what: effect.kind }
  }
}

function keptEvent(status: StatusRecord): Line {
  const { recommended, status: chosen, strength, questions, seconds, workload } = status
  const overridden = recommended !== null && recommended !== chosen
  return { event: 'recommendation', recommended, chosen, overridden, strength, questions, seconds, workload }
}

/** The question that the newest assessment came to with this turn. */
function questionAsked(env: Pick<DialogEnv, 'prepared'>, before: ConversationState, { state }: Turn): Line[] {
  const [newest] = state.assessments
  if (!newest || newest === before.assessments[0] || newest.kept || newest.cancelled) return []
  const position = positionOf(env, newest)
  if (position.kind !== 'question') return []
  return [{ event: 'question', question: position.question.id, already: newest.asked.length }]
}
