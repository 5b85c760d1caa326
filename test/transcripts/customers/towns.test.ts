import { withoutTown } from '../../../playbook/names/words/towns.ts'
import { Player } from '../../support/story.ts'

function customersOf(text: string, kept: readonly string[] = []) {
  const before = new Player()
  for (const name of kept) {
    before.play({ kind: 'text', text: `${name} Teams: nobody is trained and there is no champion, they won’t go live` })
    before.press('Keep this status', { dateUnknown: 'true' })
  }
  const player = new Player({}, before.records)
  player.play({ kind: 'text', text })
  expect(player.said).not.toMatch(/Whose news|named as well/)
  return player.state.assessments.map(({ customer }) => customer)
}

const OF_CONTOSO = [
  'Contoso, Berlin: nobody is trained on Teams',
  'Contoso (Berlin): nobody is trained on Teams',
  'contoso, berlin: nobody is trained on teams',
  'contoso (berlin): nobody is trained on teams',
  'Contoso, New York: nobody is trained on Teams',
  'Contoso (New York): nobody is trained on Teams',
  'Contoso, San Francisco: nobody is trained on Teams',
  'Contoso, Berlin - Teams: nobody is trained',
  'Contoso (Berlin) Teams: nobody is trained',
  'Contoso, Berlin Teams: nobody is trained',
  'Contoso, Berlin and Munich: nobody is trained on Teams',
  'Contoso (Berlin, Germany): nobody is trained on Teams',
  'Contoso, Munich, Germany: nobody is trained on Teams',
  'Contoso, Germany: nobody is trained on Teams',
  'Contoso/Berlin: nobody is trained on Teams',
  'Contoso, Berlin, has no champions for Teams',
  'Contoso, Inc., Seattle: nobody is trained on Teams',
]

test.each(OF_CONTOSO)('“%s” is of Contoso, kept or not', (text) => {
  expect(customersOf(text)).toEqual(['Contoso'])
  expect(customersOf(text, ['Contoso', 'Fabrikam'])).toEqual(['Contoso'])
})

test.each([
  'Contoso, Berlin: nobody is trained on Teams\nFabrikam, London: mailboxes are moving for Exchange',
  'Contoso (Berlin)\nnobody is trained on Teams\nFabrikam (London)\nmailboxes are moving for Exchange',
  'Contoso, Berlin\nnobody is trained on Teams\nFabrikam, New York\nmailboxes are moving for Exchange',
  'Contoso, Fabrikam, Berlin: nobody is trained on Teams',
])('towns stand beside each of several: %j', (text) => {
  expect(customersOf(text)).toEqual(['Contoso', 'Fabrikam'])
  expect(customersOf(text, ['Contoso', 'Fabrikam'])).toEqual(['Contoso', 'Fabrikam'])
})

test.each([
  ['Contoso Berlin: nobody is trained on Teams', ['Contoso Berlin']],
  ['Bank of Berlin: nobody is trained on Teams', ['Bank of Berlin']],
  ['Contoso, Fabrikam: nobody is trained on Teams', ['Contoso', 'Fabrikam']],
  ['Contoso / Litware: nobody is trained on Teams', ['Contoso', 'Litware']],
  ['Contoso, Litware and Fabrikam: nobody is trained on Teams', ['Contoso', 'Litware', 'Fabrikam']],
  ['Contoso (their IT): nobody is trained on Teams', ['Contoso']],
  ['Contoso Teams (Berlin): nobody is trained', ['Contoso']],
  ['Contoso, Teams: nobody is trained', ['Contoso']],
  ['Contoso in Berlin: nobody is trained on Teams', ['Contoso']],
])('and “%s” is read as before', (text, customers) => {
  expect(customersOf(text)).toEqual(customers)
})

test('what was said keeps the town', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso, Berlin: nobody is trained on Teams' })
  expect(player.state.assessments[0]!.text).toContain('Berlin')
})

test.each([
  ['Contoso, Berlin: no', 'Contoso: no'],
  ['Contoso (Berlin) has no', 'Contoso has no'],
  ['Contoso, Weber: no', 'Contoso, Weber: no'],
  ['Contoso (v2): no', 'Contoso (v2): no'],
  ['a, b', 'a, b'],
  ['', ''],
])('of “%s” stays “%s”', (text, rest) => {
  expect(withoutTown(text)).toBe(rest)
})
