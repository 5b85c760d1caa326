import { playbook } from '../playbook/content/playbook.ts'
import { prepare } from '../playbook/prepare.ts'
import { command } from './cli.ts'
import { measureNotes, readNotes } from './training/notes.ts'

await command(
  {
    call: 'npm run -s evaluate:notes -- FILE.jsonl … [--misses]',
    about: `Measures the judge of notes on files of lines {note, status, verdict, findings}: the share of right verdicts, and for
each kind of finding how many are found (recall) and how many of those found are meant (precision). The last line is
JSON. --misses prints the notes that were judged otherwise.`,
    options: { misses: { type: 'boolean' } },
    operands: { least: 1, most: Infinity, missing: 'Name a file of labelled notes' },
  },
  ({ values, operands }) => {
    const notes = operands.flatMap((file) => readNotes(file, playbook.statuses))
    const { n, verdicts, exact, kinds, misses } = measureNotes(prepare(playbook), notes)
    if (values.misses) for (const miss of misses) console.log(miss)
    console.log('finding            meant   found    right')
    for (const [kind, { meant, found, right }] of kinds) {
      console.log(
        `${kind.padEnd(18)}${String(meant).padStart(6)}${String(found).padStart(8)}${String(right).padStart(9)}`,
      )
    }
    console.log(`verdict right ${percent(verdicts, n)}, verdict and all findings right ${percent(exact, n)} of ${n}`)
    console.log(JSON.stringify({ n, verdicts, exact }))
  },
)

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
