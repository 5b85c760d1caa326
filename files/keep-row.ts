import { customerKey, foldName } from '../playbook/names/customer-key.ts'
import type { Status, StatusId } from '../playbook/model.ts'
import { draftNote } from '../playbook/note/note.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { settledFacts, statusProblems } from '../playbook/status-rules.ts'
import type { EntitlementChanges, EntitlementRow, NewHistory, RecordOperations } from '../store/records.ts'
import type { ImportOptions } from './import-options.ts'
import type { EntitlementInFile } from './read-entitlement.ts'
import { otherTenant } from './other-tenant.ts'

export type RowOutcome =
  | { readonly kind: 'added' | 'unchanged' }
  /** `entitlement`: its id; undefined when it stays as it is, and the row named the tenant id of its customer. */
  | { readonly kind: 'changed'; readonly entitlement: string | undefined }
  | { readonly kind: 'bad'; readonly problems: readonly string[] }

export interface RowContext {
  readonly prepared: PreparedPlaybook
  readonly records: RecordOperations
  readonly options: ImportOptions
  /** The id of the one person of that name who is known. */
  readonly personCalled: (name: string) => string | undefined
  /** The name of the person with that id, when they are known. */
  readonly nameOf: (id: string) => string | undefined
}

/** Every entitlement in scope starts here by itself. */
const FIRST_STATUS: StatusId = 'new-subscription'

/** Keeps one row by the playbook's rules, or says why not. */
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
  // The customer may be there with other workloads.
  const known = row.tenantId === undefined ? undefined : await records.customerCalled(options.tenant, keyOf(row))
  const problem = known && otherTenant(row.tenantId, { name: known.name, tenantId: known.customer_tenant_id })
  if (problem) return { kind: 'bad', problems: [problem] }
  const status = prepared.status.get(row.status ?? FIRST_STATUS)!
  const note = row.note ?? noteFor(context, status, row)
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
  if (known?.customer_tenant_id === null) await records.nameCustomerTenant(options.tenant, known.id, row.tenantId!)
  return { kind: 'added' }
}

async function changeEntitlement(
  context: RowContext,
  row: EntitlementInFile,
  current: EntitlementRow,
): Promise<RowOutcome> {
  const { prepared, records, options } = context
  const problem = otherTenant(row.tenantId, { name: current.customer_name, tenantId: current.customer_tenant_id })
  if (problem) return { kind: 'bad', problems: [problem] }
  const namesTenant = row.tenantId !== undefined && current.customer_tenant_id === null
  const before = await records.newestOf(options.tenant, current.id, 'import')
  // What was read before is older than what people did since.
  const set = before?.evidence === evidenceOf(row) ? {} : changesOf(context, row, current)
  if (Object.keys(set).length === 0 && !namesTenant) return { kind: 'unchanged' }
  if (options.mayChange && !options.mayChange(current)) {
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
  if (namesTenant) await records.nameCustomerTenant(options.tenant, current.customer_id, row.tenantId)
  if (Object.keys(set).length === 0) return { kind: 'changed', entitlement: undefined }
  await records.change(options.tenant, current.id, current.version, asGiven(options, set), history(context, row))
  return { kind: 'changed', entitlement: current.id }
}

function keyOf({ customer }: EntitlementInFile): string {
  return customerKey(customer)
}

/** The columns that the row sets to something else. */
function changesOf(context: RowContext, row: EntitlementInFile, current: EntitlementRow): EntitlementChanges {
  const status = context.prepared.status.get(row.status ?? (current.status as StatusId))!
  const isNew = status.id !== current.status
  const saysDate = row.date !== undefined || row.dateUnknown
  const wanted: EntitlementChanges = {
    ...(isNew ? { ...statusColumns(status, row), note: noteFor(context, status, row) } : {}),
    ...(!isNew && saysDate ? dateColumns(status, row) : {}),
    ...(!isNew && row.attempts !== undefined && status.requires.includes('attempts') ? { attempts: row.attempts } : {}),
    ...(row.note === undefined ? {} : { note: row.note }),
    ...dibsColumns(row),
    ...(namesAnother(row, current) ? ownerColumns(context, row) : {}),
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

/** What the row says of the entitlement itself; what it does not say stays. */
function dibsColumns({ seats, dueDate, intent, businessReason, successOwner }: EntitlementInFile): EntitlementChanges {
  return {
    ...(seats === undefined ? {} : { seats }),
    ...(dueDate === undefined ? {} : { due_date: dueDate }),
    ...(intent === undefined ? {} : { intent }),
    ...(businessReason === undefined ? {} : { business_reason: businessReason }),
    ...(successOwner === undefined ? {} : { success_owner: successOwner }),
  }
}

function noteFor({ prepared }: RowContext, status: Status, { customer, workload }: EntitlementInFile): string {
  return draftNote(prepared, status, { customer, workload, text: '', answers: {} })
}

function namesAnother({ owner, ownerId }: EntitlementInFile, current: EntitlementRow): boolean {
  if (ownerId !== undefined) return ownerId !== current.owner_id
  return owner !== undefined && foldName(owner) !== foldName(current.owner_name ?? '')
}

/** The owner by the id of the file or of the one person of that name, else by name until such a person comes. */
function ownerColumns(
  { personCalled, nameOf }: RowContext,
  { owner, ownerId }: EntitlementInFile,
): EntitlementChanges | undefined {
  const name = owner ?? (ownerId === undefined ? undefined : nameOf(ownerId))
  if (name === undefined) return undefined
  const id = ownerId ?? personCalled(name)
  return { owner_id: id ?? null, owner_name: name, owner_key: id === undefined ? foldName(name) : null }
}

/** Who runs the bot may let in whom a list names; who drops a list into the chat, only where they are in themselves. */
function asGiven<Set extends EntitlementChanges>({ mayChange }: ImportOptions, set: Set): Set {
  return mayChange || !('owner_name' in set) ? set : { ...set, owner_is_in: 1 }
}

function givenOwner({ owner }: ImportOptions): EntitlementChanges {
  if (!owner) return {}
  return { owner_id: owner.id, owner_name: owner.name, owner_key: owner.id === null ? foldName(owner.name) : null }
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

/** The row as it was read, to know it again. */
function evidenceOf(row: EntitlementInFile): string {
  return JSON.stringify({ ...row, customer: customerKey(row.customer) })
}
