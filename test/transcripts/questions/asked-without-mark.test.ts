import { Player } from '../../support/story.ts'

const OPEN = 'Adatum Teams: users lack training and nobody is a champion'
const play = (...texts: readonly string[]): Player => {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

test.each([
  'any customers with a works council',
  'any of my customers stuck on licences',
  'which customers still run zoom',
  'how many clients have no champion',
  'should that be billing or partner when the reseller is slow',
  'can it be legal if the regulator has not answered',
  'did they mention a date',
  'did he say who trains them',
  'have they booked the trainer',
  'did adatum move their mailboxes',
  'will tailwind sign the contract',
  'adatum teams stuck?',
  'fabrikam exchange live?',
  'seriously?',
])('“%s” asks, and adds nothing', (text) => {
  const open = play(OPEN, text)
  expect(open.state.assessments.map((each) => each.text)).toEqual([OPEN])
  expect(open.said).toContain('Nothing was added to an assessment.')
  expect(open.said).toContain('[The customer said this]')
  expect(play(text).state.assessments).toEqual([])
})

test('“has adatum trained its users” asks where Adatum is known: else “has” leads to what they have', () => {
  const open = play(OPEN, 'has adatum trained its users')
  expect(open.state.assessments.map((each) => each.text)).toEqual([OPEN])
  expect(open.said).toContain('Nothing was added to an assessment.')
})

test.each([
  'any customer data has to stay in the country',
  'does it without us, says the cio',
  'did the pilot already and nobody came',
  'has Citrix everywhere and no VPN',
  'should they decide against it, they stop in may',
  'have no budget for a trainer',
  'do they have licences? no',
  'the cio asked: can they keep their own keys?',
  'did it again yesterday',
])('“%s” tells', (text) => {
  expect(play(OPEN, text).state.assessments[0]!.text).toContain(text.replace(/\?$/, ''))
})
