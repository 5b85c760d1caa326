import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Due on Monday 16 March 2026: two of Fabrikam, one of Adventure Works; Contoso is not. */
const DUE: readonly Row[] = [
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }],
  ['FM', 'Fabrikam SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-03-10' }],
  ['FM', 'new'],
  ['FM presses', 'Go on', { customer: 'Adventure Works', workload: 'teams', text: 'nobody is trained, no champion' }],
  ['FM presses', 'Keep this status', { date: '2026-03-11', dateUnknown: 'false' }],
  ['FM', 'Contoso SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-05-10' }],
  ['kept', 4],
  ['day', '2026-03-16'],
]

story('snooze by text is for a week', [
  ...DUE,
  ['FM', 'snooze adventure works'],
  ['bot', 'Adventure Works · Microsoft Teams comes back on 23 Mar 2026.', '2 statuses need a look', '[Undo]'],
  ['FM presses', 'Undo'],
  ['bot', 'Taken back.', '3 statuses need a look'],
])

story('“remind me” of what is due lets it come back then', [
  ...DUE,
  ['FM', 'remind me about adventure works in two weeks'],
  ['bot', 'Adventure Works · Microsoft Teams comes back on 30 Mar 2026.', '2 statuses need a look', '[Undo]'],
  ['FM', 'remind me tomorrow about fabrikam sharepoint'],
  ['bot', 'Fabrikam · SharePoint Online comes back on 17 Mar 2026.'],
  ['FM', 'remind me about contoso in two weeks'],
  ['bot', 'I cannot remind you of one customer on a day.'],
])

test.each([
  ['snooze fabrikam teams until end of next week', '27 Mar 2026'],
  ['snooze fabrikam teams until day after tomorrow', '18 Mar 2026'],
  ['snooze fabrikam teams til easter monday', '6 Apr 2026'],
  ['snooze fabrikam teams until the 25th', '25 Mar 2026'],
  ['snooze fabrikam teams until monday', '23 Mar 2026'],
  ['Snooze Fabrikam Teams until Friday please', '20 Mar 2026'],
  ['snooze fabrikam teams 3 days', '19 Mar 2026'],
  ['snooze fabrikam teams for two weeks', '30 Mar 2026'],
  ['snooze fabrikam teams for a week', '23 Mar 2026'],
  ['snooze fabrikam teams until 2 april', '2 Apr 2026'],
  ['snooze fabrikam teams until next week', '23 Mar 2026'],
  ['snooze fabrikam teams until next month', '1 Apr 2026'],
  ['snooze fabrikam teams until tomorrow', '17 Mar 2026'],
  ['please snooze the reminder for fabrikam teams until next friday', '20 Mar 2026'],
])('“%s” comes back on %s', (text, day) => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text: 'Wingtip Teams: nobody is trained' })
  player.play({ kind: 'text', text })
  expect(player.said).toContain(`Fabrikam · Microsoft Teams comes back on ${day}.`)
  expect(player.said).toContain('2 statuses need a look')
  expect(player.effects).toMatchObject([{ kind: 'markReminders', doneOn: null }])
})

story('all that is due of one customer is snoozed', [
  ...DUE,
  ['FM', 'snooze fabrikam'],
  [
    'bot',
    'Fabrikam · Microsoft Teams and Fabrikam · SharePoint Online come back on 23 Mar 2026.',
    '1 status needs a look',
  ],
  ['FM presses', 'Undo'],
  ['bot', 'Taken back: they come up again now'],
])

story('“undo” takes a snooze back, and opens nothing that was put away', [
  ...DUE,
  ['FM', 'Northwind Teams: nobody is trained'],
  ['FM', 'cancel'],
  ['FM', 'snooze adventure works'],
  ['bot', 'comes back on 23 Mar 2026.'],
  ['FM', 'undo'],
  ['bot', 'Adventure Works · Microsoft Teams', 'Taken back: it comes up again now', '[What is due]'],
  ['bot never', 'Northwind', 'What was said'],
  ['FM', 'reminders'],
  ['bot', '3 statuses need a look', 'Adventure Works'],
])

test.each([
  'snooze both adventure works and fabrikam till monday',
  'snooze both fabrikam teams and adventure works for a week',
  'snooze fabrikam teams and adventure works until monday',
])('“%s” snoozes each of them', (order) => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text: order })
  expect(player.said).toContain('Adventure Works · Microsoft Teams')
  expect(player.said).toContain('Fabrikam · Microsoft Teams')
  expect(player.said).toContain('come back on 23 Mar 2026.')
})

