import { globSync, readFileSync } from 'node:fs'
import { portfolioStrings } from '../../tab/portfolio/strings.ts'

/** What the page says stands in the files of strings, and what stands there is said. */
const files = globSync('tab/**/*.{ts,tsx}', { exclude: (name) => name === 'dist' })
const sources = files.map((name) => readFileSync(name, 'utf8')).join('\n')
const strings = files.filter((name) => name.endsWith('strings.ts'))

test.each(strings)('%s has nothing that is never said', (name) => {
  const [, ...said] = readFileSync(name, 'utf8').split(/^export const \w+Strings = /m)
  const keys = said.flatMap((object) => [...object.matchAll(/^ {2}(\w+)(?=[:,(])/gm)].map((match) => match[1]!))
  const unused = keys.filter((key) => !new RegExp(`\\b(text|\\w+Strings)\\.${key}\\b`).test(sources))
  expect(keys.length).toBeGreaterThan(0)
  expect(unused).toEqual([])
})

test.each([
  [1, 0, '1 assessment is not kept yet'],
  [0, 2, '2 assessments are not kept yet'],
  [2, 0, '2 assessments are not kept yet'],
  [1, 1, '2 assessments are not kept yet: 1 in the chat, 1 here'],
  [1200, 3, '1,203 assessments are not kept yet: 1,200 in the chat, 3 here'],
])(
  'with %s begun in the chat and %s in the tab, “status” in the chat and the tab count the same',
  (chat, tab, says) => {
    expect(portfolioStrings.unfinished(chat, tab)).toBe(says)
  },
)
