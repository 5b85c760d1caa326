import { story, type Row } from '../../support/story.ts'

/** Exchange Bank with SharePoint is kept, and an empty assessment stands before it. */
const EXCHANGE_BANK_KEPT: readonly Row[] = [
  ['day', '2026-03-02'],
  ['FM', 'Exchange Bank SharePoint: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept', 'Exchange Bank · SharePoint Online'],
]
const FORM = ['bot', 'Exchange Bank · SharePoint Online', 'Check it and press Save'] as const

story('DIBS of a kept customer who is called like a product fill in their form', [
  ...EXCHANGE_BANK_KEPT,
  ['FM', 'exchange bank sharepoint: 1,200 seats, due 30 June 2027, success owner Dana Cole'],
  FORM,
  ['bot', 'Due date: 2027-06-30', 'Dana Cole', 'Seats: 1,200'],
  ['by', 'oddName'],
  ['FM presses', 'Save'],
  ['bot', 'DIBS saved', 'Seats: 1,200'],
])

for (const [typed, ...shown] of [
  ['exchange bank dibs: due 30 June 2027', 'Due date: 2027-06-30'],
  ['exchange bank seats 1500', 'Seats: 1500'],
  ['exchange bank has 1,500 seats', 'Seats: 1,500'],
  ['exchange bank sharepoint success owner is petra cole', 'Petra Cole'],
  ['success owner of exchange bank is Dana Cole', 'Dana Cole'],
  ['exchange bank intent: retire the old share, business reason: closing sites', 'closing sites'],
  ['for exchange bank the business reason is closing sites', 'closing sites'],
  ['exchange bank intent yes, due 30 June', 'Due date: 2026-06-30'],
  ['exchange bank date is now 15 july', 'Projected unblock date: 2026-07-15'],
] as const)
  story(`“${typed}” is about the kept customer, whatever is open`, [
    ...EXCHANGE_BANK_KEPT,
    ['FM', 'Contoso Teams: the network is too slow'],
    ['FM', typed],
    FORM,
    ['bot', ...shown],
  ])

story('a success owner in lower case is a person as well', [
  ['day', '2026-03-02'],
  ['FM', 'northwind sharepoint: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['FM', 'northwind sharepoint: 1,200 seats, due 30 June 2027, success owner petra cole'],
  ['bot', 'Due date: 2027-06-30', 'Petra Cole', 'Seats: 1,200'],
  ['FM', 'for northwind the success owner is petra cole and the due date is 30 june'],
  ['bot', 'Due date: 2026-06-30', 'Petra Cole'],
])

story('of a customer of whom nothing is kept the same words begin an assessment', [
  ['day', '2026-03-02'],
  ['FM', 'exchange bank sharepoint: 1,200 seats, due 30 June 2027, success owner Dana Cole'],
  ['bot', 'Exchange Bank · SharePoint Online', 'Remembered for DIBS: 1,200 seats'],
])

const CONTOSO_KEPT: readonly Row[] = [
  ['day', '2026-03-02'],
  ['FM', 'Contoso Teams: nobody is trained, 15 july'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept'],
]

for (const [typed, shown, saved] of [
  ['They have 1300 seats', 'Seats: 1300', 'Seats: 1,300'],
  ['1,300 seats', 'Seats: 1,300', 'Seats: 1,300'],
  ['success owner is Dana Cole', 'Dana Cole', 'Success owner: Dana Cole'],
  ['due 30 June', 'Due date: 2026-06-30', 'Due date: 30 Jun 2026'],
  ['due date is 30 June', 'Due date: 2026-06-30', 'Due date: 30 Jun 2026'],
  ['the business reason is closing two sites', 'closing two sites', 'closing two sites'],
] as const)
  story(`right behind a keep “${typed}” fills in the DIBS of what was kept`, [
    ...CONTOSO_KEPT,
    ['FM', typed],
    ['bot', 'Contoso · Microsoft Teams', 'Check it and press Save', shown],
    ['FM presses', 'Save'],
    ['bot', 'DIBS saved', saved, 'Projected unblock date: 15 Jul 2026'],
  ])

story('a day alone is still the date of what was kept', [
  ...CONTOSO_KEPT,
  ['FM', '30 june'],
  ['bot', 'Projected unblock date: 2026-06-30'],
])

story('DIBS belong to whom was looked at since', [
  ['day', '2026-03-02'],
  ['FM', 'Fabrikam Intune: nobody is trained, 15 july'],
  ['FM', 'keep it'],
  ...CONTOSO_KEPT,
  ['FM', 'status fabrikam'],
  ['FM presses', 'Open'],
  ['FM', 'they have 1300 seats'],
  ['bot', 'Fabrikam · Intune', 'Seats: 1300'],
  ['FM presses', 'Save'],
  ['FM', 'due 30 June'],
  ['bot', 'Fabrikam · Intune', 'Due date: 2026-06-30'],
])

story('DIBS beside news behind a keep are told with the news', [
  ...CONTOSO_KEPT,
  ['FM', 'they have 1300 seats, and the network is too slow for calls'],
  ['bot', 'Taken for Contoso', 'Remembered for DIBS: 1300 seats'],
])

story('what is told of DIBS one after the other stands together in the open form', [
  ...CONTOSO_KEPT,
  ['FM', 'they have 1300 seats'],
  ['FM', 'success owner is Dana Cole'],
  ['FM', 'due 30 June'],
  ['bot', 'Seats: 1300', 'Dana Cole', 'Due date: 2026-06-30'],
  ['FM presses', 'Save'],
  ['bot', 'DIBS saved', 'Seats: 1,300', 'Dana Cole', '30 Jun 2026'],
])

const KEPT_IN_LOWER_CASE = [
  ['FM', 'harbor toys purview: counsel says the data law forbids it'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
] as const

story('the word DIBS and a name open the form', [
  ...KEPT_IN_LOWER_CASE,
  ['FM', 'dibs harbor toys'],
  ['bot', 'Harbor Toys · Information Protection', 'Due date', 'Seats', '[Save]'],
  ['FM', 'fill in the dibs for harbor toys purview'],
  ['bot', 'Harbor Toys · Information Protection', '[Save]'],
])

story('DIBS behind the word and a name are filled in, by short words too', [
  ...KEPT_IN_LOWER_CASE,
  ['FM', 'dibs harbor toys purview 800 seats due 15 may, reason: audit finding, owner Sanne de Vries'],
  ['bot', 'Harbor Toys · Information Protection', 'Seats: 800', 'audit finding', 'Sanne de Vries', '-05-15', '[Save]'],
  ['FM', 'harbor toys dibs 900 seats'],
  ['bot', 'Seats: 900', '[Save]'],
])
