import { Player, story } from '../../support/story.ts'

const recommended = ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'] as const

story('cancel takes along what was typed', [
  recommended,
  ['FM presses', 'Cancel', { note: 'My own note.', date: '2026-07-01' }],
  ['FM presses', 'Take it up again'],
  ['bot', 'Note: My own note.', 'Projected unblock date: 2026-07-01'],
])

story('cancel on the form takes along names and text', [
  ['FM', 'assess'],
  ['FM presses', 'Cancel', { customer: 'Contoso', text: 'nobody is trained' }],
  ['FM presses', 'Take it up again'],
  ['bot', 'Customer: Contoso', 'What did the customer say?: nobody is trained'],
])

story('back on a question takes along what was picked', [
  ['FM', 'assess'],
  ['FM presses', 'Go on', { customer: 'Contoso', workload: 'teams' }],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['FM presses', 'Back', { choice: 'users' }],
  ['FM presses', 'Answer'],
  ['bot', 'What stands in the way?', ': users'],
])

story('tip answers that were picked are still picked after another button', [
  recommended,
  ['FM presses', 'Another status', { 'tip:tip-education-plan': 'yes' }],
  ['FM presses', 'Back'],
  ['bot', 'What are the plans for educating users?: yes'],
])

story('leaving the choice of another status keeps what was typed there', [
  recommended,
  ['FM presses', 'Another status'],
  ['FM presses', 'Back', { status: 'partner-engagement', reason: 'The contract is unsigned.' }],
  ['bot', 'Blocked › Adoption Readiness'],
  ['FM presses', 'Another status'],
  ['bot', 'Status: partner-engagement', 'Why this one?: The contract is unsigned.'],
])

story('following the recommendation again keeps the note, the date and the tick', [
  recommended,
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { status: 'partner-engagement', reason: 'The contract is unsigned.' }],
  ['FM presses', 'Follow the recommendation', { note: 'My own note.', date: '2026-07-01' }],
  ['bot', 'Blocked › Adoption Readiness', 'Note: My own note.', 'Projected unblock date: 2026-07-01'],
])

story('a card that is out of date: what was typed is taken over where it still fits, and it says so', [
  recommended,
  ['FM', 'the department heads also refuse to release people for courses'],
  ['FM presses old', 'Keep this status', 1, { note: 'Typed on the old card.', date: '2026-07-01' }],
  ['kept', 0],
  ['bot', 'what you typed there is taken over', 'Note: Typed on the old card.', 'Projected unblock date: 2026-07-01'],
])

story('a card that is out of date does not overwrite what was set since', [
  recommended,
  ['FM presses', 'Another status', { note: 'The newer note.' }],
  ['FM presses', 'Back'],
  ['FM presses old', 'Keep this status', 2, { note: 'The older note.' }],
  ['bot', 'does not fit any more', 'Note: The newer note.'],
  ['bot never', 'The older note.'],
])

story('the note drafted on an old card is no text of the FM', [
  recommended,
  ['FM', 'customer is Tailwind'],
  ['FM presses old', 'Keep this status', 1],
  ['bot', 'nothing was changed', 'Tailwind'],
])

story('what is typed on the card of a status that was kept is there when it is corrected', [
  recommended,
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM presses old', 'Keep this status', 1, { note: 'Too late.' }],
  ['bot', 'This was kept before.'],
  ['kept', 1],
  ['FM presses', 'Correct this'],
  ['bot', 'Note: Too late.'],
])

story('a cleared note stays cleared, and can be drafted again', [
  recommended,
  ['FM presses', 'Keep this status', { note: '', dateUnknown: 'true' }],
  ['bot', 'The note is empty.', '[Draft it again]', 'Date not known: true'],
  ['kept', 0],
  ['FM', 'the department heads also refuse to release people for courses'],
  ['bot', '[Draft it again]'],
  ['FM presses', 'Draft it again'],
  ['bot', /Note: .*trained/],
  ['bot never', '[Draft it again]'],
  ['FM presses', 'Keep this status'],
  ['kept', 1],
])

story('a form that holds a name only is not dropped, and a press on its old card does not make it current', [
  ['FM', 'assess Contoso'],
  ['FM presses', 'Go on', { workload: 'teams' }],
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['bot', 'Fabrikam · Intune'],
  ['FM presses old', 'Go on', 2, { text: 'nobody is trained' }],
  ['bot', 'Contoso · Microsoft Teams', 'what you typed there is taken over'],
  ['FM', 'keep it'],
  ['bot', 'Kept', 'Fabrikam · Intune'],
])

test('the same answer pressed twice has one effect, and no reproach', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'assess' })
  player.press('Go on', { customer: 'Contoso', workload: 'teams' })
  player.press('Answer', { choice: 'blocked' })
  const once = player.state
  player.press('Answer', { choice: 'blocked' }, 1)
  expect(player.state).toEqual(once)
  expect(player.said).toContain('What stands in the way?')
  expect(player.said).not.toContain('out of date')
})

test('an answer to a question that the playbook does not have is refused, not sure too', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'assess' })
  player.press('Go on', { customer: 'Contoso', workload: 'teams' })
  const { id: record, version } = player.state.assessments[0]!
  player.play({ kind: 'action', data: { verb: 'answer', record, version, question: 'no-such', choice: 'not-sure' } })
  expect(player.said).toContain('does not ask that question')
  expect(player.state.assessments[0]!.answers).toEqual({})
})

test('text beyond what is read is left out, and it says so', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion' })
  player.play({ kind: 'text', text: 'the heads refuse to release people. '.repeat(1800) })
  expect(player.said).toContain('the first 60,000 characters count')
  const other = new Player()
  other.play({ kind: 'text', text: 'nobody is trained and there is no champion. '.repeat(1800) })
  expect(other.said).toContain('the first 60,000 characters count')
})

test('a forged press on what was kept changes nothing', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Fabrikam Intune: they use Jamf for all devices, renewed it, not interested' })
  player.press('Keep this status')
  const { id: record, version } = player.state.assessments[0]!
  for (const verb of ['cancel', 'keep', 'restart', 'redraft']) {
    player.play({ kind: 'action', data: { verb, record, version } })
    expect(player.said).toContain('✓ Kept')
    expect(player.kept).toHaveLength(1)
  }
})
