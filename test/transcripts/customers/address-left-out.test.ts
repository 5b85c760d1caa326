import { Player } from '../../support/story.ts'

const play = (...texts: readonly string[]): Player => {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}
const LEFT_OUT = 'I left out the e-mail address or phone number'

test.each([
  ['adatum exchange waits for the proxy, ask tom@adatum.example', 'adatum exchange waits for the proxy'],
  ['adatum teams: rang 030 7654321 4 times, nobody picks up', 'adatum teams: rang 4 times, nobody picks up'],
  ['adatum teams: sandra (sandra@adatum.example) says nobody is trained', 'sandra says nobody is trained'],
  ['adatum teams: wrote to sandra@adatum.example 3 times, no answer', 'wrote 3 times, no answer'],
  ['we decided to stay on notes, tom@adatum.example', 'we decided to stay on notes'],
  ['adatum intune: the reseller delays the contract, call +49 30 7654321', 'the reseller delays the contract'],
])('the news of “%s” is kept without it, and that is said', (message, kept) => {
  const player = play(message)
  expect(player.allSaid).toContain(LEFT_OUT)
  expect(player.state.assessments[0]!.text).toContain(kept)
  expect(JSON.stringify(player.state)).not.toMatch(/@|7654321|\(\)/)
  expect(player.staying).not.toMatch(/@adatum|7654321/)
})

test('it is said of what is added, too', () => {
  const player = play('Adatum Teams: users lack training', 'the trainer is ill, write to tom@adatum.example')
  expect(player.allSaid).toContain(LEFT_OUT)
  expect(player.state.assessments[0]!.text).toContain('the trainer is ill')
})

test.each([
  'sandra@adatum.example',
  'adatum contact is sandra@adatum.example',
  'the new admin is Tom, +49 30 7654321',
  'call sandra at +49 30 7654321',
  'write to tom@adatum.example please',
])('“%s” tells nothing else, and is kept nowhere', (message) => {
  const player = play(message)
  expect(player.said).toContain('kept in the request for a partner alone')
  expect(player.state.assessments).toEqual([])
})

test('where nothing is left out nothing is said of it', () => {
  expect(play('Adatum Teams: users lack training until 05.06.2026').allSaid).not.toContain(LEFT_OUT)
})
