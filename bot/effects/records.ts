import type { AccessEffect } from '../../dialogs/access/model.ts'
import type { AssignEntitlements, Colleague } from '../../dialogs/assign/model.ts'
import type { AcmEffect } from '../../dialogs/acm/model.ts'
import type { EraseCustomer, ForgetPerson } from '../../dialogs/erasure/model.ts'
import type { SaveEngagement } from '../../dialogs/engagement/model.ts'
import type { OfferFile } from '../../dialogs/file-link.ts'
import type { RecordEffect } from '../../dialogs/model.ts'
import type { MergeCustomers, RenameCustomer } from '../../dialogs/other-name/model.ts'
import type { Person, Where } from '../../dialogs/incoming.ts'
import type { Records, RecordsNeed } from '../../dialogs/records.ts'
import type { EntitlementChange, ListFilter, Mistaken } from '../../dialogs/records/model.ts'
import type { ShareResources } from '../../dialogs/resources/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { EntitlementChanges, RecordOperations, Viewer } from '../../store/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { readAccess, readPair } from './access.ts'
import { assign, readAssignment } from './assign.ts'
import { readAcm, saveAcm } from './acm.ts'
import { isAdministrator, type Administrators } from '../administrators.ts'
import type { PersonsParts } from '../contact-data/stakeholder-persons.ts'
import { eraseCustomer, FORMER, forgetPerson, readErasure, type Erased, type ErasingParts } from './erasure.ts'
import { keepTicket } from '../file-links.ts'
import { noteShared, readResources } from './resources.ts'
import { mergeCustomers, readOtherName, renameCustomer } from './other-name.ts'
import { forgetInMaps } from './forget-in-maps.ts'
import { readEngagement, saveEngagement, withEngagement } from './engagement.ts'
import { ownNamed } from './named-owner.ts'
import {
  entitlementFromRow,
  formerFromRow,
  historyFromRow,
  overrideFromRow,
  statusColumns,
  statusHistory,
} from './record-rows.ts'
import { readChanges, readHistory, readSince } from './read-history.ts'
import { viewerIn } from './viewer.ts'
import { readPlaces } from './where-posted.ts'

/** Reads what a turn needs; never more than the person may see where they are. */
export async function readRecords(
  tx: StoreTransaction,
  parts: PersonsParts & { readonly administrators: Administrators; readonly colleagues?: readonly Colleague[] },
  who: Person,
  where: Where,
  need: RecordsNeed | undefined,
): Promise<Records> {
  const { records } = tx
  const viewer = viewerIn(who, where)
  switch (need?.kind) {
    case undefined:
      return {}
    case 'list':
      return readList(tx, viewer, need)
    case 'entitlement': {
      const row = await records.visible(viewer, need.id)
      if (!row) return {}
      const setBy = await records.historyAt(viewer.tenant, row.id, row.status_version)
      return {
        entitlement: entitlementFromRow(row),
        setBy: setBy && historyFromRow(setBy),
        ...(need.history > 0 ? await readHistory(records, viewer.tenant, row.id, need.history, need.before) : {}),
        ...(await readSince(records, viewer.tenant, row, need.seen)),
        ...(need.withOthers ? await readOthers(records, viewer, customerKey(row.customer_name)) : {}),
        ...(need.withPlaces ? await readPlaces(tx, viewer, row) : {}),
      }
    }
    case 'pair': {
      const { row, records: beside } = await readPair(tx, viewer, need)
      const named =
        need.naming && (await readRecords(tx, parts, who, where, { kind: 'customers', beginnings: need.naming }))
      const mistaken = need.mistaken && { mistaken: await readMistaken(records, viewer.tenant, need.mistaken) }
      const others = need.withOthers && (await readOthers(records, viewer, need.customer))
      if (row && need.withEngagement)
        return { ...(await withEngagement(tx, parts, viewer, row)), ...mistaken, ...others }
      return { entitlement: row && entitlementFromRow(row), ...beside, ...mistaken, ...others, ...named }
    }
    case 'customers': {
      const rows = await tx.board.boardBeginning(viewer, need.beginnings)
      return { ofCustomers: rows.map(entitlementFromRow) }
    }
    case 'overrides': {
      const rows = await records.overrides(viewer.tenant, viewer.id, need.before, need.limit + 1)
      return { overrides: { rows: rows.slice(0, need.limit).map(overrideFromRow), more: rows.length > need.limit } }
    }
    case 'sharing':
    case 'resources-shared':
    case 'value-add':
    case 'value-add-of':
      return readResources(tx, viewer, need)
    case 'acm-find':
      return readAcm(tx, viewer, need)
    case 'acm': {
      const read = await readAcm(tx, viewer, need)
      const name = read.acm?.rows[0]?.customer
      if (need.list === 0 || name === undefined) return read
      const filters = [{ customer: customerKey(name).split(' '), workloads: [], statuses: [] }]
      const list = { kind: 'list', filters, offset: 0, limit: need.list, withHistory: 0 } as const
      return { ...(await readList(tx, viewer, list)), ...read }
    }
    case 'engagement':
      return readEngagement(tx, parts, viewer, need)
    case 'ask-let-in':
    case 'let-in':
      return readAccess(tx, viewer, need)
    case 'assign': {
      const { administrators, colleagues: around = [] } = parts
      const by = { isAdministrator: where.kind === 'personal' && isAdministrator(administrators, who), around }
      const besides = await readRecords(tx, parts, who, where, need.besides)
      return { ...besides, assignment: await readAssignment(tx, viewer, need, by) }
    }
    case 'other-name':
    case 'other-name-of':
      return readOtherName(tx, viewer, need)
    case 'customer-erasure':
    case 'own-data':
      return readErasure(tx, parts.administrators, who, need)
  }
}

