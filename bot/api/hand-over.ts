import type { OfferedFile } from '../../files/hand-over-files.ts'
import type { Moment } from '../aside.ts'
import { daysIn } from '../clock/time-zone.ts'
import { readHandOverFile } from '../effects/hand-over.ts'
import { Refusal } from '../http/refusal.ts'
import type { TurnParts } from '../turn-parts.ts'
import { viewerOf } from './board.ts'
import type { TabUser } from './sign-in.ts'

/**
 * One file of the activation playbook, as the tab saves it.
 * @param name `activation-playbook-internal.docx`, `…-customer.ics` and so on
 * @throws Refusal `not-found`, also when the entitlement is somebody else's; `nothing-planned` for an empty calendar
 */
export async function handOverFile(
  parts: TurnParts,
  user: TabUser,
  entitlement: string,
  name: string,
  { at, today, timeZone }: Moment,
): Promise<OfferedFile> {
  const write = await parts.store.transaction((tx) =>
    readHandOverFile(tx, parts, viewerOf(user), entitlement, name, { at, today, dayOf: daysIn(timeZone) }),
  )
  if (!write) throw new Refusal('not-found')
  if (write === 'nothing-planned') throw new Refusal(write)
  return write()
}
