import { mayBeSameCustomer } from '../../../../playbook/names/several/same-customer.ts'
import { prepared } from '../../../support/story.ts'

test.each([
  'and Intune: no admin has time for it',
  'Exchange is fine, all mailboxes moved',
  'they want Intune as well, but the firewall stops it',
  'the rollout of Intune waits for the new firewall',
  'same for OneDrive',
  'Contoso Intune waits as well',
])('may be about the customer that is spoken of: %s', (text) => {
  expect(mayBeSameCustomer(prepared, text, 'Contoso')).toBe(true)
})

test.each([
  'first light partners intune - the admin has no idea of it',
  'new customer, onedrive: they start when the plan is signed',
  'spoke with both today. big river intune: no one has time for it',
  'next one: Intune, nobody has time',
  'Zwillinger Intune: nobody has time',
])('is about somebody else: %s', (text) => {
  expect(mayBeSameCustomer(prepared, text, 'Contoso')).toBe(false)
})
