import { Player } from '../../support/story.ts'

/** A status that is named outright, with whose it is. */

const KEPT = [
  'Birch Valley Dairy Teams: they set it up, go-live 1 April',
  'keep it',
  'Ravenna Exchange: the proxy blocks it',
]

function played(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

test.each([
  'change status of birch valley dairy teams to blocked legal',
  'Change the status of Birch Valley Dairy Teams to Legal/Regulatory',
  'set birch valley dairy teams to blocked › legal',
  'move Birch Valley Dairy Teams to Legal',
])('“%s” asks for the reason of that status, and keeps it', (text) => {
  const player = played(...KEPT, text)
  expect(player.said).toContain('Birch Valley Dairy · Microsoft Teams')
  expect(player.said).toContain('Say why it is this one')
  expect(player.said).not.toContain('Recommended:')
  player.play({ kind: 'text', text: 'the regulator has to allow it first' })
  expect(player.said).toContain('Blocked › Legal/Regulatory')
  player.play({ kind: 'text', text: 'keep it, date not known' })
  expect(player.kept.at(-1)).toMatchObject({
    customer: 'Birch Valley Dairy',
    status: 'legal-regulatory',
    unblockDate: null,
  })
})

test('a date behind it is taken', () => {
  const player = played(
    ...KEPT,
    'change status of birch valley dairy teams to in progress migration 15 april',
    'they copy files now',
  )
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept.at(-1)).toMatchObject({ status: 'migration', targetDate: '2026-04-15' })
})

test.each([
  'move the date of birch valley dairy to 15 april',
  'set reminders to 8:30',
  'they want to move Ravenna Exchange to Legal hold',
  'move birch valley dairy go-live to may',
])('“%s” names no status', (text) => {
  expect(played(...KEPT, text).said).not.toContain('Say why it is this one')
})
