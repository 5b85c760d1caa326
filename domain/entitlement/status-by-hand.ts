import type { By, ChangeEnv } from '../change.ts'
import type { Entitlement } from './model.ts'
import type { StatusRecord } from './status-record.ts'

type Set = Pick<StatusRecord, 'status' | 'note' | 'targetDate' | 'unblockDate' | 'dateUnknown' | 'attempts'> & {
  /** Why, as the history has it. */
  readonly says: string
  /** What was said of it; empty when nothing was. */
  readonly situation: string
}

/** A status of an entitlement that nothing was recommended for, so that nothing was overridden. */
export function statusByHand(
  env: ChangeEnv,
  entitlement: Pick<Entitlement, 'id' | 'version' | 'customer' | 'workload'>,
  { says, ...set }: Set,
  { who, at }: By,
): StatusRecord {
  return {
    id: env.newId(),
    entitlement: entitlement.id,
    seen: entitlement.version,
    tenant: who.tenant,
    customer: entitlement.customer,
    workload: entitlement.workload,
    recommended: null,
    strength: null,
    reasons: [{ says }],
    overrideReason: null,
    ...set,
    answers: {},
    playbookVersion: env.prepared.playbook.version,
    byId: who.id,
    byName: who.name,
    at,
  }
}
