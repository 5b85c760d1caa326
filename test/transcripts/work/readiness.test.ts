import { CHANNEL, Player, story, type Row } from '../../support/story.ts'

/** Contoso Teams is blocked; its status is kept. */
const blocked: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
]
const opened: readonly Row[] = [...blocked, ['FM', 'readiness contoso teams']]

story('the five blocks stand open, each with what is missing, and the first is next', [
  ...opened,
  [
    'bot',
    'Contoso · Microsoft Teams',
    'Change readiness',
    'changes nobody’s habits',
    'Project team · to do',
    'Scope and goals · to do',
    'Organisation and people · to do',
    'Awareness, training, support · to do',
    'Execution plan · to do',
    'Missing: an adoption lead who answers for the users’ success, somebody from IT and 3 more',
    'Who is responsible for adoption? not decided',
    'How is the strategy carried out? not decided',
    'Document the strategy.',
    'Finalise schedule and communications.',
    '[Next: Project team]',
  ],
])

const TEAM = {
  'q:adoption-lead': 'Head of sales',
  'q:team-it': 'Lee',
  'q:team-communications': 'Press office',
  'q:team-training': 'Learning centre',
  'q:team-support': 'Help desk',
}
const GOALS = {
  'q:scope': '600 users in Berlin',
  'q:goal-technical': 'Network ready at 12 sites',
  'q:goal-users': 'Half of all meetings in Teams',
  'q:active-use': '60',
  'q:measured': 'Meetings a week',
}
const PEOPLE = {
  'q:personas': 'Sales\nField service',
  'q:way-of-working': 'They call and mail; meetings move into Teams',
  'q:own-ways': 'Back to the telephone',
  'q:whats-in-it': 'Fewer mails, less travel',
}
const LEARNING = {
  'q:awareness': 'Mail from the board\nTeam meetings',
  'q:training': 'Course\nVideo of three minutes',
  'q:support': 'Help desk, chat of the champions',
  'q:fits-profiles': 'true',
}
const EXECUTION = { 'q:go-live': '2026-04-20', 'q:pilot': '12 early adopters', 'q:pilot-check': 'Survey after a week' }
const CLOSING = {
  'q:strategy': 'Champions in each department, paid by sales',
  'q:guide-reviewed': 'true',
  'q:strategy-documented': 'true',
  'q:schedule-final': 'true',
}

story('block 1, project team: partly, then ready; what is missing and what is next is said', [
  ...opened,
  ['FM presses', 'Next: Project team'],
  [
    'bot',
    'Block 1 of 5 · to do',
    'The right people from IT, communications, training and support',
    'Do next: Name an adoption lead. Bring in IT.',
  ],
  ['FM presses', 'All blocks', { 'q:adoption-lead': 'Head of sales' }],
  ['bot', 'Project team · partly', 'Who is responsible for adoption? Head of sales', 'Missing: somebody from IT'],
  ['FM presses', 'Next: Project team'],
  ['bot', 'Adoption lead: who answers for the users’ success?: Head of sales'],
  ['FM presses', 'Next', TEAM],
  ['bot', 'Project team: ready.', 'Block 2 of 5'],
])

story('block 2, scope and goals: technical and user goals, measured on the way and at the end', [
  ...opened,
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'Next'],
  [
    'bot',
    'Scope and goals',
    'Technical goal',
    'User goal',
    'Active use at the end, in %',
    'What is measured on the way, how often?',
  ],
  ['FM presses', 'Next', { ...GOALS, 'q:active-use': 'many', 'q:goal-date': 'soon' }],
  [
    'bot',
    '“Active use at the end, in %” is a number from 1 to 100.',
    '“Goals reached by” is not a date.',
    '600 users in Berlin',
  ],
  ['FM presses', 'Next', { ...GOALS, 'q:goal-date': '' }],
  ['bot', 'Scope and goals: ready.', 'Block 3 of 5'],
])

story('block 3, organisation and people: who, how they work, what is in it for them', [
  ...opened,
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'Next'],
  ['FM presses', 'Next'],
  ['bot', 'Nobody has to change.', 'What would they go back to if it does not suit them?', 'What is in it for them?'],
  ['bot never', 'Which device'],
  ['FM presses', 'Next', PEOPLE],
  ['bot', 'Organisation and people: ready.', 'Block 4 of 5'],
])

story('block 4, awareness, training and support: one way is not enough', [
  ...opened,
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'Next'],
  ['FM presses', 'Next'],
  ['FM presses', 'Next'],
  ['bot', 'people learn differently', 'How much and what kind follows the user profiles'],
  ['FM presses', 'All blocks', { ...LEARNING, 'q:training': 'Course' }],
  ['bot', 'Awareness, training, support · partly', 'Missing: two ways to learn it'],
  ['FM presses', 'Open', {}],
  ['bot', 'Project team'],
])

