import { Player, story } from '../../support/story.ts'
import { seededStory } from '../../support/seeded.ts'

/** What everybody calls “exchange” and “teams” is read where the customer has it, so that no list of workloads is asked. */

for (const [text, head] of [
  ['fabrikam, exchange mailboxes are moving', 'Fabrikam · Exchange Online'],
  ['fabrikam says exchange outage killed trust', 'Fabrikam · Exchange Online'],
  ['had contoso on the line, teams users refuse', 'Contoso · Microsoft Teams'],
  ['fabrikam emailed me, exchange migration stuck because of firewall', 'Fabrikam · Exchange Online'],
  ['exchange mailboxes are moving at fabrikam', 'Fabrikam · Exchange Online'],
  // Only because it is kept.
  ['contoso rang me, the users hate teams so they wait', 'Contoso · Microsoft Teams'],
  ['fabrikam told me that exchange scares the cio, no trust', 'Fabrikam · Exchange Online'],
] as const)
  seededStory(`the workload is read: ${text}`, [
    ['FM', text],
    ['bot', new RegExp(`^${head}$`, 'm')],
    ['bot never', 'Workload (required)'],
  ])

for (const text of [
  'tailwind told me that exchange scares the cio, no trust',
  'fabrikam says they want a discount in exchange for the renewal',
  'contoso says their sales teams are not trained',
  'contoso says the teams are not trained',
])
  seededStory(`an everyday word names no workload: ${text}`, [
    ['FM', text],
    ['bot', /^(?:Contoso|Fabrikam|Tailwind)$/m],
    ['bot never', / · (?:Exchange|Microsoft Teams)/],
  ])

test('a product behind the customer’s name and before the colon is the workload, whatever the news names', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Wide World Edge: the old intranet does not open in it, its vendor is gone' })
  expect(player.said).toMatch(/^Wide World · Edge/)
})

story('Exchange as what they want to start is the workload, not news of the open one', [
  ['FM', 'Contoso Teams: HR has no time for training until 1 May'],
  ['FM', 'they want to start exchange in june'],
  ['bot never', 'Projected unblock date: 2026-06'],
])
