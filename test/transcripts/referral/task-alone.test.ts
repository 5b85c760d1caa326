import { Player, playRow, story, type Row } from '../../support/story.ts'

const kept = (customer: string): readonly Row[] => [
  ['FM', `${customer} Teams: nobody is trained, 30 june`],
  ['FM', 'keep it'],
]
const ALONE = [
  'task 983',
  'Task 983 please',
  'start task 983',
  'do task 983',
  'quicklead',
  'start a quick lead',
  'start a referral',
]

describe('the task of QuickLeads alone', () => {
  test.each(ALONE)('“%s” asks for which customer', (text) => {
    const player = new Player()
    for (const row of [...kept('Contoso'), ...kept('Fabrikam')]) playRow(player, row)
    const before = player.state.assessments
    player.play({ kind: 'text', text })
    expect(player.said).toContain('For which customer?')
    player.press('Contoso')
    expect(player.said).toContain('Does the customer work with a partner now?')
    expect(player.state.assessments).toEqual(before)
  })

  test.each(ALONE)('“%s” begins the request of the only one', (text) => {
    const player = new Player()
    for (const row of kept('Contoso')) playRow(player, row)
    player.play({ kind: 'text', text })
    expect(player.said).toContain('Contoso')
    expect(player.said).toContain('Does the customer work with a partner now?')
  })

  test.each(ALONE)('“%s” with nothing kept says what comes first', (text) => {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
    const before = player.state.assessments
    player.play({ kind: 'text', text })
    expect(player.said).toContain('No status is kept yet')
    expect(player.said).toContain('[Resume]')
    expect(player.state.assessments).toEqual(before)
  })
})

story('what the task is stays a question', [
  ['FM', 'what is task 983'],
  ['bot', 'QuickLeads', 'The internal process (task 983)'],
])