story('block 5, execution plan: a pilot first, then the cohorts, which begin as the kinds of users', [
  ...opened,
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'Next'],
  ['FM presses', 'Next'],
  ['FM presses', 'Next', PEOPLE],
  ['FM presses', 'Next'],
  [
    'bot',
    'Execution plan',
    'A pilot or early adopters first',
    'One cohort a line: Sales\nField service',
    'From “Who are the users”. Please check.',
  ],
  ['FM presses', 'Next', EXECUTION],
  ['bot', 'Execution plan: ready.', 'Decisions and next steps'],
])

story('decisions and next steps: who, how, the guide, the strategy, the schedule', [
  ...opened,
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'All blocks', TEAM],
  ['FM presses', 'Decisions'],
  [
    'bot',
    'Who is responsible for adoption? ✓ Answered in “Project team”.',
    'How is the adoption strategy carried out?',
    'Office 365 Adoption Guide',
    'Adoption guide reviewed',
    'Strategy written down',
    'Schedule and communications final',
  ],
  ['FM presses', 'All blocks', CLOSING],
  ['bot', 'How is the strategy carried out? Champions in each department, paid by sales'],
  ['bot never', 'Next steps'],
])

story('voice is asked for devices by role and for what users help themselves with', [
  ['FM', 'Fabrikam Teams Phone: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'readiness fabrikam'],
  ['bot', 'fall back to mobiles, tools of their own choice and minutes they buy themselves'],
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'Next'],
  ['FM presses', 'Next'],
  [
    'bot',
    'Devices follow the role',
    'Which device for which role? One role a line',
    'What do they use on their own: mobiles, other tools, self-bought minutes?',
  ],
])

story('what the status records know is filled in with its source, follows them, and is not asked again', [
  ...blocked,
  ['FM', 'status contoso'],
  ['FM presses', 'Open'],
  ['FM presses', 'Edit DIBS'],
  ['FM presses', 'Save', { successOwner: 'Megan Bowen', dueDate: '2026-09-30' }],
  ['FM presses', 'Readiness'],
  ['bot', 'Project team · partly', 'Who is responsible for adoption? Megan Bowen'],
  ['FM presses', 'Next: Project team'],
  ['bot', 'users’ success?: Megan Bowen', 'From the success owner in DIBS. Please check.'],
  ['FM presses', 'Next', { 'q:team-it': 'Lee' }],
  ['bot', 'Goals reached by: 2026-09-30', 'From the due date in DIBS. Please check.'],
  ['FM', 'status contoso'],
  ['FM presses', 'Open'],
  ['FM presses', 'Edit DIBS'],
  ['FM presses', 'Save', { successOwner: 'Lee Gu' }],
  ['FM', 'readiness contoso'],
  ['bot', 'Who is responsible for adoption? Lee Gu'],
])

story('the target date of the status is the first guess for go-live, and can be another', [
  ['FM', 'Contoso Teams: they are copying the chats, half is done, until end of May'],
  ['FM presses', 'Keep this status', { date: '2026-05-29' }],
  ['FM', 'plan contoso teams'],
  ['bot', 'Make the activation plan', 'Go-live: 2026-05-29', 'From the target date of the status. Please check.'],
  ['FM presses', 'Make the plan', { goLive: '2026-05-04' }],
  ['bot', 'Go-live Mon 4 May 2026'],
  ['FM', 'readiness contoso'],
  ['FM presses', 'Open'],
])

story('an answer can be taken back; what is no answer does not count', [
  ...opened,
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'All blocks', { ...TEAM, 'q:team-it': 'tbd', 'q:team-support': '?' }],
  ['bot', 'Project team · partly', 'Missing: somebody from IT, somebody from support'],
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'All blocks', { 'q:adoption-lead': '' }],
  ['bot', 'Who is responsible for adoption? not decided'],
])

story('back saves what was typed, and goes back to the overview from the first block', [
  ...opened,
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'Next', { 'q:team-it': 'Lee' }],
  ['FM presses', 'Back', { 'q:scope': '600 users' }],
  ['bot', 'Block 1 of 5', 'IT: who?: Lee'],
  ['FM presses', 'Back'],
  ['bot', 'Change readiness', 'Scope and goals · partly'],
])

story('a card that is out of date saves nothing, keeps what was typed, and says who was faster', [
  ...opened,
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'Next', { 'q:team-it': 'Lee' }],
  ['FM presses old', 'Next', 1, { 'q:team-support': 'Help desk' }],
  [
    'bot',
    'Alex Wilber changed this on 2 Mar 2026. Nothing of yours was saved yet',
    'Block 1 of 5',
    'Support: who?: Help desk',
  ],
  ['FM presses', 'All blocks'],
  ['bot', 'Missing: an adoption lead who answers for the users’ success, somebody from communications or marketing'],
])

