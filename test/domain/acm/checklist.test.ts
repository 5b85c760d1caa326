import { change, changeAgain } from '../../../domain/acm/change.ts'
import { checklistOf } from '../../../domain/acm/checklist.ts'
import { dibsOf, valueAddOf } from '../../../domain/acm/facts.ts'
import type { Acm } from '../../../domain/acm/model.ts'
import { discussionInWords, smeInWords } from '../../../domain/value-add/discussion.ts'
import { NEW_ACM } from '../../../playbook/acm/acm.ts'
import { ENV, kept, MEGAN } from '../../support/kept.ts'

const acm: Acm = {
  id: '',
  version: 0,
  customerId: 'c-1',
  customer: 'Contoso',
  state: NEW_ACM,
  facts: { dibs: [], resourcesShared: [], partnerRoute: undefined, valueAdd: { held: [], steps: [] } },
  changed: undefined,
  ended: undefined,
}

test('DIBS are asked for of each workload that the customer wants', () => {
  const all = { dueDate: '2026-05-01', intent: 'Chat', businessReason: 'Cost', successOwner: 'Ida' }
  expect(dibsOf([kept(), kept({ workload: 'intune', dibs: all }), kept({ status: 'on-premises' })])).toEqual([
    { workload: 'Microsoft Teams', missing: ['due date', 'business reason', 'success owner'] },
    { workload: 'Intune', missing: [] },
  ])
})

const FILLED = {
  task: '',
  held: '2026-02-27',
  outcome: 'They want training.',
  offered: 'true',
  partnerServices: 'false',
  unchanged: 'false',
  blockers: 'false',
  outOfScope: 'false',
  constraints: 'false',
}
const noted = (kind: 'value' | 'sme', version: number, comment: string) => ({
  kind,
  version,
  comment,
  by: 'Megan Bowen',
  at: MEGAN.at,
})

test('a step of a value-add discussion is done once it is so for every workload that was discussed', () => {
  const held = noted('value', 5, discussionInWords(FILLED, undefined))
  const one = { entitlement: kept(), changes: [held, noted('sme', 6, smeInWords('assigned'))] }
  const other = { entitlement: kept(), changes: [held] }
  const none = { entitlement: kept(), changes: [] }
  expect(valueAddOf([none])).toEqual({ held: [], steps: [] })
  expect(valueAddOf([one, none]).steps).toEqual(expect.arrayContaining(['offered', 'sme-assigned']))
  expect(valueAddOf([one, other]).steps).not.toContain('sme-assigned')
  expect(valueAddOf([one, other]).held).toHaveLength(2)
})

test('the first change begins the conversation, another one in the same turn makes no further version', () => {
  const state = { ...NEW_ACM, answers: { skills: 'no' } } as const
  const first = change(ENV, acm, MEGAN, state, [{ kind: 'answer', item: 'skills', text: 'no' }])
  const again = changeAgain(ENV, first, MEGAN, state, { kind: 'complete', item: null, text: '' }, true)
  expect(again.acm).toMatchObject({ id: 'new', version: 1, ended: { by: 'Megan Bowen', at: MEGAN.at } })
  expect(again.effects).toMatchObject([
    { seen: 0, customer: 'c-1', log: [{ kind: 'begin' }, { kind: 'answer' }, { kind: 'complete' }] },
  ])
  expect(change(ENV, first.acm, MEGAN, state, []).effects).toEqual([])
})

test('the checklist says how each part stands, what comes next and what is missing', () => {
  const checklist = checklistOf(acm)
  expect(checklist).toMatchObject({ begun: false, completed: false })
  expect(checklist.parts.map(({ title, next }) => [title, next])).toEqual([
    ['1 Prepare', true],
    ['2 Conduct', false],
    ['3 Partner', false],
    ['4 Value-add', false],
    ['5 Complete', false],
  ])
  expect(checklist.missing.length).toBeGreaterThan(0)
  const ended = checklistOf({ ...acm, version: 2, ended: { by: 'Megan Bowen', at: MEGAN.at } })
  expect(ended).toMatchObject({ completed: true, missing: [], about: 'Completed by Megan Bowen, 2 Mar 2026' })
})
