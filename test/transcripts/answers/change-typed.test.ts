import { readChange } from '../../../dialogs/commands/change-commands.ts'
import { Player, prepared, story } from '../../support/story.ts'

const kept = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
] as const
const second = [
  ['FM', 'Contoso Intune: their only admin left, the rollout is on hold'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
] as const

describe.each(['move the date of contoso to mid June', 'contoso teams: the unblock date is now 15 June'])(
  '“%s”',
  (message) => {
    story('opens the form with the date, and one press moves it', [
      ...kept,
      ['FM', message],
      ['bot', 'Contoso · Microsoft Teams', 'nothing is changed before', 'Projected unblock date: 2026-06-15'],
      ['bot', 'Date not known: false'],
      ['FM presses', 'Save'],
      ['bot', 'Date moved.', 'Projected unblock date: 15 Jun 2026'],
    ])
  },
)

test.each([
  ['contoso date: 15 march', '2026-03-15'],
  ['contoso teams deadline is 15 march', '2026-03-15'],
  ['Contoso date is now 15 march', '2026-03-15'],
  ['delay contoso to april', '2026-04-30'],
  ['push contoso teams out to april', '2026-04-30'],
  ['bring contoso forward to 15 march', '2026-03-15'],
])('“%s” opens the form with the date', (message, day) => {
  const player = new Player()
  player.play({ kind: 'text', text: kept[0][1] })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: message })
  expect(player.said).toContain(`Projected unblock date: ${day}`)
})

test.each(['move contoso teams to next friday', 'push contoso to tomorrow', 'move contoso to the end of next week'])(
  '“%s” is a date that is chosen on the form',
  (message) => {
    const player = new Player()
    player.play({ kind: 'text', text: kept[0][1] })
    player.press('Keep this status', { dateUnknown: 'true' })
    player.play({ kind: 'text', text: message })
    expect(player.said).toMatch(/I could not read a day to come|Projected unblock date: 20/)
    expect(player.said).toContain('[Save]')
  },
)

test.each([
  'move the date for bellows college to 1 april',
  'move bellows college to 1 april',
  'change bellows college date to 1 april',
])('“%s” finds a customer in lower case whose name has ordinary words', (message) => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Bellows College Intune: nobody is trained and there is no champion' })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: message })
  expect(player.said).toContain('Projected unblock date: 2026-04-01')
})

test.each([
  'move users to 1 april',
  'Contoso Teams: kickoff date is 15 march',
  'renewal date: 15 march',
  'move tailwind to the new tenant',
  'Start date: 15 March',
])('“%s” moves no date of a status', (message) => {
  const player = new Player()
  player.play({ kind: 'text', text: kept[0][1] })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: message })
  expect(player.said).not.toContain('Projected unblock date: 2026-03-15\nDate not known: false')
  expect(player.said).not.toContain('nothing is changed before')
})

test('a message alone changes nothing that is kept', () => {
  const player = new Player()
  player.play({ kind: 'text', text: kept[0][1] })
  player.press('Keep this status', { dateUnknown: 'true' })
  for (const text of ['push contoso date to June', 'Contoso note: They wait for the trainer.']) {
    player.play({ kind: 'text', text })
    expect(player.effects).toEqual([])
  }
})

story('of several entitlements one is chosen, and the date goes with it', [
  ...kept,
  ...second,
  ['FM', 'postpone the deadline for contoso to 2 July'],
  ['bot', 'Which one do you mean?', '[Move date]', 'Contoso · Intune', 'Contoso · Microsoft Teams'],
  ['FM presses', 'Move date'],
  ['bot', 'Projected unblock date: 2026-07-02'],
  ['FM presses', 'Save'],
  ['bot', 'Date moved.', '2 Jul 2026'],
])

story('a date that cannot be read is chosen on the form; “not known” is ticked there', [
  ...kept,
  ['FM', 'push contoso date by a fortnight'],
  ['bot', 'I could not read a day to come', 'Projected unblock date'],
  ['FM presses', 'Save', { date: '2026-06-15', dateUnknown: 'false' }],
  ['FM', 'Contoso unblock date is not known'],
  ['bot', 'Date not known: true'],
  ['bot never', '2026-06-15'],
])

