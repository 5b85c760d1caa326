import { customerKey } from '../playbook/names/customer-key.ts'
import type { Status, StatusId } from '../playbook/model.ts'
import { settledFacts, statusProblems } from '../playbook/status-rules.ts'
import type { EntitlementChanges, EntitlementRow, NewHistory } from '../store/records/records.ts'
import { tenantOutcome, type ReplacedTenantId, type TenantOutcome } from './customer-tenant.ts'
import type { EntitlementInFile } from './read-entitlement.ts'
import type { RowContext } from './row-context.ts'
import { newsOf, overtakenStatus, saidByLists, withoutRemark } from './row-news.ts'
import { asGiven, givenOwner, isLetIn, namesAnother, ownerColumns } from './row-owner.ts'
import { defined } from '../playbook/parts-of.ts'

export type RowOutcome = (
  | { readonly kind: 'added' | 'unchanged' }
  /**
   * `entitlement`: its id; undefined if only things changed that its cards do not show: the customer's tenant id, or
   * the owner's access.
   */
  | { readonly kind: 'changed'; readonly entitlement: string | undefined }
  | { readonly kind: 'bad'; readonly problems: readonly string[] }
) & { readonly tenantId?: ReplacedTenantId }

/** New entitlements start with this status. */
const FIRST_STATUS: StatusId = 'new-subscription'
/** A list that gives no why has no note: the status alone is none. */
const NO_NOTE = ''

/** Stores one row by the playbook's rules, or says why not. */
export async function keepRow(context: RowContext, row: EntitlementInFile): Promise<RowOutcome> {
  const { records, options } = context
  if (row.ownerId !== undefined && row.owner === undefined && context.nameOf(row.ownerId) === undefined) {
    return { kind: 'bad', problems: ['Nobody with that owner id is known yet. Write the owner’s name beside it.'] }
  }
  const current = await records.ofPair(options.tenant, keyOf(row), row.workload)
  return current ? changeEntitlement(context, row, current) : addEntitlement(context, row)
}

async function addEntitlement(context: RowContext, row: EntitlementInFile): Promise<RowOutcome> {
  const { prepared, records, options } = context
  // The customer may exist with other workloads.
  const known = row.tenantId === undefined ? undefined : await records.customerCalled(options.tenant, keyOf(row))
  const there = known && { id: known.id, name: known.name, tenantId: known.customer_tenant_id }
  const tenant: TenantOutcome = there ? await tenantOutcome(context, row, there) : { kind: 'stays' }
  if (tenant.kind === 'bad') return { kind: 'bad', problems: [tenant.problem] }
  const status = prepared.status.get(row.status ?? FIRST_STATUS)!
  const note = row.note ?? NO_NOTE
  const problems = statusProblems(status, { ...row, note }, options.today, 'file')
  if (problems.length > 0) return { kind: 'bad', problems }
  const owner = ownerColumns(context, row) ?? givenOwner(options)
  const set = { ...statusColumns(status, row), note, ...dibsColumns(row), ...owner }
  const customer = {
    id: options.newId(),
    name: row.customer,
    name_key: keyOf(row),
    customer_tenant_id: row.tenantId ?? null,
  }
  const entitlement = { id: options.newId(), tenant: options.tenant, customer, workload: row.workload, set }
  await records.add({ ...entitlement, set: asGiven(options, set) }, history(context, row))
  return { kind: 'added', ...(there && (await setTenant(context, row, there, tenant))) }
}

