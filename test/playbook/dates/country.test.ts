import { countryCode, countryName, countryOf } from '../../../playbook/dates/country.ts'

test.each([
  ['Munich, Germany', 'DE'],
  ['germany', 'DE'],
  ['USA – Seattle', 'US'],
  ['Austin, Texas, U.S.A.', 'US'],
  ['London (UK)', 'GB'],
  ['Edinburgh, Scotland', 'GB'],
  ['São Paulo, Brasil', 'BR'],
  ['Côte d’Ivoire', 'CI'],
  ['Wien, Österreich', 'AT'],
  ['Moscow / Russia', 'RU'],
  // Codes of two letters are states as well.
  ['San Francisco, CA', undefined],
  ['somewhere', undefined],
  ['', undefined],
])('%s', (place, code) => {
  expect(countryOf(place)).toBe(code)
})

test('a country has its English name', () => {
  expect(countryName('DE')).toBe('Germany')
})

test.each([
  ['Poland', 'PL'],
  ['Gdansk, poland', 'PL'],
  ['pl', 'PL'],
  ['uk', 'GB'],
  ['', ''],
  ['Atlantis', 'Atlantis'],
])('where only a country is asked for, “%s” is %s', (typed, code) => {
  expect(countryCode(typed)).toBe(code)
})
