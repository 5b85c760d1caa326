import { seededStory } from '../../support/seeded.ts'

/** Adverbs, the bot’s own words and products behind a known name make no second customer. */

for (const [text, customer] of [
  ['northwind finally replied!! AD is cleaned, they start rolling out intune in september', 'Northwind · Intune'],
  ['northwind unfortunately cancelled intune project', 'Northwind · Intune'],
  ['northwind apparently wants intune now', 'Northwind · Intune'],
  ['northwind again postponed intune', 'Northwind · Intune'],
  ['northwind meanwhile bought mobileiron', 'Northwind'],
  ['contoso readiness: project team is there, sponsor is the cfo', 'Contoso · Microsoft Teams'],
  ['Contoso Readiness: project team is there, sponsor is the CFO', 'Contoso · Microsoft Teams'],
  ['contoso stakeholders: cfo is sponsor', 'Contoso · Microsoft Teams'],
  ['contoso powerpoint crashes with their add-in', 'Contoso · Microsoft 365 Apps'],
  ['contoso excel: the sap add-in crashes', 'Contoso · Microsoft 365 Apps'],
] as const)
  seededStory(`it is the one who is kept: ${text}`, [
    ['FM', text],
    ['bot', new RegExp(`^${customer}$`, 'm')],
    ['bot never', 'Do you mean', 'Whose news'],
  ])

for (const [text, customer] of [
  ['contoso pharma teams: nobody is trained', 'Contoso Pharma'],
  ['Contoso Retail: nobody is trained on Teams', 'Contoso Retail'],
  ['northwind energy: nobody is trained on teams', 'Northwind Energy'],
  ['Contoso Now Teams: nobody is trained', 'Contoso Now'],
] as const)
  seededStory(`a longer name is somebody else’s: ${text}`, [
    ['FM', text],
    ['bot', new RegExp(`^${customer} · Microsoft Teams$`, 'm')],
  ])
