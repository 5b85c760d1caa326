import { BoundedMap } from '../../playbook/bounded-map.ts'

test('a map that is full loses what was set longest ago', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('a', 1).set('b', 2).set('c', 3)
  expect([...map]).toEqual([
    ['b', 2],
    ['c', 3],
  ])
})

test('what is set again is the newest, and takes nobody’s place', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('a', 1).set('b', 2).set('a', 3)
  expect(map.size).toBe(2)
  map.set('c', 4)
  expect([...map.keys()]).toEqual(['a', 'c'])
  map.clear()
  expect(map.set('b', 2).get('b')).toBe(2)
})
