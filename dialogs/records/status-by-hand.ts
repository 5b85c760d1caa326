import type { DialogEnv } from '../model.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { Incoming } from '../incoming.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'

type Set = Pick<StatusRecord, 'status' | 'note' | 'targetDate' | 'unblockDate' | 'dateUnknown' | 'attempts'> & {
  /** Why, as the history has it. */
  readonly says: string
  /** What was said of it; empty when nothing was. */
  readonly situation: string
}

/** A status of an entitlement that nothing was recommended for, so that nothing was overridden. */
export function statusByHand(
  env: DialogEnv,
  entitlement: Pick<Entitlement, 'id' | 'version' | 'customer' | 'workload'>,
  { who, at }: Incoming,
  { says, ...set }: Set,
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
