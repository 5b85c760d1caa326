import type { Entitlement } from '../../domain/entitlement/model.ts'

/** Customers whose whole names were typed and who alone are meant, although names of others hold theirs. */
export interface AloneMeant {
  readonly names: readonly string[]
  /** At most three of the others. */
  readonly others: readonly string[]
}

/** The entitlement whose card was used last. */
export interface OpenedEntitlement {
  readonly subject: Pick<Entitlement, 'id' | 'version' | 'customer' | 'workload'>
  /** Its card stands in a panel of the tab, whose title says whom it is about. */
  readonly inPanel: boolean
}
