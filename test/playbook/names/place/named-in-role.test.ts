import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { prepared } from '../../../support/story.ts'

/** Who is named in a role is a person. The customer is somebody else. */
test.each([
  ['zimmerli adoption lead is Mira Okonjo', 'Zimmerli'],
  ['pebble valley dairy adoption lead is Mira Okonjo', 'Pebble Valley Dairy'],
  ['the new project manager at pebble valley dairy is Mira Okonjo', 'Pebble Valley Dairy'],
  ['Quibell Foods it lead is Zawadi Okafor, nobody is trained in teams', 'Quibell Foods'],
  ['Zawadi Okafor is the new sponsor at Quibell Foods', 'Quibell Foods'],
])('“%s” is about %s', (text, name) => {
  expect(findCustomer(prepared, text)?.name).toBe(name)
})

test.each([
  'adoption lead is Zawadi Okafor',
  'the champion is now Zawadi Okafor, she trains them',
  'their sponsor will be Oduya',
])('“%s” names no customer', (text) => {
  expect(findCustomer(prepared, text)).toBeUndefined()
})

test.each([
  ['our biggest customer is Zimmerli, they want teams', 'Zimmerli'],
  ['no champion: Quibell Foods teams is stuck', 'Quibell Foods'],
  ['the market leader is Quibell Foods, they wont take teams', 'Quibell Foods'],
])('other words before “is” leave the name: “%s”', (text, name) => {
  expect(findCustomer(prepared, text)?.name).toBe(name)
})
