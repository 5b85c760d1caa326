import { customerKey } from '../../../../playbook/names/customer-key.ts'
import { saidOfOther, sameTargets } from '../../../../playbook/names/several/same-again.ts'
import { prepared } from '../../../support/story.ts'

const known = new Map(['Fabrikam', 'Adatum', 'Northwind Traders'].map((name) => [customerKey(name), name]))
const of = (message: string) => sameTargets(prepared, message, known)

test.each([
  ['same for sharepoint', [{ workload: 'sharepoint' }]],
  ['and for fabrikam', [{ customer: 'Fabrikam' }]],
  ['Same goes for Fabrikam.', [{ customer: 'Fabrikam' }]],
  ['fabrikam too', [{ customer: 'Fabrikam' }]],
  ['sharepoint as well', [{ workload: 'sharepoint' }]],
  ['same for fabrikam exchange', [{ customer: 'Fabrikam', workload: 'exchange' }]],
  ['same for exchange at fabrikam', [{ customer: 'Fabrikam', workload: 'exchange' }]],
  ['same for sharepoint and onedrive', [{ workload: 'sharepoint' }, { workload: 'onedrive' }]],
  ['same with fabrikam and adatum', [{ customer: 'Fabrikam' }, { customer: 'Adatum' }]],
  ['exactly the same problem at northwind', [{ customer: 'Northwind Traders' }]],
  ['same for vandelay', [{ customer: 'Vandelay' }]],
])('“%s” says the same of %j', (message, targets) => expect(of(message)).toEqual(targets))

test.each([
  'same for the branch offices',
  'same for all',
  'same for june',
  'same',
  'and for marketing',
  'and for vandelay',
  'and for june',
  'they have exchange too',
  'same for their partner',
  'same for sharepoint and the branch offices',
  'same for fabrikam, they wait for the firewall',
])('“%s” says something else', (message) => expect(of(message)).toBeUndefined())

test.each([
  [
    'litware teams: vpn blocks it. Litware’s admin left',
    { customer: { from: 'Litware', to: 'Fabrikam' } },
    'Fabrikam teams: vpn blocks it. Fabrikam’s admin left',
  ],
  [
    'vpn blocks teams, their sales are angry',
    { workload: { from: 'teams', to: 'sharepoint' } },
    'vpn blocks SharePoint Online, their sales are angry',
  ],
  [
    'Teams: their sales teams lack training',
    { workload: { from: 'teams', to: 'sharepoint' } },
    'SharePoint Online: their sales teams lack training',
  ],
  ['nobody is trained', { customer: { from: 'C++ (a|b', to: '$& x' } }, 'nobody is trained'],
] as const)('“%s” of another', (text, renamed, said) => expect(saidOfOther(prepared, text, renamed)).toBe(said))

test('a part of the other name is not taken along', () =>
  expect(
    saidOfOther(prepared, 'northwind: vpn blocks it', { customer: { from: 'Northwind Traders', to: 'Fabrikam' } }),
  ).toBeUndefined())
