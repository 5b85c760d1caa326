import { sql, type Transaction } from 'kysely'
import { foldName } from '../../playbook/names/customer-key.ts'
import { atLeastOne } from '../engine/at-least-one.ts'
import { VersionConflict } from '../engine/conflict.ts'
import type { EntitlementRow } from '../records/entitlement-rows.ts'
import { formerKeys, keysIn } from './former-names.ts'
import { joinEntitlements, newerOf } from './join-entitlements.ts'
import { mentioned } from './mentioned.ts'
import {
  entitlementsOf,
  lockCustomers,
  mentionAlso,
  moveEntitlement,
  setCustomer,
  type RenamedBy,
  type SeenVersion,
} from './rename.ts'
import type { CardPlace } from '../erasure/erasure-messages.ts'
import type { Database } from '../schema/schema.ts'
import { moveTakenOut } from '../rights/taken-out.ts'

/** Why two customers cannot be one without losing something. */
type MergeObstacle =
  /** Their own tenants differ. */
  | { readonly kind: 'tenant-ids'; readonly ids: readonly [string, string] }
  /** Both have it, and there is one a customer. */
  | { readonly kind: 'acm' | 'referral' | 'stakeholders' }
  /** Both have readiness and a plan of a workload. */
  | { readonly kind: 'plan'; readonly workload: string }
  /** A list gave it to somebody who has not written yet, and could not see it under another owner. */
  | { readonly kind: 'owner'; readonly workload: string; readonly name: string }

/** What becomes one must have nothing of which there can be one only. */
export interface MergeOperations {
  /** What stands in the way of a merge, of one kind after the other; none: it can be done. */
  obstacles(tenant: string, from: string, into: string): Promise<MergeObstacle[]>
  /**
   * Makes two customers one, under the name of the second: all that is kept of the first moves. Where both have a workload
   * the newer status stays, with what belongs to it, and the histories are one, in the order of time.
   * @param recordOf the record of the card that shows an entitlement to a channel or group chat
   * @returns posted cards whose place another one has already
   * @throws VersionConflict when anything of both was changed since it was seen
   */
  merge(
    tenant: string,
    from: SeenVersion,
    into: SeenVersion,
    by: RenamedBy,
    recordOf: (entitlement: string) => string,
  ): Promise<CardPlace[]>
  /**
   * Takes away cards whose record begins so, shown or waiting to be sent, as nobody could answer them any more.
   * @returns their records, and where those that are shown are
   */
  takeCards(tenant: string, beginning: string): Promise<{ readonly records: string[]; readonly shown: CardPlace[] }>
}

