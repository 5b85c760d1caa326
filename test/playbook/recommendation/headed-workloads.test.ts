import { headedWorkloads } from '../../../playbook/recommendation/headed-workloads.ts'
import { prepared } from '../../support/story.ts'

const partsOf = (text: string): Record<string, string> | undefined => {
  const parts = headedWorkloads(prepared, text)
  return parts && Object.fromEntries(parts.map((part) => [part.workload, part.text]))
}

test.each([
  [
    'lines',
    'Minutes Tailwind 18 Nov\nExchange: MX switched, mailboxes moving, ready 15 Dec\nTeams: users not trained, no champion\nIntune: Peter, the only admin, left',
    {
      exchange: 'Exchange: MX switched, mailboxes moving, ready 15 Dec',
      teams: 'Teams: users not trained, no champion',
      intune: 'Intune: Peter, the only admin, left',
    },
  ],
  [
    'bullets',
    'Minutes Fabrikam 18 Nov\n- OneDrive: pilot live, target 20 Feb\n- Exchange: mailboxes moving, 200 of 900',
    { onedrive: 'OneDrive: pilot live, target 20 Feb', exchange: 'Exchange: mailboxes moving, 200 of 900' },
  ],
  [
    'sentences',
    'Call with Tailwind, 18 Nov. Exchange: mailboxes moving, ready 15 Dec. Teams: users not trained, no champion.',
    { exchange: 'Exchange: mailboxes moving, ready 15 Dec.', teams: 'Teams: users not trained, no champion.' },
  ],
  [
    'one line',
    'Contoso: Exchange: moving mailboxes till 15 Dec, Teams: no champion and no training, Intune: only admin left',
    {
      exchange: 'Exchange: moving mailboxes till 15 Dec',
      teams: 'Teams: no champion and no training',
      intune: 'Intune: only admin left',
    },
  ],
  [
    'strokes, without capitals',
    'call w/ contoso 18/11 | exchange - mailboxes moving, ready 15 Dec | teams - nobody is trained, no champions',
    { exchange: 'exchange - mailboxes moving, ready 15 Dec', teams: 'teams - nobody is trained, no champions' },
  ],
  [
    'headings with bullets below, and what is said of all',
    'Contoso\n\nExchange\n- mailboxes are moving\n- ready 15 Dec\n\nTeams\n- nobody is trained\n- no champion\n\nAll: freeze until 10 Jan because of the audit',
    {
      exchange: 'Exchange\n- mailboxes are moving\n- ready 15 Dec\nAll: freeze until 10 Jan because of the audit',
      teams: 'Teams\n- nobody is trained\n- no champion\nAll: freeze until 10 Jan because of the audit',
    },
  ],
  [
    'the customer in front of the first',
    'Contoso Teams & SharePoint: nobody is trained\nIntune: the only admin left in May',
    {
      teams: 'Contoso Teams & SharePoint: nobody is trained',
      sharepoint: 'Contoso Teams & SharePoint: nobody is trained',
      intune: 'Intune: the only admin left in May',
    },
  ],
  [
    'the customer in front of each',
    '- Contoso Teams: nobody is trained\n- Contoso Exchange: mailboxes are being moved until 15 April',
    {
      teams: 'Contoso Teams: nobody is trained',
      exchange: 'Contoso Exchange: mailboxes are being moved until 15 April',
    },
  ],
  [
    'sentences without a mark',
    'Teams is blocked, nobody is trained. They hope for March. Exchange is being migrated, half of the mailboxes are over. Done by 15 Dec.',
    {
      teams: 'Teams is blocked, nobody is trained. They hope for March.',
      exchange: 'Exchange is being migrated, half of the mailboxes are over. Done by 15 Dec.',
    },
  ],
])('%s', (_, text, parts) => expect(partsOf(text)).toEqual(parts))

test.each([
  ['another is named within a clause', 'Contoso Teams: nobody is trained, Exchange is being migrated'],
  ['attempts by way', 'Tailwind Intune: four attempts since May\nTeams: 3 calls, no answer\nOutlook: 4 mails'],
  ['one waits for the other', 'Teams is what they want. Exchange must be migrated first.'],
  ['one is merely well', 'Contoso Teams: nobody is trained. Exchange is fine. They hope for March.'],
  ['figures', 'Seats:\nTeams: 300\nExchange: 200'],
  ['one workload', 'Contoso Teams: nobody is trained.\nThey use Slack.'],
  ['by the way', 'Tailwind Intune: no budget. All of their seats are licensed with Copilot since the summer.'],
  ['people', 'Intune: being set up\nteams who refuse to be trained are in sales'],
])('%s: stays whole', (_, text) => expect(partsOf(text)).toBeUndefined())

test.each([
  [
    'what is to be done and who was there are of no workload',
    'Minutes Contoso\nPresent: Sara, Tom\nExchange: mailboxes moving, ready 15 Dec\nSharePoint: no decision\nActions:\n- Tom to send the list of add-ins',
    { exchange: 'Exchange: mailboxes moving, ready 15 Dec', sharepoint: 'SharePoint: no decision' },
  ],
  [
    'another one that they want',
    'Fabrikam Exchange is stuck, the firewall is closed. Also they want Teams but first they need to train the helpdesk',
    {
      exchange: 'Fabrikam Exchange is stuck, the firewall is closed.',
      teams: 'Also they want Teams but first they need to train the helpdesk',
    },
  ],
  [
    'another one, without capitals',
    'fabrikam exchange migration is stuck, the firewall is closed. they also want teams, but users are not trained',
    {
      exchange: 'fabrikam exchange migration is stuck, the firewall is closed.',
      teams: 'they also want teams, but users are not trained',
    },
  ],
])('%s', (_, text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test.each([
  'Fabrikam Exchange is stuck. They want Teams but first they need to train the helpdesk',
  'Fabrikam Exchange is stuck, they also want their teams to be trained',
  'Fabrikam Exchange waits for Teams, also they want a trainer',
])('one story stays one: %s', (text) => {
  expect(partsOf(text)).toBeUndefined()
})
