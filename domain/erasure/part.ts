import type { WorkloadId } from '../../playbook/model.ts'
import type { ErasureScope } from './model.ts'

/** An entitlement of a customer who may be erased. */
export interface ErasableEntitlement {
  readonly id: string
  readonly workload: WorkloadId
  readonly ownerId: string | null
  /** The name that a list gave, folded. */
  readonly ownerKey: string | null
  readonly ownerName: string | null
  /** The owner is let into what is shared, with it or by a colleague. */
  readonly ownerIsIn: boolean
  /** Who took its first status back; null where one is kept, else only a history is left. */
  readonly takenBackBy: string | null
}

/** Who erases: by id, and by the name that a list gave, null where it may be somebody else's. */
export interface Eraser {
  readonly id: string
  readonly key: string | null
}

/** What of a customer goes and what stays. */
export interface ErasedPart {
  readonly scope: ErasureScope
  /** What is others', and stays. */
  readonly others: readonly ErasableEntitlement[]
  /** What goes where something stays: ids of entitlements, and whether what is shared goes with them. */
  readonly part: { readonly ids: readonly string[]; readonly shared: boolean } | undefined
}

/** False where the first status was taken back: only a history is left. */
export function isKept({ takenBackBy }: ErasableEntitlement): boolean {
  return takenBackBy === null
}

/** What an owner may erase of a customer, of which others keep entitlements as well. @param owner undefined: all may go */
export function partOf(all: readonly ErasableEntitlement[], owner: Eraser | undefined): ErasedPart {
  const isOwner = ({ ownerId, ownerKey }: ErasableEntitlement): boolean =>
    ownerId === owner?.id || (ownerKey !== null && ownerKey === owner?.key)
  const kept = all.filter(isKept)
  const hasAll = kept.length > 0 && kept.every(isOwner)
  // What somebody took back is nobody's: it goes with who did, and with the last that is kept.
  const isOwn = (each: ErasableEntitlement): boolean =>
    isKept(each) ? isOwner(each) : hasAll || each.takenBackBy === owner?.id
  const others = owner === undefined ? [] : all.filter((each) => !isOwn(each))
  const own = all.filter((each) => !others.includes(each))
  // Who owns nothing erases nothing: of that, all is counted for nobody to see.
  if (others.length === 0 || own.length === 0) return { scope: 'all', others, part: undefined }
  const isShared = own.some(({ ownerIsIn }) => ownerIsIn)
  const isOthers = others.some(({ ownerIsIn, ownerName }) => ownerIsIn && ownerName !== null)
  const scope = isShared && !isOthers ? 'shared' : 'own'
  return { scope, others, part: { ids: own.map(({ id }) => id), shared: scope === 'shared' } }
}

/** What was found that would go. */
export interface FoundToErase {
  readonly entitlements: readonly ErasableEntitlement[]
  /** Anything is kept of the customer, also what is not theirs. */
  readonly isKnown: boolean
  /** Ids of who has said something about it. */
  readonly people: ReadonlySet<string>
}

/**
 * Whether a person may erase what was found. Where nothing is kept of a customer, it is about what people have said:
 * everybody may take back their own.
 */
export function isTheirs(person: string, { entitlements, isKnown, people }: FoundToErase): boolean {
  if (entitlements.length > 0) return true
  return !isKnown && people.size > 0 && [...people].every((id) => id === person)
}