async function readOthers(records: RecordOperations, viewer: Viewer, key: string): Promise<Pick<Records, 'others'>> {
  return { others: (await records.ofCustomer(viewer, key)).map(entitlementFromRow) }
}

async function readMistaken(
  records: RecordOperations,
  tenant: string,
  { entitlement: id, before }: NonNullable<Extract<RecordsNeed, { kind: 'pair' }>['mistaken']>,
): Promise<Mistaken | undefined> {
  const row = await records.find(tenant, id)
  const former = before === null ? undefined : await records.historyAt(tenant, id, before)
  return row && { entitlement: entitlementFromRow(row), former: former && formerFromRow(former) }
}

async function readList(
  tx: StoreTransaction,
  viewer: Viewer,
  need: Extract<RecordsNeed, { kind: 'list' }>,
): Promise<Records> {
  for (const filter of need.filters) {
    const { rows, total } = await listed(tx.records, viewer, filter, need)
    if (total === 0) continue
    const list = { rows: rows.map(entitlementFromRow), total }
    const changes = await readChanges(tx.records, viewer.tenant, rows, need.changesSince)
    const only = total > 1 ? undefined : rows[0]
    if (!only) return { list, ...changes }
    const posted = need.withPlaces && (await readPlaces(tx, viewer, only))
    if (need.withHistory === 0) return { list, ...changes, ...posted }
    const history = await readHistory(tx.records, viewer.tenant, only.id, need.withHistory, undefined)
    return { list, ...changes, entitlement: entitlementFromRow(only), ...history }
  }
  return { list: { rows: [], total: 0 } }
}

/** What a filter finds; where it finds nothing under a customer's former name, what it does under the new one. */
async function listed(
  records: RecordOperations,
  viewer: Viewer,
  filter: ListFilter,
  page: { readonly offset: number; readonly limit: number },
): ReturnType<RecordOperations['list']> {
  const found = await records.list(viewer, filter, page)
  const asked = filter.customer.join(' ')
  if (found.total > 0 || asked === '') return found
  const now = await records.calledNow(viewer.tenant, asked)
  return now === asked ? found : records.list(viewer, { ...filter, customer: now.split(' ') }, page)
}

