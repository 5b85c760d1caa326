import { Player, story } from '../../support/story.ts'

story('status lists the newest status of each entitlement, filtered by words', [
  ['FM', 'status'],
  ['bot', 'No status kept'],
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'status'],
  ['bot', 'Contoso · Microsoft Teams', 'Fabrikam · Intune', 'Blocked › Adoption Readiness', 'changed 2 Mar'],
  ['FM', 'status contoso'],
  ['bot', 'Contoso'],
  ['bot never', 'Fabrikam'],
  ['FM', 'status of fabrikam intune?'],
  ['bot', 'Fabrikam · Intune'],
  ['FM', 'status nobody'],
  ['bot', 'Nothing is kept for “nobody”'],
])

const three = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'Tailspin SharePoint: the site is live and document libraries are being copied with SPMT, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-05-15' }],
] as const

story('status is filtered by customer, workload, L1 and L2, in any usual word', [
  ...three,
  ['FM', 'status blocked'],
  ['bot', '1–1 of 1', 'Contoso ·'],
  ['FM', 'status no intent'],
  ['bot', '1–1 of 1', 'Fabrikam ·'],
  ['FM', 'status in progress'],
  ['bot', '1–1 of 1', 'Tailspin ·', 'Target date 15 May · changed 2 Mar'],
  ['FM', 'status SPO'],
  ['bot', '1–1 of 1', 'Tailspin ·'],
  ['FM', 'status competitive'],
  ['bot', '1–1 of 1', 'Fabrikam ·'],
  ['FM', 'status migration'],
  ['bot', '1–1 of 1', 'Tailspin ·'],
  ['FM', 'status CONTOSO LTD teams'],
  ['bot', '1–1 of 1', 'Contoso ·'],
  ['FM', 'status contoso intune'],
  ['bot', 'Nothing is kept for “contoso intune”'],
])

story('the list marks dates that have passed, says by what it is ordered, and tells the year only of another one', [
  ...three,
  ['FM', 'Adatum Exchange: the proxy blocks the connection until it is replaced, they want to migrate'],
  ['FM presses', 'Keep this status', { date: '2026-03-20' }],
  ['FM', 'status'],
  [
    'bot',
    '1–4 of 4 · overdue first, then last changed',
    'Unblock by 20 Mar · changed 2 Mar',
    'Unblock date not known · changed 2 Mar',
  ],
  ['bot never', 'passed'],
  ['day', '2026-03-21'],
  ['FM', 'Wingtip Intune: they are enrolling devices, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-09-01' }],
  ['FM', 'status'],
  [
    'bot',
    // What has passed comes before what was changed just now.
    /⚠ Unblock date 20 Mar passed · changed 2 Mar[^]*Wingtip/,
    'Target date 15 May ·',
    '“status overdue” shows what needs a look',
  ],
  ['day', '2027-01-08'],
  ['FM', 'status'],
  ['bot', '⚠ Target date 15 May 2026 passed · changed 2 Mar 2026'],
])

story('a customer who is called like a status is found by name', [
  ['FM', 'nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true', customer: 'Migration Partners', workload: 'teams' }],
  ['FM', 'status migration'],
  ['bot', 'Migration Partners · Microsoft Teams'],
])

test('a long list is read in pages, in place, and leads back to the page that was left', () => {
  const player = new Player()
  for (let i = 10; i < 30; i++) {
    player.play({ kind: 'text', text: 'new' })
    const customer = `A rather long customer name that fills the row, number ${i} `.repeat(2).trim()
    player.press('Go on', { customer, workload: 'teams', text: 'nobody is trained and there is no champion' })
    player.press('Keep this status', { dateUnknown: 'true' })
  }
  player.play({ kind: 'text', text: 'status rather blocked' })
  expect(player.said).toContain('1–6 of 20 for “rather blocked”')
  player.press('More')
  expect(player.said).toContain('7–12 of 20')
  player.press('Open')
  player.press('All statuses')
  expect(player.said).toContain('7–12 of 20 for “rather blocked”')
  player.press('More')
  player.press('More')
  expect(player.said).toContain('19–20 of 20')
  expect(player.said).not.toContain('[More]')
  player.press('First page')
  expect(player.said).toContain('1–6 of 20')
})
