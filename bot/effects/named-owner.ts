import type { Effect } from '../../dialogs/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { CustomerMeant } from '../../store/rights/named-owners.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'

/** Before an effect on a customer: entitlements assigned to this person by name become theirs by id, if nobody else has that name. */
export async function ownNamed(tx: StoreTransaction, viewer: Viewer, effect: Effect): Promise<void> {
  const of = customerOf(effect)
  if (of) await tx.rights.ownNamed(viewer, of)
}

/** With which customer an effect does something; undefined: with none. */
function customerOf(effect: Effect): CustomerMeant | undefined {
  switch (effect.kind) {
    case 'keepStatus':
      return { key: customerKey(effect.status.customer) }
    case 'changeEntitlement':
      return { entitlement: effect.change.entitlement }
    case 'post':
    case 'saveEngagement':
      return { entitlement: effect.entitlement }
    case 'saveAcm':
    case 'askLetIn':
    case 'letIn':
    case 'takeOut':
    case 'renameCustomer':
    case 'mergeCustomers':
      return { id: effect.customer }
    case 'shareResources':
      return effect.customer === null ? undefined : { id: effect.customer }
    case 'saveReferral':
      return { key: customerKey(effect.referral.customer) }
    case 'eraseCustomer':
      return { key: effect.customer }
    default:
      return undefined
  }
}
