import { draftNote } from '../../../playbook/note/note.ts'
import { judgeNote } from '../../../playbook/note/judge-note.ts'
import { prepared } from '../../support/story.ts'

/** “Not been asked” stands in a note only where nobody was asked. */

const note = (
  text: string,
  id: 'new-subscription' | 'customer-unresponsive' = 'new-subscription',
  answers = {},
): string =>
  draftNote(prepared, prepared.status.get(id)!, {
    customer: undefined,
    workload: undefined,
    text,
    answers,
    today: '2026-03-02',
  })

test.each([
  ['I mailed their admin yesterday', 'there is no answer so far: mailed their admin on 1 Mar 2026.'],
  ['sent a mail yesterday, no reply yet', 'there is no answer so far: sent a mail on 1 Mar 2026.'],
  ['rang Bo today for the first time', 'there is no answer so far: rang Bo on 2 Mar 2026 for the first time.'],
  [
    'got 40 seats in May, Ada said "in autumn, after the audit"',
    'they have not said what they want with it: got 40 seats in May, Ada said in autumn, after the audit.',
  ],
])('who was asked, or spoke: %s', (text, why) => expect(note(text)).toBe(`The intent is unknown because ${why}`))

test.each([
  ['I mailed them yesterday, only to say hello', { 'who-is-silent': 'too-early' }],
  ['I called Bo today', { contact: 'not-asked' }],
])('also after an answer: %s', (text, answers) =>
  expect(note(text, 'new-subscription', answers)).not.toMatch(/not been asked/),
)

test('the FM stays the one who has not spoken to them', () =>
  expect(note('they ordered 90 seats in May, haven’t talked to them yet')).toBe(
    'The intent is unknown: they ordered 90 seats in May and Microsoft has not talked to them.',
  ))

test('nothing is new of which nobody said so', () => expect(note('')).not.toMatch(/is new/))

test('such a note is good', () => {
  const status = prepared.status.get('new-subscription')!
  const { findings } = judgeNote(prepared, note('I mailed their admin yesterday'), { status })
  expect(findings.map(({ kind }) => kind)).toEqual([])
})

const silent = (text: string, answers = {}): string => note(text, 'customer-unresponsive', answers)

test.each([
  'I mailed the CFO once',
  'mail bounced, no telephone number',
  'radio silence since Easter',
  'rang Bo today for the first time',
])('no “several attempts”: %s', (text) => expect(silent(text)).toMatch(/because nobody has answered: /))

test.each(['3 mails, 2 calls since May', 'mailed and called them, nothing', 'they ignore my mails', ''])(
  'several attempts: “%s”',
  (text) => expect(silent(text)).toContain('several attempts got no answer'),
)

test('who answers that there were several is believed', () =>
  expect(silent('one mail so far', { contact: 'silence' })).toContain('several attempts got no answer'))

test('who was heard is not said to be silent', () =>
  expect(silent('rang twice, he called back and asks for a workshop')).toMatch(
    /because they have not said what they want/,
  ))
