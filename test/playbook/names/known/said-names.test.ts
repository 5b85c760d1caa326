import { customerKey } from '../../../../playbook/names/customer-key.ts'
import { saidOfEach } from '../../../../playbook/names/several/list-of-names.ts'
import { isSaid, isSaidFirst, isSaidInHaste, saidNames } from '../../../../playbook/names/known/said-names.ts'

test.each([
  ['contoso’s admin left', 'Contoso'],
  ["spoke to CONTOSO'S CIO", 'Contoso'],
  ['Contoso´s admin', 'Contoso Ltd'],
  ['levi’s admin left', 'Levi’s'],
  ['levis admin left', 'Levi’s'],
  ["adventure works' admin left", 'Adventure Works'],
  ["adventure works's admin left", 'Adventure Works'],
  ['Müller & Söhne’s admin left', 'Müller und Söhne'.replace('und', '&')],
])('%s names %s', (text, name) => {
  expect(isSaid(saidNames(text), customerKey(name))).toBe(true)
})

test.each([
  ['contosos admin left', 'Contoso'],
  ['the relays are slow', 'Adatum'],
  ['let’s call them', 'Let us'],
])('%s does not name %s', (text, name) => {
  expect(isSaid(saidNames(text), customerKey(name))).toBe(false)
})

test('an apostrophe that was left out is looked over in haste only', () => {
  const said = saidNames('contosos admin left')
  expect(isSaidInHaste(said, 'contoso')).toBe(true)
  expect(isSaidInHaste(said, 'contos')).toBe(false)
  expect(isSaidFirst(saidNames('contoso’s admin left'), 'contoso')).toBe(true)
  expect(isSaidFirst(saidNames('heard of contoso’s admin'), 'contoso')).toBe(false)
})

test.each([
  ['Contoso and Fabrikam have the same bug', ['Contoso have the same bug', 'Fabrikam have the same bug']],
  ['no admin at fabrikam & contoso', ['no admin at Contoso', 'no admin at Fabrikam']],
  ['contoso/fabrikam: no admin', ['Contoso: no admin', 'Fabrikam: no admin']],
])('%s is said of each', (text, each) => {
  expect(saidOfEach(text, ['Contoso', 'Fabrikam'])).toEqual(each)
})

test.each(['contoso has the bug of fabrikam', 'contoso has a bug', 'contoso, unlike fabrikam, has a bug', ''])(
  '“%s” is said of none together',
  (text) => {
    expect(saidOfEach(text, ['Contoso', 'Fabrikam'])).toBeUndefined()
    expect(saidOfEach(text, [])).toBeUndefined()
  },
)
