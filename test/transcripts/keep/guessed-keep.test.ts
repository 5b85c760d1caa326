import { story } from '../../support/story.ts'

const SAID = 'the people of tailspin toys told me that teams has no champion and nobody is trained'

story('a name that is only guessed, and of nobody who is known, is asked about before “keep it” keeps', [
  ['FM', SAID],
  ['bot', 'Customer: Tailspin Toys'],
  ['FM', 'keep it with 1 june'],
  ['bot', 'Tailspin Toys · Microsoft Teams', 'I only guess whose news this is', '[Keep it]', '[Another customer]'],
  ['kept', 0],
  ['FM', 'yes'],
  ['bot', '✓ Kept', 'Tailspin Toys', '1 Jun 2026'],
  ['kept', 1],
])

story('said again, it is kept', [
  ['FM', SAID],
  ['FM', 'keep it with 1 june'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept', '1 Jun 2026'],
  ['kept', 1],
])

story('it is another one', [
  ['FM', SAID],
  ['FM', 'keep it with 1 june'],
  ['FM', 'customer is Kitchen Seven'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept', 'Kitchen Seven', '1 Jun 2026'],
  ['kept', 1],
])

story('the button of the card confirms the name in its field', [
  ['FM', SAID],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', '✓ Kept'],
])

story('of who is kept already nobody is asked', [
  ['FM', SAID],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'new'],
  ['FM', 'the board of tailspin toys told me that intune has no champion: nobody is trained and there is no champion'],
  ['FM', 'keep it with 1 june'],
  ['bot', '✓ Kept'],
  ['kept', 2],
])

for (const said of [
  'mcdonald’s teams: nobody is trained and there is no champion',
  'graphic design teams: nobody is trained',
]) {
  story(`at the head it is how customers are named: “${said}”`, [
    ['FM', said],
    ['FM', 'keep it with 1 june'],
    ['bot', '✓ Kept'],
    ['kept', 1],
  ])
}
