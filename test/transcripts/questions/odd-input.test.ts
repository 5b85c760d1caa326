import { Player } from '../../support/story.ts'

test('a name of nothing but marks is corrected without a word in the text', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Teams: nobody is trained. No champion.' })
  player.press('Keep this status', { customer: '...', dateUnknown: 'false' })
  player.play({ kind: 'text', text: 'the customer is Contoso' })
  expect(player.state.assessments[0]).toMatchObject({
    customer: 'Contoso',
    text: 'Teams: nobody is trained. No champion.',
  })
})

test.each(['assess', 'customer is'])(
  '“%s” with a name of 200 letters takes as many as a name may have, so that it can be forgotten',
  (command) => {
    const player = new Player()
    if (command !== 'assess') player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
    player.play({ kind: 'text', text: `${command} ${'Ab'.repeat(100)}` })
    expect(player.state.assessments[0]?.customer).toHaveLength(120)
  },
)

test('what a client sends as a date and is none cannot be moved, and is told when it is kept', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
  player.press('Keep this status', { date: 'not-a-date' })
  player.play({ kind: 'text', text: 'push it by a week' })
  expect(player.said).not.toBe('')
  expect(player.kept).toEqual([])
})
