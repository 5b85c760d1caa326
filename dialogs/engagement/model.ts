import type { Engaged } from '../../domain/engagement/model.ts'
import type { ListFilter } from '../../domain/entitlement/model.ts'

/** Reads the entitlement that a typed message means, or the list to choose from; or the one whose card was pressed. */
export type EngagementNeed =
  | {
      readonly kind: 'engagement'
      readonly filters: readonly ListFilter[]
      readonly limit: number
      /** Any entitlement of the customer will do, because the map is the customer's. */
      readonly anyOfCustomer: boolean
    }
  | { readonly kind: 'engagement'; readonly id: string }

/** What every dialog about an entitlement's engagement works on. */
export interface Subject extends Engaged {
  /** The card's own id. */
  readonly record: string
}
