import type { AssignedCustomer, Assignment } from './model.ts'

/** An entitlement of what is asked for, as far as the person sees it. */
export interface Assignable {
  readonly id: string
  readonly version: number
  /** Its customer's id. */
  readonly customer: string
  readonly customerName: string
  readonly workload: string
  readonly ownerName: string | null
  /** Whose it is by id. */
  readonly ownerId: string | null
  /** The same, also where a list gave it to a name that only one has. */
  readonly owner: string | null
  /** A list gave it to a name. */
  readonly isListed: boolean
  /** The person may give it away. */
  readonly may: boolean
  /** Who gets it is let in with it. */
  readonly isIn: boolean
}

/** What the person may give of what is asked for, what stays, and who stays let in. */
export type ToAssign = Pick<Assignment, 'customers' | 'entitlements' | 'isOwn' | 'leaves' | 'stamp' | 'others'>

/**
 * Divides what is asked for into what goes and what stays: others' own, and what is theirs already who would get it.
 * @param giver the id of who gives
 * @param to the id of who would get it, as far as that is known
 * @param stampOf something short that changes with what is given
 */
export function toAssign(
  found: readonly Assignable[],
  giver: string,
  to: string | undefined,
  stampOf: (lines: readonly string[]) => string,
): ToAssign {
  const mine = found.filter(({ may }) => may)
  const isTheirs = ({ ownerId }: Assignable): boolean => to !== undefined && ownerId === to
  const given = mine.filter((each) => !isTheirs(each))
  const others = found.filter((each) => !each.may || isTheirs(each))
  return {
    customers: byCustomer(given),
    entitlements: given.map(({ id, version, isIn, owner }) => ({ id, version, isIn, owner })),
    isOwn: given.every(({ owner, isListed }) => owner === giver || (owner === null && !isListed)),
    leaves: ownersOf(given.filter(({ owner, isListed }) => owner === null && isListed)),
    stamp: stampOf(mine.map(({ id, version }) => `${id}:${version}`).sort()),
    others: { owners: ownersOf(others), count: others.length },
  }
}

function ownersOf(found: readonly Assignable[]): string[] {
  return [...new Set(found.flatMap(({ ownerName }) => ownerName ?? []))].sort()
}

function byCustomer(found: readonly Assignable[]): AssignedCustomer[] {
  const customers = new Map<string, { customer: string; name: string; workloads: string[] }>()
  for (const { customer, customerName: name, workload } of found) {
    const known = customers.get(customer)
    if (known) known.workloads.push(workload)
    else customers.set(customer, { customer, name, workloads: [workload] })
  }
  return [...customers.values()]
}
