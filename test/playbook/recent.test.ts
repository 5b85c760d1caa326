import { Recent } from '../../playbook/recent.ts'

function counting(recent: Recent<string>): { read: (key: string) => string; made: string[] } {
  const made: string[] = []
  const read = (key: string): string =>
    recent.get(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  return { read, made }
}

test('what was asked for longest ago is forgotten first', () => {
  const { read, made } = counting(new Recent<string>(2))
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(read(key)).toBe(key.toUpperCase())
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('what is asked for again and again stays', () => {
  const { read, made } = counting(new Recent<string>(2))
  for (const key of ['a', 'a', 'b', 'a', 'c', 'a', 'a', 'd', 'a']) read(key)
  expect(made).toEqual(['a', 'b', 'c', 'd'])
})

test('heavy results take the place of several light ones', () => {
  const { read, made } = counting(new Recent<string>(6, (key) => key.length))
  for (const key of ['aa', 'bb', 'cc', 'aa', 'heavy', 'cc', 'aa']) read(key)
  expect(made).toEqual(['aa', 'bb', 'cc', 'heavy', 'cc', 'aa'])
})

test('what is too heavy by itself is made each time', () => {
  const { read, made } = counting(new Recent<string>(3, (key) => key.length))
  read('heavy')
  read('heavy')
  expect(made).toEqual(['heavy', 'heavy'])
})
