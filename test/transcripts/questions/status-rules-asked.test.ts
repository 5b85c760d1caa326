import { played } from '../../support/played.ts'

test.each([
  'can i put two L2s?',
  'can I set more than one status for a workload',
  'may i choose 2 statuses for one workload?',
])('“%s” is answered: one', (text) => {
  const player = played(text)
  expect(player.said).toContain('One status for each workload')
  expect(player.said).toContain('the note')
  expect(player.state.assessments).toEqual([])
})

test.each(['which one needs a date', 'which ones need a date?', 'which one takes a date'])(
  '“%s” is answered with the two that do',
  (text) => {
    const player = played(text)
    expect(player.said).toContain('In Progress needs a target date')
    expect(player.said).toContain('Blocked')
    expect(player.said).not.toContain('I cannot answer that')
  },
)

test.each([
  'whats the status for a customer that says maybe next year',
  'what is the status for a customer who says maybe next year?',
  'what would be the right L2 for a customer that has no budget until July',
])('“%s” is answered with the status that is nearest', (text) => {
  const player = played(text)
  expect(player.said).not.toContain('I cannot answer that')
  expect(player.said).toMatch(/Most likely|Nearest is|That is|It depends/)
  expect(player.state.assessments).toEqual([])
})

test('of a customer by name it is theirs', () => {
  expect(played('whats the status for adatum').said).toContain('Nothing is kept for “adatum”')
})
