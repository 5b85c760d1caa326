import { Player, story } from '../../support/story.ts'

/** A note and a card say what was said, in good sentences, and no more. */

for (const [said, told] of [
  ['what it lacks are co-authoring and offline', 'the service lacks co-authoring and offline'],
  ['what they need are captions in Welsh', 'they need captions in Welsh'],
] as const) {
  story(`a good sentence: ${said}`, [
    ['FM', `Ravenna Teams: ${said}`],
    ['bot', new RegExp(`Note: .*because ${told}`)],
    ['bot never', /Note: .*(?:lacks are|what (?:it|they))/],
  ])
}

test.each(['blocked, security is checking it', 'legal is checking it, so it is blocked'])(
  'who checks has not decided, and nothing is said of a policy: %s',
  (said) => {
    const player = new Player()
    player.play({ kind: 'text', text: `Ravenna Teams: ${said}` })
    if (!player.said.includes('Note: ')) player.press('Show the status now')
    const note = /^Note: .*$/m.exec(player.said)?.[0]
    expect(note).toMatch(/(?:security|legal) is checking it/)
    expect(note).not.toMatch(/policy|worry|regulator/)
    expect(player.said).not.toMatch(/checking(?: it)?” – (?:their own|a law)/)
  },
)

story('who checks is quoted alone', [
  ['FM', 'Ravenna Teams: blocked, the privacy office is checking'],
  ['bot never', /is checking” – (?:their own|a law)/],
])

story('behind the card of a partner request “legal wants consent” is news, and no answer to it', [
  ['FM', 'Ravenna Teams: nobody is trained, date not known'],
  ['FM', 'keep it'],
  ['FM', 'referral ravenna'],
  ['bot', 'adoption partner'],
  ['FM', 'legal wants consent'],
  ['bot never', 'That seems to answer the card'],
])

for (const [said, told] of [
  ['the trainer left last weekend, nobody is trained', 'left on the weekend of 28 Feb 2026'],
  ['nobody is trained since last weekend', 'since the weekend of 28 Feb 2026'],
  ['the trainer quit over the weekend, nobody is trained', 'quit on the weekend of 28 Feb 2026'],
  ['nobody is trained, the trainer comes this weekend', 'comes on the weekend of 7 Mar 2026'],
  ['nobody is trained until fri', 'until 6 Mar 2026'],
] as const) {
  story(`a note is read weeks later: ${said}`, [
    ['FM', `Ravenna Teams: ${said}`],
    ['bot', new RegExp(`Note: .*${told}`)],
  ])
}

story('any weekend stays as it is', [
  ['FM', 'Ravenna Teams: nobody is trained, they only work on the weekend'],
  ['bot never', /weekend of/],
])
