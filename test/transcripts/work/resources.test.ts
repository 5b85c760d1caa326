import { CHANNEL, Player, prepared, story } from '../../support/story.ts'

story('resources are found by the customer’s words, with what they are for and who may see them', [
  ['FM', 'resources teams champions'],
  [
    'bot',
    '[Champions Network](https://aka.ms/O365Champions)',
    '✓ Customer-ready',
    'For people who help their colleagues',
  ],
  [
    'bot',
    'all workloads · ACM conversation',
    'last checked by the playbook’s authors: 29 Apr 2020',
    '[Share with the customer]',
  ],
  ['bot never', 'Internal only'],
])

story('a typo is forgiven', [
  ['FM', 'links champoins'],
  ['bot', 'Champions Network', '1–1 of 1 for “champoins”'],
])

story('an internal one is marked, and is not among what can be shared or copied', [
  ['FM', 'links to the partner deck'],
  [
    'bot',
    'ACM Partner Deck (Internal Only)',
    '⛔ Internal only',
    'ACM Partner Deck (Customer Ready)',
    /Text to copy: Partners for adoption/,
  ],
  ['bot never', /Text to copy:[^[]*AA63lt6/],
  ['FM presses', 'Share with the customer'],
  ['bot', 'What?: acm-partner-deck', 'ACM Partner Deck'],
  ['bot never', 'Internal', 'QuickLeads'],
])

story('where only internal ones fit nothing is offered to be shared', [
  ['FM', 'resources quickleads'],
  ['bot', 'QuickLeads content deck'],
  ['bot never', '[Share with the customer]', '[Text to copy]', 'Customer-ready'],
])

story('all resources, a page at a time', [
  ['FM', 'resources'],
  ['bot', `1–5 of ${prepared.playbook.resources.length}`, '[More]'],
  ['FM presses', 'More'],
  ['bot', '6–10 of', '[All resources]'],
  ['FM presses', 'All resources'],
  ['bot', '1–5 of'],
])

story('what is not found leads to all', [
  ['FM', 'resources xyz'],
  ['bot', 'Nothing fits “xyz”.'],
  ['FM presses', 'All resources'],
  ['bot', '1–5 of'],
])

for (const text of [
  'resources',
  'Links',
  'show me the resources',
  'show resources for teams',
  'links: champions',
  '/resources',
]) {
  story(`“${text}” asks for resources`, [
    ['FM', text],
    ['bot', /^Resources\n/],
  ])
}

for (const text of [
  'Contoso Teams: resources are missing, nobody is trained',
  'Resources left the company and the Teams rollout stopped',
  'lack of training resources holds Contoso Teams back',
  'Share prices dropped, so Contoso stopped the Teams rollout',
  'share point migration of Contoso is stuck in the middle',
  'value of Teams is unclear to Contoso, they do not want it',
  'Contoso Teams: they cannot see the value',
]) {
  story(`“${text}” is a situation`, [
    ['FM', text],
    ['bot never', /^Resources\n/, 'Share with the customer', 'Value-add discussion'],
  ])
}

test('in a channel, what customers may read is shown in their words, and nothing else', () => {
  for (const outsiders of [false, true]) {
    const player = new Player()
    player.where = { ...CHANNEL, outsiders }
    player.play({ kind: 'text', text: 'resources partner' })
    expect(player.said).toContain('Partners for adoption: the presentation')
    expect(player.said).not.toMatch(/Internal|Customer-ready|FastTrack Manager|QuickLeads|\[Share/)
  }
})

test('a guest of the tenant is shown customer-ready ones only, also in a personal chat', () => {
  const guest = new Player({ guest: true })
  guest.play({ kind: 'text', text: 'resources partner' })
  expect(guest.said).toContain('Partners for adoption')
  expect(guest.said).toContain('Some are for members of the organisation only.')
  expect(guest.said).not.toMatch(/AA63lt6|⛔|\[Share/)
  for (const text of ['value', 'share champions']) {
    guest.play({ kind: 'text', text })
    expect(guest.said).toBe('That is for members of the organisation.')
  }
})

test('sharing and value-add discussions are for the personal chat', () => {
  const player = new Player()
  player.where = CHANNEL
  for (const text of ['value onedrive', 'share champions']) {
    player.play({ kind: 'text', text })
    expect(player.said).toBe('That is for you alone: ask me in our personal chat.')
  }
  player.where = { kind: 'personal', conversation: 'a:1' }
  player.play({ kind: 'text', text: 'value' })
  const opened = { verb: 'value-open', record: 'r', entitlement: 'e' }
  player.where = CHANNEL
  player.play({ kind: 'action', data: opened })
  expect(player.said).toBe('That is for you alone: ask me in our personal chat.')
})

story('what is announced and not launched is said to be, instead of something else with a link', [
  ['FM', 'resources learning pathways'],
  ['bot', 'Learning Pathways', 'announced, not launched'],
  ['bot never', 'AdoptionCert', 'Nothing fits', '[Share with the customer]'],
  ['FM', 'resources learning pathway champions'],
  ['bot', 'announced, not launched', 'Champions Network'],
  ['bot never', 'AdoptionCert'],
  ['FM', 'share learning pathways with contoso'],
  ['bot', 'announced, not launched', 'What?'],
  ['bot never', 'What?: '],
  ['FM', 'what is learning pathways'],
  ['bot', 'Learning Pathways', 'announced, not launched'],
  ['FM', 'resources learning'],
  ['bot', 'AdoptionCert'],
])

test('in a channel it is not told: it is the playbook’s, which is internal', () => {
  const player = new Player()
  player.where = CHANNEL
  player.play({ kind: 'text', text: 'resources learning pathways' })
  expect(player.said).not.toMatch(/announced|AdoptionCert/)
})
