import type { ErasureScope } from '../../../domain/erasure/model.ts'
import { postingOf } from '../../../dialogs/records/posted.ts'
import type { CustomerRecords } from '../../../store/customers/customer-records.ts'
import type { About } from '../../../store/erasure/erasure-messages.ts'
import type { Viewer } from '../../../store/records/records.ts'
import type { StoreTransaction } from '../../../store/store.ts'

/** Who erases: by id, and by the name that a list gave, null where it may be somebody else's. */
export type Eraser = Pick<Viewer, 'id' | 'key'>

/** Whose own is what a list gave to their name: theirs where nobody else of the name is known. */
export async function eraserOf(
  tx: StoreTransaction,
  viewer: Viewer,
  all: CustomerRecords | undefined,
): Promise<Eraser> {
  const isNamed = viewer.key !== null && all?.entitlements.some(({ owner_key }) => owner_key === viewer.key)
  return { id: viewer.id, key: isNamed && (await tx.rights.isOnlyOfName(viewer)) ? viewer.key : null }
}

type Entitlement = CustomerRecords['entitlements'][number]

/** False where the first status was taken back: only a history is left. */
export function isKept({ taken_back_by }: Entitlement): boolean {
  return taken_back_by === null
}

/** What an owner may erase of a customer, of which others keep entitlements as well. @param owner undefined: all may go */
export function partOf(all: CustomerRecords | undefined, owner: Eraser | undefined) {
  const isOwner = ({ owner_id, owner_key }: Entitlement): boolean =>
    owner_id === owner?.id || (owner_key !== null && owner_key === owner?.key)
  const kept = (all?.entitlements ?? []).filter(isKept)
  const hasAll = kept.length > 0 && kept.every(isOwner)
  // What somebody took back is nobody's: it goes with who did, and with the last that is kept.
  const isOwn = (each: Entitlement): boolean =>
    isKept(each) ? isOwner(each) : hasAll || each.taken_back_by === owner?.id
  const others = owner === undefined ? [] : (all?.entitlements ?? []).filter((each) => !isOwn(each))
  const own = (all?.entitlements ?? []).filter((each) => !others.includes(each))
  // Who owns nothing erases nothing: of that, all is counted for nobody to see.
  if (others.length === 0 || own.length === 0) return { scope: 'all' as const, others, part: undefined }
  const isShared = own.some(({ owner_is_in }) => owner_is_in === 1)
  const isOthers = others.some(({ owner_is_in, owner_name }) => owner_is_in === 1 && owner_name !== null)
  const scope: ErasureScope = isShared && !isOthers ? 'shared' : 'own'
  return { scope, others, part: { ids: own.map(({ id }) => id), shared: scope === 'shared' } }
}

/** Where cards about a customer go, of whom something of others stays. */
export async function limitsOf(
  tx: StoreTransaction,
  tenant: string,
  owner: string,
  scope: ErasureScope,
  others: CustomerRecords['entitlements'],
): Promise<Pick<About, 'only' | 'except'>> {
  const chatOf = async (person: string) => (await tx.places.personalChat(tenant, person))?.conversation
  if (scope === 'own') return { only: [(await chatOf(owner)) ?? ''] }
  const owners = [...new Set(others.flatMap(({ owner_id }) => owner_id ?? []))]
  const chats: string[] = []
  for (const each of owners) chats.push((await chatOf(each)) ?? '')
  return { except: { conversations: chats, records: others.map(({ id }) => postingOf(id)) } }
}
