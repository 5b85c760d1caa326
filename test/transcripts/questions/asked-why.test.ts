import { Player } from '../../support/story.ts'

/** “Why?” is about the status that is shown, or about the open question; it is no news. */

const CLEAR = 'Ravenna Teams: the proxy drops the calls'

function played(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

test.each([
  'why?',
  'Why this status?',
  'why is it that one',
  'how come',
  'how do you know?',
  'what makes you think so',
  'explain',
])('“%s” shows the reasons again, and adds nothing', (text) => {
  const player = played(CLEAR, text)
  expect(player.said).toContain('Why it is this one stands first')
  expect(player.said).toContain('“the proxy drops the calls” – ')
  expect(player.state.assessments[0]!.text).toBe(CLEAR)
})

test('of a status that was kept it tells it from its neighbour', () => {
  const player = played(CLEAR, 'keep it, date not known', 'why?')
  expect(player.said).toContain('Customer IT Infrastructure and Remediation')
  expect(player.said).toContain('IT Change Management and Resourcing')
  expect(player.kept).toHaveLength(1)
})

test('at a question it is why that is asked', () => {
  expect(played('Ravenna Teams: it is stuck', 'why?').said).toContain('Why I ask:')
})

test('with nothing open it is a question like any other', () => {
  expect(played('why?').said).not.toContain('stands first')
})
