import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { prepared } from '../../../support/story.ts'

/** Names that stand beside the customer: who bought it, where a line leads, the partner that it took. */

const nameIn = (text: string): string | undefined => findCustomer(prepared, text)?.name

test.each([
  ["Northwind was bought by Ocean Trust; Northwind's tenant ends in May.", 'Ocean Trust'],
  ['The bakery was swallowed by Ocean Trust, its tenant is closed in June.', 'Ocean Trust'],
  ['Company was bought by Halvorsen and its tenant ends in December, everybody is on the Halvorsen one.', 'Halvorsen'],
  ['Adatum, taken over by Bellows Group, closes its tenant.', 'Bellows Group'],
  ['Fabrikam has merged into Bellows Group and the tenant is void.', 'Bellows Group'],
  ["They'd leave Exchange Server at once if the line to Iceland were better.", 'Iceland'],
  ['The link to the Hebrides is too thin for Teams.', 'Hebrides'],
  ['Cutover for Portugal was done on Saturday, Norway and Finland follow.', 'Portugal'],
  ['They went with Relecloud Consulting rather than us, Intune kick-off was last week.', 'Relecloud Consulting'],
  ['Feature-wise all is there, Teams waits for the line.', 'Feature-wise'],
  ['Classic Outlook crashes with the add-in of the bank, so the apps wait.', 'Classic Outlook'],
])('“%s” is not about %s', (text, other) => {
  expect(nameIn(text)).not.toBe(other)
})

test('who was bought is the customer', () => {
  expect(nameIn("Northwind was bought by Ocean Trust; Northwind's tenant ends in May.")).toBe('Northwind')
  expect(nameIn('Adatum, taken over by Bellows Group, closes its tenant.')).toBe('Adatum')
})

test.each([
  ['Licences were bought by Ocean Trust in May, nobody has used them.', 'Ocean Trust'],
  ['Teams E5 seats acquired by Bellows Group, intent unknown.', 'Bellows Group'],
  ['Bellows Group wants Teams, the licences are wrong.', 'Bellows Group'],
])('“%s” is about %s', (text, name) => {
  expect(nameIn(text)).toBe(name)
})
