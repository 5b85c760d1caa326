import { Player, story } from '../../support/story.ts'

const TWO = [
  ['FM', 'Contoso Teams: nobody is trained, until 15 May'],
  ['FM', 'Fabrikam Exchange: they have no champion, until 1 June'],
] as const

describe.each([
  'keep the second one',
  'keep the first',
  'keep both',
  'please keep both of them',
  'save the 2nd one',
  'keep all of them',
  'keep the other one',
  'ok, keep number 2',
  'keep 1 and 2',
  'keep the teams one',
  'keep both with 1 june',
])('“%s” is an order', (order) => {
  story('asked about where two are begun', [
    ...TWO,
    ['FM', order],
    ['bot', 'Nothing was kept', '[Contoso · Microsoft Teams]', '[Fabrikam · Exchange Online]'],
    ['kept', 0],
    ['FM presses', 'Contoso · Microsoft Teams'],
    ['bot', 'Contoso · Microsoft Teams', '2026-05-15'],
    ['FM', 'keep it'],
    ['kept', 1],
  ])

  test('and never in the customer’s words', () => {
    const player = new Player()
    for (const [, text] of TWO) player.play({ kind: 'text', text })
    player.play({ kind: 'text', text: order })
    expect(JSON.stringify(player.state.assessments.map(({ text }) => text))).not.toContain(order)
  })

  story('asked about where the list of what is begun was shown', [
    ...TWO,
    ['FM', 'unfinished'],
    ['FM', order],
    ['bot', 'Nothing was kept', '[Contoso · Microsoft Teams]'],
  ])
})

story('of one there is only one', [
  ['FM', 'Contoso Teams: nobody is trained, until 15 May'],
  ['FM', 'keep the first one'],
  ['kept', 1],
])

story('what the customer keeps is news', [
  ...TWO,
  ['FM', 'they keep both tenants because the second one is in China'],
  ['bot never', 'Nothing was kept'],
])
