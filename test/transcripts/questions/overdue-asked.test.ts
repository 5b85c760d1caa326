import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Seen on 16 March 2026: Contoso and Woodgrove have passed, Fabrikam and Litware are to come. */
const KEPT: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }],
  ['FM', 'Woodgrove Teams: the works council forbids it by law'],
  ['FM presses', 'Keep this status', { date: '2026-03-07', dateUnknown: 'false' }],
  ['FM', 'Fabrikam SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-03-18' }],
  ['FM', 'Litware SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-03-20' }],
  ['kept', 4],
  ['day', '2026-03-16'],
]

function asked(text: string): Player {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.play({ kind: 'text', text })
  return player
}

test.each([
  'which of my customers are overdue?',
  'who is overdue',
  'which customers are overdue',
  'how many are overdue',
  'how many of my customers are overdue right now?',
  'show overdue customers',
  'show everything that is overdue',
  'what is overdue',
  'overdue customers',
  'overdue ones pls',
  'anything overdue?',
  'is anything overdue',
  'do i have anything overdue?',
  'any overdue?',
  'list all my overdue entitlements',
  'show late ones',
  'which ones are late',
  'which dates have passed?',
  'what has passed',
  'everything that is past due',
  'who is late',
  'list everyone who is late',
  'how many are due',
  'which customers are already overdue today?',
])('“%s” lists what is due', (text) => {
  const player = asked(text)
  expect(player.said).toContain('2 statuses need a look')
  expect(player.state.assessments.filter(({ kept }) => !kept)).toEqual([])
})

test.each([
  'contoso is overdue with the payment of their licences',
  'the overdue customers complained about the partner',
  'Contoso is late, nobody is trained',
  'their invoices are overdue',
  'contoso passed the security review, everybody is live now',
  'late ones of their users are not trained',
  'due to the works council contoso cannot go live',
  'who is overdue is the partner with the contract',
  'what is overdue is the training',
])('“%s” tells of a customer', (text) => {
  const player = asked(text)
  expect(player.said).not.toMatch(/need a look|needs a look|I cannot answer that/)
  expect(player.state.assessments.map(({ customer }) => customer)).not.toContain('Overdue')
})

test.each([
  'anything overdue at contoso',
  'what is overdue for contoso?',
  'is contoso overdue?',
  'is contoso teams late',
  'overdue at Contoso',
  'show what is overdue of contoso',
])('“%s” is told of Contoso alone', (text) => {
  const { said } = asked(text)
  expect(said).toContain('1 status of “')
  expect(said).toContain('Contoso · Microsoft Teams')
  expect(said).not.toContain('Woodgrove')
})

test.each([
  ['what is due at fabrikam this week', /1 date of “fabrikam” this week[^]*Fabrikam · SharePoint Online/],
  ['what is due this week at fabrikam?', /1 date of “fabrikam” this week[^]*Fabrikam · SharePoint Online/],
  ['anything due with Fabrikam this month', /1 date of “fabrikam” this month/],
  ['is anything due for litware next week', /Nothing is due of “litware” next week/],
  ['what is due at contoso this week', /Nothing is due of “contoso” this week[^]*1 status is overdue/],
  ['which dates are coming up at litware', /1 date of “litware” to come/],
])('“%s” is told of the days and the customer', (text, says) => {
  const player = asked(text)
  expect(player.said).toMatch(says)
  expect(player.said).not.toContain('Woodgrove')
})

story('what is due of a customer stays with them', [
  ...KEPT,
  ['FM', 'what is due at contoso this week'],
  ['FM presses', 'What needs a look (1)'],
  ['bot', '1 status of “contoso”', 'Contoso · Microsoft Teams'],
  ['bot never', 'Woodgrove'],
])

test.each(['what is due for fabrikam', 'anything due at fabrikam?', 'dates for fabrikam', 'when is fabrikam due'])(
  '“%s” shows what is kept with its date',
  (text) => {
    const player = asked(text)
    expect(player.said).toMatch(/Your statuses[^]*Fabrikam · SharePoint Online[^]*18 Mar/)
  },
)

test.each([
  'what is new at contoso',
  "what's new with Contoso?",
  'anything new at contoso',
  'whats the latest on contoso',
])('“%s” shows what is kept of Contoso', (text) => {
  expect(asked(text).said).toMatch(/Your statuses[^]*Contoso · Microsoft Teams/)
})

test.each([
  "what's new?",
  'whats new',
  'what is new',
  'anything new?',
  'any news?',
  'what changed?',
  'what has changed',
])('“%s” shows what was changed since last week', (text) => {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.day = '2026-03-05'
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/Changed since last week\n1–4 of 4/)
})

test.each([
  ['what is new subscription', 'Status Unknown › New Subscription or Workload'],
  ['what is a new workload', 'Status Unknown › New Subscription or Workload'],
  ['where are we with adoption readiness', 'Blocked › Adoption Readiness'],
])('“%s” is still defined', (text, name) => {
  expect(asked(text).said).toContain(name)
})
