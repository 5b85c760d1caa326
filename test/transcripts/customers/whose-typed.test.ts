import { withoutCustomer } from '../../../dialogs/erasure/without-customer.ts'
import { Player, story } from '../../support/story.ts'

const DICTATED =
  'got off the phone with woodgrove and adatum and they said teams is on hold because the new CIO looks at all contracts until end of january'
const BESIDE = 'nobody to train the end users at consolidated messenger for teams'
const LITWARE = 'Litware OneDrive: files are being copied until 30 April, 60 percent are over'

story('one hesitates behind a name, and it ends there', [
  [
    'FM',
    'got off the phone with woodgrove and uhm they said teams is on hold because the new CIO looks at all contracts until end of january',
  ],
  ['bot', 'Woodgrove · Microsoft Teams'],
  ['bot never', 'Uhm', 'Whose news'],
])

for (const name of [
  'woodgrove',
  'its woodgrove',
  "Woodgrove's",
  'that is woodgrove news',
  'the first one',
  'woodgrove teams',
]) {
  story(`a name that is typed tells whose news it is: ${name}`, [
    ['FM', DICTATED],
    ['bot', 'Whose news is that?'],
    ['FM', name],
    ['bot', /^Woodgrove · Microsoft Teams/m],
    ['FM', 'what did i say'],
    ['bot', 'the new CIO looks at all contracts'],
  ])
}

for (const [answer, customer] of [
  ['consolidated messenger', /^Consolidated Messenger/m],
  ['consolidated', /^Consolidated Messenger/m],
  ['the first', /^Consolidated Messenger/m],
  ['litware', /^Litware · OneDrive/m],
  ['the 2nd one', /^Litware · OneDrive/m],
  ['no, fabrikam', /^Fabrikam$/m],
  ['customer is Fabrikam', /^Fabrikam$/m],
] as const) {
  story(`one of those offered, or another, is named: ${answer}`, [
    ['FM', LITWARE],
    ['FM', BESIDE],
    ['bot', 'Whose news is that?'],
    ['FM', answer],
    ['bot', customer],
  ])
}

story('both have the news', [
  ['FM', DICTATED],
  ['FM', 'both of them'],
  ['bot', /^Woodgrove · Microsoft Teams/m, 'Adatum'],
  ['FM', 'resume adatum'],
  ['bot', /^Adatum · Microsoft Teams/m],
])

story('neither has them, and that is said', [
  ['FM', LITWARE],
  ['FM', BESIDE],
  ['FM', 'neither'],
  ['bot', 'Nothing was added.'],
  ['FM', 'resume'],
  ['bot', 'Litware'],
  ['bot never', 'Whose news'],
])

story('what is nobody’s yet is found again', [
  ['FM', DICTATED],
  ['FM', 'Fabrikam Intune: nobody in IT has the skills'],
  ['bot', 'Fabrikam · Intune'],
  ['FM', 'resume woodgrove'],
  ['bot', 'Whose news is that?', 'looks at all contracts'],
  ['FM', 'woodgrove'],
  ['bot', /^Woodgrove · Microsoft Teams/m, 'Fabrikam · Intune is not kept yet'],
  ['FM', 'resume woodgrove'],
  ['bot never', 'Whose news'],
])

test.each(['keep it', 'status', 'lol', 'hm', 'what is blocked', 'not sure', 'their proxy blocks the sign-in'])(
  '“%s” is no customer',
  (text) => {
    const player = new Player()
    player.play({ kind: 'text', text: LITWARE })
    player.play({ kind: 'text', text: BESIDE })
    expect(player.said).toContain('Whose news is that?')
    player.play({ kind: 'text', text })
    const customers = player.state.assessments.map(({ customer }) => customer)
    expect(customers).toEqual(customers.filter((each) => each === 'Litware'))
    expect(player.state.whose?.text).toBe(BESIDE)
  },
)

story('behind other news a name alone answers nothing', [
  ['FM', LITWARE],
  ['FM', BESIDE],
  ['FM', 'Fabrikam Intune: nobody in IT has the skills'],
  ['FM', 'consolidated messenger'],
  ['bot never', 'Microsoft Teams'],
])

story('the name answers as the press does, once', [
  ['FM', LITWARE],
  ['FM', BESIDE],
  ['FM presses', 'Consolidated Messenger'],
  ['bot', /^Consolidated Messenger/m],
  ['FM', 'litware'],
  ['bot never', /^Litware/m],
])

test('what is asked about a customer goes with the customer', () => {
  const player = new Player()
  player.play({ kind: 'text', text: DICTATED })
  expect(withoutCustomer(player.state, 'woodgrove', true).state.whose).toBeUndefined()
  expect(withoutCustomer(player.state, 'fabrikam', true).state.whose).toBeDefined()
})

for (const [answer, customer] of [
  ['acme', /^Acme/m],
  ['acme corp', /^Acme Corp/m],
  ['its acme', /^Acme/m],
] as const) {
  story(`one word is a name where it is asked for: ${answer}`, [
    ['FM', LITWARE],
    ['FM', BESIDE],
    ['bot', 'Whose news is that?'],
    ['FM', answer],
    ['bot', customer],
    ['bot never', 'I could not use that'],
  ])
}

for (const answer of [
  'training',
  'maybe',
  'sharepoint',
  'whatever',
  'blocked',
  'sarah',
  'tomorrow',
  'friday',
  'champions',
]) {
  test(`and what messages are made of is none: ${answer}`, () => {
    const player = new Player()
    for (const text of [LITWARE, BESIDE, answer]) player.play({ kind: 'text', text })
    expect(player.state.assessments.map(({ customer }) => customer?.toLowerCase())).not.toContain(answer)
  })
}

story('a card that asks for the customer takes the same word', [
  ['FM', 'nobody is trained for sharepoint, they won’t go live'],
  ['bot', 'Customer (required)'],
  ['FM', 'acme'],
  ['bot', 'Customer: Acme'],
])
