import { tokenize } from '../reading/text/text.ts'

/** Words behind a name that say that there is no news. */
const NOTHING = new Set([
  'not discussed',
  'n a',
  'na',
  'tbd',
  'tbc',
  'nothing',
  'nothing new',
  'no news',
  'no update',
  'no updates',
  'skipped',
  'next time',
  'next call',
])

/**
 * True when the words behind a workload's name say something ("done", "100%"), and not only a figure or that there is
 * no news.
 */
export function tellsOfIt(behind: string): boolean {
  const words = tokenize(behind).map(({ word }) => word)
  return words.some((word) => !/^[\d.,]+$/.test(word)) && !NOTHING.has(words.join(' '))
}
