import { story } from '../../support/story.ts'

const KEPT = [
  ['FM', 'Alpine Ski Teams: no partner found yet for the rollout, unblocked 30 june'],
  ['bot', 'Blocked › Partner Engagement'],
  ['FM', 'keep it'],
] as const

for (const said of [
  "alpine ski doesn't need a partner any more",
  'alpine ski: no partner needed after all',
  'alpine ski: the partner is no longer needed',
  'alpine ski: they found the skills in house',
  'alpine ski no longer needs a partner',
  'alpine ski: they can do it without a partner',
]) {
  story(`“${said}” asks how far the work is, as where what stopped it is gone`, [
    ...KEPT,
    ['FM', said],
    ['bot', 'Alpine Ski · Microsoft Teams', 'How far is the workload?'],
    ['bot never', 'Partner Engagement'],
  ])
}

story('A partner that is spared takes the reason off an open assessment', [
  ['FM', 'Alpine Ski Teams: no partner found yet for the rollout, unblocked 30 june'],
  ['FM', "alpine ski doesn't need a partner any more"],
  ['bot', 'How far is the workload?'],
])

for (const [said, status] of [
  ["Alpine Ski Teams: the reseller quit, they haven't found the skills in house", 'Partner Engagement'],
  ['Alpine Ski Teams: no partner found, they cannot do it in house', 'Partner Engagement'],
  ["Alpine Ski Teams: they don't need a partner but IT lacks the skills", 'IT Change Management and Resourcing'],
] as const) {
  story(`“${said}” stays blocked`, [
    ['FM', said],
    ['bot', `Blocked › ${status}`],
  ])
}