story('Blocked › Adoption Readiness offers readiness with the recommendation, and keeps the status on the way', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['bot', '[Keep, then readiness]'],
  ['FM presses', 'Keep, then readiness'],
  ['bot', 'Blocked needs a projected unblock date'],
  ['FM presses', 'Keep, then readiness', { dateUnknown: 'true' }],
  ['kept', 1],
  ['bot', 'The status is kept.', 'Change readiness', '[Next: Project team]'],
  ['FM presses', 'Make the plan'],
  ['bot', 'Make the activation plan'],
])

story('the kept card offers readiness and plan where users have to be prepared, and from the implementation on', [
  ...blocked,
  ['bot', '✓ Kept', '[Readiness]', '[Activation plan]'],
  ['FM presses', 'Readiness'],
  ['bot', 'Change readiness'],
  // It is settled then whether there will be adoption; the recommendation itself stays as short as it was.
  ['FM', 'Fabrikam Exchange: the mailboxes are moving, half are done'],
  ['bot never', 'readiness'],
  ['FM presses', 'Keep this status', { date: '2026-09-01' }],
  ['bot', '✓ Kept', '[Readiness]', '[Activation plan]'],
  ['FM', 'status fabrikam'],
  ['FM presses', 'Open'],
  ['bot', '[Readiness]', '[Activation plan]'],
])

story('and nowhere else', [
  ['FM', 'Tailwind Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['bot', '✓ Kept'],
  ['bot never', '[Readiness]', '[Activation plan]'],
])

story('the target date of a workload that is live is none of its go-live', [
  ['FM', 'Contoso Teams: it is live and few use it, champions push its use until 30 June'],
  ['FM presses', 'Keep this status'],
  ['bot', '✓ Kept', 'In Progress › Solution or User Adoption'],
  ['FM', 'plan contoso teams'],
  ['bot', 'Make the activation plan'],
  ['bot never', 'From the target date of the status'],
])

story('of several workloads one is chosen', [
  ...blocked,
  ['FM', 'Contoso Intune: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'readiness contoso'],
  ['bot', 'Which one do you mean?', 'Microsoft Teams', 'Intune'],
  ['FM presses', 'Open'],
  ['bot', 'Contoso · Intune', 'Change readiness'],
])

story('nothing kept, nothing to prepare: it says what comes first', [
  ['FM', 'readiness contoso teams'],
  ['bot', 'I keep no customer of that name that is yours.'],
  ['FM', 'plan'],
  ['bot', 'No status is kept yet.', '[Assess a customer]'],
])

story('a go-live that is told of a customer of whom nothing is kept can be taken as news', [
  ['FM', 'Tailwind Teams: the go-live date is 15 June'],
  ['bot', 'I keep no customer of that name', '[Assess a customer]', '[The customer said this]'],
  ['FM presses', 'The customer said this'],
  ['bot', 'Tailwind'],
])

test('what merely begins like a command is about a situation', () => {
  for (const text of [
    'Plan delayed, nobody is trained in Contoso',
    'Stakeholders at Contoso do not want Teams at all',
  ]) {
    const player = new Player()
    player.play({ kind: 'text', text })
    expect(player.said).not.toContain('I keep no customer of that name')
  }
})

/** Users are prepared: blocks, decisions and stakeholders; the plan is made. */
function prepared(): Player {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: 'readiness contoso teams' })
  player.press('Next: Project team')
  for (const inputs of [TEAM, GOALS, PEOPLE, LEARNING, EXECUTION]) player.press('Next', inputs)
  player.press('Save, then the plan', CLOSING)
  player.press('Make the plan')
  player.play({ kind: 'text', text: 'stakeholders contoso' })
  player.press('Add the first')
  player.press('Save and add another', { name: 'Sales', roles: 'uses', support: 'for' })
  player.press('Save', { name: 'Works council', roles: 'unwilling', support: 'against', influence: 'high' })
  return player
}

test('a ready plan offers to move the status on, filled in; the status is changed by the usual way', () => {
  const player = prepared()
  player.press('Readiness')
  expect(player.said).toContain('[Move the status on]')
  player.press('Move the status on')
  expect(player.said).toContain('It is now in progress with: technical-onboarding')
  expect(player.said).toContain('Target date: 2026-04-20')
  expect(player.said).toContain('because users are prepared')
  player.press('Save')
  expect(player.said).toContain('In Progress › Technical Onboarding and Deployment')
  expect(player.kept.at(-1)).toMatchObject({ status: 'technical-onboarding', targetDate: '2026-04-20' })
  player.play({ kind: 'text', text: 'plan contoso' })
  expect(player.said).not.toContain('[Move the status on]')
})

