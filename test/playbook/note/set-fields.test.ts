import { withoutSetFields } from '../../../playbook/note/read/set-fields.ts'

test.each([
  ['users aren’t trained, unblock end of March', 'users aren’t trained'],
  ['users aren’t trained (unblock end of March)', 'users aren’t trained'],
  ['users aren’t trained. Unblock date: 31.3.', 'users aren’t trained.'],
  ['users aren’t trained, set the unblock date to end of March please', 'users aren’t trained'],
  ['No one trained 30/6', 'No one trained'],
  ['No one trained 30 June, IT understaffed', 'No one trained, IT understaffed'],
  ['no champion named 30 June.', 'no champion named.'],
  ['users are not trained June 30', 'users are not trained'],
  ['the firewall blocks it 30 June', 'the firewall blocks it'],
  ['mailboxes are moving - target 3 Feb', 'mailboxes are moving'],
  ['mailboxes are moving, pls put it as in progress until 3 February', 'mailboxes are moving'],
  ['users aren’t trained, put it as blocked till 15 March please', 'users aren’t trained'],
  ['users aren’t trained. Teams should be 22 January not 15.', 'users aren’t trained.'],
  ['users aren’t trained\nsorry, 22 January not 15', 'users aren’t trained'],
  ['users aren’t trained. it should be the 22nd, not the 15th', 'users aren’t trained.'],
])('what sets a field leaves the note: “%s”', (text, left) => expect(withoutSetFields(text).trim()).toBe(left))

test.each([
  'their target audience is not trained, a course begins in March',
  'they unblock the ports in March',
  'the partner put it on hold until March',
  'it is due to the old proxy, which goes in March',
  'go-live is 22 January not 15',
  'training should be in March, nobody has time',
  'they set a target of 200 users by March',
  'the firewall must be replaced by 15 March',
  'no decision before 30 June',
  'nobody is trained by 30/6',
  'they have no pilot 30 June',
  'the admin left 30 June',
  'nobody says so, the board meets 30 June',
  'the target date moved because the admin left',
])('and what tells something stays: “%s”', (text) => expect(withoutSetFields(text)).toBe(text))
