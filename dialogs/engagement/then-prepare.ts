import { whyNotForMembers } from '../for-members.ts'
import type { DialogEnv, Turn } from '../model.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { Incoming } from '../incoming.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import type { Engagement } from '../../domain/engagement/model.ts'
import { showReadiness } from './readiness.ts'

const NOTHING: Engagement = { work: undefined, map: undefined, otherPlan: false, log: [] }

/** After a status was kept, shows readiness instead of the kept card; only in the personal chat of a member. */
export function thenPrepare(env: DialogEnv, turn: Turn, incoming: Incoming): Turn {
  if (whyNotForMembers(incoming) !== undefined) return turn
  const effect = turn.effects.find((each) => each.kind === 'keepStatus')
  const [reply] = turn.replies
  if (!effect || reply?.kind !== 'card' || reply.record === undefined) return turn
  const subject = {
    entitlement: asKept(effect.status, env.records.entitlement),
    engagement: env.records.engagement ?? NOTHING,
    record: reply.record,
  }
  return { ...turn, replies: [showReadiness(env, subject, 'The status is kept.'), ...turn.replies.slice(1)] }
}

function asKept(status: StatusRecord, before: Entitlement | undefined): Entitlement {
  const version = (status.seen ?? 0) + 1
  const { targetDate, unblockDate, dateUnknown, attempts, note } = status
  return {
    seats: null,
    dibs: { dueDate: null, intent: null, businessReason: null, successOwner: null },
    owner: status.byName,
    customer: status.customer,
    workload: status.workload,
    ...before,
    id: status.entitlement,
    version,
    status: status.status,
    targetDate,
    unblockDate,
    dateUnknown,
    attempts,
    note,
    statusVersion: version,
    statusAt: status.at,
    statusBy: status.byName,
    updatedAt: status.at,
    updatedBy: status.byName,
    updatedById: status.byId,
  }
}
