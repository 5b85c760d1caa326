import { Player } from '../../support/story.ts'

/** The projected unblock date is when the obstacle is expected to be gone. Other days are not set as such. */

function shown(text: string): string {
  const player = new Player()
  player.play({ kind: 'text', text })
  return player.said
}

const BLOCKED = 'Adatum Teams: nobody is trained and there is no champion'

test('the day of a go-live is no unblock date', () => {
  expect(shown(`${BLOCKED}, go-live is planned for 3 June`)).toContain(
    'Projected unblock date (required, or tick below)',
  )
})

test('another day is taken instead', () => {
  expect(shown(`${BLOCKED}, the courses end on 8 May, go-live 3 June`)).toContain('Projected unblock date: 2026-05-08')
})

test('in progress the day of the go-live is the target date', () => {
  expect(shown('Adatum Teams: IT sets up the policies, kick-off 14 April, go-live 3 June')).toContain(
    'Target date: 2026-06-03',
  )
})

test('a go-live that is held up is what the block waits for', () => {
  expect(shown(`${BLOCKED}, no go-live before 3 June`)).toContain('Projected unblock date: 2026-06-03')
})

test('the card says that a day is the day of a decision', () => {
  const said = shown('Adatum Teams: the security policy forbids guests, steering committee on 17 April')
  expect(said).toContain('Projected unblock date: 2026-04-17')
  expect(said).toContain('A decision is due on it')
})
