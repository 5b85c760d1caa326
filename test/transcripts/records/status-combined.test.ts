import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Of Contoso, Wingtip and Adatum; on 23 November 2026 Adatum's date has passed. */
const THREE: readonly Row[] = [
  ['day', '2026-11-02'],
  ['FM', 'adatum teams: works council forbids it by law, 20 nov'],
  ['FM presses', 'Keep this status', { date: '2026-11-20', dateUnknown: 'false' }],
  ['day', '2026-11-23'],
  ['FM', 'contoso intune: firewall blocks, 30 jan'],
  ['FM', 'keep it'],
  ['FM', 'wingtip teams: users not trained, 10 dec'],
  ['FM', 'keep it'],
  ['FM', 'tailspin sharepoint: libraries are being copied, half are done, 15 dec'],
  ['FM', 'keep it'],
  ['kept', 4],
]
const ALL = ['Adatum ·', 'Contoso ·', 'Wingtip ·', 'Tailspin ·']

/** What the bot answers with, and nobody else of the four. */
function lists(asked: string, ...customers: readonly string[]): void {
  test(`“${asked}” lists ${customers.join(', ') || 'nobody'}`, () => {
    const player = new Player()
    for (const row of THREE) playRow(player, row)
    const before = player.state.assessments
    player.play({ kind: 'text', text: asked })
    expect(ALL.filter((each) => player.said.includes(each))).toEqual(customers.map((each) => `${each} ·`))
    expect(player.state.assessments).toEqual(before)
    if (customers.length === 0) expect(player.said).toMatch(/Nothing is (?:kept|due)/)
  })
}

// An L2 that begins with "IT" is a name, and no sentence.
lists('status it infrastructure', 'Contoso')
lists('status IT Infrastructure', 'Contoso')
lists('status blocked it infrastructure', 'Contoso')
lists('status it change management')
lists('show me the it infrastructure ones', 'Contoso')
lists('status contoso it infrastructure', 'Contoso')
lists('who is blocked by it infrastructure', 'Contoso')

// An L2 narrows its L1 down; of another L1 there is none.
lists('status blocked adoption readiness', 'Wingtip')
lists('status adoption readiness blocked', 'Wingtip')
lists('status blocked', 'Adatum', 'Contoso', 'Wingtip')
lists('status blocked migration')
lists('status blocked and migration', 'Adatum', 'Contoso', 'Wingtip', 'Tailspin')
lists('status in progress migration', 'Tailspin')
lists('status blocked teams wingtip', 'Wingtip')
lists('status infrastructure intune contoso', 'Contoso')

// Several customers.
lists('show contoso and wingtip', 'Contoso', 'Wingtip')
lists('status of adatum, contoso and wingtip', 'Adatum', 'Contoso', 'Wingtip')
lists('status contoso & wingtip', 'Contoso', 'Wingtip')
lists('status contoso and wingtip teams', 'Wingtip')

// What is overdue, of some.
lists('status overdue adatum', 'Adatum')
lists('status adatum overdue', 'Adatum')
lists('status overdue contoso')
lists('status overdue blocked teams', 'Adatum')
lists('who is blocked and overdue', 'Adatum')
lists('which ones are overdue and blocked', 'Adatum')
lists('blocked and overdue', 'Adatum')
lists('status overdue it infrastructure')
lists('status in progress overdue')

// By date.
lists('status by date', 'Contoso', 'Wingtip', 'Tailspin')
lists('status wingtip due in december', 'Wingtip')
lists('status blocked due this year')
lists('all in progress with dates in december', 'Tailspin')
lists('all blocked with dates in december', 'Wingtip')
lists('blocked due in december', 'Wingtip')
lists('which blocked ones have dates in december', 'Wingtip')
lists('what expires before 15 dec', 'Wingtip', 'Tailspin')
lists('what ends in january', 'Contoso')
lists('next 30 days', 'Wingtip', 'Tailspin')
lists('what is due in the next 2 weeks at wingtip')
lists('dates in the next three weeks', 'Wingtip')

// What stands in the way, in the words of a call.
lists('blocked by users', 'Wingtip')
lists('who is blocked by users', 'Wingtip')
lists('blocked by the firewall', 'Contoso')
lists('all blocked by their IT')
lists('blocked by legal', 'Adatum')

story('more of several customers is read with a press', [
  ...THREE,
  ['FM', 'wingtip intune: firewall blocks, 1 feb'],
  ['FM', 'status wingtip and contoso'],
  ['bot', 'Contoso · Intune', 'Wingtip · Microsoft Teams', 'not kept'],
  ['bot never', 'Tailspin', 'Adatum'],
])

test.each([
  'status of the rollout: it infrastructure is not ready at contoso',
  'status it infrastructure: firewall blocks',
  'status it infrastructure is down at wingtip',
  'Status: Contoso, Teams, users are not trained',
  'training overdue at contoso',
  'all trainings are overdue',
  'contoso with a target date in december',
  'their licence expires before 15 dec',
  'pilot runs for the next 30 days',
  'blocked by users who refuse it',
])('“%s” tells of a customer', (text) => {
  const player = new Player()
  player.day = '2026-11-23'
  player.play({ kind: 'text', text })
  expect(player.said).not.toMatch(/Nothing is|No status kept/)
  expect(player.state.assessments).toHaveLength(1)
})

story('what stands in the way is an answer while it is asked for', [
  ['FM', 'contoso teams: it is stuck'],
  ['bot', 'What stands in the way?'],
  ['FM', 'blocked by users'],
  ['bot', 'Contoso · Microsoft Teams'],
  ['bot never', 'Nothing is kept', 'Your statuses'],
])
