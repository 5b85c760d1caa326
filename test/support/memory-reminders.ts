import type { Person } from '../../domain/person.ts'
import { comingOf } from '../../domain/entitlement/coming.ts'
import type { DueEntitlement, ReminderEffect, Reminders, RemindersNeed } from '../../domain/reminders/model.ts'
import { REMINDERS_PAGE } from '../../dialogs/reminders/view.ts'
import { soonestFirst } from '../../playbook/coming-dates.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { mostOverdueFirst, putOff, remindersOn, type PutOff, type ReminderMark } from '../../playbook/reminders.ts'
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
    const { offset, limit, pressed, coming, snoozed } = need
    const dates = this.records
      .owned(this.who)
      .flatMap((entitlement) => (coming ? comingOf(this.prepared, entitlement, coming) : []))
      .sort(soonestFirst)
    const dueOn = remindersOn(today, { untouchedDays: 30, unknownDays: 14 })
    const all = this.records
      .owned(this.who)
      .map(
        (
          entitlement,
        ): DueEntitlement & { readonly putOff: readonly PutOff[]; readonly unmarked: DueEntitlement['due'] } => {
          const unmarked = pressed?.unmarked === true && pressed.entitlement === entitlement.id
          const facts = {
            ...entitlement,
            status: this.prepared.status.get(entitlement.status)!,
            statusDay: entitlement.statusAt.slice(0, 10),
            touchedDay: entitlement.updatedAt.slice(0, 10),
            marks: unmarked ? [] : this.marks.filter((mark) => mark.entitlement === entitlement.id),
          }
          return {
            entitlement,
            due: dueOn(facts),
            putOff: putOff(dueOn, facts),
            unmarked: dueOn({ ...facts, marks: [] }),
          }
        },
      )
    const due = all.filter((each) => each.due.length > 0).sort(mostOverdueFirst)
    return {
      setting: this.setting,
      rows: due.slice(offset, offset + limit),
      total: due.length,
      pressed: pressed && due.find(({ entitlement }) => entitlement.id === pressed.entitlement),
      ...(snoozed
        ? {
            snoozed: all
              .filter((each) => each.putOff.length > 0)
              .map(({ entitlement, putOff: each, unmarked }) => ({ entitlement, due: unmarked, snoozed: each })),
          }
        : {}),
      coming: coming && { rows: dates.slice(offset, offset + limit), total: dates.length },
      next: this.records
        .owned(this.who)
        .flatMap((entitlement) => comingOf(this.prepared, entitlement, { from: today, until: null }))
        .sort(soonestFirst)[0],
    }
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
