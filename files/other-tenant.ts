import { isGuid } from '../store/guid.ts'

/**
 * Why a row is not taken that is about another tenant of a customer: entitlements are kept by customer and workload, so
 * that two tenants under one name would be mixed up. Undefined when it is the same, or one of the two is not known.
 * @param row the row's tenant id
 * @param known the customer that is there already, as it is called, with its tenant id
 * @param isOperator who runs the bot: nobody else has to be asked
 */
export function otherTenant(
  row: string | undefined,
  known: { readonly name: string; readonly tenantId: string | undefined },
  isOperator: boolean,
): string | undefined {
  if (!row || !known.tenantId || row === known.tenantId) return undefined
  const short = isGuid(row) ? `${row.slice(0, row.indexOf('-'))}-…` : `“${row.slice(0, LONGEST)}”`
  return (
    `Tenant ${short} is another tenant than the one that “${known.name}” has. Customers are told apart by their names: ` +
    `give this one a name of its own, such as “${known.name} EU” or “${known.name} US”, here and when you write to me.` +
    (isOperator ? '' : ' If the one that is kept is wrong: whoever runs this bot can replace it by a list.')
  )
}

/** Of a tenant that is no GUID, in characters. */
const LONGEST = 60
