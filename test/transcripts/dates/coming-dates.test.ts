import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Seen on Monday 2 March 2026: dates on 5, 10, 18 March and 8 April. */
const FOUR: readonly Row[] = [
  ['FM', 'Contoso SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-03-10' }],
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }],
  ['FM', 'Tailspin SharePoint: the site is live and document libraries are being copied with SPMT, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-04-08' }],
  ['FM', 'Adatum Exchange: the proxy blocks the connection until it is replaced, they want to migrate'],
  ['FM presses', 'Keep this status', { date: '2026-03-18' }],
  ['kept', 4],
]

story('what is due in a span of days is listed soonest first', [
  ...FOUR,
  ['FM', 'what is due this week'],
  ['bot', '1 date this week', 'Fabrikam · Microsoft Teams', 'Unblock date 5 Mar 2026, in 3 days', '[Open]'],
  ['bot never', 'Contoso', 'Adatum', 'Tailspin', 'need a look'],
  ['FM', 'anything due next week?'],
  ['bot', '1 date next week', 'Contoso · SharePoint Online', 'Target date 10 Mar 2026, in 8 days'],
  ['FM', 'whats due this month'],
  ['bot', /3 dates this month[^]*Fabrikam[^]*Contoso[^]*Adatum/],
  ['bot never', 'Tailspin'],
  ['FM', 'status due next month'],
  ['bot', '1 date next month', 'Tailspin'],
  ['FM', 'which dates are coming up?'],
  ['bot', /4 dates to come[^]*Fabrikam[^]*Contoso[^]*Adatum[^]*Tailspin/],
  ['FM', 'what is due by 12 march'],
  ['bot', /2 dates by 12 Mar 2026[^]*Fabrikam[^]*Contoso/],
  ['bot never', 'Adatum'],
  ['FM', 'whats due tomorrow'],
  ['bot', 'Nothing is due tomorrow', 'Next: Fabrikam · Microsoft Teams. Unblock date 5 Mar 2026, in 3 days.'],
  ['FM presses', 'All statuses'],
  ['bot', 'Your statuses', '1–4 of 4'],
])

story('where no date is set, that is said, and the statuses are one press away', [
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'what is due this week'],
  ['bot', 'Nothing is due this week', 'No date to come is set on any status.', '[All statuses]'],
  ['FM', 'reminders'],
  ['bot', 'Nothing is due', 'No date to come is set on any status.', '[All statuses]'],
  ['FM presses', 'All statuses'],
  ['bot', 'Your statuses', 'Fabrikam'],
])

story('where nothing is due, the next date is said', [
  ...FOUR,
  ['FM', 'reminders'],
  ['bot', 'Nothing is due', 'Next: Fabrikam · Microsoft Teams. Unblock date 5 Mar 2026, in 3 days.', '[All statuses]'],
  ['day', '2026-03-06'],
  ['FM', 'reminders'],
  ['bot', '1 status needs a look'],
  ['bot never', 'Next:', '[All statuses]'],
  ['FM', 'what is due at tailspin this week'],
  ['bot', 'Nothing is due of “tailspin” this week'],
  ['bot never', 'Next:'],
])

story('what has passed is said apart, and leads to what needs a look', [
  ...FOUR,
  ['day', '2026-03-06'],
  ['FM', 'what is due this week'],
  ['bot', 'Nothing is due this week', '1 status is overdue or needs a look'],
  ['FM presses', 'What needs a look (1)'],
  ['bot', '1 status needs a look', 'Fabrikam', 'passed 1 day ago'],
  ['FM', 'upcoming deadlines'],
  ['bot', '3 dates to come', '1 status is overdue or needs a look'],
  ['FM presses', 'Open'],
  ['bot', 'Contoso · SharePoint Online'],
  ['FM presses', 'All statuses'],
  ['bot', '3 dates to come'],
])

