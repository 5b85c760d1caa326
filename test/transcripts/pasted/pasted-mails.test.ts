import { Player, story } from '../../support/story.ts'

const MAIL = `Hi Alex,

thanks for the call yesterday. As discussed we will not be able to go live with Teams Phone on 1 April because our headsets have not been certified and the supplier says mid May at the earliest.
We still want it.

Kind regards
Peter Houston
Head of Workplace | Litware Inc.`
const FOOTER = 'This e-mail is confidential. If you are not the intended recipient please delete it.'

describe('a mail says the same whatever stands around it', () => {
  test.each([
    ['a disclaimer', `${MAIL}\n${FOOTER}`],
    ['a telephone number', `${MAIL}\nTel +44 20 7946 0123`],
    ['both, and an address', `${MAIL}\n12 Main Street, London\nTel +44 20 7946 0123\n\n${FOOTER}`],
    ['a banner', `[EXTERNAL]\n${MAIL}`],
    ['a telephone', `${MAIL}\n\nSent from my iPhone`],
    ['an app', `${MAIL}\n\nGet Outlook for iOS`],
    [
      'headers',
      `From: Peter Houston <p@litware.com>\nSent: Friday, 27 February 2026 10:14\nTo: Alex Wilber\n\n${MAIL}`,
    ],
    [
      'quoted headers',
      `${MAIL}\n\nFrom: Alex Wilber\nSent: Friday, 27 February 2026 10:14\nTo: Peter Houston\nSubject: RE: SharePoint and Exchange`,
    ],
  ])('%s', (_, text) => {
    const player = new Player()
    player.play({ kind: 'text', text })
    expect(player.said).toContain('Litware Inc · Teams Phone')
    expect(player.said).toContain('Blocked › App Compatibility')
    expect(player.said).toContain('2026-05-15')
    expect(player.said).not.toMatch(/Exchange|SharePoint|confidential|iPhone/)
  })
})

story('who signed names no workload', [
  [
    'FM',
    'Litware: nobody is trained and there is no champion.\n\nKind regards\nPeter Houston\nExchange and Teams Admin',
  ],
  ['bot', 'Workload (required)', 'Blocked › Adoption Readiness'],
])

story('a mail of somebody else begins their own case, by who signed it', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion'],
  [
    'FM',
    'Hi Alex,\n\nwe cannot start with Intune because the AD must be cleaned up first, done 30 April.\n\nBest regards\nAnna Bell\nFabrikam GmbH\nT: +49 89 1234567',
  ],
  ['bot', 'Fabrikam GmbH · Intune', 'Blocked › Customer IT Infrastructure and Remediation', '2026-04-30'],
])

story('what is dictated is read with its marks, and its second workload stands for the next', [
  [
    'FM',
    'fabrikam exchange okay so they told me that the migration is stuck comma the firewall team has not opened the ports full stop they expect that on the fifteenth of april question mark new line also they want teams but first they need to train the helpdesk',
  ],
  ['bot', 'Fabrikam · Exchange Online', '2026-04-15', 'You also named Microsoft Teams: next, once this is kept.'],
  ['bot', /Microsoft Teams: Blocked/],
  ['bot never', /Note: .*(?:helpdesk|comma|full stop)/],
])

story('also where the marks are written, and in one line', [
  [
    'FM',
    'fabrikam exchange migration is stuck, the firewall team has not opened the ports. also they want teams, but their users are not trained',
  ],
  ['bot', 'Fabrikam · Exchange Online', 'Microsoft Teams: Blocked › Adoption Readiness'],
  ['bot never', /Note: .*trained/],
])

story('days in minutes count from theirs, and what is to be done is of no workload', [
  [
    'FM',
    'Meeting minutes Woodgrove Bank 27 Feb 2026\n- Exchange Online: 4,500 mailboxes, 900 migrated, batch 3 starts Monday, expected end 30 June\n- Teams: compliance says recording of calls required by MiFID II, waiting for regulator’s OK\n- Intune: not interested, staying with MobileIron for good\n- SharePoint: no decision\nActions: Tom to send list of add-ins',
  ],
  ['bot', 'This names four workloads', 'Intune: “Intune: not interested, staying with MobileIron for good”'],
  ['bot never', 'add-ins'],
  ['FM presses', 'Assess all four'],
  ['bot', 'Woodgrove Bank · Exchange Online', 'batch 3 starts on 2 March 2026', '2026-06-30'],
  ['bot never', 'add-ins'],
])

story('what was finished last week has no target date, and what is done now is told', [
  ['FM', 'Litware Exchange: migration finished on friday, now we look at usage'],
  ['bot', 'In Progress › Solution or User Adoption', 'Target date (required)', /Note: .*27 Feb 2026.*look at usage/],
  ['bot never', '2026-03-06'],
])

story('of whom one tried is not asked where it is said', [
  ['FM', 'northwind teams: no answer from bob, 3 mails 2 calls, unmanaged'],
  ['bot', '3 mails, 2 calls to bob; unmanaged'],
  ['bot never', 'to whom the attempts went', 'Say also'],
])
