import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { recommendFor } from './assessment.ts'
import type { DialogEnv } from '../model.ts'
import type { Assessment } from './model.ts'
import { shortName } from '../words.ts'
import type { Names } from './whose-news.ts'

export const TOO_LONG = `That is more than I read: the first ${MAX_MESSAGE.toLocaleString('en-US')} characters count, the rest is left out.`

/** The FM's choice stays when more is said or answered; what is recommended beside it is said again. */
export function overrideRemark(env: DialogEnv, before: Assessment, after: Assessment): string | undefined {
  const chosen = after.chosen && env.prepared.status.get(after.chosen.status)
  if (!chosen || (before.text === after.text && before.answers === after.answers)) return undefined
  const recommended = recommendFor(env, after).ranked[0]!.status
  return recommended.id === chosen.id
    ? `The recommendation now is what you chose: ${shortName(chosen)}.`
    : `The recommendation now is ${shortName(recommended)}. You chose ${shortName(chosen)}, and that stays.`
}

/** A name in short is taken for the one that is kept: that can be wrong. */
export function calledInFull({ customer, calledShort }: Names): string | undefined {
  if (calledShort === undefined) return undefined
  return `“${calledShort}” is taken for ${customer}. If it is another one, type “customer is ${calledShort}”.`
}

/** No workload was named: that can be another one. */
export function takenForOnly(env: DialogEnv, { workload }: Assessment, names: Names): string | undefined {
  if (names.isOnlyKept !== true || workload === undefined || workload !== names.workload) return undefined
  const name = env.prepared.workload.get(workload)!.name
  return `Taken for ${name}, all that is kept of ${names.customer}. If it is another one, change the workload.`
}
