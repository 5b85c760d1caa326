import { handOverOf } from '../../dialogs/engagement/derived.ts'
import type { WithDays } from '../../dialogs/days-in-words.ts'
import type { Holidays } from '../../dialogs/model.ts'
import { writeHandOver, type OfferedFile } from '../../files/hand-over-files.ts'
import { calendarFor, type HandOver } from '../../playbook/plan/hand-over.ts'
import { readHandOverFileName } from '../../playbook/plan/hand-over-file-name.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { EntitlementRow, Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import type { PersonsParts } from '../contact-data/stakeholder-persons.ts'
import { withEngagement } from './engagement.ts'

export interface HandOverParts extends PersonsParts {
  readonly prepared: PreparedPlaybook
  readonly holidays: Holidays
}

/**
 * Everything for those who take over an entitlement, of which `files/hand-over-files.ts` makes files. Who may have it is asked before.
 * @param viewer whose rights count; undefined for who runs the bot
 * @param today where it is read, YYYY-MM-DD; `dayOf`: which day it was there
 */
export async function readHandOver(
  tx: StoreTransaction,
  parts: HandOverParts,
  viewer: Viewer | undefined,
  row: EntitlementRow,
  { today, dayOf }: { readonly today: string } & WithDays,
): Promise<HandOver> {
  const records = await withEngagement(tx, parts, viewer, row)
  const { prepared, holidays } = parts
  const env = { prepared, holidays, records, today, dayOf, newId: () => '' }
  return handOverOf(env, { entitlement: records.entitlement!, engagement: records.engagement! })
}

/**
 * One file of the activation playbook: for those who take over, or the copy that the customer may have. What writes it
 * needs the transaction no more. Undefined when there is no such file, or the person may not see the entitlement;
 * `nothing-planned` for a calendar without an entry.
 * @param name as `playbook/plan/hand-over-file-name.ts` makes it
 */
export async function readHandOverFile(
  tx: StoreTransaction,
  parts: HandOverParts,
  viewer: Viewer,
  entitlement: string,
  name: string,
  { at, ...days }: { readonly at: string; readonly today: string } & WithDays,
): Promise<(() => Promise<OfferedFile>) | 'nothing-planned' | undefined> {
  const file = readHandOverFileName(name)
  const row = file && (await tx.records.visible(viewer, entitlement))
  if (!row) return undefined
  const all = await readHandOver(tx, parts, viewer, row, days)
  if (file.format === 'ics' && calendarFor(all, file.audience).length === 0) return 'nothing-planned'
  return () => writeHandOver(all, file.audience, file.format, { entitlement, at })
}
