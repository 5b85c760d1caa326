import type { Status } from '../../playbook/model.ts'
import type { By, ChangeEnv } from '../change.ts'
import type { Entitlement, FormerStatus, Mistaken, TakeBack, TakeBackObstacle } from './model.ts'
import { statusByHand } from './status-by-hand.ts'
import type { StatusRecord } from './status-record.ts'

/** What becomes of an entitlement for which a status was kept by mistake. */
export type TakenBack =
  /** It stays: somebody changed it since, it belongs to somebody else now, or something began of it. */
  | { readonly kind: 'changed-since' | 'others-own' }
  | { readonly kind: 'begun'; readonly obstacles: readonly Begun[] }
  /** The status of before is set again. */
  | { readonly kind: 'former'; readonly former: Status; readonly record: StatusRecord }
  /** It was the first one: nothing is kept any more. */
  | { readonly kind: 'nothing-kept'; readonly takeBack: TakeBack }

/** What began of an entitlement, and would be left without it. */
export type Begun = Exclude<TakeBackObstacle, 'others' | 'owner'>

/** As the history has it. */
export interface WhyTakenBack {
  /** What the status was, if the former one comes back. */
  readonly says: string
  /** Why nothing is kept any more; null: nobody said. */
  readonly why: string | null
}

/**
 * Takes back what was kept, unless somebody set or changed something since: that is theirs. History only grows, so that this is
 * one more change.
 * @param seen the version before the status that is taken back
 */
export function takeBack(
  env: ChangeEnv,
  { entitlement, former, obstacles }: Mistaken,
  { seen }: Pick<StatusRecord, 'seen'>,
  { says, why }: WhyTakenBack,
  by: By,
): TakenBack {
  const isOwn = entitlement.updatedById === by.who.id && entitlement.statusVersion === (seen ?? 0) + 1
  if (!isOwn || (!former && obstacles.includes('others'))) return { kind: 'changed-since' }
  if (former) return formerAgain(env, entitlement, former, says, by)
  if (obstacles.includes('owner')) return { kind: 'others-own' }
  const begun = obstacles.filter((each) => each !== 'others' && each !== 'owner')
  if (begun.length > 0) return { kind: 'begun', obstacles: begun }
  const { who, at } = by
  return {
    kind: 'nothing-kept',
    takeBack: {
      kind: 'takeBack',
      id: env.newId(),
      tenant: who.tenant,
      entitlement: entitlement.id,
      seen: entitlement.version,
      why,
      byId: who.id,
      byName: who.name,
      at,
    },
  }
}

function formerAgain(env: ChangeEnv, entitlement: Entitlement, before: FormerStatus, says: string, by: By): TakenBack {
  const former = env.prepared.status.get(before.status)!
  const set = {
    ...before,
    dateUnknown: before.dateUnknown && former.requires.includes('unblock-date'),
    says: `put back: the status after it was ${says}`,
    situation: '',
  }
  return { kind: 'former', former, record: statusByHand(env, entitlement, set, by) }
}
