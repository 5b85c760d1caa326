import { MemoryRecords } from '../../support/memory-records.ts'
import { keepMigration } from '../../support/kept-migration.ts'
import { CHANNEL, Player, story, type Row } from '../../support/story.ts'

/** Contoso’s migration with a target date of 10 March, Fabrikam’s blocker with an unblock date of 5 March. */
const TWO_KEPT: readonly Row[] = [
  ['FM', 'Contoso SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-03-10' }],
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }],
  ['kept', 2],
]

story('the digest comes when something is due, most overdue first', [
  ...TWO_KEPT,
  ['day', '2026-03-05'],
  ['digest'],
  ['bot never', /./],
  ['day', '2026-03-06'],
  ['digest'],
  ['bot', '1 status needs a look', 'Fabrikam · Microsoft Teams', 'Blocked › Adoption Readiness'],
  ['bot', 'Unblock date 5 Mar 2026 passed 1 day ago', '[Open]', '[Snooze]', '[Looked at]', '[Turn reminders off]'],
  ['bot never', 'Contoso', '[More]', '[Undo]'],
  ['day', '2026-03-13'],
  ['digest'],
  ['bot', /2 statuses need a look[^]*Fabrikam[^]*8 days ago[^]*Contoso[^]*Target date 10 Mar 2026 passed 3 days ago/],
  ['bot', 'Reminders come on working days at 9:00, Europe/Berlin time.'],
])

story('dates that have passed are never hidden behind what is unknown or untouched', [
  ...['Adatum', 'Fabrikam', 'Litware', 'Northwind', 'Wingtip'].flatMap((customer): Row[] => [
    ['FM', `${customer} Teams: no answer after 3 calls and 2 mails to the IT manager`],
    ['FM', 'keep it'],
  ]),
  ['kept', 5],
  ['day', '2026-03-20'],
  ['FM', 'Contoso SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-04-30' }],
  ['kept', 6],
  ['day', '2026-05-05'],
  ['digest'],
  [
    'bot',
    /6 statuses need a look\n+Contoso · SharePoint Online[^]*Target date 30 Apr 2026 passed 5 days ago[^]*And 1 more/,
  ],
  ['FM', 'what’s overdue'],
  ['bot', /6 statuses need a look\n+Contoso · SharePoint Online/],
])

test.each([
  ['reminders at 8:30', '8:30'],
  ['reminders at 8.30', '8:30'],
  ['reminders at 0830', '8:30'],
  ['reminders at 8h30', '8:30'],
  ['reminders at 8', '8:00'],
  ['reminders at half past 7', '7:30'],
  ['reminders at half past eight', '8:30'],
  ['remind me at half past 7 pm', '19:30'],
  ['reminders at quarter to 9', '8:45'],
  ['reminders at quarter to 12 pm', '11:45'],
  ['reminders at a quarter past 16', '16:15'],
  ['reminders at ten to 9', '8:50'],
  ['reminders at 20 past 5 pm', '17:20'],
  ['reminders at 5 minutes past midnight', '0:05'],
  ['reminders at 10 to midnight', '23:50'],
  ['send me reminders daily at 16:45', '16:45'],
  ['reminders at 17:45', '17:45'],
  ['reminders at 5.45 p.m.', '17:45'],
  ['reminders at 12:15 am', '0:15'],
  ['reminders at half 7 in the evening', '19:30'],
  ['reminders at 8 in the evening', '20:00'],
  ['reminders at 8:07 in the morning', '8:07'],
  ['set reminders to 8:30', '8:30'],
  ['change my reminders to 8:30', '8:30'],
  ['pls move the reminders to half past 8', '8:30'],
  ['move the daily digest to 9', '9:00'],
  ['put reminders at 8', '8:00'],
  ['send reminders at 17h', '17:00'],
  ['can you send the reminders at 17:45?', '17:45'],
  ['schedule reminders for 7:15 am', '7:15'],
  ['i want reminders at 8:30', '8:30'],
  ['I’d like to get my reminders at 8:30', '8:30'],
  ['remind at 8.30', '8:30'],
  ['reminders 8:30', '8:30'],
  ['reminders 8.30', '8:30'],
  ['reminders: 8:30', '8:30'],
  ['reminder 5 pm', '17:00'],
  ['set reminders 9am', '9:00'],
])('“%s” sets %s, and says so, also while something is open', (text, time) => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion' })
  player.play({ kind: 'text', text })
  expect(player.said).toContain(`Reminders come on working days at ${time}, Europe/Berlin time.`)
  const [hour, minute] = time.split(':').map(Number)
  expect(player.effects).toMatchObject([{ kind: 'setReminders', set: { on: true, hour, minute } }])
})

