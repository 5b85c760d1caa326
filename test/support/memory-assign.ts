import type { AssignNeed } from '../../dialogs/assign/model.ts'
import { toAssign } from '../../domain/assignment/assignable.ts'
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
  const customers = new Map(found.map(({ entitlement: { customer } }) => [customerKey(customer), customer]))
  const meant = scope.kind === 'named' ? [...customers].map(([customer, name]) => ({ customer, name })).sort(byKey) : []
  const rows = meant.length > 1 ? [] : found
  const assignable = rows.map(({ entitlement: { id, version, customer, workload, owner }, ownerId }) => ({
    id,
    version,
    customer: customerKey(customer),
    customerName: customer,
    workload,
    ownerName: owner,
    ownerId,
    owner: ownerId,
    isListed: false,
    may: ownerId === who.id,
    isIn: true,
  }))
  return {
    ...toAssign(assignable.sort(byKey), who.id, to.id, (lines) => lines.join(' ')),
    meant,
    called: whoIsCalled(known, to).map((each) => ({ ...each, hasChat: true })),
    known: known.filter(({ id, membership }) => membership === 'member' && id !== who.id),
  }
}

function byKey(a: { readonly customer: string }, b: { readonly customer: string }): number {
  return a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0
}
