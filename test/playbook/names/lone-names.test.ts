import { findCustomer } from '../../../playbook/names/find-customer.ts'
import { findWorkload } from '../../../playbook/reading/workload/find-workload.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import { prepared } from '../../support/story.ts'

test.each([
  ['Rowan', 'The Exchange thing for Rowan is blocked, their only admin left'],
  ['Ridgeline', 'Chrome is the browser at Ridgeline. They like it'],
  ['Grindle', 'Grindle runs drop-in sessions for Outlook on phones twice a week'],
  ['Marigold', 'Too busy to train users, that is what stops Teams with Marigold.'],
  ['Lantern', 'Heard nothing back from Lantern on Edge'],
  ['Tansy', 'Intune is on hold since the admin of Tansy left'],
  ['Saffron', 'Teams came with the last order from Saffron, nobody asked them yet'],
])('%s is a customer, though one word, in “%s”', (name, text) => {
  expect(findCustomer(prepared, text)?.name).toBe(name)
})

test.each([
  'The CIO says no to Teams, nobody is trained',
  'Nobody in Finance uses Teams, they lack a trainer',
  'Intune is blocked since March, the firewall drops it',
])('nobody is named in “%s”', (text) => {
  expect(findCustomer(prepared, text)).toBeUndefined()
})

test.each([
  ['entra-id', 'they want P1 switched on for the finance people'],
  ['entra-id', 'both boards are keen on p1, two forests must become one first'],
  [undefined, 'a P1 was opened with support, the P1 ticket is still open'],
])('P1 is %s in “%s”', (workload, text) => {
  expect(findWorkload(prepared, tokenize(text), text)).toBe(workload)
})
