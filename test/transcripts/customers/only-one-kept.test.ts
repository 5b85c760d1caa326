import { seededStory } from '../../support/seeded.ts'

/** Of a customer of whom one entitlement is kept, what goes on needs no workload: it is filled in, and shown as such. */

for (const [text, about] of [
  ['northwind is unblocked, pilot starts 10 june', 'Northwind · Intune'],
  ['Northwind is unblocked, the pilot starts on 10 June', 'Northwind · Intune'],
  ['northwind still waits for the AD clean-up, 30 may', 'Northwind · Intune'],
  ['adatum is at 600 now', 'Adatum · Microsoft Teams'],
  ['adatum mail is at 600 now', 'Adatum · Exchange Online'],
  ['fabrikam is at 600 mailboxes now', 'Fabrikam · Exchange Online'],
  ['adatum finished the training, 300 of 500 active', 'Adatum · Microsoft Teams'],
  ['adatum: the pilot is over, but licences are missing now', 'Adatum · Microsoft Teams'],
  ['contoso found a champion', 'Contoso · Microsoft Teams'],
  ['contoso needs another month', 'Contoso · Microsoft Teams'],
  ['contoso wants to start again in june', 'Contoso · Microsoft Teams'],
  ['fabrikam migration 80% done, end of may', 'Fabrikam · Exchange Online'],
  ['Fabrikam rolled back the migration, the line is too slow', 'Fabrikam · Exchange Online'],
  ['northwind: users are not trained, 1 june', 'Northwind · Intune'],
  ['northwind ciso agrees now, go live in april', 'Northwind · Intune'],
] as const)
  seededStory(`it goes on about it: ${text}`, [
    ['FM', text],
    ['bot', new RegExp(`^${about}$`, 'm')],
    ['bot never', 'Workload (required)', 'Whose news'],
  ])

seededStory('it is shown, and not said to have been named', [
  ['FM', 'northwind is unblocked, pilot starts 10 june'],
  ['bot', 'In Progress', 'Taken for Intune, all that is kept of Northwind. If it is another one, change the workload.'],
  ['bot', '[Change customer or workload]'],
])

for (const text of [
  'northwind also wants nothing of it explained',
  'northwind evaluates another tool, 1 june',
  'northwind exchange: users are not trained, 1 june',
  'northwind: is the pilot over?',
  'northwind also wants something now, pilot starts 10 june',
  'northwind was bought by somebody and is now called otherwise',
  // What is kept says that they do not want it.
  'tailwind is unblocked, pilot starts 10 june',
  'northwind now has a new CIO who looks at all contracts, 1 june',
  'northwind planner: users are still not trained',
] as const)
  seededStory(`it may be about something else: ${text}`, [
    ['FM', text],
    ['bot never', /^(?:Northwind|Tailwind) · (?:Intune|OneDrive for Business)$/m, 'Taken for'],
  ])

seededStory('of two that are kept it is asked', [
  ['FM', 'Northwind Teams: nobody is trained, 1 June'],
  ['FM', 'keep it'],
  ['FM', 'northwind is unblocked, pilot starts 10 june'],
  ['bot never', 'Taken for'],
  ['bot', 'Workload (required)'],
])

seededStory('what is open of them goes on', [
  ['FM', 'Northwind Teams: nobody is trained, 1 June'],
  ['FM', 'northwind is still waiting for the trainer'],
  ['bot', 'Northwind · Microsoft Teams', 'Added to what you said before.'],
])

for (const text of ['exo waits for the firewall', 'sharepoint they see no value in it', 'Intune: the admin left'])
  seededStory(`behind a keep a workload alone is asked to be theirs: ${text}`, [
    ['FM', 'Wingtip Teams: nobody is trained, 1 June'],
    ['FM', 'keep it'],
    ['FM', text],
    ['bot', /^Wingtip · (?:Exchange Online|SharePoint Online|Intune)$/m],
    ['bot', 'Taken for Wingtip, who was kept last.', 'Customer: Wingtip'],
    ['FM', 'customer is Adatum'],
    ['bot', /^Adatum · (?:Exchange Online|SharePoint Online|Intune)$/m],
  ])

for (const text of [
  'firewall blocks exo',
  'first light partners intune, the admin left',
  'next customer exo stays with google',
])
  seededStory(`it is nobody’s where it may be another’s: ${text}`, [
    ['FM', 'Wingtip Teams: nobody is trained, 1 June'],
    ['FM', 'keep it'],
    ['FM', text],
    ['bot never', /^Wingtip ·/m],
  ])
