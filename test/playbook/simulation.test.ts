import { join } from 'node:path'
import { MAX_QUESTIONS } from '../../dialogs/assessment/assessment.ts'
import { interview, readTruthfulCases } from '../../tools/training/truthful.ts'
import { prepared } from '../support/story.ts'

const cases = readTruthfulCases(prepared, join('playbook', 'corpus', 'truthful', 'answers.jsonl'))

test.each([
  ['from a sentence', true, 1.0],
  ['from nothing', false, 3.0],
])('a truthful FM is asked few questions and gets the right status, %s', (_, text, mostOnAverage) => {
  const talks = cases.map((truth) => ({ truth, ...interview(prepared, truth, { text, maxQuestions: MAX_QUESTIONS }) }))
  const asked = talks.map((talk) => talk.asked)
  const right = talks.filter(({ truth, result }) => result.ranked[0]!.status.id === truth.status)
  expect(cases.length).toBeGreaterThan(150)
  expect(asked.reduce((sum, each) => sum + each, 0) / talks.length).toBeLessThanOrEqual(mostOnAverage)
  expect(Math.max(...asked)).toBeLessThanOrEqual(4)
  expect(right.length / talks.length).toBeGreaterThanOrEqual(0.97)
})
