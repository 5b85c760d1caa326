import { Player, story } from '../../support/story.ts'

/** Of each of them a status with a date is kept; of Tailwind one that has none. */
const KEPT = [
  'Contoso Teams: nobody is trained and there is no champion, until 30 April',
  'Fabrikam Exchange Online: migration under way until 15 May',
  'Northwind Intune: their AD must be cleaned up first, until 30 April',
  'Adatum Teams: set up is under way, pilot on 20 March',
  'Tailwind OneDrive: they stay on Dropbox, never want it',
]

function seeded(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of KEPT) {
    player.play({ kind: 'text', text })
    player.press('Keep this status')
  }
  expect(player.kept).toHaveLength(KEPT.length)
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

test.each([
  ['fabrikam slipped to 1 june', 'Fabrikam · Exchange Online', '2026-06-01'],
  ['fabrikam go live moved to 1 june', 'Fabrikam · Exchange Online', '2026-06-01'],
  ['Fabrikam’s go-live has moved to 1 June', 'Fabrikam · Exchange Online', '2026-06-01'],
  ['new date for fabrikam: 1 june', 'Fabrikam · Exchange Online', '2026-06-01'],
  ['the new target date for fabrikam is 1 june', 'Fabrikam · Exchange Online', '2026-06-01'],
  ['fabrikam is delayed until 1 june', 'Fabrikam · Exchange Online', '2026-06-01'],
  ['fabrikam exchange got pushed to 1 june', 'Fabrikam · Exchange Online', '2026-06-01'],
  ['fabrikam moved out to end of june', 'Fabrikam · Exchange Online', '2026-06-30'],
  ['adatum called, teams pilot delayed to 3 april', 'Adatum · Microsoft Teams', '2026-04-03'],
  ['adatum says the pilot is postponed to 3 april', 'Adatum · Microsoft Teams', '2026-04-03'],
  ['Adatum emailed: their rollout slipped to 3 April', 'Adatum · Microsoft Teams', '2026-04-03'],
  ['adatum pilot moves to 3 april', 'Adatum · Microsoft Teams', '2026-04-03'],
  ['sorry fabrikam date 1 june', 'Fabrikam · Exchange Online', '2026-06-01'],
  ['fabrikam was wrong, they said 1 june not 15 may', 'Fabrikam · Exchange Online', '2026-06-01'],
  ['hm fabrikam date was wrong, it’s 1 june', 'Fabrikam · Exchange Online', '2026-06-01'],
])('“%s” opens the form of %s with %s', (text, whose, day) => {
  const player = seeded(text)
  expect(player.said).toContain(whose)
  expect(player.said).toContain(`arget date: ${day}`)
  expect(player.said).toContain('nothing is changed before that')
  expect(player.effects).toEqual([])
})

/** Of the date that is kept, and not of today. */
test.each([
  ['push northwind by 2 weeks', 'unblock date: 2026-05-14'],
  ['push northwind 2 weeks', 'unblock date: 2026-05-14'],
  ['move adatum by a week', 'arget date: 2026-03-27'],
  ['delay adatum teams by one week please', 'arget date: 2026-03-27'],
  ['move the date for northwind by a month', 'unblock date: 2026-05-30'],
  ['push northwind date by 10 days', 'unblock date: 2026-05-10'],
  ['northwind slipped by 2 weeks', 'unblock date: 2026-05-14'],
  ['northwind slipped another week', 'unblock date: 2026-05-07'],
  ['adatum pilot is delayed by a couple of weeks', 'arget date: 2026-04-03'],
  ['bring fabrikam forward by a week', 'arget date: 2026-05-08'],
  ['move fabrikam a week earlier', 'arget date: 2026-05-08'],
  ['push it by a week', 'arget date: 2026-05-22', 'fabrikam'],
])('“%s” counts from what is kept: %s', (text, date, whose = '') => {
  const player = seeded()
  if (whose !== '') {
    player.play({ kind: 'text', text: 'Fabrikam Exchange Online: migration under way until 15 May' })
    player.press('Keep this status')
  }
  player.play({ kind: 'text', text })
  expect(player.said).toContain(date)
  expect(player.said).toContain('nothing is changed before that')
  expect(player.effects).toEqual([])
})

test.each([
  'fabrikam slipped',
  'fabrikam moved to exchange online',
  'fabrikam training moved to 1 june',
  'fabrikam meeting moved to 1 june',
  'fabrikam slipped to 1 june because the firewall blocks it',
  'fabrikam called, the vpn is slow until 1 june',
  'adatum called, they want to be live by 3 april',
  'users moved to 1 june',
  'push contoso training by 2 weeks',
  'fabrikam pushed the vendor to 1 june',
  'move fabrikam users by department',
  'fabrikam needs 2 weeks more',
  'contract with fabrikam extended by 2 years',
])('“%s” moves no date', (text) => {
  expect(seeded(text).allSaid).not.toMatch(/nothing is changed before|no date to move/)
})

