import { MAX_ASSESSMENTS, NEW_CONVERSATION } from '../../../dialogs/model.ts'
import type { Assessment } from '../../../dialogs/assessment/model.ts'
import type { StatusRecord } from '../../../domain/entitlement/status-record.ts'
import { MAX_DONE, putOnTop, unfinishedOf } from '../../../dialogs/assessment/shelf.ts'

let made = 0

function assessment(parts: Partial<Assessment> = {}): Assessment {
  made++
  return {
    id: `a-${made}`,
    version: 1,
    contentVersion: '1',
    text: `news ${made}`,
    asked: [],
    answers: {},
    view: { kind: 'auto' },
    draft: {},
    ...parts,
  }
}

const keptNow = (): Assessment => assessment({ kept: { situation: 'news' } as StatusRecord })
const shelved = (assessments: readonly Assessment[]) => assessments.reduce(putOnTop, NEW_CONVERSATION)

test('a day’s unfinished work stays, whatever is kept beside it', () => {
  const unfinished = Array.from({ length: 25 }, () => assessment())
  const state = shelved([...unfinished, ...Array.from({ length: 25 }, keptNow)])
  expect(unfinishedOf(state)).toEqual(unfinished.toReversed())
})

test('of what is done only the newest are held', () => {
  const done = Array.from({ length: 30 }, keptNow)
  expect(shelved(done).assessments).toEqual(done.toReversed().slice(0, MAX_DONE + 1))
})

test('what holds nothing goes before what was cancelled, and that before what was kept', () => {
  const kept = Array.from({ length: MAX_DONE }, keptNow)
  const cancelled = assessment({ cancelled: true })
  const empty = assessment({ text: '' })
  const now = assessment()
  expect(shelved([...kept, cancelled, empty, now]).assessments).toEqual([now, ...kept.toReversed()])
})

test('beyond the limit the oldest unfinished one goes', () => {
  const all = Array.from({ length: MAX_ASSESSMENTS + 3 }, () => assessment())
  expect(shelved(all).assessments).toEqual(all.toReversed().slice(0, MAX_ASSESSMENTS))
})

test('long mails together are bounded, and the newest always stays', () => {
  const long = Array.from({ length: 8 }, () => assessment({ text: 'a long mail '.repeat(5_000) }))
  const { assessments } = shelved(long)
  expect(assessments.length).toBeGreaterThan(2)
  expect(JSON.stringify(assessments).length).toBeLessThan(210_000)
  expect(assessments[0]).toEqual(long.at(-1))
})
