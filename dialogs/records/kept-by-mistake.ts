import type { WayOn } from '../../cards/notice-card.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { DialogEnv } from '../model.ts'
import type { StatusRecord } from '../assessment/model.ts'
import type { Incoming } from '../incoming.ts'
import { offerToForget } from '../erasure/offer-forget.ts'
import type { FormerStatus } from './model.ts'
import { statusByHand } from './status-by-hand.ts'
import { fullName } from '../words.ts'

/** What becomes of an entitlement of which nothing was kept before. It is no status that anybody gave to the customer. */
export const MARKED_VOID =
  'marked as taken back, which says nothing about the customer and is in no reminder or report (lists and exports show the mark as Duplicate/Invalid)'

export interface TakenBack {
  /** Puts the former status back, or says that the entitlement is void; undefined when it is left as it is. */
  readonly record: StatusRecord | undefined
  /** What became of the entitlement, for who corrected it. */
  readonly notice: string
  /** Where nothing else is kept of the customer: leads to all of it, to be erased. */
  readonly forget?: WayOn | undefined
}

/**
 * A status that was kept for the wrong customer or workload is kept for the right one now: takes the wrong one back.
 * History only grows, so that this is one more change, which says what it was. The customer whose status it is stays
 * unnamed there: who reads about the one has no business with the other, and who is erased must not stand there.
 * @param corrected what was kept wrongly
 * @param kept what was kept in its place
 * @returns undefined when nothing was wrong, or it is not there any more
 */
export function takeBackMistaken(
  env: DialogEnv,
  corrected: StatusRecord | undefined,
  kept: StatusRecord,
  incoming: Incoming,
): TakenBack | undefined {
  if (!corrected || corrected.entitlement === kept.entitlement) return undefined
  const other = customerKey(corrected.customer) === customerKey(kept.customer) ? 'workload' : 'customer'
  return putFormerBack(env, corrected, incoming, {
    done: 'was kept by mistake',
    says: `kept by mistake: it was about another ${other}`,
    isOfCustomer: other === 'customer',
  })
}

/**
 * Takes back what was kept, without another status in its place.
 * @returns undefined when it is not there any more
 */
export function takeKeptBack(env: DialogEnv, kept: StatusRecord, incoming: Incoming): TakenBack | undefined {
  return putFormerBack(env, kept, incoming, {
    done: 'is taken back',
    says: 'kept by mistake, and taken back',
    isOfCustomer: true,
  })
}

interface Words {
  /** What became of it, for the person. */
  readonly done: string
  /** What it was, for the history. */
  readonly says: string
  /** The customer was mistaken, or is left with nothing else: no other status is kept for it now. */
  readonly isOfCustomer: boolean
}

function putFormerBack(
  env: DialogEnv,
  corrected: StatusRecord,
  incoming: Incoming,
  { done, says, isOfCustomer }: Words,
): TakenBack | undefined {
  const { mistaken } = env.records
  if (!mistaken) return undefined
  const { entitlement, former, isOnly } = mistaken
  const workload = env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload
  const about = `${entitlement.customer} · ${workload}`
  // What somebody set or changed since is theirs.
  const isOwn = entitlement.updatedById === incoming.who.id && entitlement.statusVersion === (corrected.seen ?? 0) + 1
  if (!isOwn) {
    return { record: undefined, notice: `${about} was changed since and stays as it is; “status” shows it.` }
  }
  const now =
    former ?? voided(`${says[0]!.toUpperCase()}${says.slice(1)}. This is a mark and says nothing about the customer.`)
  const name = fullName(env.prepared.status.get(now.status)!)
  const forget = !former && isOnly && isOfCustomer ? offerToForget(env, entitlement.customer) : undefined
  const stays = forget ? ' It stays in your list until you forget it.' : ''
  return {
    forget,
    notice: former
      ? `${about} ${done} and is ${name} again, as before.`
      : `${about} ${done}: it is only ${MARKED_VOID}.${stays}`,
    record: statusByHand(env, entitlement, incoming, {
      ...now,
      dateUnknown: now.dateUnknown && isDated(env, now),
      says: former ? `put back: the status after it was ${says}` : says,
      situation: '',
    }),
  }
}

/** The playbook's status for an entitlement that counts nowhere. */
function voided(note: string): FormerStatus {
  return {
    status: 'duplicate-invalid',
    targetDate: null,
    unblockDate: null,
    dateUnknown: false,
    attempts: null,
    note,
  }
}

function isDated(env: DialogEnv, { status }: FormerStatus): boolean {
  return env.prepared.status.get(status)!.requires.includes('unblock-date')
}
