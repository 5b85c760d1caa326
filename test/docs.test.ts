import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
      /`((?:api|bot|cards|dialogs|domain|files|playbook|store|tab|tools|test|bench|docs|manifest|deploy)\/[\w./-]*)`/g,
    ),
  ].map((match) => match[1]!)
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => join(page, '..', match[1]!))
  for (const path of [...named, ...linked]) {
    const found = existsSync(path) || existsSync(`${path}.ts`)
    expect([path, found]).toEqual([path, true])
  }
})

/** What a reader takes in at once: a cell of a table, or a sentence. */
function sentencesOf(text: string): string[] {
  const blocks = text.replaceAll(/^```[^]*?^```/gm, '').split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) |\||#)/)
  return blocks.flatMap((block) => {
    if (block.startsWith('|')) return block.split('|')
    return block.replaceAll(/\s+/g, ' ').split(/(?<=[.?!][)”"*_]*) (?=[^a-z])/)
  })
}

/** Files without the way from the top: each is looked for in the folder that the sentence named last. */
function astrayIn(sentence: string): string[] {
  const astray: string[] = []
  let folder = '.'
  for (const [, name] of sentence.matchAll(/`([\w./-]+)`/g)) {
    const isFile = /\w\.(?:tsx?|js|json|md|ya?ml|css|html)$/.test(name!)
    if (!isFile && !name!.endsWith('/')) continue
    const path = [name!, join(folder, name!)].find((each) => existsSync(each))
    if (path) folder = isFile ? dirname(path) : path
    else if (isFile) astray.push(`${name!} in ${folder}`)
  }
  return astray
}

test.each(pages)('a bare file name in %s lies in the folder that was named last', (page) => {
  expect(sentencesOf(readFileSync(page, 'utf8')).flatMap(astrayIn)).toEqual([])
})

test.each(pages)('what %s says to be in a file is there', (page) => {
  const said = [...readFileSync(page, 'utf8').matchAll(/`([A-Za-z]\w*)`\s+in\s+`([\w./-]+\.tsx?)`/g)]
  const astray = said.filter(
    ([, name, path]) => existsSync(path!) && !new RegExp(`\\b${name!}\\b`).test(readFileSync(path!, 'utf8')),
  )
  expect(astray.map(([each]) => each)).toEqual([])
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
