import { findDate } from '../../../playbook/dates/find-date.ts'

const TODAY = '2026-03-02'

test.each([
  'security forbids guests, review meeting with the CISO on 9 April',
  'security forbids guests, workshop with the lawyers planned for 17 April',
  'IT writes the policies, pilot starts in May',
  'IT writes the policies, kick-off in May',
])('nobody says that anything ends on that day: “%s”', (text) => {
  expect(findDate(text, TODAY)).toBeUndefined()
})

test.each([
  // A body that decides: the obstacle may be gone on that day. The card says whose day it is.
  ['security forbids guests, steering group on 17 April', '2026-04-17'],
  ['security forbids guests, the board meeting is on 17 April', '2026-04-17'],
  ['the steering committee decides about the policy on 17 April', '2026-04-17'],
  ['steering group on 17 April decides about the policy', '2026-04-17'],
  ['they wait until the board meets on 17 April', '2026-04-17'],
  ['IT writes the policies, pilot starts in May, go-live 3 June', '2026-06-03'],
  ['IT writes the policies, workshop on 9 April, go-live 3 June', '2026-06-03'],
])('“%s” is %s', (text, day) => {
  expect(findDate(text, TODAY)?.day).toBe(day)
})
