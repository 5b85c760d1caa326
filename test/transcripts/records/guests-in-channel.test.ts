import { CHANNEL, Player } from '../../support/story.ts'

const asGuest = (text: string): Player => {
  const player = new Player()
  player.where = { ...CHANNEL, membership: 'guest', outsiders: true }
  player.play({ kind: 'text', text })
  return player
}

test('the help card offers no button that does nothing while people from outside read along', () => {
  const { said } = asGuest('help')
  expect(said).toContain('People from outside may be reading here, so I show here only what customers may have')
  expect(said).toContain('[Show resources]')
  expect(said).not.toMatch(/\[(?:Assess step by step|Try the example)\]/)
})

test.each(['status adatum', 'history adatum teams', 'acm adatum', 'plan adatum'])(
  '“%s” of a guest is answered as what it is: nothing was to be changed',
  (text) => {
    const { said } = asGuest(text)
    expect(said).not.toMatch(/changed|from there I can post/)
    expect(said).toMatch(/for members of the organisation|hold back/)
  },
)

test('a guest is not sent to a chat from where they may not post', () => {
  const { said } = asGuest('Adatum Teams: users lack training')
  expect(said).toContain('I hold back statuses, notes and reasons')
  expect(said).not.toContain('I can post')
})

test('a member is told where to ask', () => {
  const player = new Player()
  player.where = { ...CHANNEL, outsiders: true }
  player.play({ kind: 'text', text: 'Adatum Teams: users lack training' })
  expect(player.said).toContain('from there I can post')
})
