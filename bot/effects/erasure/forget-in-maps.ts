import type { ForgetPerson } from '../../../domain/erasure/model.ts'
import { breathe } from '../../../store/engine/breathe.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import { withoutPerson } from '../../contact-data/stakeholder-persons.ts'
import { VaultError, type Vault } from '../../contact-data/vault.ts'

/** Maps that are opened at once. */
const PAGE = 200

/**
 * Puts another name in the place of a person's among the sealed names of a tenant's stakeholder maps, where an FM may
 * have written a colleague. Names whose key is not there stay: nobody can read them either.
 * Done before the person is forgotten: the history tells the names.
 */
export async function forgetInMaps(
  { engagement, person: persons }: StoreTransaction,
  vault: Vault,
  { tenant, person, name }: ForgetPerson,
  instead: string,
): Promise<void> {
  const names = await persons.names(tenant, person, name)
  for (let after = ''; ;) {
    const page = await engagement.maps(after, PAGE, tenant)
    for (const row of page) {
      const anew = row.persons === null ? undefined : withoutIfOpen(() => withoutPerson(vault, row, names, instead))
      if (anew) await engagement.resealMap(row, anew)
    }
    if (page.length < PAGE) return
    after = page.at(-1)!.id
    await breathe()
  }
}

function withoutIfOpen<Map>(without: () => Map): Map | undefined {
  try {
    return without()
  } catch (error) {
    if (error instanceof VaultError) return undefined
    throw error
  }
}
