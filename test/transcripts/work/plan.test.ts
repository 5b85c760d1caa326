import { DETAILS } from '../../support/referral-story.ts'
import { press } from '../../support/card-content.ts'
import { CHANNEL, Player, playRow, story, type Row } from '../../support/story.ts'

const kept: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'plan contoso teams'],
]
const made: readonly Row[] = [
  ...kept,
  ['FM presses', 'Make the plan', { goLive: '2026-04-20', cohorts: 'Sales\nField service' }],
]

story('a plan is made of go-live, cohorts, length and calendar, and shows what runs when', [
  ...kept,
  ['bot', 'Make the activation plan', 'Go-live', 'Cohorts after the pilot', 'Working days: 1,2,3,4,5'],
  ['FM presses', 'Make the plan', { goLive: '2026-04-20', cohorts: 'Sales\nField service' }],
  [
    'bot',
    'The plan is made. Every open block has its action.',
    'Go-live Mon 20 Apr 2026, in 7 weeks · 0 of',
    'Preparation',
    'Pilot · 27 Mar – 14 Apr · 0/5',
    'Sales · 13 Apr – 27 Apr · 0/4',
    'Field service · 27 Apr – 11 May · 0/4',
    'After go-live',
    'Next',
    'Complete the project team and its adoption lead',
  ],
])

story('what cannot be planned is said, and nothing typed is lost', [
  ...kept,
  ['FM presses', 'Make the plan', { cohorts: 'Sales', weeksAfter: '500', cohortEvery: 'two', country: 'Atlantis' }],
  [
    'bot',
    'Set the day of go-live.',
    'Weeks from cohort to cohort: 1 to 8.',
    'Weeks after go-live: 1 to 150.',
    'one a line: Sales',
  ],
  ['FM presses', 'Make the plan', { goLive: '2026-04-20', weeksAfter: '8', cohortEvery: '2', country: 'XX' }],
  ['bot', 'I know no holidays of that country.'],
  ['FM presses', 'Make the plan', { country: 'de' }],
  ['bot', 'The plan is made.'],
  ['FM presses', 'Move go-live'],
  ['bot', 'Country whose holidays are free (Germany, US …): Germany'],
])

story('holidays of the country are no working days', [
  ...kept,
  ['FM presses', 'Make the plan', { goLive: '2026-05-01', country: 'DE' }],
  ['bot', 'Go-live is no working day; actions stand on the working days around it.'],
  ['FM presses', 'Move go-live'],
  ['FM presses', 'Save', { country: '' }],
  ['bot never', 'Go-live is no working day'],
])

story('too little time is told with the day that would leave all of it, until it does', [
  ...kept,
  ['FM presses', 'Make the plan', { goLive: '2026-03-23', cohorts: 'Sales' }],
  [
    'bot',
    'The plan is made, but the time is short: see below.',
    'Tight: 3 weeks of preparation instead of 6 weeks, so its steps stand closer together. Move go-live to Mon 13 Apr 2026 for the full time.',
  ],
  ['bot never', 'On one day'],
  ['FM presses', 'Move go-live'],
  ['FM presses', 'Save', { goLive: '2026-03-04' }],
  ['bot', 'Tight: 2 days of preparation instead of 6 weeks', 'On one day, for want of time: '],
  ['FM presses', 'Move go-live'],
  ['FM presses', 'Save', { goLive: '2026-04-13' }],
  ['bot never', 'Tight', 'On one day'],
])

story('without a holiday country, what stands on Christmas or New Year’s Day is told', [
  ...kept,
  ['bot', 'Without a country 25 December and 1 January are days like any other.'],
  ['FM presses', 'Make the plan', { goLive: '2026-12-07', cohorts: 'Sales' }],
  ['bot', 'No holiday country is set, so something is planned on 25 Dec 2026 and 1 Jan 2027.'],
  ['FM presses', 'Move go-live'],
  ['FM presses', 'Save', { country: 'DE' }],
  ['bot never', 'No holiday country'],
])

story('a week has who does what, for whom, through what, and how one sees that it worked', [
  ...made,
  ['FM presses', 'Open the week'],
  [
    'bot',
    '6 weeks before go-live',
    '9 Mar – 15 Mar 2026',
    'Complete the project team and its adoption lead',
    'Mon 9 Mar 2026 · FastTrack Manager',
    'For: Sponsor and IT. By: Meeting. Sign of success: Every part has a name.',
    '[Done]',
    '[Move or skip]',
    '[Next week]',
  ],
  ['FM presses', 'Next week'],
  ['bot', '5 weeks before go-live', '[Week before]'],
])

