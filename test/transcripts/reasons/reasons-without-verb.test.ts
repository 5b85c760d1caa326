import { Player } from '../../support/story.ts'

/** A reason in two or three words is told in the note as any other. */

test.each([
  ['Ravenna Exchange blocked, old wifi, no people', ['the Wi-Fi is old', 'there are no people']],
  ['Ravenna Exchange: the CIO wants it, outdated firewall, no people', ['the firewall is outdated', 'no people']],
  ['Ravenna Teams: slow VPN, IT lead left', ['the VPN is slow', 'the IT lead left']],
  ['Ravenna Intune blocked: no people, broken proxy', ['there are no people', 'the proxy is broken']],
  ['Ravenna Intune blocked: missing licences, no champion', ['licences are missing', 'there is no champion']],
  ['Ravenna Intune blocked: old laptops, untrained users', ['the laptops are old', 'the users are untrained']],
  [
    'Ravenna Exchange blocked, trouble with the wifi, nobody is trained',
    ['nobody is trained', 'trouble with the Wi-Fi'],
  ],
  ['Ravenna Teams: partner contract, no training', ['no training', 'partner contract']],
])('%s', (said, told) => {
  const player = new Player()
  player.play({ kind: 'text', text: said })
  if (!player.said.includes('Note: ')) player.press('Show the status now')
  const note = /^Note: .*$/m.exec(player.said)?.[0]
  for (const each of told) expect(note).toContain(each)
})

test.each([
  'Ravenna Teams: old hands at it, nobody is trained on calling',
  'Ravenna Teams: slow start, nobody is trained on calling',
])('%s: no thing is made of it', (said) => {
  const player = new Player()
  player.play({ kind: 'text', text: said })
  expect(player.said).not.toMatch(/the (?:start|hands)/)
})
