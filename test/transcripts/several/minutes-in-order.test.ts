import { Player, story } from '../../support/story.ts'

const lines = [
  'Exchange: mailboxes moving, ready 20 Dec',
  'Teams: users not trained, no champion',
  'SharePoint: old sites are being migrated, done 31 Jan',
  'Intune: being set up by partner Contoso IT, tenant not ready to be used yet, target 3 Feb',
]

const minutes = [
  ['lines', `Minutes Northwind 20 Nov\n${lines.join('\n')}`],
  ['bullets', `Minutes Northwind 20 Nov\n- ${lines.join('\n- ')}`],
  ['line breaks that got lost', `Minutes Northwind 20 Nov ${lines.join(' ')}`],
  ['sentences', `Minutes Northwind 20 Nov. ${lines.join('. ')}.`],
] as const

test.each(minutes)('minutes of four workloads are gone through in the order of the text: %s', (_, text) => {
  const player = new Player()
  player.day = '2026-11-22'
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Northwind · Exchange Online')
  expect(player.said).toContain('In Progress › Migration')
  expect(player.said).toContain('2026-12-20')
  const own = player.said.slice(0, player.said.indexOf('[Keep this status]'))
  expect(own).toMatch(
    /Microsoft Teams: Blocked › Adoption Readiness\nSharePoint Online: In Progress › Migration, 31 Jan 2027\nIntune: In Progress › Technical Onboarding and Deployment, 3 Feb 2027/,
  )
  expect(own).not.toMatch(/Note:.*(?:champion|Intune|SharePoint|Contoso)/)
  expect(player.kept).toHaveLength(0)
  player.press('Keep this status')
  for (const [next, name] of [
    ['Assess Microsoft Teams next', 'Northwind · Microsoft Teams'],
    ['Assess SharePoint Online next', 'Northwind · SharePoint Online'],
    ['Assess Intune next', 'Northwind · Intune'],
  ] as const) {
    player.press(next)
    expect(player.said).toContain(name)
    player.press('Keep this status', player.said.includes('Date not known') ? { dateUnknown: 'true' } : {})
  }
  expect(player.kept.map(({ customer, workload, targetDate }) => [customer, workload, targetDate])).toEqual([
    ['Northwind', 'exchange', '2026-12-20'],
    ['Northwind', 'teams', null],
    ['Northwind', 'sharepoint', '2027-01-31'],
    ['Northwind', 'intune', '2027-02-03'],
  ])
})

story('of a workload whose words leave it open, it is said that it is asked', [
  ['FM', 'Minutes Northwind 20 Nov\nExchange: mailboxes moving, ready 20 Dec\nIntune: some open points, no news'],
  ['bot', 'Northwind · Exchange Online', 'Intune: not clear yet, I will ask'],
])

story('one that is merely named has no line of its own', [
  ['FM', 'Contoso: they want Teams and SharePoint, but nobody is trained and there is no champion'],
  ['bot', 'You also named SharePoint Online'],
  ['bot never', /^SharePoint Online: /m],
])