story('moving go-live moves every week, says what now lies in the past, and moving it back restores it', [
  ...made,
  ['day', '2026-03-30'],
  ['FM presses', 'Move go-live'],
  ['FM presses', 'Save', { goLive: '2026-04-06' }],
  [
    'bot',
    'Go-live moved by -14 days; all weeks moved along. See below what now lies in the past.',
    /\d+ actions lie in the past: /,
    'Pilot · 19 Mar – 1 Apr',
  ],
  ['FM presses', 'Move go-live'],
  ['FM presses', 'Save', { goLive: '2026-04-20' }],
  ['bot', 'Go-live moved by +14 days', 'Pilot · 27 Mar – 14 Apr · 0/5'],
  ['FM presses', 'Move go-live'],
  ['FM presses', 'Save', { goLive: '2026-08-03' }],
  ['bot', 'all weeks moved along. Nothing lies in the past.'],
])

story('an action is done, moved to a working day, or skipped with a reason', [
  ...made,
  ['FM presses', 'Open the week'],
  ['FM presses', 'Done'],
  ['bot', 'Done.', '✓ Complete the project team and its adoption lead', 'done 2 Mar'],
  ['FM presses', 'Change'],
  ['FM presses', 'Save', { how: 'open' }],
  ['bot', 'Open again, as planned.'],
  ['FM presses', 'Move or skip'],
  ['FM presses', 'Save', { how: 'slipped', date: '2026-02-01' }],
  ['bot', 'The new day lies in the past.'],
  ['FM presses', 'Save', { how: 'slipped', date: '2026-03-14' }],
  ['bot', 'Sat 14 Mar 2026 is no working day: Mon 16 Mar 2026 it is.', '5 weeks before go-live', 'moved'],
  ['FM presses', 'Move or skip'],
  ['FM presses', 'Save', { how: 'skipped' }],
  ['bot', 'Say why it is skipped'],
  ['FM presses', 'Save', { how: 'skipped', reason: 'The team is complete' }],
  ['bot', 'Skipped.', 'skipped: The team is complete'],
])

story('what slips moves along what comes after it, and says so', [
  ...made,
  ['FM presses', 'Open the week'],
  ['FM presses', 'Move or skip'],
  ['FM presses', 'Save', { how: 'slipped', date: '2026-04-01' }],
  ['bot', 'Now Wed 1 Apr 2026.', 'Moved along: ', 'Announce what comes, when and why (1 Apr)'],
])

test('before go-live the hand-over is at hand, afterwards active use is', () => {
  const player = new Player()
  for (const row of made) playRow(player, row)
  const inSight = (): string[] =>
    (player.cards.at(-1) as { actions: { title: string; mode?: string }[] }).actions
      .filter(({ mode }) => mode !== 'secondary')
      .map(({ title }) => title)
  expect(inSight()).toEqual(['Open the week', 'Move go-live', 'Hand over'])
  player.day = '2026-04-20'
  player.play({ kind: 'text', text: 'plan contoso' })
  expect(inSight()).toEqual(['Open the week', 'Enter active use', 'Move go-live'])
})

story('active use is entered per week against the goal', [
  ...made,
  ['FM presses', 'Readiness'],
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'Next'],
  ['FM presses', 'All blocks', { 'q:active-use': '60 %' }],
  ['FM presses', 'Activation plan'],
  ['day', '2026-05-12'],
  ['FM presses', 'Enter active use'],
  ['bot', 'Goal: 60 %', 'Week: 4'],
  ['FM presses', 'Save', { value: 'a lot' }],
  ['bot', 'Active use is a number from 0 to 100.'],
  ['FM presses', 'Save', { value: '12' }],
  [
    'bot',
    'Active use: 12 % in week 4, behind: 30 % expected; goal 60 %',
    'Look at the resistors and offer a refresher.',
  ],
  ['FM presses', 'Enter active use'],
  ['bot', 'So far: 12 % in week 4'],
  ['FM presses', 'Save', { value: '35,5' }],
  ['bot', '35.5 % in week 4; goal 60 %'],
  ['bot never', 'behind'],
  ['FM presses', 'Enter active use'],
  ['FM presses', 'Save', { value: '' }],
  ['bot never', 'in week 4'],
])

