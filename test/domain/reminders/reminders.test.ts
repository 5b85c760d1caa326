import { remindersOf, type MarkedEntitlement } from '../../../domain/reminders/due.ts'
import { isTooLate, lookedAtOn, markOne, snoozedUntil, snoozesOf } from '../../../domain/reminders/mark.ts'
import type { RemindersNeed } from '../../../domain/reminders/model.ts'
import type { Entitlement } from '../../../domain/entitlement/model.ts'
import type { ReminderMark } from '../../../playbook/reminders.ts'
import { kept, TODAY } from '../../support/kept.ts'
import { prepared } from '../../support/story.ts'

const ENV = { prepared, spans: { untouchedDays: 30, unknownDays: 14 }, today: TODAY }
const own = (id: string, set: Partial<Entitlement>, ...marks: ReminderMark[]): MarkedEntitlement => ({
  entitlement: kept({ id, updatedAt: '2026-02-20T09:00:00Z', ...set }),
  marks,
})
const passed = (day: string) => ({ targetDate: day })
const snooze = (until: string): ReminderMark => ({ reason: 'target-passed', version: 4, ...snoozedUntil(until) })
const read = (all: readonly MarkedEntitlement[], need: Partial<RemindersNeed> = {}) =>
  remindersOf(ENV, all, { offset: 0, limit: 10, ...need }, undefined)
const idsOf = (rows: readonly { readonly entitlement: Entitlement }[] | undefined) =>
  rows?.map(({ entitlement }) => entitlement.id)

test('what is due longest comes first, a page at a time; all of it is counted', () => {
  const all = [own('b', passed('2026-02-27')), own('c', {}), own('a', passed('2026-02-24'))]
  expect(idsOf(read(all).rows)).toEqual(['a', 'b'])
  expect(read(all, { offset: 1, limit: 1 })).toMatchObject({ rows: [{ entitlement: { id: 'b' } }], total: 2 })
})

test('what was snoozed waits, and is told with what would be due, when that is asked for', () => {
  const all = [own('a', passed('2026-02-24'), snooze('2026-03-09')), own('b', passed('2026-02-24'), snooze(TODAY))]
  expect(idsOf(read(all).rows)).toEqual(['b'])
  expect(read(all).snoozed).toBeUndefined()
  expect(read(all, { snoozed: true }).snoozed).toMatchObject([
    {
      entitlement: { id: 'a' },
      due: [{ reason: 'target-passed', day: '2026-02-24' }],
      snoozed: [{ reason: 'target-passed', until: '2026-03-09' }],
    },
  ])
})

test('what was pressed is found wherever it stands, also as if nothing had been said of it', () => {
  const all = [own('a', passed('2026-02-24'), snooze('2026-03-09')), own('b', passed('2026-02-25'))]
  const pressed = { entitlement: 'a', unmarked: false }
  expect(read(all, { pressed }).pressed).toBeUndefined()
  expect(read(all, { pressed: { ...pressed, unmarked: true }, limit: 0 }).pressed).toMatchObject({
    entitlement: { id: 'a' },
  })
  expect(idsOf(read(all, { pressed: { ...pressed, unmarked: true } }).rows)).toEqual(['a', 'b'])
})

test('dates to come are told soonest first within the days that are asked for; the next one always', () => {
  const all = [own('a', passed('2026-04-01')), own('b', passed('2026-03-10')), own('c', passed('2026-02-01'))]
  const { coming, next } = read(all, { coming: { from: '2026-03-05', until: '2026-03-31' } })
  expect([idsOf(coming?.rows), coming?.total]).toEqual([['b'], 1])
  expect(next).toMatchObject({ entitlement: { id: 'b' } })
  expect(read(all)).toMatchObject({ coming: undefined, next: { entitlement: { id: 'b' } } })
})

test('a status that this playbook does not have is never due', () => {
  expect(read([own('a', { ...passed('2026-02-24'), status: 'of-later' as Entitlement['status'] })]).total).toBe(0)
})

test('what is due of one is marked as it was shown, and nothing else', () => {
  const [due] = read([own('a', passed('2026-02-24'))]).rows
  const mark = { kind: 'markReminders', entitlement: 'a', version: 4, reasons: ['target-passed'] }
  expect(markOne(due, 4, lookedAtOn(TODAY))).toEqual({
    kind: 'marked',
    change: { ...mark, doneOn: TODAY, snoozedUntil: null },
  })
  expect(markOne(due, 4, snoozedUntil('2026-03-09'))).toMatchObject({
    change: { doneOn: null, snoozedUntil: '2026-03-09' },
  })
  expect(markOne(due, 3, lookedAtOn(TODAY))).toEqual({ kind: 'changed' })
  expect(markOne(undefined, 4, lookedAtOn(TODAY))).toEqual({ kind: 'not-due' })
})

test('at most a year is snoozed', () => {
  expect(isTooLate('2027-03-03', TODAY)).toBe(false)
  expect(isTooLate('2027-03-04', TODAY)).toBe(true)
})

test('a snooze that was ended is set again until the same days', () => {
  const entitlement = kept({ id: 'a' })
  const snoozed = [
    { reason: 'target-passed', until: '2026-03-09' },
    { reason: 'untouched', until: '2026-03-12' },
    { reason: 'unknown', until: '2026-03-09' },
  ] as const
  const of = { entitlement: 'a', version: 4, doneOn: null }
  expect(snoozesOf({ entitlement, due: [], snoozed })).toEqual([
    { ...of, reasons: ['target-passed', 'unknown'], snoozedUntil: '2026-03-09' },
    { ...of, reasons: ['untouched'], snoozedUntil: '2026-03-12' },
  ])
})
