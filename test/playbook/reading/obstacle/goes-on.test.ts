import { goesOnFrom } from '../../../../playbook/reading/obstacle/goes-on.ts'

test.each([
  ['no people until May\nlucerne is unblocked, they hired 3', 'lucerne is unblocked, they hired 3'],
  ['the proxy was too old, now they are no longer blocked', 'now they are no longer blocked'],
  ['Materials were missing. The blocker is gone, training starts on Monday.', 'The blocker is gone'],
  ['legal said no; they got the green light and go on', 'they got the green light'],
  ['the freeze is over and the rollout has resumed', 'the freeze is over'],
])('“%s” goes on', (text, from) => {
  expect(
    text
      .slice(goesOnFrom(text) ?? text.length)
      .trim()
      .startsWith(from),
  ).toBe(true)
})

test.each([
  'nobody is trained, unblock 15 jan',
  'they are not unblocked',
  'it waits until they are unblocked',
  'they hope to be unblocked by then',
  'once the blocker is gone they start',
  'they are not blocked by anything',
  'projected to be unblocked in May',
])('“%s” does not', (text) => {
  expect(goesOnFrom(text)).toBeUndefined()
})
