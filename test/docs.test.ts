import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionMap } from '../tools/question-map.ts'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'deploy/README.md',
  ...readdirSync('docs', { recursive: true }).map((name) => join('docs', String(name))),
].filter((name) => name.endsWith('.md'))

test.each(pages)('every path that %s names exists', (page) => {
  const text = readFileSync(page, 'utf8')
  const named = [
    ...text.matchAll(
      /`((?:api|bot|cards|dialogs|files|playbook|store|tab|tools|test|bench|docs|manifest|deploy)\/[\w./-]*)`/g,
    ),
  ].map((match) => match[1]!)
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => join(page, '..', match[1]!))
  for (const path of [...named, ...linked]) {
    const found = existsSync(path) || existsSync(`${path}.ts`)
    expect([path, found]).toEqual([path, true])
  }
})

test('the commands that README and run book name exist', () => {
  const scripts = Object.keys(
    (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
  )
  const texts = ['README.md', 'deploy/README.md'].map((page) => readFileSync(page, 'utf8')).join()
  const named = [...texts.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1]!)
  expect(named.length).toBeGreaterThan(3)
  for (const name of named) expect(scripts).toContain(name)
})

test('the drawn map of the questions is that of the data', () => {
  expect(readFileSync('docs/question-map.md', 'utf8')).toBe(questionMap())
})

test.each([...pages, 'CHANGELOG.md'])('%s has no marks of a merge, also as a formatter leaves them', (page) => {
  const marks = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => /^(?:<{7}|>{7}|\\?={7}$)/.test(line.replaceAll(' ', '')))
  expect(marks).toEqual([])
})