test('of many dates a page is shown, and the rest with a press', () => {
  const player = new Player()
  for (let day = 10; day < 20; day++) {
    player.play({ kind: 'text', text: 'new' })
    const text = 'libraries are being copied, half are done'
    player.press('Go on', { customer: `Customer ${day}`, workload: 'sharepoint', text })
    player.press('Keep this status', { date: `2026-03-${day}` })
  }
  player.play({ kind: 'text', text: 'which dates are coming up' })
  expect(player.said).toContain('10 dates to come')
  expect(player.said).not.toContain('Customer 17')
  player.press('More')
  expect(player.said).toContain('Customer 17')
  expect(player.said).toContain('Customer 19')
  player.press('First page')
  expect(player.said).toContain('Customer 10')
})

test.each([
  'what is coming up',
  'whats coming up next week?',
  'upcoming dates',
  'show me the coming deadlines',
  'which deadlines do I have this month?',
  'what comes due this week',
  'anything due soon?',
  'morning! what is due next week',
  'due this week',
  'which customers are due next week?',
])('“%s” asks for the dates to come', (text) => {
  const player = new Player()
  for (const row of FOUR) playRow(player, row)
  player.play({ kind: 'text', text: 'Wingtip Teams: nobody is trained' })
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/\d dates? (?:this|next|to come)/)
})

test.each([
  'morning! whats due',
  'good morning, what is due?',
  'what’s on today',
  'whats on my plate',
  'my to do list',
  'where do I start today?',
  'what do I have to do today',
])('“%s” shows what is due now', (text) => {
  const player = new Player()
  for (const row of FOUR) playRow(player, row)
  player.day = '2026-03-09'
  player.play({ kind: 'text', text })
  expect(player.said).toContain('1 status needs a look')
})

test.each([
  'unfinished',
  'whats left from yesterday',
  'whats open?',
  'what is still open',
  'what did I not finish?',
  'show unfinished',
  'drafts',
  'what’s left',
])('“%s” lists what is not kept yet', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Nothing is unfinished')
  player.play({ kind: 'text', text: 'Wingtip Teams: nobody is trained' })
  player.play({ kind: 'text', text: 'Adatum Intune: they use Jamf' })
  player.play({ kind: 'text', text })
  expect(player.said).toContain('1–2 of 2 not kept yet')
  expect(player.said).toContain('Wingtip')
})

test.each([
  'training is due next week',
  'their contract is due this month',
  'Contoso Teams: unblock date coming up, nobody is trained',
  'the workshop is left open',
  'they have upcoming deadlines',
])('“%s” is told of a customer', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).not.toMatch(/dates? (?:this|to come)|Nothing is (?:due|unfinished)|not kept yet/)
})

story('a month that is named is a span of days', [
  ...FOUR,
  ['FM', 'whats coming up in march'],
  ['bot', /3 dates in March[^]*Fabrikam[^]*Contoso[^]*Adatum/],
  ['FM', 'whats due in april'],
  ['bot', '1 date in April', 'Tailspin'],
  ['bot never', 'Adatum'],
  ['FM', 'what is due at contoso in march'],
  ['bot', 'Contoso'],
  ['bot never', 'Fabrikam'],
  ['FM', 'whats due in february'],
  ['bot', 'Nothing is due in February 2027'],
  ['FM', 'due in march 2026'],
  ['bot', '3 dates in March'],
  ['FM', 'deadlines in january 2026'],
  ['bot never', 'Contoso'],
])

test.each([
  'next deadlines',
  'next dates',
  'the next target dates',
  'whats coming up in apr',
  'which deadlines are in may',
])('“%s” begins no assessment', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/No date to come|Nothing is due in/)
  expect(player.state.assessments).toEqual([])
})

test.each([
  'Contoso Teams: the next deadline is in april, the network is too slow',
  'Contoso Teams is due in april when the network is ready',
  'Contoso Teams: coming up in march is the pilot',
])('“%s” tells of a customer', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.state.assessments[0]!.customer).toBe('Contoso')
})
