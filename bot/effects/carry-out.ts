import type { Effect } from '../../dialogs/model.ts'
import { isReferralEffect } from '../../dialogs/referral/referral.ts'
import { isAboutReminders } from '../../dialogs/reminders/reminders.ts'
import type { PersonRow } from '../../store/reminders.ts'
import type { StoreTransaction } from '../../store/store.ts'
import type { Erased } from './erasure.ts'
import type { NewPerson } from './own-due.ts'
import { carryOutReminders } from './people.ts'
import { carryOutRecords, type RecordParts } from './records.ts'
import { carryOutReferral, type ReferralParts } from './referrals.ts'
import type { Viewer } from '../../store/records.ts'

/**
 * Does what a turn decided, in its transaction.
 * @param person who is reminded; undefined where nobody can be
 * @returns what was erased
 */
export async function carryOut(
  tx: StoreTransaction,
  parts: RecordParts & ReferralParts,
  { viewer, person }: { readonly viewer: Viewer; readonly person: PersonRow | NewPerson | undefined },
  effects: readonly Effect[],
): Promise<Erased[]> {
  const erased: Erased[] = []
  for (const effect of effects) {
    if (isAboutReminders(effect)) await carryOutReminders(tx.reminders, person, effect)
    else if (isReferralEffect(effect)) erased.push(...(await carryOutReferral(tx, parts, viewer, effect)))
    else erased.push(...(await carryOutRecords(tx, parts, viewer, effect)))
  }
  return erased
}
