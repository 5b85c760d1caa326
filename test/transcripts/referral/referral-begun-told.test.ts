import { KEPT, REQUESTED } from '../../support/referral-story.ts'
import { Player, playRow, type Row } from '../../support/story.ts'

const played = (rows: readonly Row[]): Player => {
  const player = new Player()
  for (const row of rows) playRow(player, row)
  return player
}
const texts = (player: Player) => player.state.assessments.map(({ text }) => text)

const SPARED = 'How far is the workload?'

test.each([
  ['contoso does not want a partner anymore', 'not wanted any more: close it there', SPARED],
  ['they no longer need a partner', 'not wanted any more: close it there', SPARED],
  ['contoso changed their mind about the partner', 'not wanted any more: close it there'],
  ['contoso cancelled the partner request', 'not wanted any more: close it there'],
  ['contoso’s partner never called', 'begun and not sent yet'],
  ['the partner declined', 'begun and not sent yet'],
])('with a request begun and not sent “%s” leads to it', (message, says, status = 'Partner Engagement') => {
  const player = played(REQUESTED)
  const before = texts(player)
  player.play({ kind: 'text', text: message })
  expect(player.said).toContain(says)
  expect(player.said).toContain('Nothing was added to an assessment.')
  expect(texts(player)).toEqual(before)
  player.press('The customer said this')
  expect(player.said).toContain(status)
})

test.each([
  ['contoso does not want a partner anymore', SPARED],
  ['contoso’s partner never called', 'Partner Engagement'],
])('without a request “%s” is news', (message, status) => {
  const player = played(KEPT)
  player.play({ kind: 'text', text: message })
  expect(player.said).toContain(status)
})

test('of another customer it is news, too', () => {
  const player = played(REQUESTED)
  player.play({ kind: 'text', text: 'Fabrikam Teams: the partner never called' })
  expect(player.said).toContain('Fabrikam · Microsoft Teams')
})
