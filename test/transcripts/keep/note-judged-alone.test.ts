import { Player } from '../../support/story.ts'

const OPEN = 'Adatum Teams: users lack training and nobody is a champion'
const play = (...texts: readonly string[]): Player => {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

test.each([
  ['judge this note: they are blocked', /^Poor note for Blocked › Adoption Readiness/],
  ['is this note good enough: the customer is unable to start because users lack training', /^Could be better for/],
  ['rate my note: The customer lacks trainers and is blocked until 4 May 2026, IT books them', /^Great note for/],
  ['Please check this note: blocked legal - the regulator has not agreed', /for Blocked › Legal\/Regulatory/],
])('“%s” is judged, and nothing is added', (text, verdict) => {
  const player = play(OPEN, text)
  expect(player.said).toMatch(verdict)
  expect(player.said).toContain('Nothing was added or changed.')
  expect(player.state.assessments.map((each) => each.text)).toEqual([OPEN])
})

test('with nothing open it is judged for the status that it speaks for', () => {
  const player = play('how is this note: blocked because the firewall stops sign-in, network team opens it on 4 May')
  expect(player.said).toContain('IT Infrastructure')
  expect(player.state.assessments).toEqual([])
})

test.each(['the note of the auditor: no licences', 'check the note of the cio: he says no'])('“%s” is none', (text) => {
  expect(play(OPEN, text).state.assessments[0]!.text).toContain(text)
})

test('while it is asked how to take a message apart, nothing is open that it could be judged for', () => {
  const player = play(
    'Adatum: Exchange is being migrated, Intune is blocked because the wrong licences were bought',
    'check this note: blocked because nobody is trained, training is booked for 4 May',
  )
  expect(player.said).toContain('Blocked › Adoption Readiness')
})

test('a note as long as notes may be is taken as news all the same', () => {
  const note = `the users lack training. ${'Each team asks for a trainer of its own. '.repeat(25)}`
    .slice(0, 1000)
    .trim()
  const player = play(`check this note: ${note}`)
  expect(player.said).toContain('Nothing was added or changed.')
  player.press('The customer said this')
  expect(player.state.assessments.map(({ text }) => text)).toEqual([note])
})
