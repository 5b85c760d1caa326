import { join } from 'node:path'
import type { Situation } from '../playbook/recommendation/recommend.ts'
import { command, UsageError } from './cli.ts'
import { jsonLines } from './json-lines.ts'
import { loadVersion, removeCheckouts } from './playbook-version.ts'
import { HELD_BACK_AUTHORS } from './training/corpus.ts'

await command(
  {
    call: 'npm run -s playbook:diff -- OLD NEW [SITUATIONS.jsonl]',
    about: `Compares two versions of the playbook: which recommendations change, for a file of situations.

OLD and NEW are folders of a checkout ("." is this one), or git revisions of this repository. SITUATIONS has lines
{"text", "answers"?}; by default the held-back messages of the corpus. The last line is JSON {"n","changed"}.`,
    operands: { least: 2, most: 3, missing: 'Name two versions, folders or git revisions' },
  },
  async ({ operands: [before, after, file] }) => {
    const corpus = [...HELD_BACK_AUTHORS].map((author) => join('playbook', 'corpus', `${author}.jsonl`))
    const situations = (file === undefined ? corpus : [file]).flatMap((each) => jsonLines(each, situationOf))
    try {
      await compare(before!, after!, situations)
    } finally {
      removeCheckouts()
    }
  },
)

function situationOf({ text, answers }: Readonly<Record<string, unknown>>): Situation {
  if (text !== undefined && typeof text !== 'string') throw new UsageError('"text" must be a string')
  if (answers === undefined) return text === undefined ? {} : { text }
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    throw new UsageError('"answers" must be an object like {"question": "choice"}')
  return { ...(text === undefined ? {} : { text }), answers: answers as NonNullable<Situation['answers']> }
}

async function compare(oldName: string, newName: string, situations: readonly Situation[]): Promise<void> {
  const before = await loadVersion(oldName)
  const after = await loadVersion(newName)
  console.log(`${before.version} → ${after.version}`)
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
}