/**
 * Writes what a turn decided.
 * @param viewer who takes the turn, where they are
 * @returns what was erased, for the log
 * @throws VersionConflict when something is no longer what the turn was decided on; the turn is done again then
 */
export async function carryOut(
  tx: StoreTransaction,
  parts: ErasingParts & Pick<PersonsParts, 'vault'>,
  viewer: Viewer,
  effect: RecordEffect,
): Promise<Erased[]> {
  await ownNamed(tx, viewer, effect)
  switch (effect.kind) {
    case 'eraseCustomer':
      return [await eraseCustomer(tx, parts, effect)]
    case 'forgetPerson':
      await forgetInMaps(tx, parts.vault, effect, FORMER)
      return [await forgetPerson(tx, parts, effect)]
    case 'renameCustomer':
      await renameCustomer(tx, parts, effect)
      return []
    case 'mergeCustomers':
      await tx.rights.ownNamed(viewer, { id: effect.into })
      await mergeCustomers(tx, parts, effect)
      return []
    case 'shareResources':
      await noteShared(tx, effect)
      return []
    case 'saveAcm':
      await saveAcm(tx, parts.newId, effect)
      return []
    case 'saveEngagement':
      await saveEngagement(tx, parts, effect)
      return []
    case 'offerFile':
      await keepTicket(tx, effect)
      return []
    case 'assign':
      await assign(tx, parts.newId, viewer, effect)
      return []
    case 'postAcmNote':
    case 'askLetIn':
    case 'letIn':
      // `bot/effects/postings.ts` puts it into the outbox.
      return []
    default:
      await change(tx.records, parts.newId, viewer, effect)
      return []
  }
}

async function change(
  records: RecordOperations,
  newId: () => string,
  { key }: Viewer,
  effect: Exclude<
    RecordEffect,
    | AccessEffect
    | AcmEffect
    | AssignEntitlements
    | EraseCustomer
    | ForgetPerson
    | OfferFile
    | RenameCustomer
    | MergeCustomers
    | ShareResources
    | SaveEngagement
  >,
): Promise<void> {
  switch (effect.kind) {
    case 'keepStatus': {
      const { status } = effect
      const set = statusColumns(status)
      if (status.seen !== null) {
        return records.change(status.tenant, status.entitlement, status.seen, set, statusHistory(status), key)
      }
      const owner = { owner_id: status.byId, owner_name: status.byName }
      const customer = {
        id: newId(),
        name: status.customer,
        name_key: customerKey(status.customer),
        customer_tenant_id: null,
      }
      return records.add(
        {
          id: status.entitlement,
          tenant: status.tenant,
          customer,
          workload: status.workload,
          set: { ...set, ...owner },
        },
        statusHistory(status),
        key,
      )
    }
    case 'post':
      // Where it goes, `bot/effects/postings.ts` knows.
      return
    case 'changeEntitlement': {
      const { change } = effect
      const { byId, byName, at, comment, kind } = change
      const history = { id: change.historyId, kind, by_id: byId, by_name: byName, at, comment }
      return records.change(change.tenant, change.entitlement, change.seen, columnsOf(change.set), history)
    }
  }
}

function columnsOf(set: EntitlementChange['set']): EntitlementChanges {
  return {
    ...(set.targetDate !== undefined ? { target_date: set.targetDate } : {}),
    ...(set.unblockDate !== undefined ? { unblock_date: set.unblockDate } : {}),
    ...(set.dateUnknown !== undefined ? { date_unknown: set.dateUnknown ? 1 : 0 } : {}),
    ...(set.note !== undefined ? { note: set.note } : {}),
    ...(set.seats !== undefined ? { seats: set.seats } : {}),
    ...(set.dueDate !== undefined ? { due_date: set.dueDate } : {}),
    ...(set.intent !== undefined ? { intent: set.intent } : {}),
    ...(set.businessReason !== undefined ? { business_reason: set.businessReason } : {}),
    ...(set.successOwner !== undefined ? { success_owner: set.successOwner } : {}),
  }
}
