import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

const FOLDERS = ['api', 'bench', 'bot', 'cards', 'dialogs', 'files', 'manifest', 'playbook', 'store', 'tab', 'tools']
/** Lists of content, which are read entry by entry. */
const LISTS = /^playbook\/(content|corpus|editions)\//
/** Being taken apart. */
const NOT_YET = new Set(['bot/outbox.ts', 'store/person.ts', 'playbook/note/words.ts'])
const MAX_LINES = 300

test(`no file is longer than ${MAX_LINES} lines: one idea a file`, () => {
  const long = FOLDERS.flatMap(filesIn)
    .filter((path) => !LISTS.test(path) && !NOT_YET.has(path))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES)
  expect(long).toEqual([])
})

/** Code and style sheets of a folder and those in it, with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|js|css)$/.test(name) && !name.split(sep).includes('dist'))
    .map((name) => join(folder, name).split(sep).join('/'))
}
