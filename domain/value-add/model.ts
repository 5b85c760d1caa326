import type { HistoryEntry } from '../entitlement/model.ts'

/** The parts of a change that matter here. */
type Noted = Pick<HistoryEntry, 'by' | 'at' | 'version' | 'comment'>

/** The state of an entitlement's value-add discussion: the newest change of each kind. */
export interface ValueAdd {
  readonly held: Noted | undefined
  readonly sme: Noted | undefined
  /** The version of the newest change of status, date or DIBS. */
  readonly changedIn: number
}
