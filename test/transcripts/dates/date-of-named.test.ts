import { story } from '../../support/story.ts'

const KEPT = [
  ['FM', 'Orange Teams: nobody has been trained yet, until 1 June'],
  ['FM', 'keep it'],
] as const
const OPEN = [
  ['FM', 'Fabrikam Teams: they have no champions'],
  ['FM', 'Contoso Exchange: the firewall blocks it'],
] as const

describe.each([
  'Orange: 12 June',
  'Orange 12 june',
  'orange teams: date 12 June',
  'Orange Teams 12 June',
  'orange is 12 june',
])('“%s”, while others are open', (text) => {
  story('moves the kept date once it is saved', [
    ...KEPT,
    ...OPEN,
    ['FM', text],
    ['bot', 'Orange · Microsoft Teams', 'Projected unblock date: 2026-06-12', 'nothing is changed before that'],
  ])
  story('sets the date of what is begun', [
    ['FM', 'Orange Teams: nobody has been trained yet'],
    ...OPEN,
    ['FM', text],
    ['bot', 'Orange · Microsoft Teams', 'Projected unblock date: 2026-06-12', 'not kept yet'],
    ['bot never', 'Contoso · Exchange Online\n'],
  ])
})

story('the day of one who is begun goes to no other', [
  ...OPEN,
  ['FM', 'fabrikam teams: date 3 May'],
  ['bot', 'Fabrikam · Microsoft Teams', '2026-05-03'],
  ['FM', 'contoso: 4 may'],
  ['bot', 'Contoso · Exchange Online', '2026-05-04'],
  ['FM', 'fabrikam 5 may'],
  ['bot', 'Fabrikam · Microsoft Teams', '2026-05-05'],
])

story('more than a day is news', [
  ...KEPT,
  ...OPEN,
  ['FM', 'Orange: their proxy is replaced by 12 June'],
  ['bot', 'Orange · Microsoft Teams'],
  ['bot never', 'nothing is changed before that'],
])
