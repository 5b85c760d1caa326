import { join } from 'node:path'
import { findAttempts, findCounted } from '../../../playbook/reading/attempts/find-attempts.ts'
import { readCorpus } from '../../../tools/training/corpus.ts'
import { prepared } from '../../support/story.ts'

test('no text that counts attempts is passed over', () => {
  const texts = readCorpus(join('playbook', 'corpus'), prepared.playbook.statuses).map(({ text }) => text)
  const passedOver = texts.filter((text) => findCounted(text) !== undefined && findAttempts(text) === undefined)
  expect(passedOver).toEqual([])
  expect(texts.filter((text) => findAttempts(text) !== undefined).length).toBeGreaterThan(300)
})
