import { sql, type Transaction } from 'kysely'
import { foldName } from '../../playbook/names/customer-key.ts'
import { breathe } from '../engine/breathe.ts'
import type { Database } from '../schema/schema.ts'

/** Rows in one page. */
const PAGE = 500
/** Longer texts are notes. They are folded each time and not remembered. */
const MAX_REMEMBERED = 100

/**
 * Replaces a person's names in the JSON of records: owners in the history, and responsible people in engagements. Names
 * are compared folded, which SQL cannot do. So all rows that may name somebody are read, in pages.
 * @param names folded
 */
export async function forgetNames(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  names: ReadonlySet<string>,
  instead: string,
): Promise<void> {
  const without = withoutNames(names, instead)
  // A list may name anybody. Other changes name the person only if the person made them.
  await forgetInHistory(tx, without, (query) => query.where('tenant', '=', tenant).where(sql<boolean>`kind = 'import'`))
  await forgetInHistory(tx, without, (query) =>
    query.where('tenant', '=', tenant).where('by_id', '=', person).where('changes', 'like', '%"owner_name"%'),
  )
  await forgetInEngagements(tx, tenant, without)
}

type Changes = ReturnType<typeof changesIn>
const changesIn = (tx: Transaction<Database>) => tx.selectFrom('history').select(['id', 'changes', 'evidence'])

async function forgetInHistory(
  tx: Transaction<Database>,
  without: (json: string) => string,
  which: (query: Changes) => Changes,
): Promise<void> {
  for (let after = ''; ;) {
    const page = await which(changesIn(tx)).where('id', '>', after).orderBy('id').limit(sql.lit(PAGE)).execute()
    for (const { id, changes, evidence } of page) {
      const now = { changes: without(changes), evidence: evidence === null ? null : without(evidence) }
      if (now.changes === changes && now.evidence === evidence) continue
      await tx.updateTable('history').set(now).where('id', '=', id).execute()
    }
    if (page.length < PAGE) return
    after = page.at(-1)!.id
    await breathe()
  }
}

/** Engagements name who looks after whom and who does what. This may be an FM. */
async function forgetInEngagements(
  tx: Transaction<Database>,
  tenant: string,
  without: (json: string) => string,
): Promise<void> {
  for (let after = ''; ;) {
    const page = await tx
      .selectFrom('engagement')
      .select(['id', 'body'])
      .where('tenant', '=', tenant)
      .where('id', '>', after)
      .orderBy('id')
      .limit(sql.lit(PAGE))
      .execute()
    for (const { id, body } of page) {
      const now = without(body)
      if (now !== body) await tx.updateTable('engagement').set({ body: now }).where('id', '=', id).execute()
    }
    if (page.length < PAGE) return
    after = page.at(-1)!.id
    await breathe()
  }
}

/** Replaces each JSON value that is one of the names. JSON without such a value stays the same text. */
function withoutNames(names: ReadonlySet<string>, instead: string): (json: string) => string {
  const remembered = new Map<string, boolean>()
  const isOneOf = (value: string): boolean => {
    if (value.length > MAX_REMEMBERED) return names.has(foldName(value))
    let known = remembered.get(value)
    if (known === undefined) {
      known = names.has(foldName(value))
      remembered.set(value, known)
    }
    return known
  }
  const isNamed = (value: unknown): boolean =>
    typeof value === 'string'
      ? isOneOf(value)
      : typeof value === 'object' && value !== null && Object.values(value).some(isNamed)
  return (json) => {
    const parsed: unknown = JSON.parse(json)
    if (!isNamed(parsed)) return json
    return JSON.stringify(parsed, (_, value: unknown) =>
      typeof value === 'string' && isOneOf(value) ? instead : value,
    )
  }
}
