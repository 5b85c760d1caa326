import { findAttempts } from '../../playbook/find-attempts.ts'

test.each([
  ['called 3 times and mailed 5 times', '3 calls, 5 mails'],
  ['five mails, three voicemails and a LinkedIn message since January', '5 mails, 3 voicemails, 1 message'],
  ['I mailed the IT lead twice, called him once', '2 mails, 1 call to the IT lead'],
  ['sent four e-mails to their CIO', '4 mails to their CIO'],
  ['mailed them 5x', '5 mails'],
  ['several attempts, no answer', 'several attempts'],
  ['two follow-up mails and one call', '2 mails, 1 call'],
])('“%s” is %s', (text, attempts) => {
  expect(findAttempts(text)).toMatchObject({ attempts })
})

test('it says which words it was read from', () => {
  expect(findAttempts('They went silent: called 3 times and mailed 5 times since May.')?.quote).toBe(
    'called 3 times and mailed 5 times',
  )
})

test.each(['they called', 'and a call', 'we have two meetings', '5 mailboxes are left', 'mailed them', ''])(
  'what was not counted is no count: “%s”',
  (text) => {
    expect(findAttempts(text)).toBeUndefined()
  },
)
