import type { By } from '../change.ts'
import type { LetInPerson, TakeOut, WhoIsIn } from './model.ts'

/** What keeps somebody from being taken out: who wants it owns nothing; they own something themselves; or are not in. */
export type StaysIn = { readonly kind: 'not-owner' | 'owns' | 'not-in' }

/** Who may be taken out of a customer, by who asks: owners take others out, and nobody an owner. */
export function mayBeTakenOut(
  of: WhoIsIn,
  person: string,
): StaysIn | { readonly kind: 'may'; readonly person: LetInPerson } {
  const found = of.letIn.find(({ id }) => id === person)
  if (!of.isOwner) return { kind: 'not-owner' }
  if (!found) return { kind: of.personOwns ? 'owns' : 'not-in' }
  return { kind: 'may', person: found }
}

/** What comes of taking somebody out. */
export type TakenOut =
  | StaysIn
  /** What they see is not what was shown any more. */
  | { readonly kind: 'changed'; readonly person: LetInPerson }
  | { readonly kind: 'out'; readonly change: TakeOut; readonly person: LetInPerson; readonly left: WhoIsIn }

/** Takes a colleague out of a customer; their open request for a partner goes to who does it. @param stamp what was shown of them */
export function takeOut(
  of: WhoIsIn,
  wanted: { readonly person: string; readonly stamp: string },
  by: Omit<By, 'today'>,
): TakenOut {
  const may = mayBeTakenOut(of, wanted.person)
  if (may.kind !== 'may') return may
  const { person } = may
  if (wanted.stamp !== person.stamp) return { kind: 'changed', person }
  const { id, name } = by.who
  const left = { ...of, letIn: of.letIn.filter((each) => each.id !== person.id) }
  return { kind: 'out', change: outOf(of.customer, person, { id, name }, by), person, left }
}

/**
 * Takes oneself out; one's open request for a partner goes to an owner who is in.
 * @returns undefined where they own something, or nobody else could let anybody in again
 */
export function stepOut(
  from: Pick<WhoIsIn, 'customer' | 'mayStepOut'> & Partial<Pick<WhoIsIn, 'letIn' | 'heir'>>,
  by: Omit<By, 'today'>,
): TakeOut | undefined {
  if (!from.mayStepOut) return undefined
  const { id } = by.who
  const self = from.letIn?.find((each) => each.id === id)
  return outOf(from.customer, { id, hasReferral: self?.hasReferral === true }, from.heir ?? null, by)
}

function outOf(
  customer: string,
  { id: person, hasReferral }: Pick<LetInPerson, 'id' | 'hasReferral'>,
  heir: TakeOut['heir'],
  { who, at }: Omit<By, 'today'>,
): TakeOut {
  const by = { byId: who.id, byName: who.name, at }
  return { kind: 'takeOut', tenant: who.tenant, customer, person, heir: hasReferral ? heir : null, hasReferral, ...by }
}
