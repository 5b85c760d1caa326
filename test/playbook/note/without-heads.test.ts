import { Player } from '../../support/story.ts'

function noted(text: string): string {
  const player = new Player()
  player.play({ kind: 'text', text })
  if (!player.said.includes('Note: ')) player.press('Show the status now')
  return /^Note: (.*)$/m.exec(player.said)?.[1] ?? player.said
}

test.each([
  ['contoso odb legal says no', /because legal says no\.$/],
  ['contoso mip ciso is worried about it', /because the CISO is worried about it\.$/],
  ['contoso sharepoint uses dropbox', /because they use Dropbox\.$/],
  ['quick one contoso exo uses google', /because they use Google\.$/],
  ['right, next one contoso exo they stay with google', /because they stay with Google\.$/],
  ['contoso: still nobody trained', /because nobody is trained\.$/],
  ['contoso teams: still no licences', /because there are no licences\.$/],
  ['contoso everything on hold til june', /because everything is on hold until June\.$/],
  ['contoso spo sponsor has no budget authority', /because the sponsor has no budget authority\.$/],
  ['contoso odb Dropbox is what they use', /because Dropbox is what they use\.$/],
  ['contoso exo mailboxes of two sites are being moved', /use it: mailboxes of two sites are being moved\.$/],
  ['teams nobody trained contoso', /because nobody is trained\.$/],
])('a note begins with what was said, and not with whose news it is: %s', (text, note) => {
  expect(noted(text)).toMatch(note)
})

test.each([
  ['contoso teams licences expire on 30 april', /because Teams licences expire on 30 April\.$/],
  ['contoso sharepoint: update of the VPN client failed', /update of the VPN client failed/i],
  ['contoso exo crashes with their add-in', /because EXO crashes with their add-in\.$/],
  ['contoso exchange migration starts 4 may', /Exchange migration starts 4 May\.$/],
])('what a workload is part of stays: %s', (text, note) => {
  expect(noted(text)).toMatch(note)
})
