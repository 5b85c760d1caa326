import {
  discussionInWords,
  discussionProblems,
  risksOf,
  shortly,
  smeInWords,
  smeStateOf,
  stepsDone,
  taskOf,
} from '../../../domain/value-add/discussion.ts'
import type { ValueAdd } from '../../../domain/value-add/model.ts'
import { valueTasks } from '../../../playbook/content/value-add.ts'
import { kept, MEGAN, TODAY } from '../../support/kept.ts'

const FILLED = {
  task: valueTasks[0]!.id,
  held: '2026-02-27',
  outcome: 'They want training · soon.',
  offered: 'true',
  partnerServices: 'false',
  unchanged: 'true',
  blockers: 'true',
  outOfScope: 'false',
  constraints: 'false',
}
const words = discussionInWords(FILLED, valueTasks[0])
const noted = (comment: string, version = 5) => ({ by: 'Megan Bowen', at: MEGAN.at, version, comment })
const discussed: ValueAdd = { held: noted(words), sme: undefined, changedIn: 0 }
const done = (valueAdd: ValueAdd) =>
  stepsDone(valueAdd, kept())
    .filter((each) => each.done)
    .map(({ step }) => step.id)

test('a discussion that is written in words is read again, whatever people wrote', () => {
  expect(taskOf(words)).toBe(valueTasks[0]!.id)
  expect(shortly(words)).toBe('Value-add discussion held on 27 Feb 2026 · outcome: They want training; soon.')
  expect(risksOf(discussed)).toHaveLength(1)
  expect(done(discussed)).toEqual(expect.arrayContaining(['offered', 'changes']))
  expect(done(discussed)).not.toContain('partner-services')
})

test('that the SME was assigned stays done once the SME is unassigned', () => {
  const unassigned = { ...discussed, sme: noted(smeInWords('unassigned'), 7) }
  expect(smeStateOf(unassigned)).toBe('unassigned')
  expect(done(unassigned)).toEqual(expect.arrayContaining(['sme-assigned', 'sme-unassigned']))
})

test('it was held on a day that has been, and something came of it', () => {
  expect(discussionProblems(FILLED, TODAY)).toEqual([])
  expect(discussionProblems({ ...FILLED, held: '2026-03-03', outcome: ' ' }, TODAY)).toHaveLength(2)
})
