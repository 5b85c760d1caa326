import { playbook } from '../../../../playbook/content/playbook.ts'
import { prepare } from '../../../../playbook/prepare.ts'
import { splitCustomers } from '../../../../playbook/names/several/split-customers.ts'

const prepared = prepare(playbook)
const customers = (text: string): string[] | undefined =>
  splitCustomers(prepared, text)?.parts.map(({ customer }) => customer)

test.each([
  [
    'Spoke w/ Lakeview and Kestrel today. Kestrel Teams is going fine, half of them are set up. Lakeview Intune: no one has time for it.',
    ['Kestrel', 'Lakeview'],
  ],
  [
    'Lakeview Teams: nobody is trained, they wait. Stone Harbour Intune: their only admin left, the rollout is on hold.',
    ['Lakeview', 'Stone Harbour'],
  ],
  [
    'lakeview exchange: half of the mailboxes are moved\nkestrel doesnt answer, I sent four mails and called twice',
    ['Lakeview', 'Kestrel'],
  ],
  // Each is said to do something with a product of its own.
  [
    'Marigold Press wants Yammer but nobody is trained, and Hollis Motors is moving its mailboxes to Exchange until 11 December.',
    ['Marigold Press', 'Hollis Motors'],
  ],
  [
    'Teams at Gable Street Theatre is being rolled out while Intune at Pinewood Savings Bank is blocked by the licences.',
    ['Gable Street Theatre', 'Pinewood Savings Bank'],
  ],
  [
    'Hi all,\ntwo customers today.\nGable Street Theatre (Teams): files are moved until May.\nPinewood Dairy / Intune: no budget for the licences.',
    ['Gable Street Theatre', 'Pinewood Dairy'],
  ],
  // In a hurry, without capitals, and behind a comma alone.
  [
    'adventure works sharepoint, copying 2tb, done 15 jan, and contoso teams nobody is trained',
    ['Adventure Works', 'Contoso'],
  ],
  [
    'litware sharepoint blocked by SOX audit, and contoso exchange mailboxes are moving until march',
    ['Litware', 'Contoso'],
  ],
  ['litware exchange mailboxes moving til march, contoso teams nobody trained', ['Litware', 'Contoso']],
  ['contoso teams nobody is trained, and fabrikam teams no champion, no training', ['Contoso', 'Fabrikam']],
  // The same of each.
  ['northwind and fabrikam both teams: no training', ['Northwind', 'Fabrikam']],
  ['both northwind and fabrikam teams: no training', ['Northwind', 'Fabrikam']],
  ['Northwind, Fabrikam and Litware all three Intune: their admin left', ['Northwind', 'Fabrikam', 'Litware']],
  ['Northwind and Fabrikam both want Teams but have no budget', ['Northwind', 'Fabrikam']],
  ['city power and light and contoso both teams: no training', ['City Power and Light', 'Contoso']],
  ['Contoso and Johnson and Partners both Teams: no training', ['Contoso', 'Johnson and Partners']],
])('“%s” is about %j', (text, names) => expect(customers(text)).toEqual(names))

test.each([
  'Lakeview Teams: nobody is trained. Their partner does not answer, the contract ended.',
  'Lakeview: Exchange is being moved, half is over; Intune: no budget for the licences.',
  'Exchange is done. Teams: nobody is trained and there is no champion.',
  'Lakeview Teams: nobody is trained. Lakeview Intune: their only admin left, it is on hold.',
  'Lakeview Teams: nobody is trained. Legal: they check the contract of the works council.',
  'Marigold Press wants Yammer but nobody is trained, and Brightlane Consulting has no time for Exchange.',
  'Marigold Press wants Yammer but nobody is trained while Brightlane Consulting is moving Yammer of another tenant.',
  'Marigold Press wants Teams but nobody is trained, and Anna Bell wants Exchange as well.',
  'Marigold Press wants Teams but nobody is trained, and Intune is blocked by missing licences.',
  'Marigold Press is moving to Exchange until May and Legal wants Purview first.',
  'City Power and Light teams: no training',
  'johnson and partners teams: nobody is trained',
  'contoso teams: nobody is trained, and sales teams are not ready',
  'contoso teams: no champion, and sharepoint users refuse the training',
  'contoso teams: slack does the job, and zoom phone is used as well',
  'contoso exchange: mailboxes moving, and legacy exchange is on old hardware',
  'contoso teams blocked by the firewall, and their partner avanade has no time for teams',
  'contoso teams and exchange both blocked by licences',
  'sales and marketing both use teams: no training',
  'Mary and John both refuse Teams, nobody at Contoso is trained',
  'Nobody is trained. Marigold Press wants Teams. Hollis Motors keeps Exchange on its own server.',
])('“%s” is about one customer', (text) => expect(customers(text)).toBeUndefined())
