import { withoutCustomer } from '../../../dialogs/erasure/without-customer.ts'
import { Player, story } from '../../support/story.ts'

/** How a call begins: the name, then bit by bit what is said. */

for (const [name, shown] of [
  ['Contoso', 'Contoso'],
  ['contoso', 'Contoso'],
  ['Contoso:', 'Contoso'],
  ['Wide World Importers', 'Wide World Importers'],
  ['graphic design institute', 'Graphic Design Institute'],
] as const) {
  story(`“${name}” alone is whom the next words are about`, [
    ['FM', name],
    ['bot', shown, 'Say a little more'],
    ['FM', 'teams - nobody is trained and there is no champion, they won’t go live'],
    ['bot', `Customer: ${shown}`, 'Adoption Readiness'],
  ])
}

story('the workload may come alone, too', [
  ['FM', 'Contoso'],
  ['FM', 'teams'],
  ['FM', 'nobody is trained and there is no champion, they won’t go live'],
  ['bot', 'Customer: Contoso', 'Adoption Readiness'],
])

story('a name in the next message counts more', [
  ['FM', 'Contoso'],
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion'],
  ['bot', 'Fabrikam · Microsoft Teams'],
  ['FM', 'Teams: they use Slack and are happy with it'],
  ['bot never', 'Contoso'],
])

story('the guided way begins with the name', [
  ['FM', 'Contoso'],
  ['FM presses', 'Assess step by step'],
  ['bot', 'Customer: Contoso'],
])

story('in a form that has no customer yet, the name is filled in', [
  ['FM', 'assess'],
  ['FM', 'Contoso'],
  ['bot', 'Customer: Contoso'],
])

for (const word of ['hmm', 'thanks', 'Yep', 'lol', 'ok thx', 'what now']) {
  story(`“${word}” is no customer`, [
    ['FM', word],
    ['FM', 'Teams: nobody is trained and there is no champion'],
    ['bot never', new RegExp(`Customer: ${word}`, 'i')],
  ])
}

test('a customer who is erased is not remembered as the one whom a message named', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso' })
  expect(JSON.stringify(player.state)).toContain('Contoso')
  expect(JSON.stringify(withoutCustomer(player.state, 'contoso', true).state)).not.toContain('Contoso')
  expect(withoutCustomer(player.state, 'fabrikam', true).state).toBe(player.state)
})
