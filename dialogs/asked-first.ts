import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { asTyped } from './as-typed.ts'
import { colleaguesNeeded } from './assign/commands.ts'
import type { Incoming } from './incoming.ts'
import { placesNeeded } from './records/post.ts'

/** What only the channel can say, and is therefore asked before the turn begins. */
export interface AskedFirst {
  /** Where the person may post. */
  readonly places: boolean
  /** Who is around. */
  readonly colleagues: boolean
}

/** Finds out, before a turn has read anything, what of the channel its answer may need. */
export function askedFirst(incoming: Incoming, prepared: PreparedPlaybook): AskedFirst {
  const what = asTyped(incoming.what)
  return { places: placesNeeded(what), colleagues: colleaguesNeeded({ what }, prepared) }
}
