import { moveDate, moveDateTo } from '../../../domain/entitlement/move-date.ts'
import { ENV, kept, MEGAN, TODAY } from '../../support/kept.ts'

const BLOCKED = { status: 'legal-regulatory', targetDate: null, unblockDate: '2026-05-01' } as const
const written = (date: string, dateUnknown = false, comment = '') => ({ date, dateUnknown, comment })

test('a target date is moved: who, when, of which version, and what is left', () => {
  const before = kept()
  expect(moveDate(ENV, before, written(' 2026-04-20 ', false, ' They asked. '), MEGAN)).toEqual({
    kind: 'changed',
    change: {
      entitlement: 'e-1',
      seen: 4,
      historyId: 'new',
      kind: 'date',
      set: { targetDate: '2026-04-20', unblockDate: null, dateUnknown: false },
      comment: 'They asked.',
      byId: 'megan',
      byName: 'Megan Bowen',
      tenant: 'tenant',
      at: MEGAN.at,
    },
    entitlement: {
      ...before,
      targetDate: '2026-04-20',
      version: 5,
      updatedAt: MEGAN.at,
      updatedBy: 'Megan Bowen',
      updatedById: 'megan',
    },
  })
})

test('the rules of the status hold: a target date is needed, and does not lie in the past', () => {
  for (const [date, why] of [
    ['', 'needs a target date'],
    ['soon', 'not a date'],
    ['2026-03-01', 'in the past'],
  ] as const) {
    const outcome = moveDate(ENV, kept(), written(date, true), MEGAN)
    expect(outcome).toEqual({ kind: 'problems', problems: [expect.stringContaining(why)] })
  }
})

test('an unblock date may be not known, and a date beside that counts more', () => {
  const set = (date: string) => {
    const outcome = moveDate(ENV, kept(BLOCKED), written(date, true), MEGAN)
    return outcome.kind === 'changed' ? outcome.change.set : outcome
  }
  expect(set('')).toEqual({ targetDate: null, unblockDate: null, dateUnknown: true })
  expect(set('2026-06-01')).toEqual({ targetDate: null, unblockDate: '2026-06-01', dateUnknown: false })
})

test('a date that stays changes nothing, and what was said with it is kept as a comment', () => {
  expect(moveDate(ENV, kept(), written('2026-04-01', false, ' '), MEGAN)).toEqual({ kind: 'unchanged' })
  expect(moveDate(ENV, kept(), written('2026-04-01', false, 'Still true.'), MEGAN)).toMatchObject({
    change: { kind: 'comment', set: {}, comment: 'Still true.' },
    entitlement: { targetDate: '2026-04-01', version: 5 },
  })
})

test('of several each goes by days or to a day, and what has no date is refused', () => {
  expect(moveDateTo(ENV, kept(), { days: 7 }, MEGAN)).toMatchObject({ entitlement: { targetDate: '2026-04-08' } })
  expect(moveDateTo(ENV, kept(BLOCKED), { days: -7 }, MEGAN)).toMatchObject({
    entitlement: { unblockDate: '2026-04-24' },
  })
  const unknown = kept({ ...BLOCKED, unblockDate: null, dateUnknown: true })
  expect(moveDateTo(ENV, unknown, { days: 7 }, MEGAN)).toEqual({
    kind: 'problems',
    problems: ['It has no date that could be moved: set one.'],
  })
  expect(moveDateTo(ENV, unknown, { day: TODAY }, MEGAN)).toMatchObject({
    entitlement: { unblockDate: TODAY, dateUnknown: false },
  })
  expect(moveDateTo(ENV, kept({ status: 'on-premises', targetDate: null }), { day: TODAY }, MEGAN)).toEqual({
    kind: 'problems',
    problems: ['Its status has no date.'],
  })
})
