import type { Engagement, SaveEngagement, Stored } from '../../domain/engagement/model.ts'
import type { EngagementNeed } from '../../dialogs/engagement/model.ts'
import type { Records } from '../../dialogs/records.ts'
import type { AloneMeant } from '../../dialogs/records/model.ts'
import type { EngagementRow } from '../../store/work/engagement.ts'
import type { EntitlementRow, Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { countryOf } from '../../playbook/dates/country.ts'
import { areLocked, changedMap, openPersons, type PersonsParts } from '../contact-data/stakeholder-persons.ts'
import { closedOf } from './access.ts'
import { mapDocument, workDocument } from './documents.ts'
import { listCalled, nothing } from './read/list-called.ts'
import { entitlementFromRow } from './read/record-rows.ts'
import { referralFromRow } from './read/referral-rows.ts'

/** Changes that a hand-over names. */
const LOG = 10

/** Reads readiness, plan and stakeholders of an entitlement that the person may see; of several, the list to choose from. */
export async function readEngagement(
  tx: StoreTransaction,
  parts: PersonsParts,
  viewer: Viewer,
  need: EngagementNeed,
): Promise<Records> {
  if ('id' in need) {
    const row = await tx.records.visible(viewer, need.id)
    return row ? withEngagement(tx, parts, viewer, row) : {}
  }
  let told: AloneMeant | undefined
  for (const filter of need.filters) {
    const { rows, total, alone } = await listCalled(tx.records, viewer, filter, { offset: 0, limit: need.limit })
    told ??= alone
    const [first] = rows
    if (!first) continue
    const isOne = total === 1 || (need.anyOfCustomer && isOneCustomer(rows, total))
    // So many as a list shows: the first page is enough to choose from.
    return {
      list: { rows: rows.slice(0, MOST_ROWS).map(entitlementFromRow), total, ...(alone ? { alone } : {}) },
      ...(isOne ? await withEngagement(tx, parts, viewer, await workedOnLast(tx, viewer.tenant, first, rows)) : {}),
    }
  }
  return nothing(told)
}

const MOST_ROWS = 8

function isOneCustomer(rows: readonly EntitlementRow[], total: number): boolean {
  return total === rows.length && rows.every(({ customer_id }) => customer_id === rows[0]!.customer_id)
}

/** Of a customer's entitlements the one whose status, readiness or plan was changed last. @param first the one that was changed last itself */
async function workedOnLast(
  tx: StoreTransaction,
  tenant: string,
  first: EntitlementRow,
  rows: readonly EntitlementRow[],
): Promise<EntitlementRow> {
  if (rows.length === 1) return first
  const work = (await tx.engagement.ofCustomer(tenant, first.customer_id)).filter(({ kind }) => kind === 'workload')
  const works = work.filter(({ subject }) => rows.some(({ id }) => id === subject))
  const last = works.toSorted((a, b) => (a.updated_at < b.updated_at ? 1 : -1))[0]
  const worked = last && last.updated_at > first.updated_at ? rows.find(({ id }) => id === last.subject) : undefined
  return worked ?? first
}

/**
 * An entitlement with what is kept of the work on it. What the customer's FMs share, as the stakeholder map, is there only
 * for who is let into it.
 * @param viewer undefined for who runs the bot
 */
export async function withEngagement(
  tx: StoreTransaction,
  parts: PersonsParts,
  viewer: Viewer | undefined,
  row: EntitlementRow,
): Promise<Records> {
  const { tenant } = row
  const isIn = !viewer || (await tx.rights.isIn(viewer, row.customer_id))
  const kept = await tx.engagement.ofCustomer(tenant, row.customer_id)
  const all = isIn ? kept : kept.filter(({ subject }) => subject === row.id)
  const own = all.find(({ kind, subject }) => kind === 'workload' && subject === row.id)
  const map = all.find(({ kind }) => kind === 'stakeholders')
  const log = own ? await tx.engagement.log(tenant, own.id, LOG) : []
  const engagement: Engagement = {
    work: own && storedFrom(own, workDocument.read),
    map: map && storedFrom(map, (body) => openPersons(parts, map, mapDocument.read(body))),
    otherPlan: all.some(
      ({ id, kind, body }) => id !== own?.id && kind === 'workload' && workDocument.read(body).plan !== undefined,
    ),
    country: isIn ? await countryKnown(tx, row, all) : undefined,
    ...(map && areLocked(parts.vault, map) ? { namesLocked: true as const } : {}),
    log: log.map(({ what, by_name: by, at }) => ({ what, by, at })),
  }
  const closed =
    !isIn && viewer.place === undefined
      ? await closedOf(tx, viewer.tenant, { id: row.customer_id, name: row.customer_name })
      : undefined
  return { entitlement: entitlementFromRow(row), engagement, ...(closed ? { closed: [closed] } : {}) }
}

/** The country of another plan of the customer; else that of the place to which a partner is asked for. */
async function countryKnown(
  tx: StoreTransaction,
  { tenant, customer_id: id }: EntitlementRow,
  all: readonly EngagementRow[],
): Promise<string | undefined> {
  for (const { kind, body } of all) {
    const country = kind === 'workload' ? workDocument.read(body).plan?.country : ''
    if (country) return country
  }
  const referral = await tx.referrals.newest(tenant, { id })
  return countryOf((referral && referralFromRow(referral).details?.location) ?? '')
}

function storedFrom<Body>(row: EngagementRow, read: (json: string) => Body): Stored<Body> {
  return { version: row.version, body: read(row.body), updatedBy: row.updated_by_name, updatedAt: row.updated_at }
}

/** @throws VersionConflict when it is no longer what the turn was decided on */
export async function saveEngagement(
  tx: StoreTransaction,
  { vault }: Pick<PersonsParts, 'vault'>,
  effect: SaveEngagement,
): Promise<void> {
  const { tenant, document, id, entitlement, seen, logId, what, byId, byName, at } = effect
  const customer = (await tx.engagement.customerOf(tenant, entitlement)) ?? ''
  const all = document.kind === 'stakeholders' ? await tx.engagement.ofCustomer(tenant, customer) : []
  const before = all.find(({ kind }) => kind === 'stakeholders')
  await tx.engagement.save({
    tenant,
    kind: document.kind,
    id,
    entitlement,
    seen,
    ...(document.kind === 'stakeholders'
      ? changedMap(vault, { tenant, customer }, before, document.body)
      : { body: workDocument.write(document.body) }),
    log: { id: logId, what, by_id: byId, by_name: byName, at },
  })
}
