import { customerKey } from '../../../playbook/names/customer-key.ts'
import { findCustomer } from '../../../playbook/names/find-customer.ts'
import { splitCustomers } from '../../../playbook/names/several/split-customers.ts'
import { prepared } from '../../support/story.ts'

/** "+" joins the words of a company's name as "&" does. */
test.each([
  ['Brandt + Voss teams: proxy drops the calls', 'Brandt + Voss'],
  ['hübner + söhne sharepoint: it admin left, project on hold', 'Hübner + Söhne'],
  ['Lind + Osei + Rapp intune: the proxy drops it', 'Lind + Osei + Rapp'],
  ['Brandt+Voss teams: proxy drops the calls', 'Brandt+Voss'],
])('“%s” is about one customer', (text, name) => {
  expect(splitCustomers(prepared, text)).toBeUndefined()
  expect(findCustomer(prepared, text)).toMatchObject({ name })
})

const KNOWN = new Map(['Fabrikam', 'Litware', 'Brandt'].map((name) => [customerKey(name), name]))

test('two customers who are known are two', () => {
  const parts = splitCustomers(prepared, 'Fabrikam + Litware teams: proxy drops the calls', KNOWN)?.parts
  expect(parts?.map(({ customer }) => customer)).toEqual(['Fabrikam', 'Litware'])
})

test('who is known by the first word alone may be somebody else', () => {
  expect(splitCustomers(prepared, 'Brandt + Voss teams: proxy drops the calls', KNOWN)).toBeUndefined()
})

test('where each of them has news of its own, they are two', () => {
  const text = 'Brandt teams: nobody is trained + Voss exchange: the migration is stuck'
  expect(splitCustomers(prepared, text)?.parts.map(({ customer }) => customer)).toEqual(['Brandt', 'Voss'])
})
