import type { WithDays } from '../../../domain/days-in-words.ts'
import { remindersOf, type MarkedEntitlement } from '../../../domain/reminders/due.ts'
import type { Reminders, RemindersNeed } from '../../../domain/reminders/model.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import type { ReminderSpans } from '../../../playbook/reminders.ts'
import type { Owner, PersonRow, ReminderOperations } from '../../../store/work/reminders.ts'
import { entitlementFromRow, markFromRow } from './record-rows.ts'

/** Entitlements that are read at once. */
const AT_ONCE = 500

export interface ReminderParts {
  readonly prepared: PreparedPlaybook
  readonly spans: ReminderSpans
}

/** Somebody who has not written in a chat yet. */
export type NewPerson = Pick<PersonRow, 'tenant' | 'person' | 'name'>

/**
 * What is due of a person's own entitlements, and their setting.
 * @param owner the person, and whether their name opens something
 * @param when `today` where the person is, YYYY-MM-DD; `dayOf`: which day it was there
 */
export async function readReminders(
  { prepared, spans }: ReminderParts,
  operations: ReminderOperations,
  person: PersonRow | NewPerson,
  owner: Owner,
  when: { readonly today: string } & WithDays,
  need: RemindersNeed,
): Promise<Reminders> {
  const own: MarkedEntitlement[] = []
  for (let after = ''; ;) {
    const page = await operations.owned(owner, after, AT_ONCE)
    for (const row of page) own.push({ entitlement: entitlementFromRow(row), marks: row.marks.map(markFromRow) })
    if (page.length < AT_ONCE) break
    after = page.at(-1)!.id
  }
  return remindersOf({ prepared, spans, ...when }, own, need, settingOf(person))
}

function settingOf(person: PersonRow | NewPerson): Reminders['setting'] {
  if (!('hour' in person)) return undefined
  return { on: person.reminders === 1, hour: person.hour, minute: person.minute, timeZone: person.time_zone }
}
