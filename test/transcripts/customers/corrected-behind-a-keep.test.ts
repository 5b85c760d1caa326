import { Player, playRow, type Row } from '../../support/story.ts'

const KEPT: readonly Row[] = [
  ['day', '2026-11-23'],
  ['FM', 'adatum teams: users not trained, 1 feb'],
  ['FM', 'keep it'],
  ['kept', 1],
]

function behindKeep(text: string): Player {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.play({ kind: 'text', text })
  return player
}

test.each([
  ['no its IT not users, the helpdesk has no people', 'IT Change Management'],
  ['no its the helpdesk, IT has no people', 'IT Change Management'],
  ['sorry its IT, the helpdesk has no people', 'IT Change Management'],
  ['that was wrong, it is the firewall', 'Customer IT Infrastructure'],
  ['that was wrong, the firewall blocks the sign-in', 'Customer IT Infrastructure'],
  ['oops, it is the firewall that blocks it', 'Customer IT Infrastructure'],
  ["wait, that's not right: their regulator forbids it", 'Legal/Regulatory'],
])('“%s” corrects what was just kept', (text, status) => {
  const player = behindKeep(text)
  expect(player.said).toMatch(/^Adatum · Microsoft Teams/m)
  expect(player.said).toContain(`Blocked › ${status}`)
  expect(player.said).toContain('What was kept stays until you keep this.')
  expect(player.said).toContain('Projected unblock date: 2027-02-01')
  expect(player.said).not.toMatch(/^Note: .*(?:not trained|there are no it)/m)
  expect(player.kept).toHaveLength(1)
  player.press('Keep this status')
  expect(player.kept.map(({ customer, workload }) => [customer, workload])).toEqual([
    ['Adatum', 'teams'],
    ['Adatum', 'teams'],
  ])
})

test.each([
  ["it's IT not users", 'it-change-management'],
  ['no its IT, not the users', 'it-change-management'],
  ['not users, IT', 'it-change-management'],
  ['its the network not users', 'it-infrastructure'],
])('“%s” chooses the other status of what was kept', (text, status) => {
  const player = behindKeep(text)
  expect(player.said).toContain('Adatum · Microsoft Teams')
  expect(player.said).toContain(`Status: ${status}`)
  expect(player.kept).toHaveLength(1)
})

test.each(['they also have no champions', 'their managers are not trained either', 'they have no champions, too'])(
  '“%s” goes on about what was just kept',
  (text) => {
    const player = behindKeep(text)
    expect(player.said).toMatch(/^Adatum · Microsoft Teams/m)
    expect(player.said).toContain('Added to what you kept.')
    expect(player.said).toMatch(/Note: .*users are not trained/)
  },
)

test.each([
  ['they also want intune, pilot in february', /^Adatum · Intune/m],
  ['they want intune, pilot in february', /^Adatum · Intune/m],
  ['they have no champions', /^Adatum$/m],
])('“%s” is news of the same customer, to be confirmed', (text, about) => {
  const player = behindKeep(text)
  expect(player.said).toMatch(about)
  expect(player.state.assessments[0]!.customerGuessed).toBe(true)
  expect(player.state.assessments[0]!.text).not.toContain('trained')
})

test.each([
  'no its contoso, users are not trained there',
  'contoso intune: firewall blocks',
  'sorry, contoso teams: it is the firewall',
  'no budget until april at contoso',
  'the firewall blocks the sign-in at contoso',
])('“%s” is no news of the customer who was kept', (text) => {
  const player = behindKeep(text)
  expect(player.said).not.toMatch(/^Adatum/m)
  expect(player.state.assessments.at(-1)!.text).not.toContain(text)
})

test('the next day “they” is nobody in particular', () => {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.day = '2026-11-24'
  player.play({ kind: 'text', text: 'they want intune, pilot in february' })
  expect(player.said).not.toContain('Adatum')
})
