import { playbook } from '../../../playbook/content/playbook.ts'
import * as keys from '../../../playbook/names/customer-key.ts'
import { knownIn } from '../../../playbook/names/known/known-names.ts'
import { prepare } from '../../../playbook/prepare.ts'

/** A known name is looked for only up to words with which one ends: making its key takes long. */
jest.mock('../../../playbook/names/customer-key.ts', () => {
  const actual = jest.requireActual<typeof keys>('../../../playbook/names/customer-key.ts')
  return { ...actual, customerKey: jest.fn(actual.customerKey) }
})
const customerKey = jest.mocked(keys.customerKey)

const prepared = prepare(playbook)
const find = (name: string, text: string): string[] => {
  const known = new Map([[customerKey(name), name]])
  customerKey.mockClear()
  return knownIn(prepared, known, text).map(({ from, to }) => text.slice(from, to))
}
const keysMade = (): string[] => customerKey.mock.calls.map(([made]) => made)

test.each([
  ['the last word of its key', 'Northwind Traders', 'They say Northwind Traders waits', 'Northwind Traders'],
  ['it, written otherwise', 'Northwind Traders', 'They say NORTHWIND TRADERS waits', 'NORTHWIND TRADERS'],
  ['a legal form, which the key has not', 'Northwind', 'They say Northwind Ltd waits', 'Northwind Ltd'],
  ['an apostrophe and s', 'Northwind Traders', 'They say Northwind Traders’s admin left', 'Northwind Traders'],
  ['an s without its apostrophe', 'Adatum', 'They say Adatums admin left', 'Adatums'],
  ['letters that a key changes', 'Nordic Øst', 'They say Nordic Øst waits', 'Nordic Øst'],
  ['initials, which a key joins', 'Bianchi SA', 'They say Bianchi S.A. waits', 'Bianchi S.A'],
])('a name is found up to %s', (_, name, text, found) => {
  expect(find(name, text)).toEqual([found])
})

test('of words with which no known name ends no key is made', () => {
  const text = 'Northwind pilot went very well here since their admins are trained'
  expect(find('Northwind Traders', text)).toEqual([])
  expect(keysMade()).toEqual([])
  expect(find('Northwind Traders', text.replace('well here', 'well traders'))).toEqual([])
  expect(keysMade()).toEqual(['Northwind pilot went very well traders'])
})
