import { unreadDay } from '../../../playbook/dates/unread-day.ts'
import { findDate } from '../../../playbook/dates/find-date.ts'
import { findCustomer } from '../../../playbook/names/find-customer.ts'
import { prepared } from '../../support/story.ts'

/** The words of a day that nobody could read are not the customer's name. */
test.each([
  ['lagar oeste teams deploying, go live Silvester', 'Lagar Oeste'],
  ['lagar oeste teams deploying, go live 5th of Januar', 'Lagar Oeste'],
  ['zimmerli = in progress teams target eom january', 'Zimmerli'],
  ['zimmerli teams deploying, go live Ostern', 'Zimmerli'],
  ['pebble garden intune deploying, target Ramadan', 'Pebble Garden'],
  ['pebble garden intune rollout until Weihnachten', 'Pebble Garden'],
  ['pebble garden exchange migrating, done by eoy', 'Pebble Garden'],
  ['Pebble Garden intune deploying, deadline Karneval', 'Pebble Garden'],
])('“%s” is about %s', (text, name) => {
  expect(findCustomer(prepared, text)).toMatchObject({ name })
})

test.each([
  ['Sylvester Foods teams: proxy drops the calls', 'Sylvester Foods'],
  ['spoke to Januar, they want teams', 'Januar'],
  ['teams is blocked by the proxy at Zimmerli', 'Zimmerli'],
  ['teams deploying at Zimmerli, go live 1 may', 'Zimmerli'],
])('a name that is no day stays one: “%s”', (text, name) => {
  expect(findCustomer(prepared, text)).toMatchObject({ name })
})

test('New Year’s Eve is a day by its other name as well', () => {
  expect(findDate('teams deploying, go live Sylvester', '2026-03-02')).toMatchObject({ day: '2026-12-31' })
  expect(findDate('deploying until silvester', '2026-03-02')).toMatchObject({ day: '2026-12-31' })
  expect(findDate('Sylvester said no', '2026-03-02')).toBeUndefined()
})

test.each([
  'go live 5th of Januar',
  'go live 5. Januar',
  'rollout until Weihnachten',
  'target Ramadan',
  'done by mid Oktober',
])('of a day in other words it is said that it was not read: “%s”', (text) => {
  expect(findDate(text, '2026-03-02')).toBeUndefined()
  expect(unreadDay(text, '2026-03-02')?.why).toBe('is no day that I can read')
})

test.each(['Januar wants teams', 'they eat at Ramadan kitchen', 'go live smoothly'])('“%s” has no such day', (text) => {
  expect(unreadDay(text, '2026-03-02')).toBeUndefined()
})
