import { seededStory } from '../../support/seeded.ts'
import { story } from '../../support/story.ts'

/** What is exclaimed, whoever tells it and what was misspelt become part of nobody's name. */

for (const text of [
  'oh and wingtip teams nobody trained',
  'ah, wingtip teams nobody trained',
  'Oops, and wingtip teams nobody trained',
  '@bot wingtip teams nobody trained',
  'well wingtip teams nobody trained',
  'and wingtip teams nobody trained',
])
  story(`it is exclaimed: ${text}`, [
    ['FM', text],
    ['bot', /^Wingtip · Microsoft Teams$/m, 'Blocked › Adoption Readiness', 'Customer: Wingtip'],
    ['bot never', 'named as well'],
  ])

for (const [text, customer] of [
  ['wingtip maria says teams users are not trained', 'Wingtip'],
  ['relecloud jim said: teams users are not trained', 'Relecloud'],
  // These may be companies.
  ['Relecloud Maria says teams users are not trained', 'Relecloud Maria'],
  ['wingtip toys says teams users are not trained', 'Wingtip Toys'],
] as const)
  story(`who tells it: ${text}`, [
    ['FM', text],
    ['bot', new RegExp(`^${customer} · Microsoft Teams$`, 'm')],
  ])

for (const [text, about] of [
  ['wingtip sharepont nobody is trained', 'Wingtip · SharePoint Online'],
  ['Wingtip Taems nobody is trained', 'Wingtip · Microsoft Teams'],
  ['wingtip exhange migration til 1 june', 'Wingtip · Exchange Online'],
] as const)
  story(`a workload is misspelt: ${text}`, [
    ['FM', text],
    ['bot', new RegExp(`^${about}$`, 'm'), 'is taken for', 'If it is part of the name, change customer and workload.'],
  ])

for (const text of [
  'wingtip trams nobody is trained',
  'Teems: nobody is trained',
  'wingtip teams: exchagne rate tool crashes',
])
  story(`it is no workload that was misspelt: ${text}`, [
    ['FM', text],
    ['bot never', 'is taken for'],
  ])

for (const text of [
  'adatums training is over, 50% active',
  'adatum bob says the pilot is late',
  'oh and adatum pilot is late',
])
  seededStory(`it is of whom is known: ${text}`, [
    ['FM', text],
    ['bot', 'Adatum · Microsoft Teams'],
  ])

seededStory('a word of trade makes it another name', [
  ['FM', 'adatums bakery onedrive nobody is trained'],
  ['bot never', 'Adatum ·'],
])

seededStory('“oh and” goes on with what was kept', [
  ['FM', 'Adatum Teams: nobody is trained, 1 June'],
  ['FM', 'keep it'],
  ['FM', 'oh and there is no champion either'],
  ['bot', 'Added to what you kept.'],
])
