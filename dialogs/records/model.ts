import type { Entitlement, FormerStatus } from '../../domain/entitlement/model.ts'

/** Customers whose whole names were typed and who alone are meant, although names of others hold theirs. */
export interface AloneMeant {
  readonly names: readonly string[]
  /** At most three of the others. */
  readonly others: readonly string[]
}

/** An entitlement for which a status was kept that belongs to another one. */
export interface Mistaken {
  readonly entitlement: Entitlement
  /** What it was before that; undefined when that status was its first. */
  readonly former: FormerStatus | undefined
  /** The person sees nothing else of its customer. */
  readonly isOnly: boolean
  /** What keeps its first status from being taken back; empty where there was one before. */
  readonly obstacles: readonly TakeBackObstacle[]
}

/**
 * Why a first status stays: somebody else changed it, or owns it now; readiness or a plan began of it; or something that the
 * customer's FMs share, where nobody would be left who is in.
 */
export type TakeBackObstacle = 'others' | 'owner' | 'plan' | 'acm' | 'referral' | 'stakeholders' | 'shared'

/** The entitlement whose card was used last. */
export interface OpenedEntitlement {
  readonly subject: Pick<Entitlement, 'id' | 'version' | 'customer' | 'workload'>
  /** Its card stands in a panel of the tab, whose title says whom it is about. */
  readonly inPanel: boolean
}
