import type { ConversationState, DialogEnv } from '../../model.ts'
import type { Assessment } from '../model.ts'
import type { Names } from './names.ts'

/**
 * Remarks on an assessment that a text began without naming customer and workload in full: what was assumed may be
 * wrong.
 * @param state before the text
 */
export function takenFor(
  env: DialogEnv,
  state: ConversationState,
  begun: Assessment,
  names: Names,
): readonly (string | undefined)[] {
  return [calledInFull(names), takenForOnly(env, begun, names), takenForLast(state, begun, names)]
}

/** A short name was taken for a kept customer's. */
function calledInFull({ customer, calledShort }: Names): string | undefined {
  if (calledShort === undefined) return undefined
  return `“${calledShort}” is taken for ${customer}. If it is another one, type “customer is ${calledShort}”.`
}

/** No workload was named. */
function takenForOnly(env: DialogEnv, { workload }: Assessment, names: Names): string | undefined {
  if (names.isOnlyKept !== true || workload === undefined || workload !== names.workload) return undefined
  const name = env.prepared.workload.get(workload)!.name
  return `Taken for ${name}, all that is kept of ${names.customer}. If it is another one, change the workload.`
}

/** Nobody was named right after a keep. */
function takenForLast(
  { assessments: [newest], named }: ConversationState,
  begun: Assessment,
  names: Names,
): string | undefined {
  const last = newest?.kept?.customer
  const isLast = last !== undefined && begun.customer === last && begun.customerGuessed === true
  if (!isLast || names.customer !== undefined || named !== undefined) return undefined
  return `Taken for ${last}, who was kept last. If it is another one, type “customer is …”.`
}
