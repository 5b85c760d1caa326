/**
 * Compares two versions of the playbook: which recommendations change, for a file of situations.
 *
 *   npm run -s playbook:diff -- OLD NEW [SITUATIONS.jsonl]
 *
 * OLD and NEW are folders of a checkout ("." is this one), or git revisions of this repository. SITUATIONS has lines
 * {"text", "answers"?}; by default the held-back messages of the corpus. The last line is JSON {"n","changed"}.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Situation } from '../playbook/recommendation/recommend.ts'
import { loadVersion, removeCheckouts } from './playbook-version.ts'
import { HELD_BACK_AUTHORS } from './training/corpus.ts'

const [oldName, newName, situationFile] = process.argv.slice(2)
if (!oldName || !newName) {
  console.error(
    'Name two versions: npm run -s playbook:diff -- OLD NEW [SITUATIONS.jsonl]   (folders or git revisions)',
  )
  process.exit(2)
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
  const before = await loadVersion(oldName)
  const after = await loadVersion(newName)
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
  removeCheckouts()
}
