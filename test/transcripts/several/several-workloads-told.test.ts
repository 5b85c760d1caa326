import { Player, playRow, story } from '../../support/story.ts'

const MINUTES = [
  'Litware call:',
  '* OneDrive: finished',
  '* Teams: pilot with 80 users until 24 April',
  '* Intune: Workspace ONE, contract until 2028',
  '* SharePoint: works council checks it',
].join('\n')

story('of minutes each workload has its part, also the one that is done', [
  ['FM', MINUTES],
  ['bot', 'This names four workloads', 'OneDrive for Business: “OneDrive: finished”'],
  ['FM presses', 'Assess all four'],
  ['bot', 'Litware · OneDrive for Business', 'Microsoft Teams, Intune and SharePoint Online come after this'],
])

story('four parts are offered, also those that are through', [
  ['FM', 'Litware: Teams adoption 30%, Exchange 100%, Intune blocked by the firewall, OneDrive is fine'],
  ['bot', 'This names four workloads', 'OneDrive for Business: “OneDrive is fine”', '[Only OneDrive for Business]'],
])

story('beyond four parts the first is assessed, and the others wait', [
  [
    'FM',
    'Litware: Teams adoption 30%, Exchange 100%, Intune blocked by the firewall, OneDrive is fine, Edge is live everywhere',
  ],
  ['bot', 'Litware · Microsoft Teams', 'You also named Intune, Exchange Online, OneDrive for Business and Edge'],
])

story('in a sentence that is taken apart the one that is through has its part, too', [
  ['FM', 'Adatum weekly: Teams adoption 30%, Exchange 100%, Intune blocked by the firewall'],
  ['bot', 'This names three workloads', 'Exchange Online: “Exchange 100%”'],
])

describe.each([
  ['lines', 'notes from call with adatum\nsharepoint - waiting for licences\nintune - no owner\nexo - done'],
  [
    'numbers in one line',
    'call w/ adatum - 3 things: 1) exo done 2) sharepoint waiting for licences 3) intune: no owner',
  ],
  ['letters in one line', 'adatum: a) sharepoint waiting for licences b) exo finished c) intune no owner'],
])('%s', (_, text) => {
  story('what is done comes next like the others', [
    ['FM', text],
    ['bot', /You also named|names three workloads/, 'Exchange Online', 'Intune'],
  ])
  test('and no note holds what is said of another', () => {
    const player = new Player()
    for (const typed of [text, 'resume adatum sharepoint', 'keep it with 1 june'])
      player.play({ kind: 'text', text: typed })
    for (const { note } of player.kept) expect(note).not.toMatch(/EXO|owner/)
  })
})

story('words in a row are taken apart', [
  ['FM', 'adatum sharepoint done teams running intune no'],
  ['bot', 'Adatum · SharePoint Online', 'You also named Microsoft Teams and Intune'],
])

describe('what is named besides one story', () => {
  story('is said, and one press begins with it', [
    ['FM', 'adatum teams nobody trained, exchange is live'],
    [
      'bot',
      'Adatum · Microsoft Teams',
      'Exchange Online is named as well; nothing was taken for it: “exchange is live”',
    ],
    ['FM presses', 'Begin Exchange Online'],
    ['bot', 'Adatum · Exchange Online', 'Adatum · Microsoft Teams is not kept yet'],
    ['bot never', 'trained'],
  ])
  story('also in a text without a mark', [
    [
      'FM',
      'spoke to adatum they said exchange is through since friday teams starts in april but for sharepoint they wait for the agency and intune they dont need because they have jamf',
    ],
    [
      'bot',
      '“teams starts in april”',
      'SharePoint Online: “',
      'Intune: “intune they dont',
      'Exchange Online: “exchange is',
    ],
  ])
  describe.each([
    'adatum intune waits for exchange',
    'adatum sharepoint: users not trained; they spoke to the exchange admin about it',
    'adatum teams: nobody trained because exchange is slow',
    'Adatum Intune is blocked by the firewall. The Outlook add-in is fine',
    'Adatum: they want Teams, but Exchange must be migrated first',
    'adatum intune admin left (teams call on 2 march)',
    'Adatum minutes\nIntune: not discussed\nTeams: nobody is trained',
  ])('“%s”', (text) => {
    story('is one story', [
      ['FM', text],
      ['bot never', 'named as well', 'You also named'],
    ])
  })
})

