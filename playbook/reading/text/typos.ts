/** Words that are meant in spite of a typo. */

/**
 * True for the same word, and for one typo inside a word of six letters or more: a letter missing, added or changed, or
 * two swapped.
 */
export function isNear(word: string, target: string): boolean {
  if (word === target) return true
  if (
    target.length < 6 ||
    Math.abs(word.length - target.length) > 1 ||
    word[0] !== target[0] ||
    word.at(-1) !== target.at(-1)
  )
    return false
  let start = 0
  while (start < word.length && word[start] === target[start]) start++
  let end = 0
  while (end < Math.min(word.length, target.length) - start && word.at(-1 - end) === target.at(-1 - end)) end++
  const left = word.slice(start, word.length - end)
  const right = target.slice(start, target.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** True when a word of four letters or more is in a list, as it is or with one typo. */
export function isNearOne(word: string, words: ReadonlySet<string>): boolean {
  if (word.length < 4) return false
  const byLetter = indexOf(words)
  // The first letter stays, or is swapped with the second.
  const close = [...(byLetter.get(word[0]!) ?? []), ...(byLetter.get(word[1]!) ?? [])]
  return close.some((each) => isNear(word, each) || isSwapped(word, each))
}

/** A list of words by their first letter. It is made when the list is first searched for typos. */
function indexOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(words)
  if (!index) indexes.set(words, (index = byFirstLetter(words, (word) => word)))
  return index
}

const indexes = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>()

/** "wnat" for "want": in short words only two swapped neighbours count as a typo. */
function isSwapped(word: string, target: string): boolean {
  if (word.length !== target.length || word.length > 5) return false
  let at = 0
  while (at < word.length && word[at] === target[at]) at++
  const swapped = `${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
  return at < word.length && swapped === target.slice(at)
}

/** Groups items by the first letter of their word. A typo mostly leaves that letter as it is. */
export function byFirstLetter<T>(all: Iterable<T>, wordOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const [letter = ''] = wordOf(each)
    const group = groups.get(letter)
    if (group) group.push(each)
    else groups.set(letter, [each])
  }
  return groups
}
