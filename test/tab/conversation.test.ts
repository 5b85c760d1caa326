import type { TurnAnswer } from '../../api/wire.ts'
import { questions } from '../../tab/call/questions.ts'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { picksOf, reasonPicked, tipOf, whatWasSaid } from '../../tab/call/what-was-said.ts'
import { beginsAt, newestAnswer, summaryOf, withAnswer, type Shown } from '../../tab/conversation/replies.ts'

const card = (record: string | null, summary = 'Card'): TurnAnswer['replies'][number] => ({
  kind: 'card',
  summary,
  record,
  card: {},
})
const text = (words: string): TurnAnswer['replies'][number] => ({ kind: 'text', text: words })
const hint = (words: string): TurnAnswer['replies'][number] => ({ kind: 'hint', text: words })
const answered = (shown: readonly Shown[], pressed: number | undefined, ...replies: TurnAnswer['replies']) =>
  withAnswer(shown, { replies }, pressed)

test('a card takes the place of the one with its record, everything else comes last', () => {
  const first = answered([], undefined, card('a', 'one'), text('Hello'))
  const next = answered(first, 1, card('a', 'two'), card(null, 'three'))
  expect(next.map((each) => (each.kind === 'card' ? each.summary : 'text'))).toEqual(['two', 'text', 'three'])
})

test('a card that is drawn anew gets a key of its own, so that nothing of the old one stays', () => {
  const first = answered([], undefined, card('a'))
  expect(answered(first, 1, card('a'))[0]!.key).not.toBe(first[0]!.key)
})

test('cards without a record never replace each other', () => {
  expect(answered(answered([], undefined, card(null)), 1, card(null))).toHaveLength(2)
})

test('an answer is read from its first reply, unless that took a place further up', () => {
  expect([beginsAt([]), newestAnswer([])]).toEqual([0, 0])
  const first = answered([], undefined, card('a'), card('b'))
  expect([beginsAt(first), newestAnswer(first)]).toEqual([1, 1])
  const next = answered(first, undefined, text('Noted.'), card(null))
  expect([beginsAt(next), newestAnswer(next)]).toEqual([3, 2])
  // The card is drawn anew where it was, and the text comes last, with another card between them.
  const last = answered(next, 1, card('a'), text('Saved.'))
  expect([beginsAt(last), newestAnswer(last)]).toEqual([6, 3])
})

test('a hint stands beside the pressed card until something else happens', () => {
  const first = answered([], undefined, card('a'), card('b'))
  const hinted = answered(first, 1, hint('Choose a day.'))
  expect(hinted.map((each) => each.hint)).toEqual(['Choose a day.', undefined])
  expect(answered(hinted, 2, card('b')).every((each) => each.hint === undefined)).toBe(true)
})

test('a hint with nothing before it is a text', () => {
  expect(answered([], undefined, hint('Say a little more.'))).toMatchObject([
    { kind: 'text', text: 'Say a little more.' },
  ])
})

test('what is heard is the summary of cards and the words of texts', () => {
  expect(summaryOf({ replies: [card('a', 'Status kept'), text('Well done.')] })).toBe('Status kept Well done.')
})

test('answers beside the sentence are said as clauses of the playbook', () => {
  const tip = questions.find(({ id }) => id === 'tip-education-plan')!
  const answer = { question: tip.id, choice: tip.choices[0]!.id, label: tip.choices[0]!.label }
  const said = whatWasSaid(' Contoso waits ', [answer, { question: 'gone', choice: 'x', label: 'X' }], questions)
  expect(said).toMatch(/^Contoso waits\. [A-Z].+\.$/)
  expect(said.toLowerCase()).toContain(tip.choices[0]!.says.toLowerCase())
  expect(whatWasSaid('Contoso waits', [], questions)).toBe('Contoso waits')
})

test('of two reasons the picked one is sent as an answer, not as words', () => {
  const also = {
    quote: 'the IT lead left',
    beside: 'their app fails',
    status: 'it-change-management',
    answer: { question: 'obstacle', choice: 'it-team' },
    more: [],
  } as const
  const choices = ['it-team', 'application'].map((id) => ({ id, text: id }))
  const next = { id: 'obstacle', text: 'Which of the two holds it up?', choices, neither: 'Neither' }
  const picked = () => reasonPicked({ also, next }, { question: 'obstacle' })
  expect(picked()).toEqual({ isOfTwo: true })
  expect(reasonPicked({ also, next: { ...next, neither: null } }, { question: 'obstacle' })).toEqual({})
  expect(reasonPicked({ also: null, next }, { question: 'obstacle' })).toEqual({})
  const answer = { question: 'obstacle', choice: 'it-team', label: 'It is IT', ...picked() }
  const wants = { question: 'intent', choice: 'blocked', label: 'Yes, but something stops them' }
  expect(whatWasSaid('Contoso: both', [wants, answer], questions)).toBe('Contoso: both')
  expect(picksOf([wants])).toEqual([])
  expect(picksOf([wants, answer])).toEqual([
    { action: { verb: 'pick', question: 'obstacle', choice: 'it-team' } },
    { action: { verb: 'pick', question: 'intent', choice: 'blocked' } },
  ])
})

test('what was answered beside the longest sentence is still read', () => {
  const tip = questions.find(({ id }) => id === 'tip-education-plan')!
  const answer = { question: tip.id, choice: tip.choices[0]!.id, label: tip.choices[0]!.label }
  const said = whatWasSaid('x'.repeat(MAX_MESSAGE), [answer], questions)
  expect(said.length).toBe(MAX_MESSAGE)
  expect(said.slice(-200).toLowerCase()).toContain(tip.choices[0]!.says.toLowerCase())
})

test('the tip is the first question of the status that was not answered', () => {
  const first = tipOf('adoption-readiness', [], questions)!
  const answer = { question: first.id, choice: first.choices[0]!.id, label: '' }
  const second = tipOf('adoption-readiness', [answer], questions)!
  expect(second.id).not.toBe(first.id)
  expect(questions.find(({ id }) => id === second.id)?.tipOf).toBe('adoption-readiness')
})
