import { meantByWords } from '../../../bot/api/meant-by-words.ts'
import { prepared } from '../../support/story.ts'

test.each([
  ['it manager left', ['it-change-management']],
  ['admin left', ['it-change-management']],
  ['gdpr', ['legal-regulatory']],
  ['slack', ['competitive-solution']],
  ['no answer', ['customer-unresponsive']],
  ['budget cut', ['it-change-management']],
])('“%s” means %j', (words, statuses) => {
  expect(meantByWords(prepared, words)).toEqual(statuses)
})

test.each([
  '',
  '   ',
  'zebra giraffe',
  'teams',
  'contoso',
  'status',
  'die Benutzer sind nicht geschult und wollen nicht',
])('“%s” means none', (words) => {
  expect(meantByWords(prepared, words)).toEqual([])
})
