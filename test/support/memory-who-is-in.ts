import type { AccessNeed, WhoIsInRead } from '../../dialogs/access/model.ts'
import type { Closed, WhoIsIn } from '../../domain/access/model.ts'
import type { Person } from '../../domain/person.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'

/** An entitlement with whose it is, and who else sees it: names by id. */
export interface KeptBy {
  readonly entitlement: Entitlement
  readonly ownerId: string
  readonly involved: ReadonlyMap<string, string>
}

/** What `bot/effects/who-is-in.ts` reads, of records in memory. */
export function memoryWhoIsIn(
  who: Person,
  need: Extract<AccessNeed, { kind: 'who-is-in' | 'who-is-in-of' }>,
  all: readonly KeptBy[],
  rights: {
    readonly isIn: (id: string, customer: string) => boolean
    readonly closed: (customer: string) => Closed
    readonly idOf: (customer: string) => string
  },
): WhoIsInRead | undefined {
  const names = [...new Set(all.map(({ entitlement }) => customerKey(entitlement.customer)))].sort()
  const calledBy = (parts: readonly string[]): readonly string[] => {
    const exact = names.filter((key) => key === parts.join(' '))
    const open = names.filter((key) => rights.isIn(who.id, key) && parts.every((part) => key.includes(part)))
    return exact.length > 0 ? exact : open
  }
  const called =
    need.kind === 'who-is-in-of'
      ? names.filter((key) => rights.idOf(key) === need.customer)
      : (need.ways.map(calledBy).find((found) => found.length > 0) ?? [...new Set(need.several.flatMap(calledBy))])
  const of = (key: string) => all.filter(({ entitlement }) => customerKey(entitlement.customer) === key)
  const meant = called.map((key) => ({ customer: rights.idOf(key), name: of(key)[0]!.entitlement.customer }))
  const [key, ...others] = called
  if (key === undefined) return undefined
  if (others.length > 0) return { meant }
  const theirs = of(key)
  const owners = new Set(theirs.map(({ ownerId }) => ownerId))
  const isInvolved = theirs.some(({ involved }) => involved.has(who.id)) && !owners.has(who.id)
  if (!rights.isIn(who.id, key)) return { meant: [], closed: { ...rights.closed(key), mayStepOut: isInvolved } }
  const involved = new Map(theirs.flatMap((each) => [...each.involved]))
  const workloads = (fits: (each: KeptBy) => boolean) =>
    theirs.filter(fits).map(({ entitlement }) => entitlement.workload)
  const whoIsIn: WhoIsIn = {
    ...meant[0]!,
    owners: [...owners].map((id) => ({
      name: theirs.find(({ ownerId }) => ownerId === id)!.entitlement.owner,
      workloads: workloads(({ ownerId }) => ownerId === id),
      isIn: rights.isIn(id, key),
      isReader: id === who.id,
    })),
    letIn: [...involved]
      .filter(([id]) => !owners.has(id))
      .map(([id, name]) => ({
        id,
        name,
        workloads: workloads((each) => each.involved.has(id)),
        without: workloads((each) => !each.involved.has(id)),
        isIn: rights.isIn(id, key),
        hasReferral: false,
        stamp: workloads((each) => each.involved.has(id)).join(' '),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    isOwner: owners.has(who.id),
    mayStepOut: isInvolved,
    heir: null,
    hasChat: true,
    personOwns: need.kind === 'who-is-in-of' && need.person !== undefined && owners.has(need.person),
  }
  return { meant, of: whoIsIn }
}
