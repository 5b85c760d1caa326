import { Player, story } from '../../support/story.ts'

const ORDERS = [
  'set up a partner for litware',
  'find a partner for litware',
  'get litware a partner',
  'start a referral for litware',
  'request a partner for litware',
  'open a quicklead for litware',
  'we need a partner for litware',
  'make a plan for litware',
  'plan litware',
  'hand over litware',
  'hand litware over to customer success',
  'acm litware',
  'prepare litware for go-live',
]

describe('an order for a customer of whom nothing is kept', () => {
  test.each(ORDERS)('“%s” is no news of the open assessment', (order) => {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
    const before = player.state.assessments
    player.play({ kind: 'text', text: order })
    expect(player.said).toContain('I keep no customer of that name that is yours.')
    expect(player.said).toMatch(/\[Assess litware\]/i)
    expect(player.said).not.toContain('[The customer said this]')
    expect(player.state.assessments).toEqual(before)
    for (const answer of ['no partner', 'training', 'no', 'yes, a partner']) {
      player.play({ kind: 'text', text: order })
      player.play({ kind: 'text', text: answer })
      expect(player.said).toContain('It was not added to the open assessment of Contoso')
      expect(player.said).toContain('[The customer said this]')
      expect(player.state.assessments).toEqual(before)
    }
  })

  test.each(ORDERS)('“%s” begins no assessment either', (order) => {
    const player = new Player()
    player.play({ kind: 'text', text: order })
    expect(player.said).toContain('I keep no customer of that name that is yours.')
    expect(player.state.assessments).toEqual([])
    player.press('Assess Litware')
    expect(player.said).toContain('Customer: Litware')
  })
})

story('an order for the customer whose assessment is open says that it must be kept first', [
  ['FM', 'Litware Teams: nobody is trained'],
  ['FM', 'set up a partner for litware'],
  ['bot', 'not kept yet', 'Keep it first', '[Resume]'],
  ['FM', 'no partner'],
  ['bot', 'It was not added to the open assessment of Litware'],
  ['FM', 'resume'],
  ['bot', 'Litware · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('what is said later is news again', [
  ['FM', 'Contoso Teams: nobody is trained'],
  ['FM', 'set up a partner for litware'],
  ['FM', 'the network of contoso is too slow, and the proxy blocks the calls'],
  ['bot', 'Contoso · Microsoft Teams', 'Added to what you said before'],
  ['FM', 'set up a partner for litware'],
  ['FM', 'training'],
  ['FM presses', 'The customer said this'],
  ['bot', 'Contoso · Microsoft Teams'],
])

story('a customer who wants a partner is news', [
  ['FM', 'Litware Teams wants a partner for training'],
  ['bot', 'Litware · Microsoft Teams'],
])
