import type { StakeholderMap } from '../../playbook/plan/stakeholders.ts'
import type { OfferFile } from '../file-link.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { changedInWords, momentInWords } from '../../domain/days-in-words.ts'
import type { SaveEngagement, Stored, WorkloadWork } from '../../domain/engagement/model.ts'
import type { Subject } from './model.ts'

/** The result of a pressed button. */
export interface Answer {
  readonly replies: readonly Reply[]
  readonly effects: readonly (SaveEngagement | OfferFile)[]
  /** The go-live day before it was moved, YYYY-MM-DD. */
  readonly goLiveBefore?: string
}

export function say(...replies: readonly Reply[]): Answer {
  return { replies, effects: [] }
}

export interface Saved {
  /** The subject after the change. */
  readonly subject: Subject
  readonly effects: readonly SaveEngagement[]
}

/**
 * Stores readiness and plan.
 * @param what for the log, in our own words
 */
export function saveWork(
  env: DialogEnv,
  subject: Subject,
  changed: WorkloadWork,
  incoming: Incoming,
  what: string,
): Saved {
  // With what a newer version keeps in it.
  const body = { ...subject.engagement.work?.body, ...changed }
  const { effects, stored } = save(env, subject, { kind: 'workload', body }, subject.engagement.work, incoming, what)
  const log = [{ what, by: incoming.who.name, at: incoming.at }, ...subject.engagement.log]
  return { effects, subject: { ...subject, engagement: { ...subject.engagement, work: { ...stored, body }, log } } }
}

/**
 * Stores the stakeholder map.
 * @param what for the log, in our own words
 */
export function saveMap(
  env: DialogEnv,
  subject: Subject,
  changed: StakeholderMap,
  incoming: Incoming,
  what: string,
): Saved {
  const body = { ...subject.engagement.map?.body, ...changed }
  const { effects, stored } = save(env, subject, { kind: 'stakeholders', body }, subject.engagement.map, incoming, what)
  return { effects, subject: { ...subject, engagement: { ...subject.engagement, map: { ...stored, body } } } }
}

function save(
  env: DialogEnv,
  { entitlement }: Subject,
  document: SaveEngagement['document'],
  before: Stored<unknown> | undefined,
  { who, at }: Incoming,
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

/** The notice for a card drawn for an older version; undefined if it is the newest. */
export function staleNotice(env: DialogEnv, document: Stored<unknown> | undefined, seen: number): string | undefined {
  if ((document?.version ?? 0) === seen) return undefined
  const who = document ? `${changedInWords(env, document.updatedBy, document.updatedAt)}.` : 'This was changed.'
  return `${who} Nothing of yours was saved yet: look, and press again.`
}

/** Who changed a document last. */
export function aboutDocument(env: DialogEnv, document: Stored<unknown> | undefined): string | undefined {
  return document && `Changed by ${document.updatedBy}, ${momentInWords(env, document.updatedAt)}`
}
