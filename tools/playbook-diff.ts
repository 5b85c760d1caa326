/**
 * Compares two versions of the playbook: whose recommendation changes, for a file of situations.
 *
 *   npm run -s playbook:diff -- OLD NEW [SITUATIONS.jsonl]
 *
 * OLD and NEW are folders of a checkout ("." is this one), or git revisions of this repository. SITUATIONS has lines
 * {"text", "answers"?}; by default the held-back messages of the corpus. The last line is JSON {"n","changed"}.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Playbook } from '../playbook/model.ts'
import { HELD_BACK_AUTHORS } from './training/corpus.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { Recommendation, Situation } from '../playbook/recommend.ts'

interface Version {
  readonly version: string
  readonly recommend: (situation: Situation) => Recommendation
}

const [oldName, newName, situationFile] = process.argv.slice(2)
if (!oldName || !newName) {
  console.error(
    'Name two versions: npm run -s playbook:diff -- OLD NEW [SITUATIONS.jsonl]   (folders or git revisions)',
  )
  process.exit(2)
}
const checkedOut: string[] = []

/** The folder of a version; a git revision is checked out beside and removed at the end. */
function folderOf(name: string): string {
  if (existsSync(join(name, 'playbook', 'content'))) return resolve(name)
  const folder = join(mkdtempSync(join(tmpdir(), 'playbook-')), 'tree')
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, name], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch {
    console.error(`"${name}" is neither a folder with a playbook nor a revision of this repository.`)
    process.exit(2)
  }
  checkedOut.push(folder)
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Each version reads with its own rules and words. */
async function load(folder: string): Promise<Version> {
  const part = async (file: string): Promise<Record<string, unknown>> =>
    import(pathToFileURL(join(folder, 'playbook', file)).href)
  const { playbook } = (await part('content/playbook.ts')) as { playbook: Playbook }
  const { prepare } = (await part('prepare.ts')) as { prepare: (playbook: Playbook) => PreparedPlaybook }
  const { recommend } = (await part('recommend.ts')) as {
    recommend: (p: PreparedPlaybook, s: Situation) => Recommendation
  }
  const prepared = prepare(playbook)
  return { version: playbook.version, recommend: (situation) => recommend(prepared, situation) }
}

function readSituations(): Situation[] {
  const files = situationFile
    ? [situationFile]
    : [...HELD_BACK_AUTHORS].map((author) => join('playbook', 'corpus', `${author}.jsonl`))
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { text, answers } = JSON.parse(line) as Situation
        return { ...(text === undefined ? {} : { text }), ...(answers === undefined ? {} : { answers }) }
      }),
  )
}

try {
  const before = await load(folderOf(oldName))
  const after = await load(folderOf(newName))
  console.log(`${before.version} → ${after.version}`)
  const situations = readSituations()
  let changed = 0
  for (const situation of situations) {
    const was = before.recommend(situation)
    const is = after.recommend(situation)
    if (was.ranked[0]!.status.id === is.ranked[0]!.status.id) continue
    changed++
    console.log(
      `${was.ranked[0]!.status.id} (${was.strength}) → ${is.ranked[0]!.status.id} (${is.strength}): ${(situation.text ?? '').slice(0, 140)}`,
    )
  }
  console.log(JSON.stringify({ n: situations.length, changed }))
} finally {
  for (const folder of checkedOut) {
    execFileSync('git', ['worktree', 'remove', '--force', folder])
    rmSync(resolve(folder, '..'), { recursive: true, force: true })
  }
}
