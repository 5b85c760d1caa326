import { readCommand } from '../../../dialogs/commands/commands.ts'
import { Player, prepared, story } from '../../support/story.ts'

const TEAMS = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
const kept = [
  ['FM', TEAMS],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
] as const
const second = [
  ['FM', 'Contoso Intune: their only admin left, the rollout is on hold'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
] as const
const other = [
  ['FM', 'Graphic Design Institute Intune: their only admin left, the rollout is on hold'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
] as const

story('a note is added behind the one that is kept, of the customer that is named', [
  ...kept,
  ...other,
  ['FM', 'pls add a note to contoso teams: HR hires a trainer by May.'],
  ['bot', 'Contoso · Microsoft Teams', 'It stands behind the note.', 'won’t go live. HR hires a trainer by May.'],
  ['FM presses', 'Save'],
  ['bot', 'Note saved.', 'HR hires a trainer by May.', 'nobody is trained'],
])

story('of several entitlements the note goes behind that of the one that is chosen', [
  ...kept,
  ...second,
  ['FM', 'add a note to contoso: the audit comes first'],
  ['bot', 'Which one do you mean?', '[Edit note]'],
  ['FM presses', 'Edit note'],
  ['bot', /Note: .*\. The audit comes first/],
])

story('a note that is added while the assessment is open goes on about it', [
  ['FM', TEAMS],
  ['FM', 'add a note to contoso teams: the only admin left'],
  ['bot', 'Added to what you said', 'Contoso · Microsoft Teams'],
])

describe.each(['comment on contoso teams: called them today', 'could you add a comment to contoso: called them today'])(
  '“%s”',
  (text) => {
    story('opens the comment, filled in', [
      ...kept,
      ['FM', text],
      ['bot', 'Comment: called them today', 'nothing is changed before'],
      ['FM presses', 'Save'],
      ['bot', 'Comment added.'],
    ])
  },
)

describe.each([
  'owner of contoso teams is megan now',
  'the success owner of contoso is Megan',
  'please set the owner of contoso teams to megan',
  'Contoso Teams success owner is now Megan',
])('“%s”', (text) => {
  story('opens DIBS with the success owner', [
    ...kept,
    ['FM', text],
    ['bot', 'Success owner', 'Megan', 'owner column of a list'],
    ['FM presses', 'Save'],
    ['bot', 'Megan'],
  ])
})

describe.each([
  'post contoso teams to general',
  'pls post contoso to the general channel',
  'post status of Contoso Teams',
])('“%s”', (text) => {
  test('asks where, with the place that was named', () => {
    const player = new Player()
    player.places = ['Sales › Chat', 'Rollout › General'].map((name, i) => ({
      conversation: `c${i}`,
      place: `p${i}`,
      name,
      outsiders: false,
    }))
    player.play({ kind: 'text', text: TEAMS })
    player.press('Keep this status', { dateUnknown: 'true' })
    player.play({ kind: 'text', text })
    expect(player.said).toContain('Post where?')
    player.press('Post')
    expect(player.said).toContain(text.includes('general') ? 'Posted to Rollout › General' : 'Posted to Sales')
  })
})

test.each([
  'graphic design: new date 4 may',
  'Graphic Design – new unblock date is now 4 May',
  'graphic design institute: the new date 4 may',
])('“%s” moves the date of a name of ordinary words', (text) => {
  const player = new Player()
  for (const row of other) {
    if (row[0] === 'FM') player.play({ kind: 'text', text: row[1] })
    else player.press(row[1], row[2])
  }
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Graphic Design Institute · Intune')
  expect(player.said).toContain('2026-05-04')
})

test.each([
  ['post contoso teams to general', 'Keep a status first.'],
  ['owner of contoso is Megan', 'Keep a status first.'],
])('“%s” of whom nothing is kept begins nothing', (text, says) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toContain(says)
  expect(player.state.assessments).toEqual([])
})

test.each([
  'the owner of Contoso is unhappy',
  'owner of contoso is unclear',
  'Contoso Teams success owner left the company',
  'post office is not migrated',
  'post migration support is missing',
  'note to self: they like Slack',
  'Contoso added a note to the contract: no cloud before June',
  'meeting: new date 4 May',
  'Contoso Teams: new date for the pilot is 4 May',
])('“%s” tells of a situation', (text) => {
  expect(readCommand(prepared, text)).toBeUndefined()
})
