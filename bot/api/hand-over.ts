import { customerFiles, internalFiles, type OfferedFile } from '../../files/hand-over-files.ts'
import { readHandOver } from '../hand-over.ts'
import { Refusal } from '../refusal.ts'
import type { TurnParts } from '../turn.ts'
import { viewerOf } from './board.ts'
import type { TabUser } from './sign-in.ts'

/**
 * One file of the activation playbook: for those who take over, or the copy that the customer may have.
 * @param name `activation-playbook-internal.docx`, `…-customer.ics` and so on
 * @throws Refusal `not-found`, also when the entitlement is somebody else's
 */
export async function handOverFile(
  parts: TurnParts,
  user: TabUser,
  entitlement: string,
  name: string,
  { at, today }: { readonly at: string; readonly today: string },
): Promise<OfferedFile> {
  const all = await parts.store.transaction(async (tx) => {
    const row = await tx.records.visible(viewerOf(user), entitlement)
    if (!row) throw new Refusal('not-found')
    return readHandOver(tx, parts, row, today)
  })
  const write = name.startsWith('activation-playbook-customer.') ? customerFiles : internalFiles
  const file = (await write(all, { entitlement, at })).find((each) => each.name === name)
  if (!file) throw new Refusal('not-found')
  return file
}
