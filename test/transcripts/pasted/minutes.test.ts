import { Player, story } from '../../support/story.ts'

function dateMissing(card: string): Record<string, string> {
  if (card.includes('date: 20')) return {}
  if (card.includes('Date not known')) return { dateUnknown: 'true' }
  return card.includes('Target date') ? { date: '2027-06-01' } : {}
}

/** Keeps what is shown and all that waits behind it. */
function keepAll(player: Player): void {
  for (;;) {
    if (player.said.includes('[Show the status now]')) player.press('Show the status now')
    player.press('Keep this status', dateMissing(player.said))
    const next = /\[(Assess (?!the).* next)\]/.exec(player.said)?.[1]
    if (!next) return
    player.press(next)
  }
}

function kept(text: string): Record<string, readonly (string | null)[]> {
  const player = new Player()
  player.day = '2026-11-22'
  player.play({ kind: 'text', text })
  keepAll(player)
  return Object.fromEntries(
    player.kept.map((each) => [each.workload, [each.customer, each.targetDate ?? each.unblockDate, each.note]]),
  )
}

test.each([
  [
    'Minutes Fabrikam 18 Nov\n- OneDrive: pilot live, target 20 Feb\n- Exchange: mailboxes moving, 200 of 900',
    { onedrive: '2027-02-20', exchange: '2027-06-01' },
  ],
  [
    'Minutes Tailwind 18 Nov\nExchange: MX switched, mailboxes moving, ready 15 Dec\nTeams: users not trained, no champion\nIntune: Peter, the only admin, left',
    { exchange: '2026-12-15', teams: null, intune: null },
  ],
  [
    'Minutes Tailwind 18 Nov. Exchange: MX switched, mailboxes moving, ready 15 Dec. Teams: users not trained, no champion. Intune: the only admin left.',
    { exchange: '2026-12-15', teams: null, intune: null },
  ],
])('each workload of minutes has its own date: “%s”', (text, dates) => {
  const found = kept(text)
  expect(Object.fromEntries(Object.entries(found).map(([workload, [, date]]) => [workload, date]))).toEqual(dates)
  expect(new Set(Object.values(found).map(([customer]) => customer)).size).toBe(1)
})

const datum = [
  'Minutes – Datum Corp, 19 Nov',
  'Exchange: all mailboxes moved, hybrid still to be decommissioned by 31 Jan',
  'Teams: no champions, sales people refuse, training starts Feb',
  'Intune: admin Lisa left 1 Oct, replacement starts 1 March',
  'Copilot: CFO says no value, won’t buy in',
  'Viva Engage: they use Workvivo and will keep it',
].join('\n')

test('no workload of minutes disappears, and no note tells of another one', () => {
  const found = kept(datum)
  expect(Object.keys(found).toSorted()).toEqual(['copilot', 'exchange', 'intune', 'teams', 'viva-engage'])
  expect(found['teams']![2]).not.toMatch(/Lisa|replacement|hybrid|Workvivo/)
  expect(found['viva-engage']![2]).toContain('Workvivo')
})

story('minutes that are added go on about the workload that is open, and name the others', [
  ['FM', 'Tailwind Teams: nobody is trained and there is no champion'],
  ['FM', 'Tailwind\nTeams: training begins on 9 March\nExchange: mailboxes are moving, done by 15 May'],
  ['bot', 'Tailwind · Microsoft Teams', 'You also named Exchange Online'],
  ['bot never', '2026-05-15', 'mailboxes'],
])

story('of minutes in the form, what is said of the workload that is set there is read', [
  ['FM', 'assess'],
  [
    'FM presses',
    'Go on',
    {
      customer: 'Tailwind',
      workload: 'intune',
      text: 'Exchange: mailboxes are moving, done by 15 May\nIntune: their only admin left, nobody has the skills',
    },
  ],
  ['bot', 'Tailwind · Intune', 'You also named Exchange Online', 'IT Change Management and Resourcing'],
  ['bot never', '2026-05-15', 'mailboxes'],
])

story('who turns to another workload of the minutes gets its lines, and the one before waits', [
  [
    'FM',
    'Minutes Tailwind 18 Feb\nTeams: users not trained, no champion\nExchange: MX switched, mailboxes moving, ready 15 May',
  ],
  ['bot', 'Tailwind · Microsoft Teams'],
  ['FM', 'wrong workload'],
  ['FM presses', 'Use these', { workload: 'exchange' }],
  ['bot', 'Tailwind · Exchange Online', 'In Progress › Migration', '2026-05-15', 'You also named Microsoft Teams'],
  ['bot never', 'champion'],
])

story('a workload that the minutes do not name is set for the lines that are shown', [
  [
    'FM',
    'Minutes Tailwind 18 Feb\nTeams: users not trained, no champion\nExchange: MX switched, mailboxes moving, ready 15 May',
  ],
  ['FM', 'wrong workload'],
  ['FM presses', 'Use these', { workload: 'teams-phone' }],
  ['bot', 'Tailwind · Teams Phone', 'Adoption Readiness', 'no champion'],
])
