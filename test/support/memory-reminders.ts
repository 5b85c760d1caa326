import type { Person } from '../../domain/person.ts'
import { remindersOf } from '../../domain/reminders/due.ts'
import type { ReminderEffect, Reminders, RemindersNeed } from '../../domain/reminders/model.ts'
import { REMINDERS_PAGE } from '../../dialogs/reminders/view.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { ReminderMark } from '../../playbook/reminders.ts'
import type { MemoryRecords } from './memory-records.ts'

/** Reminders of the stories, of one person: what `bot/effects/read/own-due.ts` and `bot/effects/people.ts` do with a database. */
export class MemoryReminders {
  private setting = { on: true, hour: 9, minute: 0, timeZone: 'Europe/Berlin' }
  private marks: (ReminderMark & { readonly entitlement: string })[] = []
  private readonly prepared: PreparedPlaybook
  private readonly records: MemoryRecords
  private readonly who: Person

  constructor(prepared: PreparedPlaybook, records: MemoryRecords, who: Person) {
    this.prepared = prepared
    this.records = records
    this.who = who
  }

  read(need: RemindersNeed | undefined, today: string): Reminders | undefined {
    if (!need) return undefined
    const own = this.records.owned(this.who).map((entitlement) => ({
      entitlement,
      marks: this.marks.filter((mark) => mark.entitlement === entitlement.id),
    }))
    const spans = { untouchedDays: 30, unknownDays: 14 }
    return remindersOf({ prepared: this.prepared, spans, today }, own, need, this.setting)
  }

  /** What the digest of a day shows; undefined when there is none. */
  digest(today: string): Reminders | undefined {
    const due = this.read({ offset: 0, limit: REMINDERS_PAGE }, today)
    return this.setting.on && due && due.total > 0 ? due : undefined
  }

  carryOut(effect: ReminderEffect): void {
    switch (effect.kind) {
      case 'setReminders':
        this.setting = { ...this.setting, ...effect.set }
        return
      case 'markReminders': {
        const { entitlement, version, reasons, doneOn, snoozedUntil } = effect
        this.marks = this.marks.filter((mark) => mark.entitlement !== entitlement || !reasons.includes(mark.reason))
        for (const reason of reasons) this.marks.push({ entitlement, reason, version, doneOn, snoozedUntil })
        return
      }
      case 'unmarkReminders':
        this.marks = this.marks.filter((mark) => mark.entitlement !== effect.entitlement)
    }
  }
}
