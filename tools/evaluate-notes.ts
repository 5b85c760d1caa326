/**
 * Measures the judge of notes on files of lines {note, status, verdict, findings}: the share of right verdicts, and for
 * each kind of finding how many are found (recall) and how many of those found are meant (precision).
 *
 *   npm run -s evaluate:notes -- FILE.jsonl … [--misses]
 */
import { parseArgs } from 'node:util'
import { playbook } from '../playbook/content/playbook.ts'
import { prepare } from '../playbook/prepare.ts'
import { measureNotes, readNotes } from './training/notes.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } })
if (positionals.length === 0) {
  console.error('Name a file of labelled notes: npm run -s evaluate:notes -- FILE.jsonl')
  process.exit(2)
}
const prepared = prepare(playbook)
const { n, verdicts, exact, kinds, misses } = measureNotes(prepared, positionals.flatMap(readNotes))

if (values.misses) for (const miss of misses) console.log(miss)
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
console.log('finding            meant   found    right')
for (const [kind, { meant, found, right }] of kinds) {
  console.log(`${kind.padEnd(18)}${String(meant).padStart(6)}${String(found).padStart(8)}${String(right).padStart(9)}`)
}
console.log(`verdict right ${percent(verdicts, n)}, verdict and all findings right ${percent(exact, n)} of ${n}`)
console.log(JSON.stringify({ n, verdicts, exact }))
