import { played } from '../../support/played.ts'

const KEPT = ['adatum teams: the pilot is planned', 'keep it with 15 april'] as const

test.each([
  'move the adatum date out 2 weeks',
  'push adatum out by two weeks',
  'move adatum 2 weeks out',
  'push the adatum teams date back by 2 weeks',
  'move the adatum deadline by two weeks',
])('“%s” opens the date form with the date moved', (text) => {
  const player = played(...KEPT, text)
  expect(player.said).toContain('Target date: 2027-04-29')
  expect(player.said).toContain('[Save]')
  expect(player.state.assessments).toHaveLength(1)
})

test('a training of theirs that is moved is no date of a status', () => {
  expect(played(...KEPT, 'move the training date out 2 weeks').said).not.toContain('[Save]')
})
