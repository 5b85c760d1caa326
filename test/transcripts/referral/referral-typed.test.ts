import { DETAILS, KEPT } from '../../support/referral-story.ts'
import { inputsOf } from '../../support/card-content.ts'
import { CHANNEL, Player, playRow, story, type Row } from '../../support/story.ts'

/** What is typed at the card of a request answers it, as its buttons do; and a request is asked for in many words. */
const played = (rows: readonly Row[]): Player => {
  const player = new Player()
  for (const row of rows) playRow(player, row)
  return player
}
const ASKED: readonly Row[] = [...KEPT, ['FM', 'referral contoso']]

story('the questions about partners are answered by typing, as by the buttons', [
  ...ASKED,
  ['FM', 'no partner'],
  ['bot', 'Does the customer have a Microsoft account team?'],
  ['FM', 'no account team'],
  ['bot', 'What do they need?'],
  ['FM', 'training'],
  ['bot', 'What do they need?', 'Service (required): training'],
  ['FM presses', 'Save', DETAILS],
  ['bot', 'Ask for consent first', 'through Microsoft’s partner referral'],
])

story('“yes” and “no” answer the question that is asked', [
  ...ASKED,
  ['FM', 'no'],
  ['bot', 'Does the customer have a Microsoft account team?'],
  ['FM', 'yes, they do'],
  ['bot', 'What do they need?'],
])

story('both at once', [...ASKED, ['FM', 'no partner, no account team'], ['bot', 'What do they need?']])

story('what is said of the account team first is not forgotten', [
  ...ASKED,
  ['FM', 'there is no account team'],
  ['bot', 'Does the customer work with a partner now?'],
  ['FM', 'contoso: no partner'],
  ['bot', 'What do they need?'],
])

story('a partner that they have is named before it is asked what it does', [
  ...ASKED,
  ['FM', 'they work with a partner'],
  ['bot', 'Does that partner do adoption and change management?'],
  ['FM', 'no'],
  ['bot', 'Name the partner.'],
  ['FM presses', 'No, they do not', { partner: 'Tailspin' }],
  ['FM', 'find another one beside them'],
  ['bot', 'Does the customer have a Microsoft account team?'],
])

test.each([
  ['advisory', 'advisory'],
  ['advisory and planning', 'advisory'],
  ['Training & Enablement', 'training'],
  ['they need training', 'training'],
  ['both', 'both'],
  ['advisory and training', 'both'],
])('“%s” is the service', (typed, service) => {
  const player = played([...ASKED, ['FM', 'no partner, no account team'], ['FM', typed]])
  expect(inputsOf(player.cards.at(-1))['service']).toBe(service)
  expect(player.effects).toEqual([])
})

test('nothing of it is news of a status', () => {
  const player = played(ASKED)
  const before = player.state.assessments
  for (const text of ['no partner', 'no account team', 'training']) player.play({ kind: 'text', text })
  expect(player.state.assessments).toEqual(before)
})

test.each(['nobody has time for training', 'contoso teams: training is booked for May', 'fabrikam teams: no partner'])(
  '“%s” is no answer to it',
  (text) => {
    const player = played([...ASKED, ['FM', text]])
    expect(player.said).not.toContain('Does the customer have a Microsoft account team?')
    expect(player.state.assessments[0]!.kept).toBeUndefined()
  },
)

describe('a request is asked for in other words', () => {
  const WORDS = [
    'set up a partner for contoso',
    'find contoso a partner',
    'get Contoso an adoption partner',
    'find a partner for contoso',
    'start a referral for contoso',
    'start the partner request for contoso please',
    'partner request contoso',
    'partner request for Contoso',
    'quicklead for contoso',
    'quick lead contoso',
    'contoso needs a partner',
    'contoso needs a partner for training',
    'contoso wants a partner for adoption',
    'contoso is looking for a partner',
    'get a partner for contoso teams training',
    'contoso teams needs a partner',
    'i need a partner for contoso',
    'contoso referral please',
    'task 983 for contoso',
  ]
  test.each(WORDS)('“%s”', (text) => {
    const player = played([...KEPT, ['FM', text]])
    expect(player.said).toContain('Does the customer work with a partner now?')
    expect(player.said).toContain('Contoso')
    expect(player.state.assessments).toHaveLength(1)
  })

  test.each(['contoso needs a partner', 'set up a partner for contoso'])('“%s” with an open card', (text) => {
    const player = played([...KEPT, ['FM', 'Contoso Exchange: mailboxes are being moved'], ['FM', text]])
    expect(player.said).toContain('Does the customer work with a partner now?')
    expect(player.state.assessments[0]!.text).not.toContain('partner')
  })

  test.each([
    'fabrikam needs a partner for training, nobody is trained there',
    'Fabrikam Teams: they need a partner and have found none for months',
    'contoso needs a partner because the old one left',
    'the users need a partner in their team',
  ])('“%s” stays news of a status', (text) => {
    expect(played([...KEPT, ['FM', text]]).said).not.toContain('Does the customer work with a partner now?')
  })

  test('while others read along the request stays between us', () => {
    const player = played(KEPT)
    player.where = CHANNEL
    player.play({ kind: 'text', text: 'set up a partner for contoso' })
    expect(player.allSaid).not.toContain('Does the customer work with a partner now?')
  })
})