story('a status without a date has none to move, and what is not kept neither', [
  ['FM', 'Tailwind Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'move tailwind deadline to June'],
  ['bot', 'That status has no date.', '[Open]'],
  ['FM', 'move the date for adatum to June'],
  ['bot', 'Nothing is kept of that customer that is yours', '[The customer said this]'],
])

story('a note is replaced in its form', [
  ...kept,
  ['FM', 'contoso note: They want Teams for all shops and lack a trainer; HR hires one by May.'],
  ['bot', 'Note: They want Teams for all shops and lack a trainer; HR hires one by May.', 'nothing is changed before'],
  ['FM presses', 'Save'],
  ['bot', 'Note saved.', 'HR hires one by May.'],
])

test('a note about whom nothing is kept of tells of that customer', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'tailwind note: nobody is trained for Teams and there is no champion' })
  expect(player.said).toContain('Tailwind · Microsoft Teams')
  expect(player.state.assessments).toHaveLength(1)
})

story('what is not kept yet stands on the open card', [
  kept[0],
  ['FM', 'contoso teams unblock date is 15 June'],
  ['bot', 'The projected unblock date is now 15 Jun 2026.', 'Keep this status'],
  ['FM', 'contoso note: They lack a trainer.'],
  ['bot', 'Note: They lack a trainer.', 'The note is now what you wrote.'],
  ['kept', 0],
])

story('why the date moves comes along as the comment', [
  ...kept,
  ['FM', 'move contoso teams to mid June, their trainer falls ill'],
  ['bot', 'Projected unblock date: 2026-06-15', 'Their trainer falls ill', 'nothing is changed before'],
  ['FM presses', 'Save'],
  ['bot', 'Date moved.', '15 Jun 2026'],
])

story('of several entitlements the reason goes with the date to the one that is chosen', [
  ...kept,
  ...second,
  ['FM', 'postpone contoso to 2 July because the audit comes first'],
  ['FM presses', 'Move date'],
  ['bot', 'Projected unblock date: 2026-07-02', 'The audit comes first'],
])

story('a typed note shows what it takes the place of', [
  ...kept,
  ['FM', 'Contoso note: They wait for the trainer of the wards.'],
  [
    'bot',
    'It takes the place of: “The customer intends to use it but is blocked because nobody is trained',
    'Note: They wait',
  ],
])

/** As many entitlements of Contoso as there are workloads, the newest changed last. */
function keepMany(player: Player, texts: readonly string[]): void {
  for (const text of texts) {
    player.play({ kind: 'text', text })
    player.press('Keep this status', text.includes('Jamf') ? {} : { dateUnknown: 'true' })
  }
}

const NOT_WANTED = ['Exchange', 'SharePoint', 'OneDrive', 'Intune', 'Edge', 'Yammer', 'Windows', 'Teams Phone'].map(
  (workload) => `Contoso ${workload}: they use Jamf for all of it, renewed it for three years and are not interested`,
)

test('the date behind a page of statuses without one is found', () => {
  const player = new Player()
  keepMany(player, [kept[0][1], ...NOT_WANTED])
  player.play({ kind: 'text', text: 'move the date for contoso to 30 april' })
  expect(player.said).toContain('Contoso · Microsoft Teams')
  expect(player.said).toContain('Projected unblock date: 2026-04-30')
})

const BLOCKED = [
  'Exchange',
  'SharePoint',
  'OneDrive',
  'Intune',
  'Edge',
  'Yammer',
  'Windows',
  'Teams Phone',
  'Teams',
].map((workload) => `Contoso ${workload}: nobody is trained and there is no champion, they won’t go live`)

test('the next page of a list is still for moving the date, with what was typed', () => {
  const player = new Player()
  keepMany(player, BLOCKED)
  player.play({ kind: 'text', text: 'move the date for contoso to 30 april' })
  expect(player.said).toContain('1–6 of 9')
  player.press('More')
  expect(player.said).toContain('7–9 of 9')
  expect(player.said).not.toContain('[Open]')
  player.press('Move date')
  expect(player.said).toContain('Projected unblock date: 2026-04-30')
  player.play({ kind: 'text', text: 'history contoso' })
  player.press('More')
  player.press('First page')
  expect(player.said).toContain('[History]')
})

test('a page that has run empty says so, and leads back', () => {
  const player = new Player()
  keepMany(player, BLOCKED.slice(0, 2))
  player.play({ kind: 'action', data: { verb: 'list', record: 'card', filter: '', offset: 6 } })
  expect(player.said).toContain('Nothing is left on this page; 2 are kept.')
  player.press('First page')
  expect(player.said).toContain('1–2 of 2')
})

