import { Player } from '../../support/story.ts'

test.each([
  'shit wrong one, that was tailspin',
  'damn, wrong customer, it was Tailspin',
  'argh that was the wrong one, its tailspin',
  'ah sorry mixed them up, that was tailspin',
  'whoops, mixed up the names, it was Tailspin',
  'oh no wrong one, i meant tailspin',
  'crap, wrong name. that was for Tailspin',
])('“%s” corrects the customer', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Pebble Valley Dairy teams: proxy drops the calls' })
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/^Tailspin · Microsoft Teams/)
  expect(player.said).not.toMatch(/wrong|mixed|Pebble/)
  expect(player.said).toContain('blocked because the proxy drops the calls.')
})

test('a curse before news corrects nobody', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Pebble Valley Dairy teams: proxy drops the calls' })
  player.play({ kind: 'text', text: 'damn, the vpn is slow as well' })
  expect(player.said).toMatch(/^Pebble Valley Dairy · Microsoft Teams/)
})
