import { playbook } from '../playbook/content/playbook.ts'
import { prepare } from '../playbook/prepare.ts'
import { recommend, type Strength } from '../playbook/recommendation/recommend.ts'
import { command } from './cli.ts'
import { readExamples, type Example } from './training/corpus.ts'

await command(
  {
    call: 'npm run -s evaluate -- FILE.jsonl … [--misses]',
    about: `Measures the recommendation on files of lines {"text","l1","l2"}: recall per status, the confusions, how often each
strength is right; the last line is JSON {"n","top1","top2","top3","l1"} as fractions. --misses prints the texts that
got another status.`,
    options: { misses: { type: 'boolean' } },
    operands: { least: 1, most: Infinity, missing: 'Name a file of lines {"text","l1","l2"}' },
  },
  ({ values, operands }) => {
    measure(
      operands.flatMap((file) => readExamples(file, playbook.statuses)),
      values.misses ?? false,
    )
  },
)

function measure(examples: readonly Example[], withMisses: boolean): void {
  const prepared = prepare(playbook)
  const perStatus = new Map(
    playbook.statuses.map(({ id }) => [id, { n: 0, right: 0, instead: new Map<string, number>() }]),
  )
  const perStrength = new Map<Strength, { n: number; right: number; promised: number }>()
  const hits = { top1: 0, top2: 0, top3: 0, l1: 0 }
  /** Texts that are answered with a status and without a question. */
  const shown = { n: 0, right: 0 }
  for (const example of examples) {
    const { ranked, strength, asks } = recommend(prepared, { text: example.text })
    const rank = ranked.findIndex(({ status }) => status.id === example.status)
    const truth = prepared.status.get(example.status)!
    const first = ranked[0]!
    if (rank < 1) hits.top1++
    if (rank < 2) hits.top2++
    if (rank < 3) hits.top3++
    if (first.status.l1 === truth.l1) hits.l1++
    const row = perStatus.get(example.status)!
    row.n++
    if (rank === 0) row.right++
    else row.instead.set(first.status.id, (row.instead.get(first.status.id) ?? 0) + 1)
    const cell = perStrength.get(strength) ?? { n: 0, right: 0, promised: 0 }
    perStrength.set(strength, cell)
    cell.n++
    cell.right += rank === 0 ? 1 : 0
    cell.promised += first.probability
    if (!asks) {
      shown.n++
      shown.right += rank === 0 ? 1 : 0
    }
    if (withMisses && rank > 0)
      console.log(`${truth.id} → ${first.status.id} (${strength}): ${example.text.slice(0, 160)}`)
  }

  console.log('status                     n   recall   instead')
  for (const [id, { n, right, instead }] of perStatus) {
    const wrong = [...instead].sort((a, b) => b[1] - a[1]).map(([other, count]) => `${other} ${count}`)
    console.log(`${id.padEnd(24)}${String(n).padStart(4)}${percent(right, n).padStart(9)}   ${wrong.join(', ')}`)
  }
  console.log('\nstrength     n    right   promised')
  for (const strength of ['clear', 'likely', 'open'] as const) {
    const cell = perStrength.get(strength) ?? { n: 0, right: 0, promised: 0 }
    console.log(
      `${strength.padEnd(10)}${String(cell.n).padStart(4)}${percent(cell.right, cell.n).padStart(9)}${percent(cell.promised, cell.n).padStart(11)}`,
    )
  }
  const n = examples.length
  console.log(`\nshown without a question: ${percent(shown.n, n)}, right of them: ${percent(shown.right, shown.n)}`)
  const share = (value: number): number => (n === 0 ? 0 : Math.round((10_000 * value) / n) / 10_000)
  console.log(
    JSON.stringify({ n, top1: share(hits.top1), top2: share(hits.top2), top3: share(hits.top3), l1: share(hits.l1) }),
  )
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
