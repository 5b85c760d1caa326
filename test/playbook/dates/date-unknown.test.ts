import { dateUnknownSaid, withoutDateUnknown } from '../../../playbook/dates/date-unknown.ts'

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
