import { Player } from '../../../support/story.ts'

/** What it took to keep a status, for the figures. */
test('questions answered, and seconds from the first sentence, over days if need be', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'assess' })
  player.press('Go on', { customer: 'Contoso', workload: 'teams' })
  player.press('Answer', { choice: 'blocked' })
  player.press('Answer', { choice: 'users' })
  player.day = '2026-03-03'
  player.press('Keep this status', { dateUnknown: 'true' })
  expect(player.kept).toMatchObject([{ questions: 2, seconds: 24 * 3600 }])
})

test('a sentence that needs no question: none, and no time', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  player.press('Keep this status', { dateUnknown: 'true' })
  expect(player.kept).toMatchObject([{ questions: 0, seconds: 0 }])
})

test('an assessment of an older version, which did not note its beginning, has no time', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  const { begunAt: _, ...older } = player.state.assessments[0]!
  player.state = { ...player.state, assessments: [older] }
  player.press('Keep this status', { dateUnknown: 'true' })
  expect(player.kept[0]).not.toHaveProperty('seconds')
})