test.each(['litware slipped to 1 june', 'Litware go live moved to 1 june', 'tailwind onedrive moved to 1 june'])(
  '“%s”: of whom no date is kept, it is news',
  (text) => {
    const player = seeded(text)
    expect(player.allSaid).not.toMatch(/has no date|no date to move|nothing is changed before/)
    expect(player.state.assessments[0]).toMatchObject({ text })
  },
)

test('of several that are kept, each is counted from its own date', () => {
  const player = seeded()
  player.play({ kind: 'text', text: 'Northwind Teams: set up is under way, done by 10 April' })
  player.press('Keep this status')
  player.play({ kind: 'text', text: 'push northwind by 2 weeks' })
  expect(player.said).toContain('Which one do you mean?')
  player.press('Move date')
  expect(player.said).toMatch(/arget date: 2026-04-24|unblock date: 2026-05-14/)
})

test('where no date is kept, it is chosen on the form', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion' })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: 'push contoso by 2 weeks' })
  expect(player.said).toContain('I could not read a day to come')
})

test.each(['push it by a week', 'move it out a week', 'push contoso by a week'])(
  'on a card that is open, “%s” moves the date of the card',
  (text) => {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: migration under way until 15 May' })
    player.play({ kind: 'text', text })
    expect(player.said).toContain('The target date is now 22 May 2026.')
  },
)

story('a date is the open card’s while a correction is open', [
  ...KEPT.flatMap((text) => [['FM', text] as const, ['FM presses', 'Keep this status'] as const]),
  ['FM', 'woodgrove sharepoint: lawyers say eu law forbids us cloud'],
  ['FM', 'dont know'],
  ['FM', 'keep it'],
  ['FM', 'no wait that was fabrikam'],
  ['FM', 'oops the date is 1 june'],
  ['bot', 'Fabrikam · SharePoint Online', 'Projected unblock date: 2026-06-01'],
])

test.each(['oops 1 june', 'sorry, the date is 1 june', 'the date is wrong, 1 june', 'no wait, 1 june not 15 may'])(
  'on a card that is open, “%s” is its date',
  (text) => {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: migration under way until 15 May' })
    player.play({ kind: 'text', text })
    expect(player.said).toContain('The target date is now 1 Jun 2026.')
    expect(player.state.assessments[0]).toMatchObject({ text: 'Contoso Teams: migration under way until 15 May' })
  },
)

story('my correction is none of the customer’s words', [
  ...KEPT.flatMap((text) => [['FM', text] as const, ['FM presses', 'Keep this status'] as const]),
  ['FM', 'contoso got a champion now!! training starts 10 april'],
  ['bot', 'Target date: 2026-04-10'],
  ['day', '2026-03-03'],
  ['FM', 'hm contoso was wrong, they said 17 april not 10'],
  ['bot', 'Target date: 2026-04-17', 'The target date is now 17 Apr 2026.'],
  ['bot never', 'The customer was wrong', 'they said'],
])

/** What was kept last is spoken of. */
const JUST_KEPT = 'Litware Teams: migration under way until 15 January 2027'
test.each([
  'make it 20 january',
  'date is 20 jan 2027',
  'the date is wrong, 20 jan',
  'sorry the date was wrong, it is 20 jan',
  '20 january',
  'no, 20 jan 2027',
  'should be 20 jan',
  'actually 20 january',
  'it slipped to 20 jan',
  'push it by 5 days',
])('behind a keep, “%s” opens the date of what was kept', (text) => {
  const player = new Player()
  for (const each of [JUST_KEPT, 'keep it', text]) player.play({ kind: 'text', text: each })
  expect(player.said).toContain('Litware · Microsoft Teams')
  expect(player.said).toContain('Target date: 2027-01-20')
  expect(player.effects).toEqual([])
  player.press('Save')
  expect(player.said).toContain('Date moved.')
})

test('behind a keep, “the date is wrong” opens the date that is kept', () => {
  const player = new Player()
  for (const each of [JUST_KEPT, 'keep it', 'oops the date is wrong']) player.play({ kind: 'text', text: each })
  expect(player.said).toContain('Target date: 2027-01-15')
  expect(player.said).toContain('[Save]')
})

test.each([
  'kickoff is 20 january',
  'they want to move it to March',
  'they renew on 20 january',
  'Fabrikam Intune: nothing before 20 january',
  'soon',
])('behind a keep, “%s” moves nothing', (text) => {
  const player = new Player()
  for (const each of [JUST_KEPT, 'keep it', text]) player.play({ kind: 'text', text: each })
  expect(player.allSaid).not.toContain('nothing is changed before')
})
