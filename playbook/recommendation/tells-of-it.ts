import { tokenize } from '../reading/text.ts'

/** What stands behind a name of which nothing was told. */
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

/** True when the words behind a workload's name say anything of it ("done", "100%"), and not a mere figure or that nothing was told. */
export function tellsOfIt(behind: string): boolean {
  const words = tokenize(behind).map(({ word }) => word)
  return words.some((word) => !/^[\d.,]+$/.test(word)) && !NOTHING.has(words.join(' '))
}
