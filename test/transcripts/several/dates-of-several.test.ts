import { Player, playRow, story, type Row } from '../../support/story.ts'

const KEPT: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained'],
  ['FM presses', 'Keep this status', { date: '2026-06-03' }],
  ['FM', 'Woodgrove Bank Exchange: the firewall blocks it'],
  ['FM presses', 'Keep this status', { date: '2026-05-31' }],
  ['kept', 2],
]

test.each([
  'Contoso’s Teams and Woodgrove’s Exchange both move to 15 june',
  'move both Contoso Teams and Woodgrove Bank Exchange to 15 june',
  'contoso teams and woodgrove exchange slipped to 15 june',
])('“%s” moves neither unasked, and offers both', (order) => {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.play({ kind: 'text', text: order })
  expect(player.said).toContain('Each date is moved by itself, and nothing was changed yet')
  const [first, second] = player.said.split('\n').filter((line) => line.startsWith('[Move'))
  player.press(first!.slice(1, -1), {})
  expect(player.said).toContain('Contoso · Microsoft Teams')
  expect(player.said).toContain('2026-06-15')
  player.play({ kind: 'text', text: order })
  player.press(second!.slice(1, -1), {})
  expect(player.said).toContain('Woodgrove Bank · Exchange Online')
  expect(player.said).toContain('2026-06-15')
})

story('one customer’s date is moved as before', [
  ...KEPT,
  ['FM', 'contoso moved to 15 june'],
  ['bot', 'Contoso · Microsoft Teams', '[Save]'],
])

test.each([
  'move all june dates to july',
  'push all dates by a week into july',
  'move all the unblock dates in june to 15 july',
])('“%s” is an order about several, and no news', (order) => {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.play({ kind: 'text', text: order })
  expect(player.said).toContain('“Move dates…”')
  expect(player.said).not.toContain('How far is the workload?')
})

test.each(['lol that was easy', 'haha nice', 'wow that was quick', 'that’s super helpful!'])(
  '“%s” opens no assessment',
  (remark) => {
    const player = new Player()
    for (const row of KEPT) playRow(player, row)
    player.play({ kind: 'text', text: remark })
    expect(player.said).toContain('Good to hear')
    expect(player.state.assessments.every(({ kept }) => kept)).toBe(true)
  },
)

story('small talk is not added to what is open', [
  ['FM', 'Contoso Teams: nobody is trained'],
  ['FM', 'lol that was easy'],
  ['bot', 'Good to hear'],
  ['FM', 'resume'],
  ['bot never', 'lol'],
])