story('a block that becomes ready leaves the plan; what was done for it stays', [
  ...made,
  ['FM presses', 'Open the week'],
  ['bot', 'Complete the project team'],
  ['FM presses', 'Whole plan'],
  ['FM presses', 'Readiness'],
  ['FM presses', 'Next: Project team'],
  [
    'FM presses',
    'All blocks',
    {
      'q:adoption-lead': 'Head of sales',
      'q:team-it': 'Lee',
      'q:team-communications': 'Press office',
      'q:team-training': 'Learning centre',
      'q:team-support': 'Help desk',
    },
  ],
  ['FM presses', 'Activation plan'],
  ['bot never', 'Complete the project team'],
])

story('a card that is out of date changes nothing', [
  ...made,
  ['FM presses', 'Open the week'],
  ['FM presses', 'Done'],
  ['FM presses old', 'Done', 1],
  ['bot', 'Alex Wilber changed this on 2 Mar 2026. Nothing of yours was saved yet'],
])

story('a plan of two hundred weeks fits on its cards', [
  ...kept,
  [
    'FM presses',
    'Make the plan',
    {
      goLive: '2026-04-20',
      weeksBefore: '50',
      weeksAfter: '150',
      cohortEvery: '1',
      cohorts: Array.from({ length: 15 }, (_, i) => `Department number ${i} with a rather long name of its own`).join(
        '\n',
      ),
    },
  ],
  ['bot', 'Department number 0'],
  ['FM presses', 'Enter active use'],
  ['FM presses', 'Back without saving'],
  ['FM presses', 'Open the week'],
])

