import { withoutCustomer } from '../../../dialogs/erasure/without-customer.ts'
import { inputsOf } from '../../support/card-content.ts'
import { DETAILS, KEPT } from '../../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

const played = (rows: readonly Row[]): Player => {
  const player = new Player()
  for (const row of rows) playRow(player, row)
  return player
}
const TO_CONSENT: readonly Row[] = [
  ['FM presses', 'Open the request'],
  ['FM presses', 'No partner'],
  ['FM presses', 'Yes, an account team'],
  ['FM presses', 'Save', DETAILS],
]

describe('consent that is told before a request exists', () => {
  test.each([
    ['Contoso said yes, share everything', {}],
    ['Contoso: yes, you may share everything', {}],
    ['Contoso agreed to share everything with a partner', {}],
    [
      'Ida Brown at Contoso (IT lead) agreed to share her contact data',
      { agreedBy: 'Ida Brown', agreedRole: 'IT lead' },
    ],
    ['Ida Brown at Contoso (IT lead) agreed, but only her e-mail', { agreedBy: 'Ida Brown', data: 'email' }],
  ])('“%s” is filled in where the request asks for it', (message, filled) => {
    const player = played(KEPT)
    const before = player.state.assessments
    player.play({ kind: 'text', text: message })
    expect(player.said).toContain('I take that for consent')
    expect(player.state.assessments).toEqual(before)
    player.press('Open the request')
    expect(player.said).toContain('What you said of consent is filled in once the request asks for it.')
    for (const row of TO_CONSENT.slice(1)) playRow(player, row)
    expect(player.said).toContain('Filled in with what you said; “They agreed” keeps it.')
    expect(inputsOf(player.cards.at(-1))).toMatchObject(filled)
    player.press('They agreed', { agreedBy: 'Ida Brown', agreedRole: 'IT lead' })
    expect(player.state.consentTold).toBeUndefined()
  })
})

test('it is filled in for that customer alone', () => {
  const player = played([
    ...KEPT,
    ['FM', 'Fabrikam Teams: nobody is trained, 30 june'],
    ['FM', 'keep it'],
    ['FM', 'Ida Brown at Contoso (IT lead) agreed to share her contact data'],
    ['FM', 'referral fabrikam'],
    ...TO_CONSENT.slice(1),
  ])
  expect(player.said).not.toContain('Filled in with what you said')
  expect(JSON.stringify(player.cards.at(-1))).not.toContain('Ida Brown')
})

story('of a customer who is not kept the way on is said', [
  ['FM', 'Litware said yes, share everything'],
  ['bot', 'I take that for consent'],
  ['FM presses', 'Open the request'],
  ['bot', 'I keep no customer of that name that is yours.', '[Assess Litware]'],
])

story('sharing that is work stays news', [
  ['FM', 'Contoso SharePoint: they agreed to share everything on SharePoint and are migrating the file server'],
  ['bot', 'Contoso · SharePoint Online', 'In Progress'],
])

test('what may be a stranger’s consent is filled in for nobody else, and erasing forgets it', () => {
  const stranger = played([...KEPT, ['FM', 'Litware said yes, share everything']])
  expect(stranger.state.consentTold).toBeUndefined()
  const player = played([...KEPT, ['FM', 'Contoso said yes, share everything']])
  expect(player.state.consentTold).toBeDefined()
  const { state } = withoutCustomer(player.state, 'contoso', true)
  expect(state.consentTold).toBeUndefined()
})

test.each(['contoso: she takes it back', 'Contoso takes back the consent', 'Contoso said no, do not share anything'])(
  'what was told is forgotten with “%s”',
  (message) => {
    const player = played([...KEPT, ['FM', 'Contoso said yes, share everything']])
    expect(player.state.consentTold).toBeDefined()
    player.play({ kind: 'text', text: message })
    expect(player.state.consentTold).toBeUndefined()
    player.play({ kind: 'text', text: 'referral contoso' })
    expect(player.said).not.toContain('What you said of consent')
  },
)
