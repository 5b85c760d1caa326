import { contrasts } from '../../playbook/content/contrasts.ts'
import { statuses } from '../../playbook/content/statuses/all.ts'
import { questions } from '../../tab/call/questions.ts'
import { neighboursOf, searchStatuses, wayOf, type WayQuestion } from '../../tab/playbook/read.ts'

const search = (words: string) => searchStatuses(statuses, words, { contrasts, questions }).statuses.map(({ id }) => id)

test('a neighbour is shown with the rule from its own side, whichever side the playbook names first', () => {
  const forward = neighboursOf('adoption-readiness', contrasts).find(({ id }) => id === 'it-change-management')!
  const back = neighboursOf('it-change-management', contrasts).find(({ id }) => id === 'adoption-readiness')!
  expect(forward).toMatchObject({ when: back.here, here: back.when })
})

test('a status is found when all words occur, in whatever order and case', () => {
  const found = search('REGULATOR law')
  expect(found).toContain('legal-regulatory')
  expect(found.length).toBeLessThan(statuses.length)
  expect(search('  ')).toHaveLength(statuses.length)
  expect(search('zebra')).toEqual([])
})

test('the way from the first question leads to every status', () => {
  const leaves = (question: WayQuestion): string[] =>
    question.steps.flatMap(({ next, status }) => (next ? leaves(next) : status ? [status] : []))
  expect(new Set(wayOf(questions).flatMap(leaves))).toEqual(new Set(statuses.map(({ id }) => id)))
})

test('what tells a status apart, and the answers that speak for it, are searched as well', () => {
  expect(search('works council')).toEqual(expect.arrayContaining(['legal-regulatory', 'adoption-readiness']))
  const { between, first } = contrasts[0]!
  expect(search(first)).toContain(between[0])
})

test('words are found inflected, and where no status has all of them, those that have the most telling ones come', () => {
  expect(search('hosting')).toEqual(search('hosted'))
  const { statuses: near, hasAllWords } = searchStatuses(statuses, 'germany regulator', { contrasts, questions })
  expect(hasAllWords).toBe(false)
  expect(near[0]!.id).toBe('legal-regulatory')
  expect(near.length).toBeLessThan(5)
  expect(searchStatuses(statuses, 'zebra giraffe', { contrasts, questions }).statuses).toEqual([])
})