describe('a hand-over', () => {
  function engaged(): Player {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
    player.press('Keep this status', { dateUnknown: 'true' })
    player.play({ kind: 'text', text: 'stakeholders contoso' })
    player.press('Add the first')
    const sales = { name: 'Sales', roles: 'uses', support: 'for', success: 'Fewer mails', person: 'Adele Vance' }
    player.press('Save and add another', { ...sales, resists: 'Qzresists', owner: 'Qzowner' })
    const council = { name: 'Qzcouncil', roles: 'unwilling', support: 'against', person: 'Qzperson' }
    player.press('Save, then resistance', { ...council, success: 'Qzsuccess', resists: 'Qzresists' })
    player.press('Save', {
      barrier: 'Qzbarrier',
      observed: 'Qzobserved',
      why: 'Qzwhy',
      tactic: 'Qztactic',
      who: 'Qzwho',
    })
    player.press('Activation plan')
    player.press('Make the plan', { goLive: '2026-04-20', cohorts: 'Sales\nField service' })
    player.press('Open the week')
    player.press('Move or skip')
    player.press('Save', { how: 'skipped', reason: 'Qzreason' })
    return player
  }

  test('says what customer success inherits and what is still open', () => {
    const player = engaged()
    player.play({ kind: 'text', text: 'hand over contoso teams' })
    for (const said of [
      'Activation playbook',
      'Stakeholders: 2, of them resistors: 1',
      'go-live Mon 20 Apr 2026, 1 of',
      'Qzcouncil resists, and the plan for it lacks: when.',
      'Project team is open: missing an adoption lead who answers for the users’ success, somebody from IT and 3 more',
    ]) {
      expect(player.said).toContain(said)
    }
  })

  test('as an internal document has map, resistors, plan, resources, risks and the last changes', () => {
    const player = engaged()
    player.play({ kind: 'text', text: 'handover contoso' })
    player.press('Internal document')
    player.press('Text to copy')
    for (const said of [
      'Activation playbook: Contoso, Microsoft Teams',
      'Internal. Not for the customer',
      'Open risks',
      'Stakeholders',
      'Influence medium, against: Qzcouncil',
      '• Qzcouncil · Barrier: Qzbarrier · Observed: Qzobserved · Why: Qzwhy · Tactic: Qztactic · By whom: Qzwho',
      'skipped: Qzreason',
      'Office 365 Adoption Guide (PDF) (customer-ready)',
      'Changed last',
      '2 Mar: plan made, Alex Wilber',
    ]) {
      expect(player.allSaid).toContain(said)
    }
  })

  test('as the customer’s copy has no remarks, reasons, names or resistance', () => {
    const player = engaged()
    player.play({ kind: 'text', text: 'handover contoso' })
    player.press('Customer’s copy')
    player.press('Text to copy')
    for (const said of ['• Sales: Fewer mails', 'Field service', 'Mon 20 Apr 2026', 'Office 365 adoption guide']) {
      expect(player.allSaid).toContain(said)
    }
    expect(player.allSaid).toContain('To be agreed\n• Who leads adoption\n• Who takes part from IT')
    expect(player.allSaid).not.toMatch(/Qz|Adele|Alex|Internal|esist|nobody is trained|Blocked/)
  })

  test.each([
    ['Internal document', 'internal', 'For you and customer success, not for the customer.'],
    ['Customer’s copy', 'customer', 'For the customer: no names, no remarks on resistance, no internal links.'],
  ])(
    'as files: “%s” offers Word and a calendar at links of their own, which nothing kept shows',
    (title, audience, says) => {
      const player = engaged()
      player.play({ kind: 'text', text: 'handover contoso' })
      player.press(title)
      expect(player.said).toContain(says)
      expect(player.said).toMatch(
        /works once, for ten minutes[^]*\[Word\][^]*\[Calendar\][^]*\[Text to copy\][^]*\[Back\]/,
      )
      const files = player.records.offered
      const of = { entitlement: player.kept[0]!.entitlement }
      expect(files).toMatchObject([
        { file: `activation-playbook-${audience}.docx`, tenant: 'tenant-1', person: 'fm-1', of },
        { file: `activation-playbook-${audience}.ics`, tenant: 'tenant-1', person: 'fm-1', of },
      ])
      expect(new Set(files.map(({ hash }) => hash)).size).toBe(2)
      expect(player.staying).not.toContain('/file#')
      expect(player.staying).toContain('Does nothing come?')
      player.press('Back')
      expect(player.said).toContain('Open risks')
    },
  )

  test('without a plan there is no calendar yet', () => {
    const player = new Player()
    for (const row of kept.slice(0, 2)) playRow(player, row)
    player.play({ kind: 'text', text: 'handover contoso' })
    player.press('Customer’s copy')
    expect(player.said).toContain('A calendar comes once there is a plan')
    expect(player.said).not.toContain('[Calendar]')
    expect(player.records.offered).toMatchObject([{ file: 'activation-playbook-customer.docx' }])
  })

  test('where browsers do not reach the service there is text, and the tab', () => {
    const player = engaged()
    player.hasAddress = false
    player.play({ kind: 'text', text: 'handover contoso' })
    player.press('Customer’s copy')
    expect(player.said).toContain('in the tab')
    expect(player.said).not.toContain('[Word]')
    expect(player.records.offered).toEqual([])
    player.press('Text to copy')
    expect(player.allSaid).toContain('• Sales: Fewer mails')
  })

  test('no file is offered in a channel, to a guest, or to who may not see the entitlement', () => {
    const alex = engaged()
    alex.play({ kind: 'text', text: 'handover contoso' })
    const data = press(alex.cards.at(-1), 'Customer’s copy')
    const ask = (player: Player): string => {
      player.play({ kind: 'action', data })
      return player.said
    }
    alex.where = CHANNEL
    expect(ask(alex)).toContain('personal chat')
    alex.where = { ...CHANNEL, outsiders: true }
    expect(ask(alex)).toContain('outside')
    expect(ask(new Player({ guest: true }, alex.records))).toContain('members of the organisation')
    expect(ask(new Player({ id: 'fm-2' }, alex.records))).toContain('somebody else’s')
    expect(ask(new Player({ tenant: 'tenant-2' }, alex.records))).toContain('somebody else’s')
    expect(alex.records.offered).toEqual([])
  })

  test('a second FM, who has changed the entitlement, goes on with the same plan', () => {
    const alex = engaged()
    const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, alex.records)
    megan.play({ kind: 'text', text: 'plan contoso' })
    expect(megan.said).toContain('I keep no customer of that name that is yours')
    alex.records.letIn(alex.who, megan.who)
    megan.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
    megan.press('Keep this status', { dateUnknown: 'true' })
    megan.press('Keep this status')
    megan.play({ kind: 'text', text: 'plan contoso' })
    expect(megan.said).toContain('Go-live Mon 20 Apr 2026')
    megan.press('Open the week')
    megan.press('Done')
    alex.play({ kind: 'text', text: 'readiness contoso' })
    expect(alex.said).toContain('Changed by Megan Bowen, 2 Mar 2026')
    megan.play({ kind: 'text', text: 'stakeholders contoso' })
    expect(megan.said).toContain('Sales · Adele Vance (private)')
  })
})

