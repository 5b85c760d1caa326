import { defined, without } from '../../playbook/parts-of.ts'

test('what is undefined is no property, and everything else is one', () => {
  const parts = defined({ a: 0, b: '', c: null, d: false, e: undefined })
  expect(Object.entries(parts)).toEqual([
    ['a', 0],
    ['b', ''],
    ['c', null],
    ['d', false],
  ])
  expect({ e: 1, ...parts }).toMatchObject({ e: 1 })
})

test('properties are left out, and the object stays as it was', () => {
  const whole = { a: 1, b: 2, c: 3 }
  expect(Object.keys(without(whole, 'a', 'c'))).toEqual(['b'])
  expect(whole).toEqual({ a: 1, b: 2, c: 3 })
})
