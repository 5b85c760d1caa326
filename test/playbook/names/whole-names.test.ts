import { playbook } from '../../../playbook/content/playbook.ts'
import { findCustomer } from '../../../playbook/names/find-customer.ts'
import { tidyName } from '../../../playbook/names/tidy-name.ts'
import { prepare } from '../../../playbook/prepare.ts'

const prepared = prepare(playbook)
const find = (text: string): string | undefined => findCustomer(prepared, text)?.name

test.each([
  ['Mazur Chłodnie sp. z o.o. has 40 Teams Phone seats that no one has asked about.', 'Mazur Chłodnie sp. z o.o.'],
  ['Licores Lozano S.L. uses OneDrive less than we hoped, a course starts in May.', 'Licores Lozano S.L.'],
  ['Carpintería Hnos. Vidal: the proxy stops Intune until the new one is in.', 'Carpintería Hnos. Vidal'],
  ['Piekarnia Lipowa i Syn wants Teams once the licences are there.', 'Piekarnia Lipowa i Syn'],
  ["Our champion at St. Aldwin's left, so nobody shows SharePoint to the staff.", "St. Aldwin's"],
  ["The drivers' phones at Penhallow Sailors' Church cannot run Outlook Mobile.", "Penhallow Sailors' Church"],
  ['Handed over today: Tindale Pottery from Mark, no word about Defender so far.', 'Tindale Pottery'],
])('“%s” is about %s and no more', (text, name) => expect(find(text)).toBe(name))

test.each([
  ['Because Bramwell Foods changes its seller in May, the Copilot seats are not there yet.', 'Bramwell Foods'],
  ['Phoned Bramwell Foods four times about Copilot, only the machine answered.', 'Bramwell Foods'],
  ['Report for Bramwell Foods, Windows 11: half of the laptops are too old.', 'Bramwell Foods'],
  [
    'Besprechung Sanitärtechnik Ohlendorf: the admins have no time for Windows 11 before June.',
    'Sanitärtechnik Ohlendorf',
  ],
  ['Shoe chain Larkbox lost the two admins who knew Defender.', 'Larkbox'],
  ['Paving firm Van Aalten sees no value in Copilot and will never buy it.', 'Van Aalten'],
])('the words in front are no part of the name in “%s”', (text, name) => expect(find(text)).toBe(name))

test.each([
  'Hola, they move their team sites to SharePoint until March.',
  'Dzień dobry, the licences for Copilot have not arrived.',
  'Hei, nobody here has time for Windows 11.',
  'Kurz: the firewall blocks OneDrive.',
  'Ms. Okada wants Copilot but has no budget before July.',
  'No Viva Engage: the board does not see what it is for.',
])('“%s” names no customer', (text) => expect(find(text)).toBeUndefined())

test.each([
  ['Monday, Colm & Sons', 'Colm & Sons'],
  ["Bramwell's 300", 'Bramwell'],
  ["Harrow Benefit Society's CSP", 'Harrow Benefit Society'],
  ["Baker's Yard", "Baker's Yard"],
  ['The Phone Company', 'The Phone Company'],
  ['Trust for Wild Rivers', 'Trust for Wild Rivers'],
])('“%s” is tidied to “%s”', (found, name) => expect(tidyName(found)).toBe(name))
