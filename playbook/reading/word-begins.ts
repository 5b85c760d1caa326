import { remembering } from '../recent.ts'

/** Beginnings of words have at most so many letters. */
const LETTERS = 4

/** The beginnings of the words of a text: their first one to four letters, in lower case. */
export const wordBegins: (text: string) => ReadonlySet<string> = remembering(4, (text) => {
  const begins = new Set<string>()
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    for (let length = 1; length <= Math.min(LETTERS, word.length); length++) begins.add(word.slice(0, length))
  }
  return begins
})

/**
 * The beginnings of words that a pattern's matches start with. A text without them need not be searched: `\b(new|added)
 * lines?\b` begins with "new" or "adde".
 * @returns undefined where the pattern does not show it, or shows it otherwise than by words, groups and `|`
 */
export function beginsOf(pattern: RegExp): readonly string[] | undefined {
  return lettersOf(pattern.source, false)
}

/** @param atWord whether the source stands at the beginning of a word */
function lettersOf(source: string, atWord: boolean): readonly string[] | undefined {
  const all = alternativesOf(source).map((each) => lettersOfOne(each, atWord))
  return all.every((letters) => letters !== undefined) ? all.flat() : undefined
}

function lettersOfOne(source: string, atWord: boolean): readonly string[] | undefined {
  if (source.startsWith('\\b')) return lettersOfOne(source.slice(2), true)
  // What must or must not stand before a match is no part of it.
  if (/^\(\?<[!=]/.test(source)) return lettersOfOne(source.slice(closeOf(source) + 1), atWord)
  const [open] = /^\((?:\?:|(?!\?))/.exec(source) ?? []
  if (open) {
    const end = closeOf(source)
    const inside = lettersOf(source.slice(open.length, end), atWord)
    // A group that may be left out: a match may also begin with what stands behind the group.
    const [left] = /^[?*]/.exec(source.slice(end + 1)) ?? []
    const behind = left ? lettersOfOne(source.slice(end + 2), atWord) : []
    return inside && behind && !source.startsWith('{', end + 1) ? [...inside, ...behind] : undefined
  }
  // The last letter of "users?" may be left out.
  const letters = atWord ? /^[a-z]+(?![?*{])/.exec(source) : null
  return letters ? [letters[0].slice(0, LETTERS)] : undefined
}

/** The alternatives between the bars that stand in no group. */
function alternativesOf(source: string): readonly string[] {
  let from = 0
  const bars = outside(source, '|')
  return [...bars, source.length].map((bar) => {
    const one = source.slice(from, bar)
    from = bar + 1
    return one
  })
}

/** The index of the bracket that closes the group at the beginning of a source. */
function closeOf(source: string): number {
  return outside(source, ')')[0]!
}

/**
 * The indexes of a mark that stands in no group or class and is not escaped. A closing bracket counts where it ends an
 * outermost group.
 */
function outside(source: string, mark: '|' | ')'): readonly number[] {
  const places: number[] = []
  let depth = 0
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const letter = source[i]
    if (letter === '\\') i++
    else if (inClass) inClass = letter !== ']'
    else if (letter === '[') inClass = true
    else {
      if (letter === ')') depth--
      if (letter === mark && depth === 0) places.push(i)
      if (letter === '(') depth++
    }
  }
  return places
}
