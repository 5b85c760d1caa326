import { hash } from 'node:crypto'
import type { AccessNeed, WhoIsInRead } from '../../dialogs/access/model.ts'
import { mayLeave, ownerBy, whoIsIn, type CustomerPeople } from '../../domain/access/who-is-in.ts'
import type { Closed } from '../../domain/access/model.ts'
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
  const people = peopleOf(theirs, (id) => rights.isIn(id, key))
  const reader = { id: who.id, key: null }
  if (!rights.isIn(who.id, key))
    return { meant: [], closed: { ...rights.closed(key), mayStepOut: mayLeave(people, reader) } }
  const owners = [...new Set(theirs.map(({ ownerId }) => ownerId))]
  const facts = {
    ...meant[0]!,
    reader,
    isOwner: ownerBy(people, reader) === 'id',
    keepers: owners.filter((id) => rights.isIn(id, key)),
    referralOf: null,
    person: need.kind === 'who-is-in-of' ? need.person : undefined,
    hasChat: true,
    stampOf: (what: unknown) => hash('sha256', JSON.stringify(what), 'base64url').slice(0, 22),
  }
  return { meant, of: whoIsIn(people, facts) }
}

function peopleOf(all: readonly KeptBy[], isIn: (id: string) => boolean): CustomerPeople {
  const involved = new Map(all.flatMap((each) => [...each.involved]))
  return {
    entitlements: all.map(({ entitlement: { id, workload, owner }, ownerId }) => ({
      id,
      workload,
      ownerId,
      ownerKey: null,
      ownerName: owner,
      ownerIsIn: isIn(ownerId),
    })),
    involved: [...involved].map(([id, name]) => ({
      id,
      key: null,
      name,
      entitlements: all.filter((each) => each.involved.has(id)).map(({ entitlement }) => entitlement.id),
      isIn: isIn(id),
    })),
  }
}
