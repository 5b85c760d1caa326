import type { AssignNeed } from '../../dialogs/assign/model.ts'
import type { Assignment, Colleague } from '../../domain/assignment/model.ts'
import { whoIsCalled } from '../../dialogs/assign/called.ts'
import type { Person } from '../../domain/person.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'

/** An entitlement that the person sees, and whose it is. */
export interface SeenEntitlement {
  readonly entitlement: Entitlement
  readonly ownerId: string
}

/** What `bot/effects/assign.ts` reads, of records in memory: a customer's id is its key. */
export function memoryAssignment(
  who: Person,
  { scope, to }: AssignNeed,
  seen: readonly SeenEntitlement[],
  known: readonly Colleague[],
): Assignment {
  const keyOf = (each: SeenEntitlement) => customerKey(each.entitlement.customer)
  const fits = (each: SeenEntitlement): boolean => {
    const ofWorkload = (workloads: readonly string[]) =>
      workloads.length === 0 || workloads.includes(each.entitlement.workload)
    switch (scope.kind) {
      case 'all':
        return each.ownerId === who.id
      case 'entitlement':
        return each.entitlement.id === scope.id
      case 'customer':
        return keyOf(each) === scope.customer && ofWorkload(scope.workloads)
      case 'named':
        return scope.ways.some(
          ({ parts, workloads }) => parts.every((part) => keyOf(each).includes(part)) && ofWorkload(workloads),
        )
    }
  }
  const fitting = seen.filter(fits)
  // Who is called exactly so is meant.
  const exact =
    scope.kind === 'named'
      ? fitting.filter((each) => scope.ways.some(({ parts }) => parts.join(' ') === keyOf(each)))
      : []
  const found = exact.length > 0 ? exact : fitting
  const customersOf = (rows: readonly SeenEntitlement[]) =>
    [...new Set(rows.map(keyOf))].sort().map((customer) => {
      const theirs = rows.filter((each) => keyOf(each) === customer).map(({ entitlement }) => entitlement)
      return { customer, name: theirs[0]!.customer, workloads: theirs.map(({ workload }) => workload) }
    })
  const meant = scope.kind === 'named' ? customersOf(found).map(({ customer, name }) => ({ customer, name })) : []
  const rows = meant.length > 1 ? [] : found
  const given = rows.filter(({ ownerId }) => ownerId === who.id)
  const others = rows.filter(({ ownerId }) => ownerId !== who.id)
  return {
    customers: customersOf(given),
    entitlements: given.map(({ entitlement: { id, version }, ownerId }) => ({
      id,
      version,
      isIn: true,
      owner: ownerId,
    })),
    isOwn: true,
    leaves: [],
    stamp: given.map(({ entitlement: { id, version } }) => `${id}:${version}`).join(' '),
    others: { owners: [...new Set(others.map(({ entitlement }) => entitlement.owner ?? ''))], count: others.length },
    meant,
    called: whoIsCalled(known, to).map((each) => ({ ...each, hasChat: true })),
    known: known.filter(({ id, membership }) => membership === 'member' && id !== who.id),
  }
}
