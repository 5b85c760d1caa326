import { CHANNEL, Player, story } from '../../support/story.ts'

const told = 'Northwind Teams: nobody is trained and there is no champion, owner Petra'

story('an owner who was named is offered as the success owner of DIBS, and kept with one more press', [
  ['FM', told],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', '[Success owner: Petra]'],
  ['FM presses', 'Success owner: Petra'],
  ['bot', 'Success owner: who at the customer answers for it?: Petra'],
  ['FM presses', 'Save'],
  ['bot', 'DIBS saved.', 'Petra'],
])

story('of a text that names none, nothing is offered', [
  ['FM', 'Northwind Teams: nobody is trained and there is no champion'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot never', 'Success owner'],
])

test('before others no name is offered', () => {
  const player = new Player()
  player.where = CHANNEL
  player.play({ kind: 'text', text: told })
  player.press('Keep this status', { dateUnknown: 'true' })
  expect(player.said).not.toContain('Success owner')
})
