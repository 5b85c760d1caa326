import { Player, story } from '../../support/story.ts'

describe.each([';', ',', '.', ' /', '\n'])(
  'parted by “%s”, names without capitals head what stands behind them',
  (mark) => {
    story('each workload keeps its own', [
      ['FM', `contoso teams: users are not trained${mark} exchange: mailboxes move till 3 may`],
      [
        'bot',
        'Contoso · Microsoft Teams',
        'You also named Exchange Online',
        'Exchange Online: In Progress › Migration, 3 May\n',
        'Projected unblock date (required, or tick below)',
        'blocked because users are not trained.',
      ],
      ['bot never', 'Projected unblock date: 2026-05-03'],
    ])
  },
)

test('“no date” is said of the first, and the day of the second', () => {
  const player = new Player()
  for (const text of [
    'contoso teams: users are not trained, no date; intune: firewall blocks enrolment, 1 june',
    'keep it',
    'next',
    'keep it',
  ])
    player.play({ kind: 'text', text })
  expect(player.kept).toMatchObject([
    { workload: 'teams', unblockDate: null, dateUnknown: true },
    { workload: 'intune', status: 'it-infrastructure', unblockDate: '2026-06-01' },
  ])
  expect(player.kept[1]!.note).not.toContain('trained')
})

describe.each([
  'contoso teams: users are not trained. contoso intune: firewall blocks enrolment',
  'contoso teams: users are not trained, contoso intune: firewall blocks enrolment',
  'contoso teams: users are not trained; contoso intune: firewall blocks enrolment',
])('“%s”', (text) => {
  story('the customer may stand before each of them', [
    ['FM', text],
    [
      'bot',
      'Contoso · Microsoft Teams',
      'Blocked › Adoption Readiness',
      'You also named Intune',
      'Intune: Blocked › Customer IT Infrastructure',
    ],
  ])
})

describe.each([
  // What lists people or is only said besides heads nothing.
  'contoso intune: enrolment waits for three teams: network, security and desktop',
  'contoso sharepoint: users are not trained; two teams: sales and marketing',
  'contoso intune: firewall blocks enrolment, see the exchange: it was tested twice',
])('“%s”', (text) => {
  story('is about one', [
    ['FM', text],
    ['bot never', 'You also named', 'two workloads'],
  ])
})

const MINUTES = 'call Northwind\n- Teams: rollout to 800 from 11 May\n- Intune: 2 of 3 admins left, 1 june'

describe('while it is asked how to take minutes', () => {
  story('news of one of them is its own, and the other waits', [
    ['FM', MINUTES],
    ['bot', 'This names two workloads'],
    ['FM', 'northwind teams: moved to 18 may'],
    ['bot', 'Northwind · Microsoft Teams', 'Target date: 2026-05-18', 'Intune waits'],
    ['bot never', 'admins left'],
    ['FM', 'resume northwind intune'],
    ['bot', 'Northwind · Intune', 'Blocked › IT Change Management', 'Projected unblock date: 2026-06-01'],
  ])

  story('news of the second leaves the first waiting', [
    ['FM', MINUTES],
    ['FM', 'northwind intune: the third admin leaves in july'],
    ['bot', 'Northwind · Intune', 'Microsoft Teams waits'],
    ['bot never', '800'],
    ['FM', 'resume northwind teams'],
    ['bot', 'Northwind · Microsoft Teams', '800'],
    ['bot never', 'admin'],
  ])

  story('news of a third begins one', [
    ['FM', MINUTES],
    ['FM', 'northwind exchange: mailboxes are moving till 3 may'],
    ['bot', 'Northwind · Exchange Online', 'In Progress › Migration', 'Northwind is not kept yet'],
    ['bot never', 'admins', '800'],
  ])

  story('what names none of them is added to nothing', [
    ['FM', MINUTES],
    ['FM', 'their sponsor has left the company as well'],
    ['bot', 'That was not added', 'This names two workloads'],
    ['bot never', 'sponsor'],
  ])

  describe.each(['both', 'each', 'both please', 'Teams and Intune'])('“%s”', (typed) => {
    story('assesses each', [
      ['FM', MINUTES],
      ['FM', typed],
      ['bot', 'Northwind · Microsoft Teams', 'Intune comes after this'],
    ])
  })

  describe.each(['only intune', 'intune', 'intune first'])('“%s”', (typed) => {
    story('assesses that one first', [
      ['FM', MINUTES],
      ['FM', typed],
      ['bot', 'Northwind · Intune', 'admins left'],
      ['bot never', '800', typed],
      ['FM', 'resume northwind teams'],
      ['bot', 'Northwind · Microsoft Teams', '800'],
    ])
  })
})
