import type { By } from '../change.ts'
import type { ErasableCustomer, EraseCustomer, ForgetPerson, OwnData } from './model.ts'

/** What comes of a wish to erase. */
export type Erasing<Change> =
  | { readonly kind: 'erased'; readonly change: Change }
  /** Nothing of the customer is theirs. */
  | { readonly kind: 'not-theirs' }
  | { readonly kind: 'nothing-kept' }
  /** Something was added or changed since it was shown. */
  | { readonly kind: 'changed' }

/** True where anything is kept of a customer. */
function isAnythingKept({ counts }: Pick<ErasableCustomer, 'counts'>): boolean {
  return Object.values(counts).some((count: number) => count > 0)
}

/** Erases what a person may erase of a customer. @param seen the version whose figures were shown */
export function eraseCustomer(
  erasable: ErasableCustomer,
  seen: number,
  { who, at }: Omit<By, 'today'>,
): Erasing<EraseCustomer> {
  const { customer, version, may, scope, texts } = erasable
  if (!may) return { kind: 'not-theirs' }
  if (!isAnythingKept(erasable)) return { kind: 'nothing-kept' }
  if (version !== seen) return { kind: 'changed' }
  const by = { tenant: who.tenant, byId: who.id, byName: who.name, at }
  return { kind: 'erased', change: { kind: 'eraseCustomer', customer, version, texts, scope, ...by } }
}

/** Forgets a person, who alone may wish it. @param seen the version whose figures were shown */
export function forgetPerson(
  { version }: Pick<OwnData, 'version'>,
  seen: number,
  { who, at }: Omit<By, 'today'>,
): Extract<Erasing<ForgetPerson>, { kind: 'erased' | 'changed' }> {
  if (version !== seen) return { kind: 'changed' }
  const change = { kind: 'forgetPerson', tenant: who.tenant, person: who.id, name: who.name, at } as const
  return { kind: 'erased', change }
}
