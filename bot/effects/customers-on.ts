import type { ConversationState } from '../../dialogs/model.ts'
import type { OtherName } from '../../dialogs/other-name/model.ts'
import type { Records } from '../../dialogs/records.ts'
import type { Referrals } from '../../dialogs/referral/model.ts'
import type { Reminders } from '../../dialogs/reminders/model.ts'
import { customersOf } from '../../dialogs/erasure/without-customer.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { mentioned } from '../../store/mentioned.ts'

/** What a turn remembers and has read: it can speak of nobody else. */
export interface KnownToTurn {
  readonly state: ConversationState
  readonly records?: Records
  readonly reminders?: Reminders | undefined
  readonly referrals?: Pick<Referrals, 'customers' | 'customer' | 'closed'> | undefined
}

/**
 * The customers that something said is about: those that are known and whose name, assessment or entitlement stands in
 * it.
 * @param json the activity
 * @param record whose card it is
 */
export function customersOn(
  json: string,
  record: string | null,
  { state: { assessments }, records = {}, reminders, referrals }: KnownToTurn,
): string | null {
  const known: { readonly id?: string; readonly name: string }[] = [
    ...assessments.flatMap((assessment) => customersOf(assessment).map((name) => ({ id: assessment.id, name }))),
    ...[...(records.list?.rows ?? []), ...(reminders?.rows ?? []).map(({ entitlement }) => entitlement)].map(
      ({ id, customer }) => ({ id, name: customer }),
    ),
    ...(records.overrides?.rows ?? []).map(({ customer }) => ({ name: customer })),
    ...[records.entitlement, records.mistaken?.entitlement].flatMap((each) =>
      each ? [{ id: each.id, name: each.customer }] : [],
    ),
    ...(records.acm?.rows ?? []).map(({ customerId, customer }) => ({ id: customerId, name: customer })),
    ...(referrals?.customers ?? []),
    ...(referrals?.customer === undefined ? [] : [{ name: referrals.customer }]),
    ...[
      ...(records.closed ?? []),
      ...(referrals?.closed ?? []),
      ...(records.whoIsIn?.meant ?? []),
      records.whoIsIn?.closed,
      records.keptBy,
      records.access,
    ].flatMap((each) => (each ? [{ id: each.customer, name: each.name }] : [])),
    ...(records.assignment?.customers ?? []).map(({ customer: id, name }) => ({ id, name })),
    ...(records.assignment?.meant ?? []).map(({ customer: id, name }) => ({ id, name })),
    ...(records.erasure ? [{ name: records.erasure.name }] : []),
    ...namesOf(records.sharing),
    ...(records.otherName ? renamed(records.otherName) : []),
  ]
  // Many assessments may be about one customer: a name is looked for once.
  const standing = new Map<string, boolean>()
  const isNamed = (name: string): boolean => {
    const found = standing.get(name) ?? stands(json, name)
    standing.set(name, found)
    return found
  }
  const about = known.filter(
    ({ id, name }) => isNamed(name) || (id !== undefined && (id === record || json.includes(id))),
  )
  return mentioned(about.map(({ name }) => customerKey(name)))
}

/** Customers who are to be called otherwise, by both names, and their entitlements. */
function renamed({
  meant,
  name,
  customer,
  into,
  ofOthers,
}: OtherName): { readonly id?: string; readonly name: string }[] {
  const entitlements = [...(customer?.entitlements ?? []), ...(into?.entitlements ?? [])]
  const names = [...meant, ...(ofOthers ? [ofOthers] : [])].map((each) => ({ name: each.name }))
  return [...names, { name }, ...entitlements.map(({ id }) => ({ id, name }))]
}

/** The customer for whom something is shared, also as the person spelt it. */
function namesOf(sharing: Records['sharing']): { readonly name: string }[] {
  return [sharing?.asked, sharing?.customer?.name].flatMap((name) => (name ? [{ name }] : []))
}

/** True when a name stands in JSON as words of its own: "HP" is no part of an id. */
function stands(json: string, name: string): boolean {
  const text = JSON.stringify(name).slice(1, -1)
  for (let at = json.indexOf(text); at !== -1; at = json.indexOf(text, at + 1)) {
    const before = json.slice(Math.max(0, at - 2), at)
    const startsWord = /\\[nrt]$|[^\p{L}\p{N}]$/u.test(before) || at === 0
    if (startsWord && !/^[\p{L}\p{N}]/u.test(json.slice(at + text.length, at + text.length + 2))) return true
  }
  return false
}
