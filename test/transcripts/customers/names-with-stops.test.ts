import { Player, story } from '../../support/story.ts'

/** "Müller GmbH & Co. KG", "St. Gallen": the full stop of a name ends no sentence, also as phones type it. */
test('what is asked of a name with a full stop is no evidence, however the name is written', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Müller GmbH & Co. KG Teams: nobody is trained and there is no champion' })
  for (const [text, said] of [
    ['status müller gmbh & co. kg', 'Müller GmbH & Co. KG · Microsoft Teams is begun'],
    ['status MÜLLER GMBH & CO. KG', 'Müller GmbH & Co. KG · Microsoft Teams is begun'],
    ['müller gmbh & co. kg status', 'is begun and not kept yet'],
    ['status müller holding gmbh & co. kg', 'No status kept'],
    ['status st. gallen stadtwerke', 'No status kept'],
    ['status contoso, inc.', 'No status kept'],
    ['history contoso, inc. teams', 'No status kept'],
    ['snooze müller gmbh & co. kg until monday', 'Nothing is due'],
    ['rename müller gmbh & co. kg to Müller SE & Co. KGaA', 'Nothing was renamed.'],
    ['unblock müller gmbh & co. kg', 'not kept yet'],
  ] as const) {
    player.play({ kind: 'text', text })
    expect(player.said).toContain(said)
    expect(player.said).not.toContain('Added to')
  }
  expect(player.state.assessments).toHaveLength(1)
})

story('a kept customer whose name has a full stop is found in lower case', [
  ['FM', 'Müller GmbH & Co. KG Teams: nobody is trained and there is no champion'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'status müller gmbh & co. kg teams'],
  ['bot', 'Your statuses', 'Müller GmbH & Co. KG · Microsoft Teams'],
  ['FM', 'history müller gmbh & co. kg'],
  ['bot', 'History', 'Status kept'],
  ['FM', 'how is müller gmbh & co. kg doing?'],
  ['bot', 'Your statuses', 'Müller GmbH & Co. KG · Microsoft Teams'],
  ['FM', 'value müller gmbh & co. kg'],
  ['bot', 'Value-add discussion'],
  ['FM', 'stakeholders müller gmbh & co. kg'],
  ['bot', 'Stakeholders'],
  ['FM', 'move müller gmbh & co. kg teams to 3 may 2026'],
  ['bot', 'Projected unblock date: 2026-05-03'],
])

story('a sentence that ends is none of the name', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion'],
  ['FM', 'Status of the training. Champions left.'],
  ['bot', 'Added to what you said before'],
  ['FM', 'St. Gallen Stadtwerke Teams: their admin left'],
  ['bot', 'St. Gallen Stadtwerke'],
])
