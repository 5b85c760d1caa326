import { splitWorkloads } from '../../../playbook/recommendation/split-workloads.ts'
import { prepared } from '../../support/story.ts'

const partsOf = (text: string) => splitWorkloads(prepared, text)?.map((part) => [part.workload, part.text])

test.each([
  [
    'Exchange is being migrated, Intune is blocked by licences',
    [
      ['exchange', 'Exchange is being migrated'],
      ['intune', 'Intune is blocked by licences'],
    ],
  ],
  [
    'Contoso: Exchange mailboxes and calendars are being migrated; they do not want Teams because Zoom does the job',
    [
      ['exchange', 'Exchange mailboxes and calendars are being migrated'],
      ['teams', 'they do not want Teams because Zoom does the job'],
    ],
  ],
  // What they use instead is no praise of the workload.
  [
    'Contoso: teams nobody is trained till may, intune they use Jamf and stay',
    [
      ['teams', 'teams nobody is trained till may'],
      ['intune', 'intune they use Jamf and stay'],
    ],
  ],
  [
    'exchange half moved, sharepoint not asked yet, teams nobody is trained, viva they use Slack and stay',
    [
      ['exchange', 'exchange half moved'],
      ['sharepoint', 'sharepoint not asked yet'],
      ['teams', 'teams nobody is trained'],
      ['viva-engage', 'viva they use Slack and stay'],
    ],
  ],
  [
    'Intune is blocked because the only admin left. For Yammer they see no value at all',
    [
      ['intune', 'Intune is blocked because the only admin left'],
      ['viva-engage', 'For Yammer they see no value at all'],
    ],
  ],
  [
    'Adatum: exchange migration runs until the end of January, teams blocked as the firewall drops the media',
    [
      ['exchange', 'exchange migration runs until the end of January'],
      ['teams', 'teams blocked as the firewall drops the media'],
    ],
  ],
])('“%s”', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test.each([
  ['one clause names both', 'Teams and Exchange are blocked by licences'],
  ['one waits for the other', 'They want Teams, but Exchange must be migrated first'],
  ['the head says what it is about', 'Contoso Teams: nobody is trained, Exchange is being migrated'],
  [
    'one is how the other is called for short',
    'Teams Phone has no call routing by floor, teams cant do it, they wait for it',
  ],
  ['a part says nothing', 'Exchange is being migrated, Intune'],
  ['only names', 'Exchange, Intune'],
  [
    'one is named by the way',
    'Intune is blocked because the only admin left. All seats came with Copilot in the summer',
  ],
  [
    'a thing carries the name of one',
    'Intune is blocked by licences. The Exchange connector is migrated every half hour',
  ],
  ['both are the same', 'Exchange is blocked by missing licences, Intune is blocked by missing licences'],
  ['one workload', 'Exchange is being migrated, half of the mailboxes are done'],
  ['“teams” are people here', 'Intune is being set up, the teams refuse to be trained'],
  ['one is merely well', 'Exchange is in daily use. Intune is blocked because the only admin left'],
  ['a long mail', `Exchange is being migrated, Intune is blocked by licences. ${'More about it. '.repeat(50)}`],
])('%s: “%s” stays whole', (_, text) => {
  expect(partsOf(text)).toBeUndefined()
})
