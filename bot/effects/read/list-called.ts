import type { Records } from '../../../dialogs/records.ts'
import type { AloneMeant } from '../../../dialogs/records/model.ts'
import type { EntitlementFilter, EntitlementRow, RecordOperations, Viewer } from '../../../store/records/records.ts'

/** Others that are told by name, and one more to know that there are more. */
const OTHERS = 3

interface Listed {
  readonly rows: EntitlementRow[]
  readonly total: number
  /** Whose exact name the filter has, where others' names hold it as well. */
  readonly alone?: AloneMeant
}

/**
 * What a typed filter finds. A customer who is called exactly as was typed wins over others whose longer names hold it:
 * “contoso” is Contoso alone, also where Contoso has nothing of the workload and “Contoso Pharma” has. Where a filter finds
 * nothing under a customer's former name, it is asked for the new one.
 */
export async function listCalled(
  records: Pick<RecordOperations, 'list' | 'names' | 'calledNow'>,
  viewer: Viewer,
  filter: EntitlementFilter,
  page: Parameters<RecordOperations['list']>[2],
): Promise<Listed> {
  const whole = await byWholeName(records, viewer, filter)
  const found = await records.list(viewer, whole?.filter ?? filter, page)
  const alone = whole?.alone ? { alone: whole.alone } : {}
  const asked = filter.customer.join(' ')
  if (found.total > 0 || whole || asked === '') return { ...found, ...alone }
  const now = await records.calledNow(viewer.tenant, asked)
  return now === asked ? found : listCalled(records, viewer, { ...filter, customer: now.split(' ') }, page)
}

/** That nothing is found, and of whom alone it was asked. */
export function nothing(alone: AloneMeant | undefined): Records {
  return { list: { rows: [], total: 0, ...(alone ? { alone } : {}) } }
}

async function byWholeName(
  records: Pick<RecordOperations, 'names'>,
  viewer: Viewer,
  filter: EntitlementFilter,
): Promise<{ readonly filter: EntitlementFilter; readonly alone: AloneMeant | undefined } | undefined> {
  const { customer, anyCustomer = [] } = filter
  const typed = [customer, ...anyCustomer].map((parts) => parts.join(' ')).filter((key) => key !== '')
  if (typed.length === 0) return undefined
  const named = await records.names(viewer, { customer: [], called: typed, workloads: [], statuses: [] }, typed.length)
  if (named.length === 0) return undefined
  const called = named.map(({ key }) => key)
  const byPart = anyCustomer.filter((parts) => !called.includes(parts.join(' ')))
  // Those whose names hold one that is a whole name, unless they are asked for by another.
  const holding = { ...filter, customer: [], anyCustomer: called.map((key) => key.split(' ')) }
  const others = (await records.names(viewer, holding, OTHERS, called)).filter(
    ({ key }) => !byPart.some((parts) => parts.every((part) => key.includes(part))),
  )
  return {
    filter: { ...filter, customer: [], anyCustomer: byPart, called },
    alone:
      others.length > 0 ? { names: named.map(({ name }) => name), others: others.map(({ name }) => name) } : undefined,
  }
}
