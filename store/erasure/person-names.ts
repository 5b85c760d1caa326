import type { Transaction } from 'kysely'
import { foldName } from '../../playbook/names/customer-key.ts'
import type { Database } from '../schema/schema.ts'

/** The names of a person, folded. */
export interface PersonNames {
  /** The names that the channel has given the person, now and whenever they changed something. */
  readonly own: ReadonlySet<string>
  /** The same, with the names that lists wrote beside the person's id. Whoever imports a list chooses these. */
  readonly all: ReadonlySet<string>
}

/** @param name the present name in the channel; earlier ones are found in the records */
export async function namesOf(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  name: string,
): Promise<PersonNames> {
  const signed = await tx
    .selectFrom('history')
    .select('by_name as name')
    .distinct()
    .where('tenant', '=', tenant)
    .where('by_id', '=', person)
    .execute()
  const owning = await tx
    .selectFrom('entitlement')
    .select('owner_name as name')
    .distinct()
    .where('tenant', '=', tenant)
    .where('owner_id', '=', person)
    .where('owner_name', 'is not', null)
    .$castTo<{ name: string }>()
    .execute()
  const own = new Set([name, ...signed.map((row) => row.name)].map(foldName))
  return { own, all: new Set([...own, ...owning.map((row) => foldName(row.name))]) }
}
