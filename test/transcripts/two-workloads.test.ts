import { Player, story } from '../support/story.ts'

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
