import { Player, story, type Row } from '../../support/story.ts'

const JUST_KEPT = 'Litware Teams: migration under way until 15 January 2027'

function behindKeep(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of [JUST_KEPT, 'keep it', ...texts]) player.play({ kind: 'text', text })
  expect(player.kept).toHaveLength(1)
  return player
}

test.each([
  'sorry that was wrong',
  'shit wrong one',
  'oops, wrong',
  'no that’s wrong',
  'that was a mistake',
  'damn, that’s not right',
  'nope thats wrong',
  'my bad, that was wrong',
])('behind a keep, “%s” offers to correct it or to take it back', (text) => {
  const player = behindKeep(text)
  expect(player.said).toContain('Litware · Microsoft Teams')
  expect(player.said).toContain('You kept this last.')
  expect(player.state.assessments).toHaveLength(1)
  player.press('Take it back')
  expect(player.effects).toEqual([expect.objectContaining({ kind: 'takeBack', seen: 1 })])
})

test.each([
  'and nobody is trained',
  'btw their sponsor is the cfo',
  'also nobody is trained',
  'And their sponsor left',
  'by the way, they bought more licences',
  'oh and the vpn is slow',
  'plus they have no champion',
  'and another thing: nobody is trained',
  'btw teams is slow',
  'ah and they asked for a workshop',
])('behind a keep, “%s” is more about the same customer and workload', (text) => {
  const player = behindKeep(text)
  expect(player.said).toContain('Litware')
  expect(player.said).toContain('Added to what you kept.')
  const [open] = player.state.assessments
  expect(open).toMatchObject({ customer: 'Litware', workload: 'teams', correcting: { customer: 'Litware' } })
  expect(open!.text).toBe(`${JUST_KEPT}\n${text.replace(/^(?:oh|ah) /, '')}`)
  expect(player.kept).toHaveLength(1)
})

test.each([
  'and Fabrikam Exchange: nobody is trained',
  'and fabrikam, exchange mailboxes are moving',
  'btw Contoso has no champion for Intune',
  'and intune: nobody is trained',
  'nobody is trained',
  'Android phones cannot enrol',
  'btw when is it due',
  'and who owns it?',
  'also keep it',
  'btw how long do i have',
])('behind a keep, “%s” is none of it', (text) => {
  const player = behindKeep(text)
  expect(player.allSaid).not.toContain('Added to what you kept.')
  expect(player.state.assessments[0]!.correcting).toBeUndefined()
})

test('a target that was kept is no projected unblock date', () => {
  const player = behindKeep('and nobody is trained')
  expect(player.said).toContain('Blocked › Adoption Readiness')
  expect(player.state.assessments[0]!.draft.date).toBeUndefined()
  expect(behindKeep('and half of the files are moved').state.assessments[0]!.draft.date).toBe('2027-01-15')
})

test('what is more is kept as a new entry, and taken back as one step', () => {
  const player = behindKeep('and nobody is trained yet')
  player.play({ kind: 'text', text: 'undo' })
  expect(player.said).toContain('The last sentence is taken back.')
  player.play({ kind: 'text', text: 'and nobody is trained yet' })
  player.play({ kind: 'text', text: 'cancel' })
  expect(player.said).toContain('The correction is cancelled.')
})

test('the next day “and” begins anew', () => {
  const player = new Player()
  for (const text of [JUST_KEPT, 'keep it']) player.play({ kind: 'text', text })
  player.day = '2026-03-03'
  player.play({ kind: 'text', text: 'and nobody is trained' })
  expect(player.allSaid).not.toContain('Added to what you kept.')
})

const WOODGROVE: readonly Row[] = [
  ['FM', 'woodgrove sharepoint: lawyers say eu law forbids us cloud'],
  ['FM', 'dont know'],
  ['FM', 'keep it'],
  ['day', '2026-03-03'],
]

describe.each([
  'that woodgrove thing yesterday was wrong, its their own policy',
  'woodgrove was wrong, its their own policy',
  'sorry, woodgrove sharepoint was wrong: its their own policy',
  'the woodgrove status is wrong - its their own policy',
  'the woodgrove entry from yesterday was not right, its their own policy',
])('“%s”', (text) => {
  story('corrects the status that is kept', [
    ...WOODGROVE,
    ['FM', text],
    ['bot', 'Woodgrove · SharePoint Online', 'Blocked › Security/Privacy', 'What was kept stays until you keep this.'],
    ['bot never', 'was wrong', 'yesterday', 'lawyers', 'thing'],
    ['kept', 1],
    ['FM', 'keep it'],
    ['kept', 2],
    ['bot', '✓ Kept', 'Woodgrove · SharePoint Online', 'Blocked › Security/Privacy', 'Who has to act: Account team'],
  ])
})

story('without the right one, it is offered to be corrected or taken back', [
  ...WOODGROVE,
  ['FM', 'that woodgrove thing was wrong'],
  ['bot', 'Woodgrove · SharePoint Online', '[Correct this]', '[Take it back]'],
])

test('where it was kept elsewhere, its customer and workload are known', () => {
  const other = new Player()
  for (const text of ['woodgrove sharepoint: lawyers say eu law forbids us cloud', 'dont know', 'keep it']) {
    other.play({ kind: 'text', text })
  }
  const player = new Player({}, other.records)
  player.where = { kind: 'personal', conversation: 'conversation-2' }
  player.play({ kind: 'text', text: 'that woodgrove thing yesterday was wrong, its their own policy' })
  expect(player.state.assessments[0]).toMatchObject({
    customer: 'Woodgrove',
    workload: 'sharepoint',
    text: 'its their own policy',
  })
})

test.each([
  'the licence count was wrong, they need 40 more',
  'woodgrove was wrong about the licences',
  'woodgrove says the dns was wrong, it is fixed now',
  'the proxy was wrong, mail is slow',
  'litware was wrong, they have no licences',
])('“%s” is the customer’s news', (text) => {
  const player = new Player()
  for (const each of ['woodgrove sharepoint: lawyers say eu law forbids us cloud', 'dont know', 'keep it', text]) {
    player.play({ kind: 'text', text: each })
  }
  expect(player.allSaid).not.toContain('What was kept stays')
})