story('of whom of two nothing is due is said', [
  ...DUE,
  ['FM', 'snooze both adventure works and contoso till monday'],
  ['bot', 'Adventure Works · Microsoft Teams comes back on 23 Mar 2026. Nothing is due of “contoso”.'],
])

story('“undo” takes back all that one message snoozed, and what a button marked', [
  ...DUE,
  ['FM', 'snooze fabrikam'],
  ['FM', 'undo'],
  ['bot', 'Taken back: they come up again now'],
  ['FM', 'reminders'],
  ['bot', '3 statuses need a look'],
  ['FM presses', 'Looked at'],
  ['bot', '2 statuses need a look'],
  ['FM', 'undo'],
  ['bot', 'comes up again now'],
  ['FM presses', 'What is due'],
  ['bot', '3 statuses need a look'],
])

test.each([
  'undo snooze',
  'undo the snooze',
  'undo my snooze please',
  'undo that snooze',
  'undo snoozing',
  'Undo the snooze.',
  'unsnooze',
  'unsnooze it',
  'pls unsnooze that',
  'unsnooze them',
  'take back the snooze',
  'cancel the snooze',
  'revert the snooze',
])('“%s” right after a snooze takes it back, also while something is open', (text) => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text: 'Wingtip Teams: nobody is trained' })
  player.play({ kind: 'text', text: 'snooze fabrikam' })
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Taken back: they come up again now')
  expect(player.effects.map(({ kind }) => kind)).toEqual(['unmarkReminders', 'unmarkReminders'])
  player.play({ kind: 'text', text })
  expect(player.said).toContain('comes back by itself')
  expect(player.effects).toEqual([])
})

story('what was looked at was not snoozed', [
  ...DUE,
  ['FM', 'reminders'],
  ['FM presses', 'Looked at'],
  ['FM', 'undo snooze'],
  ['bot', 'comes back by itself'],
  ['bot never', 'Taken back'],
  ['FM', 'undo'],
  ['bot', 'Taken back'],
])

test.each([
  'undo snooze is missing in new Outlook, they need it',
  'unsnooze does not work for their users',
  'they undo the snooze by hand',
])('“%s” stays news', (text) => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text: 'snooze fabrikam' })
  player.play({ kind: 'text', text })
  expect(player.said).not.toMatch(/Taken back|comes back by itself/)
  expect(player.effects.filter(({ kind }) => kind === 'unmarkReminders')).toEqual([])
})

test('what is said of that button behind a keep is no order', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion' })
  player.play({ kind: 'text', text: 'keep it with 1 june, snooze in Outlook is missing and they need it' })
  expect(player.said).not.toContain('[Do that now]')
})

story('a snooze that was taken back by its button is not what “undo” is about any more', [
  ...DUE,
  ['FM', 'snooze adventure works'],
  ['FM presses', 'Undo'],
  ['bot', 'Taken back.'],
  ['FM', 'undo'],
  ['bot never', 'up again'],
])

story('what is not due, not known, or said of nobody changes nothing', [
  ...DUE,
  ['FM', 'snooze contoso'],
  ['bot', 'Nothing is due of “contoso”', '3 statuses need a look'],
  ['FM', 'snooze'],
  ['bot', 'Say whom', '“snooze contoso until Monday”', '3 statuses need a look'],
  ['FM', 'snooze fabrikam teams until the cows come home'],
  ['bot', 'I could not read until when', '3 statuses need a look'],
  ['FM', 'snooze fabrikam teams until 1 march 2029'],
  ['bot', 'At most a year', '3 statuses need a look'],
  ['FM', 'snooze teams'],
  ['bot', 'Several customers', 'Fabrikam', 'Adventure Works', '3 statuses need a look'],
])

test.each([
  'pls snooze fabrikam teams until monday',
  'can you snooze fabrikam teams until monday?',
  'hey, snooze fabrikam teams until monday',
  'snooze fabrikam teams until monday thanks',
  'snooze fabrikam teams until monday pls',
  'ok bot, could you please snooze fabrikam teams til monday, thx',
  'snooze fabrikam teams untill monday',
  'snooze fabrikam teams ’til monday',
  'and also snooze fabrikam teams till monday',
  'Hi, can u snooze Fabrikam Teams til Monday for me',
])('“%s” is done however politely', (text) => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Fabrikam · Microsoft Teams comes back on 23 Mar 2026.')
})