test.each([
  'reminders at 24',
  'reminders at 8:60',
  'reminders at 830 pm o’clock',
  'reminders at half past 24',
  'reminders at half past 8:30',
  'reminders at 70 past 8',
  'reminders at 13 pm',
  'reminders at 0 am',
  'reminders at 13 in the morning',
])('“%s” is no time: how to say one', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).not.toContain('Reminders come on working days')
  expect(player.effects).toEqual([])
})

test.each([
  'they want to set reminders to 8:30 in Outlook',
  'Contoso set reminders to 8:30 in Outlook and nobody reads them',
  'set reminders to 8:30 in Outlook is what their admins miss',
  'move reminders to 8:30 is what their users ask for',
  'their reminders at 8:30 are ignored by the users',
  'reminders 8:30 and 17:00 are ignored by the users',
  'we send reminders at 8 to the admin, nobody answers',
  'reminders for 8 users were sent',
  'reminders: 8 mails, no answer',
  'send reminders to 8 users',
  'reminders 8 weeks late',
])('“%s” is what the customer said', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion' })
  player.play({ kind: 'text', text })
  expect(player.effects.filter(({ kind }) => kind === 'setReminders')).toEqual([])
  expect(player.said).not.toMatch(/Reminders come|no time of day/)
  // What speaks for no status waits on a button.
  expect(player.said.includes('[Add it here]') || player.state.assessments[0]?.text.includes('8')).toBe(true)
})

test.each(['set reminders to 8:30 CET', 'reminders 8:30 CET', 'move my reminders to 9 am london time'])(
  '“%s” has a time zone: how to say it without',
  (text) => {
    const player = new Player()
    player.play({ kind: 'text', text })
    expect(player.said).toContain('without a time zone')
    expect([player.effects, player.state.assessments]).toEqual([[], []])
  },
)

test.each(['set reminders off', 'set my reminders to off', 'put reminders off'])('“%s” switches them off', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.effects).toMatchObject([{ kind: 'setReminders', set: { on: false } }])
})

test.each(['what is due this week', 'which customers are due this week?', 'whats due today', 'anything due next week'])(
  '“%s” shows what is due',
  (text) => {
    const player = new Player()
    player.play({ kind: 'text', text })
    expect(player.said).toContain('Nothing is due')
    expect(player.state.assessments).toEqual([])
  },
)

story('what is opened from the digest takes its place, and the way back leads to what is due', [
  ...TWO_KEPT,
  ['day', '2026-03-13'],
  ['digest'],
  ['FM presses', 'Open'],
  ['bot', 'Fabrikam · Microsoft Teams', 'Blocked › Adoption Readiness', 'Projected unblock date: 5 Mar 2026'],
  ['FM presses', 'Move date'],
  ['FM presses', 'Save', { date: '2026-04-01' }],
  ['bot', 'Date moved.'],
  ['FM presses', 'All statuses'],
  ['bot', '1 status needs a look', 'Contoso'],
  ['bot never', 'Fabrikam'],
])

story('done: looked at, quiet until something changes', [
  ...TWO_KEPT,
  ['day', '2026-03-13'],
  ['digest'],
  ['FM presses', 'Looked at'],
  ['bot', 'Looked at today: Fabrikam · Microsoft Teams.', '1 status needs a look', 'Contoso'],
  ['FM presses', 'Looked at'],
  ['bot', 'Looked at today: Contoso · SharePoint Online.', 'Nothing is due'],
  ['day', '2026-03-16'],
  ['digest'],
  ['bot never', /./],
  ['FM', 'status fabrikam'],
  ['FM presses', 'Open'],
  ['FM presses', 'Comment'],
  ['FM presses', 'Save', { comment: 'Training is planned.' }],
  ['day', '2026-03-17'],
  ['digest'],
  ['bot', '1 status needs a look', 'Fabrikam'],
])