describe('while Exchange is open', () => {
  const OPEN = ['FM', 'adatum exo mailboxes moving til 30 april'] as const

  describe.each([
    'and teams there? no one is trained',
    'also teams, nobody is trained',
    'their teams champion left',
    'but teams no licences',
  ])('“%s”', (text) => {
    story('is about Teams', [
      OPEN,
      ['FM', text],
      ['bot', 'Adatum · Microsoft Teams', 'Adatum · Exchange Online is not kept yet'],
      ['bot never', 'mailboxes', '2026-04-30'],
    ])
  })
  describe.each([
    'their teams are not trained',
    'and teams in sales refuse',
    'the sales teams training is late',
    'but teams need more time',
    'the exchange of data takes long',
  ])('“%s”', (text) => {
    story('is more about it', [
      OPEN,
      ['FM', text],
      ['bot', 'Adatum · Exchange Online', 'Added to what you said before'],
    ])
  })
})

describe.each([
  'no champion either, and exo is done',
  'no champion either, also intune waits for licences',
  'there is no champion and the exo migration is finished',
])('while Teams is open, “%s”', (text) => {
  story('goes on about Teams first, and leaves the other to a press', [
    ['FM', 'adatum teams users not trained'],
    ['FM', text],
    [
      'bot',
      'Adatum · Microsoft Teams',
      'Added to what you said before',
      'is named as well',
      '[Begin ',
      /no champion(?: either)?\.$/m,
    ],
  ])
})

describe.each([
  'he also wants intune',
  'also intune, they start on 1 june',
  'intune too, from june',
  'plus intune has no licences',
])('a workload that comes to another: “%s”', (text) => {
  story('has nothing of what was said before', [
    ['FM', 'adatum: the firewall blocks it'],
    ['FM', text],
    ['bot', 'Adatum · Intune', 'Adatum is not kept yet'],
    ['bot never', 'firewall'],
  ])
})

describe.each(['intune is too slow', 'that is about intune, also the vpn', 'it is intune'])('“%s”', (text) => {
  story('says what was meant before', [
    ['FM', 'adatum: the firewall blocks it'],
    ['FM', text],
    ['bot', 'Adatum · Intune', 'firewall'],
  ])
})

test('behind a comma the name of the customer begins the next workload', () => {
  const player = new Player()
  for (const text of [
    'adatum teams, users not trained, and adatum sharepoint is waiting for licences',
    'keep it with 15 april',
    'resume',
  ])
    player.play({ kind: 'text', text })
  expect(player.kept).toMatchObject([{ workload: 'teams', status: 'adoption-readiness' }])
  expect(player.kept[0]!.note).not.toMatch(/SharePoint|licences/)
  expect(player.said).toContain('SharePoint Online')
  expect(player.said).not.toContain('users not trained')
})

describe('while it is asked how to take a text apart', () => {
  const UPDATE = 'litware update: exo 300 of 900 now, intune pilot booked 20 march, sharepoint dpo unhappy now'
  const LATER = [
    ['FM', UPDATE],
    ['bot', 'This names three workloads'],
    ['day', '2026-03-23'],
    ['FM', 'litware pilot went well'],
    ['bot', 'That was not added: which of them is it about?', 'This names three workloads'],
  ] as const

  test('the name alone takes what was said since', () => {
    const player = new Player()
    for (const row of LATER) playRow(player, row)
    player.play({ kind: 'text', text: 'intune' })
    expect(player.said).toContain('Litware · Intune')
    expect(player.said).toContain('What you said before is added to it.')
    expect(player.state.assessments[0]!.text).toBe('intune pilot booked 20 march\nlitware pilot went well')
    expect(player.state.assessments.filter(({ text }) => text.includes('went well'))).toHaveLength(1)
  })

  story('whoever takes all apart is told that it was not added', [
    ...LATER,
    ['FM presses', 'Assess all three'],
    ['bot', '“litware pilot went well” was not added'],
  ])

  test('of one situation it is a part', () => {
    const player = new Player()
    for (const row of LATER) playRow(player, row)
    player.press('It is one situation')
    expect(player.state.assessments[0]!.text).toContain('litware pilot went well')
  })
})
