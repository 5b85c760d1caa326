import { shortNames } from '../../cards/short-names.ts'

test('only what is too long is cut', () => {
  expect(shortNames(['Contoso', 'Fabrikam Research'], 12)).toEqual(['Contoso', 'Fabrikam Re…'])
})

test('names that begin alike keep their end', () => {
  expect(shortNames(['Fabrikam Research North', 'Fabrikam Research South', 'Contoso'], 16)).toEqual([
    'Fabrika…ch North',
    'Fabrika…ch South',
    'Contoso',
  ])
})

test('names that differ only in the middle stand whole', () => {
  const names = ['Fabrikam Research North Works', 'Fabrikam Research South Works']
  expect(shortNames(names, 16)).toEqual(names)
})

test('of one name twice both are cut alike', () => {
  expect(shortNames(['Fabrikam Research', 'Fabrikam Research'], 12)).toEqual(['Fabrikam Re…', 'Fabrikam Re…'])
})
