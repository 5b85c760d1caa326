import { playbook } from '../../../playbook/content/playbook.ts'
import { findCustomer } from '../../../playbook/names/find-customer.ts'
import { prepare } from '../../../playbook/prepare.ts'

const prepared = prepare(playbook)
const find = (text: string): string | undefined => findCustomer(prepared, text)?.name

test.each([
  ['Hi all, call with Proseware today. Clara Voss (IT director) says that half of the mailboxes are over', 'Proseware'],
  ['short summary of the meeting with Stone Harbour Foods: Tom joined, too', 'Stone Harbour Foods'],
  ['Spoke with Clara Voss at Proseware. Half of the mailboxes are over', 'Proseware'],
  ['Clara Voss from Proseware called: half of the mailboxes are over', 'Proseware'],
  ['Copilot, Halden Papper AB. CFO says there is no value in it', 'Halden Papper AB'],
  ['Regarding Mekong Agro Chemicals Exchange: they use Zoho and are satisfied', 'Mekong Agro Chemicals'],
  ['Martin: nobody is trained and there is no champion', 'Martin'],
])('“%s” is about %s', (text, name) => expect(find(text)).toBe(name))

test.each([
  'call with Maria today, she says that the rollout is stuck',
  'Clara Voss says that half of the mailboxes are over',
  'spoke with Yesenia Ibarra, their CIO, the rollout is stuck',
  'Noor Haddad (project lead) has left, nobody follows',
])('“%s” names a person, no customer', (text) => expect(find(text)).toBeUndefined())

test.each([
  ['fabrikam said teams is down all the time, they dont trust it', 'Fabrikam'],
  ['contoso says sharepoint libraries are moving till 1 june', 'Contoso'],
  ['northwind told me that intune is not wanted', 'Northwind'],
  ['FYI northwind doesn’t want sharepoint anymore, they go with confluence', 'Northwind'],
  ['EKH says no to P1, Okta does it and was renewed', 'EKH'],
])('“%s”: who says or declines something', (text, name) => expect(find(text)).toBe(name))

test.each([
  ['uh so yeah contoso teams nobody wants it', 'Contoso'],
  ['ok um spoke to alpine ski house teams phone is stuck the sbc is too old', 'Alpine Ski House'],
  ['ok so i just spoke to um wingtip toys they are still on skype for business', 'Wingtip Toys'],
])('“%s”: what one says while one thinks is no part of a name', (text, name) => expect(find(text)).toBe(name))

test.each([
  ['M.K.H. Holding wants Teams, their lawyers do not', 'M.K.H. Holding'],
  ['The fear at B.F. Ostrander Mutual Aid is that the line fails', 'B.F. Ostrander Mutual Aid'],
  ['PQN Pte. Ltd. does not answer on Teams', 'PQN Pte. Ltd.'],
])('“%s”: initials and legal forms keep their full stops', (text, name) => expect(find(text)).toBe(name))

test.each([
  ['Teams Phone, Kolmio Kala Oy. 6 weeks test', 'Kolmio Kala Oy'],
  ['Exchange, Rheinau Optik GmbH. mailboxes move in june', 'Rheinau Optik GmbH'],
  ['Edge, Tallgren AB. 2 pilots', 'Tallgren AB'],
  ['Teams, Olmedo Textil SA. 3 calls, no answer', 'Olmedo Textil SA'],
  ['Copilot, Brenta Legno Srl. they wait for the budget', 'Brenta Legno Srl'],
  ['Teams, Marlow Inc. 6 weeks test', 'Marlow Inc.'],
  ['Teams, Marlow & Co. 6 weeks test', 'Marlow & Co.'],
  ['Teams, Marlow Corp. does not answer', 'Marlow Corp.'],
])('“%s”: the full stop of the sentence is not the name’s', (text, name) => expect(find(text)).toBe(name))

test('“e.g.” and a sentence behind initials are no names', () => {
  expect(find('they lack e.g. Intune licences')).toBeUndefined()
  expect(find('The factories in the U.S. They have no admin for Intune')).not.toBe('U.S. They')
})