/** The operations in one transaction. */
export function mergeOperations(tx: Transaction<Database>): MergeOperations {
  return {
    async obstacles(tenant, from, into) {
      const rows = [...(await entitlementsOf(tx, tenant, from)), ...(await entitlementsOf(tx, tenant, into))]
      const idOf = (customer: string) => rows.find((row) => row.customer_id === customer)?.customer_tenant_id
      const ids = [idOf(from), idOf(into)] as const
      const differ = ids[0] && ids[1] && ids[0].toLowerCase() !== ids[1].toLowerCase()
      const pairs = pairsOf(rows, from, into)
      return [
        ...(differ ? [{ kind: 'tenant-ids' as const, ids: [ids[0], ids[1]] as const }] : []),
        ...(await doubled(tx, tenant, from, into)).map((kind) => ({ kind })),
        ...(await plansOfBoth(tx, pairs)).map((workload) => ({ kind: 'plan' as const, workload })),
        ...pairs.flatMap(ownerLost),
      ]
    },

    async merge(tenant, seenFrom, seenInto, by, recordOf) {
      const [from, into] = await lockCustomers(tx, tenant, [seenFrom, seenInto])
      if (!from || !into) throw new VersionConflict('The customer is gone.')
      const rows = await entitlementsOf(tx, tenant, from.id)
      const pairs = pairsOf([...rows, ...(await entitlementsOf(tx, tenant, into.id))], from.id, into.id)
      const moving = rows.filter((row) => !pairs.some(([old]) => old.id === row.id))
      const named = { customer_id: into.id, customer_name: into.name, customer_key: into.name_key }
      for (const row of moving) await moveEntitlement(tx, row, named, by, 'merged_name')
      const replaced: CardPlace[] = []
      for (const [old, row] of pairs) replaced.push(...(await joinEntitlements(tx, old, row, by, recordOf)))
      await moveShared(tx, tenant, from.id, into.id)
      await moveTakenOut(tx, tenant, from.id, into.id)
      await tx.deleteFrom('customer').where('tenant', '=', tenant).where('id', '=', from.id).execute()
      await setCustomer(tx, into.id, {
        former_keys: formerKeys(into.former_keys, [from.name_key, ...keysIn(from.former_keys)], into.name_key),
        former_ids: mentioned([...keysIn(into.former_ids), from.id, ...keysIn(from.former_ids)]),
        customer_tenant_id: into.customer_tenant_id ?? from.customer_tenant_id,
      })
      await mentionAlso(tx, tenant, from.name_key, into.name_key)
      return replaced
    },

    async takeCards(tenant, beginning) {
      const begins = sql<boolean>`record like ${`${beginning.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
      const cards = tx.deleteFrom('shown_card').where('tenant', '=', tenant).where(begins)
      const shown = await cards.returning(['tenant', 'conversation', 'activity_id', 'reference', 'record']).execute()
      const messages = tx.deleteFrom('outbox').where('tenant', '=', tenant).where('begun', '=', 0).where(begins)
      const waiting = await messages.returning('record').execute()
      return { records: [...shown, ...waiting].flatMap(({ record }) => record ?? []), shown }
    },
  }
}

type Pair = readonly [from: EntitlementRow, into: EntitlementRow]

/** The workloads that both have. */
function pairsOf(rows: readonly EntitlementRow[], from: string, into: string): Pair[] {
  return rows
    .filter((row) => row.customer_id === from)
    .flatMap((row) => {
      const other = rows.find((each) => each.customer_id === into && each.workload === row.workload)
      return other ? [[row, other] as const] : []
    })
}

function ownerLost([from, into]: Pair): MergeObstacle[] {
  const newer = newerOf(from, into)
  const older = newer === from ? into : from
  if (older.owner_id !== null || older.owner_key === null || newer.owner_name === null) return []
  const isSame = older.owner_key === newer.owner_key || older.owner_key === foldName(newer.owner_name)
  return isSame ? [] : [{ kind: 'owner', workload: from.workload, name: older.owner_name ?? older.owner_key }]
}

/** What both have and of which a customer has one. */
async function doubled(
  tx: Transaction<Database>,
  tenant: string,
  from: string,
  into: string,
): Promise<('acm' | 'referral' | 'stakeholders')[]> {
  const both = [from, into]
  const acm = tx.selectFrom('acm').select('customer_id').where('tenant', '=', tenant)
  const referral = tx.selectFrom('referral').select('customer_id').where('tenant', '=', tenant)
  const map = tx.selectFrom('engagement').select('customer_id').where('tenant', '=', tenant)
  const found = {
    acm: await acm.where('customer_id', 'in', both).execute(),
    referral: await referral.where('customer_id', 'in', both).where('status', '<>', 'closed').execute(),
    stakeholders: await map.where('customer_id', 'in', both).where('kind', '=', 'stakeholders').execute(),
  }
  return (['acm', 'referral', 'stakeholders'] as const).filter((kind) => found[kind].length > 1)
}

/** The workloads of which both have readiness or a plan. */
async function plansOfBoth(tx: Transaction<Database>, pairs: readonly Pair[]): Promise<string[]> {
  const ids = pairs.flat().map(({ id }) => id)
  const plans = tx.selectFrom('engagement').select('subject').where('kind', '=', 'workload')
  const found = new Set((await plans.where('subject', 'in', atLeastOne(ids)).execute()).map(({ subject }) => subject))
  return pairs.filter((pair) => pair.every(({ id }) => found.has(id))).map(([{ workload }]) => workload)
}

/** What the FMs of a customer share, and readiness and plans of what has moved already. */
async function moveShared(tx: Transaction<Database>, tenant: string, from: string, into: string): Promise<void> {
  for (const table of ['acm', 'referral', 'shared_resource'] as const) {
    await tx
      .updateTable(table)
      .set({ customer_id: into })
      .where('tenant', '=', tenant)
      .where('customer_id', '=', from)
      .execute()
  }
  const ofCustomer = tx.updateTable('engagement').where('tenant', '=', tenant).where('customer_id', '=', from)
  await ofCustomer.where('kind', '=', 'stakeholders').set({ customer_id: into, subject: into }).execute()
  await ofCustomer.where('kind', '=', 'workload').set({ customer_id: into }).execute()
}