story('done is taken back', [
  ...TWO_KEPT,
  ['day', '2026-03-13'],
  ['digest'],
  ['FM presses', 'Looked at'],
  ['FM presses', 'Undo'],
  ['bot', 'Taken back.', '2 statuses need a look', 'Fabrikam', 'Contoso'],
  ['bot never', '[Undo]'],
  ['day', '2026-03-16'],
  ['digest'],
  ['bot', '2 statuses need a look'],
])

story('snooze: comes back after a week', [
  ...TWO_KEPT,
  ['day', '2026-03-06'],
  ['digest'],
  ['FM presses', 'Snooze'],
  ['bot', 'Fabrikam · Microsoft Teams comes back on 13 Mar 2026.', 'Nothing is due'],
  ['day', '2026-03-12'],
  ['digest'],
  ['bot', 'Contoso'],
  ['bot never', 'Fabrikam'],
  ['day', '2026-03-13'],
  ['digest'],
  ['bot', 'Fabrikam', '8 days ago', 'Contoso'],
])

story('a press on a card of another day: what was changed meanwhile is shown, not marked', [
  ...TWO_KEPT,
  ['day', '2026-03-06'],
  ['digest'],
  ['FM', 'status fabrikam'],
  ['FM presses', 'Open'],
  ['FM presses', 'Comment'],
  ['FM presses', 'Save', { comment: 'Training is planned.' }],
  ['FM presses old', 'Looked at', 4],
  ['bot', 'Fabrikam · Microsoft Teams was changed meanwhile', 'nothing was marked', '1 status needs a look'],
  ['FM presses', 'Looked at'],
  ['bot', 'Nothing is due'],
  ['FM presses old', 'Snooze', 1],
  ['bot', 'That one is not due any more.', 'Nothing is due'],
])

story('off: no digest, and the statuses stay to be asked for', [
  ...TWO_KEPT,
  ['day', '2026-03-13'],
  ['digest'],
  ['FM presses', 'Turn reminders off'],
  ['bot', 'Reminders are off.', '2 statuses need a look', '[Turn reminders on]'],
  ['day', '2026-03-16'],
  ['digest'],
  ['bot never', /./],
  ['FM', 'reminders'],
  ['bot', 'Reminders are off.', '2 statuses need a look', 'Fabrikam'],
  ['FM presses', 'Turn reminders on'],
  ['bot', 'Reminders come on working days at 9:00'],
  ['digest'],
  ['bot', '2 statuses need a look'],
])

story('commands: on, off, at an hour, the state', [
  ['FM', 'reminders'],
  ['bot', 'Nothing is due', 'Reminders come on working days at 9:00, Europe/Berlin time.'],
  ['FM', 'Reminders off!'],
  ['bot', 'Reminders are off.', '[Turn reminders on]'],
  ['FM presses', 'Turn reminders on'],
  ['bot', 'Nothing is due', 'Reminders come on working days at 9:00', '[Turn reminders off]'],
  ['FM', 'reminders at 8'],
  ['bot', 'Reminders come on working days at 8:00, Europe/Berlin time.'],
  ['FM', 'reminders at 5 pm'],
  ['bot', 'at 17:00'],
  ['FM', 'reminders at 8:30'],
  ['bot', 'Reminders come on working days at 8:30, Europe/Berlin time.'],
  ['FM', 'reminders'],
  ['bot', 'at 8:30', 'Another time: “reminders at 8:30”'],
  ['FM', 'reminders at 24'],
  ['bot', 'That is no time of day', '“reminders at 8”', '“reminders at 17:45”'],
  ['FM', 'reminders at 8'],
  ['bot', 'at 8:00'],
  ['FM', 'stop reminders'],
  ['bot', 'Reminders are off.'],
  ['FM', 'reminders at noon'],
  ['bot', 'at 12:00'],
  ['FM', '/reminders on'],
  ['bot', 'at 12:00'],
  ['kept', 0],
])

story('a sentence about reminders that were sent is a situation', [
  ['FM', 'Contoso Teams: our reminders to the IT lead were ignored, four mails and two calls without an answer'],
  ['bot', 'Customer Unresponsive'],
  ['FM', 'new'],
  ['FM', 'Reminders at 3 sites were ignored by the IT lead of Contoso'],
  ['bot never', 'Reminders come on', 'time of day'],
])

