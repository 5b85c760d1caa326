import { Player, story } from '../../support/story.ts'

const times = (said: string, text: string): number => said.split(text).length - 1

test('what is missing is said once, at its field; above the buttons it is counted', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'They are blocked: the IT team has no people and no budget for it' })
  player.press('Keep this status', { customer: 'Fabrikam' })
  expect(times(player.said, 'Choose the workload.')).toBe(1)
  expect(times(player.said, 'Blocked needs a projected unblock date')).toBe(1)
  expect(player.said).toMatch(/\n⚠ Not kept yet: see the 2 marked fields above\.\n\[Keep this status\]/)
  player.press('Keep this status', { workload: 'teams' })
  expect(player.said).toMatch(/\n⚠ Not kept yet: see the marked field above\.\n\[Keep this status\]/)
})

test('an empty note is marked at its field, too', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  player.press('Keep this status', { note: '', dateUnknown: 'true' })
  expect(times(player.said, 'The note is empty.')).toBe(1)
  expect(player.said).toContain('Not kept yet: see the marked field above.')
})

story('what belongs to no field is said above the buttons', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { note: 'Blocked.', dateUnknown: 'true' }],
  ['bot', /The note says too little\. Mend it, or press again to keep it as it is\.\n\[Keep this status\]/],
  ['bot never', 'marked field'],
])
