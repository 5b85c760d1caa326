import { alsoSaid } from './also-said.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import type { TextReading } from '../reading/read-text.ts'
import { seenFrom, type AlsoSaid } from './said-reason.ts'

/** So much the reason that the text itself calls the weightier one is put before the other. In log-odds. */
const AHEAD = 2.5

/** A reading of a text, and what it says besides a status. */
export interface Weighed {
  readonly reading: TextReading
  /** The second reason beside one for the status with this index; undefined where the text does not give both. */
  readonly alsoFor: (status: number) => AlsoSaid | undefined
}

/**
 * Finds whether a text gives two reasons, and puts that one first which the text calls the main one: “the real reason
 * is that …”.
 */
export function weighedByText(prepared: PreparedPlaybook, reading: TextReading): Weighed {
  const highest = Math.max(...reading.logits)
  const first = reading.logits.indexOf(highest)
  const also = alsoSaid(prepared, reading, first)
  if (!also) return { reading, alsoFor: () => undefined }
  const second = prepared.statusIds.indexOf(also.status.id)
  const alsoFor = (status: number): AlsoSaid | undefined => seenFrom(also, prepared.playbook.statuses[status]!)
  if (also.weightier !== 'second') return { reading, alsoFor }
  const logits = reading.logits.map((logit, i) => (i === second ? highest + AHEAD : logit))
  return { reading: { ...reading, logits }, alsoFor }
}
