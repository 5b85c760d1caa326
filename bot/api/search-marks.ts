import { tokenize } from '../../playbook/reading/text/text.ts'

/** What a search asks of entitlements besides names: `due` as the figures count it, `undated` as their filter has it. */
export type Mark = 'due' | 'undated' | 'mine'

/** As `tokenize` leaves words; longer ones first, because they hold the others. */
const CALLED: readonly (readonly [phrase: string, mark: Mark])[] = [
  ['without a projected unblock date', 'undated'],
  ['without an unblock date', 'undated'],
  ['without unblock date', 'undated'],
  ['without a date', 'undated'],
  ['without date', 'undated'],
  ['without dates', 'undated'],
  ['no projected unblock date', 'undated'],
  ['no unblock date', 'undated'],
  ['no date', 'undated'],
  ['no dates', 'undated'],
  ['date missing', 'undated'],
  ['missing date', 'undated'],
  ['undated', 'undated'],
  ['needs a look', 'due'],
  ['need a look', 'due'],
  ['left for long', 'due'],
  ['past due', 'due'],
  ['over due', 'due'],
  ['overdue', 'due'],
  ['late', 'due'],
  ['due', 'due'],
  ['owned by me', 'mine'],
  ['my own', 'mine'],
  ['mine', 'mine'],
  ['my', 'mine'],
]
const PHRASES = CALLED.map(([phrase, mark]) => ({ words: phrase.split(' '), mark }))

/** Words for a mark that nothing else is called, to be found when they are begun or misspelt. */
export const MARK_WORDS: readonly string[] = ['overdue', 'undated', 'mine']
/** A word with fewer letters begins too much. */
const BEGINS = 3

/** Beside a mark these ask for nothing: “which are overdue”. */
const ASKING = new Set('what which who is are show me everything anything all the ones those list'.split(' '))

/** A search without the words that name marks, and the marks. */
export interface Marked {
  readonly rest: string
  readonly marks: ReadonlySet<Mark>
}

/**
 * Takes the words out of a search that ask for marks.
 * @param begun whether the last word may be the beginning of one
 */
export function takeMarks(text: string, begun = false): Marked {
  const tokens = tokenize(text)
  const words = tokens.map(({ word }) => word)
  const marks = new Set<Mark>()
  let rest = ''
  let from = 0
  for (let i = 0; i < words.length;) {
    const isLast = i === words.length - 1
    const found =
      PHRASES.find((phrase) => phrase.words.every((word, at) => words[i + at] === word)) ??
      (begun && isLast ? begunBy(words[i]!) : undefined)
    const length = found?.words.length ?? 1
    if (found) marks.add(found.mark)
    if (found || ASKING.has(words[i]!)) {
      rest += text.slice(from, tokens[i]!.start)
      from = tokens[i + length - 1]!.end
    }
    i += length
  }
  if (marks.size === 0) return { rest: text, marks }
  rest += text.slice(from)
  // A sign that is left over is no name.
  return { rest: tokenize(rest).length > 0 ? rest : '', marks }
}

function begunBy(word: string): (typeof PHRASES)[number] | undefined {
  if (word.length < BEGINS) return undefined
  return PHRASES.find(({ words }) => words.length === 1 && MARK_WORDS.includes(words[0]!) && words[0]!.startsWith(word))
}
