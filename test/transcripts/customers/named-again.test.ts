import { Player, story } from '../../support/story.ts'

/** Of a customer or workload that was corrected, nothing stays in what is kept of the right one. */

const kept = (player: Player) => {
  const { customer, workload, note, situation } = player.kept.at(-1)!
  return { customer, workload, note, situation }
}
const say = (...texts: string[]): Player => {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

test.each([
  [['litware teams: nobody is trained and there is no champion', 'customer is Kelvora', 'keep it with 1 may']],
  [
    [
      'litware teams: nobody is trained and there is no champion',
      'keep it with 1 may',
      'sorry that was Kelvora',
      'keep it',
    ],
  ],
  [['litware exo: the firewall blocks it', 'wrong customer, it is Kelvora', 'keep it with 1 may']],
  [
    [
      'litware teams: nobody is trained, litware has no champion for the users',
      'customer is Kelvora',
      'keep it with 1 may',
    ],
  ],
  [
    [
      'litware teams: nobody is trained and there is no champion',
      'they also say litware has no champion',
      'customer is Kelvora',
      'keep it with 1 may',
    ],
  ],
])('the wrong customer’s name is in nothing that is kept: %j', (texts) => {
  const { customer, note, situation } = kept(say(...texts))
  expect(customer).toBe('Kelvora')
  expect(`${note} ${situation}`).not.toMatch(/litware/i)
  expect(situation).toMatch(/kelvora/i)
})

test('the workload is corrected as well', () => {
  const { workload, note } = kept(
    say('litware teams: nobody is trained and there is no champion', 'workload is SharePoint', 'keep it with 1 may'),
  )
  expect(workload).toBe('sharepoint')
  expect(note).not.toMatch(/teams/i)
  expect(note).toMatch(/nobody is trained/)
})

test('the form does it, too', () => {
  const player = say('litware teams: nobody is trained and there is no champion')
  player.press('Change customer or workload')
  player.press('Use these', { customer: 'Kelvora' })
  player.play({ kind: 'text', text: 'keep it with 1 may' })
  expect(kept(player).customer).toBe('Kelvora')
  expect(`${kept(player).note} ${kept(player).situation}`).not.toMatch(/litware/i)
})

test('what was added last can still be taken back', () => {
  const player = say('litware teams: nobody trained', 'they also lack licences', 'customer is Kelvora Group', 'undo')
  expect(player.state.assessments[0]!.text).toBe('Kelvora Group teams: nobody trained')
})

test.each([
  ['litware group teams nobody trained', 'Litware Group', 'litware group teams nobody trained'],
  ['litware pharma teams nobody trained', 'Litware Pharma', 'litware pharma teams nobody trained'],
])('a name that is there already stays: %s, %s', (said, customer, text) => {
  expect(say(said, `customer is ${customer}`).state.assessments[0]!.text).toBe(text)
})

test.each(['A+B (Holding) [x] & Co. $&', 'Best-Buy / Kelvora', 'Ke\\lvora ^1'])(
  'a name of marks is corrected as any other: %s',
  (name) => {
    const player = say('litware teams: nobody is trained and there is no champion')
    for (const customer of [name, 'Kelvora']) {
      player.press('Change customer or workload')
      player.press('Use these', { customer })
    }
    expect(player.state.assessments[0]!.text).toBe('Kelvora teams: nobody is trained and there is no champion')
  },
)

test('who is spoken of beside the customer stays', () => {
  const player = say('litware teams: bought by fabrikam, priorities lie elsewhere', 'customer is Kelvora')
  expect(player.state.assessments[0]!.text).toBe('Kelvora teams: bought by fabrikam, priorities lie elsewhere')
})

story('a workload that is named beside the right one stays', [
  ['FM', 'litware teams waits for sharepoint, nobody is trained'],
  ['FM', 'workload is SharePoint'],
  ['FM', 'what did I say'],
  ['bot', 'litware teams waits for sharepoint'],
])

story('what becomes of what was kept is said before it is done', [
  ['FM', 'litware teams: nobody is trained and there is no champion'],
  ['FM', 'keep it with 1 may'],
  ['FM', 'sorry that was Kelvora'],
  ['bot', 'Then nothing is kept of Litware · Microsoft Teams, as before.'],
  ['FM', 'keep it'],
  ['bot', 'Litware · Microsoft Teams was kept by mistake: nothing is kept of it now.'],
])

const sharepointKept = (): Player =>
  say('kelvora sharepoint: nobody is trained and there is no champion', 'keep it with 1 may')

test.each([
  'kelvora is edge, not sharepoint',
  'sorry, Kelvora was Edge not SharePoint',
  'oops kelvora is for edge and not sharepoint',
])('“%s” corrects the workload of what was just kept', (text) => {
  const player = sharepointKept()
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Kelvora · Edge')
  expect(player.said).toContain('What was kept stays until you keep it again.')
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept[1]).toMatchObject({ customer: 'Kelvora', workload: 'edge', status: 'adoption-readiness' })
})

test('of somebody else it is news', () => {
  const player = sharepointKept()
  player.play({ kind: 'text', text: 'litware is edge, not sharepoint' })
  expect(player.said).not.toContain('What was kept stays')
  expect(player.state.assessments[0]!.customer).toBe('Litware')
})

test.each([
  ['munson farms', 'Munson Farms', 'sharepoint'],
  ['Munson Farms', 'Munson Farms', 'sharepoint'],
  ['acme', 'Acme', 'sharepoint'],
  ['it is munson farms', 'Munson Farms', 'sharepoint'],
  ['munson farms edge', 'Munson Farms', 'edge'],
  ['edge', 'Kelvora', 'edge'],
])('while “Customer and workload” is open “%s” is taken as %s, %s', (text, customer, workload) => {
  const player = say('kelvora sharepoint: nobody is trained and there is no champion', 'wrong customer')
  expect(player.said).toContain('Customer and workload')
  player.play({ kind: 'text', text })
  expect(player.state.assessments[0]).toMatchObject({ customer, workload })
  expect(player.said).not.toContain('I could not use that')
})

test('news is news while it is open', () => {
  const player = say(
    'kelvora sharepoint: nobody is trained',
    'wrong customer',
    'the admin left and nobody else is there',
  )
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Kelvora', workload: 'sharepoint' })
  expect(player.state.assessments[0]!.text).toContain('the admin left')
})