test('when something is open again, the status stays as it is', () => {
  const player = prepared()
  player.press('Readiness')
  const ready = player.cards.length
  player.press('Open')
  player.press('All blocks', { 'q:team-it': '' })
  player.press('Move the status on', {}, player.cards.length - ready)
  expect(player.said).toContain('Something is open again')
  expect(player.kept).toHaveLength(1)
})

test('after go-live the status that is offered is the adoption, until the end of the plan', () => {
  const player = prepared()
  player.day = '2026-04-27'
  player.play({ kind: 'text', text: 'plan contoso' })
  player.press('Move the status on')
  expect(player.said).toContain('It is now in progress with: user-adoption')
  expect(player.said).toContain('They intend to use Microsoft Teams: go-live was planned for 20 Apr 2026')
  expect(player.said).not.toContain('intend to go live')
  player.day = '2026-12-27'
  player.play({ kind: 'text', text: 'plan contoso' })
  player.press('Move the status on')
  expect(player.said).toMatch(/^Target date$/m)
})

describe('in a channel', () => {
  function posted(text: string, where: Partial<typeof CHANNEL> = {}): Player {
    const player = prepared()
    const entitlement = player.records.owned(player.who)[0]!.id
    const { tenant, id: byId, name: byName } = player.who
    const conversation = CHANNEL.place
    player.records.carryOut({ kind: 'post', tenant, entitlement, conversation, byId, byName, at: player.day })
    player.where = { ...CHANNEL, ...where }
    player.play({ kind: 'text', text })
    return player
  }

  test('only short progress is told, without names and resistance', () => {
    const { said } = posted('readiness contoso')
    expect(said).toContain('Contoso · Microsoft Teams. Readiness: 5 ready.')
    expect(said).toContain('Activation plan: go-live Mon 20 Apr 2026, 0 of')
    expect(said).toContain('Next: ')
    for (const hidden of ['Works council', 'Head of sales', 'Lee', 'Sales']) expect(said).not.toContain(hidden)
  })

  test('the map and the hand-over are for its FMs alone', () => {
    expect(posted('stakeholders contoso').said).toContain('ask me in our personal chat')
    expect(posted('hand over contoso').said).toContain('ask me in our personal chat')
  })

  test('people from outside are told nothing, and guests neither', () => {
    expect(posted('plan contoso', { outsiders: true }).said).toContain('I hold back statuses')
    expect(posted('plan contoso', { membership: 'guest' }).said).toContain('Guests can read this')
  })

  test('a status can be kept there, and readiness does not follow', () => {
    const player = new Player()
    player.where = CHANNEL
    player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
    expect(player.said).not.toContain('[Keep, then readiness]')
    const { id: record, version } = player.state.assessments[0]!
    player.play({ kind: 'action', data: { verb: 'keep-and-prepare', record, version, dateUnknown: 'true' } })
    expect(player.kept).toHaveLength(1)
    expect(player.said).toContain('✓ Kept')
    expect(player.said).not.toContain('Change readiness')
  })

  test('what is not posted there is not there', () => {
    expect(posted('plan fabrikam').said).toContain('Nothing that is posted here goes by that name.')
  })

  test('a button of a private card does nothing there', () => {
    const player = prepared()
    player.press('Readiness')
    player.where = CHANNEL
    player.press('Stakeholders')
    expect(player.said).toContain('ask me in our personal chat')
  })
})

test('guests are refused, also in the personal chat', () => {
  const player = new Player({ guest: true })
  player.play({ kind: 'text', text: 'readiness contoso' })
  expect(player.said).toContain('guests can neither see nor change them')
})

test('somebody else’s engagement is not there', () => {
  const player = prepared()
  player.press('Readiness')
  const other = new Player({ id: 'fm-2', name: 'Megan Bowen' }, player.records)
  other.play({ kind: 'text', text: 'readiness contoso' })
  expect(other.said).toContain('I keep no customer of that name that is yours.')
  other.cards.push(player.cards.at(-1))
  other.press('Stakeholders')
  expect(other.said).toContain('This entitlement is not there any more, or it is somebody else’s.')
})

test('what somebody else has answered is not shown to a guest who keeps the same status', () => {
  const { records } = prepared()
  const guest = new Player({ id: 'guest', name: 'Guest', guest: true }, records)
  guest.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  expect(guest.said).toContain('nothing was kept or changed')
  const presumed = new Player({ id: 'guest', name: 'Guest', guest: 'presumed' }, records)
  presumed.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  presumed.press('Keep, then readiness', { dateUnknown: 'true' })
  expect(presumed.said).not.toContain('Head of sales')
  expect(presumed.kept).toEqual([])
})
