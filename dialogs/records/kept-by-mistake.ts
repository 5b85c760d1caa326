import type { WayOn } from '../../cards/notice-card.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { DialogEnv, RecordEffect } from '../model.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { Incoming } from '../incoming.ts'
import { offerToForget } from '../erasure/offer-forget.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'

import { takeBack, type Begun, type WhyTakenBack } from '../../domain/entitlement/take-back.ts'
import { fullName } from '../../playbook/status-names.ts'

export interface TakenBack {
  /** Puts the former status back, or ends all that is kept; undefined when it is left as it is. */
  readonly effect: RecordEffect | undefined
  /** What became of the entitlement, for who corrected it. */
  readonly notice: string
  /** Where nothing else is kept of the customer: leads to all of it, to be erased. */
  readonly forget?: WayOn | undefined
  /** It is left as it is because something began of it; the status can still be corrected. */
  readonly begun?: true
}

/** True for a status before which nothing was kept, or whatever was had been taken back. */
export function isFirstKept({ seen, afresh }: StatusRecord): boolean {
  return seen === null || afresh === true
}

/** What must be read before a kept status can be taken back. */
export function mistakenOf(kept: StatusRecord): { readonly entitlement: string; readonly before: number | null } {
  return { entitlement: kept.entitlement, before: isFirstKept(kept) ? null : kept.seen }
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
  return takenBack(env, corrected, incoming, {
    done: 'was kept by mistake',
    says: `kept by mistake: it was about another ${other}`,
    why: `It was about another ${other}.`,
    isOfCustomer: other === 'customer',
  })
}

/**
 * Takes back what was kept, without another status in its place.
 * @returns undefined when it is not there any more
 */
export function takeKeptBack(env: DialogEnv, kept: StatusRecord, incoming: Incoming): TakenBack | undefined {
  return takenBack(env, kept, incoming, {
    done: 'is taken back',
    says: 'kept by mistake, and taken back',
    why: null,
    isOfCustomer: true,
  })
}

interface Words extends WhyTakenBack {
  /** What became of it, for the person. */
  readonly done: string
  /** The customer was mistaken, or is left with nothing else: no other status is kept for it now. */
  readonly isOfCustomer: boolean
}

function takenBack(env: DialogEnv, corrected: StatusRecord, incoming: Incoming, words: Words): TakenBack | undefined {
  const { mistaken } = env.records
  if (!mistaken) return undefined
  const { entitlement } = mistaken
  const workload = env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload
  const about = `${entitlement.customer} · ${workload}`
  const outcome = takeBack(env, mistaken, corrected, words, incoming)
  switch (outcome.kind) {
    case 'changed-since':
      return { effect: undefined, notice: `${about} was changed since and stays as it is; “status” shows it.` }
    case 'others-own': {
      const owner = entitlement.owner ?? 'somebody else'
      const notice = `${about} belongs to ${owner} now and stays as it is. Ask them to set the status that is true.`
      return { effect: undefined, notice }
    }
    case 'begun':
      return { effect: undefined, notice: begunInWords(about, entitlement, outcome.obstacles), begun: true }
    case 'former': {
      const notice = `${about} ${words.done} and is ${fullName(outcome.former)} again, as before.`
      return { notice, effect: { kind: 'keepStatus', status: outcome.record } }
    }
    case 'nothing-kept': {
      const forget = mistaken.isOnly && words.isOfCustomer ? offerToForget(env, entitlement.customer) : undefined
      const stays = forget ? ' Its history stays until you forget the customer.' : ''
      const notice = `${about} ${words.done}: nothing is kept of it now.${stays}`
      return { forget, notice, effect: outcome.takeBack }
    }
  }
}

const BEGUN: Readonly<Record<Begun, string>> = {
  plan: 'readiness or a plan was begun of it',
  acm: 'an ACM checklist was begun for the customer',
  referral: 'a partner was requested for the customer',
  stakeholders: 'stakeholders of the customer were noted',
  shared: 'links were shared with the customer',
}

/** What would be left without an entitlement, and what to do instead. */
function begunInWords(about: string, { customer }: Entitlement, obstacles: readonly Begun[]): string {
  const begun = obstacles.map((each) => BEGUN[each])
  return `${about} stays as it is: ${begun.join(', and ')} since. Set the status that is true, or erase the customer with “forget ${customer}”.`
}
