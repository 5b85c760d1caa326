import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { prepared } from '../../../support/story.ts'

/** A name of several words before the colon that heads a message is the customer, whoever is named behind it. */

test.each([
  ['Good For You Granolas: they love teams, nobody to own it', 'Good For You Granolas'],
  ['Tolvan farms: their partner (Adventure Works) went bust, no one moves the mailboxes', 'Tolvan farms'],
  ['Bramvik Boat Hire: Fabrikam Consulting does the migration for them and is late', 'Bramvik Boat Hire'],
  ['House of Pelloria: their reseller Wide World Importers ordered the wrong licences', 'House of Pelloria'],
  ['tolvandel spo: spoke to the new guy, wants it later. oh and theres a partner, Adventure Works, idle', 'Tolvandel'],
  ['tolvan farms exo: their partner (Adventure Works) went bust', 'Tolvan Farms'],
])('%s', (text, name) => {
  expect(findCustomer(prepared, text)).toMatchObject({ name })
})

test.each([
  'Quick Update: Contoso trains its champions',
  'Meeting With Tarvik: Contoso trains its champions',
  'Call from Zorvan: Contoso trains its champions',
  'Their CIO Zorvan: Contoso trains its champions',
  'The Vexor scanner: fails since the upgrade',
  'nobody at Zorvan: they are all on leave',
  'Training: nobody was trained',
  'new outlook mobile: Contoso says it crashes',
  'slow sharepoint: Contoso complains',
])('“%s”: the words before the colon are no customer', (text) => {
  const head = text.slice(0, text.indexOf(':'))
  expect([undefined, 'guess']).toContain(nameIs(text, head))
})

/** How surely the head was taken for the customer; undefined where it was not. */
function nameIs(text: string, head: string) {
  const found = findCustomer(prepared, text)
  return found?.name === head ? found.certainty : undefined
}
