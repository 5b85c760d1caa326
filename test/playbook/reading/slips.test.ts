import { slipsBetween } from '../../../playbook/reading/text/slips.ts'

/** The same, each letter compared with each. */
function plainly(typed: string, meant: string): number {
  if (typed === '' || meant === '') return typed.length + meant.length
  const isSwapped =
    typed.length > 1 && meant.length > 1 && typed.at(-1) === meant.at(-2) && typed.at(-2) === meant.at(-1)
  return Math.min(
    plainly(typed.slice(0, -1), meant) + 1,
    plainly(typed, meant.slice(0, -1)) + 1,
    plainly(typed.slice(0, -1), meant.slice(0, -1)) + (typed.at(-1) === meant.at(-1) ? 0 : 1),
    isSwapped ? plainly(typed.slice(0, -2), meant.slice(0, -2)) + 1 : Infinity,
  )
}

const LETTERS = ['a', 'b', 'c']
const words = (longest: number): string[] =>
  longest === 0 ? [''] : ['', ...words(longest - 1).flatMap((word) => LETTERS.map((letter) => letter + word))]

test.each([1, 2])('slips are counted up to %i, and more are one more', (most) => {
  const all = [...new Set(words(3)), 'abcab', 'bacab', 'cabbac', 'ccabba']
  for (const typed of all) {
    for (const meant of all)
      expect([typed, meant, slipsBetween(typed, meant, most)]).toEqual([
        typed,
        meant,
        Math.min(plainly(typed, meant), most + 1),
      ])
  }
})

/** A word that counts how often a letter of it is looked at. */
function counted(word: string): { readonly word: string; readonly reads: () => number } {
  let reads = 0
  const get = (target: object, key: string | symbol): unknown => {
    if (typeof key === 'string' && /^\d+$/.test(key)) reads++
    return Reflect.get(target, key)
  }
  return { word: new Proxy(Object(word) as object, { get }) as unknown as string, reads: () => reads }
}

test('words that differ from their beginning are not compared to their end', () => {
  const { word, reads } = counted('x'.repeat(300))
  expect(slipsBetween(word, 'y'.repeat(300), 2)).toBe(3)
  expect(reads()).toBeLessThan(60)
})

test('of similar words, each letter is compared with its neighbours only', () => {
  const { word, reads } = counted('litware'.repeat(40))
  expect(slipsBetween(word, 'litware'.repeat(40), 2)).toBe(0)
  expect(reads()).toBeLessThan(280 * 5 * 4)
})

test('words of which one is too long are not compared', () => {
  const { word, reads } = counted('contoso')
  expect(slipsBetween(word, 'contosoxx', 1)).toBe(2)
  expect(reads()).toBe(0)
})
