import { dateUnknownSaid, isDateUnknown, withoutDateUnknown } from '../../../playbook/dates/date-unknown.ts'

test.each([
  ['nobody is trained, date not known.', 'nobody is trained.', 'date not known'],
  ['nobody is trained. No date yet. They like it', 'nobody is trained. They like it', 'No date yet'],
  ['nobody is trained - target date is still open', 'nobody is trained', 'target date is still open'],
  ['nobody is trained (no unblock date)', 'nobody is trained', 'no unblock date'],
  ['nobody is trained, no ETA', 'nobody is trained', 'no ETA'],
  ['nobody is trained, and there is no ETA yet.', 'nobody is trained.', 'there is no ETA yet'],
  ['nobody is trained. ETA: tbd', 'nobody is trained', 'ETA: tbd'],
  ['nobody is trained, nobody knows when it ends', 'nobody is trained', 'nobody knows when it ends'],
  ['nobody is trained, they can’t say when.', 'nobody is trained.', 'they can’t say when'],
  ['nobody is trained - no timeline yet', 'nobody is trained', 'no timeline yet'],
  ['nobody is trained; date tbd; the board waits', 'nobody is trained; the board waits', 'date tbd'],
  ['nobody is trained, date to be confirmed', 'nobody is trained', 'date to be confirmed'],
  ['nobody is trained. Unblock date is to be decided.', 'nobody is trained.', 'Unblock date is to be decided'],
])('“%s” is read as “%s”', (text, rest, said) => {
  expect(withoutDateUnknown(text)).toBe(rest)
  expect(dateUnknownSaid(text)).toBe(said)
})

test.each([
  'nobody is trained, no date for the workshop',
  'the release date is not known to the users',
  'no date picker works in the form',
  'nobody knows when to press the button, and they want help',
])('“%s” stays as it is', (text) => {
  expect(withoutDateUnknown(text)).toBe(text)
  expect(dateUnknownSaid(text)).toBeUndefined()
})

test.each([
  'to be decided',
  'To be defined',
  'still to be confirmed',
  'to be determined',
  'to be announced',
  'tba',
  'n/a',
])('“%s” says so where a date is asked for', (answer) => {
  expect(isDateUnknown(answer)).toBe(true)
})
test.each(['to be done', 'decided', 'open the ticket'])('“%s” does not', (answer) => {
  expect(isDateUnknown(answer)).toBe(false)
})
