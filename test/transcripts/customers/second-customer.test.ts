import { askedWhose } from '../../support/asked-whose.ts'
import { Player, story } from '../../support/story.ts'

/** Whoever is told of while somebody else is open gets a record of their own, or is asked about. */

const LITWARE = 'litware teams nobody trained'

for (const [text, name] of [
  ['kelvora they use webex for calls', 'Kelvora'],
  ['zentrix stays with slack', 'Zentrix'],
  ['ok now brivanta, ceo sees no value', 'Brivanta'],
  ['different customer: quorlo uses zoom', 'Quorlo'],
  ['oh and kelvora dpo objects', 'Kelvora'],
  ['i also talked to zentrix, they lack licences', 'Zentrix'],
  ['lamna on the other hand is done with training', 'Lamna'],
  ['Lamna migration is done', 'Lamna'],
  ['they are trained now, quorlo teams no licences', 'Quorlo'],
] as const) {
  askedWhose(LITWARE, text, name, name.toLowerCase(), name)
}

story('it may be of whom is open, and is not asked again then', [
  ['FM', LITWARE],
  ['FM', 'kelvora they use webex for calls'],
  ['FM presses', 'Litware · Microsoft Teams'],
  ['bot', /^Litware · Microsoft Teams/m, 'Added to what you said before.'],
  ['FM', 'kelvora they want to keep it'],
  ['bot', /^Litware · Microsoft Teams/m],
  ['bot never', 'Whose news'],
])

story('right behind a keep it is asked as well', [
  ['FM', LITWARE],
  ['FM', 'keep it with 1 may'],
  ['FM', 'they also have no champions'],
  ['FM', 'brivanta they object to it'],
  ['bot', 'Whose news is that?', '[Brivanta]', '[Litware · Microsoft Teams]'],
])

story('who was spoken of is taken at once', [
  ['FM', 'kelvora exo: mailboxes are being moved until 30 june'],
  ['FM', LITWARE],
  ['FM', 'now kelvora, the admin left'],
  ['bot', /^Kelvora · Exchange Online/m],
  ['bot never', 'Whose news', 'nobody is trained'],
])

for (const text of [
  'their slack is staying',
  'novak left, jansen took over',
  'datev is not certified',
  'rollout paused, back in may',
  'kandji manages their macs',
  'customs blocks the shipment of headsets',
  'teams admin left',
  'corporate security says no',
  'welders have no accounts',
  'printers are old',
  'luckily the partner helps',
  'megan wants zoom',
  'now the ceo sees no value',
  'netskope blocks the calls',
  'warehouse has no wifi',
  'next is the training of managers',
  'mangement wants a pilot',
  'morale is low because of it',
  'they are trained now, headsets no date yet',
  'nobody came, welders are busy but megan is fine',
]) {
  test(`nobody is asked about: ${text}`, () => {
    const player = new Player()
    player.play({ kind: 'text', text: LITWARE })
    player.play({ kind: 'text', text })
    expect(player.said).not.toContain('Whose news')
    expect(player.state.assessments.map(({ customer }) => customer)).toEqual(['Litware'])
  })
}
