import { spawnSync } from 'node:child_process'
import { playbook } from '../../playbook/content/playbook.ts'
import { compareEditions } from '../../playbook/compare-editions.ts'
import { prepare } from '../../playbook/prepare.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'
import { editionOf, keptEditions } from '../../tools/editions.ts'

const prepared = prepare(playbook)
const present = editionOf({
  version: playbook.version,
  playbook,
  recommend: (situation) => recommend(prepared, situation),
})

test('the present version is kept as people read it now', () => {
  // When this fails: raise playbook/content/version.ts, then npm run -s edition
  expect(keptEditions().at(-1)).toEqual(JSON.parse(JSON.stringify(present)))
})

test('every kept version has its own name, and they stand in order', () => {
  const versions = keptEditions().map(({ version }) => version)
  expect(new Set(versions).size).toBe(versions.length)
  expect(versions.length).toBeGreaterThan(1)
})

test('nothing differs from itself; a changed word, a new question and another recommendation are found', () => {
  expect(compareEditions(present, present)).toEqual([])
  const [first, ...others] = present.statuses
  const [situation] = Object.keys(present.recommended)
  const older = {
    ...present,
    version: '0',
    statuses: [{ ...first!, definition: 'Before.' }, ...others],
    questions: present.questions.slice(1),
    contrasts: [...present.contrasts.slice(1), { between: ['x', 'y'], first: 'old', second: 'rule' } as const],
    recommended: { ...present.recommended, [situation!]: 'migration' },
  }
  const changes = compareEditions(older, present)
  expect(changes.map(({ what, part, before, after }) => [what, part, before !== '', after !== ''])).toEqual([
    ['status', 'definition', true, true],
    ['question', '', false, true],
    ['neighbours', '', false, true],
    ['neighbours', '', true, false],
    ['recommendation', '', true, true],
  ])
  expect(changes.at(-1)).toMatchObject({ of: situation, before: 'In Progress › Migration' })
})

test('a version is loaded from a folder, with its own recommendation', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/playbook-diff.ts', '.', '.'], { encoding: 'utf8' })
  expect(status).toBe(0)
  expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({ changed: 0 })
})
