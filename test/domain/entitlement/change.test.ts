import { addComment, isSaid, noteDiscussion, PUT_BACK, setDibs, writeNote } from '../../../domain/entitlement/change.ts'
import type { HistoryEntry } from '../../../domain/entitlement/model.ts'
import { canBePutBack, putBack } from '../../../domain/entitlement/put-back.ts'
import { ENV, kept, MEGAN } from '../../support/kept.ts'

const DIBS = { dueDate: '', intent: 'Chat', businessReason: '', successOwner: '', seats: '500' }

test('an empty comment and an empty note are refused, and the same note changes nothing', () => {
  expect(addComment(ENV, kept(), ' ', MEGAN)).toEqual({ kind: 'problems', problems: ['The comment is empty.'] })
  expect(writeNote(ENV, kept(), ' ', MEGAN)).toEqual({ kind: 'problems', problems: ['The note is empty.'] })
  expect(writeNote(ENV, kept(), ' Mailboxes first. ', MEGAN)).toEqual({ kind: 'unchanged' })
  expect(writeNote(ENV, kept(), 'Files first.', MEGAN)).toMatchObject({
    change: { kind: 'note', set: { note: 'Files first.' }, comment: null },
    entitlement: { note: 'Files first.', statusVersion: 1 },
  })
})

test('of DIBS and seats only what differs is set; what was emptied is taken away', () => {
  expect(setDibs(ENV, kept(), DIBS, MEGAN)).toEqual({ kind: 'unchanged' })
  expect(setDibs(ENV, kept(), { ...DIBS, intent: ' ', successOwner: ' Ida ', seats: '' }, MEGAN)).toMatchObject({
    change: { kind: 'dibs', set: { intent: null, successOwner: 'Ida', seats: null } },
    entitlement: { seats: null, dibs: { dueDate: null, intent: null, businessReason: null, successOwner: 'Ida' } },
  })
})

test('all that is wrong with DIBS is said at once', () => {
  const outcome = setDibs(ENV, kept(), { ...DIBS, dueDate: 'May', seats: 'many' }, MEGAN)
  expect(outcome).toMatchObject({
    problems: [expect.stringContaining('due date'), expect.stringContaining('Seats must be')],
  })
})

test('a discussion is noted and sets nothing', () => {
  const { change, entitlement } = noteDiscussion(ENV, kept(), { kind: 'sme', comment: 'SME assigned.' }, MEGAN)
  expect(change).toMatchObject({ kind: 'sme', set: {}, comment: 'SME assigned.' })
  expect(entitlement).toEqual({
    ...kept(),
    version: 5,
    updatedAt: MEGAN.at,
    updatedBy: 'Megan Bowen',
    updatedById: 'megan',
  })
})

const entry = (kind: HistoryEntry['kind'], changes: HistoryEntry['changes']): HistoryEntry => ({
  kind,
  changes,
  by: 'Megan Bowen',
  at: MEGAN.at,
  version: 4,
  status: 'migration',
  recommended: null,
  overrideReason: null,
  reasons: [],
  note: '',
  comment: null,
})
const back = (kind: HistoryEntry['kind'], ...changes: HistoryEntry['changes']) => {
  const newest = entry(kind, changes)
  return canBePutBack(newest) ? putBack(ENV, kept(), newest, MEGAN) : undefined
}

test('a change is put back to what the history has of before, which is not somebody’s words', () => {
  const outcome = back(
    'dibs',
    { field: 'seats', before: '40', after: '500' },
    { field: 'intent', before: '', after: 'Chat' },
  )
  expect(outcome).toMatchObject({ change: { kind: 'dibs', set: { seats: 40, intent: null }, comment: PUT_BACK } })
  expect(isSaid({ kind: 'date', comment: PUT_BACK })).toBe(false)
  expect(isSaid({ kind: 'date', comment: 'They asked.' })).toBe(true)
})

test('a status is not put back, nor a date that has passed since', () => {
  expect(back('status', { field: 'status', before: 'legal-regulatory', after: 'migration' })).toBeUndefined()
  expect(back('date', { field: 'targetDate', before: '2026-02-10', after: '2026-04-01' })).toEqual({
    kind: 'problems',
    problems: [expect.stringContaining('in the past')],
  })
})
