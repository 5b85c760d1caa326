import { withoutCustomer } from '../../../dialogs/erasure/without-customer.ts'
import { Player } from '../../support/story.ts'

const LINES = Array.from({ length: 70 }, (_, i) => `Nobody there has time for reason ${i}, says the “steering” group.`)
const LONG = `${LINES.join('\n')}\nThe proxy is slow as well.`
const NEWS = 'Contoso Teams: nobody is trained\nFabrikam Exchange: mailboxes are being moved until 15 April'

/** Who was told what is too long for a button. */
function offered(text = `${LONG}\n${NEWS}`): Player {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(text.length).toBeGreaterThan(4000)
  expect(player.said).toContain('Contoso · Microsoft Teams')
  return player
}

test('a long text that is added by one press keeps its end', () => {
  const player = offered()
  player.press('Add it here')
  const [first] = player.state.assessments
  expect(first).toMatchObject({ customer: 'Contoso', workload: 'teams' })
  expect(first!.text).toBe(`Contoso Teams: nobody is trained\n${LONG}`)
})

test('pressed twice it is there once', () => {
  const player = offered()
  player.press('Add it here')
  player.press('Add it here', {}, 1)
  expect(player.state.assessments[0]!.text.split('The proxy is slow as well.')).toHaveLength(2)
})

test('and one that names somebody begins theirs with all of it', () => {
  const player = new Player()
  const clause = `Fabrikam has no budget ${'because of the audit in June or of the merger in July '.repeat(15)}or no time at the end`
  player.play({ kind: 'text', text: `Contoso Teams: nobody is trained, and ${clause}` })
  player.press('Begin Fabrikam')
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Fabrikam', text: clause })
})

test('what was set aside is found until newer ones take its place, and then it is said', () => {
  const player = offered()
  for (let i = 0; i < 6; i++)
    player.play({
      kind: 'text',
      text: `${LONG}\nContoso Teams: no champion ${i}\nFabrikam Exchange: mailboxes move, part ${i}`,
    })
  expect(player.state.setAside).toHaveLength(6)
  player.press('Add it here', {}, 6)
  expect(player.said).toContain('Send it again')
})

test('it is forgotten with a customer whom it names', () => {
  const { state } = offered(`${LONG} Litware was named.\n${NEWS}`)
  expect(withoutCustomer(state, 'adatum', true).state).toBe(state)
  expect(withoutCustomer(state, 'litware', false).state.setAside).toEqual([])
  expect(withoutCustomer(state, 'contoso', true).state.setAside).toEqual(state.setAside)
})

test('a short one needs nothing to be set aside', () => {
  const player = new Player()
  player.play({ kind: 'text', text: `Nobody has time this week because of the audit.\n${NEWS}` })
  expect(player.state.setAside).toBeUndefined()
  player.press('Add it here')
  expect(player.state.assessments[0]!.text).toContain('because of the audit.')
})