/** The player has kept a migration of SharePoint for each customer, with target dates from 10 March on. */
function keepFor(player: Player, customers: readonly string[]): void {
  customers.forEach((customer, i) =>
    keepMigration(player, { entitlement: `e${i}`, customer, workload: 'sharepoint', targetDate: `2026-03-${10 + i}` }),
  )
}

const NAMES = 'Adatum Bellows Contoso Datum Fabrikam Humongous Litware Munson Northwind Proseware'.split(' ')

test('more than one card holds: the digest names how many, “status overdue” lists them in pages', () => {
  const player = new Player()
  keepFor(player, NAMES)
  player.day = '2026-03-25'
  player.digest()
  expect(player.said).toContain('10 statuses need a look')
  expect(player.said).toContain('And 5 more.')
  for (const name of NAMES.slice(0, 5)) expect(player.said).toContain(name)
  player.play({ kind: 'text', text: 'status overdue' })
  // The button goes on: the command that was typed would list the same five again.
  expect(player.said).toMatch(/And 5 more\.(?!.*“status overdue”)/s)
  player.press('More')
  expect(player.said).toContain('6–10 of 10')
  expect(player.said).not.toContain('more.')
  for (const name of NAMES.slice(5)) expect(player.said).toContain(name)
  player.press('Looked at')
  expect(player.said).toContain('6–9 of 9')
  expect(player.said).not.toContain('Adatum')
  player.press('Undo')
  expect(player.said).toContain('6–10 of 10')
  player.press('Looked at')
  expect(player.said).toContain('Looked at today: Humongous · SharePoint Online.')
  expect(player.said).toContain('9 statuses need a look')
  for (let n = 0; n < 4; n++) player.press('Looked at')
  expect(player.said).toContain('5 statuses need a look')
  expect(player.said).toContain('Nothing is left on this page.')
  expect(player.said).not.toContain('6–5')
  player.press('First page')
  expect(player.said).toContain('Adatum')
})

story('nothing is due: the answer to a snooze promises no list', [
  ['FM', 'snooze contoso until monday'],
  ['bot', 'Nothing is due of “contoso”.'],
  ['bot never', 'Here is what is'],
])

test('the longest names fit, and what people typed is shown literally', () => {
  const player = new Player()
  const name = `**${'W'.repeat(190)}** <at>`
  keepFor(
    player,
    Array.from({ length: 8 }, (_, i) => `${name}${i}`),
  )
  player.day = '2026-06-25'
  player.digest()
  expect(player.said).toContain(`**${'W'.repeat(98)}… · SharePoint Online`)
  const drawn = JSON.stringify(player.cards.at(-1))
  expect(drawn).toContain('"type":"TextRun"')
  expect(drawn).not.toMatch(/"type":"TextBlock","text":"[^"]*WWW/)
})

test('what is due is the owner’s: nobody else sees it, not even who changed it, and nobody in a channel', () => {
  const records = new MemoryRecords()
  const alex = new Player({}, records)
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)
  alex.play({ kind: 'text', text: 'Contoso SharePoint: libraries are being copied, half are done' })
  alex.press('Keep this status', { date: '2026-03-10' })
  alex.day = megan.day = '2026-03-13'
  megan.play({ kind: 'text', text: 'reminders' })
  expect(megan.said).toContain('Nothing is due')
  alex.play({ kind: 'text', text: 'reminders' })
  expect(alex.said).toContain('Contoso')
  const card = alex.cards.at(-1)
  megan.cards.push(card)
  megan.press('Looked at')
  expect(megan.said).not.toContain('Contoso')
  const chat = alex.where
  alex.where = CHANNEL
  alex.play({ kind: 'text', text: 'reminders' })
  expect(alex.said).toBe('Reminders are for you: ask me in our personal chat.')
  alex.play({ kind: 'text', text: 'status overdue' })
  expect(alex.said).toBe('Reminders are for you: ask me in our personal chat.')
  alex.press('Looked at')
  expect(alex.said).toBe('Reminders are for you: ask me in our personal chat.')
  alex.where = chat
  alex.play({ kind: 'text', text: 'reminders' })
  expect(alex.said).toContain('Contoso')
})