async function changeEntitlement(
  context: RowContext,
  row: EntitlementInFile,
  current: EntitlementRow,
): Promise<RowOutcome> {
  const { prepared, records, options } = context
  const customer = { id: current.customer_id, name: current.customer_name, tenantId: current.customer_tenant_id }
  const tenant = await tenantOutcome(context, row, customer)
  if (tenant.kind === 'bad') return { kind: 'bad', problems: [tenant.problem] }
  const said = saidByLists(await records.imports(options.tenant, current.id), keyOf(row))
  const news = said ? withoutRemark(context, newsOf(row, said), said, current) : row
  const overtaken = said && overtakenStatus(context, row, news, current)
  if (overtaken) return { kind: 'bad', problems: [overtaken] }
  const changes = changesOf(context, row, news, current)
  const set = { ...changes, ...(isLetIn(context, row, current) ? { owner_is_in: 1 } : {}) }
  if (Object.keys(set).length === 0 && tenant.kind === 'stays') return { kind: 'unchanged' }
  if (Object.keys(set).length > 0 && options.mayChange && !options.mayChange(current)) {
    return { kind: 'bad', problems: ['Somebody else owns this entitlement. Ask them to change it.'] }
  }
  const after = { ...current, ...set }
  if (['status', 'target_date', 'unblock_date', 'date_unknown', 'attempts', 'note'].some((column) => column in set)) {
    const facts = {
      date: after.target_date ?? after.unblock_date ?? undefined,
      dateUnknown: after.date_unknown === 1,
      attempts: after.attempts ?? undefined,
      note: after.note,
    }
    const problems = statusProblems(prepared.status.get(after.status as StatusId)!, facts, options.today, 'file')
    if (problems.length > 0) return { kind: 'bad', problems }
  }
  const replaced = await setTenant(context, row, customer, tenant)
  if (Object.keys(set).length === 0) return { kind: 'changed', entitlement: undefined, ...replaced }
  await records.change(options.tenant, current.id, current.version, asGiven(options, set), history(context, row))
  const isShown = Object.keys(changes).length > 0
  return { kind: 'changed', entitlement: isShown ? current.id : undefined, ...replaced }
}

/**
 * Writes the customer's tenant id if the row sets it.
 * @returns the replaced id
 */
async function setTenant(
  { records, options }: RowContext,
  { tenantId }: EntitlementInFile,
  { id, name }: { readonly id: string; readonly name: string },
  outcome: TenantOutcome,
): Promise<{ readonly tenantId?: ReplacedTenantId }> {
  if (outcome.kind !== 'set' || tenantId === undefined) return {}
  await records.nameCustomerTenant(options.tenant, id, tenantId)
  return outcome.before === undefined ? {} : { tenantId: { customer: name, before: outcome.before, after: tenantId } }
}

function keyOf({ customer }: EntitlementInFile): string {
  return customerKey(customer)
}

/** The columns that a row's news changes. A new status takes its date, attempts and note from the row. */
function changesOf(
  context: RowContext,
  row: EntitlementInFile,
  news: EntitlementInFile,
  current: EntitlementRow,
): EntitlementChanges {
  const status = context.prepared.status.get(news.status ?? (current.status as StatusId))!
  const isNew = status.id !== current.status
  const { date, dateUnknown, attempts, note } = isNew ? row : news
  const saysDate = date !== undefined || dateUnknown
  const wanted: EntitlementChanges = {
    ...(isNew ? { ...statusColumns(status, row), note: NO_NOTE } : {}),
    ...(!isNew && saysDate ? dateColumns(status, news) : {}),
    ...(!isNew && attempts !== undefined && status.requires.includes('attempts') ? { attempts } : {}),
    ...defined({ note }),
    ...dibsColumns(news),
    ...(namesAnother(context, news, current) ? ownerColumns(context, news) : {}),
  }
  const different = Object.entries(wanted).filter(
    ([column, value]) => current[column as keyof EntitlementRow] !== value,
  )
  return Object.fromEntries(different)
}

function statusColumns(status: Status, row: EntitlementInFile) {
  return { status: status.id, ...dateColumns(status, row), attempts: settledFacts(status, row).attempts }
}

function dateColumns(status: Status, row: EntitlementInFile) {
  const { targetDate, unblockDate, dateUnknown } = settledFacts(status, row)
  return { target_date: targetDate, unblock_date: unblockDate, date_unknown: dateUnknown ? 1 : 0 }
}

/** The columns about the entitlement itself; what the row does not mention stays. */
function dibsColumns({ seats, dueDate, intent, businessReason, successOwner }: EntitlementInFile): EntitlementChanges {
  return defined({
    seats,
    due_date: dueDate,
    intent,
    business_reason: businessReason,
    success_owner: successOwner,
  })
}

function history({ prepared, options }: RowContext, row: EntitlementInFile): NewHistory {
  return {
    id: options.newId(),
    kind: 'import',
    by_id: options.by.id,
    by_name: options.by.name,
    at: options.at,
    evidence: evidenceOf(row),
    playbook_version: prepared.playbook.version,
  }
}

/** The row as it was read, stored so that it can be recognised. */
function evidenceOf(row: EntitlementInFile): string {
  return JSON.stringify({ ...row, customer: customerKey(row.customer) })
}
