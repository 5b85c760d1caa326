import { Player } from '../../support/story.ts'

/** Adatum's assessment is open, and Fabrikam is kept. */
function whileOpen(text: string): Player {
  const before = new Player()
  before.play({ kind: 'text', text: 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live' })
  before.press('Keep this status', { dateUnknown: 'true' })
  const player = new Player({}, before.records)
  player.play({ kind: 'text', text: OPEN })
  player.play({ kind: 'text', text })
  return player
}
const OPEN = 'Tailspin Teams: security forbids guests'
const told = (player: Player) => player.state.assessments.map(({ customer, text }) => [customer, text])
const textOfOpen = (player: Player) => player.state.assessments.find(({ customer }) => customer === 'Tailspin')?.text

test.each([
  ['Nobody has time. Litware Teams: no champions. Adatum Exchange: waiting for a license', 'Nobody has time.'],
  ['Too much going on here. Litware Teams: no champions; Adatum Exchange: waiting for a license', 'Too much going'],
  ['Nobody has time, Litware Teams: no champions. Adatum Exchange: waiting for a license', 'Nobody has time'],
  ['Their admin left. Litware Teams: no champions. Adatum Exchange: waiting for a license', 'Their admin left.'],
  ['The board said no. Litware Teams - no champions; Adatum Exchange - waiting for a license', 'The board said no.'],
  ['Nobody has time. Litware: Teams, no champions. Adatum: Exchange, waiting for a license', 'Nobody has time.'],
  ['No progress this week, sorry. litware teams: no champions. adatum exchange: waiting for a license', 'No progress'],
  [
    'Nobody has time. Also the admin left. Litware Teams: no champions. Adatum Exchange: waiting for a license',
    'the admin left.',
  ],
  [
    'It is the same everywhere: nobody has time. Litware Teams: no champions, Adatum Exchange: waiting for a license',
    'nobody has time',
  ],
])('“%s” is parted, and what names nobody is taken for nobody', (text, nobody) => {
  const player = whileOpen(text)
  expect(told(player).map(([customer]) => customer)).toEqual(['Litware', 'Adatum', 'Tailspin'])
  expect(textOfOpen(player)).toBe(OPEN)
  expect(player.said).toContain('Taken for nobody')
  expect(player.said).toContain(nobody)
  expect(told(player)[0]![1]).not.toContain(nobody)
})

test.each([
  'Everybody is ill. Litware: no champions. Adatum: waiting for a license',
  'Everybody is ill. Litware: no champions. Fabrikam: waiting for a license',
])('“%s”: whose it is is asked, and nothing goes into what is open', (text) => {
  const player = whileOpen(text)
  expect(player.said).toContain('Nothing was added yet')
  expect(textOfOpen(player)).toBe(OPEN)
  const [, of] = /\[(Of [^\]]*, each their own)\]/.exec(player.said)!
  player.press(of!)
  expect(told(player).slice(0, 2)).toEqual([
    ['Litware', 'Litware: no champions.'],
    [expect.stringMatching(/Adatum|Fabrikam/), expect.stringContaining(': waiting for a license')],
  ])
  expect(textOfOpen(player)).toBe(OPEN)
})

test('or all of it is of who is open, whose people they are', () => {
  const player = whileOpen('They are two. Kjersti: no time. Selam: no skills.')
  player.press('Tailspin · Microsoft Teams')
  expect(told(player)).toEqual([['Tailspin', `${OPEN}\nThey are two. Kjersti: no time. Selam: no skills.`]])
})

test.each([
  'They asked two vendors. Avanade: too expensive. Accenture: no time.',
  'The network is slow. VPN: on. Proxy: off.',
  'It was discussed. Proxy: no change. Firewall: opened.',
  'No change. IT: no time. Legal: no answer.',
  'Two reasons. First: no time. Second: no budget.',
  'Nobody has time. The rest: no budget. The board: no interest.',
  'Nobody has time. Teams: no champions.',
  'They wait. Security: is against guests. HR: wants training.',
  'It is as before. Mary: no time. Bob: no skills.',
  'Nobody is trained. Next step: training. Owner: the CIO.',
])('“%s” goes on about who is open', (text) => {
  const player = whileOpen(text)
  expect(told(player)).toEqual([['Tailspin', `${OPEN}\n${text}`]])
})
