import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { splitCustomers } from '../../../../playbook/names/several/split-customers.ts'
import { prepared } from '../../../support/story.ts'

/** What a talk or a note is called is no part of a customer's name. */

test.each([
  ['contoso call notes: nobody is trained', 'Contoso'],
  ['contoso meeting note: nobody is trained and no champion', 'Contoso'],
  ['contoso weekly: nobody is trained', 'Contoso'],
  ['contoso update: nobody is trained', 'Contoso'],
  ['Contoso Update: nobody is trained', 'Contoso'],
  ['contoso sync: nobody is trained', 'Contoso'],
  ['Contoso call: nobody is trained', 'Contoso'],
  ['contoso status update: nobody is trained', 'Contoso'],
  ['Contoso Kick-off: nobody is trained', 'Contoso'],
  ['Wide World Importers call: nobody is trained', 'Wide World Importers'],
  ['graphic design institute weekly: nobody is trained', 'Graphic Design Institute'],
  ['Contoso GmbH weekly call: nobody is trained', 'Contoso GmbH'],
  ['Adatum review - nobody is trained', 'Adatum'],
  ['contoso daily standup: nobody is trained', 'Contoso'],
  ['comment contoso teams: called them', 'Contoso'],
  ['go-live of contoso teams is 11 may', 'Contoso'],
])('%s', (text, name) => {
  expect(findCustomer(prepared, text)?.name).toBe(name)
})

test.each([
  ['Larchford Weekly Teams: nobody is trained', 'Larchford Weekly'],
  ['Larchford Weekly wants Teams, nobody is trained', 'Larchford Weekly'],
  ['Fairmont News Teams: nobody is trained', 'Fairmont News'],
  ['Harvard Business Review Teams: nobody is trained', 'Harvard Business Review'],
  ['Contoso Pharma: nobody is trained', 'Contoso Pharma'],
])('names may end like one: %s', (text, name) => {
  expect(findCustomer(prepared, text)?.name).toBe(name)
})

test('two customers whose calls head what is said of them are told apart', () => {
  const text = 'contoso call: nobody is trained. fabrikam call: mailboxes moving until 15 April'
  expect(splitCustomers(prepared, text)?.parts.map(({ customer }) => customer)).toEqual(['Contoso', 'Fabrikam'])
})
