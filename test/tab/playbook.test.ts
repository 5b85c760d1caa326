import { contrasts } from '../../playbook/content/contrasts.ts'
import { statuses } from '../../playbook/content/statuses/all.ts'
import { questions } from '../../tab/call/questions.ts'
import { neighboursOf, searchStatuses, wayOf, type WayQuestion } from '../../tab/playbook/read.ts'

test('a neighbour is shown with the rule from its own side, whichever side the playbook names first', () => {
  const forward = neighboursOf('adoption-readiness', contrasts).find(({ id }) => id === 'it-change-management')!
  const back = neighboursOf('it-change-management', contrasts).find(({ id }) => id === 'adoption-readiness')!
  expect(forward).toMatchObject({ when: back.here, here: back.when })
})

test('a status is found when all words occur, in whatever order and case', () => {
  const found = searchStatuses(statuses, 'REGULATOR law', { contrasts, questions }).map(({ id }) => id)
  expect(found).toContain('legal-regulatory')
  expect(found.length).toBeLessThan(statuses.length)
  expect(searchStatuses(statuses, '  ', { contrasts, questions })).toHaveLength(statuses.length)
  expect(searchStatuses(statuses, 'zebra', { contrasts, questions })).toEqual([])
})

test('the way from the first question leads to every status', () => {
  const leaves = (question: WayQuestion): string[] =>
    question.steps.flatMap(({ next, status }) => (next ? leaves(next) : status ? [status] : []))
  expect(new Set(wayOf(questions).flatMap(leaves))).toEqual(new Set(statuses.map(({ id }) => id)))
})

test('what tells a status apart, and the answers that speak for it, are searched as well', () => {
  const found = (search: string) => searchStatuses(statuses, search, { contrasts, questions }).map(({ id }) => id)
  expect(found('works council')).toEqual(expect.arrayContaining(['legal-regulatory', 'adoption-readiness']))
  const { between, first } = contrasts[0]!
  expect(found(first)).toContain(between[0])
})
