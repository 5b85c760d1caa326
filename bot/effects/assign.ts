import { createHash } from 'node:crypto'
import { whoIsCalled } from '../../dialogs/assign/called.ts'
import type { AssignNeed } from '../../dialogs/assign/model.ts'
import { toAssign, type Assignable } from '../../domain/assignment/assignable.ts'
import type { AssignEntitlements, Assignment, Colleague } from '../../domain/assignment/model.ts'
import type { AssignableRow, AssignedScope } from '../../store/records/assignable.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { NAMELESS } from '../channel/teams.ts'
import { readIfClosed } from './access.ts'

/** Customers that a name may mean, and that are offered. */
const MOST_MEANT = 5

/**
 * Reads what somebody may give of what is asked for, and who may get it.
 * @param around who is where the person and the bot are, as Teams says
 */
export async function readAssignment(
  tx: StoreTransaction,
  viewer: Viewer,
  { scope, to }: AssignNeed,
  { isAdministrator, around }: { readonly isAdministrator: boolean; readonly around: readonly Colleague[] },
): Promise<Assignment> {
  const known = await colleagues(tx, viewer, around)
  const called = await Promise.all(whoIsCalled(known, to).map((each) => withChat(tx, viewer.tenant, each)))
  const [rows, meant] = await askedFor(tx, viewer, scope, isAdministrator, to.id)
  const closed = rows.length === 0 && meant.length === 0 ? await closedOf(tx, viewer, scope) : undefined
  return {
    ...toAssign(rows.map(assignableFromRow), viewer.id, to.id, stampOf),
    meant,
    called,
    known: known.filter(({ id, membership }) => membership === 'member' && id !== viewer.id),
    ...(closed ? { closed } : {}),
  }
}

/** What is asked for; of a name that several customers have, the one that is called exactly so, else only who they are. */
async function askedFor(
  tx: StoreTransaction,
  viewer: Viewer,
  scope: AssignNeed['scope'],
  isAdministrator: boolean,
  to: string | undefined,
): Promise<readonly [readonly AssignableRow[], Assignment['meant']]> {
  const read = (one: AssignedScope) => tx.assigning.assignable(viewer, one, isAdministrator, to)
  if (scope.kind !== 'named') return [await read(scope), []]
  for (const { parts, workloads } of scope.ways) {
    const rows = await read({ kind: 'named', parts, workloads })
    const exact = rows.filter(({ customer_key }) => customer_key === parts.join(' '))
    const found = exact.length > 0 ? exact : rows
    const meant = new Map(found.map((row) => [row.customer_id, { customer: row.customer_id, name: row.customer_name }]))
    if (meant.size > 1) return [[], [...meant.values()].slice(0, MOST_MEANT)]
    if (meant.size === 1) return [found, [...meant.values()]]
  }
  return [[], []]
}

async function closedOf(tx: StoreTransaction, viewer: Viewer, scope: AssignNeed['scope']) {
  if (scope.kind !== 'named' || viewer.place !== undefined) return undefined
  for (const { parts } of scope.ways) {
    const closed = await readIfClosed(tx, viewer, parts.join(' '))
    if (closed) return closed
  }
  return undefined
}

function assignableFromRow(row: AssignableRow): Assignable {
  return {
    id: row.id,
    version: row.version,
    customer: row.customer_id,
    customerName: row.customer_name,
    workload: row.workload,
    ownerName: row.owner_name,
    ownerId: row.owner_id,
    owner: row.owner,
    isListed: row.owner_key !== null,
    may: row.may,
    isIn: row.is_in === 1,
  }
}

function stampOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('base64url').slice(0, 22)
}

/**
 * Whom the bot knows: who wrote to it, and in a channel or group chat only who is there. That somebody is a guest, one place
 * is enough to say.
 */
async function colleagues(tx: StoreTransaction, viewer: Viewer, around: readonly Colleague[]): Promise<Colleague[]> {
  const all = new Map(around.map((each) => [each.id.toLowerCase(), each]))
  for (const { person: id, name, membership } of await tx.assigning.written(viewer.tenant)) {
    const there = all.get(id.toLowerCase())
    if (!there && viewer.place !== undefined) continue
    const isGuest = membership === 'guest' || there?.membership === 'guest'
    const known = { address: undefined, name, ...there, id, membership: there?.membership ?? membership ?? 'unknown' }
    if (known.name !== NAMELESS) all.set(id.toLowerCase(), { ...known, ...(isGuest ? { membership: 'guest' } : {}) })
  }
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}

async function withChat(tx: StoreTransaction, tenant: string, colleague: Colleague) {
  return { ...colleague, hasChat: (await tx.places.personalChat(tenant, colleague.id)) !== undefined }
}

/** Makes the colleague the owner of all of it. @throws VersionConflict when something of it was changed meanwhile */
export async function assign(
  tx: StoreTransaction,
  newId: () => string,
  viewer: Viewer,
  { tenant, entitlements, to, byName: name, at }: AssignEntitlements,
): Promise<void> {
  const given = entitlements.map(({ id, version, isIn }) => ({ id, version, is_in: isIn ? 1 : 0 }) as const)
  await tx.assigning.assign({ tenant, entitlements: given, to, by: { ...viewer, name }, at, newId })
}
