import { Player, story } from '../../support/story.ts'

const two = [
  'FM',
  'Contoso: Exchange is being migrated, Intune is blocked because the wrong licences were bought',
] as const

story('two workloads in one sentence are offered as two assessments, one after the other', [
  two,
  ['bot', 'Contoso', 'This names two workloads', 'Exchange Online: “Exchange is being migrated”', '[Only Intune]'],
  ['FM presses', 'Assess both'],
  ['bot', 'Contoso · Exchange Online', 'In Progress › Migration', 'Intune comes after this.'],
  ['bot never', 'licences'],
  ['FM presses', 'Keep this status', { date: '2026-05-01' }],
  ['bot', 'Kept', 'Contoso · Exchange Online', '[Go on with Intune]'],
  ['FM presses', 'Go on with Intune'],
  ['bot', 'Contoso · Intune', 'Blocked › Billing, Licensing and Subscription'],
])

story('only one of them', [
  two,
  ['FM presses', 'Only Intune'],
  ['bot', 'Contoso · Intune', 'Blocked › Billing, Licensing and Subscription'],
  ['bot never', 'being migrated'],
])

story('it may be one situation after all', [
  two,
  ['FM presses', 'It is one situation'],
  ['bot', 'Contoso · Exchange Online'],
  ['bot never', 'This names two workloads'],
])

story('a sentence in the form is asked about too, unless the workload is set there', [
  ['FM', 'assess'],
  [
    'FM presses',
    'Go on',
    {
      customer: 'Contoso',
      text: 'Exchange is being migrated, Intune is blocked because the wrong licences were bought',
    },
  ],
  ['bot', 'This names two workloads'],
  ['FM', 'assess'],
  [
    'FM presses',
    'Go on',
    {
      customer: 'Contoso',
      workload: 'intune',
      text: 'Exchange is being migrated, Intune is blocked because the wrong licences were bought',
    },
  ],
  ['bot never', 'This names two workloads'],
])

story('one workload that waits for the other is one situation', [
  ['FM', 'Contoso: they want Teams, but Exchange must be migrated first'],
  ['bot never', 'This names two workloads'],
])

test('the second workload is still there when the first is put away', () => {
  const player = new Player()
  player.play({ kind: 'text', text: two[1] })
  player.press('Assess both')
  player.press('Cancel')
  player.play({ kind: 'text', text: 'resume' })
  expect(player.said).toContain('Contoso · Intune')
})

story('a head with two workloads says the same of both, and both are offered', [
  ['FM', 'Tailwind Teams and Exchange: nobody is trained and there is no champion, they won’t go live'],
  ['bot', 'Tailwind', 'This names two workloads', 'Microsoft Teams: “nobody is trained', 'Exchange Online: “nobody is'],
  ['FM presses', 'Assess both'],
  ['bot', 'Tailwind · Microsoft Teams', 'Blocked › Adoption Readiness', 'Exchange Online comes after this.'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM presses', 'Go on with Exchange Online'],
  ['bot', 'Tailwind · Exchange Online', 'Blocked › Adoption Readiness'],
])

const mail = [
  'FM',
  [
    'Notes of the call with Tailwind.',
    'Teams is blocked: nobody is trained, there is no champion, and the departments won’t go live.',
    'Exchange is being migrated, half of the mailboxes are over.',
    'Intune they will not use, Jamf manages all devices and was renewed for three years.',
    'Everything else was small talk about the weather, the new cafeteria and the marathon that two of them will run in spring; we agreed to speak again next month, and that I send the minutes, the link to the training catalogue and the names of the people who can answer the remaining questions about the network, the old archive, the printers and the telephones, which nobody in the room could answer today because the colleague was ill.',
  ].join('\n'),
] as const

story('a mail about three workloads is not dropped but for one: the others come after it', [
  mail,
  ['bot', /You also named \S.* and \S.*: next, once this is kept/],
  ['FM presses', 'Keep this status', { dateUnknown: 'true', date: '2026-06-01' }],
  ['bot', 'Kept', 'You also named', /\[Assess .* next\]/],
])

test('each workload of a mail gets its own assessment, of what was said about it', () => {
  const player = new Player()
  player.play({ kind: 'text', text: mail[1] })
  const titles: string[] = []
  for (let i = 0; i < 3; i++) {
    if (player.said.includes('[Show the status now]')) player.press('Show the status now')
    const date = /^(?:Target|Projected unblock) date/m.test(player.said) ? { date: '2026-06-01' } : {}
    player.press('Keep this status', date)
    titles.push(/Tailwind · (.+)/.exec(player.said)![1]!)
    const next = /\[(Assess (?!the).* next)\]/.exec(player.said)?.[1]
    if (next) player.press(next)
  }
  expect(titles.toSorted()).toEqual(['Exchange Online', 'Intune', 'Microsoft Teams'])
  expect(player.kept.map(({ workload, status }) => `${workload} ${status}`)).toContain('exchange migration')
  expect(player.kept.map(({ workload, status }) => `${workload} ${status}`)).toContain('intune competitive-solution')
  expect(player.said).toContain('[Assess the next one]')
})

story('a workload that is merely touched on is not offered', [
  ['FM', 'Tailwind Intune: four mails and two Teams calls since May, not one reply'],
  ['bot never', 'You also named'],
])

story('of a list of workloads in one sentence the others are offered', [
  ['FM', 'Tailwind wants neither Intune nor SharePoint, both are too expensive compared with what they have'],
  ['bot', 'You also named SharePoint'],
])

story('what is said of a list of workloads is not taken apart', [
  ['FM', 'Tailwind wants Teams and SharePoint but nobody is trained and there is no champion, they won’t go live'],
  ['bot', 'Microsoft Teams', 'You also named SharePoint', 'Blocked › Adoption Readiness'],
  ['bot never', 'This names two workloads'],
])

story('a product in a sentence of its own is not offered when it is named by the way', [
  [
    'FM',
    'Tailwind SharePoint: nobody is trained and there is no champion. All of their seats are licensed with Copilot since the summer.',
  ],
  ['bot never', 'You also named'],
])
