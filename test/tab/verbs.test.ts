import { hasVerb, isPress } from '../../tab/conversation/verbs.ts'

test('a verb is found on a button wherever it stands on a card', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [{ items: [{ actions: [{ data: { verb: 'start' } }] }] }],
    actions: [null],
  }
  expect(hasVerb(card, 'start')).toBe(true)
  expect(hasVerb(card, 'keep')).toBe(false)
  expect(hasVerb(undefined, 'start')).toBe(false)
})

test('what a button sends is told by its verb', () => {
  expect(isPress({ verb: 'start' }, 'start')).toBe(true)
  expect(isPress({ verb: 'keep' }, 'start')).toBe(false)
  expect(isPress('start', 'start')).toBe(false)
})
