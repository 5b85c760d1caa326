import { Player, prepared, story } from '../../support/story.ts'

const TELL = 'Next: Tell the account team'

story('a competitor does the job', [
  ['FM', 'Humongous Insurance Teams: they use Slack, renewed it for three years and are not interested'],
  ['bot', 'No Intent › Using Competitive Solution', TELL],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'does not intend to use', TELL],
  ['kept', 1],
])

test('every No Intent says that the account team is told, where it is kept and where it is defined', () => {
  for (const { id, l2, engage } of prepared.playbook.statuses.filter(({ l1 }) => l1 === 'No Intent')) {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
    player.press('Another status')
    player.press('Use this status', { status: id, reason: 'The sponsor said so.' })
    expect(player.said).toContain(`Next: ${engage}\n[Keep this status]`)
    expect(engage).toMatch(/^Tell the account team/)
    player.play({ kind: 'text', text: `what is ${l2}` })
    expect(player.said).toMatch(/Set with it:.* account team/)
  }
})

story('a blocked status names who acts once it is kept', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['bot never', 'Next:'],
])