test.each([
  ['move the date for Contoso Pharma to 30 April', 'Projected unblock date: 2026-04-30'],
  ['Contoso Pharma note: They lack a trainer.', 'Note: They lack a trainer.'],
  ['move the date for Contoso Intune to 30 April', 'Projected unblock date: 2026-04-30'],
])('of another customer, or of another workload, the open card is left alone: %s', (text, form) => {
  const player = new Player()
  const named = /Contoso \w+/.exec(text)![0]
  keepMany(player, [
    named === 'Contoso Intune'
      ? 'Contoso Intune: nobody is trained and there is no champion, they won’t go live'
      : 'Contoso Pharma Teams: nobody is trained and there is no champion, they won’t go live',
  ])
  player.play({ kind: 'text', text: kept[0][1] })
  if (named === 'Contoso Pharma') player.play({ kind: 'text', text: 'customer is Contoso' })
  const before = player.state.assessments[0]!
  expect(before.customer).toBe('Contoso')
  player.play({ kind: 'text', text })
  expect(player.state.assessments[0]).toEqual(before)
  expect(player.said).toContain(form)
  expect(player.said).toContain('[Save]')
})

test.each(['Contoso Ltd Teams', 'Contoso'])('“%s” is the customer of the open card', (named) => {
  const player = new Player()
  player.play({ kind: 'text', text: kept[0][1] })
  player.play({ kind: 'text', text: `${named} note: They lack a trainer.` })
  expect(player.said).toContain('The note is now what you wrote.')
})

const MIGRATING = [
  ['FM', 'Contoso Teams: migration under way until 15 January'],
  ['FM', 'keep it'],
] as const

for (const text of [
  'move contoso teams to end of january',
  'push the date of contoso to 31 january',
  'contoso teams should be 31 jan not 15',
  'Contoso should be 31 January',
  'due date of contoso is 31 january',
  'target date for contoso teams moved to 31 jan',
]) {
  story(`what is open of a customer and has no date leaves the kept one to be moved: ${text}`, [
    ...MIGRATING,
    ['FM', 'contoso teams: nobody is trained'],
    ['bot', 'Adoption Readiness'],
    ['FM', text],
    ['bot', 'Target date: 2027-01-31', 'nothing is changed before that', 'What is open of them stays as it is'],
    ['FM presses', 'Save'],
    ['bot', 'Date moved.', 'Target date: 31 Jan 2027'],
    ['FM', 'resume'],
    ['bot', 'Adoption Readiness', 'Projected unblock date (required, or tick below)'],
  ])
}

story('a date that is open is moved where it stands', [
  ...MIGRATING,
  ['FM', 'contoso teams: nobody is trained, solved by 20 April'],
  ['bot', '2026-04-20'],
  ['FM', 'move it to 28 april'],
  ['bot', 'The projected unblock date is now 28 Apr 2026.'],
])

story('a date of somebody of whom nothing is kept is added to nobody', [
  ['FM', 'Litware Teams: nobody is trained and there is no champion'],
  ['FM', 'due date of proseware is 15 june'],
  ['bot', 'Nothing is kept of that customer'],
  ['FM', 'resume'],
  ['bot', 'Litware'],
  ['bot never', 'proseware', '15 Jun'],
])

for (const text of [
  'the users should be trained by 15 March',
  'Contoso should be ready by then, not in May',
  'contoso teams should be blocked',
]) {
  test(`no date is moved by: ${text}`, () => {
    expect(readChange(prepared, text)).toBeUndefined()
  })
}

describe('a note that is typed while a status is open is its note', () => {
  test.each([
    'note: They want it and lack a trainer until HR hires one.',
    'Note - They want it and lack a trainer until HR hires one.',
    'the note is: They want it and lack a trainer until HR hires one.',
    'my note: They want it and lack a trainer until HR hires one.',
  ])('%s', (typed) => {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
    player.play({ kind: 'text', text: typed })
    expect(player.said).toContain('The note is now what you wrote.')
    player.play({ kind: 'text', text: 'keep it with 1 may' })
    expect(player.kept).toMatchObject([
      { status: 'adoption-readiness', note: 'They want it and lack a trainer until HR hires one.' },
    ])
  })

  test('that sounds like another status leaves the status as it is', () => {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
    player.play({ kind: 'text', text: 'note: the CFO sees no value in it' })
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(player.said).toContain('Note: the CFO sees no value in it')
  })

  test('while a question is open it is news, and so it is of somebody else', () => {
    const asked = new Player()
    asked.play({ kind: 'text', text: 'Contoso Teams: it is stuck' })
    asked.play({ kind: 'text', text: 'note: nobody is trained' })
    expect(asked.said).toContain('Blocked › Adoption Readiness')
    const other = new Player()
    other.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
    other.play({ kind: 'text', text: 'note: Fabrikam Exchange has no licences' })
    expect(other.said).not.toContain('The note is now what you wrote.')
    expect(other.state.assessments[0]!.customer).toBe('Fabrikam')
  })
})
