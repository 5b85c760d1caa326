import type { Entitlement } from '../entitlement/model.ts'
import type { NamedCustomer, OfOthers } from './model.ts'

/** All that is kept of a customer, and what of it the person sees. */
export interface KeptOfCustomer extends Omit<NamedCustomer, 'keepers' | 'version'> {
  /** Ids of what the person sees. */
  readonly seen: ReadonlySet<string>
  /** Who is let into what its FMs share. */
  readonly keepers: readonly { readonly name: string; readonly isPerson: boolean }[]
  /** The person is let in, or would be by keeping something of it. */
  readonly isIn: boolean
}

/**
 * The customer for somebody who may change all that is kept of it: they may rename or merge it. For others only who can
 * let them in. What nobody keeps is there for whoever takes it up.
 */
export function openTo({
  id,
  name,
  entitlements,
  seen,
  keepers,
  isIn,
}: KeptOfCustomer): Omit<NamedCustomer, 'version'> | OfOthers {
  const others = keepers.filter(({ isPerson }) => !isPerson).map((each) => each.name)
  const isHidden = (each: Entitlement): boolean => !seen.has(each.id) && (each.owner !== null || others.length > 0)
  const hidden = entitlements.filter(isHidden)
  if (!isIn || hidden.length > 0) {
    const names = [...others, ...hidden.flatMap(({ owner }) => owner ?? [])]
    return { id, name, keepers: [...new Set(names)], workload: isIn ? hidden[0]!.workload : undefined }
  }
  return { id, name, entitlements, keepers: keepers.map((each) => each.name) }
}
