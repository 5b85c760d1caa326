import { story, type Row } from '../../support/story.ts'

const KEPT: readonly Row[] = [
  ['FM', 'Larkfield Teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
]

for (const [text, about] of [
  ['tolbrook too', 'Tolbrook · Microsoft Teams'],
  ['Tolbrook as well', 'Tolbrook · Microsoft Teams'],
  ['Tolbrook SharePoint: same', 'Tolbrook · SharePoint Online'],
  ['tolbrook sharepoint same as teams', 'Tolbrook · SharePoint Online'],
  ['tolbrook sharepoint: same as larkfield teams', 'Tolbrook · SharePoint Online'],
  ['Larkfield SharePoint: same', 'Larkfield · SharePoint Online'],
  ['larkfield onedrive as teams', 'Larkfield · OneDrive for Business'],
  ['larkfield onedrive - ditto', 'Larkfield · OneDrive for Business'],
  ['and yammer', 'Larkfield · Viva Engage'],
  ['and sharepoint and onedrive', 'Larkfield · SharePoint Online'],
  ['sharepoint same as teams', 'Larkfield · SharePoint Online'],
] as const)
  story(`what is the same is copied, to be kept: ${text}`, [
    ...KEPT,
    ['FM', text],
    [
      'bot',
      about,
      'The same as for Larkfield · Microsoft Teams: check it before you keep it.',
      'Adoption Readiness',
      '2026-06-30',
    ],
    ['kept', 1],
    ['FM', 'keep it'],
    ['bot', '✓ Kept', about],
  ])

story('behind a question, another customer who is the same gets the same question, and nothing is added to the first', [
  ['FM', 'Larkfield SharePoint: something is in the way'],
  ['FM', 'Tolbrook too'],
  ['bot', 'Tolbrook · SharePoint Online', 'The same as for Larkfield · SharePoint Online', 'What stands in the way?'],
  ['bot never', 'Added to'],
])

story('the same as an earlier one, not as the last', [
  ...KEPT,
  ['FM', 'Tolbrook Exchange: the proxy blocks it, 1 july'],
  ['FM', 'keep it'],
  ['FM', 'Marbury Intune: same as larkfield teams'],
  ['bot', 'Marbury · Intune', 'The same as for Larkfield · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('where nothing was said that could be the same, nothing is begun', [
  ['FM', 'Tolbrook SharePoint: same as Teams'],
  ['bot', 'Nothing that I could copy was said here today.'],
  ['bot never', 'Does the customer want to use it?'],
])

story('people, teams and reasons that are so, too, are no customers', [
  ['FM', 'Larkfield SharePoint: nobody is trained'],
  ['FM', 'their legal team too'],
  ['bot never', 'The same as for'],
  ['FM', 'Dana too'],
  ['bot never', 'The same as for'],
  ['FM', 'and training'],
  ['bot never', 'The same as for'],
])
