import type { Records } from '../../dialogs/records.ts'
import type { AloneMeant } from '../../dialogs/records/model.ts'
import type { ResourceNeed, ShareResources, SharedResource } from '../../dialogs/resources/model.ts'
import { sharedCardOf } from '../../dialogs/resources/shared-with-customers.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { RecordOperations, Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { requesterAt, type Outgoing } from './outgoing.ts'
import { listCalled, nothing } from './read/list-called.ts'
import { entitlementFromRow, historyFromRow } from './read/record-rows.ts'
import { activityJson } from '../channel/say.ts'
import type { Received } from '../channel/teams.ts'
import { referenceOf } from '../channel/reference.ts'

/** Reads what a turn about resources or value-add discussions needs; never more than the person may see. */
export async function readResources(tx: StoreTransaction, viewer: Viewer, need: ResourceNeed): Promise<Records> {
  switch (need.kind) {
    case 'sharing': {
      const asked = need.customer.trim()
      const customer = asked ? await tx.resources.customer(viewer, customerKey(asked)) : undefined
      const isDone = (await tx.resources.find(viewer.tenant, sharedId(need.card, 0))) !== undefined
      return { sharing: { asked, customer: customer && { id: customer.id, name: customer.name }, isDone } }
    }
    case 'resources-shared':
      return { resourcesShared: await resourcesShared(tx, viewer, need.customer) }
    case 'value-add': {
      let told: AloneMeant | undefined
      for (const filter of need.filters) {
        const { rows, total, alone } = await listCalled(tx.records, viewer, filter, { offset: 0, limit: need.limit })
        told ??= alone
        if (total === 0) continue
        const list = { rows: rows.map(entitlementFromRow), total, ...(alone ? { alone } : {}) }
        return { list, ...(total === 1 ? await readValueAdd(tx.records, viewer, rows[0]!.id) : {}) }
      }
      return nothing(told)
    }
    case 'value-add-of':
      return readValueAdd(tx.records, viewer, need.id)
  }
}

/**
 * What was shared with a customer, newest first. Empty also for a customer into whose shared data the person is not let.
 * @param customer the name, in any spelling
 */
async function resourcesShared(
  tx: Pick<StoreTransaction, 'resources' | 'rights'>,
  viewer: Viewer,
  customer: string,
): Promise<SharedResource[]> {
  const found = await tx.resources.customer(viewer, customerKey(customer))
  const rows =
    found && (await tx.rights.isIn(viewer, found.id)) ? await tx.resources.ofCustomer(viewer.tenant, found.id) : []
  return rows.map(({ resource, by_name, at, conversation }) => ({ resource, by: by_name, at, conversation }))
}

async function readValueAdd(records: RecordOperations, viewer: Viewer, id: string): Promise<Records> {
  const row = await records.visible(viewer, id)
  if (!row) return {}
  const newest = async (kind: Parameters<RecordOperations['newestOf']>[2]) => {
    const found = await records.newestOf(viewer.tenant, row.id, kind)
    return found && historyFromRow(found)
  }
  const dated = await newest('date')
  const dibs = await newest('dibs')
  return {
    entitlement: entitlementFromRow(row),
    valueAdd: {
      held: await newest('value'),
      sme: await newest('sme'),
      changedIn: Math.max(row.status_version, dated?.version ?? 0, dibs?.version ?? 0),
    },
  }
}

/** Notes what is shared. A card shares once: its second turn finds the first one's rows. */
export async function noteShared(
  tx: StoreTransaction,
  { tenant, card, resources, customer, conversation, byId, byName, at }: ShareResources,
): Promise<void> {
  await tx.resources.share(
    resources.map((resource, i) => ({
      tenant,
      id: sharedId(card, i),
      customer_id: customer,
      resource,
      conversation,
      by_id: byId,
      by_name: byName,
      at,
    })),
  )
}

/** Posts what is shared in the channel or group chat, as customers read it. */
export async function postShared(
  tx: StoreTransaction,
  parts: { readonly prepared: PreparedPlaybook; readonly newId: () => string },
  outgoing: Outgoing,
  received: Received,
  effect: ShareResources,
): Promise<void> {
  const { tenant, conversation, byId, at } = effect
  const place = conversation === null ? undefined : await tx.places.find(tenant, conversation)
  if (!place) return
  await tx.places.use(tenant, byId, place.conversation, at)
  const reference = referenceOf(place)
  const card = JSON.stringify(sharedCardOf(parts, effect))
  await outgoing.put({
    id: parts.newId(),
    tenant,
    conversation: place.conversation,
    reference: place.reference,
    kind: 'send',
    activity: activityJson({ kind: 'card', card, summary: 'Microsoft 365 resources', record: null }, reference, null),
    target: null,
    record: null,
    due_at: at,
    // Who asked for it hears when it does not arrive.
    requester: received.incoming.where.kind === 'personal' ? requesterAt(received.reference) : null,
  })
}

function sharedId(card: string, place: number): string {
  return `${card}-${place}`
}
