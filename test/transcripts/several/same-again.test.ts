import { seededStory } from '../../support/seeded.ts'

const REASON = 'litware teams: vpn blocks it, 1 june'

for (const [said, head] of [
  ['same for sharepoint', 'Litware · SharePoint Online'],
  ['and for fabrikam', 'Fabrikam · Microsoft Teams'],
  ['fabrikam exchange too', 'Fabrikam · Exchange Online'],
  ['same for vandelay', 'Vandelay · Microsoft Teams'],
] as const)
  seededStory(`the same reason begins another assessment: ${said}`, [
    ['FM', REASON],
    ['FM', 'keep it'],
    ['FM', said],
    [
      'bot',
      new RegExp(`^${head}$`, 'm'),
      'The same as for Litware · Microsoft Teams: check it before you keep it.',
      'Customer IT Infrastructure and Remediation',
      '“vpn blocks it”',
      '2026-06-01',
    ],
    ['kept', 1],
    ['FM', 'keep it'],
    ['kept', 2],
    ['bot', '✓ Kept', new RegExp(`^${head}$`, 'm')],
  ])

seededStory('the other one’s name does not go along', [
  ['FM', REASON],
  ['FM', 'keep it'],
  ['FM', 'and for fabrikam'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept'],
  ['bot never', /litware/i],
])

seededStory('of several, the others wait; what was not kept waits, too', [
  ['FM', REASON],
  ['FM', 'same for sharepoint and onedrive'],
  [
    'bot',
    /^Litware · SharePoint Online$/m,
    'Litware · OneDrive for Business waits',
    'Litware · Microsoft Teams is not kept yet',
  ],
  ['FM', 'resume litware onedrive'],
  ['bot', /^Litware · OneDrive for Business$/m, '“vpn blocks it”'],
])

seededStory('what was answered is answered', [
  ['FM', 'litware teams: they dont have bandwidth'],
  ['bot', 'What stands in the way?'],
  ['FM', 'the it guys'],
  ['FM presses', 'Show the status now'],
  ['FM', 'same for sharepoint'],
  ['bot', /^Litware · SharePoint Online$/m, 'IT Change Management and Resourcing'],
])

seededStory('not on another day, which dates may count from', [
  ['FM', REASON],
  ['FM', 'keep it'],
  ['day', '2026-03-03'],
  ['FM', 'same for fabrikam'],
  ['bot never', 'The same as for', 'vpn'],
])

for (const said of ['same for all', 'and for marketing', 'same for june', 'same for litware'])
  seededStory(`what is neither customer nor workload takes nothing along: ${said}`, [
    ['FM', REASON],
    ['FM', 'keep it'],
    ['FM', said],
    ['bot never', 'The same as for', 'vpn'],
  ])

for (const [name, customer] of [
  ['vandelay', 'Vandelay'],
  ['Fabrikam', 'Fabrikam'],
] as const)
  seededStory(`a bare name is the customer who is missing: ${name}`, [
    ['FM', 'they dont have bandwidth'],
    ['FM', 'the it guys'],
    ['FM', name],
    ['bot', new RegExp(`^${customer}$`, 'm'), 'What stands in the way?'],
    ['bot never', 'I could not use that'],
  ])

for (const said of ['nope', 'asap', 'marketing'])
  seededStory(`another word is no name: ${said}`, [
    ['FM', 'they dont have bandwidth'],
    ['FM', said],
    ['bot never', new RegExp(`^${said}$`, 'im')],
  ])

seededStory('a bare name changes no customer', [
  ['FM', 'contoso teams: they dont have bandwidth'],
  ['FM', 'vandelay'],
  ['bot', /^Contoso · Microsoft Teams$/m, 'I could not use that.'],
])
