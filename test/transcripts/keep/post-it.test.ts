import { Player, story } from '../../support/story.ts'

const SAID = 'Contoso Teams: HR has no time for training until 1 May'
const KEPT = [
  ['FM', SAID],
  ['FM', 'keep'],
] as const

story('to post without a name is about what was kept last', [
  ...KEPT,
  ['FM', 'post it'],
  ['bot', 'Contoso · Microsoft Teams', 'The status is kept; only posting it waits'],
  ['FM', 'post this to the channel'],
  ['bot', 'only posting it waits'],
  ['FM', 'share the status with the team'],
  ['bot', 'only posting it waits'],
  ['kept', 1],
])

test('a place that is named is chosen on the form', () => {
  const player = new Player()
  player.places = ['Sales › Chat', 'Rollout › General'].map((name, i) => ({
    conversation: `19:${String(i)}@thread.tacv2`,
    name,
    outsiders: false,
  }))
  for (const [, text] of KEPT) player.play({ kind: 'text', text })
  player.play({ kind: 'text', text: 'post it to rollout' })
  expect(player.said).toContain('Rollout › General')
  expect(player.by).toContain('post-of-shown')
})

story('what is not kept yet is kept before it is posted', [
  ['FM', SAID],
  ['FM', 'post it to rollout'],
  ['bot', 'The status is kept; only posting it waits'],
  ['kept', 1],
])

story('without a status yet there is nothing to post, and the order is no news', [
  ['FM', 'Contoso Teams: HR has no time'],
  ['FM', 'post it'],
  ['bot', 'There is no status to keep yet', '( ) Users: not trained, not ready, or a business rule'],
  ['kept', 0],
])