story('what needs people around Christmas is told with the go-live that keeps it out, also with a country set', [
  ['day', '2026-11-16'],
  ...kept,
  ['FM presses', 'Make the plan', { goLive: '2027-01-11', cohorts: 'Stores', country: 'United States' }],
  [
    'bot',
    'Around Christmas, when many are away: ',
    'Start the pilot (Thu 24 Dec 2026)',
    /Move go-live to Mon \d+ (Jan|Feb) 2027, or give each another day\./,
  ],
  ['FM presses', 'Move go-live'],
  ['FM presses', 'Save', { goLive: '2027-02-22' }],
  ['bot never', 'Christmas'],
])

story('the country of the request for a partner is offered, by its name', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'referral contoso'],
  ['FM presses', 'No partner'],
  ['FM presses', 'Yes, an account team'],
  ['FM presses', 'Save', DETAILS],
  ['FM', 'plan contoso teams'],
  ['bot', 'Country whose holidays are free (Germany, US …): Germany'],
])

describe.each([
  'move go-live of contoso teams to 11 May',
  'Contoso: the go-live date is now 11 May',
  'Contoso Teams: the go-live date is 11 May',
  'Contoso Teams go-live date changed to 11 May',
  'Contoso new go-live date: 11 May',
  'move golive contoso teams 11th may',
  'move go live contoso to 11 May',
  'go live is 11 may',
  'The go-live is now 11 May.',
  'move go-live to 11 May',
  'go-live slips to 11 may',
])('“%s”', (message) => {
  story('opens the form of the plan with the day, and one press moves it', [
    ...made,
    ['FM', message],
    ['bot', 'Go-live: 2026-05-11', 'nothing is changed before that', 'one a line: Sales'],
    ['FM presses', 'Save'],
    ['bot', 'Go-live moved by +21 days', 'Go-live Mon 11 May 2026'],
  ])
})

test('a typed go-live names the button that the form has, where no plan is made yet and where one is', () => {
  const player = new Player()
  const typed = (): string => {
    player.play({ kind: 'text', text: 'move go-live of contoso teams to 11 May' })
    return player.said
  }
  for (const row of kept) playRow(player, row)
  expect(typed()).toContain('press “Make the plan”')
  expect(player.said).toContain('[Make the plan]')
  for (const row of made.slice(kept.length)) playRow(player, row)
  expect(typed()).toContain('press “Save”')
  expect(player.said).toContain('[Save]')
})

describe.each([
  ['Contoso go-live is 11 May now', '2026-05-11'],
  ['contoso teams go live is 11 may now', '2026-05-11'],
  ['contoso goes live 11 may', '2026-05-11'],
  ['contoso teams goes live on 11 may instead', '2026-05-11'],
  ['Contoso goes live three weeks later', '2026-05-11'],
  ['contoso go-live slipped by 3 weeks', '2026-05-11'],
  ['contoso teams will go live a week earlier', '2026-04-13'],
])('“%s” of a plan that is made', (message, day) => {
  story('opens its form with the day', [
    ...made,
    ['FM', message],
    ['bot', `Go-live: ${day}`, 'nothing is changed before that', 'one a line: Sales'],
  ])
})

describe.each(['contoso teams goes live 11 may', 'contoso teams go-live is 11 may now'])('“%s”', (message) => {
  story('is news where no plan is made', [...kept, ['FM', message], ['bot never', '[Save]', '[Make the plan]']])
})

describe.each(['litware teams goes live 11 may', 'contoso teams goes live 11 may but nobody is trained'])(
  '“%s”',
  (message) => {
    story('is no move of that plan', [...made, ['FM', message], ['bot never', '[Save]']])
  },
)

story('a go-live that was moved is moved back by “undo”', [
  ...made,
  ['FM', 'move go-live of contoso teams to 11 May'],
  ['FM presses', 'Save'],
  ['bot', 'Go-live Mon 11 May 2026'],
  ['FM', 'undo'],
  ['bot', 'Contoso · Microsoft Teams', 'You moved go-live here last. Move it back to 20 Apr 2026?', '[Move it back]'],
  ['bot never', 'void'],
  ['FM presses', 'Move it back'],
  ['bot', 'Go-live: 2026-04-20', 'nothing is changed before that'],
  ['FM presses', 'Save'],
  ['bot', 'Go-live moved by -21 days', 'Go-live Mon 20 Apr 2026'],
])

story('what else was saved of a plan is not undone as a status', [
  ...made,
  ['FM', 'undo'],
  ['bot', 'You changed its readiness, stakeholders or plan last', 'Nothing was undone.', '[Open the plan]'],
  ['bot never', 'void'],
  ['FM presses', 'Open the plan'],
  ['bot', 'Go-live Mon 20 Apr 2026'],
  ['FM', 'Contoso Teams: the firewall blocks the sign-in'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'undo'],
  ['bot', 'You kept this last.'],
])

