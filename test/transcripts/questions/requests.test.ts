import { CHANNEL, Player, story } from '../../support/story.ts'

const recommended = ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'] as const
const kept = ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'] as const

for (const request of ['show me all blocked', 'list blocked', 'what did I say', 'thanks', 'who are you', 'undo']) {
  test(`“${request}” is answered and not added to the situation`, () => {
    const player = new Player()
    player.play({ kind: 'text', text: recommended[1] })
    player.play({ kind: 'text', text: request })
    expect(player.state.assessments[0]!.text).toBe(recommended[1])
    expect(player.said).not.toContain('Added to what you said before')
  })
}

story('keep it', [
  kept,
  ['FM', 'keep it'],
  ['bot', 'Kept', 'Fabrikam · Intune'],
  ['kept', 1],
  ['FM', 'keep this status'],
  ['bot', 'It is kept already.'],
  ['kept', 1],
])

story('keep it, while something is missing or asked', [
  recommended,
  ['FM', 'keep it'],
  ['bot', 'Blocked needs a projected unblock date'],
  ['kept', 0],
  ['FM', 'assess Contoso'],
  ['FM', 'keep it'],
  ['bot', 'There is no status to keep yet.'],
])

story('the list is filtered by what was asked', [
  kept,
  ['FM', 'keep it'],
  recommended,
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'show me all blocked'],
  ['bot', 'Contoso · Microsoft Teams'],
  ['bot never', 'Fabrikam'],
  ['FM', 'list no intent'],
  ['bot', 'Fabrikam · Intune'],
  ['bot never', 'Contoso'],
])

story('what did I say', [
  recommended,
  ['FM', 'what did I say?'],
  ['bot', 'What you said', 'nobody is trained'],
  ['FM presses', 'Back'],
  ['bot', '[Keep this status]'],
])

story('undo takes back the last sentence, the choice, and the cancelling', [
  recommended,
  ['FM', 'the department heads also refuse to release people for courses'],
  ['FM', 'undo'],
  ['bot', 'The last sentence is taken back.'],
  ['bot never', 'release people'],
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { status: 'partner-engagement', reason: 'The contract is unsigned.' }],
  ['FM', 'undo'],
  ['bot', 'Your choice is taken back.', 'Blocked › Adoption Readiness'],
  ['FM', 'cancel'],
  ['FM', 'undo'],
  ['bot', '[Keep this status]'],
])

story('delete that puts away what is open; what was kept stays', [
  recommended,
  ['FM', 'delete that'],
  ['bot', 'Cancelled. Nothing was kept.', '[Take it up again]'],
  kept,
  ['FM', 'keep it'],
  ['FM', 'delete that'],
  ['bot', 'What you kept last stays', 'Correct this'],
])

story('start over begins again with the same names and puts the old one away', [
  recommended,
  ['FM', 'start over'],
  ['bot', 'New assessment', 'Customer: Contoso', 'Workload: teams'],
  ['FM', 'hi'],
  ['bot never', 'Unfinished'],
])

for (const [command, words] of [
  ['back', 'Nothing is open to go back to.'],
  ['answers', 'Nothing is open with answers.'],
  ['cancel', 'Nothing is open to cancel.'],
  ['undo', 'Nothing is open to undo.'],
  ['keep it', 'Nothing is open to keep.'],
  ['resume', 'Nothing is unfinished.'],
] as const) {
  story(`“${command}” with nothing open says so in one sentence, with the way on`, [
    ['FM', command],
    ['bot', words, 'Tell me what', '[Assess a customer]'],
    ['bot never', 'Which status is true?'],
  ])
}

story('an empty form that is cancelled has no status name', [
  ['FM', 'new'],
  ['FM', 'cancel'],
  ['bot', 'Closed. Nothing had been said.'],
  ['bot never', '›', 'Take it up again'],
])

story('a correction that is cancelled leaves what was kept, and says so', [
  kept,
  ['FM presses', 'Keep this status'],
  ['FM presses', 'Correct this'],
  ['FM presses', 'Cancel', { note: 'Half a thought.' }],
  ['bot', '✓ Kept', 'The correction is cancelled. What was kept on 2 Mar 2026 stays.'],
  ['bot never', 'Nothing was kept'],
  ['FM presses', 'Correct this'],
  ['bot', 'Note: Half a thought.'],
  ['kept', 1],
])

story('of several unfinished ones, resume offers up to six to choose from', [
  recommended,
  ['FM', 'Fabrikam: their only admin resigned and IT has nobody with the skills'],
  ['FM', 'Tailspin SharePoint: the libraries are being copied with SPMT, half are done'],
  ['FM', 'hi'],
  ['bot', 'Unfinished: Tailspin · SharePoint Online and 2 more'],
  ['FM', 'resume'],
  ['bot', 'Which one?', 'Tailspin · SharePoint Online', 'Contoso · Microsoft Teams', 'nobody is trained', '[Go on]'],
  ['FM presses', 'Go on'],
  ['bot', 'Tailspin · SharePoint Online'],
])

test('resume offers at most six, the newest first', () => {
  const player = new Player()
  for (let i = 1; i <= 8; i++) {
    player.play({ kind: 'text', text: `Customer${i} Teams: nobody is trained and there is no champion` })
  }
  player.play({ kind: 'text', text: 'resume' })
  expect(player.said.match(/\[Go on\]/g)).toHaveLength(6)
  expect(player.said).toContain('Customer8')
  expect(player.said).not.toContain('Customer2 ')
})

test('what is unfinished is not pushed out by what was kept', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion' })
  for (let i = 1; i <= 12; i++) {
    player.play({
      kind: 'text',
      text: `Fabrikam${i} Intune: they use Jamf for all devices, renewed it, not interested`,
    })
    player.play({ kind: 'text', text: 'keep it' })
  }
  player.play({ kind: 'text', text: 'resume' })
  expect(player.said).toContain('Contoso · Microsoft Teams')
})

story('keep it, typed while what was said is shown, keeps the status', [
  ['FM', 'Contoso Teams: sites are live, users are trained, active use grows every week'],
  ['FM', 'what did I say'],
  ['bot', 'What you said'],
  ['FM', 'keep it'],
  ['bot never', 'What you said'],
])

story('what is kept of a customer is shown when somebody asks about them', [
  ['FM', 'Adatum Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'tell me about adatum'],
  ['bot', 'Adatum · Intune'],
  ['FM', 'how are my customers doing?'],
  ['bot', 'Adatum · Intune'],
])

story('help names what can be typed while assessing', [
  ['FM', 'help'],
  ['bot', 'new · back · undo · answers · keep it · cancel · resume'],
])

test('in a group or channel the welcome says that one must mention the bot', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'help' })
  expect(player.said).not.toContain('@mention')
  for (const kind of ['group', 'channel'] as const) {
    player.where = { ...CHANNEL, kind }
    player.play({ kind: 'text', text: 'help' })
    expect(player.said).toContain('@mention')
  }
})

story('undo of what was kept offers what can be done, and keeps it until then', [
  recommended,
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'undo'],
  ['bot', 'Nothing is changed yet.', '[Take it back]', '[Correct this]'],
  ['FM presses', 'Correct this'],
  ['bot', '[Keep this status]'],
])
