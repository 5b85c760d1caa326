import { Player, story, type Row } from '../../support/story.ts'

/** “It” is what was kept last; while something is open, that. */
const kept: readonly Row[] = [
  ['FM', 'Contoso Intune: nobody is trained and there is no champion'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
]
const played = (rows: readonly Row[]): Player => {
  const player = new Player()
  for (const row of rows) {
    if (row[0] === 'FM') player.play({ kind: 'text', text: row[1] })
    else if (row[0] === 'FM presses') player.press(row[1], row[2])
  }
  return player
}

test.each([
  'move it to 15 march',
  'move that to 15 march please',
  'push it back to 15 march',
  'change the date to 15 march',
  'set the unblock date to 15 march',
  'delay this until 15 march',
])('“%s” opens the form of what was kept', (text) => {
  const player = played([...kept, ['FM', text]])
  expect(player.said).toContain('Contoso · Intune')
  expect(player.said).toContain('Projected unblock date: 2026-03-15')
  player.press('Save')
  expect(player.said).toContain('Date moved.')
})

test.each(['move it to 15 march', 'push it back to 15 march', 'change the date to 15 march'])(
  'while something is open, “%s” is about that',
  (text) => {
    const player = played([...kept, ['FM', 'Tailwind Teams: nobody is trained and there is no champion'], ['FM', text]])
    expect(player.said).toContain('The projected unblock date is now 15 Mar 2026.')
    expect(player.said).toContain('Tailwind')
  },
)

test('where nothing was spoken of it asks whose', () => {
  const player = played([['FM', 'move it to 15 march']])
  expect(player.said).toContain('I do not know whose date.')
  expect(player.state.assessments).toEqual([])
})

test.each(['move it to the new tenant', 'they want to move it to March', 'put it on hold until they hire'])(
  '“%s” is news of the customer',
  (text) => {
    expect(played([...kept, ['FM', text]]).said).not.toMatch(/nothing is changed before|whose date/)
  },
)

story('the name of a button is the button', [
  ...kept,
  ['FM', 'correct this'],
  ['bot', 'Contoso · Intune', 'Keeping it again adds a new entry', '[Keep this status]'],
  ['FM', 'another status'],
  ['bot', 'Another status', 'Why this one?'],
])

test.each([
  'change status to legal',
  'change the status to blocked legal',
  'set it to Legal/Regulatory',
  'make it legal pls',
  'it should be legal',
  'no, it should be legal',
])('“%s” asks why, and keeps the choice', (text) => {
  for (const before of [kept, kept.slice(0, 1)]) {
    const player = played([...before, ['FM', text]])
    expect(player.said).toContain('Contoso · Intune')
    expect(player.said).toContain('Status: legal-regulatory')
    expect(player.state.assessments).toHaveLength(1)
    expect(player.state.assessments[0]!.text).not.toContain(text)
    player.press('Use this status', { reason: 'Their regulator said so.' })
    expect(player.said).toContain('Blocked › Legal/Regulatory')
    player.press('Keep this status', { dateUnknown: 'true' })
    expect(player.kept.at(-1)!.status).toBe('legal-regulatory')
  }
})

story('what it is already is said', [
  ...kept,
  ['FM', 'change status to adoption readiness'],
  ['bot', 'It is Blocked › Adoption Readiness already.'],
])

story('of an L1 the L2 is chosen, and of nothing nothing', [
  ['FM', 'change status to adoption readiness'],
  ['bot', 'Nothing is open whose status that could be.'],
  ...kept,
  ['FM', 'change status to no intent'],
  ['bot', 'Another status', 'Why this one?'],
])

test.each(['change management is slow', 'make it easier for users, they say', 'it should be fixed by March'])(
  '“%s” chooses no status',
  (text) => {
    expect(played([...kept, ['FM', text]]).said).not.toContain('Why this one?')
  },
)
