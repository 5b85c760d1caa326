import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { recommendFor } from './assessment.ts'
import type { DialogEnv } from '../model.ts'
import type { Assessment } from './model.ts'
import { shortName } from '../../playbook/status-names.ts'

export const TOO_LONG = `That is more than I read: the first ${MAX_MESSAGE.toLocaleString('en-US')} characters count, the rest is left out.`

/**
 * When text or answers are added beside the FM's own choice: says that the choice stays, and what is recommended now.
 */
export function overrideRemark(env: DialogEnv, before: Assessment, after: Assessment): string | undefined {
  const chosen = after.chosen && env.prepared.status.get(after.chosen.status)
  if (!chosen || (before.text === after.text && before.answers === after.answers)) return undefined
  const recommended = recommendFor(env, after).ranked[0]!.status
  return recommended.id === chosen.id
    ? `The recommendation now is what you chose: ${shortName(chosen)}.`
    : `The recommendation now is ${shortName(recommended)}. You chose ${shortName(chosen)}, and that stays.`
}