/** “Snooze” is a button, too. */
test.each([
  'snooze button in outlook does not work for contoso',
  'snooze in Outlook is missing, they need it',
  'snooze is what their users miss in Outlook',
  'Snooze function is gone since the update, contoso wants it back',
  'snooze of mails does not work in new Outlook',
  'snoozed mails get lost at contoso',
  'snooze for mails is what they need, says Contoso',
  'please: snooze does not sync between their clients',
])('“%s” is what the customer said', (text) => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).not.toMatch(/Nothing is due of|I cannot do that/)
  expect(player.state.assessments[0]?.text).toContain('nooze')
})

/** Names that begin with a word of the sentences about that button. */
describe.each(['AT&T', 'Option Care', 'In-N-Out', 'Time Warner', 'Message Labs', 'Will & Grace', 'IT Solutions'])(
  'of %s',
  (name) => {
    const due = (): Player => {
      const player = new Player()
      playRow(player, ['FM', 'new'])
      playRow(player, [
        'FM presses',
        'Go on',
        { customer: name, workload: 'teams', text: 'nobody is trained, no champion' },
      ])
      playRow(player, ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }])
      player.play({ kind: 'text', text: 'Wingtip Teams: nobody is trained' })
      player.day = '2026-03-16'
      return player
    }

    test.each([
      [`snooze ${name}`, '23 Mar 2026'],
      [`snooze ${name.toLowerCase()}`, '23 Mar 2026'],
      [`snooze ${name} until friday`, '20 Mar 2026'],
      [`pls snooze ${name.toLowerCase()} teams until friday`, '20 Mar 2026'],
      [`Snooze ${name} Teams 3 days`, '19 Mar 2026'],
    ])('“%s” is of that customer, until %s', (text, day) => {
      const player = due()
      player.play({ kind: 'text', text })
      expect(player.said).toContain(`${name} · Microsoft Teams comes back on ${day}.`)
    })

    test.each([
      'snooze option in Outlook is missing, they need it',
      'snooze in messages does not work for them',
      'snooze at 8 is what users want',
    ])('“%s” stays news', (text) => {
      const player = due()
      player.play({ kind: 'text', text })
      expect(player.effects.filter(({ kind }) => kind === 'markReminders')).toEqual([])
      expect(player.state.assessments[0]?.text).toContain('nooze')
    })
  },
)

test('“snooze at & t” is of AT&T', () => {
  const player = new Player()
  playRow(player, ['FM', 'new'])
  playRow(player, [
    'FM presses',
    'Go on',
    { customer: 'AT&T', workload: 'teams', text: 'nobody is trained, no champion' },
  ])
  playRow(player, ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }])
  player.day = '2026-03-16'
  player.play({ kind: 'text', text: 'snooze at & t' })
  expect(player.said).toContain('AT&T · Microsoft Teams comes back on 23 Mar 2026.')
})

