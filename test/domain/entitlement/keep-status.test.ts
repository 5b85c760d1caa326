import { keepProblems, keepStatus } from '../../../domain/entitlement/keep-status.ts'
import { unblock } from '../../../domain/entitlement/unblock.ts'
import { MAX_NOTE } from '../../../playbook/limits.ts'
import { ENV, kept, MEGAN, TODAY } from '../../support/kept.ts'

const migration = ENV.prepared.status.get('migration')!
const FACTS = { date: '2026-04-20', attempts: 'two mails', note: 'Mailboxes first.' }
const CHOICE = {
  customer: 'Contoso',
  workload: 'teams',
  status: migration,
  facts: FACTS,
  recommended: null,
  strength: null,
  reasons: [],
  overrideReason: null,
  situation: '',
  answers: {},
} as const

test('a status goes on with what is kept, begins anew, or goes on after it was taken back', () => {
  const of = (before: Parameters<typeof keepStatus>[1]) => {
    const { entitlement, seen, afresh } = keepStatus(ENV, before, CHOICE, MEGAN)
    return { entitlement, seen, afresh }
  }
  expect(of({ entitlement: kept() })).toEqual({ entitlement: 'e-1', seen: 4, afresh: undefined })
  expect(of({})).toEqual({ entitlement: 'new', seen: null, afresh: undefined })
  expect(of({ again: { entitlement: 'e-2', version: 7 } })).toEqual({ entitlement: 'e-2', seen: 7, afresh: true })
})

test('of the facts only what the status asks for is kept', () => {
  expect(keepStatus(ENV, {}, CHOICE, MEGAN)).toMatchObject({
    status: 'migration',
    targetDate: '2026-04-20',
    unblockDate: null,
    dateUnknown: false,
    attempts: null,
    note: 'Mailboxes first.',
    byId: 'megan',
    at: MEGAN.at,
  })
})

test('what is missing and a note that is too long are said together', () => {
  expect(keepProblems(migration, FACTS, TODAY)).toEqual([])
  expect(keepProblems(migration, { note: 'x'.repeat(MAX_NOTE + 1) }, TODAY)).toEqual([
    expect.stringContaining('needs a target date'),
    expect.stringContaining('Shorten it.'),
  ])
})

const blocked = kept({ status: 'legal-regulatory', targetDate: null, unblockDate: '2026-05-01' })

test('what is no longer blocked goes on as In Progress, with the date and note of that', () => {
  const chosen = { status: 'migration', date: ' 2026-04-20 ', note: ' The contract is signed. ' }
  expect(unblock(ENV, blocked, chosen, MEGAN)).toMatchObject({
    record: {
      status: 'migration',
      seen: 4,
      recommended: null,
      reasons: [{ says: expect.stringMatching(/^no longer Blocked/) }],
    },
    entitlement: { status: 'migration', statusVersion: 5, targetDate: '2026-04-20', unblockDate: null },
  })
})

test('it goes on as nothing else, and not without a date', () => {
  expect(unblock(ENV, blocked, { status: 'on-premises', date: '', note: 'No.' }, MEGAN)).toMatchObject({
    problems: ['Choose how it goes on.'],
  })
  expect(unblock(ENV, blocked, { status: 'migration', date: '', note: 'Signed.' }, MEGAN)).toMatchObject({
    problems: [expect.stringContaining('target date')],
  })
})
