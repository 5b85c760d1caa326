import { Player } from '../../support/story.ts'

/** What is said of a kept status alone, that nothing changed or that its day did, begins no assessment. */

function played(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

const KEPT = ['Wingtip Teams: nobody has been trained', 'keep it with 8 may']

test.each([
  'wingtip no change',
  'wingtip: no changes so far',
  'wingtip teams no update',
  'Wingtip has no news.',
  'nothing new at wingtip this week',
  'wingtip unchanged',
  'wingtip is still unchanged',
  'no news',
  'status unchanged',
  'nothing changed since last week',
])('“%s” changes nothing, and one press notes that somebody looked', (text) => {
  const player = played(...KEPT, text)
  expect(player.said).toContain('Nothing was changed: it stays Blocked › Adoption Readiness.')
  expect(player.state.assessments).toHaveLength(1)
  player.press('Note that I looked')
  expect(player.said).toContain('Comment: Looked at on 2 Mar 2026, no change.')
})

test('of several, each is shown', () => {
  const player = played(...KEPT, 'Wingtip Intune: migration under way until 9 June', 'keep it', 'wingtip no news')
  expect(player.allSaid).toContain('Nothing was changed.')
  expect(player.allSaid).toContain('1–2 of 2')
})

test.each([
  'wingtip has no news portal',
  'wingtip wants no changes to their clients',
  'nothing new works for them',
  'fabrikam no change',
  'wingtip: no change board yet',
])('“%s” says more, or is of nobody who is kept', (text) => {
  expect(played(...KEPT, text).allSaid).not.toContain('Nothing was changed')
})

test('while something is open, “no news” is said of that', () => {
  const player = played(...KEPT, 'Litware Exchange is stuck', 'no news')
  expect(player.allSaid).not.toContain('Nothing was changed')
})

test.each([
  ['wingtip 2 weeks later please', '2026-05-22'],
  ['wingtip teams a month later', '2026-06-08'],
  ['wingtip needs 2 more weeks', '2026-05-22'],
  ['wingtip needs another month', '2026-06-08'],
  ['wingtip 10 days earlier', '2026-04-28'],
  ['make it a week earlier', '2026-05-01'],
  ['wingtip 3 april', '2026-04-03'],
  ['wingtip teams: june 3', '2026-06-03'],
])('“%s” opens the date that is kept', (text, day) => {
  const player = played(...KEPT, text)
  expect(player.said).toContain('nothing is changed before that')
  expect(player.said).toContain(`Projected unblock date: ${day}`)
  player.play({ kind: 'text', text: 'save' })
  expect(player.state.assessments).toHaveLength(1)
})

test.each([
  'wingtip needs 2 weeks of training',
  'wingtip needs more weeks',
  'wingtip 3 april pilot with sales',
  'wingtip 400 users',
  'wingtip 50%',
  'wingtip 2027',
  'fabrikam 3 april',
])('“%s” moves no date', (text) => {
  expect(played(...KEPT, text).allSaid).not.toContain('nothing is changed before that')
})

test('a name and a day set the date of what is open of them', () => {
  const player = played('Wingtip Teams: nobody has been trained', 'wingtip 3 april')
  expect(player.said).toContain('The projected unblock date is now 3 Apr 2026.')
})

test('of what is open it tells nothing new', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Adatum Teams: users lack training' })
  player.play({ kind: 'text', text: 'no change' })
  expect(player.said).toBe('Nothing was added or kept.')
  expect(player.state.assessments[0]!.text).toBe('Adatum Teams: users lack training')
})
