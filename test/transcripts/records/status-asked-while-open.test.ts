import { Player } from '../../support/story.ts'

/** A status that is not clear has a note all the same. The meaning of the status is not told as if somebody had said it. */

function shown(text: string): Player {
  const player = new Player()
  player.play({ kind: 'text', text })
  if (!player.said.includes('Note: ')) player.press('Show the status now')
  return player
}

test.each([
  ['Adatum Teams: partner', /Partner Engagement/, /is blocked; why is not said yet\.$/],
  ['Adatum Teams: our partner', /Partner Engagement/, /is blocked; said so far: the partner\.$/],
  ['Adatum Exchange: security', /Security\/Privacy/, /is blocked; why is not said yet\.$/],
  ['Adatum Exchange', /In Progress/, /use it; what is done for it is not said yet\.$/],
  ['Adatum Exchange: the board?', /Executive Sponsorship/, /use it; said so far: the board\. Not confirmed\.$/],
])('without a why the note says so: %s', (text, status, note) => {
  const { said } = shown(text)
  expect(said).toMatch(status)
  expect(/^Note: (.*)$/m.exec(said)?.[1]).toMatch(note)
})

test('what was said so far is quoted, and what it may mean is no fact', () => {
  const { said } = shown('Adatum Teams: one outage in spring, they go on all the same')
  expect(said).toMatch(/^“[^”\n]*outage[^”\n]*”.?$/m)
  expect(said).not.toContain('cost the trust')
  expect(said).not.toContain('here,')
  expect(said).toContain('this one is when')
})

test('a status that the words speak clearly for is told with its meaning', () => {
  const { said } = shown('Adatum Teams: nobody is trained and there is no champion, they will not go live')
  expect(said).toContain('here, ')
})
