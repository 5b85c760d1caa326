import type { By } from '../change.ts'
import type { Access, AskLetIn, LetIn } from './model.ts'

/** So many are asked at once. */
export const MOST_ASKED = 5
/** A question that nobody has answered may be asked again after so long. In milliseconds. */
const ASKED_AGAIN_MS = 7 * 24 * 60 * 60 * 1000

/** Questions that were asked before this moment may be asked again. @param at now; both ISO 8601, UTC */
export function askedSince(at: string): string {
  return new Date(Date.parse(at) - ASKED_AGAIN_MS).toISOString()
}

/** What comes of a wish to be let in. */
export type Asked =
  | { readonly kind: 'asked'; readonly change: AskLetIn }
  /** Whoever can be reached has the question already. */
  | { readonly kind: 'waits' }
  | { readonly kind: 'nobody' }

/** Asks who keeps a customer to let the person in. @param workload of the entitlement that it is about, if of one */
export function askToBeLetIn(
  { customer, reachable, asked }: Access,
  workload: string | undefined,
  { who, at }: Omit<By, 'today'>,
): Asked {
  if (reachable.length === 0) return { kind: asked.length > 0 ? 'waits' : 'nobody' }
  const change = {
    kind: 'askLetIn',
    tenant: who.tenant,
    customer,
    workload,
    byId: who.id,
    byName: who.name,
    at,
  } as const
  return { kind: 'asked', change }
}

/** What comes of letting a colleague in. */
export type Admitted =
  | { readonly kind: 'let-in'; readonly change: LetIn; readonly name: string }
  /** Who wants it sees nothing of the customer that they could share. */
  | { readonly kind: 'not-theirs' }
  /** Nobody vouches for the colleague as a member any more. */
  | { readonly kind: 'no-member' }

/** Lets a colleague in. Who sees something of a customer may, and only members are let in. */
export function letIn({ customer, sees, person }: Access, { who, at }: Omit<By, 'today'>): Admitted {
  if (!sees) return { kind: 'not-theirs' }
  if (!person) return { kind: 'no-member' }
  const { id, name, lacks } = person
  const by = { tenant: who.tenant, byId: who.id, byName: who.name, at }
  return { kind: 'let-in', change: { kind: 'letIn', customer, person: id, lacks, ...by }, name }
}
