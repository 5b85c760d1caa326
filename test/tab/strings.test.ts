import { globSync, readFileSync } from 'node:fs'

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
