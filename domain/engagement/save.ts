import type { StakeholderMap } from '../../playbook/plan/stakeholders.ts'
import type { By, ChangeEnv } from '../change.ts'
import type { Engaged, SaveEngagement, Stored, WorkloadWork } from './model.ts'

export interface Saved<Subject extends Engaged> {
  /** The subject after the change. */
  readonly subject: Subject
  readonly effects: readonly SaveEngagement[]
}

/**
 * Stores readiness and plan.
 * @param what for the log, in our own words
 */
export function saveWork<Subject extends Engaged>(
  env: Pick<ChangeEnv, 'newId'>,
  subject: Subject,
  changed: WorkloadWork,
  by: Omit<By, 'today'>,
  what: string,
): Saved<Subject> {
  // With what a newer version keeps in it.
  const body = { ...subject.engagement.work?.body, ...changed }
  const { effects, stored } = save(env, subject, { kind: 'workload', body }, subject.engagement.work, by, what)
  const log = [{ what, by: by.who.name, at: by.at }, ...subject.engagement.log]
  return { effects, subject: { ...subject, engagement: { ...subject.engagement, work: { ...stored, body }, log } } }
}

/**
 * Stores the stakeholder map.
 * @param what for the log, in our own words
 */
export function saveMap<Subject extends Engaged>(
  env: Pick<ChangeEnv, 'newId'>,
  subject: Subject,
  changed: StakeholderMap,
  by: Omit<By, 'today'>,
  what: string,
): Saved<Subject> {
  const body = { ...subject.engagement.map?.body, ...changed }
  const { effects, stored } = save(env, subject, { kind: 'stakeholders', body }, subject.engagement.map, by, what)
  return { effects, subject: { ...subject, engagement: { ...subject.engagement, map: { ...stored, body } } } }
}

function save(
  env: Pick<ChangeEnv, 'newId'>,
  { entitlement }: Engaged,
  document: SaveEngagement['document'],
  before: Stored<unknown> | undefined,
  { who, at }: Omit<By, 'today'>,
  what: string,
) {
  const seen = before?.version ?? 0
  const effect: SaveEngagement = {
    kind: 'saveEngagement',
    tenant: who.tenant,
    document,
    id: env.newId(),
    entitlement: entitlement.id,
    seen,
    logId: env.newId(),
    what,
    byId: who.id,
    byName: who.name,
    at,
  }
  return { effects: [effect], stored: { version: seen + 1, updatedBy: who.name, updatedAt: at } }
}
