import type { Colleague } from '../../../domain/assignment/model.ts'
import type { Person } from '../../../domain/person.ts'
import type { Where } from '../../../dialogs/incoming.ts'
import type { Records, RecordsNeed } from '../../../dialogs/records.ts'
import type { AloneMeant } from '../../../dialogs/records/model.ts'
import type { Mistaken } from '../../../domain/entitlement/model.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { RecordOperations, Viewer } from '../../../store/records/records.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import { readAccess, readOpen, readPair } from '../access.ts'
import { readAssignment } from '../assign.ts'
import { readAcm } from '../acm.ts'
import { beginOfDay, daysIn } from '../../clock/time-zone.ts'
import { isAdministrator, type Administrators } from '../../config/administrators.ts'
import type { PersonsParts } from '../../contact-data/stakeholder-persons.ts'
import { readErasure } from '../erasure/erasure.ts'
import { readResources } from '../resources.ts'
import { readOtherName } from '../other-name.ts'
import { readEngagement, withEngagement } from '../engagement.ts'
import { entitlementFromRow, formerFromRow, historyFromRow, overrideFromRow } from './record-rows.ts'
import { listCalled, nothing } from './list-called.ts'
import { readChanges, readHistory, readSaid, readSince } from './read-history.ts'
import { listTakenBack, readTakenBack } from './read-taken-back.ts'
import { viewerIn } from '../viewer.ts'
import { readPlaces } from '../postings/where-posted.ts'
import { readWhoIsIn } from '../who-is-in.ts'

type ReadingParts = PersonsParts & {
  readonly administrators: Administrators
  readonly colleagues?: readonly Colleague[]
  /** Where the person is, as far as that is known: days of theirs begin there. */
  readonly timeZone: string | undefined
}

/** Reads what a turn needs; never more than the person may see where they are. */
export async function readRecords(
  tx: StoreTransaction,
  parts: ReadingParts,
  who: Person,
  where: Where,
  need: RecordsNeed,
): Promise<Records> {
  const { records } = tx
  const viewer = viewerIn(who, where)
  switch (need.kind) {
    case 'list':
      return readList(tx, viewer, parts.timeZone, need)
    case 'entitlement': {
      const row = await records.visible(viewer, need.id)
      if (!row) return readTakenBack(records, viewer, need)
      const setBy = await records.historyAt(viewer.tenant, row.id, row.status_version)
      return {
        entitlement: entitlementFromRow(row),
        setBy: setBy && historyFromRow(setBy),
        ...(viewer.place === undefined ? await readSaid(records, viewer.tenant, row.id) : {}),
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
      const mistaken = need.mistaken && { mistaken: await readMistaken(records, viewer, need.mistaken) }
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
      return readAcm(tx, viewer, need, daysIn(parts.timeZone))
    case 'acm': {
      const read = await readAcm(tx, viewer, need, daysIn(parts.timeZone))
      const name = read.acm?.rows[0]?.customer
      if (need.list === 0 || name === undefined) return read
      const filters = [{ customer: customerKey(name).split(' '), workloads: [], statuses: [] }]
      const list = { kind: 'list', filters, offset: 0, limit: need.list, withHistory: 0, withPlaces: true } as const
      return { ...(await readList(tx, viewer, parts.timeZone, list)), ...read }
    }
    case 'engagement':
      return readEngagement(tx, parts, viewer, need)
    case 'ask-let-in':
    case 'let-in':
      return readAccess(tx, viewer, need)
    case 'who-is-in':
    case 'who-is-in-of': {
      const whoIsIn = await readWhoIsIn(tx, viewer, need)
      return whoIsIn ? { whoIsIn } : {}
    }
    case 'assign': {
      const { administrators, colleagues: around = [] } = parts
      const by = { isAdministrator: where.kind === 'personal' && isAdministrator(administrators, who), around }
      return { assignment: await readAssignment(tx, viewer, need, by) }
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

/** What was kept by mistake, as long as it is open to who kept it: they may have been taken out of its customer since. */
async function readMistaken(
  records: RecordOperations,
  viewer: Viewer,
  { entitlement: id, before }: NonNullable<Extract<RecordsNeed, { kind: 'pair' }>['mistaken']>,
): Promise<Mistaken | undefined> {
  const row = await readOpen(records, viewer, id)
  if (!row) return undefined
  const former = before === null ? undefined : await records.historyAt(viewer.tenant, id, before)
  const others = await records.ofCustomer(viewer, customerKey(row.customer_name))
  return {
    entitlement: entitlementFromRow(row),
    former: former && formerFromRow(former),
    isOnly: others.every((each) => each.id === id),
    obstacles: former ? [] : await records.takeBackObstacles(viewer.tenant, id, viewer.id),
  }
}

async function readList(
  tx: StoreTransaction,
  viewer: Viewer,
  timeZone: string | undefined,
  need: Extract<RecordsNeed, { kind: 'list' }>,
): Promise<Records> {
  const from = need.changesSince === undefined ? undefined : beginOfDay(need.changesSince, timeZone)
  let told: AloneMeant | undefined
  for (const filter of need.filters) {
    const asked = from === undefined ? filter : { ...filter, changedSince: from }
    const { rows, total, alone } = await listCalled(tx.records, viewer, asked, need)
    told ??= alone
    if (total === 0) continue
    const list = { rows: rows.map(entitlementFromRow), total, ...(alone ? { alone } : {}) }
    const changes = await readChanges(tx.records, viewer.tenant, rows, from)
    const only = total > 1 ? undefined : rows[0]
    if (!only) return { list, ...changes }
    const posted = need.withPlaces && (await readPlaces(tx, viewer, only))
    if (need.withHistory === 0) return { list, ...changes, ...posted }
    const history = await readHistory(tx.records, viewer.tenant, only.id, need.withHistory, undefined)
    return { list, ...changes, entitlement: entitlementFromRow(only), ...history }
  }
  const taken = need.withTakenBack ? await listTakenBack(tx.records, viewer, need) : {}
  const near = need.near && need.near.length > 0 ? await tx.board.boardBeginning(viewer, need.near) : []
  return { ...nothing(told), ...taken, ...(near.length > 0 ? { ofCustomers: near.map(entitlementFromRow) } : {}) }
}
