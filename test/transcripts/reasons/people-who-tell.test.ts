import { story } from '../../support/story.ts'

/** Somebody who says, tells or calls is mostly a person and no customer. */

const OPEN = ['FM', 'Ravenna Teams: nobody is trained'] as const

for (const said of [
  'Priyanka says the add-in crashes, too',
  'Siobhan told me the proxy blocks it',
  'Zbigniew called, no budget either',
]) {
  story(`a first name is nobody's customer: ${said}`, [
    OPEN,
    ['FM', said],
    ['bot', 'Ravenna · Microsoft Teams'],
    ['bot never', 'Customer: ', 'Whose news'],
  ])
  story(`also where nothing is open: ${said}`, [
    ['FM', said],
    ['bot never', /^(?:Priyanka|Siobhan|Zbigniew)/, /Customer: (?:Priyanka|Siobhan|Zbigniew)/],
  ])
}

story('“she” behind a name says that it is a person', [
  OPEN,
  ['FM', 'Quillavey called, she says the proxy blocks it too'],
  ['bot', 'Ravenna · Microsoft Teams', 'Added to what you said before'],
])

story('a strange name that says something may be a person of the open customer: the bot asks', [
  OPEN,
  ['FM', 'Quillavey says the pilot is fine'],
  ['bot', 'Whose news is that? Nothing was added yet.', '[Quillavey]', '[Ravenna · Microsoft Teams]'],
  ['FM presses', 'Ravenna · Microsoft Teams'],
  ['bot', 'Ravenna · Microsoft Teams', 'Adoption Readiness'],
])

story('a customer with a workload speaks for itself', [
  OPEN,
  ['FM', 'Quillavey Exchange: they say the proxy blocks it'],
  ['bot', 'Quillavey · Exchange Online'],
])

story('a known customer may say something', [
  ['FM', 'Quillavey Teams: nobody is trained, date not known'],
  ['FM', 'keep it'],
  ['FM', 'Ravenna Teams: the firewall blocks it'],
  ['FM', 'Quillavey says the pilot is fine'],
  ['bot', 'Quillavey'],
  ['bot never', 'Whose news'],
])

for (const said of ['Slate Teams: "Add-in crashes"', 'Slate Teams - “Licences expired”']) {
  story(`what is quoted is no customer: ${said}`, [
    ['FM', said],
    ['bot', 'Slate · Microsoft Teams'],
    ['bot never', /Note: .*Slate/, 'Customer: Add'],
  ])
}

for (const said of ['Teams "Add-in Crashes"', 'slate intune: "No Budget Here"', 'Exchange “Old Proxy” they say']) {
  story(`what is quoted behind a product is no customer: ${said}`, [
    ['FM', said],
    ['bot never', /Customer: (?:Add|No|Old)/, /^(?:Add-in|No Budget|Old Proxy)/],
  ])
}

story('a customer may stand in quotation marks', [
  ['FM', 'call with "Blue Fish" Teams: nobody is trained'],
  ['bot', 'Blue Fish'],
])