const TWO_NAMES: readonly Row[] = [
  ['FM', 'Contoso Pharma Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }],
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM', 'customer is Contoso'],
  ['FM presses', 'Keep this status', { date: '2026-05-05', dateUnknown: 'false' }],
  ['kept', 2],
  ['day', '2026-03-16'],
]

story('a customer who is not due is not taken for one whose name begins so', [
  ...TWO_NAMES,
  ['FM', 'snooze contoso'],
  ['bot', 'Nothing is due of “contoso”', '1 status needs a look', 'Contoso Pharma'],
  ['FM', 'snooze contoso?'],
  ['bot', 'Nothing is due of “contoso”', '1 status needs a look'],
  ['FM', 'snooze contoso teams until friday'],
  ['bot', 'Nothing is due of “contoso teams”', '1 status needs a look'],
  ['FM', 'snooze contoso pharma'],
  ['bot', 'Contoso Pharma · Microsoft Teams comes back on 23 Mar 2026.'],
])

story('where both are due, the whole name is meant', [
  ...TWO_NAMES,
  ['day', '2026-05-06'],
  ['FM', 'snooze contoso'],
  ['bot', 'Contoso · Microsoft Teams comes back on 13 May 2026.', '1 status needs a look', 'Contoso Pharma'],
])

story('the beginning of a name that is nobody else’s is enough', [
  ...DUE,
  ['FM', 'snooze adventure'],
  ['bot', 'Adventure Works · Microsoft Teams comes back on 23 Mar 2026.'],
])

story('what was no wish to snooze can be taken as news', [
  ...DUE,
  ['FM', 'snooze northwind'],
  ['bot', 'Nothing is due of “northwind”', '[The customer said this]'],
  ['FM', 'snooze alerts lost for good'],
  ['FM', 'snooze fabrikam teams until the cows come home'],
  ['bot', 'I could not read until when', '[The customer said this]'],
  ['FM presses', 'The customer said this'],
  ['bot', 'Fabrikam'],
  ['bot never', 'I could not read until when'],
])

const OPEN: readonly Row[] = [['FM', 'Wingtip Teams: nobody is trained']]

describe.each([
  ['nothing open', []],
  ['something open', OPEN],
  ['something due', DUE],
] as const)('with %s', (_, before) => {
  const after = (text: string): { player: Player; open: number } => {
    const player = new Player()
    for (const row of before) playRow(player, row)
    const open = player.state.assessments.length
    player.play({ kind: 'text', text })
    return { player, open }
  }

  test.each([
    'snooze it until monday',
    'snooze it until friday',
    'snooze until friday',
    'snooze them until friday',
    'snooze it',
    'snooze it 3 days',
    'snooze 3 days',
    'snooze this one for a week',
    'snooze all of them until monday',
    'snooze until',
  ])('“%s” asks whom', (text) => {
    const { player, open } = after(text)
    expect(player.said).toContain('Say whom, and until when')
    expect(player.state.assessments).toHaveLength(open)
    expect(player.effects.filter(({ kind }) => kind === 'markReminders')).toEqual([])
  })

  test.each(['snooze in Outlook is missing, they need it', 'Snooze is missing, they need it'])(
    '“%s” makes no customer of it',
    (text) => {
      const { player } = after(text)
      expect(player.state.assessments.map(({ customer }) => customer)).not.toContain('Snooze')
      expect(player.state.assessments[0]?.text).toContain('nooze')
    },
  )

  test('“fabrikam snooze 3 days” is of Fabrikam', () => {
    const { player } = after('fabrikam snooze 3 days')
    expect(player.said).toContain('Fabrikam')
    expect(player.said).not.toMatch(/fabrikam snooze(?! 3 days)/i)
  })
})

test.each([
  ['snooze fabrikam teams, they are on holiday until 4 may', '4 May 2026'],
  ['snooze Fabrikam Teams, they are on holiday', '23 Mar 2026'],
  ['snooze fabrikam teams until friday, they answer until 4 may', '20 Mar 2026'],
  ['snooze fabrikam teams: nobody answers since friday', '23 Mar 2026'],
])('“%s” gives a reason, and comes back on %s', (text, day) => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).toContain(`Fabrikam · Microsoft Teams comes back on ${day}.`)
})

test('of two names none is snoozed alone', () => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text: 'snooze fabrikam, adventure works until monday' })
  expect(player.effects.filter(({ kind }) => kind === 'markReminders')).toEqual([])
})

test.each([
  // Sunday 27 December 2026 is no working day, Friday 1 January 2027 is New Year’s Day.
  ['2026-11-23', 'snooze adatum until after xmas', '28 Dec 2026'],
  ['2026-11-23', 'snooze adatum till after christmas please', '28 Dec 2026'],
  ['2027-11-22', 'snooze adatum until after Xmas', '27 Dec 2027'],
  ['2026-12-26', 'snooze adatum after xmas', '28 Dec 2026'],
  ['2026-11-23', 'snooze adatum til the new year', '4 Jan 2027'],
  ['2026-11-23', "snooze adatum until after new year's", '4 Jan 2027'],
  ['2026-11-23', 'snooze adatum until next year', '4 Jan 2027'],
  ['2026-11-23', 'snooze adatum until monday in two weeks', '7 Dec 2026'],
  ['2026-11-25', 'snooze adatum until monday in two weeks', '14 Dec 2026'],
  ['2026-11-25', 'snooze adatum teams until friday in 3 weeks', '18 Dec 2026'],
  ['2026-11-25', 'snooze adatum until a week from friday', '4 Dec 2026'],
  ['2026-11-25', 'snooze adatum until after friday', '30 Nov 2026'],
])('on %s “%s” snoozes until %s', (day, text, until) => {
  const player = new Player()
  player.play({ kind: 'text', text: 'adatum teams: nobody is trained' })
  player.play({ kind: 'text', text: 'keep it with 16 march' })
  player.day = day
  player.play({ kind: 'text', text })
  expect(player.said).toContain(`Adatum · Microsoft Teams comes back on ${until}.`)
})
