import type { CustomerWork, StakeholderPicture } from '../../api/work-wire.ts'
import { checklistOf } from '../../domain/acm/checklist.ts'
import { derive } from '../../domain/engagement/derived.ts'
import { stakeholderInWords } from '../../domain/engagement/stakeholder-in-words.ts'
import { quadrant } from '../../playbook/plan/stakeholders.ts'
import type { EntitlementRow, Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { readAcm } from '../effects/acm.ts'
import type { Moment } from '../aside.ts'
import { daysIn } from '../clock/time-zone.ts'
import { withEngagement } from '../effects/engagement.ts'
import { Refusal } from '../http/refusal.ts'
import type { TurnParts } from '../turn-parts.ts'
import { viewerOf } from './board.ts'
import { latePlans } from './late-plans.ts'
import { referralStanding } from './referral-standing.ts'
import type { TabUser } from './sign-in.ts'

/**
 * The work with a customer, as the cards tell it, without contact data.
 * @throws Refusal `not-found`, also when it is somebody else's; `not-let-in` when the person sees only what is their own
 */
export function customerWork(
  parts: TurnParts,
  user: TabUser,
  customer: string,
  { today, timeZone }: Moment,
): Promise<CustomerWork> {
  const viewer = viewerOf(user)
  const dayOf = daysIn(timeZone)
  return parts.store.transaction(async (tx) => {
    const entitlements = await tx.board.boardCustomer(viewer, customer)
    const [entitlement] = entitlements
    if (entitlement && !(await tx.rights.isIn(viewer, customer))) throw new Refusal('not-let-in')
    const { acm } = await readAcm(tx, viewer, { kind: 'acm', customer, list: 0 }, dayOf)
    const [conversation] = acm?.rows ?? []
    if (!entitlement || !conversation) throw new Refusal('not-found')
    return {
      acm: checklistOf(conversation),
      referral: await referralStanding(tx, parts, viewer, customer, { today, dayOf }),
      stakeholders: await stakeholders(tx, parts, viewer, entitlement),
      lastPrepared: await lastPrepared(tx, entitlements),
      latePlans: await latePlans(tx, parts, viewer, entitlements, today),
    }
  })
}

/** @param visible of one customer: another entitlement of it is nobody's business here */
async function lastPrepared({ engagement }: StoreTransaction, visible: readonly EntitlementRow[]) {
  const { tenant, customer_id: customer } = visible[0]!
  const work = await engagement.ofCustomer(tenant, customer)
  const mine = work.filter(({ subject }) => visible.some(({ id }) => id === subject))
  return mine.sort((a, b) => b.updated_at.localeCompare(a.updated_at))[0]?.subject ?? null
}

/**
 * Differs whenever the work with a customer changed; for who is not let in, whenever the person's own readiness or plans did,
 * and when they are let in. Empty when it is somebody else's.
 */
export function workStamp({ store }: TurnParts, user: TabUser, customer: string): Promise<string> {
  const viewer = viewerOf(user)
  return store.transaction(async ({ board, rights, work }) => {
    if (await rights.isIn(viewer, customer)) return work.workStamp(user.tenant, customer)
    const own = await board.boardCustomer(viewer, customer)
    const prepared = own.map(({ id }) => id)
    return prepared.length === 0 ? '' : `own ${await work.preparedStamp(user.tenant, prepared)}`
  })
}

async function stakeholders(
  tx: StoreTransaction,
  parts: TurnParts,
  viewer: Viewer,
  row: EntitlementRow,
): Promise<StakeholderPicture> {
  const records = await withEngagement(tx, parts, viewer, row)
  const subject = { entitlement: records.entitlement!, engagement: records.engagement! }
  const { map, killers } = derive(parts, subject)
  return {
    rows: quadrant(map).map(({ influence, cells }) => ({
      influence,
      cells: cells.map(({ support, groups }) => ({ support, groups: groups.map(({ id }) => id) })),
    })),
    groups: map.groups.map((each) => {
      const { group: id, name, about, person, missing, resistor } = stakeholderInWords(each)
      return { id, name, about, person, missing, resistor: resistor ?? null }
    }),
    killers: killers.map(({ says, next }) => ({ says, next })),
  }
}
