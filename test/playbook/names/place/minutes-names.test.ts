import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { prepared } from '../../../support/story.ts'

const find = (text: string): string | undefined => findCustomer(prepared, text)?.name

const lines =
  'Exchange: mailboxes moving, ready 20 Dec\nTeams: users not trained\nIntune: partner Contoso IT does it, target 3 Feb'

test.each([
  ['Minutes Northwind 20 Nov', 'Northwind'],
  ['Minutes Northwind, Friday', 'Northwind'],
  ['Minutes of the call with Northwind, 20.11.', 'Northwind'],
  ['Meeting notes – Northwind Traders – 20 November', 'Northwind Traders'],
  ['MoM Wide World Importers', 'Wide World Importers'],
  ['Recap: Adatum 2026-11-20', 'Adatum'],
  ['notes northwind 20 nov', 'Northwind'],
])('the heading “%s” names %s, in lines and when the breaks got lost', (heading, name) => {
  expect(find(`${heading}\n${lines}`)).toBe(name)
  if (/\d|day/.test(heading)) expect(find(`${heading} ${lines.replaceAll('\n', ' ')}`)).toBe(name)
})

test.each([
  'Minutes 20 Nov',
  'Minutes of Friday',
  'Minutes Teams 20 Nov',
  'Minutes Weekly 20 Nov',
  'Minutes Petra 20 Nov',
  'Notes from today',
])('the heading “%s” names none, and a partner of theirs is none either', (heading) => {
  expect(find(`${heading}\n${lines}`)).toBeUndefined()
})

test.each([
  ['on a call w fabrikam now, exchange and sharepoint', 'Fabrikam'],
  ['call w fabrikam, teams is stuck', 'Fabrikam'],
  ['on the phone w/ northwind, intune', 'Northwind'],
  ['spoke w litware, nobody is trained for teams', 'Litware'],
])('“%s”: “w” is “with”', (text, name) => expect(find(text)).toBe(name))

test.each(['on a call w petra now, teams', 'in a meeting w the security team, intune', 'on a call w it now, teams'])(
  '“%s” names no customer',
  (text) => expect(find(text)).toBeUndefined(),
)
