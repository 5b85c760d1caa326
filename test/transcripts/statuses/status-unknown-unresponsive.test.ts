import { Player, story } from '../../support/story.ts'

story('nobody answers', [
  ['FM', 'Southridge Exchange: five mails, three voicemails and a LinkedIn message since January, no reply at all'],
  ['bot', 'Status Unknown › Customer Unresponsive', 'Attempts'],
  ['FM presses', 'Keep this status', { attempts: '5 mails, 3 calls, 1 LinkedIn message to the IT lead' }],
  ['bot', 'Kept', 'Attempts: 5 mails'],
  ['kept', 1],
])

const HINT = 'Is the account managed?'

story('whether the account is managed is asked for at the attempts, and nobody is refused who leaves it out', [
  ['FM', 'Southridge Exchange: 6 mails and 3 calls to the CIO since January, no reply at all'],
  ['bot', 'managed or not: 6 mails, 3 calls to the CIO since January', HINT],
  ['FM presses', 'Check the note'],
  ['bot', 'Could be better: It leaves out whether the account is managed.'],
  ['FM presses', 'Check the note', { attempts: '6 mails, 3 calls to the CIO; unmanaged' }],
  ['bot', 'Great note'],
  ['bot never', HINT],
  ['FM presses', 'Keep this status', { attempts: '6 mails, 3 calls to the CIO' }],
  ['kept', 1],
])

story('where it was said, it stands with the attempts', [
  ['FM', 'Southridge Exchange: 6 mails and 3 calls to the CIO since January, no reply at all, unmanaged account'],
  ['bot', 'managed or not: 6 mails, 3 calls to the CIO since January; unmanaged'],
  ['bot never', HINT],
  ['FM presses', 'Check the note'],
  ['bot', 'Great note'],
])

story('said behind it, it is in the note', [
  ['FM', 'Southridge Exchange: 6 mails and 3 calls to the CIO since January, no reply at all'],
  ['FM', 'it is unmanaged'],
  ['bot', 'Customer Unresponsive', 'the account is unmanaged'],
  ['bot never', HINT],
])

story('only attempts are asked whether the account is managed', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['bot never', HINT],
])

test('the definition names it among what is set with the status', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'what is customer unresponsive' })
  expect(player.said).toMatch(/Set with it:.* whether the account is managed/)
})
