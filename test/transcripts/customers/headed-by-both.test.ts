import { prepared, story } from '../../support/story.ts'
import { partsOf } from '../../../dialogs/assessment/several/workload-parts.ts'

const told = (text: string) => partsOf(prepared, text)?.map((part) => [part.workload, part.text])

test.each([
  'fabrikam sharepoint and exchange: sharepoint waits for the new admin, exchange mailboxes are moving till 20 dec',
  'fabrikam sharepoint & exchange - sharepoint waits for the new admin, exchange mailboxes are moving till 20 dec',
  'Fabrikam exchange and sharepoint: sharepoint waits for the new admin, exchange mailboxes are moving till 20 dec',
  'just spoke to fabrikam, sharepoint waits for the new admin, exchange mailboxes are moving till 20 dec',
  'met with fabrikam: sharepoint waits for the new admin, exchange mailboxes are moving till 20 dec',
])('what is said of each of two workloads is parted: “%s”', (text) => {
  expect(told(text)).toEqual([
    ['sharepoint', 'sharepoint waits for the new admin'],
    ['exchange', 'exchange mailboxes are moving till 20 dec'],
  ])
})

test('a name that the head has is one below it, too', () => {
  expect(
    told('fabrikam sharepoint, exchange: sharepoint waits for the new admin. mailboxes of exchange are moving'),
  ).toEqual([
    ['sharepoint', 'sharepoint waits for the new admin'],
    ['exchange', 'mailboxes of exchange are moving'],
  ])
})

test.each([
  'Contoso SharePoint: they lack a way to exchange files with the bank, mailboxes are fine',
  'Contoso: SharePoint and teams of the sales people are not trained, they refuse it',
  'Contoso SharePoint and Exchange: the only admin left and nobody has the skills',
  'Contoso SharePoint: nobody is trained and exchange of files goes on by mail',
])('and one story stays one: “%s”', (text) => {
  const parts = told(text)
  expect(parts === undefined || parts.every(([, said]) => said === parts[0]![1])).toBe(true)
})

story('each of two workloads has its own status and date', [
  ['day', '2026-11-22'],
  [
    'FM',
    'fabrikam sharepoint and exchange: sharepoint waits for the new admin, exchange mailboxes are moving till 20 dec',
  ],
  ['bot', 'Fabrikam', 'This names two workloads', '[Assess both]'],
  ['FM presses', 'Assess both'],
  ['bot', 'Fabrikam · SharePoint Online', 'IT Change Management and Resourcing', 'Exchange Online comes after this.'],
  ['bot never', 'Migration', '2026-12-20', 'mailboxes'],
  ['FM', 'keep it'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM presses', 'Go on with Exchange Online'],
  ['bot', 'Fabrikam · Exchange Online', 'In Progress › Migration', '2026-12-20'],
  ['bot never', 'admin'],
])
