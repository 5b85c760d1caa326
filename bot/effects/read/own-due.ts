import { comingOf, type DatedEntitlement } from '../../../domain/entitlement/coming.ts'
import { dayInUtc, type WithDays } from '../../../domain/days-in-words.ts'
import type { DueEntitlement, Reminders, RemindersNeed, SnoozedEntitlement } from '../../../domain/reminders/model.ts'
import { soonestFirst } from '../../../playbook/coming-dates.ts'
import type { StatusId } from '../../../playbook/model.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import {
  mostOverdueFirst,
  putOff,
  remindersOn,
  type PutOff,
  type ReminderReason,
  type ReminderSpans,
} from '../../../playbook/reminders.ts'
import type { OwnedRow, Owner, PersonRow, ReminderOperations } from '../../../store/work/reminders.ts'
import { entitlementFromRow } from './record-rows.ts'

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
 * @param today where the person is, YYYY-MM-DD; `dayOf`: which day it was there
 */
export async function readReminders(
  { prepared, spans }: ReminderParts,
  operations: ReminderOperations,
  person: PersonRow | NewPerson,
  owner: Owner,
  { today, dayOf = dayInUtc }: { readonly today: string } & WithDays,
  { offset, limit, pressed, coming, snoozed: withSnoozed }: RemindersNeed,
): Promise<Reminders> {
  const due: DueEntitlement[] = []
  const snoozed: SnoozedEntitlement[] = []
  const dueOn = remindersOn(today, spans)
  const dates: DatedEntitlement[] = []
  let next: DatedEntitlement | undefined
  for (let after = ''; ;) {
    const page = await operations.owned(owner, after, AT_ONCE)
    for (const row of page) {
      const marked = pressed?.unmarked && row.id === pressed.entitlement ? { ...row, marks: [] } : row
      const one = dueOf(dueOn, prepared, marked, dayOf)
      if (withSnoozed && one.putOff.length > 0)
        snoozed.push({ ...dueOf(dueOn, prepared, { ...row, marks: [] }, dayOf), snoozed: one.putOff })
      if (one.due.length > 0) due.push({ entitlement: one.entitlement, due: one.due })
      next = [...(next ? [next] : []), ...comingOf(prepared, one.entitlement, { from: today, until: null })].sort(
        soonestFirst,
      )[0]
      if (coming) dates.push(...comingOf(prepared, one.entitlement, coming))
    }
    if (page.length < AT_ONCE) break
    after = page.at(-1)!.id
  }
  due.sort(mostOverdueFirst)
  return {
    setting: settingOf(person),
    rows: due.slice(offset, offset + limit),
    total: due.length,
    pressed: pressed && due.find(({ entitlement }) => entitlement.id === pressed.entitlement),
    ...(withSnoozed ? { snoozed } : {}),
    coming: coming && { rows: dates.toSorted(soonestFirst).slice(offset, offset + limit), total: dates.length },
    next,
  }
}

function settingOf(person: PersonRow | NewPerson): Reminders['setting'] {
  if (!('hour' in person)) return undefined
  return { on: person.reminders === 1, hour: person.hour, minute: person.minute, timeZone: person.time_zone }
}

function dueOf(
  dueOn: ReturnType<typeof remindersOn>,
  prepared: PreparedPlaybook,
  row: OwnedRow,
  dayOf: (moment: string) => string,
): DueEntitlement & { readonly putOff: readonly PutOff[] } {
  const status = prepared.status.get(row.status as StatusId)
  const facts = status && {
    status,
    targetDate: row.target_date,
    unblockDate: row.unblock_date,
    statusDay: dayOf(row.status_at),
    touchedDay: dayOf(row.updated_at),
    version: row.version,
    marks: row.marks.map((mark) => ({
      reason: mark.reason as ReminderReason,
      version: mark.version,
      doneOn: mark.done_on,
      snoozedUntil: mark.snoozed_until,
    })),
  }
  const entitlement = entitlementFromRow(row)
  return facts ? { entitlement, due: dueOn(facts), putOff: putOff(dueOn, facts) } : { entitlement, due: [], putOff: [] }
}