story('go-live of the plan that was looked at is moved beside what is open', [
  ...made,
  ['FM', 'Litware Teams: nobody is trained and there is no champion'],
  ['FM', 'plan contoso teams'],
  ['FM', 'go live is 11 may'],
  ['bot', 'Contoso · Microsoft Teams', 'Go-live: 2026-05-11'],
  ['FM', 'Litware Intune: nobody is trained and there is no champion'],
  ['FM', 'go live is 11 may'],
  ['bot never', '[Save]'],
])

story('a go-live that cannot be read is chosen; of several plans one is, and the day goes with it', [
  ...made,
  ['FM', 'postpone the go-live of contoso to when they are ready, the trainer left'],
  ['bot', 'I could not read a day to come', 'Go-live: 2026-04-20', 'A plan keeps no reasons'],
  ['FM', 'Contoso Intune: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'move contoso go-live to 11 May'],
  ['bot', 'Contoso · Intune', 'Contoso · Microsoft Teams'],
  ['FM presses', 'Open'],
  ['bot', 'Go-live: 2026-05-11'],
])

story('an action of a cohort with a long name is done like any other', [
  ...kept,
  [
    'FM presses',
    'Make the plan',
    {
      goLive: '2026-04-20',
      cohorts: 'All field service employees in Germany, Austria, Switzerland and Liechtenstein who have a phone',
    },
  ],
  ['FM', 'plan contoso teams'],
  ['FM presses', 'Move go-live'],
  ['FM presses', 'Save', { goLive: '2026-04-21' }],
  ['bot', 'Go-live moved by +1 day; all weeks moved along.'],
])

test('an action of a cohort with a long name can be marked', () => {
  const player = new Player()
  for (const row of made.slice(0, -1)) playRow(player, row)
  const cohorts = 'All field service employees in Germany, Austria, Switzerland and Liechtenstein who have a phone'
  player.press('Make the plan', { goLive: '2026-04-20', cohorts })
  const entitlement = player.kept[0]!.entitlement
  const on = { record: 'card', entitlement, version: 1, week: -1 }
  for (const id of ['invite', 'train', 'start', 'check']) {
    const part = 'all-field-service-employees-in-germany-austria-switzerland-and-liechtenstein-who-have-a'
    player.play({ kind: 'action', data: { verb: 'edit-action', ...on, action: `cohort:${part}:${id}` } })
    expect(player.said).toContain(cohorts)
  }
})

test('the week around New Year has both years', () => {
  const player = new Player()
  for (const row of kept) playRow(player, row)
  player.press('Make the plan', { goLive: '2026-12-30', cohorts: 'Sales' })
  const { entitlement } = player.kept[0]!
  player.play({ kind: 'action', data: { verb: 'week', record: 'card', entitlement, version: 1, week: 0 } })
  expect(player.said).toContain('28 Dec 2026 – 3 Jan 2027')
})

story('a measured week is named by its days: weeks of the plan are counted from that of go-live', [
  ...made,
  ['day', '2026-05-12'],
  ['FM presses', 'Enter active use'],
  ['bot never', 'Week 4 after go-live'],
])

test('the hand-over knows of the plan that the map knows of', () => {
  const player = new Player()
  for (const row of made) playRow(player, row)
  player.play({ kind: 'text', text: 'Contoso Intune: nobody is trained and there is no champion, they won’t go live' })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: 'stakeholders contoso' })
  player.press('Add the first')
  player.press('Save', { name: 'Works council', roles: 'uses,unwilling', support: 'against', influence: 'high' })
  const noPlan = /no plan|no activation plan|without a plan/i
  expect(player.said).not.toMatch(noPlan)
  player.play({ kind: 'text', text: 'hand over contoso intune' })
  expect(player.said).not.toMatch(noPlan)
})

story('a target date that has passed is no day to plan for', [
  ['FM', 'Wingtip Intune: they are enrolling devices, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-04-20' }],
  ['day', '2026-05-04'],
  ['FM', 'plan wingtip intune'],
  ['bot', 'Make the activation plan'],
  ['bot never', '2026-04-20'],
])

story('a target date to come is the day to plan for', [
  ['FM', 'Wingtip Intune: they are enrolling devices, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-04-20' }],
  ['FM', 'plan wingtip intune'],
  ['bot', 'Make the activation plan', 'Go-live: 2026-04-20'],
])
