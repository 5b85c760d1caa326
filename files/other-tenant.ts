import { isGuid } from '../store/guid.ts'

/**
 * Why a row about another tenant of a customer is rejected: entitlements are stored by customer and workload, so two
 * tenants under one name would be mixed up. Undefined if the tenant is the same, or one of the two is not known.
 * @param row the row's tenant id
 * @param known the existing customer's name and tenant id
 * @param isOperator true for the bot's operator, who need not ask anybody
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

/** Longest part of an id that is no GUID, in characters. */
const LONGEST = 60
