/**
 * `npm run chaos`: disturbs real processes of the bot, and counts what was lost, doubled or late. Exits with 1 when
 * there was any of that. `--scenario kill` and `--engine sqlite` run only those whose name contains the text; `--seed`
 * repeats a run. The sizes are `--conversations`, `--turns`, `--kills`, `--activities`, `--cards`, `--stall-seconds`,
 * `--acknowledge-ms`, `--edits`, `--clicks`.
 */
import { parseArgs } from 'node:util'
import type { Scenario } from './scenario.ts'
import { clicks } from './scenarios/clicks.ts'
import { edits } from './scenarios/edits.ts'
import { kills } from './scenarios/kills.ts'
import { redelivery } from './scenarios/redelivery.ts'
import { refusals } from './scenarios/refusals.ts'
import { stalls } from './scenarios/stalls.ts'

const SCENARIOS: readonly Scenario[] = [kills, redelivery, refusals, stalls, edits, clicks]

const { values: options } = parseArgs({
  options: {
    scenario: { type: 'string', default: '' },
    engine: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    conversations: { type: 'string', default: '500' },
    turns: { type: 'string', default: '12' },
    kills: { type: 'string', default: '100' },
    activities: { type: 'string', default: '10000' },
    cards: { type: 'string', default: '2000' },
    'stall-seconds': { type: 'string', default: '60' },
    'acknowledge-ms': { type: 'string', default: '1000' },
    edits: { type: 'string', default: '20' },
    clicks: { type: 'string', default: '5000' },
  },
})
const seed = Number(options.seed)
const sizes = {
  conversations: Number(options.conversations),
  turns: Number(options.turns),
  kills: Number(options.kills),
  activities: Number(options.activities),
  cards: Number(options.cards),
  stallSeconds: Number(options['stall-seconds']),
  acknowledgeMs: Number(options['acknowledge-ms']),
  edits: Number(options.edits),
  clicks: Number(options.clicks),
}
const run = SCENARIOS.filter(({ name }) => name.includes(options.scenario)).flatMap((scenario) =>
  scenario.engines.filter((each) => each.includes(options.engine)).map((engine) => ({ scenario, engine })),
)
const notNumbers = Object.entries({ seed, ...sizes }).flatMap(([name, size]) => (Number.isFinite(size) ? [] : [name]))
if (run.length === 0 || notNumbers.length > 0) {
  const names = SCENARIOS.map(({ name }) => name).join(', ')
  console.error(
    notNumbers.length > 0
      ? `Not a number: ${notNumbers.join(', ')}.`
      : `No scenario is called so on that engine. There are ${names}; on sqlite and postgres.`,
  )
  process.exit(2)
}
console.log(`seed ${seed}, sizes ${JSON.stringify(sizes)}, node ${process.version}`)
let passed = true
for (const { scenario, engine } of run) {
  const started = performance.now()
  const { figures, wrong } = await scenario.run({ engine, seed, sizes })
  passed &&= wrong.length === 0
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(
    `\n${scenario.name}, ${engine}: ${wrong.length === 0 ? 'passed' : `WRONG: ${wrong.join(', ')}`} (${seconds} s)`,
  )
  for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(24)}${value}`)
}
process.exitCode = passed ? 0 : 1
