import { acmHeldBackCard } from '../../cards/acm/note-card.ts'
import { dibsOf, valueAddOf } from '../../domain/acm/facts.ts'
import type { Acm, SaveAcm } from '../../domain/acm/model.ts'
import type { AcmNeed, PostAcmNote } from '../../dialogs/acm/model.ts'
import type { Records } from '../../dialogs/records.ts'
import type { PartnerRoute } from '../../domain/referral/model.ts'
import { areAllVoid } from '../../domain/entitlement/all-void.ts'
import { NEW_ACM, type AcmFacts, type ReferralStep } from '../../playbook/acm/acm.ts'
import type { StatusId, WorkloadId } from '../../playbook/model.ts'
import type { AcmCustomerRow } from '../../store/work/acm.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import type { Outgoing } from './outgoing.ts'
import { readClosed } from './access.ts'
import { acmDocument } from './documents.ts'
import { readPartnerRoute } from './referrals.ts'
import { activityJson, type Drawn } from '../channel/say.ts'
import { referenceOf } from '../channel/reference.ts'

/**
 * Reads conversations with what the records know of their customers; only of those into whom the person is let.
 * @param dayOf as in `Acm`
 */
export async function readAcm(
  tx: StoreTransaction,
  viewer: Viewer,
  need: AcmNeed,
  dayOf: Acm['dayOf'],
): Promise<Records> {
  if (need.kind === 'acm') {
    const row = await tx.acm.of(viewer, need.customer)
    return { acm: { rows: row ? [await acmFromRow(tx, viewer.tenant, row, dayOf)] : [], more: false } }
  }
  const found = await tx.acm.find(viewer, need.key, need.limit + 1)
  const rows: Acm[] = []
  for (const row of found.slice(0, need.limit)) rows.push(await acmFromRow(tx, viewer.tenant, row, dayOf))
  const isAsked = rows.length === 0 && need.key !== '' && viewer.place === undefined
  const closed = isAsked ? await readClosed(tx, viewer, [need.key]) : []
  return { acm: { rows, more: found.length > need.limit }, ...(closed.length > 0 ? { closed } : {}) }
}

async function acmFromRow(
  tx: StoreTransaction,
  tenant: string,
  row: AcmCustomerRow,
  dayOf: Acm['dayOf'],
): Promise<Acm> {
  const { customer_id: customerId, customer_name: customer, acm } = row
  const entitlements = await tx.acm.dibs(tenant, customerId)
  const facts = await readFacts(tx, tenant, customerId, entitlements)
  const isVoid = areAllVoid(entitlements.map(({ status }) => ({ status: status as StatusId })))
    ? ({ isVoid: true } as const)
    : {}
  if (!acm) {
    const nothing = { id: '', version: 0, state: NEW_ACM, changed: undefined, ended: undefined }
    return { ...nothing, customerId, customer, facts, ...isVoid, dayOf }
  }
  return {
    id: acm.id,
    version: acm.version,
    customerId,
    customer,
    state: acmDocument.read(acm.state),
    facts,
    ...isVoid,
    dayOf,
    changed: { by: acm.updated_by_name, at: acm.updated_at },
    ended: acm.ended_at === null ? undefined : { by: acm.ended_by_name ?? '', at: acm.ended_at },
  }
}

/** What ticks items by itself. */
async function readFacts(
  tx: StoreTransaction,
  tenant: string,
  customer: string,
  entitlements: Awaited<ReturnType<StoreTransaction['acm']['dibs']>>,
): Promise<AcmFacts> {
  const dibs = dibsOf(
    entitlements.map((row) => ({
      workload: row.workload as WorkloadId,
      status: row.status as StatusId,
      dibs: {
        dueDate: row.due_date,
        intent: row.intent,
        businessReason: row.business_reason,
        successOwner: row.success_owner,
      },
    })),
  )
  const changes = await tx.acm.discussions(tenant, customer)
  const valueAdd = valueAddOf(
    entitlements.map(({ id, status_version: statusVersion }) => ({
      entitlement: { statusVersion },
      changes: changes
        .filter(({ entitlement_id }) => entitlement_id === id)
        .map(({ kind, by_name: by, at, version, comment }) => ({ kind, by, at, version, comment })),
    })),
  )
  const shared = await tx.resources.ofCustomer(tenant, customer)
  const resourcesShared = shared.map(({ resource, by_name: by, at }) => ({ resource, by, at }))
  const referred = await readPartnerRoute(tx, tenant, customer)
  return { dibs, resourcesShared, partnerRoute: referred && partnerRouteOf(referred), valueAdd }
}

/** What a referral ticks; undefined while its way is not found. */
function partnerRouteOf(referred: PartnerRoute): AcmFacts['partnerRoute'] {
  const { via, status, consent, daysTold, doesAcm, afterAccountTeam, by, at } = referred
  if (via === null) return undefined
  const steps: ReferralStep[] = [
    ...(consent ? (['verbal-approval'] as const) : []),
    ...(daysTold ? (['partners-will-call'] as const) : []),
  ]
  return {
    route: via === 'partner' ? 'own-partner' : via,
    doesAcm,
    afterAccountTeam,
    sent: status !== 'draft',
    steps,
    by,
    at,
  }
}

/** Keeps a change. @throws VersionConflict when somebody else was faster; the turn is done again then */
export async function saveAcm(tx: StoreTransaction, newId: () => string, effect: SaveAcm): Promise<void> {
  const { tenant, id, seen, ended, byId, byName, at, log } = effect
  const change = { tenant, id, seen, ended, at, state: acmDocument.write(effect.state), by: { id: byId, name: byName } }
  const entries = log.map(({ kind, item, text }) => ({ id: newId(), kind, item, text }))
  await tx.acm.save(effect.customer, change, entries)
}

/** Puts the note into the outbox; where people from outside have joined when it is sent, it says that it is held back. */
export async function postAcmNote(
  tx: StoreTransaction,
  newId: () => string,
  outgoing: Outgoing,
  { tenant, conversation, record, card, byId, at }: PostAcmNote,
  requester: string | null,
): Promise<void> {
  const place = await tx.places.find(tenant, conversation)
  if (!place) return
  await tx.places.use(tenant, byId, conversation, at)
  const reference = referenceOf(place)
  const drawn = (what: unknown): Drawn => ({ kind: 'card', card: JSON.stringify(what), summary: 'ACM note', record })
  await outgoing.put({
    id: newId(),
    tenant,
    conversation,
    reference: place.reference,
    kind: 'send',
    activity: activityJson(drawn(card), reference, null),
    shareable: activityJson(drawn(acmHeldBackCard()), reference, null),
    target: null,
    record,
    due_at: at,
    requester,
  })
}
