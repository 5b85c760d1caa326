import { findCustomer } from '../../../playbook/names/find-customer.ts'
import { prepared } from '../../support/story.ts'

test.each([
  ['pebble stone exchange hosted by a provider, happy there, wont move', 'Pebble Stone'],
  ['Wide quarry growers teams meetings go thru the proxy, audio terrible', 'Wide quarry growers'],
  ['city power & heat: outages last month w/ teams, management lost confidence', 'City Power & Heat'],
  ['zimmerli sez they ditched sharepoint, staying on their old farm', 'Zimmerli'],
])('“%s” is about %s', (text, name) => {
  expect(findCustomer(prepared, text)?.name).toBe(name)
})

test.each(['training & change: nobody is trained in teams', 'roles & duties: nobody knows who does teams'])(
  '“%s” has a heading and no customer',
  (text) => {
    expect(findCustomer(prepared, text)).toBeUndefined()
  },
)
